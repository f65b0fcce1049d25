-- Three and more subjects of control in Thai words, and little that is ordinary.
local subjects = {
  "<thai-bars>", "<thai-debts>", "<thai-until>", "<thai-keeping>", "<thai-hush>", "<thai-unpaid>", "<thai-toil>", "<thai-harms>",
  "<thai-venues>", "<thai-telephones>", "<thai-overseers>", "<thai-journeys>", "<thai-need>",
}
rule {
  title      = "Three or more subjects of control stand side by side in Thai",
  indicators = { "delphi:D4.05", "delphi:D6.01", "ilo:1" },
  weight     = 5,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  all_of     = { "together/subjects-of-control-thai" },
  when = function(ad)
    local told = 0
    for _, subject in ipairs(subjects) do
      if ad:has(subject) then told = told + 1 end
    end
    if told < 3 then return false end
    local left = told
    for _, words in ipairs { "<thai-fair>", "<thai-daily>", "<thai-telling>" } do
      left = left - 0.75 * math.min(2, #ad:find(words))
      if left < 3 then return false end
    end
    return { reason = told .. " kinds of such words stand in the text, and little that is ordinary" }
  end,
  fires = {
    th = { "บัตรประชาชนอยู่กับ«เถ้าแก่» เป็น«หนี้»ค่ารถอยู่ ยัง«กลับไม่ได้» ไม่กล้าโทรหาแม่" },
  },
  silent = {
    th = {
      "หอพักหญิง ใช้สำเนาบัตรประชาชน มัดจำห้องหนึ่งเดือน ประตูปิดสี่ทุ่ม",
      "เถ้าแก่ให้เบิกล่วงหน้าได้ พรุ่งนี้ไปกินหมูกระทะกัน",
    },
  },
  except = {
    "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken",
  },
  advice = "Go through papers, pay, debt, going out and telephone one by one, before anything is decided.",
}
