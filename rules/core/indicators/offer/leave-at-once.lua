-- The journey is to begin at once, with few places left; context only.
rule {
  title      = "Leave at once, few places left",
  indicators = { "delphi:D3.04" },
  weight     = 2,
  support    = true,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(joining|join|fly|flight|leave|travel|departure|van|bus|depart) (in|is|within|next|this)? ({number} "
        .. "(days|day|hours|hrs)|next day|friday|monday|tonight|tomorrow|at night|9pm|weekend)",
      "(travel|travelling|fly|flying|leave|leaving|depart|departure|go|bus|van) (is|on|out)? "
        .. "(today|tonight|2nite|tonite|tomorrow|tmr|tmrw|this friday|friday night|asap|immediately|"
        .. "at once|this week|next wk|next week)",
      "(free|able|ready|must be ready|must be free) to (leave|travel|go|fly|depart) "
        .. "(today|now|tonight|anytime|any time|immediately|at once|tomorrow)?",
      "ticket (sent|issued|booked|bought) (today|tonight|now|same day|if)",
      "(slots|slot|seats|seat|places|spots) (left|only|na lang|remaining)",
      "(last|final) (slot|slots|seat|seats|batch|place|van|round)",
      "(today|now) else (given|goes|go) to (others|another)",
      "same day (contract|flight|departure)",
    },
    th = {
      "(เดินทาง|ไป|บิน|ออกรถ|รถออก|ขึ้นรถ|ออกเดินทาง|พร้อมไป|พร้อมบิน|รถตู้ออก)(ได้|ได้เลย|เลย)?"
        .. "(คืนนี้|พรุ่งนี้|วันนี้|ทันที|ได้เลย|ด่วน|เย็นนี้|คืนวัน|สองทุ่ม|ตีสี่|ตี {number}|มะรืน|เดี๋ยวนี้)",
      "(ใคร|คน|ต้อง|ขอคน|หากใคร)?พร้อม(เดินทาง|ไป|บิน|ออกรถ|ย้าย)(คืนนี้|เลย|ทันที|ด่วน|วันนี้|พรุ่งนี้)?",
      "(เหลือ|ขาด|ว่าง)(อีก)?(แค่)?{number}(ที่|ที่นั่ง|ที่ว่าง|คน|สุดท้าย)",
      "(ที่นั่งสุดท้าย|รอบสุดท้าย|ที่สุดท้าย|ล็อตสุดท้าย|โควต้าสุดท้าย)",
      "(คิดนานไม่ได้|รีบตัดสินใจ|ตัดสินใจด่วน|ปิดรับเร็ว|ช้าหมด|รีบนะ|ช้าอด)",
      "(รับ|ขอ)ไม่เกิน{number}คน",
      "{number}ที่ว่าง(ทัก)?",
    },
  },
  unless = {
    en = {
      "(hotel|concert|workshop|class|tour|webinar) ... (seats|slots|places) left",
    },
    th = {
      "(คอนเสิร์ต|เวิร์คช็อป|คอร์ส|ทัวร์|โปร|ห้อง|ที่จอด|โต๊ะ)...(เหลือ|ที่นั่ง|ที่ว่าง|รอบสุดท้าย)",
    },
  },
  fires = {
    en = {
      "Girls for Oman, «travelling next wk».",
      "3 «slots na lang», pay now.",
    },
    th = {
      "ใคร«พร้อมเดินทางคืนนี้»แอดไลน์",
      "คิดนานไม่ได้นะ«รถออกสองทุ่ม»",
      "ทำแชต 25k «ออกรถคืนนี้»",
    },
  },
  silent = {
    en = {
      "The report is due tomorrow.",
    },
    th = {
      "พรุ่งนี้เจอกันที่ร้านค่ะ",
    },
  },
  advice = "Ask for time: the contract and the visa can be read at home first. Haste is a reason to check, "
    .. "not proof.",
}
