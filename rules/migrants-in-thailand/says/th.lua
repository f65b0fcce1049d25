-- Thai titles and advice of the pack's rules.
says {
  language = "th",
  rules = {
    ["vulnerable/undocumented-wanted"] = {
      title = "รับหรือหาผู้ไม่มีเอกสาร",
      advice = "แจ้งช่องทางขึ้นทะเบียนและสายด่วน 1694 ผู้ไม่มีเอกสารได้รับความคุ้มครองค่าจ้างเช่นกัน",
    },
  },
}
