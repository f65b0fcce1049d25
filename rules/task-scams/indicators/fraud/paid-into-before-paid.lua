-- Clicks, reviews, orders or work at home have to be paid into before they pay: top-ups, levels, prepaid orders, kits.
-- The work that is spoken of; each of these words is ordinary alone.
local work = "(like|likes|liking|follow|follows|following|subscribe|subscribing|rate|rating|ratings|review|reviews|reviewing|reviewer|reviewers|"
  .. "task|tasks|mission|missions|combination order|combo order|lucky order|per order|each order|every order|grab orders|grabbing orders|order grabbing|order task|order boosting|order brushing|the combination|merchant|click|clicks|tap|taps|annotation|optimi*|boosting|commission is|my commission|global mall|video|videos|"
  .. "typing|typist|data entry|copy paste|captcha|form filling|packing|packaging|assembly|envelopes|beads|stickers|home based|from home|at home|online job|part time|side job|side hustle)"
local th_work = "(กดไลค์|กดไลก์|กดหัวใจ|กดใจ|พิมพ์นิยาย|พิมพ์เอกสาร|กดถูกใจ|กดติดตาม|กดแชร์|กดรีวิว|งานรีวิว|รับรีวิว|นักรีวิว|รีวิวสินค้า|รีวิวโรงแรม|รีวิวแอป|รีวิว{number}|คนรีวิว|กดดาว|ให้ดาว|5 ดาว|ห้าดาว|กดออเดอร์|กดออเด้อ|ออเดอร์|ภารกิจ|มิชชั่น|กดเพิ่มยอด|เพิ่มยอด|ปั่นยอด|"
  .. "ดันยอด|ยอดวิว|ดูคลิป|ดูวิดีโอ|กดงาน|งานออนไลน์|งานเสริม|ทำที่บ้าน|งานที่บ้าน|ส่งบ้าน|ส่งถึงบ้าน|พับถุง|ร้อยลูกปัด|งานฝีมือ|แพ็คของ|แพ็กของ|แพคของ|บรรจุสบู่|พิมพ์งาน|"
  .. "คีย์ข้อมูล|คีย์งาน|แม่บ้านก็ทำได้|แม่บ้านก้ทำได้|พาร์ทไทม์|กดสินค้า)"
-- Shops, games, training and those who warn speak of money as well.
local not_meant = "(game|games|gems|diamonds|uid|skins|steam|gym|membership|cashback|data plan|validity|talktime|prepaid sim|landlord|rent|tenant|tuition|course fee|uniform|locker|badge|refundable on return|back if you return|"
  .. "beware|warning|warn|police|scam alert|awareness|fraudsters|criminals|เพชร|เติมเกม|ห้องพัก|หอพัก|อย่าไป|อย่าเชื่อ|how do i report|ตำรวจ|เตือน|ระวัง|มิจฉาชีพ|อย่าโอน|อย่าหลงเชื่อ|ข่าว)"
