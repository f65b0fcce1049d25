-- Family, land or a vehicle stands surety, or parents get money for a child's work.
rule {
  title      = "Family, land or a vehicle stands surety for the job",
  indicators = { "delphi:D2.04", "delphi:D3.01", "ilo:9", "ilo:1" },
  law        = { "th-atip-6-1", "th-lp-10" },
  weight     = 7,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(if|when) i (dont|do not|stop|leave|quit) (go|work|stay)? ... who (will|is going to|gonna|would)? (pay|pays|repay|clear|settle) ... (father|dad|mother|mum|mom|family|parents|brother|uncle) (borrowed|owes|took|took out|signed)",
      "(he|she|they|the boy|the girl|my son|my daughter) (is|are|works|work|shift|goes|carries|can) ... (off|against|for|towards) (your|my|the fathers|dads|mums|their) (bill|debt|loan|slate|advance|rent)",
      "i (dont|do not) pay (him|her|em|them|the boy|the girl|the kid) (hes|shes|theyre|he is|she is)? (off|against|for) your (bill|debt|rent|slate)",
      "(village|family|our|my|house|father|fathers|mother|mothers|parents|wifes)? (land|house|farm|field) "
        .. "(paper|papers|title|titles|deed|deeds|document|documents|book) ... (guarantee|collateral|with (him|"
        .. "agent|them|us|broker|company)|security|sign|witness|pledge|loan|mortgage|office|as)",
      "(put|give|gave|leave|left|use|pawn|pawned|pledge|pledged|mortgage|mortgaged|sold|sell) (the|our|my|your|"
        .. "ur|his|her|their)? (family)? (house|land|farm|field|motorbike|gold|cow|cows|buffalo) (paper|papers|"
        .. "title|deed)? (as|for|to|with|in)",
      "(work|works|working|pay|pays|paying|paid) (back|off|for)? ... (father|mother|parent|parents|family|"
        .. "brother|husband|grandfather|uncle|mum|dad)s? (borrowed|borrow|owed|owes|debt|debts|loan|took|took money)",
      "(debt|debts|loan) of (the|her|his|my)? (mother|father|parents|family|uncle|brother|husband)",
      "(father|mother|parents|family|husband) (already)? (took|take|takes|got|get|gets|received|receive|"
        .. "receives|borrowed|accept|accepted) (the)? (money|advance|{money}|{number}|cash|loan|cow)",
      "({money}|{number}|money|salary|wage|wages|pay) (a month|per month|monthly)? (to|for) (her|his|the|your|"
        .. "ur|their|my) (father|mother|parents|family|uncle|aunt|guardian)",
      "(house|land|paper of your land|property) (as|for) (security|guarantee|you)",
      "(two person who respond) (as|for) (security|guarantee|you)",
      "(fathers|family|parents) (house|land) as",
      "leave the paper of your land",
      "(guarantee|guarantor|collateral|surety|pledge) "
        .. "(is|needed|required|can be|by|from|of|with|as)? (a|the|your|ur)? (house|land|farm|plot|"
        .. "field|motorbike|bike|vehicle|car|gold|jewellery|jewelry|bpkb|title deed|cheque|check|"
        .. "family|father|mother|parent|parents|brother|relative|village)",
      "(house|land|motorbike|motorcycle|car|gold) (as|for|is) (a|the)? (guarantee|collateral|surety)",
      "(title deed|bpkb|diploma) (as|for|is) (a|the)? (guarantee|collateral|surety)",
      "(land title|title deed|house certificate|land papers|land certificate|blank cheque|"
        .. "blank check|post dated cheque) ... (left|leave|kept|hold|held|guarantee|office|agency|"
        .. "agent|give|bring|deposit|father|brother|security|surety|collateral)",
      "(signed|sign|signs|pawned|mortgaged) (over)? (his|her|my|our|their|the|your|ur)? "
        .. "(house|land|field|farm|plot) ... (job|season|work|agent|travel|visa|loan|recruiter)",
      "(bring|with) ... (blank cheque|blank check)",
      "(recover|collect|take) ... from (the|your)? (guarantor|family|father|parents|mother)",
      "(parent|parents|mother|father) (gets|get|receive|receives|will get|will receive|are given|"
        .. "is given|paid) ({money}|{number}|something every|the money|money now|a cow|advance|"
        .. "the money|cash)",
      "(money|wage|wages|salary|pay) (goes|go|paid|sent|given) (direct|directly|straight)? to "
        .. "(the|her|his|your|ur|their)? (parents|mother|father|aunt|family|guardian)",
      "(your|ur|my|his|her) (family|parents|mother|father|brother|uncle) "
        .. "(must|will|has to|have to|should) (pay|repay|owe|work)",
    },
    th = {
      "(ถ้า)?(หนู|ผม|เรา|ฉัน)?(ไม่ไป|ไม่ทำ|ไม่อยู่|หยุด|ออก)...ใครจะ(ใช้|จ่าย|คืน|ผ่อน)...(พ่อ|แม่|ที่บ้าน|ยาย|ตา|พี่)(ยืม|กู้|ติด|เอา|เบิก)",
      "(ใช้|จ่าย|คืน|ทำแทน)(หนี้)?(ที่)(พ่อ|แม่|ที่บ้าน|ยาย|ตา|ผัว|พี่)(ยืม|กู้|ติด|เอา|เบิก)(เขา|เค้า|ไว้|มา|ไป|นาย)",
      "(พ่อ|แม่|ที่บ้าน|ยาย)(ยืม|เบิก|รับ)(เงิน)?(เขา|นาย|เถ้าแก่|เจ๊)(มา|ไว้|ไป)(แล้ว)?...(หนู|ผม|เรา|ลูก|น้อง)(ต้อง|เลย|ก็)(ทำ|ไป|อยู่|มา)",
      "(โฉนด|ที่ดิน|ที่นา|หลักฐานที่นา|ทะเบียนรถ)(มา)?(วาง|ค้ำ|ทำเรื่องผ่อน|จำนอง|ไว้)",
      "(เอา)(โฉนด|ที่นา|หลักฐาน)(มา|ไป)(วาง|ทำ)",
      "(แม่|พ่อ|ยาย|ตา|พี่|ป๊ะ|เตี่ย)(เขา|หนู|เรา)?(ยืม|กู้|ติด|เบิก)(เงิน|หนี้)?...(ให้|เอา|ส่ง)(ลูก|หลาน|น้อง|หนู|ไอ้|เธอ)...(ไปช่วย|ไปทำ|ไปอยู่|มาช่วย|มาทำ|แทน)", "(ไปช่วย|ไปทำ|ไปอยู่|ไปแทน)...(สอง|สาม|{number})?(ปี|เดือน)(ก็)?(หายกัน|หมดหนี้|หักกลบ|เจ๊ากัน)",
      "(ยึดที่ดิน|ยึดที่นา|ยึดบ้าน)(ตามสัญญา)?",
      "(คนค้ำ|ค้ำประกัน|ผู้ค้ำ)(คือ)?(พ่อแม่|แม่|ผู้ใหญ่บ้าน|ข้าราชการ)",
      "ผู้ปกครองเซ็นค้ำ",
      "(ข้าราชการ|ผู้ใหญ่บ้าน)(หรือ)?...ค้ำ",
      "(จำนอง|จำนำ|ขายฝาก|วาง|เอา|ใช้|ค้ำ|ไถ่)"
        .. "(ที่นา|ที่ดิน|ที่|นา|โฉนด|นส3|นส 3|บ้าน|รถไถ|เล่มรถ|เล่มทะเบียน|ทะเบียนรถ)(ไว้|กับ|มา|ของ|ยาย|แม่|พ่อ)?..."
        .. "(นายหน้า|นายทุน|หัวหน้า|เถ้าแก่|ค้ำ|ประกัน|ไปทำงาน|ค่าหัว|ค่าเดินทาง|ไถ่คืน|กับเขา)",
      "(โฉนด|เล่มทะเบียนรถ|เล่มทะเบียน|เล่มรถ|ที่นา|ที่ดิน|นส3)(ก็ได้)?(ค้ำ|ค้ำประกัน|เป็นประกัน|มาค้ำ|มาวาง|วางไว้|ก็ได้)",
      "(โฉนด|ที่ดิน|รถ)(หรือ|และ)?...ค้ำ(ก็ได้|ได้|ไว้|ประกัน)",
      "(พ่อแม่|แม่|พ่อ|ผู้ปกครอง|ที่บ้าน|ยาย|ป้า)(ได้|รับ|เอา|เบิก|ขอ)(เงิน)?(ไป)?(ก่อน|ล่วงหน้า|เงินก่อน)"
        .. "({money}|{number})?",
      "(ให้|จ่าย|โอน)(เงิน)?(พ่อแม่|แม่|พ่อ|ผู้ปกครอง)(มา|ไป|ก่อน|ล่วงหน้า)?({money}|{number}|หมื่น|สองหมื่น|ห้าพัน)",
      "หักหนี้(แม่|พ่อ|ป้า|ยาย|ที่บ้าน|พี่|ลุง)",
      "(หนี้|หนี้สิน)(ของ)?(พ่อ|แม่|พ่อแม่|ตายาย|ป้า|ลุง)...(ทำงาน|ใช้|ทำใช้|ลูก|แทน)",
      "(ลูก|หลาน|น้อง)(สาว|ชาย)?(มา|ไป)?(ทำงาน|ทำ)(ใช้หนี้|ขัดดอก|แทนหนี้|หักหนี้)",
      "(ขัดดอก|ต้องเหลือคนไว้|เหลือคนไว้เป็นประกัน|คนในครอบครัวเป็นประกัน)",
      "(หนีแล้วครอบครัว|ตามเก็บกับ(พ่อ|แม่|ที่บ้าน|ญาติ|คนค้ำ))",
      "(ที่ยาย|บ้านหลังนี้|ที่นา)...(มายึด|จะยึด|ยึดไป|เสี่ยง)",
      "(พ่อ|แม่|พี่|ลูก|ผัว|เมีย|ตา|ยาย|ครอบครัว)(มึง|เอ็ง|แก|เธอ|น้อง|หนู|คุณ)?(ตาย|หนี|ติด|ค้าง|เป็น|ยืม|กู้)...หนี้...(เหลือ|ทำ|ใช้|หัก|คืน|แทน|มาทำ)",
      "หนี้(ไม่ตาย|พ่อ|แม่|ผัว|เมีย|ตา|ยาย)...(ลูก|มึง|เอ็ง|แก|หนู|ทำ|มาทำ|ใช้แทน|แทน)",
      "(โฉนด|สมุดโฉนด|เล่มรถ|ทะเบียนรถ|ที่นา|ที่ดิน|ทองแม่|บ้านแม่|ใบ สปก|สปก)(แม่|พ่อ|ที่บ้าน)?(มา|เอามา)?(แลก|ค้ำ|วาง|ไว้|จำนอง|ประกัน|ฝาก)(ไว้|ก่อน|ค้ำ|ประกัน|กับ)...(ไป|งาน|บิน|เดินทาง|คืน|ทำงาน|เกาหลี|ผ่อน|เดือน)?",
      "เอา(ที่นา|ที่ดิน|บ้าน|รถ|ทอง|โฉนด)(แม่|พ่อ)?(มา)?(ค้ำ|วาง|จำนำ|จำนอง)",
      "(เอา|โอน|ใช้)(สวน|ที่|ที่ดิน|บ้าน|รถ)(ยาง|นา)?(ไป)?(เข้า|ใส่|โอน)(เป็น)?ชื่อ(เขา|เค้า|พี่|นายหน้า)",
      "(นส 3|น.ส.3|โฉนด|ที่ดิน|ส.ป.ก)(มา)?(วาง|ฝาก|ค้ำ)(ไว้)?(กับ|ก่อน)?(ผม|พี่|นาย|เรา)?",
      "(ที่|ที่ดิน|โฉนด)(ก็)?(เป็น|ตก)(ของ)?(ผม|พี่|เขา|นาย)(ไป)?",
    },
  },
  unless = {
    en = {
      "no collateral",
      "(send|sent|sending|i give|i gave) ... (mother|father|parents|family)",
      "(allotment|remittance|insurance|funeral|wedding gift|birthday)",
      "(insurance|bank guarantee|home loan|car loan|mortgage broker)",
      "(mortgage advisor|security guard|security officer|performance bond)",
      "money back guarantee",
    },
    th = {
      "(ธนาคาร|สินเชื่อ|ไฟแนนซ์|โรงรับจำนำ|รับจำนำ|ขายที่ดิน|ทายาท|มรดก|เงินกู้ด่วน)",
      "(สินเชื่อ|ไฟแนนซ์|ธนาคาร|รีไฟแนนซ์|รับจำนำ|ขายฝาก|จำนองที่ดิน|โรงรับจำนำ|นายทุน|ดอกเบี้ย)",
      "รถขนเงิน",
    },
  },
  -- Daily life locks doors too: a text that is no offer has to speak of work or of a journey for it.
  unless_near = {
    th = {
      "(สินเชื่อ|ไฟแนนซ์|ธนาคาร|รับจำนำ|โรงรับจำนำ|ขายฝาก)",
    },
  },
  unless_about = { "everyday", "plain-life", "strict-for-a-while", "public-word" },
  when = function(ad)
    local kind = ad:kind()
    if kind == "advert" or kind == "offer" or kind == "conversation" then return true end
    return ad:has("<work>") or ad:has("(ใครจะใช้|ใครจะจ่าย|ใครจะคืน|ทำใช้ที่|who will pay|who would pay|who pays)")
  end,
  fires = {
    en = {
      "«Guarantee: house certificate» left in office.",
      "Bring original passport and «blank cheque of father».",
      "«Parents get 300» now",
    },
    th = {
      "ใช้«โฉนดค้ำ»ก็ได้",
      "«พ่อแม่เอาเงินไปก่อน 5,000» แล้วตัดใจนะ",
      "ให้«ลูกมาทำงานใช้หนี้»",
      "พ่อเอ็งตาย «หนี้ไม่ตาย มาทำ»เล้าไก่ใช้แทน",
      "ไม่มีทุนก็เอา«โฉนดแม่มาค้ำไว้»ก่อน ไปเกาหลีแล้วค่อยผ่อน",
      "กู้ได้ «เอาที่นาค้ำ» ไม่ถึงยอดค่อยทำใช้",
    },
  },
  silent = {
    en = {
      "Mortgage broker wanted, home loan team.",
      "Security guard, own car an advantage.",
    },
    th = {
      "โรงรับจำนำเทศบาล จำนำทอง ดอกร้อยละ 0.5",
      "ขายที่ดิน 4 ไร่ โฉนดพร้อมโอน",
      "รับจำนองที่ดิน โฉนดแลกเงินสด ดอกเบี้ยถูก",
    },
  },
  advice = "Ask what was signed and by whom, and who holds the deed or cheque. Refer the family to legal "
    .. "aid.",
}
