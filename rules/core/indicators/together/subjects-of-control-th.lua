-- Subjects that come together where people are held to work, in Thai words that are harmless one by one, less what is ordinary.
-- The points were fitted to labelled texts (decision 0020).
rule {
  title      = "Subjects that come together where people are held to work stand side by side in Thai",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "stable",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  subjects   = {
    th = {
      ["thai-hush"] = 5, ["thai-venues"] = 5, ["thai-bars"] = 4, ["thai-until"] = 4, ["thai-debts"] = 3,
      ["thai-journeys"] = 3, ["thai-keeping"] = 3, ["thai-need"] = 3, ["thai-telephones"] = 3,
      ["thai-toil"] = 3, ["thai-unpaid"] = 3, ["thai-harms"] = 2, ["thai-leaving"] = 2,
      ["thai-overseers"] = 2, work = 2, withheld = 1,
      -- ordinary
      ["make-believe"] = -6, ["thai-telling"] = -6, ["strict-for-a-while"] = -3, ["thai-fair"] = -3,
      ["not-meant"] = -2, ["own-hands"] = -2, ["returned-soon"] = -2, everyday = -1, ["plain-life"] = -1,
      ["thai-daily"] = -1,
    },
  },
  long       = 59,
  at_least   = 6,
  support_below = 11,
  heavier    = {
    { points = 9, weight = 4 },
    { points = 11, weight = 6 },
    { points = 13, weight = 8 },
  },
  fires = {
    th = {
      "ผัวหนูไปเป็น«ผีน้อย»โดนนายหน้า«ขายต่อ»สวนโสมค่ะ สี่เดือนแล้วนายว่าเงินจ่ายนายหน้าไปหมดแล้ว เขานอนในโรงเรือนพลาสติก ติดลบ 15 องศา เล่มอยู่ที่นาย จะหนีก็ไม่มีรองเท้าเพราะนายเก็บรองเท้าไว้ตอนกลางคืน พี่ๆ ในกลุ่มใครอยู่แถวกึมซานช่วยที",
      "«ลงเรือ»ปั่นไฟ ปะนาเระ เอาคนใจถึง «ใครมีเรื่อง»กับบ้าน มีหมาย มีหนี้นอกระบบ มาลงเถอะไม่มีใครตามเจอกลางทะเล แพเคลียร์เจ้าหนี้ให้ก่อนเลย เล่นหักส่วนแบ่งจนหมด ไม่ต้องมีหนังสือคนเรือ ขึ้นฝั่งปีละหน เหล้าบุหรี่แพลงบิลให้",
    },
  },
  silent = {
    th = {
      "หอพักหญิง ใช้สำเนาบัตรประชาชน มัดจำห้องหนึ่งเดือน ประตูปิดสี่ทุ่ม",
      "รับแม่บ้าน เงินเดือนออกทุกสิ้นเดือน หยุดวันอาทิตย์ มีประกันสังคม เจ้าของบ้านใจดี",
      "พรุ่งนี้พ่อแม่มาหา เดี๋ยวไปรับที่สนามบิน",
      "พรุ่งนี้เถ้าแก่พาไปกินหมูกระทะกัน",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