rule {
  title      = "Work that has to be paid into before it pays",
  indicators = { "delphi:D1.02" },
  law        = { "th-cc-14" },
  weight     = 8,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "th-1441", "heed-measured-2026" },
  terms = {
    en = {
      "(prepaid|pre paid|prepay|merchant|combo|combination|lucky|vip|premium|welfare) (task|tasks|order|orders|mission|missions|level|levels)",
      "(task|order|mission|set|level|stage|round) {number} (is|are|its|need|needs|must)? (be)? (prepaid|pre paid|advance|top up|topup|recharge|deposit)",
      "(top up|topup|recharge|deposit|dep|transfer|send|pay|put in|put|buy|purchase|register|match|invest|stake|upgrade) ... (to|then|and|for|2|b4|before|u|you|vip)? "
        .. "(unlock (big|task|vip|set|level|wallet|next|the|your|ur|room|sets)|unlock|withdraw|withdrawal|activate|vip*|v{number}|release|unfreeze|cash out|cashout|upgrade|to continue|next task|next order)",
      "(top up|topup|recharge|deposit|dep|transfer|buy|purchase|invest|stake|upgrade|{money}) ... (level|lvl|tier|package|set) (up|{number}|two|three|silver|gold|next)",
      "(top up|topup|recharge|deposit|dep|transfer|buy|purchase|invest|upgrade|pay) ... (next|higher|gold|silver|diamond|premium|second|third) (level|lvl|tier|stage|set|package|group|task|tasks)",
      "(vip*|v{number}) {number}? (is|costs|cost|for|at|only|need|needs|unlock|u|you)? (deposit|pay|buy|top up|put|transfer)? ({money}|{number})",
      "(level|lvl|tier|stage) {number} (costs|cost|unlock|u deposit|you deposit|deposit|pay|buy|top up|put) (only|just)? ({money}|{number})",
      "(send|transfer|deposit|put|put in|place|invest|top up|recharge) ({money}|{number}) (and|then|to|you|u|company)? (will|can)? (return|returns|receive|collect|earn|come back|comes back|become|double|get|get back|withdraw|profit) (back)? ({money}|{number}|double|profit)",
      "(deposit|principal|capital|stake|top up|recharge) (is|are|will)? (be)? (returns|return|returned|comes back|come back|back|refund|refunded) (double|in double|with profit|plus profit|with commission|plus commission|with bonus|plus)",
      "(return|returns|give back|gives back) (the|your|ur|ya|small|all)? (principal|capital|deposit|recharge) (and|plus|with) (commission|profit|bonus|interest|{number})",
      "(return|returns) principal",
      "(top|top up|topup|recharge|add|clear) (the|your|ur)? (balance|minus|negative)",
      "unlock (gold|silver|platinum|vip*|next|level|set|higher|premium|the next) (level|set|tier|task)? (with|for|by|at) (only)? ({money}|{number})",
      "(error|errors|mistake|mistakes|accuracy|wrong|incomplete|late) ... (agreement break|breach|legal notice|legal action|court|penalty|penalties|notice sent|fine of|pay {number}|pay {money})",
      "(fund|funds|money|wallet|commission|earning|earnings) (is|are|was|get|gets|will be|be|now)? (frozen|freeze|freezes|stuck|locked|negative|insufficient|merged) ... (pay|need|top*|deposit|send|add|clear|recharge|buy|unless|until|till)",
      "(order|orders|task|tasks|combo) (is|are|was|get|gets)? (merged|stuck|frozen|linked|unfinished|locked) ... (pay|need|top*|deposit|send|add|clear|withdraw)",
      "(freeze|freezes|frozen|minus|negative) ... (top up|topup|recharge|deposit|match)",
      "(pay|deposit|send|transfer|buy|remit|purchase) (only|just|for|a|the|your|ur)? ({money}|{number})? (for)? (a|the|your|ur)? (starter|courier|typing|work|working|job|material|materials|sample|activation|software|login|id|portal|training)? (kit|software|portal|login|activation|starter|code|material|materials) (fee|fees|charge|charges|cost|first|before|{money}|{number}|refund*)",
      "(pay|deposit|buy|remit) ({money}|{number}) (only|first)? (for|as)? (the|a|your|ur)? (starter|courier|typing|work|job|sample|training)? (kit|starter|materials|material|login|software|code)",
      "(starter|courier|typing|work|material|materials|sample|activation|software|login|portal|packing|parcel|joining) (kit|pack|package|fee|fees|charge|charges|deposit|code|wallet) (fee|of|is|only|costs|just|on)? ({money}|{number}|us|you)",
      "(registration|activation|security|training|login|joining|{money}|{number}) ... (fee|fees|charge|deposit|for) ... (starter kit|starter pack|typing kit|typing|data entry|packing|form filling|copy paste)",
    },
    th = {
      "(วาง|ฝาก|จ่าย|ลง|ใช้)(เงิน|ยอด|เครดิต|ทุน)(ตัวเอง)?(แทนลูกค้า|ค่าสินค้า|สำรอง)?(ก่อน|{money}|{number}|เล็กน้อย|เริ่มต้น|ขั้นต่ำ)...(คืน|ได้คืน|ถอน|กำไร|ปลดล็อก|ปลดล็อค|เท่าตัว|ระบบคืน|ระบบจะคืน|ระบบถึงปล่อย|รับคอม)",
      "(เติม|สำรอง|สำรองจ่าย|โอน|วางเงิน|ลงเงิน)(เงิน|ยอด|ยอดสำรอง|เงินสำรอง|เครดิต|ทุน|แทนลูกค้า|ค่าสินค้า|เข้า|เข้าระบบ|ก่อน|เริ่ม|เริ่มต้น|แค่|เพิ่ม|อีก|เล็กน้อย)?"
        .. "(ก่อน|เริ่มต้น|เริ่ม|ขั้นต่ำ|แค่|เล็กน้อย|อีก)?({money}|{number}|ร้อย|พัน|หมื่น)?...(คืน|ได้คืน|ถอน|กำไร|ปลดล็อก|ปลดล็อค|เท่าตัว|ระบบคืน|ระบบจะคืน|ระบบถึงปล่อย|รับคอม)",
      "(vip|วีไอพี|เลเวล|เลเวล{number}|ระดับ{number}|ห้องวีไอพี|กลุ่มวีไอพี|ขั้น{number})...(เติม|สำรอง|โอน|ฝาก|วางเงิน|ลงเงิน|{number} ขึ้นไป|{number}ขึ้นไป)",
      "(เปิด|อัพ|อัป|อัปเกรด|ปลดล็อก|ปลดล็อค|ซื้อ)(พอร์ต|ระบบ|ยูส|ยูสเซอร์|เลเวล|ห้อง|แพ็กเกจ|สิทธิ์|งาน|รหัส|ไอดี)(vip|วีไอพี|ทำงาน|งาน)?(เพียง|แค่)?({money}|{number})",
      "(โอน|จ่าย|เสีย|ชำระ)(แค่)?ค่า(เปิดระบบ|เปิดยูส|เปิดพอร์ต|เปิดรหัส|เปิดไอดี|เปิดงาน|อัปเกรด|ปลดล็อก|ปลดล็อค|เข้ากลุ่ม|ประกันอุปกรณ์|ประกันงาน|ประกันสินค้า|มัดจำของ|อุปกรณ์|ชุดอุปกรณ์|ชุดงาน|วัสดุ|ส่งอุปกรณ์)",
      "ค่า(ประกันอุปกรณ์|ประกันงาน|ประกันสินค้า|มัดจำของ|มัดจำอุปกรณ์|ชุดอุปกรณ์|ชุดงาน|เปิดระบบ|เปิดยูส|เปิดรหัส|ของมัดจำ)(แค่|เพียง)?({money}|{number})",
      "(โอน|เติม|สำรอง|จ่าย)(เงิน|เพิ่ม|แลก|อีก|ก่อน|ค่า)?...(ถึงจะ|ถึง|จึงจะ|จึง)(เบิก|ถอน|กดเงิน|ปลดล็อก|ได้คืน)",
      "(ผิด|ผิดพลาด|ไม่ตรง|ไม่ทันกำหนด|ส่งช้า)(เกิน)?...(ค่าปรับ|ปรับ {number}|ปรับ{number}|ส่งหมาย|ฟ้อง|ดำเนินคดี)",
      "(ภารกิจ|ออเดอร์|ชุด|รอบ|รายการ|งาน|ข้อ|แห่ง)(ที่)?({number}|สุดท้าย|คู่|คอมโบ|พิเศษ)...(ต้องเติม|ต้องสำรอง|ต้องโอน|ต้องจ่าย|เติมเครดิต|เติมเงิน|เติมยอด|สำรองจ่าย)",
      "(ถอน|ปล่อยเงิน)(เงิน)?(ได้)?(ก็)?(หลัง|ต่อเมื่อ|เมื่อ|พอ|ตอน)(จาก)?(ทำ|จบ|ครบ)?(ภารกิจ|ครบ|ออเดอร์|ชุด|เติม)",
      "(ถอนไม่ได้|ถอนไม่ออก|ถอนเงินไม่ได้|ยอดค้าง|เงินค้าง|ยอดติดลบ|ติดลบ|แช่แข็ง|ระบบล็อก|ระบบล็อค|ผิดขั้นตอน|บัญชีเสี่ยง|คอมโบ)...(เติม|โอน|สำรอง|จ่าย|วาง|กู้|ภาษี|ค่าธรรมเนียม)",
    },
  },
  unless = {
    en = {
      "(no|not|never|without|zero) (a|any|need|to|for|pay|paying|upfront|starter|registration)? (to|pay|any)? (deposit|deposits|fee|fees|top up|recharge|kit|charge)",
      "(term|fixed|bank|security|rental|room|key|bike) deposit",
      "(starter|welcome) (kit|pack) (provided|free|included|on us)",
      "(kit|tools|boots|uniform|ppe) (provided|supplied|given)",
      "(commission|bonus|salary) (is|are)? (on hold|stuck) (till|until) (payday|the end)",
    },
    th = {
      "(ไม่|ไม่ต้อง|ไม่มี|ไม่เก็บ|ฟรี)(มี|ต้อง)?(โอน|เติม|สำรอง|จ่าย|วาง|ค่าประกัน|ค่าอุปกรณ์|มัดจำ|ลงทุน)",
      "สำรองจ่ายไปก่อน(แล้ว)?เบิก",
      "(กองทุน|ประกันสังคม|เบิกคืนบริษัท|ใบเสร็จมาเบิก|เบิกได้ตามจริง|เบิกบริษัท)",
    },
  },
  when = function(ad)
    return (ad:has(work) or ad:has(th_work)) and not ad:has(not_meant)
  end,
  fires = {
    en = {
      "Hotel review job, first three free, then «top up 100 to unlock» the rest.",
      "Like and comment job, «buy VIP1» RM50 then earn back double.",
      "She: task 4 is now a «prepaid task», send 1,000 and get 1,300.",
      "Home typing job, «pay 3,500 for the kit» first.",
    },
    th = {
      "กดรีวิวโรงแรม วันละ 300 «เติมยอดสำรอง 1,000 คืน» 1,400",
      "งานกดหัวใจ เปิดพอร์ต «VIP 500 ขึ้นไป»",
      "งานพับถุงทำที่บ้าน «ค่าประกันอุปกรณ์ 390» โอนก่อน",
    },
  },
  silent = {
    en = {
      "Part time in a shop: uniform deposit 20, back if you return it.",
      "Top up diamonds cheap, only UID, unlock the skin.",
      "Packing staff, kit provided, no deposit.",
      "Rate our app and unlock a free sticker.",
    },
    th = {
      "เติมเพชรฟรี ส่งแค่ UID",
      "ตำรวจเตือน งานกดไลก์ให้เติมเงินก่อนถอน",
      "แพ็คของที่บ้าน ไม่มีค่าประกัน",
      "รีวิวร้านกาแฟ จ่าย 120 คุ้มมาก",
    },
  },
  except = { "line-broken", "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters", "thai-digits" },
  advice = "Real work pays without being paid into. Advise to stop paying, keep receipts and account numbers, tell 1441 "
    .. "and the bank at once. Ask whether travel to another place was offered to clear the sum.",
}
