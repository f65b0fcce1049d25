-- Money can be drawn before or at the start of work; context only.
rule {
  title      = "Money can be drawn before or at once",
  indicators = { "delphi:D2.04", "delphi:D3.06" },
  weight     = 2,
  support    = true,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(cash|salary|pay|money|wage|wages) advance (available|before|today|given|ok|possible|of)",
      "advance (cash|money|salary|payment|pay) (available|before|today|given)",
      "advance (cash|money|salary|payment|pay) (for family|to family|{money})",
      "(draw|get|take|receive) (an|the|ur|your)? advance (daily|any day|any time|before|today|first)",
    },
    th = {
      "เบิก(เงิน)?(ได้)?(ทุกวัน|ล่วงหน้า|ก่อน|รายวัน|เลย|ได้ทุกวัน|ได้ก่อน|ก่อนได้|ล่วงหน้าก่อนเดินทาง|ก่อนเดินทาง)",
      "(ค่าตัว|เงิน|ค่าแรง|เงินเดือน)(ล่วงหน้า)(ได้|ให้|ก่อน|เลย|{money})",
      "(เอา|รับ|ให้|จ่าย)เงิน(ไป)?ก่อน(เลย|ได้|{money}|ลงเรือ|เดินทาง|ขึ้นรถ)",
      "เบิกก่อนได้",
    },
  },
  unless = {
    en = {
      "in advance",
    },
    th = {
      "(บัตรเครดิต|เบิกจ่าย|ค่ารักษา|ประกัน)",
      "เบิกได้ตามสิทธิ",
    },
  },
  fires = {
    en = {
      "«Salary advance available» for your family.",
    },
    th = {
      "ค่าตัววันละ 1,500 «เบิกล่วงหน้าก่อนเดินทาง»ได้",
      "เด็กเอ็น «เบิกก่อนได้» 20k",
    },
  },
  silent = {
    en = {
      "Please book your place in advance.",
    },
    th = {
      "ค่ารักษาพยาบาลเบิกได้ตามสิทธิ",
    },
  },
  advice = "Ask whether the money has to be worked off, at what rate and what happens if the person leaves.",
}
