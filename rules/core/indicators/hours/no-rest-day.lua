-- There is no weekly rest day, or far fewer than one a week.
rule {
  title      = "No weekly rest day",
  indicators = { "delphi:D4.01", "ilo:11" },
  law        = { "th-lp-28", "th-dom-15" },
  weight     = 4,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(7|seven) days (in|a|per|every|of) (the)? (week|summer|season|winter) (obviously|no|of course|guaranteed|work|and)",
      "(post|duty|duties|work|job|position) is (continuous|day and night|round the clock)",
      "(rest|rests|day off|break|breaks|off) (is|as|only)? (per|when|if|up to|depends on|as per) (the|they|madam|sir|boss|manager|baby|children|guests)? (mood|allows|allow|rest|rests|sleep|sleeps|says|gone|asleep|mood of)",

      "(day off|days off|off day|rest day|free day) (only)? (when|if) (it is|its)? (quiet|slow|possible|no guests|no customers|no orders|we say|boss says|madam says|baby sleeps|there is time|business allows|allowed)",

      "(rest day|rest days|day off|off day|offday|days off|sunday|off|holiday) (never|not|no|none|not even one|"
        .. "zero) (given|give|have|got|allowed|get|for|yet|let)?",
      "(never|not|dont|doesnt|didnt|no|without|not any|not one) (give|gives|given|get|got|have|had|take|any|"
        .. "single|a)? (me|us|her|him)? (a|any|my|one|single|free)? (rest day|rest days|day off|off day|days off|"
        .. "weekly off|free day|sunday off|off days)",
      "(first)? {number} (months|month|year|years) no (off|off day|day off|rest|rest day|weekly off)",
      "(work|working|works) (every day|everyday|all days|7 days|seven days|sunday also|no sunday|non stop|"
        .. "without stop|without rest|no rest)",
      "(rest|off|sleep) (only)? when (they|baby|family|boss|madam|children|everyone|customers) (sleep|sleeps|"
        .. "travel|is|are|go|gone|leave)",
      "(no|without|zero|not any|never) (a)? (day off|days off|off day|off days|rest day)",
      "(no|without|zero|not any|never) (a)? (rest days|offday|dayoff|weekly off|free day)",
      "(no|without|zero|not any|never) (a)? (sunday off|sundays off)",
      "(7|seven) (days|day) (a|per|in a|every|each)? (week|wk)",
      "(one|1|two|2) (rest|off|free)? (day|days) (off|rest)? (a|per|in|each|every|in a) month",
      "(1|2|one|two) (off|offs|off day|off days|rest day|rest days) (a|per|in|each|in a|every)? "
        .. "(month|two weeks)",
      "(rest|off) only (on)? (new year|christmas|eid|holidays|raya|songkran)",
      "she rests when baby rests",
      "no cover for breaks",
      "(day off|rest day|off day) (is)? (only)? (after|never given|not given|no pay|cancelled|canceled|when no (guest|guests|work))",
      "(no|zero|never) (weekly)? (off|rest|holiday|holidays) (for|until|till|in) {number}? (month|months|year|years|contract)",
      "(one|1) (day)? off (per|a|in|every) (month|two months|2 months)",
      "{number} (month|months|year|years|yrs) (no|without) (off|vacation|holiday|leave|day off)",
      "(one|1) (sunday|friday|day) (a|per|every) month",
    },
    th = {
      "หยุด(เดือนละ)(1|2|วัน|หนึ่ง|สอง)",
      "หยุด(ปีใหม่|สงกรานต์)(กับ|และ)(สงกรานต์|ปีใหม่)",
      "12 ชม ไม่มีวันหยุด",
      "ไม่ได้หยุด(เลย)?ตั้งแต่",
      "(ไม่มี|ไม่ให้|ไม่ได้|บ่มี|ม่ายมี|ไม่มีการ)(วันหยุด|หยุด|วันพัก|วันลา|หยุดพัก)"
        .. "(เลย|ตายตัว|ประจำสัปดาห์|ประจำ|ใดๆ|เพราะ|นะ|ค่ะ|ครับ|จ้า|ทั้งปี|สักวัน|ทุกวัน)?",
      "หยุด(งาน)?(ได้)?(แค่)?เดือนละ(1|2|วัน|สองวัน|หนึ่งวัน|หน|ครั้ง|สอง|หนึ่ง)(วัน|ครั้ง)?",
      "(เดือนละวัน|เดือนนึงหยุดวัน|หยุดปีละ|หยุดแค่ปีใหม่|หยุดเฉพาะสงกรานต์|หยุดเฉพาะปีใหม่|ปีละครั้ง)(เดียว|หยุด)?",
      "(พัก|หยุด)(สอง|2|1|หนึ่ง)วันต่อเดือน",
      "(ทำ|ทำงาน)(ทุกวัน|ไม่มีหยุด|ไม่หยุด|7วัน|เจ็ดวัน|7วันต่อสัปดาห์|ทั้งเดือน|30วัน|จันทร์ถึงอาทิตย์|จันทร์ อาทิตย์)",
      "(หยุดไม่ได้|ห้ามหยุด|ห้ามลา|ลาไม่ได้|ห้ามลาหยุด)(เลย|งาน|ทุกกรณี)?",
      "(เรื่อง)?วันหยุด(ไว้)?(ค่อย)?(คุย|ว่า)(กัน)?(เมื่อ|ตอน|ทีหลัง|หลัง|ตอนสนิท)",
      "(น้อง|คุณตา|เด็ก|ลูก)ตื่นกี่โมง...ตื่นด้วย",
      "อย่าให้มีวันหยุด",
      "(วันอาทิตย์|วันหยุด)ก็(อยู่บ้าน|ทำ|ห้าม)",
      "(ไม่มี|ไม่ได้)วันหยุด(ให้)?เพราะ",
    },
  },
  unless = {
    en = {
      "(open|shop|hotline|support|clinic|gym|exam|thesis|study|homework|project|delivery|service) ... (every "
        .. "day|everyday|7 days|seven days)",
      "(open|opening|operate|operates|operating|available|delivery) ... (7|seven) (days|day)",
      "(delivering|service|support|clinic|store|shop|restaurant|call us) ... (7|seven) (days|day)",
      "(call) ... (7|seven) (days|day)",
      "(5|6|five|six) days (a|per) week",
      "(any|flexible|rota|rotating|rotation|across|over) ... (7|seven) days",
      "(between|5 out of|5 over|5 from|shifts) ... (7|seven) days",
      "(7|seven) days (a|per|in a)? (week|wk) ... (rota|roster|roistered|shift|shifts|basis)",
      "(7|seven) days (a|per|in a)? (week|wk) ... (operation|flexible|any)",
      "(one|two|1|2) days? off (per|a|each|every) week",
      "(one|1|two|2) (day|days) (a|per) month (work from|from home|training|travel)",
      "(one|1|two|2) (day|days) (a|per) month (annual|leave|paid|holiday)",
      "(1|2|one|two) (day|days) (leave|annual leave|paid leave|sick leave)",
      "(no|not) (day|days) off (school|sick)",
      "(no|not|didnt|havent|hadnt|had|without) (a|any)? (day|days) off (this|last|all|that|since) (week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter)",
      "no (day|days) off (today|tomorrow|tmr|tmrw|for me)",
    },
    th = {
      "(เปิด|เปิดร้าน|เปิดทุกวัน|ร้าน|บริการ|ส่งของ|จัดส่ง|แอดมินตอบ)...(ไม่มีวันหยุด|ไม่หยุด)",
      "(ไม่มีวันหยุด)(ชดเชย|นักขัตฤกษ์|ยาว)",
      "(วันหยุด)...(แจ้ง|เลือกได้|สลับ)",
      "(เข้าออฟฟิศ|ประชุม|อบรม|ออก)...เดือนละ",
      "(ไม่ได้หยุด|ไม่มีวันหยุด)...(เลยเหนื่อย|เรา|แม่|เพราะงานเยอะ)",
      "(หัวเราะ|กิน|รัก|ใช้|ฝนตก|ไอ|จาม|วิ่ง|ขาย|ซื้อ|ร้อง|คัน|คิดถึง)...ไม่หยุด",
      "ทำทุกวัน(ให้|นี้|เป็น)",
      "ปีละครั้ง",
      "ทำงานไม่หยุด",
      "(เครื่อง|แอร์|แอป|มือถือ|ระบบ)...(ไม่หยุด|ทำงาน)",
    },
  },
  unless_near = {
    en = {
      "(support|hotline|customer service|open 24|store|shop|security service|access|reception|helpdesk|monitoring)",
    },
  },
  unless_about = { "make-believe", "plain-life", "strict-for-a-while" },
  fires = {
    en = {
      "Nanny for family of 9, «no off day», travel with us.",
      "Live-in helper, 2 kids, «one day off a month»",
      "kitchen porter, «7 days a week», room upstairs",
      "«day off is after» three months",
      "nanny, «one Sunday a month»",
    },
    th = {
      "แม่บ้านอยู่ประจำ 9,000 «ไม่มีวันหยุด»",
      "ทำงาน 12 ชม. «หยุดเดือนละ 2» วัน",
      "«พักสองวันต่อเดือน»",
    },
  },
  silent = {
    en = {
      "Two days off per week.",
      "Store open seven days a week; rota 5 over 7 days.",
      "Two days off a week.",
      "Customer service 24/7, shifts of 8 hours.",
    },
    th = {
      "ผู้ดูแลคุณยายอยู่ประจำ หยุดอาทิตย์ละวัน เงินเดือน 16,000",
      "หยุดสัปดาห์ละ 1 วัน",
      "ร้านเปิดทุกวัน ไม่มีวันหยุด แวะมาได้",
      "มีวันหยุดนักขัตฤกษ์",
    },
  },
  advice = "Ask for the rest-day record. One day a week is due (s.28), also for domestic workers.",
}
