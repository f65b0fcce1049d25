-- Money or valuables are asked before a journey to a job, quickly or through a private account.
rule {
  title      = "Money is asked before the journey to the job",
  indicators = { "delphi:D1.07", "delphi:D2.04", "ilo:2", "ilo:9" },
  law        = { "th-jp-7", "th-jp-1" },
  weight     = 5,
  status     = "stable",
  sources    = { "ilo-fair-recruitment-2019", "ilo-delphi-2009" },
  terms = {
    en = {
      "(pay|paid|send|transfer|deposit|wire) ... (before|to book|for|prior to) (the|ur|your)? "
        .. "(flight|fly|flying|departure|travel|traveling|travelling|visa|ticket|boarding|deployment)",
      "(half|50|balance|rest) (now|first|before) ... (before|after|on|upon|when) "
        .. "(flight|fly|departure|visa|arrival|arrive|travel|ticket)",
      "(show money|pocket money) ... (bring|prepare|needed|usd|lend|we give)",
      "(guaranteed|confirmed) visa ... (pay|payment|{money})",
      "pay ({money}|{number}k) ... (sponsor|sponsorship|cos|visa) (job|attached|package|guaranteed)?",
      "pay {number}k agent",
      "(remit|pay|transfer|send) (the sum of|only|us)? {money} (for|to get|towards) (the|a|an|your|ur)? (certificate|cos|sponsorship|permit|work permit|visa|lmia|invitation|labour card|calling visa|biometric*)",
      "(fee|fees|{money}|{number}|deposit) (b4|before) (the|your|ur|any)? (embassy|visa|appointment|biometric|biometrics|vfs)",
      "(file|visa|lawyer|paper|papers|medical|insurance|clearance) (opening|file|fee)? {money} (by|via|through|in|to)? (western union|moneygram|ria|usdt|crypto|bitcoin|gift card)",
      "(transfer|send|pay|deposit) {money} (to|and)? (reserve|secure|block|book|hold|confirm|keep)",
      "(pay|paid|transfer) (today|now|tonight) or (your|ur|the|you) (seat|slot|place|job|name) (goes|is|lose|gone|will)",
      "(no refund|no refunds|non refundable|not refundable) ... (contract|airport|visa|embassy|seat|slot|fly|flight|job|work)",
      "(seat|slot|place) ... (goes to another|gone|given to other)",
    },
    th = {
      "(โอน|จ่าย|วาง|ชำระ|เตรียม)(เงิน|ค่า)?...(ก่อน|ถึงจะ|แล้ว)(ได้)?"
        .. "(บิน|เดินทาง|ขึ้นเครื่อง|ออกตั๋ว|ยื่นวีซ่า|รอบิน|ออกรถ)",
      "(ก่อนบิน|ก่อนเดินทาง|ก่อนยื่น|วันบิน)(ต้อง)?(จ่าย|โอน|ชำระ|วางเงิน|มัดจำ|วาง)"
        .. "(อีก|ครบ|ให้ครบ|ส่วน|เงิน|{money}|{number})?",
      "(โอน|จ่าย)(เข้า)?บัญชี(ชื่อ)?(ส่วนตัว|บุคคล|บุคคลธรรมดา)",
      "ชื่อบัญชีเป็นบุคคลธรรมดา",
      "(จ่าย|โอน)(ก้อนแรก|งวดแรก|ครึ่งแรก|ครึ่งนึง|ครึ่งหนึ่ง)(ก่อน)?({money}|{number})?",
      "วีซ่าไม่ผ่านคืน(ครึ่ง|บางส่วน|เป็นเครดิต)?",
      "(โอน|จ่าย|ขอ)(อีก|เพิ่ม|เพิ่มอีก)({money}|{number}|หมื่น|พัน)...(บิน|วีซ่า|งาน|คิว|เดินทาง|ตั๋ว|ด่าน|ตม|ได้ไป)",
      "จ่าย(ไป)?({money}|{number}|หมื่น|แสน|หกหมื่น)...(เมื่อไหร่|เมื่อไร|ยังไม่)(จะ)?(ได้)?(บิน|ไป|เดินทาง|งาน|วีซ่า)",
      "(ไม่โอน|ไม่จ่าย|โอนช้า|จ่ายช้า)(วันนี้|ก่อน|ภายใน)?...(หลุดคิว|เสียสิทธิ์|หลุดโควต้า|ตัดสิทธิ์|เสียคิว|ให้คนอื่น)",
      "(งาน|คิว|รอบ|แบบนี้)...(ไม่มี|ไม่ออก|ไม่ให้)ใบเสร็จ",
      "(เลื่อน)(บิน|รอบ|เดินทาง)(มา)?({number}|หลาย|สี่|สาม|สอง)รอบ",
      "(ลังเล|ช้า)(พี่|หมด)?(ปล่อย|ให้)?คิว(ให้คนอื่น|หลุด|เต็ม)",
      "(จ่าย|โอน|ชำระ)(แค่|เพียง)?(ค่าเดินเรื่อง|ค่าดำเนินเรื่อง|ค่าดำเนินการ|ค่าทำเรื่อง)({money}|{number})?(งวดแรก|ก่อน|ก้อนแรก)?",
      "(ที่เหลือ|ส่วนที่เหลือ)(ไฟแนนซ์|ธนาคาร|พี่)(จัดให้|ปล่อยกู้|ผ่อน)",
    },
  },
  unless = {
    en = {
      "(pay|salary|wages|gratuity|bonus|settlement|allowance|savings) ... (hit|hits|reach|reaches|paid into|lands|in your bank|into your bank|in the bank) ... (before|flight)",
      "(tour|tours|book|booking|tourist|holiday|hotel|vacation|cruise|claim) ... (pay|before)",
      "(travel insurance|travel agent|travel expenses|reimburse|we pay) ... (pay|before)",
      "(employer pays|company pays|client|clients|customer|customers|invoice) ... (pay|before)",
      "(no|not|never|nothing|we) (to)? (pay|send|transfer)",
    },
    th = {
      "(ทัวร์|ท่องเที่ยว|โรงแรม|แพ็กเกจทัวร์|รถเช่า|ประกันเดินทาง)...(โอน|จ่าย|ชำระ|ก่อน)",
      "(ไม่ต้องโอน|อย่าโอน|ห้ามโอน|ไม่ต้องจ่าย)",
      "(งานเหมา|แบ่งงวด)...งวดแรก",
      "จ่ายครึ่งนึง",
    },
  },
  unless_near = {
    en = {
      "<renting>",
      "(for sale|2nd owner|second owner|seller|buyer|generator|tricycle|umrah|hajj|pilgrim*|be careful|police advice|refundable with|refunded on return|refunded|with interest|hold til|hold until|last price|bike|studio|room to let|landlord|viewing|utilities|incl|subscription|app|withdraw*|unlock)",
    },
    th = {
      "(โครงการแลกเปลี่ยน|ผู้ปกครอง|นักเรียน|ทัวร์|คืนเต็มจำนวน|ทัศนศึกษา|ทริป)",
    },
  },
  fires = {
    en = {
      "Canada farm job: «pay half now, balance before flight».",
      "Croatia 15k, «send the fee before your flight»",
      "Farm work, only ten places, «transfer 1500 USD to reserve»",
    },
    th = {
      "ฟาร์มหมูเกาหลี «ก่อนบินจ่าย»อีก 80,000",
      "«โอนเงินก่อนถึงจะออกตั๋ว»ไปทำงาน",
      "«จ่ายก้อนแรก 70,000» ที่เหลือผ่อน",
      "ติดประกันสุขภาพ «โอนอีก 9,000 แล้วได้วีซ่า»เลย",
      "«ไม่โอนวันนี้หลุดคิว»บิน เงินเก่าไม่คืน",
    },
  },
  silent = {
    en = {
      "Gulf hotel through a licensed agency: uniform, room and ticket by employer.",
      "We pay the ticket before your flight.",
      "Book the tour and pay before travel.",
      "Transfer your CV to us to reserve an interview.",
    },
    th = {
      "ทัวร์เกาหลี โอนก่อนเดินทาง 30 วัน",
      "อย่าโอนเงินก่อนบินให้ใคร",
      "โครงการแลกเปลี่ยนนักเรียน ผ่อนจ่ายสามงวดก่อนเดินทาง",
    },
  },
  advice = "Ask for name and account of the payee and the receipt. Check the licence list (doe.go.th/ipd, "
    .. "1506 press 2) before more is paid.",
}
