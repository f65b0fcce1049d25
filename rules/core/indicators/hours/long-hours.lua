-- The working day or week is far above the legal limit.
rule {
  title      = "Working hours far above the limit",
  indicators = { "delphi:D4.01", "ilo:11" },
  law        = { "th-lp-23", "th-lp-24" },
  weight     = 4,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(from)? (light|star|stars|moon|dark) to (light|star|stars|moon|dark)",
      "(from)? before (sun|light|dawn) (till|until|to) after (dark|sun|sunset|night)",
      "(6|5|7|4|sunrise|dawn|first light|light) (am)? (to|till|until) (dark|sundown|sunset|we drop|last light|nightfall|everything done|the last)",
      "8am to (midnight|12 night|1am|2am) every (single)? day",
      "(4am|5am|6am|4 am|5 am|6 am) (to|till|til|until)? (10pm|11pm|12am|midnight|1am|2am|baby sleep|family "
        .. "sleep|they sleep|late night|night|everyone sleep)",
      "(work|cook|clean|serve|duty) (until|till|til) (family|they|everyone|baby|boss|madam|midnight|1am|2am|3am|"
        .. "all) (sleep|sleeps|go to bed|asleep)?",
      "real (is|hours)? ({number} hours|more|double)",
      "(13|14|15|16) (hrs|hours) (everyday|every day|a day)",
      "7am (to)? 9pm",
      "milking 4am",
      "we work every day no stop",
      "(13|14|15|16|17|18|19|20) (to|or|16|18|20)? (hour|hours|hrs|hr|h) "
        .. "(a|per|every|each|of|or more)? (day|daily|shift|shifts|work|everyday|night|duty|a day)",
      "(work|works|working|duty|shift|shifts) "
        .. "(of|for|is|about|from|almost|over|more than|at least)? (13|14|15|16|17|18|19|20) "
        .. "(hour|hours|hrs|hr|h)",
      "(12|10|11|13|14) (hour|hours|hrs|hr|h) (a|per|minimum|duty|shift|shifts|each)? (day)? "
        .. "(7|seven|six and a half) (days|day)",
      "(12|13|14) hrs? (7|7days|seven)",
      "duty 12hrs 7days",
      "10 hours minimum 7 days",
      "(65|66|70|72|75|78|80|84|90|96|98|100|105|110) (hour|hours|hrs) "
        .. "(a|per|each|in a|every|in the)? (week|wk|weekly|takeaway|kitchen)",
      "i do (70|72|80|84|90|100)",
      "(sleep|sleeping) (only|for|about)? (2|3|4|two|three|four) (hours|hrs)",
      "from (4|5|6|4am|5am|6am) (am|in the morning)? (until|till|til|to) "
        .. "(family sleeps|midnight|11|12|they sleep|everyone sleeps|night|1am|2am)",
      "(compulsory|forced|mandatory) (overtime|ot) (12|until|daily|every)?",
      "ot compulsory",
      "open 10am 2am",
    },
    th = {
      "(โอ|โอที|ot)(บังคับ|ต้องทำ)(ถึง|ทุกวัน|จน)?",
      "(ตั้งแต่)?ตี(4|5|สี่|ห้า|สาม|3)(ถึง|ยัน|จน)(น้อง|เด็ก|นาย|ดึก|ค่ำ)(หลับ|นอน)?",
      "(เช้าถึงดึก|เช้ายันดึก|เช้ามืดยันดึก)(ไม่บ่น)?",
      "09 00 00 00",
      "ชั่วโมงเฉลี่ย(12|13|14|15|16)",
      "(วันละ|ทำงาน|ทำ|ทำวันละ|ทำงานวันละ|กะละ|งาน)(ประมาณ|ถึง|กว่า|อย่างน้อย|ขั้นต่ำ|เกือบ|เกิน)?"
        .. "(13|14|15|16|17|18|19|20)(ถึง)? (16|18|20)?(กว่า)?(ชม|ชั่วโมง|ชั่วโมงต่อวัน)",
      "(13|14|15|16|17|18|19|20)(ถึง)? (16|18|20)?(ชม|ชั่วโมง)(ต่อวัน|ทุกวัน|ไม่มีโอ|ไม่มีวันหยุด|ต่อกะ)",
      "(วันละ)(สิบสี่|สิบห้า|สิบหก|สิบเจ็ด|สิบแปด|ยี่สิบ)ชั่วโมง",
      "(ทำงาน|วันละ|ทำ|กะ)(วันละ)?12(ชม|ชั่วโมง)...(ไม่มีวันหยุด|7วัน|ทุกวัน|หยุดเดือนละ(1|2|วัน|สอง))",
      "(ทำงาน|วันละ|ทำ|กะ)(วันละ)?12(ชม|ชั่วโมง)...(เดือนละวัน|ไม่มีโอ|ไม่มีหยุด|ไม่ได้หยุด)",
      "(ตี|ตื่นตี)(3|4|5|สาม|สี่|ห้า)(ครึ่ง)?(ถึง|ยัน|จน|นอน)(สี่ทุ่ม|ห้าทุ่ม|เที่ยงคืน|สามทุ่ม|ตีหนึ่ง|ตี1|ดึก)",
      "(เช้ายันดึก|เช้ายันเที่ยงคืน|เช้าจรดค่ำทุกวัน|หกโมงเช้ายันเที่ยงคืน)",
      "(นอน|ได้นอน|พัก)(แค่)?(วันละ|คืนละ)?(2|3|4|สอง|สาม|สี่)(ชม|ชั่วโมง)",
      "(บังคับ|ต้อง)(ทำ)?(โอ|โอที|ot)(ทุกวัน|ถึง|จน|ไม่ได้เงิน|ฟรี|ไม่ให้ปฏิเสธ)?",
      "ไม่ทำโอ(ที)?(ไม่ได้|โดน|ปรับ|หัก)",
      "เวลาทำงาน11 00 02 00",
      "08 00 22 00",
      "(7|8|9) 00 (22|23|24) 00",
    },
  },
  unless = {
    en = {
      "(exam|thesis|study|studying|homework|flight|drive|road trip|bus ride|traffic|hackathon|open|opens|delivery)",
      "(12 hour|12 hours|12hr|12h|12-hour) (shift|incl|including|ot)",
      "(open|opening|opens|store hours|24 hours|service hours)",
      "(clinic hours|battery|flight|drive|journey|fasting|notice)",
      "(14|16) (hour|hours) (journey|flight|drive|fast|sleep|battery|course|training)",
      "i (sleep|slept) (only)? ",
      "bed after",
      "(ot|overtime) (not|is not) compulsory",
      "sleep (only|for)? (3|4) (hours|hrs) (last|only|ytd|yesterday|today|lor|la|zz)",
      "({number} weeks|month) course",
    },
    th = {
      "(เปิด|เปิดบริการ|บริการ|อบรม|เรียน|บิน|แบต|เดินทาง|ขับรถ|รอ|อดอาหาร|อยู่ได้)(นาน|ได้)?...(ชม|ชั่วโมง|00)",
      "(ติดทน|ร้านเปิด|เปิดให้บริการ|สอบ|ใบนวด|ใบประกาศ|คอร์ส)(นาน|ได้)?...(ชม|ชั่วโมง|00)",
      "(ชม|ชั่วโมง)(บิน|เรียน|อบรม|ติว)",
      "เปิด(ทุกวัน)?...{number} 00",
      "ไม่บังคับ(ทำ)?โอ",
      "(ไม่บังคับ)(โอที|โอ|ot)",
    },
  },
  not_inside = {
    th = {
      "โอน",
      "โอกาส",
      "โอเค",
    },
  },
  unless_about = { "everyday", "plain-life", "strict-for-a-while" },
  fires = {
    en = {
      "Work in kitchen «16 hours a day», one day off.",
      "Europe project, «duty 12hrs 7days», food provided",
      "maid, working «from 5am until family sleeps»",
      "takeaway, «72 hours a week»",
    },
    th = {
      "«ทำวันละ 14-16 ชม». พาสรวมเก็บที่หัวหน้า",
      "งานตอบแชท «ทำงาน 12 ชั่วโมง หยุดเดือนละ 2» วัน",
      "โรงงานให้ทำงาน «15 ชั่วโมงต่อวัน»",
    },
  },
  silent = {
    en = {
      "48h week, 4 on 3 off.",
      "Shop opening hours 10am to 10pm, 8 hour shifts.",
      "14 hour flight to London",
    },
    th = {
      "ทำงาน 8 ชั่วโมง หยุดสัปดาห์ละ 1 วัน",
      "12 ชม. รวมโอที หยุดวันอาทิตย์",
      "อบรม 150 ชั่วโมง มีใบประกาศ",
    },
  },
  advice = "Ask for the time record: 8 hours a day, 48 a week, overtime only by consent and at most 36 "
    .. "hours a week together with holiday work.",
}
