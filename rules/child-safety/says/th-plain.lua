-- What the rule says in Thai that looks for plain words about young people in English.
says {
  language = "th",
  rules = {
    ["child/young-in-plain-words"] = {
      title = "มีการหา ส่ง หรือเล่าถึงเด็กและเยาวชน พร้อมกับงาน เงิน หรือการปิดบัง",
      advice = "โทร 1300 หรือ 191 ทันที จากต่างประเทศโทรสายด่วนเด็กของประเทศนั้น อย่าติดต่อผู้โพสต์ และอย่าเผยแพร่ชื่อหรือภาพของเด็ก",
    },
  },
}
