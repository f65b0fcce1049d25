-- Schooling, a scholarship or an internship is promised together with work.
rule {
  title      = "Study or training is promised together with work",
  indicators = { "delphi:D1.10", "ilo:2" },
  weight     = 2,
  status     = "stable",
  support    = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(i|we|they|madam|he|she) (will)? (send|sends|put|pay for) (her|him|you|them) (to|in)? "
        .. "(school|college|university)",
      "(internship|scholarship|work study|work and study|study and work|ausbildung) "
        .. "(abroad|in|program|programme|with)? ... (no salary|unpaid|passport|fee|bond|pay|penalty|"
        .. "work full|hotel|farm|factory)",
      "(school|studies|study|tutor) (comes|come|is)? (later|after)",
    },
    th = {
      "(ส่ง|ให้|จะได้)(น้อง|หนู|เด็ก)?(เรียน|เรียนต่อ|เรียนหนังสือ)(ด้วย|ฟรี|ให้|จนจบ)...(ทำงาน|ช่วยงาน|ร้าน|เลี้ยง)",
      "(ฝึกงาน|ทุนเรียน|เรียนไปทำงานไป|work and study|ทุนทำงาน|โครงการฝึกงาน|โครงการฝึกประสบการณ์)"
        .. "(ต่างประเทศ|โรงแรม|มาเลเซีย|เกาหลี|ญี่ปุ่น|ฟาร์ม|เกาะ|จีน)..."
        .. "(ไม่มี|เบี้ยเลี้ยง|ฝาก|ปรับ|จ่าย|ชั่วโมง|ไม่ได้|ค่า)",
      "(รับ|สอน)(เด็กฝึก|ฝึกงาน)...(ปีแรก|{number}เดือน|ไม่มีเงินเดือน|ไม่มีค่า)",
      "ผ่านแล้วค่อย(บรรจุ|มีเงินเดือน)",
      "(ส่งเสีย|ส่งให้|ส่ง|ให้)(ให้)?(ได้)?เรียน(เอง|ต่อ|ฟรี|หนังสือ)...(ทำงาน|งานบ้าน|เดือนละ|อยู่ด้วย|อยู่กับ|ช่วยงาน)",
      "ทุน...(ต้อง)?ทำงาน(โรงงาน|ร้าน|สัปดาห์ละ|ไปด้วย)",
      "(พา|ส่ง|ให้)(ไป)?เรียนหนังสือ...(ทำงาน|ขาย|ช่วย|ครึ่งวัน)",
    },
  },
  fires = {
    en = {
      "give me your girl, «i will send her to school» and she helps",
    },
    th = {
      "«โครงการฝึกงานโรงแรม มาเลเซีย» 10 เดือน «ไม่มี»ค่าตอบแทน",
      "รับ«เด็กฝึกร้านเสริมสวย ปีแรก»ไม่มีเงินเดือน",
    },
  },
  silent = {
    en = {
      "Scholarship for engineering students, apply online.",
    },
    th = {
      "ทุนรัฐบาลจีน ครอบคลุมค่าเทอม ยื่นผ่านระบบ",
      "ฝึกงานมีเบี้ยเลี้ยงวันละ 300 ที่บริษัท",
    },
  },
  advice = "Ask for the school and check with it. Who has really studied there, how many hours of work, who "
    .. "holds the papers?",
}
