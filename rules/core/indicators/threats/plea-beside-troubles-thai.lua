-- Troubles of work are told in Thai, and beside them stands a plea, a question what to do, or a word of harm.
rule {
  title      = "Beside troubles of work stands a plea or a word of harm, in Thai",
  indicators = { "delphi:D5.03", "ilo:6" },
  weight     = 2,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "ilo-indicators-2012" },
  kinds      = { "worker_report", "conversation", "other" },
  any_of     = { "living/troubles-told-add-up" },
  even_negated = true,
  terms = {
    th = {
      "<thai-harms>", "ช่วยส่งต่อ", "ควร(ทำ|แจ้ง|ช่วย)(ยัง)?(ไง|ใคร|ที่ไหน)", "ใครรู้จัก(ใคร)?ช่วย", "ตามหา(ลูก|หลาน|น้อง|ผัว|แฟน|เพื่อน)",
      "ไม่(ให้|พา)(เข้า|ไป)(โรงพยาบาล|หาหมอ|คลินิก)", "(ตี|ตบ|เตะ|ฟาด|ถีบ)(หัว|หน้า|หลัง|แขน|ขา|ปาก)", "อยาก(กลับ|ออก|หนี)",
      "(จะ)?(ออก|กลับ)(ยังไง|ไม่ได้|ไม่ให้)", "ไม่รู้จะ(ออก|ไป|ทำ|กลับ|พึ่ง)",
    },
  },
  unless_about = { "everyday", "make-believe", "plain-life", "public-word" },
  when = function(ad)
    return ad:has("(นาย|เถ้าแก่|เจ้าของ|หัวหน้า|งาน|คนงาน|เรือ|ตึก|ค่าแรง|เงินเดือน|แม่บ้าน|โรงงาน|ไร่|บริษัท|เจ๊|ร้านนวด|คาราโอเกะ)")
  end,
  fires = {
    th = { "หนูทำงานบ้าน คุณนายไม่ให้กลับ นอนหน้าห้องน้ำ เงินบอกจะให้ตอนกลับ «อยากกลับ»มาก" },
  },
  silent = {
    th = { "หัวหน้าสั่งงานตอนเลิกงาน เหนื่อยมาก แต่เงินเดือนตรงเวลา ควรทำไงดี", "แมวหาย ควรแจ้งที่ไหน" },
  },
  except = { "line-broken", "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters" },
  advice = "Ask first whether the person can talk freely and is out of danger now; offer 1300 and an interpreter.",
}
