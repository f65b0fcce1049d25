-- The pay stated lies below every minimum wage of Thailand.
rule {
  title      = "The pay stated may lie below the minimum wage",
  indicators = { "delphi:D4.02", "ilo:8" },
  law        = { "th-lp-90" },
  weight     = 4,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  always     = true,
  -- Only full days and months of pay in baht count; part-time work and allowances are left alone.
  when = function(ad)
    if ad:has("(พาร์ทไทม์|part time|parttime|ชั่วโมงละ|ชม ละ|เบี้ยเลี้ยง|ฝึกงาน|นักศึกษา|โลละ|ต่อชั่วโมง|per hour|internship|intern)") then return false end
    local floor_day = ad:minimum_wage("Thailand, lowest")
    if not floor_day then return false end
    -- The lowest month that may be lawful has 26 paid days.
    local floor_month = 26 * floor_day
    local low = {}
    for _, sum in ipairs(ad:money()) do
      local most = sum.upper or sum.amount
      if sum.currency == "THB" and most then
        if sum.period == "day" and most >= 100 and most < floor_day then low[#low + 1] = sum end
        if sum.period == "month" and most >= 2000 and most < floor_month then low[#low + 1] = sum end
      end
    end
    if #low == 0 then return false end
    return { evidence = low, reason = "pay of a full day or month under the lowest minimum wage" }
  end,
  except     = { "line-broken" }, -- a wage and its period are read within one line
  fires = {
    en = {
      "Packing work, wage 220 baht per day.",
    },
    th = {
      "โรงงานไก่ รับคนงานด่วนมาก ค่าแรงวันละ 220 บาท",
      "รับแม่บ้านอยู่ประจำ มีห้อง ให้ข้าว เงินเดือน 5,000 บาท",
    },
  },
  silent = {
    en = {
      "Salary 15,000 baht per month.",
    },
    th = {
      "ค่าแรงวันละ 420 บาท",
      "พาร์ทไทม์ วันละ 250 บาท 4 ชั่วโมง",
      "ค่าอาหารวันละ 50 บาท",
    },
  },
  advice = "Ask for hours and province and compare with the wage table: see the payslip and the time record.",
}
