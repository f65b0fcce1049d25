-- Overtime and work on holidays above thirty-six hours a week, or that cannot be refused.
rule {
  title      = "Overtime above the limit, or not to be refused",
  indicators = { "delphi:D4.01", "ilo:11" },
  law        = { "th-lp-24" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  terms = {
    en = {
      "(6|7|8|9|10) (hours|hrs|h) (of)? (overtime|ot) (a|per|every|each)? (day|daily)?",
      "(40|45|50|60) (hours|hrs) (of)? (overtime|ot) (a|per|every)? (week|weekly)",
      "(overtime|ot) (is)? (unpaid|not paid|no pay|free|without pay|compulsory|mandatory|forced)",
      "(cannot|cant|not allowed to|no one can|must not) (refuse|say no to|skip) (overtime|ot)",
    },
    th = {
      "(โอที|ล่วงเวลา)(วันละ)?(6|7|8|9|10)(ชม|ชั่วโมง)",
      "(โอที|ล่วงเวลา)(ไม่ได้เงิน|ไม่มีค่าจ้าง|ฟรี|ไม่จ่าย)",
      "(ห้าม|ไม่ให้|ปฏิเสธ)(ปฏิเสธ)?(โอที|ล่วงเวลา)(ไม่ได้)?",
    },
  },
  unless_near = {
    en = { "(not compulsory|voluntary|optional|paid at)" },
    th = { "(สมัครใจ|ไม่บังคับ)" },
  },
  fires  = { en = { "seven days, «7 hours overtime a day»", "here «overtime is unpaid»" }, th = { "บังคับ«โอทีวันละ 7 ชั่วโมง»", "«โอทีไม่ได้เงิน»" } },
  silent = { en = { "Two hours of overtime, paid at one and a half." }, th = { "โอทีวันละ 2 ชั่วโมง จ่าย 1.5 เท่า" } },
  except = { "digits-for-letters" },
  advice = "Ask for the time record: overtime needs consent each time, and with holiday work at most 36 hours a week.",
}
