-- People without papers are accepted or sought.
rule {
  title      = "People without papers are accepted or sought",
  indicators = { "delphi:D3.02", "delphi:D3.12", "ilo:1" },
  law        = { "th-fw-8" },
  weight     = 5,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-delphi-2009", "ilo-indicators-2012" },
  terms = {
    en = {
      "(no|without) (card|cards|papers|paper|permit|documents|docs|id|passport|visa) (no|or|and|also|is)? "
        .. "(passport|card|papers|permit|documents|visa)? (ok|okay|fine|can|welcome|no problem|accepted|same|also ok)",
      "(no|without|dont need|no need|need no|dont have|dont need any) (any)? (papers|paper|"
        .. "documents|document|docs|visa papers|work papers|permit papers|id|ids|legal papers|"
        .. "externalisation papers) (ok|okay|also|no problem|needed|required|fine|accepted|is ok|can|"
        .. "welcome|no questions|also can|necessary)",
      "(undocumented|illegal|overstayed|runaway|expired visa|expired permit) (workers|worker|"
        .. "migrants|people|ok|welcome|also|maid|staff|accepted|can|no problem|foreigners)",
      "(no cards no names|no names no cards|no papers ok|cash no papers)",
      "(boss|company|we|employer) (settle|settles|settled|clear|clears|pays|protect|protects|"
        .. "handle|handles) (with)? (the)? (police|immigration|raid|raids|checks)",
      "(work|working) (under|with|using) "
        .. "(another|other|someone elses|somebody elses|a different|my) "
        .. "(name|persons name|id|card|account)",
    },
    th = {
      "(ไม่|บ่|ไม่ต้อง|บ่ต้อง|ไม่จำเป็นต้อง)(มี|ใช้|ถาม|ตรวจ|ดู|เอา)(บัตร|เอกสาร|ใบอนุญาต|ซีบุ๊ค|ซีแมนบุ๊ค|"
        .. "seaman book|ใบอนุญาตทำงาน|บัตรชมพู|บัตรต่างด้าว)(อะไร|ใดๆ|ชมพู|ก็)?(ก็)?"
        .. "(รับ|ได้|ไม่เป็นไร|ทำได้|มาได้|บ่เป็นหยัง|โอเค|สมัครได้|เถ้าแก่|ทั้งนั้น|จ้า|ค่ะ|ครับ|นะ)",
      "(ไม่มี|บ่มี|ไร้)(บัตร|เอกสาร|ใบอนุญาต|บัตรชมพู)(ใดๆ|อะไร)?(ก็)?"
        .. "(รับ|ได้|ไม่เป็นไร|ทำได้|มาได้|เรารับ|รับหมด|ยินดี|เถ้าแก่|ไม่มีปัญหา)",
      "ไม่ต้องมี(บัตร|ซีบุ๊ค|ซีแมนบุ๊ค|เอกสาร|ใบอนุญาต)",
      "(คน|ต่างด้าว|แรงงาน|พม่า|ลาว|เขมร)(ที่)?(ไม่มีเอกสาร|ไม่มีบัตร|หลุดระบบ|บัตรหมดอายุ|ที่หลุด|หนีนายจ้าง|"
        .. "เพิ่งเข้ามา|เพิ่งข้ามมา|เถื่อน)(ก็)?(รับ|ด้วย|ได้|เข้า|มาได้|ยัง|รอ)?",
      "(รับ|หา|เอา|รอรับ)(คน|แรงงาน|ต่างด้าว)(ที่)?(ไม่มีเอกสาร|ไม่มีบัตร|เถื่อน|หลุด|ผิดกฎหมาย)",
      "(เถ้าแก่|นาย|โรงงาน|เฮีย|บอส|เรา|เจ๊|ร้าน|ล้ง)(เคลียร์|จ่าย|ดูแล|คุย|รู้จัก)(กับ|เรื่อง|ส่วย)?"
        .. "(ตำรวจ|ตม|เจ้าหน้าที่|แรงงานจังหวัด|สายตรวจ)(ให้|ไว้|แล้ว|หมด|เรียบร้อย)?",
      "(ใช้|เอา|สวม)(ชื่อ|บัตร|สิทธิ์|ชื่อนายจ้าง)(คนอื่น|ลอย|นายจ้างลอย|คนตาย|เพื่อน)(เข้างาน|ทำงาน|ไป|แทน|ทำ)?",
      "(ให้)?คนไม่มีบัตร(ไป)?(นั่ง|ซ่อน|หลบ|หนี)",
      "(มา|เข้า|รับ)แบบไม่มีเอกสาร",
      "(รับทำ|ทำ)บัตรให้(ต่างด้าว)?(ที่หลุด)?",
      "ไม่ต้อง(มี|ใช้)(บัตร|เอกสาร|หลักฐาน|พาส|ซีแมนบุ๊ค)...(ทำได้|ไปได้|รับ|ลงเรือ|ทำงาน|ไต๋|งาน|เถ้าแก่|นาย)",
      "(งาน|เรือ|สวน|ไร่|เถ้าแก่|นาย)...ไม่ต้อง(มี|ใช้)(บัตร|เอกสาร|หลักฐาน)",
      "(เรือ|อวน|สวน|ไร่|ไซต์|โรงงาน)...ไม่ต้อง(ใช้|มี)(บัตร|เอกสาร|หลักฐาน)",
      "(รับ|ยินดีรับ|หา|เอา)(คน)?(ต่างด้าว|พม่า|ลาว|เขมร|คน)?(ไม่มี|บ่มี|ไร้)(ใบ|บัตร|เอกสาร|สัญชาติ|บัดชมพู)",
      "(ไม่มี)(บัตร|ใบ|เอกสาร|ประเทศ)(ไม่มีประเทศ)?(ก็)?(ไม่เป็นไร|วิ่งได้|ทำได้|รับ|ยิ่งดี)",
      "(คน)?หนีสงคราม",
      "มาจากค่าย(เหรอ|ใช่ไหม|ผู้ลี้ภัย)?",
      "(ออก|ค่าออก)จากค่าย",
    },
  },
  unless = {
    en = {
      "(children|kids|migrant children) ... no papers needed",
      "no papers needed (school|lunch|clinic|free)",
      "(learning centre|learning center|school|clinic|health|vaccine|vaccines|tests|van comes|legal aid|shelter|"
        .. "charity|food bank|children {age})",
      "(register|lunch|doctor|interpreter|nurse|ngo|church)",
      "(clinic|hospital|school|legal aid|ngo|health|vaccine) ",
      "(vaccination|support group|helpline|charity) ",
      "(no|without) (papers|documents|id) (will|cannot|not|are not)",
      "no id (theft|fraud)",
    },
    th = {
      "(คลินิก|รักษา|โรงพยาบาล|โรงเรียน|มูลนิธิ|ฉีดวัคซีน|ช่วยเหลือ|ศูนย์|ไม่ต้องมีบัตรคิว)",
      "(เครดิต|สะสมแต้ม|กู้|สินเชื่อ|บัตรสมาชิก|บัตรเครดิต|เปิดบัญชี)",
      "(ไม่รับ|งดรับ|ห้าม|ต้องมี)...(ไม่มีเอกสาร|ไม่มีบัตร)",
      "(เอกสารขาด|มาได้แม้)",
      "ดูแลเอกสาร",
      "ไม่ต้อง(มี|ใช้)บัตร(เครดิต|เอทีเอ็ม|คิว|โดยสาร|เติม)",
      "(สินเชื่อ|กู้|ผ่อน|รักษา|คลินิก|โรงพยาบาล)",
    },
  },
  -- Those who treat, teach or advise people without papers do not recruit them.
  when = function(ad)
    return not ad:has("(clinic|hospital|vaccin*|legal aid|helpline|คลินิก|รักษา|โรงพยาบาล|มูลนิธิ|วัคซีน)")
  end,
  unless_near = {
    en = {
      "(no id deposit|no id deposits|needed for payroll|for payroll|id later|id for payroll|bring id)",
    },
  },
  fires = {
    en = {
      "«no papers ok» cash paid",
      "«No documents no problem», tomato harvest.",
    },
    th = {
      "ตัดอ้อย «ไม่มีบัตรไม่เป็นไร»เถ้าแก่เคลียร์ให้",
      "มีโรงงานรอ«รับคนไม่มีเอกสาร»ด้วย",
      "ไม่ดูอายุ เดี๋ยว«ใช้ชื่อคนอื่นเข้างาน»",
      "ลงเรือ «ไม่ต้องมีซีบุ๊ค»",
      "พรุ่งนี้ลงเรือ «ไม่ต้องมีบัตร ไต๋»ใจดี",
    },
  },
  silent = {
    en = {
      "Free clinic: no papers needed, health for all at the clinic.",
      "Candidates without documents will not be interviewed.",
    },
    th = {
      "คลินิกชุมชน ไม่มีบัตรก็รักษา",
      "คลินิกรักษาฟรี ไม่มีบัตรก็รักษา",
      "ไม่รับคนไม่มีเอกสาร",
      "ต่างด้าวมีบัตรถูกต้องรับ",
      "ซื้อได้เลยไม่ต้องใช้บัตรสมาชิก",
      "ผ่อนได้ไม่ต้องใช้บัตรเครดิต ไม่ต้องใช้เอกสาร สินเชื่ออนุมัติไว",
    },
  },
  advice = "Check work permits with the provincial employment office (1506 press 2). People without papers "
    .. "have rights to wages and protection; arrange an interpreter (1694).",
}
