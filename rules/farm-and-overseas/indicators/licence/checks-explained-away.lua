-- The text explains why no licence, office or embassy should be looked at.
rule {
  title      = "Why no licence, office or embassy should be looked at",
  indicators = { "delphi:D1.04", "delphi:D4.07", "ilo:2" },
  law        = { "th-jp-1" },
  weight     = 6,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "th-jp-act", "th-fake-doe-pages" },
  terms = {
    en = {
      "(no|without|dont need|do not need|not need|needs no) (a|any)? (licence|license|registration|dmw|poea) (needed|required|necessary|is needed|as|because|for us)",
      "(we|i) (are|am|is|m) (only|just)? (a|an)? (consultant|consultants|facilitator|coordinator|individual|church|family|sub agent|helper|freelancer|education centre) (so)? (not|no) (an|a)? (agency|agent|recruiter|company|licence)",
      "(education|travel|student|visa|training|church|family|consulting) (office|centre|center|company|group|firm) not (an|a)? (agency|agent|recruiter)",
      "(consultant|consultants|consultancy) not (an|a)? (agency|agent|recruiter)",
      "(office|counter|branch|website|system) (is|has|was|now)? (closed|shifted|moved|moving|shifting|under renovation|renovating|renovation|down|upgrading) ... (whatsapp|telegram|do not come|dont come|online|transfer|pay|only)",
      "(do not|dont|no need to|need not|not) (go|visit|come|call|contact|ask|check|walk in|report) (to|at|with|by)? (the|any|our|your)? (embassy|vfs|consulate|counter|office|ministry|labour office|labor office|dmw|poea|website|airport desk|police station)",
      "(dont|do not) (apply|register) (by|through|via|at|on) (the)? (website|ministry|government|embassy|company|portal|official)",
      "(quota|slot|seat|place) (is|was)? (release|released|free|open) (because|as|since) (one|a|somebody|someone|person|people) ... (die|died|cancel|cancelled|withdrew|dropped|sick|pregnant)",
      "(officer|secretary|lawyer|director|manager|clerk|pastor)s? (private|personal|own) (acc|account|wallet|gcash|number|upi)",
    },
    th = {
      "(ไม่ต้อง|ไม่จำเป็นต้อง|ไม่)(มี|ใช้|ขอ)ใบอนุญาต(จัดหางาน)?(เพราะ|ก็ได้|เราเป็น|ก็ส่งได้|เราไม่ใช่)",
      "(เรา|พี่|ทางเรา)?(เป็น|แค่)(แค่)?(ที่ปรึกษา|ติวเตอร์|คนกลาง|อาจารย์|ครู|คนแนะนำ|ผู้ประสาน|ผู้ประสานงาน)(เฉยๆ)?ไม่ใช่(บริษัท)?(จัดหางาน|นายหน้า|เอเจนซี่|เอเย่นต์|สาย)",
      "(ออฟฟิศ|สำนักงาน|เคาน์เตอร์|ระบบ|เว็บ)(ปิดปรับปรุง|กำลังย้าย|ย้าย|ยังไม่เปิด|ปิด|ล่ม|อัปเดตอยู่)...(ไลน์|แชท|ออนไลน์|โอน|ไม่ต้องมา|ไม่ต้องเข้า)",
      "(อย่า|ไม่ต้อง|ห้าม)(ไป|เข้าไป|โทร|เดินไป|แวะ)(ถาม|ติดต่อ|เช็ค|เช็ก|ยื่น)?(ที่)?(สถานทูต|กงสุล|เคาน์เตอร์|จัดหางานจังหวัด|กรมการจัดหางาน|แรงงานจังหวัด)",
      "(โควตา|โควต้า|ที่นั่ง|คิว)(หลุด|ว่าง|เหลือ)(มา)?เพราะ(มี)?(คน)?(ตาย|เสีย|ยกเลิก|ท้อง|ถอนตัว|ป่วย)",
      "(บัญชี)(ส่วนตัว|ลูกสาว|เมีย|ภรรยา|หลาน)(ของ)?(เจ้าหน้าที่|ท่าน|อาจารย์|ผอ|หัวหน้า|เลขา)",
    },
  },
  unless = {
    en = { "(driving|driver|drivers|alcohol|fishing|tv) (licence|license)", "(no|without) (driving|driver) (licence|license)", "(please|can|you may|always|should|must) (check|visit|call|ask)", "(library|gym|shop|school|bank|clinic|canteen) (is)? (closed|moved|moving|under renovation)" },
    th = { "(ใบอนุญาต)(ขับขี่|ขับรถ|ทำงาน)", "(ร้าน|ห้องสมุด|โรงเรียน|ธนาคาร|คลินิก)(ปิดปรับปรุง|ย้าย)" },
  },
  when = function(ad)
    return ad:has("(visa|abroad|overseas|embassy|work permit|recruit*|sponsor*|contract|cleaners|caregiver|caregivers|factory|farm|pickers|warehouse|hotel|salary|month|monthly|quota|euro|eur|usd|ต่างประเทศ|วีซ่า|บิน|เกาหลี|ญี่ปุ่น|ไต้หวัน|ออสเตรเลีย|ยุโรป|อิสราเอล|แคนาดา|โปแลนด์|ดูไบ|โควตา|โควต้า)")
  end,
  fires = {
    en = { "Work in Finland, warehouse 2,100, «no licence needed» as we are «consultants not agency».", "Canada farm visa: «do not visit the embassy», our desk handles it." },
    th = { "งานเกาหลี เรา«เป็นที่ปรึกษา ไม่ใช่บริษัทจัดหางาน»", "โควตาไต้หวัน «ไม่ต้องไปถามที่กรมการจัดหางาน» ระบบล่ม" },
  },
  silent = {
    en = { "Farm job, no driving licence needed.", "Our library is closed, visit us online." },
    th = { "ขับรถส่งของ ไม่ต้องมีใบอนุญาตขับขี่สาธารณะ", "กรมการจัดหางานย้ายที่ทำการ ติดต่อไลน์ได้" },
  },
  except = { "line-broken", "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters", "thai-digits" },
  advice = "Look the recruiter up at doe.go.th/ipd or ring 1506 and press 2, and ring the embassy. Whoever asks not to be checked should be.",
}
