-- Those who work are called by a number, a bed or a colour, and no longer by their names.
rule {
  title      = "People are called by a number instead of their names",
  indicators = { "delphi:D4.01", "delphi:D5.07", "ilo:1" },
  law        = { "th-atip-6" },
  weight     = 7,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "ilo-indicators-2012" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(call|calls|called|calling|know|knows|shout|shouts|list|lists) (us|me|her|him|them|girls|workers|each of us) (only|just)? by (a|the|our|my|their|his|her)? (bed|room|bunk|locker|seat|line|cabin|floor|tag)? (number|numbers|bed|bunk|price|colour|color)",
      "(no|not) (real)? (name|names) (here|inside|in here|on board|only|just)? (only|just)? (a|your|our)? (number|numbers)",
      "(i am|im|she is|shes|he is|hes|we are|youre|you are) (now|only|just) (a)? (number|bed|bunk|no) {number}",
      "(we|girls|workers|crew|everyone) (have|has|got|get|are given|use) (a)? (number|numbers) (not|instead of|no) (name|names)",
      "(boss|he|she|they|madam|manager|captain|leader) (changed|change|changes|swapped|replaced|replace|took|takes) (our|my|the|all) (names|name) (to|with|for|by|into|and gave|and give) (us|me)? (a|the)? (number|numbers)",
      "(gave|give|gives) (us|me|each|everyone) (a)? (number|numbers) (and|instead|for|not) (took|no|of|a)? (our|my)? (name|names)",
      "(nobody|no one|they never|boss never|madam never) (use|uses|used|know|knows|ask|asks|asked) (our|my|your) (name|names) ... (number|numbers|bed|you there)",
      "answer to (a|the|my|our) (number|numbers|bed number)",
    },
    th = {
      "เรียก(พวก)?(เรา|หนู|ผม|กู|ฉัน|คนงาน|ลูกเรือ|เด็ก|แม่บ้าน)(แต่ละคน)?(แค่|แต่)?(เป็น|ด้วย|ตาม|ว่า)?(เบอร์|หมายเลข|เลขเตียง|เลขห้อง|เบอร์เตียง|เบอร์ห้อง|เป็นเลข|ด้วยเลข)",
      "(สลับ|เปลี่ยน|แทน|ตั้ง)ชื่อ(พวก)?(เรา|หนู|ผม|คนงาน|ลูกจ้าง|ทุกคน)?(ให้)?(เป็น|ด้วย)(เลข|เบอร์|หมายเลข)",
      "(ไม่|บ่)(เรียก|ใช้|มี|ให้ใช้|ถาม)ชื่อ(จริง)?...(เรียก|ใช้|มีแต่|มีแค่|เป็น)(แต่|แค่)?(เบอร์|เลข|หมายเลข)",
      "(หนู|ผม|เรา|ที่นี่|ฉัน)(ไม่มีชื่อ|ไม่ได้ใช้ชื่อ)...(เบอร์|เลข|หมายเลข)",
    },
  },
  unless = {
    en = {
      "(call|calls|called|calling) (us|me|him|her|them) (on|at|by) (the|this|my|your)? (phone|mobile|number below)",
      "(shirt|jersey|squad|race|bib|queue|ticket|token|room service|table|order|player) (number|numbers)",
    },
  },
  unless_near = {
    en = { "(clinic|queue|ticket|hospital|bank counter|jersey|shirt number|squad|team|race|marathon|bingo|quiz|exam|candidate|raffle|novel|film|series|army|regiment|school|roll number|shawshank)" },
    th = { "(คิว|คลินิก|โรงพยาบาล|ธนาคาร|เสื้อ|นักเตะ|วิ่ง|สอบ|หวย|ทหาร|โรงเรียน|ห้องเรียน|รับน้อง|ซีรีส์|หนัง|เกม)" },
  },
  unless_about = { "everyday", "make-believe", "not-meant", "house-rules", "public-word" },
  when = function(ad)
    return not ad:has("(marathon|fun run|5k|10k run|raffle|bingo|waiting room|take a ticket|jersey|squad number|roll number|candidate number)")
  end,
  fires = {
    en = {
      "At the dorm they «call us by bed number».",
      "«No names here, only numbers».",
      "The boss «changed our names to numbers» on the first day.",
    },
    th = {
      "บอส«สลับชื่อพวกเราเป็นเลข»ตั้งแต่วันแรก",
      "หัวหน้า«เรียกเราเป็นเบอร์» เบอร์ไหนช้าไม่ได้ข้าว",
    },
  },
  silent = {
    en = {
      "At the clinic they call us by number, take a ticket and sit.",
      "Call me by phone, number below.",
      "The coach calls us by shirt number.",
    },
    th = {
      "ธนาคารเรียกเราตามเบอร์คิว",
      "โค้ชเรียกผมด้วยเบอร์เสื้อ",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Ask the person's name and use it. Ask where they sleep, who counts them and whether they can go out alone.",
}
