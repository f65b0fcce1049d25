-- Money for likes, follows, reviews or orders: a fraud for money, without work behind it.
rule {
  title      = "Money for likes, follows, reviews or orders",
  indicators = { "delphi:D1.02" },
  weight     = 4,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "th-1441", "heed-measured-2026" },
  terms = {
    en = {
      "(like|likes|liking|follow|follows|subscribe|subscribing|rate|rating|review|reviewing) ... "
        .. "(youtube|tiktok|instagram|videos|hotels|apps|products|google maps|pages) ... "
        .. "(earn|get|paid|pay|per|commission|{money})",
      "(earn|get|make|paid|receive) ... ({money}|daily|per day|a day) ... (liking|following|"
        .. "subscribing|reviewing|likes|rating|optimi*|few minutes|from home phone)",
      "(order|orders|data|app|product) "
        .. "(boosting|brushing|optimization|optimisation|grabbing|rating) (task|tasks|job|work)?",
      "(simple|easy|daily|online) (task|tasks) ... (commission|earn|paid|usdt|telegram|whatsapp)",
      "(part time|online job|work from home) ... (5|10|15|20|30|60) (to)? (10|30|60)? "
        .. "(minutes|mins|min) (a|per|daily)",
    },
    th = {
      "(กด|กดไลค์|กดไลก์|กดติดตาม|กดหัวใจ|กดแชร์|ดูคลิป|ดูวิดีโอ|รีวิว|คอมเมนต์|แชร์โพสต์)"
        .. "(ไลค์|ไลก์|ติดตาม|แชร์|สินค้า|โรงแรม|คลิป)?...(ได้เงิน|รับเงิน|บาท|วันละ|รายได้|ค่าคอม|จ่าย)",
      "(งานโปรโมท|งานโปรโมต|งานออนไลน์|งานพาร์ทไทม์|งานเสริม)..."
        .. "(ใช้เวลา|นาที|จ่ายสดทุกบิล|แค่มือถือ|มือถือเครื่องเดียว|ทำที่ไหนก็ได้|600|ทำที่บ้าน)",
      "(เพิ่มยอด|ปั่นยอด|ทำออเดอร์|ดันยอด|ดันออเดอร์)(ขาย|วิว|ร้าน)?...(ค่าคอม|ได้เงิน|วันละ|คืนทุน|บาท)",
      "(ภารกิจ|ทำภารกิจ|รับภารกิจ)...(ค่าคอม|ได้เงิน|โอน|คืนทุน)",
    },
  },
  unless = {
    en = {
      "(like|follow|subscribe) (us|our|my|this|and share)",
    },
    th = {
      "(ฝาก|ช่วย|อย่าลืม)กด(ไลค์|ไลก์|ติดตาม|แชร์)",
      "รีวิว(ร้าน|อาหาร|หนัง)(นี้|ดี|อร่อย)",
      "รีวิว(คาเฟ่|บุฟเฟ่ต์|ร้าน|โรงแรม|ที่พัก|ทริป|หนัง|ซีรีส์|การเดินทาง|ของกิน)",
    },
  },
  fires = {
    en = {
      "«Like youtube videos and earn» 50 usd a day.",
    },
    th = {
      "«กดไลค์ กดติดตาม ได้เงิน» วันละพัน",
      "«งานโปรโมท วันละ 600»+ แอดไลน์",
    },
  },
  silent = {
    en = {
      "Like us on Facebook.",
    },
    th = {
      "ฝากกดไลก์กดแชร์ด้วยนะคะ",
      "รีวิวร้านนี้อร่อยมาก",
    },
  },
  advice = "This looks like fraud for money, not like trafficking by itself. Advise not to transfer "
    .. "anything; tell 1441.",
}
