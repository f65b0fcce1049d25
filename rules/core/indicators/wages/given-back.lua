-- Part of the pay has to be given back, or more hours are worked than are paid.
rule {
  title      = "Part of the pay is handed back, or paper and pay differ",
  indicators = { "delphi:D4.03", "delphi:D1.02", "ilo:8" },
  law        = { "th-lp-70", "th-lp-76" },
  weight     = 7,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "ilo-indicators-2012" },
  terms = {
    en = {
      "(boss|owner|they|he|she|manager|agent|contractor|foreman|leader|supervisor) (ask|asks|asked|want|wants|take|takes|collect|collects|need|needs) (for)? ({money}|{number}) (back|in cash back) (each|every|on|at|after|in|from|out)",
      "(cash back|give back|hand back|bring back) ({money}|{number}) (a|per|each|every) (week|month|friday|payday|hour)",
      "(give|pay|hand|return) (back|him back|them back|us back) ... ({money}|cash|hr|hour|month)",
      "(boss|company|employer) pay* (only|just) {number} hours",
      "on (the)? (contract|paper|payslip) (it)? (says|is|shows) ... (but|real|really|they|instead)",
      "not the rate on (the)? (paper|contract)",
      "(payslip|contract) (only)? (shows|says) {number} ",
      "(real|actual) hours (as per|more|are|is)",
      "(they|boss|he) take* it (out of|from) my account",
    },
    th = {
      "(ตกลง|สัญญา|บอก|คุย)(กัน)?(ไว้)?({number}|หมื่น|{money})...ได้จริง(แค่)?",
      "(เงินเดือน|ค่าแรง|ค่าจ้าง)(เหลือ|ได้)(ครึ่งเดียว|ไม่ถึงครึ่ง|น้อยกว่า|แค่)...(สัญญา|ตกลง|บอก)",
      "(ต้อง)?(คืน|ทอน)(เงิน|ค่าแรง)(ให้)(นาย|หัวหน้า|บริษัท|ร้าน|เถ้าแก่)",
      "เดือนนึงเหลือ(ให้)?({number}|แค่)",
      "(เหลือ|ได้)เดือนละ(แค่)?({number}|สี่พัน|พัน|สามพัน)(กว่า)?",
      "(เรา|หนู)?ได้ไม่ตรง(สัญญา|ที่ตกลง)",
      "เหลือให้เป็นข้าวสาร",
    },
  },
  unless = {
    en = {
      "(contract|payslip) (says|shows) {number} (hours|days|h|nights|months|month|years|year|weeks|as agreed|same|correct)",
      "(leave|quit|resign|break) ... pay back",
      "pay back {money}",
      "(deposit|landlord|rent|refund|book|books)",
      "(give|pay) back (to)? (the)? (community|society|loan)",
      "pay back {money}",
    },
    th = {
      "(เก็บ|ออม|ส่ง|ส่งบ้าน|เก็บตังค์|เก็บเงิน|ส่งเงิน)...(ได้)?เดือนละ",
      "(เงินทอน|คืนเงินลูกค้า|คืนสินค้า|เหลือเดือนละ)...(เก็บ|ออม|ใช้)",
    },
  },
  unless_about = { "plain-life", "strict-for-a-while", "public-word" },
  fires = {
    en = {
      "Employer will pay you by cheque and you «give back $9/hr» in cash.",
      "LMIA, «boss pay only 20 hours» though you do 50",
    },
    th = {
      "«ตกลงหมื่นสี่ได้จริง»เก้าพัน",
      "«เงินเดือนเหลือครึ่งเดียวจากสัญญา»",
    },
  },
  silent = {
    en = {
      "We give back to the community.",
    },
    th = {
      "เงินเดือนได้ตรงเวลา",
      "ตกลงราคาแล้วนัดรับของได้",
    },
  },
  advice     = "Compare contract, payslip and bank statement. Ask where the difference goes.",
}
