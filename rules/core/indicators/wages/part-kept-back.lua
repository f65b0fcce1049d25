-- A part of each wage is kept back by the employer or agent.
rule {
  title      = "A part of each wage is kept back",
  indicators = { "delphi:D2.10", "delphi:D4.03", "delphi:D5.14", "ilo:8" },
  law        = { "th-lp-70", "th-lp-76" },
  weight     = 5,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(salary|pay|wage|wages|money) (is|was|only|always)? (short|shorted|cut|less|half|minus|reduced) (by|of|"
        .. "every|each|for|to|because|and|half)? ({money}|{number}|month|training|food|levy|agent|half|every|no "
        .. "reason)?",
      "(rest|balance|remaining|other half|difference) (he|they|boss|she|agent|company|madam|goes|is) (say|says|"
        .. "said|keep|keeps|take|takes|kept|for|food|hold|holds|to)",
      "i (end|end up|left|am left) with (only)? ({money}|{number})",
      "(take|takes|cut|cuts|deduct|deducts) ({money}|{number}|{number} euro) for (room|ride|van|food|water|rent|"
        .. "admin|bed|transport|agent|electric|uniform|gas|levy|training)",
      "(keep|keeps|hold|holds|look after|looks after|save|saves) "
        .. "(part of|half of|the rest of|most of|some of)? (ur|your|my|our|her|all|the)? "
        .. "(salary|salaries|wages|wage|earnings|money|pay) (for|until|till|safe|in|so)",
      "({money}|{number}|half|part|rest|some|portion|balance|most|30|50) (of)? "
        .. "(the|your|ur|my|each|every)? (salary|wage|wages|pay|earnings|money) "
        .. "(is|are|will be|stays|goes)? (kept|held|withheld|retained|saved|keep|hold|stay|stays) "
        .. "(by|with|until|till|for|back)",
      "(keep|keeps|hold|holds|retain|retains|withhold) (back)? "
        .. "(part|half|some|{money}|the rest|most|a portion|30|50) (of)? (the|your|ur|my|their)? "
        .. "(salary|wage|wages|pay|earnings)",
      "(compulsory|forced|mandatory) (saving|savings)",
      "you ask when you need (something|money)",
      "they (give|gave|pay) (me|us) only ... (rest|balance)",
      "{money} in the hand",
      "(rest|other half|half|balance) (is)? (saving|saved|savings|safe|kept|with) (for you|with me|with us|by me|by boss|by agency)",
      "(takes|take|took) (my|our|her|his) (pay card|salary card|bank card|tips|half|cash)",
      "(takes|take|takes back) {money}? (cash|back)? (from|of|out of) (each|every|my|our) (pay|salary|week|month|wage)",
      "{number} months (is)? (for)? (me|agency|agent|us) and (agency|me|agent)",
      "(pay|pays|paid|send|sends) (me|us|my money) (so)? i (pay|send|give) (your|ur|the) (mother|father|family|parents)",
    },
    th = {
      "(หัก|เก็บ|กัก|กัน|หักเก็บ)(เงินออมบังคับ|เงินออม|เงินสะสม|ออมบังคับ|เงินฝาก)(เดือนละ|{money}|{number}|ให้|ไว้)?",
      "(เบิก|รับ|ได้|ให้)(เงิน)?(ได้|ก่อน)?(แค่|เฉพาะ|บางส่วน|ครึ่งเดียว|ครึ่งนึง|พอ|แค่พอ)"
        .. "(กิน|ใช้|ซื้อ|ครึ่ง|ค่ากิน|ค่าข้าว|วันละ|อาทิตย์ละ|ซื้อยาสูบ)...(ที่เหลือ|ส่วนที่เหลือ|เหลือ)"
        .. "(เก็บ|คิด|ไว้|จ่าย|ให้|ฝาก|นาย)?",
      "(ที่เหลือ|ส่วนที่เหลือ|อีกครึ่ง|อีกครึ่งนึง)"
        .. "(คิดให้|เก็บไว้|ฝากไว้|กักไว้|นายเก็บ|บริษัทเก็บ|จะได้ตอน|ได้ตอน|ให้ตอน|รับตอน)(ตอน|กับ|ที่|ให้|ครบ|กลับ|จบ)?",
      "(กด|เหลือเท่าไหร่)(พี่|เจ๊|นาย)?ค่อย(ยื่นให้|ให้)",
      "จ่าย(แค่|ให้)?ครึ่ง(เดียว|เดือน)?(อีกครึ่ง|ที่เหลือ)",
      "หัก(เงิน|ค่าแรง|เงินเดือน)?(เรา|หนู|ผม|ฉัน)?ครึ่ง(นึง|หนึ่ง)?(ทุกเดือน|ทุกงวด|เลย)",
      "(หลุด|ไม่ถึง|ไม่ได้)(เป้า|ยอด)หักครึ่ง",
    },
  },
  unless = {
    en = {
      "(tax|pension|superannuation|provident|insurance|deposit scheme)",
    },
    th = {
      "(กองทุนสำรองเลี้ยงชีพ|ประกันสังคม|สหกรณ์|ภาษี)",
    },
  },
  unless_near = {
    th = { "(โอน|ได้|จ่าย)(เงิน)?(ให้)?คืน(ให้)?(เต็ม|ครบ|แล้ว)", "คืนให้ครบ", "คืน(เงิน)?(ให้)?ภายใน {number}", "ทำใบรับ", "งวดสุดท้ายครบ", "(เอา|ส่ง)ชุด(มา|ไป)?คืน", "คืนชุด", "บัตรพนักงาน", "โน้ตบุ๊ก" },
    en = {
      "(pension|tax|savings account|union dues|insurance)",
    },
  },
  unless_about = { "plain-life", "strict-for-a-while", "public-word" },
  fires = {
    en = {
      "300 USD a month, «half of the salary is kept by» the boss",
      "only 200; the «rest is saving for you»",
    },
    th = {
      "«หักเงินออมบังคับ»เดือนละ 3,000",
      "ค่าแรง«เบิกได้แค่พอซื้อยาสูบ ที่เหลือ»คิดให้ตอนหยุดมรสุม",
    },
  },
  silent = {
    en = {
      "Tax and pension are taken from the salary.",
    },
    th = {
      "หักกองทุนสำรองเลี้ยงชีพ 3%",
      "เบิกเงินล่วงหน้าได้",
    },
  },
  advice = "Ask for the account of what is kept and the worker's agreement. Only the deductions of s.76 are "
    .. "allowed.",
}
