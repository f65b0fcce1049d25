-- Work is set against what somebody owes, while one side alone keeps the book.
rule {
  title      = "Work is counted off against a bill that one side keeps",
  indicators = { "delphi:D2.04", "delphi:D5.10", "ilo:9" },
  law        = { "th-atip-6-1" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(work|help|clean|pick|drive|shift|cook|sell|dance|pack|stay) ... (and|so|then) (we|well|i|ill|he|hell|she|shell|they|theyll) (will|can)? (knock|take|cut|strike|count|write) (it|that|this|some|the rent|what you owe|the debt) off",
      "(knock|knocking|take|taking|count|counting|cut) (it|this|that|some|a bit) off (what|the rent|your rent|the debt|your debt|your bill|the bill|the slate|your tab|what you owe)",
      "(hes|shes|he is|she is|its|it is|that is|comes|goes|counts) off (your|the|his|her|my) (bill|slate|debt|account|tab)",
      "(whats|what is|how much is|how much) (left|still left|remaining|owing) (on|in) (it|my|the|his) (bill|slate|book|account|tab)",
      "(how much|what) (do|did|does)? (i|we|he|she) still (owe|owes)",
      "(you|u|he|she) also (ate|eat|slept|sleep|drank|used) ({number}|two|three|four|five|six|all)? (months|month|weeks|days|here|too|our)?",
      "(he|boss|she|madam|they|caporale|contractor|foreman|owner) (write|writes|wrote|put|puts|mark|marks|note|notes) (all|everything|it|it all|each thing|every) (in|on|down in) (the|his|her|a)? (book|notebook|list|wall|phone)",
      "all (he|she|they|boss|we) (write|writes|put|puts) in (the|his|her)? (book|notebook)",
      "(repay|pay back|pays back|pay it|payback|refund) (from|out of|with|by) (the|your|ur|her|his)? (tips|drinks|commission|customers|shows|catch|share|harvest|fish|dances)",
      "(tips|drinks|catch|share|harvest) (low|small|slow|bad|poor) (then|so|means|just)? (stay|longer|work|more|add|next)",
      "(book|notebook|slate) (never|doesnt|does not|not) (close|closes|end|ends|finish|finishes|go down|goes down|get smaller)",
    },
    th = {
      "(ทำงาน|ล้างจาน|นวด|ขาย|มาช่วย|มาทำ|เก็บ|ทำขนม|เฝ้า)...(เดี๋ยว|แล้ว|จะ|ก็)(เรา|พี่|เจ๊|เฮีย|ป้า)?(จะ)?(หักกลบ|ตัดหนี้|ตัดยอด|ลบหนี้|ลดหนี้|ล้างหนี้|หักหนี้|ตัดค่าห้อง)(ให้|ไป|กัน)?",
      "(ค่าเวิร์กช็อป|ค่าเรียน|ค่าคอร์ส|ค่าเทรน|ค่าอบรม|ค่าแคส|ค่าฝึก|ค่าตั๋ว)...(ผ่อน|ใช้|หัก|ทำคืน|ชดใช้)(เป็น|ด้วย)(งาน|อีเวนต์|ชั่วโมง|วัน|แรง|เวลา)",
      "(ทำ|ขาย|ช่วย|ทำงาน|อยู่)...(ชดใช้|ใช้คืน|แทน|ใช้)(ค่าเรียน|ค่าเทอม|ค่าอบรม|ค่ากิน|ค่าข้าว|ค่าที่พัก|ค่าพามา)...({number}|สอง|สาม|หนึ่ง|หก)(ปี|เดือน)",
      "(นาย|เขา|เจ๊|เถ้าแก่|หัวหน้า|ไต๋)(ก็)?จด(ไว้)?(ใน)?(สมุด|เล่ม|กำแพง)(คนเดียว|เอง|ไม่ให้ดู|ของเขา|หมด|ทุกอย่าง)",
      "(หนี้|ยอด)(เหลือ)?เท่าไหร่(แล้ว)?...(เท่าเดิม|ยังเท่าเดิม|ก็กินข้าวด้วย|กินอยู่ด้วย|อยู่ในสมุด|เดี๋ยวบอก)",
      "ทำมา({number}|สาม|สี่|ห้า|หก)เดือน(แล้ว)?...(หนี้|ยอด)(ก็)?(ยัง)?(เท่าเดิม|ไม่ลด|ไม่ขยับ|เพิ่ม)",
    },
  },
  unless = {
    en = {
      "(whats|what is|how much) (left|remaining) on (my|the) (mortgage|credit card|gift card|data|battery|car loan|student loan)",
      "knock it off (you|kids|guys|please|now|the price)",
      "(knock|take) ({money}|{number}|some|a bit|something) off (the|your) (price|fare|bill if)",
    },
  },
  unless_near = {
    en = { "(lol|haha|my car|pocket money|my brother owes me|discount|coupon|mortgage|credit card|student loan|bank|netflix|tax|council tax|insurance|flatmate|housemate|plumber|deposit scheme|loyalty|pizza|pub quiz|round of drinks)" },
    th = { "(ส่วนลด|โปร|บัตรเครดิต|กยศ|ผ่อนรถ|ผ่อนบ้าน|ธนาคาร|ไฟแนนซ์|วงแชร์|ทุนเรียน|ใช้ทุน)" },
  },
  unless_about = { "everyday", "make-believe", "plain-life", "not-meant", "renting", "public-word" },
  fires = {
    en = {
      "My brother has a packing place, «work there and we'll knock it off».",
      "The «contractor writes everything in the book», room, bike, food.",
      "«How much I still owe»? Same as before.",
    },
    th = {
      "«ค่าเรียน 12,000 ผ่อนเป็นงาน»อีเวนต์ 20 งาน",
      "«มาช่วยล้างจานเดี๋ยวพี่ตัดหนี้ให้»",
    },
  },
  silent = {
    en = {
      "Knock it off you two, dinner is ready.",
      "They took 10% off the bill, great service.",
      "How much is left on my mortgage?",
    },
    th = {
      "ซื้อสองชิ้นตัดยอดส่วนลดให้ทันที",
      "เถ้าแก่จดชั่วโมงให้ดูทุกวัน",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Ask who keeps the book, what each day of work counts, and what is left. A copy of every page belongs to the worker.",
}
