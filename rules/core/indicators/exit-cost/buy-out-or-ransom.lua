-- A sum is named for which a person may go free.
rule {
  title      = "A sum is named for letting a person go",
  indicators = { "delphi:D2.06", "delphi:D2.04", "delphi:D5.03", "ilo:3", "ilo:9" },
  law        = { "th-pc-310", "th-atip-6-1" },
  weight     = 9,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(pay|send|transfer) (usdt|usd|us)? ({money}|{number}) ... (we|they|i) (bring|send|let|release|free) (him|her|them|your son|your daughter|your brother|your sister)",
      "(contract not finish|not finish contract|company spent) ... (pay|send) (usdt|usd)? ({money}|{number})",
      "(days|hours) or (he|she|they) (go|goes|is sent|will go|sold) (to)? (other|another|next) (park|company|building|place)",
      "({money}|{number}k|{number} usd|{number} usdt) (to|for) (leave|go|go home|exit|get out|be free|release|"
        .. "return him|return her|return them|resign|go back|come home|let (me|him|her|us|them) go|free (me|him|"
        .. "her|us))",
      "(ask|asks|asked|asking|want|wants|wanted|demand|demands|demanded|need|needs|say|says|said|tell|told|must|"
        .. "have to|has to) (family|us|me|them|my family|to)? (to)? (pay|send|transfer|give)? (me|us)? ({money}|"
        .. "{number}k|{number} usd|{number} usdt) ... (release|return (him|her|them)|let (me|him|her|us|them)|"
        .. "free|leave|go home|come home|send (me|him|her) home|get (him|her|me) back|to go|if i (stop|leave|"
        .. "quit)|compensation)",
      "(can|may|will|could|only|allowed) (only)? (go|leave|return|come|be|get) (back|home|free|out)? (only)? "
        .. "(if|when|once|after|unless) (i|we|he|she|they|you|u|my family|family) (pay|pays|paid|refund|refunds|"
        .. "repay|return|settle|give|finish paying|bring)",
      "(bring|find|recruit|get) ({number}|two|three|more|new) (new|more|other)? (people|persons|friends|girls|"
        .. "workers|recruits) or (pay|give) ",
      "(compensation|compensate|refund|ransom|freedom) ... ({money}|{number}k) ... (if|to|before|or) (i|we|he|"
        .. "she|they|you)? (stop|leave|quit|go|resign)",
      "(i|we|he|she) (ask|asked|want|wants|wanted) (to)? (resign|leave|quit|go home|stop) ... (penalty|pay|"
        .. "compensation|{money}|usd|owe|debt|bond)",
      "(pay|paying|give|refund) ({money}|{number}k|{number}) (to|or|and|then|before) (i|we|he|she|they|you|u)? "
        .. "(can)? (finish|leave|go|resign|quit|free|stop|cancel|release|transfer|change)",
      "(buyout|buy out|buy-out|release money|release fee|exit money|freedom fee|ransom) (ask|later|amount|money|"
        .. "is|fee|possible|price|only|{money}|{number})",
      "(you|u) (cost|costed|cost us|cost me) (us|me)? ({money}|{number}|{number}k)",
      "(we|i|boss|company|madam) (already)? (paid|spent|spend|pay) ({money}|{number}k|{number}) (on|for) (you|u|"
        .. "ur|her|him|me)",
      "(they|boss) (ask|asks|want|wants|say pay) {money} (each|usdt|to leave|to go|for)",
      "(family|parents) (must|to)? pay {money}",
      "(ransom|buy out|buyout|release letter|redemption|freedom money|compensation fee) ... "
        .. "(pay|paid|fee|of|{money}|usd|usdt|family|amount|contract|leave|upon)",
      "(pay|paying|send|transfer) ... (ransom|buyout|buy out|release fee)",
      "(pay|paying|send|transfer) ... (compensation fee|release letter)",
      "(pay|send|transfer|give) ({money}|{number}k|{number}) (to|and|if|then|for) (be)? (leave|"
        .. "go|get out|go home|release|released|freed|free|let me go|let you go|let her go|let him go|"
        .. "come home|get her back|get him back)",
      "(family|parents|mother|father|sister|brother|relatives|wife|husband) "
        .. "(must|to|have to|has to|should|can|will|need to|send|pay|sends|pays)? (to)? "
        .. "(pay|send|transfer) ... (release|free|go|out|home|{money}|ransom)",
      "(want|if you want|if u want|wants) (to)? (go|leave|out|go home|go back|return) ... "
        .. "(pay|{money}|buy|money back|compensate)",
      "(let (me|us|her|him|you|them) (go|out)) ... (pay|paid) (us|them|first|{money}|{number})",
      "(they|boss|company|he) (want|wants|ask|asks|asked|demand|demands|demanded) {money} ... "
        .. "(go|release|leave|free|home|let)",
    },
    th = {
      "(ให้|ต้อง|สิ)(เอา|หา)(เงิน)?มา({money}|{number}|แสน|หมื่น|แสนสอง|แสนห้า)...(ปล่อย|ถึง|จั่ง|ค่อย)", "(บ่|ไม่)มีเงิน(ไป|มา)(เอา|ไถ่)", "(จะ|อยาก)กลับ(ก็)?ต้องมีเงิน(ไป|มา)?(ไถ่|เอา|วาง|คืน)?",
      "(ถ้าจะให้|ถ้าอยากให้|จะให้|อยากให้)(ลูก|เขา|น้อง|มัน|แฟน)?(กลับ|ออกมา|ปล่อย)...(จ่าย|โอน|ชำระ|หาเงิน)...({money}|แสน|หมื่น)",
      "(แสน|หมื่น|{money})...(ภายใน)...(วัน|คืน)...(ไม่งั้น|ไม่อย่างนั้น|ถ้าไม่)...(ส่ง|ขาย|ย้าย|ตี|ฆ่า)",
      "(ซื้อ|ไถ่)ตัว(เอง)?(ออก|คืน|กลับ)",
      "(จะออก|ออก|กลับ)(ต้อง|ได้ต้อง)?จ่าย({number}|แสน|หมื่น|แสนห้า)",
      "(ใช้|เคลียร์)ค่าตัว(ให้หมด)?",
      "ให้(แฟน|ญาติ|ที่บ้าน)(เอาเงิน)?มา(รับ|ไถ่)",
      "(ค่าไถ่|ไถ่ตัว|ค่าไถ่ตัว|เรียกค่าไถ่|ค่าตัวออก|จ่ายค่าตัวออก|ซื้อตัวออก|ซื้อตัวคืน)",
      "(ไถ่ออก|ไถ่คืนตัว|ค่าปลดตัว|ค่าปล่อยตัว|ค่าหลุด|ซื้ออิสรภาพ)",
      "(จ่าย|โอน|หาเงิน|เตรียมเงิน|คืนเงิน|เอาเงิน)...(ถึงจะ|จึงจะ|ถึง|แล้วจะ)(ให้|ได้|ยอม)?"
        .. "(ปล่อยตัว|ปล่อย|ให้กลับ|ได้กลับ|กลับบ้าน|ให้ออก|ได้ออก|ได้ตัว)",
      "ค่าตัวที่บริษัท(จ่าย|ออก)",
      "จ่ายค่าตัวคืน",
      "คืนค่าตัว",
      "(อยากกลับ|อยากออก|ขอกลับ|ขอออก|อยากได้คืน|จะเอาตัว|ถ้าจะออก)(บ้าน|ไทย)?...(ให้)?"
        .. "(จ่าย|โอน|หาเงิน|เอาเงิน|คืนเงิน|เสียเงิน|ใช้เงิน)",
      "(ให้)?(ที่บ้าน|ญาติ|พ่อแม่|แม่|พ่อ|ครอบครัว|แฟน)(ต้อง)?(โอน|ส่งเงิน|หาเงิน|จ่าย)(มา)?({money}|{number})?"
        .. "...(ปิด|ไถ่|ปล่อย|กลับ|ออก|แลก|ตัว)",
      "ไม่มีไม่ให้ออกประตู",
      "(เตรียม)({money}|{number})ค่าตัว",
      "เอาเงินมาคืน...(ออก|กลับ|ถึง)",
      "(จ่าย|เคลียร์|ปิด|ใช้|คืน)(ค่าแทค|ค่าแท็ก|ค่าตัว|ค่าหัว|หนี้|ยอด|ทุน)(ที่เหลือ|ที่ค้าง|ให้หมด|ให้ครบ|ทั้งหมด|ก่อน)...(ก่อน|ออก|กลับ|ไป|คืนตัว|ปล่อย)?",
      "(เอาเงิน|หาเงิน)(มา)?(ไถ่|แลกตัว)",
      "(เอาเงิน|เขาเอา|เรียก|เอา)(แสน|หมื่น|สองแสน|แสนหก|{number})...(บ่มี|ไม่มี)(ก็|กะ)?(บ่|ไม่)(ปล่อย|ให้|หื้อ)",
      "(โอน)?ค่าประกันตัว(พนักงาน|งาน|ออก)?",
      "(ขาย(วัว|งัว|ควาย|นา|ที่)(ไป)?แล้ว)...(ไม่พอ|บ่พอ|ยังไม่)",
      "(บ่|ไม่)(ปล่อย|ให้กลับ|ปล่อยตัว)...(ถ้าไม่|จนกว่า|ต้อง|กะเอา)(จ่าย|โอน|เอาเงิน|หาเงิน|ได้เงิน)",
      "ซื้อ(ตัว)?(มึง|หนู|เอ็ง|เธอ|พวกเรา|พวกมึง)มา(แล้ว)?({number}|หมื่น|แสน|สาม|สี่|สอง|ห้า)?",
      "(ถ้า)?จะกลับ(ก็)?(ต้อง|ให้)(มี|คืน|จ่าย|หา)(ค่า)?(เงิน|ตั๋ว|ตัว|วีซ่า|แสน|หมื่น|สองแสน|สามแสน|{number})",
      "ซื้อตัวมา(แล้ว)?({number}|หมื่น|แสน|สาม|สี่|สอง|ห้า|แพง)",
    },
  },
  unless = {
    en = {
      "(want|wants|wanted|going|plans) (to)? (leave|leaving|left|quit) (school|college|uni|university|sixth form|home|hospital|army|church|party|early today)",
      "(no|without|not|dont) ... (ransom|buyout)",
      "(biscuit|biscuits|chocolate|salmon|treats|snacks|cake|kisses|pizza|beer|beers|cookies)",
      "(buyout|buy out) of (basic|notice|the notice|salary|your notice|basic salary)",
      "(pro rated|prorated|pro rata|reducing) (refund|share)",
      "refund of (exam|course|training|relocation|actual|the) (cost|costs|fee) only",

      "(game|level|quest|escape room|player|gym|rent|landlord|tenant|owner|room|tour|bail|bank loan|vet|course|"
        .. "school fee|tuition|hospital|surgery)",
      "(ticket|tickets|fare|bus|taxi|grab|mrt|flight) (is|cost|costs)? {money} to (go|leave)",
      "{money} (to|for) (go|leave) (for|to|on|by)",
      "(movie|film|song|lyrics|ransomware|king|game|novel)",
      "(management buyout|leveraged|player|club|release clause)",
      "price of freedom",
    },
    th = {
      "(ไม่เอา|ไม่ต้อง|ไม่มี|ไม่ใช่)(ค่าไถ่|ไถ่)",
      "(ค่าไถ่|ไถ่ตัว)...(ชาเย็น|ชานม|ขนม|รอยยิ้ม|ข้าวสาร|ไอติม|หมูกระทะ|กาแฟ|เบียร์|555)",
      "(ค่าตัวนักเตะ|ค่าตัวพระเอก|นักเตะ|นักแสดง|ละคร|หนัง|เรื่องย่อ|ไถ่บาป|ไถ่ทอง|ไถ่ของ|ไถ่ชีวิต|ไถ่โค|ไถ่กระบือ)",
      "ค่าตัว(แพง|นักแสดง|ดารา|พรีเซนเตอร์|วันละ)",
      "ไถ่(ชีวิต|โคกระบือ|ถอน)",
    },
  },
  -- Daily life locks doors too: a text that is no offer has to speak of work or of a journey for it.
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "house-rules", "public-word" },
  when = function(ad)
    local kind = ad:kind()
    if kind == "advert" or kind == "offer" or kind == "conversation" then return true end
    return ad:has("<work>")
  end,
  fires = {
    en = {
      "They say his time is not over, «send USDT 4,000 and we bring him» to the bridge.",
      "Contract 1 year, «if you want to leave pay» 5000 usd first",
      "they said «family must pay 8000 usd» ransom",
      "«release letter available upon» payment of 4,000 USD",
    },
    th = {
      "เขาโทรมาบอก«ถ้าอยากให้น้องกลับต้องโอน 90,000»",
      "สัญญา 6 เดือน ออกก่อน«จ่ายค่าตัวคืน» 60,000",
      "«ขอกลับเขาบอกให้จ่าย»เจ็ดหมื่น",
      "โทรมา«เรียกค่าไถ่»ตัวจากแม่",
      "อยู่ไม่ไหวก็ต้อง«เคลียร์ค่าแทคที่เหลือก่อน» ค่อยกลับ",
    },
  },
  silent = {
    en = {
      "Pay 200 and we send him the cake on Friday.",
      "Pilots sign a training bond of three years, read it before you sign.",
      "City agreed a fee of 42m, he has a release clause.",
      "The king paid a ransom in the song.",
    },
    th = {
      "ร่วมบุญไถ่ชีวิตโคกระบือ",
      "ค่าตัวนักเตะสิบล้าน",
    },
  },
  advice = "Treat as urgent: note the sum, the account and the contact; call 191 or 1300 before any money "
    .. "is sent.",
}
