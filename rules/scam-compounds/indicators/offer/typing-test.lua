-- Typing speed is what counts; context only.
rule {
  title      = "Typing speed is what counts",
  indicators = { "delphi:D1.01" },
  weight     = 1,
  support    = true,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "typing (test|speed)",
      "(type|types|typing) (fast|{number} (wpm|words))",
      "(fast|quick|good) (typing|typist|typer)",
      "{number} wpm",
    },
    th = {
      "พิมพ์(ไทย|ดีด|คอม|แชท)?(ไว|เร็ว|คล่อง|สัมผัส|ได้คล่อง)",
      "(พิมพ์|ดีด)(ไวมั้ย|ไวไหม|สัมผัสได้|ได้กี่คำ)",
      "ทดสอบพิมพ์",
      "(เล่นคอมเป็น|ใช้คอมเป็น|เล่นคอมได้)(ก็พอ|พอ)?",
    },
  },
  unless = {
    en = {
      "printing",
    },
    th = {
      "(เครื่องพิมพ์|แม่พิมพ์|สิ่งพิมพ์|โรงพิมพ์|สำนักพิมพ์)",
    },
  },
  fires = {
    en = {
      "Only need «typing test» 30 wpm.",
    },
    th = {
      "ขอแค่«พิมพ์ไทยคล่อง»",
      "อายุเท่าไหร่คะ «พิมพ์ไวมั้ย»",
    },
  },
  silent = {
    en = {
      "Screen printing staff wanted.",
    },
    th = {
      "โรงพิมพ์รับพนักงาน",
    },
  },
  advice = "Ordinary for office work. Ask what will be typed, to whom and for which company.",
}
