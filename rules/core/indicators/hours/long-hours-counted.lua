-- Hours and days off in the text add up to more than the law allows.
rule {
  title      = "Hours and days off add up to a very long week",
  indicators = { "delphi:D4.01", "ilo:11" },
  law        = { "th-lp-23", "th-lp-24" },
  weight     = 3,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  always     = true,
  -- 48 hours and 36 of overtime and holiday work are the most that is lawful in one week.
  unless_about = { "plain-life", "strict-for-a-while" },
  when = function(ad)
    local week = ad:hours_per_week()
    local found = {}
    for _, hours in ipairs(ad:hours()) do
      if (hours.minutes_per_day or 0) > 12 * 60 or (week or 0) > 72 then
        found[#found + 1] = hours
      end
    end
    local day = 0
    for _, hours in ipairs(ad:hours()) do
      if (hours.minutes_per_day or 0) > day then day = hours.minutes_per_day end
    end
    if day > 16 * 60 then return false end
    if (week or 0) <= 72 and day <= 12 * 60 then return false end
    -- Opening times and round-the-clock service are not working time.
    if ad:has("(เปิด|ร้านเปิด|เปิดบริการ|สอบถาม|โทร)") and not ad:has("(ทำงาน|ทำ|กะ|เข้างาน)") then
      return false
    end
    if #found == 0 then return week ~= nil and week > 72 end
    return { evidence = found, reason = "hours stated add up to more than 72 a week or 12 a day" }
  end,
  fires = {
    en = {
      "Kitchen helper, working hours 08:00 to 22:00, 7 days a week.",
    },
    th = {
      "แพ็คของ เวลาทำงาน 08.00-22.00 น. ไม่มีวันหยุด",
    },
  },
  silent = {
    en = {
      "Working hours 08:00 to 17:00, Monday to Friday.",
    },
    th = {
      "เวลาทำงาน 08.00-17.00 น. หยุดเสาร์อาทิตย์",
    },
  },
  advice = "Compute the week from the time record: more than 84 hours cannot be lawful; above 48, ask for "
    .. "consent and overtime pay.",
}
