-- Somebody is made to do with guests what she did not agree to, or cannot refuse them.
rule {
  title      = "Guests cannot be refused, or services are forced",
  indicators = { "delphi:D5.07", "ilo:6" },
  law        = { "th-atip-6", "th-pro-9" },
  weight     = 8,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "ilo-hard-to-see-2012" },
  terms = {
    en = {
      "(must|have to|has to|had to|forced to|force me to|make me|made me|makes me|ask me to|asked me to|told to|"
        .. "told me to|want me to) (go|sit|sleep|drink|do|serve|please|be nice|entertain|take|have) (with|to|out|"
        .. "all|more|sex|massage)? (the|all|any|every|old|many)? (customer|customers|client|clients|guest|guests|"
        .. "men|man|boss|foreigner|foreigners|vip)",
      "(do|take|finish|need|{number}|have) (more|{number}|minimum|at least)? (rounds|round|customers|clients|"
        .. "guests|men) (a|per|every|each|already|then|first|to|until|before) (night|day|you|i|can|stop|pay|clear|"
        .. "free)?",
      "(cannot|cant|can not|no|never|not allowed to|dont) (say no|refuse|choose|reject|sick|period|rest) ... "
        .. "(customer|customers|client|clients|guest|guests|men)",
      "(sit|drink|go|sleep|dance) with (customer|customers|client|clients|guest|guests|men|man|old men) (every|"
        .. "all|until|or|to|for|and) (night|day|fine|pay|he|they|debt|clear)?",
      "(customer|customers|client|clients|guest|men) (can|may|do|does|touch|touches|want|wants) (touch|anything|"
        .. "everything|all|whatever|us|me|without)",
      "(boss|he|she|they|madam|manager|mama|owner) "
        .. "(says|said|say|make|makes|made|force|forces|forced|told|want|wants) (i|me|us|her|we|girls)"
        .. " (must|have to|to|do)? (do|go|sleep|sex|serve|extra) ... "
        .. "(customers|customer|clients|client|guests|guest|men|man|room)",
      "(cant|cannot|can not|dont get to|dont|not allowed to|never) "
        .. "(choose|refuse|say no to|reject|pick) (the|a|any|ur|your)? "
        .. "(clients|client|customers|customer|guests|guest|men)",
      "(work|works|working) (them|it|debt|costs|travel|ticket) off with (clients|customers|men)",
      "(clients|customers) at dinner decide",
      "(pay|paid|clear|work off) ... (debt|visa|ticket|loan) (with|by) "
        .. "(clients|customers|men|your body|sex)",
      "whatever (client|clients|customer|customers) (like|likes|want|wants)",
      "(boss|madam|mummy|mami|manager|owner|we) (decides|decide|chooses|choose|picks) (the)? (customers|customer|clients|client|guests|men)",
      "(you|u|girls) (cannot|cant|can not|may not) (choose|refuse|say no|reject)",
      "{number} drinks (a|per) (night|week|day|month) or (fine|pay|cut|debt)",
    },
    th = {
      "(บังคับ|ให้|ต้อง|จับ|โดน)(หนู|เรา|ไป|มา|น้อง|พวกหนู)?(ทำ|ไป|รับ|นอน|ขาย|นั่ง)"
        .. "(อย่างอื่น|ตัว|บริการ|กับ|ออก)?(กับ)?(แขก|ลูกค้า)(ด้วย|ทุกคน|ไม่ให้|ไม่ทำ|ไม่ไป|ถึง|จน|ทั้ง|พอ|ไม่มีทาง)",
      "ไม่(ไป|ทำ|รับ|นั่ง|ยอม)(กับ)?(แขก)?ก็(ต่อย|ตี|ตบ|ไม่ให้กินข้าว|ปรับ|หนี้)",
      "(ปฏิเสธ|เลือก)(แขก|ลูกค้า)ไม่ได้",
      "ห้ามปฏิเสธ(ลูกค้า|แขก)",
      "(บ่ยอม|ไม่ยอม)(ก็|กะ)(บ่หื้อ|ไม่ให้)(กิ๋น|กิน)ข้าว",
      "(มี)?แขก(จอง|รอ)(หนู|น้อง|แก)?ไว้...(แต่งหน้า|ไปซะ)",
      "(ใช้หมด|หมดหนี้|ใช้หนี้)(ไว|เร็ว)?(ถ้า)?(ไป|นอน|รับ)(กับ)?แขก",
      "(ปฏิเสธ|เลือก|ไม่รับ|เมิน|ขัดใจ)(แขก|ลูกค้า|งาน)?(บ่อย|หลายครั้ง|เกิน|ครั้งแรก|ไม่ได้)?(ร้าน|เจ๊|โดน|ก็|จะ|ถูก)?(ปรับ|หักเงิน|หักค่า)",
      "(แขก|ลูกค้า)(ขอ|อยาก|ต้องการ|สั่ง)(อะไร|แบบไหน|ให้ทำอะไร)(ก็)?(ต้อง)(ทำ|ตามใจ|ได้หมด)",
      "(ปฏิเสธ|ไม่ไปต่อ|ไม่ยอมไปต่อ|ไม่ยอมนอน|ไม่ตามใจ)(ลูกค้า|แขก)?(อีก|ครั้งหน้า|บ่อย)?(พี่|เจ๊|ร้าน|ก็)?(หัก|ปรับ|เพิ่ม|คิด|โดน)",
      "(ให้|บังคับ)(ไป)?(ทานข้าว|กินข้าว|ค้าง|นอน|ดินเนอร์)กับ(ลูกค้า|แขก|เสี่ย|ผู้ใหญ่)...(ร้องไห้|ไม่ไป|ถ้าไม่|สัญญา|จ่าย|ปรับ)",
      "ต้องรับ(ลูกค้า|แขก)({number}|ห้า|สิบ|ให้ครบ)",
      "ตำแหน่งเต็ม...(คลับ|บาร์|สปา|นวด|คาราโอเกะ)แทน",
      "เปลี่ยน(เป็น|ไป)(สปา|คลับ|บาร์|นวด|นั่งดริ้ง)...(ไม่ทำ|คืน|แทน|ต้อง)",
      "(ห้าม)(ร้อง|ด่า|ขัดใจ|ปฏิเสธ)(แขก|ลูกค้า)?...(หัก|ปรับ|ห้าร้อย|พัน)",
      "ต้องรับแขก(ถึง|ถึงจะ|จึง)(จะ)?ได้",
      "(แขก|ลูกค้า)(บางคน)?มือไว",
      "ไม่(ขึ้นห้อง|ออกงาน|ไปกับแขก|รับงาน|นั่งกับแขก|รับแขก)(ก็|ต้อง)?(คืน|จ่าย|ใช้|โดน|ปรับ)(เงิน|ค่า|หนี้|ตี)?",
      "(เค้า|เขา|แฟน|มัน|ผัว|เจ๊)(ก็)?(ให้|บังคับ|ส่ง)(หนู|เรา|ฉัน)?(ไป)?(รับแขก|รับลูกค้า|นอนกับแขก|นอนกับลูกค้า|ขึ้นห้อง|ขายตัว)",
      "(ทุกวัน|คืนนึง|คืนละ|วันละ)ต้อง(ได้|รับ)(สาม|สอง|ห้า|สิบ|{number})(คน|แขก|รอบ)",
    },
  },
  unless = {
    en = {
      "must have (customer|guest|client)",
      "{number} customers (to|a|per|every)",
      "(must|have to) have (customer|customers|guest) (service|focus|facing|relationship|experience|oriented)",
      "(customer|customers|client|clients) (service|success|experience|support|relationship|facing|satisfaction|"
        .. "base|needs)",
      "(sales|support|service) (staff)? ... (cannot|can not) refuse",
    },
    th = {
      "(ไม่บังคับ)(แขก|ลูกค้า|ดื่ม|ออฟ|ไป)",
      "(พนักงานขาย|แท็กซี่|โชเฟอร์)...ปฏิเสธ(ลูกค้า|ผู้โดยสาร)",
    },
  },
  fires = {
    en = {
      "Now the «boss says I must do with customers» to pay.",
      "You «don't choose the clients», reception does.",
      "three month rotation, «boss decides customers», you cannot choose",
    },
    th = {
      "มาถึง«บังคับทำอย่างอื่นกับแขก ไม่ทำ»ก็อด",
      "«ห้ามปฏิเสธแขก»",
      "ทำไปสักพัก «ปฏิเสธแขกบ่อยร้านปรับ» คืนละพัน",
    },
  },
  silent = {
    en = {
      "The shop welcomes customers with pets.",
      "Customers can choose their seat.",
    },
    th = {
      "ไม่บังคับดื่ม ไม่บังคับออฟ",
      "แท็กซี่ห้ามปฏิเสธผู้โดยสาร",
      "ปฏิเสธลูกค้าอย่างสุภาพเมื่อของหมด",
    },
  },
  advice = "Listen, do not ask for details twice. Ring 191 or 1300 if she is still there; offer medical "
    .. "care. What was forced is not held against her (s.41).",
}
