-- Subjects that come together where people are held to work, in Thai words that are harmless one by one; what is ordinary takes from them.
local subjects = {
  "<thai-bars>", "<thai-debts>", "<thai-until>", "<thai-keeping>", "<thai-hush>", "<thai-unpaid>", "<thai-toil>", "<thai-harms>",
  "<thai-venues>", "<thai-telephones>", "<thai-overseers>", "<thai-journeys>", "<thai-need>",
}
-- Up to the eighth they speak of control; the rest only says who, where and with what.
local grave = 8
rule {
  title      = "Subjects that come together where people are held to work stand side by side in Thai",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms      = { th = subjects },
  at_least   = 3,
  unless_about = { "make-believe" },
  even_negated = true,
  when = function(ad)
    if ad:language() ~= "th" then return false end
    -- A long text says a little of everything.
    local small = ad:find("(ที่|และ|ให้|ได้|มี|ไม่)")
    if #small > 0 and small[#small].at > 3000 then return false end
    local told, weighty, found = 0, 0, {}
    for number, subject in ipairs(subjects) do
      local place = ad:find(subject)[1]
      if place then
        told = told + 1
        if number <= grave then weighty = weighty + 1 end
        found[#found + 1] = place
      end
      if number == grave and weighty < 2 then return false end
    end
    if told < 3 then return false end
    -- Each ordinary thing, up to two of a subject, takes three quarters.
    for _, words in ipairs { "<thai-fair>", "<thai-daily>", "<thai-telling>" } do
      told = told - 0.75 * math.min(2, #ad:find(words))
      if told < 2.5 then return false end
    end
    return { evidence = found, reason = #found .. " kinds of such words stand in the text, and little that is ordinary" }
  end,
  fires = {
    th = { "บัตรประชาชนอยู่กับ«เถ้าแก่» เป็น«หนี้»ค่ารถอยู่ ยัง«กลับไม่ได้»" },
  },
  silent = {
    th = {
      "หอพักหญิง ใช้สำเนาบัตรประชาชน มัดจำห้องหนึ่งเดือน ประตูปิดสี่ทุ่ม",
      "รับแม่บ้าน เงินเดือนออกทุกสิ้นเดือน หยุดวันอาทิตย์ มีประกันสังคม เจ้าของบ้านใจดี",
      "พรุ่งนี้พ่อแม่มาหา เดี๋ยวไปรับที่สนามบิน",
    },
  },
  except = {
    "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken",
  },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
