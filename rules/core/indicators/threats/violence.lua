-- Someone is beaten, burned, shocked or touched against her will, or this is threatened.
rule {
  title      = "Violence, or a threat of violence",
  indicators = { "delphi:D2.01", "delphi:D2.02", "delphi:D5.04", "delphi:D5.05", "ilo:5", "ilo:6" },
  law        = { "th-atip-6-1" },
  weight     = 9,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(ask|asks|asked|asking|begged|beg|mention|mentioned|talk|talked) ... (pay|paid|money|salary|wage|wages|passport|papers|home|leave|rest|doctor|out) ... (show|shows|showed|point|points|pointed|pulled out|takes out|took out|lays|laid|put|puts|pats|clicks|loads|sharpens|cleans) ... (knife|gun|pistol|lighter|machete|rope|taser|razor|rifle|baton|bullet|petrol)",
      "(knife|gun|pistol|machete|rifle|bullet|petrol) (on|under|by|beside) (the|his) (table|desk|pillow|belt) (when|while|if|so) (we|i|you|she|he) (ask|asked|talk|count|sign|signed|counted)",
      "(put|use|used|uses|with|using|bring|have) (an|a|the)? (electric|taser|stun|shock) (belt|baton|stick|rod|"
        .. "gun|wire|prod)?",
      "(he|she|they|boss|madam|sir|mam|captain|skipper|bosun|guard|guards|manager|leader|owner|foreman|husband|"
        .. "uncle|aunty|auntie|son|police|mamasan|broker|agent|employer|wife) (always|also|will|just|often|then|"
        .. "start|come|would)? (beat|beats|beating|hit|hits|hitting|slap|slaps|slapped|kick|kicks|kicked|punch|"
        .. "punched|punches|shock|shocks|shocked|burn|burns|burned|burnt|whip|cane|rape|raped|touch|touches|"
        .. "touched|grab|grabs|grabbed|choke|pull|pulls|pulled|throw|throws|threw|spit|tie|tied|tied up|pour|"
        .. "pours|poured|scald|pinch|pinches|bite|stab|stabbed|hurt|hurts|torture|tortures) (on)? (me|us|my|her|"
        .. "his|him|them|our|girl|girls|boy|boys|everyone|anyone|who|workers|one|a|the boy|the girl|friend|people)",
      "(got|get|gets|getting|was|were|been|is|are|being|be) (beaten|beat|beat up|hit|slapped|kicked|punched|"
        .. "shocked|electrocuted|tortured|whipped|caned|burned|burnt|raped|assaulted|stabbed|tied|tied up|"
        .. "molested|abused) (for|by|if|when|with|because|up|every|at|until|and|badly|again|in|cos|bcos)?",
      "(has|have|with|her|his|my|see|saw|many|full of|got) (marks|bruise|bruises|bruised|burn marks|burns|scars|"
        .. "swollen face|black eye|wounds|blood|cuts|cigarette burns) (on|in|all|everywhere|and|from|arm|arms|"
        .. "face|body|back|leg|legs)?",
      "(afraid|scared|fear) (of|that)? (he|she|they|boss|madam|captain|leader) (will|would|gonna)? (beat|hit|"
        .. "kill|hurt|shoot|rape)",
      "(threw|throw|throws|jump|jumped|pushed) (him|her|them|one|man|body|crew)? (overboard|in the sea|into the "
        .. "sea|off the boat|from (the)? window)",
      "(we|they|boss|he|i) (will|gonna|can) (beat|kill|hit|hurt|break|shoot|shock|burn) (you|u|ur|your|her|him|them)",
      "(he|she|they|boss|madam|sir|aunty|auntie|husband|guard|guards|manager|captain|employer|"
        .. "supervisor|leader|owner|uncle|mister) "
        .. "(has|have|often|always|also|sometimes|even|just|will)? (beat|beats|beaten|hit|hits|slap|"
        .. "slaps|slapped|kick|kicks|kicked|punch|punched|burn|burned|burnt|shock|shocked|"
        .. "electrocuted|whip|whipped|rape|raped|touches|poured|choke|choked|cut|cane|caned|hurt|"
        .. "hurts|torture|tortured) (me|us|my|her|him|them|the girl|girls|people|someone|hot|boiling|"
        .. "workers)",
      "(i|we|she|he|workers|people|friend|girls|they) "
        .. "(am|are|is|was|were|get|got|gets|been|being|will be|have been|has been) (beaten|hit|"
        .. "slapped|kicked|burned|burnt|shocked|electrocuted|tortured|whipped|raped|tasered|tazed)",
      "(electric|electro) (shock|shocks|baton|stick|rod)",
      "broke (a|his|her|my) (kids|boys|girls|workers)? (nose|arm|leg|finger|teeth)",
      "(beat|beats|hit|hits) (me|us|her|him) (with|if|when|every|for)",
      "no dinner and slap",
      "comes? (into|in) my room (at night|late)",
    },
    th = {
      "(ขอ|ทวง|ถาม)(เงิน|ค่าแรง|เงินเดือน|ออก|กลับ|กลับบ้าน|ลาออก|บัตร|พาส|เล่ม)...(เอา|หยิบ|โชว์|ควัก|ชัก|วาง|ยก|ชี้)(ปืน|มีด|ดาบ|กระบอง|ไม้หน้าสาม|เชือก|ไฟแช็ก|ไฟแช็ค|ขวาน)",
      "(นิ้วขาด|แขนหัก|ขาหัก|หัวแตก|มือขาด|ไข้ขึ้น|เลือดออก)(ก็)?(ยัง)?ต้อง(คัด|ทำ|ลง|ลาก|ยก|ไลฟ์|นวด|รับ|ขึ้น)",
      "(เอา|โดน|ถูก|ถืก)ไฟ(ซ๊อต|ซ็อต|ช๊อต|ช็อต|ดูด|จี้)", "(เดิน)?ถือไม้(เดิน|ไล่|คุม|ทั้งวัน)", "(ช้า|ผิด|เถียง|หลับ)(ก็|โดน|เขา)?(โดน)?(ฟาด|น้ำร้อน|หวด)",
      "(โดน|ถูก|ถืก|เคย)(ตบ|ตี|ต่อย|ซ้อม|ช็อต|ช็อตไฟ|ไม้เบสบอล|เตะ|ทำร้าย)",
      "(เอาตัว|ส่ง)มาอบรม",
      "(ทำโทษ|ลงโทษ)(ตาม)?(กฎ|กติกา)",
      "(โดน|มี)(คน)?(ช็อตไฟ|ไม้เบสบอล)",
      "(นาย|นายจ้าง|เขา|เค้า|หัวหน้า|เจ้านาย|มัน|เจ๊|เถ้าแก่|ไต๋|ไต้ก๋ง|ไต๋ก๋ง|การ์ด|คนจีน|คุณนาย|น้า|ป้า|บอส|ทหาร|"
        .. "ผัวนาย|ลูกชาย|ยาม|คนคุม)(ก็|จะ|เคย|ใช้|เอา)?(ตี|ตบ|ต่อย|เตะ|ซ้อม|ทุบ|ทำร้าย|ช็อต|ช็อตไฟ|กระทืบ|จี้บุหรี่|"
        .. "ราดน้ำร้อน|สาดน้ำร้อน|ข่มขืน|ลวนลาม|ฟาด|เฆี่ยน|หยิก|เอาไม้|บีบคอ)"
        .. "(หนู|ผม|เรา|พวก|น้อง|ด้วย|คน|ฉัน|ใส่|ทุก|หัว|หน้า|เพื่อน|ลูก|จน|ตี|ไม้|แขน)",
      "(โดน|ถูก)(นาย|เขา|เค้า|หัวหน้า|ไต๋|จีน|การ์ด)?(ตี|ตบ|ซ้อม|ทุบ|ทำร้าย|ทำร้ายร่างกาย|ช็อต|ช็อตไฟ|ช็อตไฟฟ้า|"
        .. "กระทืบ|เตะ|ต่อย|ข่มขืน|ลวนลาม|ทรมาน|เฆี่ยน|กระบอง|ฟาด|จี้ไฟ|ขังห้องมืด)(หัว|ประจำ|ทุกวัน|หนัก|จน|เพราะ|"
        .. "เลือด|ถ้า|ด้วย|ไฟ|ตลอด|เกือบ|ปางตาย|ทุกคืน|สาม|สอง)",
      "(ช็อตไฟฟ้า|ช็อตไฟ|กระบองไฟฟ้า|ไม้ช็อต|ปืนช็อต|รอยจี้บุหรี่|ราดน้ำร้อน|สาดน้ำร้อน|ห้องมืด|ล่ามโซ่|ซ้อมปางตาย)",
      "(ตี|ซ้อม|กระทืบ|ยิง|ฆ่า)(ให้)?(ตาย|จนตาย)...(ถ้า|ใคร|หนี|บอก)",
      "(ถ้า|ใคร)(หนี|ดื้อ|ไม่ทำ|บอกใคร|แจ้ง)...(ตี|ซ้อม|ยิง|ฆ่า|เจ็บตัว|กระทืบ|โดนดี|ตาย|เจอดี)",
      "เข้ามาในห้อง(หนู)?(ตอนดึก|กลางคืน|ตอนนอน)",
      "(ใช้|เอา)(สายยาง|ไม้|เข็มขัด|ท่อ|สายไฟ|ไม้แขวน|แส้)(ฟาด|ตี|หวด|เฆี่ยน)",
      "(ถืก|ถูก|โดน)(ไฟฟ้า|ไฟ)(จี้|ช็อต|ดูด)",
      "ไฟฟ้าจี้",
      "(เอา)?ถุง(พลาสติก|ดำ)?(ครอบ|คลุม)หัว",
      "(โยน|ถีบ|ผลัก)(ลง|ทิ้ง)?(น้ำ|ทะเล)",
      "(จะ)?(ได้)?กลับบ้านในโลง",
      "(ใคร|คน)(บ่น|ป่วย|ช้า|เถียง|พูด|หลับ)(ก็)?(โดน|ถูก)(ไต๋|นาย|หัวหน้า|มัน)?(ตี|เตะ|ต่อย|ซ้อม|ตบ)",
      "ไม่ทำ(ก็)?(โดน|ถูก)(ไฟ|ช็อต|ตี|ซ้อม|ขัง)",
      "(กระโดดน้ำ|กระโดดเรือ|กระโดดตึก)หนี",
      "(ไม่ตี|ไม่ช็อต|ไม่ขัง)(แรง|หนัก|มาก|เหมือนที่อื่น)",
      "ตี(เบา|แรง)กว่า",
      "บ่(เฮ็ด|ยะ|รับ)(กะ|ก็)?(โดน|ถืก|เอา|ตี)",
      "(หน้า|ตัว|แขน|ขา|หลัง|คอ|ตา)(ก็)?(มี)?(รอยช้ำ|รอยไหม้|รอยแผล|รอยเชือก|บวมช้ำ|ฟกช้ำ|เขียวช้ำ)",
      "(มี)รอย(ช้ำ|ไหม้|บุหรี่|เชือก|เข็มขัด|ไม้)(เต็ม|ที่|ตาม)?",
      "(เอา|โดน|ใช้)น้ำ(ร้อน|เย็น)?สาด",
      "(จับ|โดนจับ)หัว(โขก|กด|โยก)",
      "(กล้อน|โกน)ผม(ทิ้ง|หนู|เขา)",
      "(คลิป|รูป)(โดน)?(มัดมือ|มัดขา|โดนตี|โดนซ้อม|คุกเข่า)",
      "(โดน|ถูก)มัด(มือ|ขา|ตัว|ไว้)",
      "(ทำไม่ได้|ขายไม่หมด|ได้ไม่ถึง|ยอดไม่ถึง|ไม่ครบ)(ก็)?(โดน|ถูก)(ตี|ซ้อม|ฟาด|ช็อต|ทำโทษ)",
      "(โดน|ถูก)ตีถ้า",
      "(โดน|ถูก)(บีบคอ|ตบตี|เขวี้ยง|เตะต่อย|กระชาก|ผลักตก)",
    },
  },
  unless = {
    en = {
      "(threw|throw|throws|threw away) (my|her|his|our|their|the) (resignation|letter|notice|application|cv|keys|towel|apron|bouquet|party|ball|frisbee|book|pillow)",
      "(passport|book|toast|cake|dinner|food|rice|curry|tongue|bridge|letter|candle|effigy) (is|was|were|got|gets|are)? (burned|burnt)",
      "(keeper|striker|captain of the team|midfielder|defender|batsman|bowler|goalie|jockey|cyclist) broke (a|his|her)",
      "(my|your|ur|good|full|exam) marks",
      "(her|his|my|the) blood (pressure|sugar|test|tests|type|group)?",
      "is hit",
      "(shocked|was shocked|so shocked|shocked (to|at|by|when|that))",
      "(tied|is tied|are tied) (to|with|up with|in|into)",
      "(is|was|be|are) hit (by|with|in|on|rate|list|song|the)",
      "(electric|electrical) (wire|wires|gun|drill|motor|vehicle|car|power|guitar|cable|shower)",
      "(news|soldiers|seniors|documentary|in my country)",
      "(hits|hit|kick|kicks|touch|touches|hurt|hurts|burns|burn|kills|killed) (the|my|your)? (ball|road|brakes|"
        .. "gym|spot|wall|bed|heart|soul|head|stomach|tummy|back|knee|eyes|feelings|wallet|pocket|calories|fat|"
        .. "record|charts)",
      "(slipper|jk|lol|haha|lmao|joke|kidding|sibling|little brother|little sister|video game|ps5|xbox)",
      "(bruise|bruises|scars|marks|wounds|burns) (cream|removal|treatment|gel|clinic|on (the)? (fruit|skin care|"
        .. "car|paint))",
      "(top|good|full|high|exam|test|question|bad|book) marks",
      "(game|movie|film|song|match|team|boxing|football|goal|league|drum|record)",
      "(beat me to|beat the|heart|hit me up|hit the gym|hits me|hit me that)",
      "(cut my hair|cut me|touches my heart|cat|dog|sun)",
      "beat (you|u|them|her|him) (at|in|to)",
      "kick (off|boxing)",
    },
    th = {
      "(เหมือน|อย่างกะ|ยังกะ|ราวกับ|ประหนึ่ง)(โดน|ถูก)(ตบ|ตี|ต่อย|ทำร้าย|ซ้อม|ช็อต|ช็อค)",
      "(ตบมุก|ตบยุง|ตบหมอ|ตีกลอง|ตีเนียน|ตีสนิท|ตีลังกา|ตีแบด|ตีป้อม|ตีพิมพ์|ตีความ|ตีราคา|ตีแตก|ตีตั๋ว|ตีไข่|ต่อยมวย)",
      "(มวย|เตะบอล|ซ้อมใหญ่|ซ้อมเต้น|ซ้อมบอล|ซ้อมร้อง|ซ้อมดนตรี|ช็อตฟีล|ช็อตเด็ด|ช็อตโน๊ต)",
      "โดน(ตก|ตี๋|ซ้อมคิว|ยุงตี|ทุบหม้อ|ตีเนียน)",
      "(แฟน|แม่|พ่อ|แมว|ครู)(ตี|ตบ)",
      "(เขา|เค้า|มัน)(ตี|ทุบ)(ราคา|ตลาด|สนิท|กัน|หม้อ|สถิติ)",
    },
  },
  -- Skin, games and drink are "beaten" too.
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "house-rules", "public-word" },
  when = function(ad)
    return not ad:has("(หมาข้างบ้าน|น้องหมา|หมาโดน|หมาจร|สุนัข|ผิว|ครีม|เบียร์|เหล้า|แสงโสม|เกม|ซีรีส์|ละคร|นิยาย|skin|game)")
  end,
  fires = {
    en = {
      "«madam slapped me» when the baby cried",
      "if we miss target «we get beaten» and no food",
      "«aunty beat me» with wire and i sleep in kitchen",
    },
    th = {
      "ทำยอดไม่ถึง«โดนช็อตไฟ»ทุกคืน",
      "«นายตีหนู»ด้วยไม้แขวนเสื้อ",
      "นาย«ราดน้ำร้อน»ใส่",
    },
  },
  silent = {
    en = {
      "We beat the record, team hit the target.",
      "Great match, good game.",
    },
    th = {
      "เพลงใหม่ หัวใจถูกเธอยึดพาสปอร์ตไว้",
      "ทีมเราซ้อมบอลทุกเย็น โดนตีไข่แตก",
      "แม่ตีมือเพราะแอบกินขนม",
    },
  },
  advice = "If danger is near, call 191. Otherwise 1300. Do not ask for details of the violence; offer a "
    .. "doctor and a quiet place.",
}
