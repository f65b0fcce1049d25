-- Thai titles and advice of the pack's rules.
says {
  language = "th",
  rules = {
    ["sector/sea-fishing"] = {
      title = "งานบนเรือประมง",
      advice = "เป็นบริบทเท่านั้น สอบถามสัญญา สมุดประจำตัว เวลาพัก และการขึ้นฝั่ง ลูกเรือต้องมีอายุ 18 ปีขึ้นไป",
    },
  },
}
