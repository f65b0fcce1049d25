-- The first pay is held back as a guarantee.
rule {
  title      = "The first wages are held back as a guarantee",
  indicators = { "delphi:D2.10", "delphi:D5.14", "ilo:8" },
  law        = { "th-lp-70", "th-lp-10" },
  weight     = 6,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(first|1st) ({number}|two|three|four|six)? (months|month|mo|mos|salary|salaries|wage|wages) (of work|of "
        .. "salary|salary|pay|wage|work|wages)? (is|are|no|not|goes|go|free|no salary|to|for|cut|cover|kept|"
        .. "unpaid|without)? (no|to|for|salary|pay|free|kept|unpaid|cover|covers|agent|agency|office|broker|"
        .. "training|as bond|deposit)",
      "(no|without) (wage|wages|salary|pay|stipend) (for|in|during)? (the)? (first|1st) ({number}|two|three|"
        .. "few)? (months|month|weeks)",
      "(hold|holds|held|keep|keeps|kept|holding) (the|our|my|your|ur)? (last|first)? ({number}|two|one|three) "
        .. "(month|months|weeks) (pay|salary|wage|wages)?",
      "(you|u|will|must)? work (for)? (keep|free|no pay|food) (the)? (first)? ({number}|two|three)? (months|"
        .. "month|weeks)?",
      "(salary|wage|wages|pay) (start|starts|begin|begins) (only)? (after|from) ({number}|{duration}|third|"
        .. "fourth|second)",
      "(first|1st) ({number}|one|two|three|few)? (month|months|week|weeks|salary|pay|wages) ... "
        .. "(held|hold|kept|keep|withheld|deposit|guarantee|bond|not paid|no pay|unpaid|retained|back)",
      "(first|1st|last|final) ({number}|one|two|three|few)? "
        .. "(month|months|week|weeks|salary|wage|wages|pay|paycheck|money|months) "
        .. "(salary|wage|wages|pay|money)? (is|are|be|will be)? (held|hold|kept|keep|withheld|"
        .. "retained|retain|not paid|unpaid|deposit|as deposit|as guarantee|as bond|back|stays|"
        .. "pending)",
      "(hold|holds|keep|keeps|withhold|withholds|retain|retains) (back)? (ur|your|the|one|two|a)?"
        .. " (first|1st|one|two|{number}|last|month|weeks|months)? (month|months|week|weeks)? "
        .. "(salary|wage|wages|pay|of pay|of salary|of wages|in hand)",
      "no pay (first|until|till|til|the first) ({number}|two|three|four|first)? "
        .. "(weeks|month|months|then)",
      "first (month|salary) ... (so|until) ... (run|stay|finish|leave)",
      "(work|lying) week in hand",
    },
    th = {
      "(เดือนแรก|{number}เดือนแรก|สองเดือนแรก|สามเดือนแรก|ครึ่งเดือนแรก|งวดแรก)"
        .. "(บริษัท|ร้าน|นาย|เรา|เจ๊|ทางร้าน|ขอ|จะ|ต้อง|โดน)?(เก็บ|กัก|ดอง|หัก|ค้าง|ยึด|กัน|ไม่ได้|ยังไม่|ไม่จ่าย|ฝาก)",
      "(เดือนแรก|เงินเดือนเดือนแรก|เงินเดือนแรก|ค่าแรงเดือนแรก|อาทิตย์แรก|สัปดาห์แรก|{number}วันแรก|"
        .. "{number}เดือนแรก|15วันแรก|วีคแรก|งวดแรก|เดือนสุดท้าย)(จะ|ขอ|นี้)?(ขอเก็บ|เก็บ|กัก|ยัง|หัก|ดอง|ไม่ได้|"
        .. "ไม่จ่าย|ไม่ได้เงิน|ค้างไว้|ยังไม่จ่าย|ยังไม่ได้|กันไว้|ถือไว้|ให้ทีหลัง|ก่อน)"
        .. "(ไว้|ค่าประกัน|เป็นประกัน|เงิน|เป็นมัดจำ|จ่าย|กันหนี|ก่อน|ให้)?",
      "(เก็บ|กัก|ดอง|กัน|หักเก็บ|ค้าง|ถือ|ขอเก็บ)(เงินเดือน|ค่าแรง|ค่าจ้าง|เงิน)?(เดือนแรก|เดือนเดียว|"
        .. "{number}เดือน|หนึ่งเดือน|ครึ่งเดือน|15วัน|อาทิตย์แรก|{number}วัน|เดือน)"
        .. "(ไว้|ก่อน|กันหนี|เป็นประกัน|เป็นค่าประกัน|แรก)",
      "(เงินเดือน|ค่าแรง)(ชน|ดอง)เดือน",
      "ให้เมื่อครบ{number}เดือนแรก",
      "(กันคนมาแป๊บเดียว|กันมาเอาเงินแล้ว|กันหนี|กันเผ่น)",
      "เก็บเงินเดือนเดือนแรก",
    },
  },
  unless = {
    en = {
      "(comes off|off the|taken off) first week",
      "first (week|{number} weeks|two weeks|month|day) (back|phones|no outing|orientation|induction|visit)",
      "first {number} weeks phones",
      "(first|last) month(s)? (rent|deposit)",
      "(salary|pay) (start|starts|begin|begins) (from|after) ({money}|{number}k|{number} (per|usd|thb|php))",
      "(first|1st) (month|salary) (is|on|of|in|bonus|treat|party|lol)",
      "(first month) ... (rent|tenancy|room|lease|reimbursed|holiday)",
      "(reference|rent|tenancy|deposit) ... first month",
      "(back|pay back) (to|in) (school|office)",
      "(rent|deposit and|first month and|tenancy|lease|membership|subscription)",
      "(first|last) month (free|rent)",
    },
    th = {
      "(ค่าเช่า|ห้อง|หอ|มัดจำ|ล่วงหน้า)...เดือนแรก",
      "เดือนแรก(ฟรี|ลด|ค่าเช่า)",
      "(ลูก|เด็ก|ท้อง|ทารก|คอร์ส|ผ่อน|แพ็กเกจ|โปร|เน็ต)...(เดือนแรก|งวดแรก)",
      "(กัน)หนี(ภาษี|หนี้)",
    },
  },
  unless_near = {
    th = { "(โอน|ได้|จ่าย)(เงิน)?(ให้)?คืน(ให้)?(เต็ม|ครบ|แล้ว)", "คืนให้ครบ", "คืน(เงิน)?(ให้)?ภายใน {number}", "ทำใบรับ", "งวดสุดท้ายครบ", "(เอา|ส่ง)ชุด(มา|ไป)?คืน", "คืนชุด", "บัตรพนักงาน", "โน้ตบุ๊ก" },
  },
  unless_about = { "plain-life", "strict-for-a-while", "public-word" },
  fires = {
    en = {
      "Salary 900 USD, «first two months held» as guarantee.",
      "night shift, «first month money is hold» so he dont run",
    },
    th = {
      "แม่บ้าน «เดือนแรกขอเก็บไว้»ก่อน กันคนมาแล้วไป",
      "ร้านอาหาร «เก็บเงินเดือนเดือนแรก»เป็นประกัน",
    },
  },
  silent = {
    en = {
      "Rent: first month free, deposit one month.",
    },
    th = {
      "ห้องเช่า เดือนแรกลดครึ่งราคา",
      "เงินเดือนออกทุกวันที่ 25",
    },
  },
  advice = "Ask for the pay date and the first payslip. Wages may not be kept as security (s.10, s.70).",
}
