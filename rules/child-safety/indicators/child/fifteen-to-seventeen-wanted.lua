-- A young person of 15 to 17 is wanted for work; lawful with notice, so it weighs next to nothing by itself.
rule {
  title      = "Workers of 15 to 17 are mentioned",
  indicators = { "delphi:D4.07" },
  law        = { "th-lp-45", "th-lp-48" },
  weight     = 1,
  status     = "stable",
  support    = true,
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-delphi-2009", "th-lp-act" },
  always     = true,
  except     = { "line-broken" },
  when = function(ad)
    if not ad:has("(รับ|หา|ต้องการ|ทำงาน|งาน|job|work|hiring|wanted|jobs|earn)") then return false end
    local young = {}
    for _, age in ipairs(ad:ages()) do
      if age.lower and age.upper and age.lower >= 15 and age.upper <= 17 then young[#young + 1] = age end
    end
    if #young == 0 then return false end
    return { evidence = young, reason = "an age of 15 to 17 stands in an offer of work" }
  end,
  fires = {
    en = {
      "Summer job, age 15 to 17, ice cream shop, mornings.",
    },
    th = {
      "ปิดเทอมรับน้องอายุ 15-17 ปี ทำงานร้านหนังสือ",
    },
  },
  silent = {
    en = {
      "Job for people aged 18 to 35.",
    },
    th = {
      "รับสมัครงาน อายุ 18-35 ปี",
    },
  },
  advice = "Lawful if the inspector was told within 15 days, and without overtime, night or dangerous work "
    .. "(s.45, 47-50). Ask whether notice was given.",
}
