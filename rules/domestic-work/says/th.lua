-- Thai titles and advice of the pack's rules.
says {
  language = "th",
  rules = {
    ["sector/live-in-domestic"] = {
      title = "งานบ้านแบบอยู่ประจำ",
      advice = "เป็นบริบทเท่านั้น สอบถามวันหยุดประจำสัปดาห์ ห้องพัก และการติดต่อครอบครัว",
    },
  },
}
