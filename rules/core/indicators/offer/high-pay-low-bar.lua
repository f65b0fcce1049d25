-- High pay while no skill, paper or experience is asked for; context only.
rule {
  title      = "High pay, and nothing is asked for",
  indicators = { "delphi:D1.02", "ilo:2" },
  weight     = 2,
  support    = true,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(no|without|zero|any) (experience|exp|degree|diploma|qualification|qualifications|skill|"
        .. "skills|english|interview|age limit) (needed|required|necessary|ok|okay|is ok|is needed|"
        .. "accepted|no problem|need)?",
    },
    th = {
      "(ไม่|บ่|ไม่ต้อง|ไม่จำเป็นต้อง|บ่ต้อง)(ต้อง)?(มี|ใช้|จำกัด|เอา|ดู|ได้)"
        .. "(วุฒิ|ประสบการณ์|พื้นฐาน|ภาษา|ทักษะ|ความรู้|ใบนวด|พื้นจีน|ใบ)",
      "ไม่(จำกัด|ใช้|เอา|ดู|ถาม)วุฒิ",
      "(ไม่เก่ง|ไม่เป็น|ทำไม่เป็น|บ่เป็น)(คอม|ภาษา|งาน)?(ก็)?(ทำได้|ไม่เป็นไร|สอน|รับ|มี)",
      "(สอนงาน|สอนให้|มีโค้ชสอน|สอนฟรี)(ให้|ฟรี|หมด|ทุกอย่าง)?",
      "(งานสบาย|งานง่าย|งานเบา|ทำไม่ยาก|ไม่ต้องทำไร)(ได้เงิน|รายได้|เงินดี|เงิน|ได้|มาก|เลย)?",
      "(ไม่ต้องทำอะไร|แค่นั่ง|นั่งเฉย)(ได้เงิน|รายได้|เงินดี|เงิน|ได้|มาก|เลย)?",
    },
  },
  when = function(ad)
    for _, pay in ipairs(ad:money()) do
      local most = pay.upper or pay.amount
      local floor = ({ THB = 25000, USD = 1000, EUR = 1800, SGD = 3000, IDR = 9000000, PHP = 40000, VND = 18000000, KES = 90000, INR = 60000, MYR = 5000 })[pay.currency or "THB"]
      if floor and (pay.period == nil or pay.period == "month") and most >= floor then return true end
    end
    return ad:has("(รายได้หลักแสน|เงินแสน|ได้เงินแสน|หลักแสน|สามหมื่นอัพ|รายได้ดีมาก|รายได้สูง|เงินหลักหมื่น|high salary|high pay|huge income)")
  end,
  except     = { "line-broken" }, -- a sum is read within one line
  fires = {
    en = {
      "«No experience» needed, salary 1,500 USD a month.",
    },
    th = {
      "«ไม่ใช้วุฒิ» เงินเดือน 35,000",
      "«ไม่ต้องมีประสบการณ์» รายได้หลักแสน",
    },
  },
  silent = {
    en = {
      "No experience needed, 12 pounds an hour.",
    },
    th = {
      "ไม่ใช้วุฒิ เงินเดือน 12,000 บาท",
    },
  },
  advice = "Compare with ordinary pay for such work and ask what the work really is.",
}
