-- In a Thai conversation: where the work is, for whom, and under which contract is asked, and the answer puts it off.
rule {
  title      = "In a talk, questions about place, employer, contract or visa are put off",
  indicators = { "delphi:D1.02", "delphi:D1.05", "ilo:2" },
  law        = { "th-jp-5" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-delphi-2009" },
  kinds      = { "conversation" },
  terms = {
    th = {
      "(อยู่ที่ไหน|อยู่ไหน|ที่ไหน|ประเทศไหน|ประเทศอะไร|ฝั่งไหน|ตรงไหน|บริษัทชื่อ|บริษัทอะไร|ชื่อบริษัท|นายจ้างชื่อ|ทำอะไร|งานอะไร|เกี่ยวกับอะไร|สัญญา|ใบอนุญาต|เลขใบ|วีซ่าอะไร|มีวีซ่า|ใบเสร็จ|ค่าอะไร|ทำไมต้อง|จริงไหม|จริงมั้ย|จริงนะ|ถูกกฎหมาย|แน่นะ)",
    },
  },
  unless_about = { "make-believe" },
  when = function(ad)
    if ad:has("(เกม|ทัวร์|คอนโด|เช่าห้อง|สั่งของ|พัสดุ|รีวิว|กรมการจัดหางานกำหนด|ส่งโลเคชั่นให้|ตามพิกัดนี้)") then return false end
    local asked = "(อยู่ที่ไหน|อยู่ไหน|ที่ไหน|ประเทศไหน|ประเทศอะไร|ฝั่งไหน|ตรงไหน|บริษัทชื่อ|บริษัทอะไร|ชื่อบริษัท|นายจ้างชื่อ|ทำอะไร|งานอะไร|เกี่ยวกับอะไร|สัญญา|ใบอนุญาต|เลขใบ|วีซ่าอะไร|มีวีซ่า|ใบเสร็จ|ค่าอะไร|ทำไมต้อง|จริงไหม|จริงมั้ย|จริงนะ|ถูกกฎหมาย|แน่นะ)"
    local answered = "(เดี๋ยวรู้|เดี๋ยวก็รู้|เดี๋ยวบอก|เดี๋ยวคุย|ค่อยบอก|ค่อยรู้|บอกไม่ได้|บอกตอน|ไม่ต้องถาม|อย่าถาม|ถามเยอะ|ถามมาก|ไปถึงก็|ถึงแล้ว|เชื่อพี่|เชื่อใจ|ไว้ใจ|อย่าคิดมาก|ไม่ต้องห่วง|ไม่ต้องกลัว|ความลับ|คุยหลังไมค์|คุยในเทเล|ย้ายไปคุย|ไม่ต้องมี|"
      .. "ไม่ใช่บริษัท|สายตรง|คนกันเอง|ยังไม่แน่|แล้วแต่|เปลี่ยนแผน|ย้ายมา|ย้ายไป|อันเดียวกัน|เลยไป|เลยแม่น้ำ|ต่างประเทศ|เพื่อนบ้าน|ใกล้ๆ|ไม่ไกล|มาก่อน|ไปก่อน|ลังเล|ถ้าไม่สนใจ|สลิปก็|บอสรู้|เซ็นที่|เซ็นตอน|ไม่มีหรอก|จะรู้ไปทำไม|เผื่อ)"
    local found = ad:replies(asked, answered)
    return #found > 0 and { evidence = found, reason = "a question about the work is put off" }
  end,
  fires = {
    th = { "ฝน: งานอยู่«ประเทศไหน»คะ\nแอดมิน: «เดี๋ยวรู้»เองค่ะ มาก่อน\nฝน: บริษัทชื่ออะไรคะ\nแอดมิน: อย่าถามเยอะนะ" },
  },
  silent = {
    th = { "ฝน: ทำงานที่ไหนคะ\nร้าน: ตลาดเสรี ชั้น 1 ค่ะ\nฝน: เริ่มกี่โมงคะ\nร้าน: สิบโมงค่ะ" },
  },
  except = { "line-broken", "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters" },
  advice = "Ask for the name of the firm, the address and a copy of the contract before anybody travels; DoE 1506 press 2.",
}
