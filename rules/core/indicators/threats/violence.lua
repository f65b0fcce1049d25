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
    },
  },
  unless = {
    en = {
      "(game|movie|film|song|match|team|boxing|football|goal|league|drum|record)",
      "(beat me to|beat the|heart|hit me up|hit the gym|hits me|hit me that)",
      "(cut my hair|cut me|touches my heart|cat|dog|sun)",
      "beat (you|u|them|her|him) (at|in|to)",
      "kick (off|boxing)",
    },
    th = {
      "(ตบมุก|ตบยุง|ตบหมอ|ตีกลอง|ตีเนียน|ตีสนิท|ตีลังกา|ตีแบด|ตีป้อม|ตีพิมพ์|ตีความ|ตีราคา|ตีแตก|ตีตั๋ว|ตีไข่|ต่อยมวย)",
      "(มวย|เตะบอล|ซ้อมใหญ่|ซ้อมเต้น|ซ้อมบอล|ซ้อมร้อง|ซ้อมดนตรี|ช็อตฟีล|ช็อตเด็ด|ช็อตโน๊ต)",
      "โดน(ตก|ตี๋|ซ้อมคิว|ยุงตี|ทุบหม้อ|ตีเนียน)",
      "(แฟน|แม่|พ่อ|แมว|ครู)(ตี|ตบ)",
      "(เขา|เค้า|มัน)(ตี|ทุบ)(ราคา|ตลาด|สนิท|กัน|หม้อ|สถิติ)",
    },
  },
  -- Skin, games and drink are "beaten" too.
  when = function(ad)
    return not ad:has("(ผิว|ครีม|เบียร์|เหล้า|แสงโสม|เกม|ซีรีส์|ละคร|นิยาย|skin|game)")
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
