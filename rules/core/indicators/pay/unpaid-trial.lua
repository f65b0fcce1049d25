-- A trial or training time is not paid.
rule {
  title      = "Trial or training time without pay",
  indicators = { "delphi:D4.02", "ilo:8" },
  law        = { "th-lp-90", "th-lp-70" },
  weight     = 3,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(first|1st) ({number}|two|three|few)? (week|weeks|days|month|months) ... (observe|observes|watch|watches|test|tests|try|tries) (you|u) ... (free|no pay|without pay|unpaid|as learning)",
      "(treat|take|consider|see) (it)? as (learning|training|a lesson|practice|experience)",
      "(offer|offers|give|gives|get|gets|provide|paid in|pay in|pay with) (you|u)? (experience|exposure|learning|knowledge|blessing|blessings|love) (rather than|instead of|not|no|over) (a|any)? (wage|wages|pay|salary|money|stipend)",
      "(unpaid|no pay|without pay|non paid) (trial|training|trial day|trial shift)",
      "(unpaid|no pay|without pay|non paid) (trial shifts|probation|internship period)",
      "(unpaid|no pay|without pay|non paid) (trial period|training period|trial week)",
      "(trial|training|probation) "
        .. "(is|period|day|days|week|weeks|shift|shifts|time|month|{duration})? (is|are|will be)? "
        .. "(unpaid|not paid|without pay|no pay|no salary|free of charge by you)",
      "(first|1st) ({number}|two|three|few)? (week|weeks|days|day|shift|month|months) "
        .. "(is|are|of training)? (unpaid|no pay|free|without pay|not paid|trial without pay|"
        .. "training without pay)",
      "no (pay|salary|wage) (for|during) (training|trial|probation|first)",
    },
    th = {
      "(ทดลองงาน|ลองงาน|ฝึกงาน|เทรนงาน|เทรน|อบรม|ช่วงเทรน|เรียนงาน|ทดลองทำ)"
        .. "(ช่วงแรก|ก่อน|{duration}|{number}วัน|อาทิตย์แรก|สามวัน|{number}เดือน|อาทิตย์|ฟรี)?(แรก)?(ไม่ได้ค่าแรง|"
        .. "ไม่มีค่าแรง|ไม่จ่าย|ไม่ได้เงิน|ไม่มีเงินเดือน|ไม่มีเงิน|ไม่คิดค่าแรง|ฟรี|ไม่ได้ค่าจ้าง|ไม่มีค่าจ้าง|ไม่มีรายได้)",
      "({number}วันแรก|อาทิตย์แรก|สัปดาห์แรก|{number}เดือนแรก|เดือนแรก|สามวันแรก)(ยัง|ทำ|ทดลอง|เป็นการ)?"
        .. "(ไม่มีค่าแรง|ไม่ได้ค่าแรง|ไม่มีเงินเดือน|ไม่จ่ายค่าแรง|ทำฟรี|ไม่ได้ค่าจ้าง|ฟรีก่อน|ทดลองงานฟรี)",
      "(ไม่มี|ไม่ได้|ไม่จ่าย)(ค่าแรง|ค่าจ้าง|เงินเดือน|เงิน)(ช่วง|ตอน|ระหว่าง)(ทดลองงาน|เทรน|อบรม|ฝึก|ลองงาน)",
    },
  },
  unless = {
    en = {
      "free training (provided|given|course|and|with pay)",
      "(gym|software|app|subscription|netflix|class) ... free trial",
      "free trial (gym|class|lesson|version|month|of)",
      "free training",
      "training free",
    },
    th = {
      "(อบรมฟรี|ฝึกอบรมฟรี|สอนฟรี|เรียนฟรี|เทรนฟรี|เทรนงานฟรี|อบรมให้ฟรี|ทดลองใช้ฟรี)",
    },
  },
  unless_about = { "plain-life", "strict-for-a-while" },
  fires = {
    en = {
      "Salon assistant wanted, «unpaid trial» day.",
      "«first week is unpaid» then 300 a day",
    },
    th = {
      "เด็กเสิร์ฟ «ทดลองงาน 3 วันไม่ได้ค่าแรง»",
      "«อาทิตย์แรกไม่มีค่าแรง» ดูแววก่อน",
    },
  },
  silent = {
    en = {
      "Free training provided, paid from day one.",
    },
    th = {
      "ทดลองงาน 119 วัน เงินเดือน 15,000",
      "เทรนงานฟรี มีเบี้ยเลี้ยง",
    },
  },
  advice = "Ask how long the trial lasts and who was kept after it. Work is paid from the first day.",
}
