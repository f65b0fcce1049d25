-- Money or savings come back only after the contract; leaving early means losing them.
rule {
  title      = "Money is returned only after the contract, or is lost",
  indicators = { "delphi:D2.10", "delphi:D2.04", "ilo:8", "ilo:9" },
  law        = { "th-lp-10", "th-lp-76" },
  weight     = 6,
  status     = "stable",
  sources    = { "ilo-delphi-2009", "ilo-fair-recruitment-2019" },
  terms = {
    en = {
      "(refund|refunded|refundable|returned|return|back|released) (only)? "
        .. "(after|when|upon|at|on|with) (the)? (completion|completing|finish|finishing|end|"
        .. "first salary|contract|full term|you finish|you complete|{duration})",
      "(forfeit|forfeits|forfeited|lose|loses|lost|not refunded|non refundable|no refund) ... "
        .. "(if|when) (you|u|worker|they)? (leave|leaves|quit|quits|resign|resigns|go home|terminate|"
        .. "signed off|are signed off|break)",
      "(leave|quit|resign|go home) (early|before) ... (forfeit|forfeited|lose|no refund)",
      "(leave|quit|resign|go home) (early|before) ... (not refunded|keep your)",
      "(savings|saving|bond) ... (returned|refunded|back|released) (only)? (after|when|at|upon)",
    },
    th = {
      "(คืน|ได้คืน|คืนให้)(เงิน)?(ตอน|เมื่อ|หลัง|ต่อเมื่อ)(ทำงาน|อยู่|ทำ)?(ครบ|จบสัญญา|หมดสัญญา|ลาออก|กลับไทย|กลับบ้าน)",
      "(ไม่คืน|ริบ|ไม่คืนเงิน|ยึด|อดได้)(ทุกกรณี|ทันที|เงิน|หมด|ทั้งหมด)?(ถ้า|หาก|กรณี)"
        .. "(ลาออก|ออก|กลับ|อยู่ไม่ครบ|ไม่ครบ|ไม่ไป|ยกเลิก|หนี)",
      "(ออก|กลับ|ลาออก|เลิก|หนี|อยู่ไม่ครบ)(ก่อน|กลางคัน|ไม่ครบ)?(กำหนด|สัญญา|ครบ)?(ถือว่า|จะ|ถูก|โดน)?"
        .. "(ริบ|ยึดเงิน|สละสิทธิ์|ไม่คืน|อดเงิน)",
      "(เงินออม|เงินออมบังคับ|เงินสะสม)...(คืน|ริบ|ครบ|หัก)",
      "ไม่คืนทุกกรณี",
      "คืนเป็นเครดิตรอบหน้า",
    },
  },
  unless = {
    en = {
      "(tenancy|room|rent|rental|landlord|ticket|tickets|booking|hotel|product|course)",
      "(vehicle|keys|equipment|laptop|uniform|tools) ... (returned|return)",
    },
    th = {
      "เงินสะสมพนักงาน",
      "(ห้อง|เช่า|หอพัก|สินค้า|ตั๋วคอนเสิร์ต|บัตรจอด|คีย์การ์ด|กองทุนสำรองเลี้ยงชีพ|สหกรณ์|แลกบัตร)",
      "(ชุด|ยูนิฟอร์ม|มัดจำ|ประกัน)...คืน(ตอน|เมื่อ)(ลาออก|ครบ)",
      "คืนพร้อมดอกเบี้ย",
      "คืนบัตร",
      "(มัดจำ|ยึดมัดจำ)ตามสัญญา",
    },
  },
  -- Daily life locks doors too: a text that is no offer has to speak of work or of a journey for it.
  unless_near = {
    en = {
      "<renting>",
      "(refundable with|refunded on return|refunded|with interest|hold til|hold until|last price|bike|studio|room to let|landlord|viewing|utilities|incl|subscription|app|withdraw*|unlock)",
    },
  },
  when = function(ad)
    if ad:has("(ให้เช่า|ผู้เช่า|ห้องเช่า|บ้านเช่า|ยิม|ฟิตเนส|for rent|to let|tenant|tenancy)") and not ad:has("(เงินเดือน|ค่าแรง|รับสมัคร|ลูกจ้าง|salary|wage)") then
      return false
    end
    local kind = ad:kind()
    if kind == "advert" or kind == "offer" or kind == "conversation" then return true end
    return ad:has("<work>")
  end,
  fires = {
    en = {
      "Bond 500 USD, «returned only after completion» of two years.",
      "Bonus «forfeited if you leave» early",
    },
    th = {
      "หักเงินออมเดือนละ 3,000 «คืนตอนครบ»สามปี",
      "ค่ามัดจำตำแหน่ง 20,000 «ไม่คืนทุกกรณี»",
      "เงินเดือนสุดท้าย «ออกก่อนริบ»",
    },
  },
  silent = {
    en = {
      "Refund of the travel costs is paid monthly.",
    },
    th = {
      "ห้องเช่า มัดจำ 2 เดือน แนบสำเนาบัตร",
      "ห้องเช่า ยึดมัดจำตามสัญญา",
      "คืนบัตรตอนออกจากอาคาร",
    },
  },
  advice = "Ask for the rule in writing and the account of what was taken. Earned money is due on the pay "
    .. "day, whether a contract ends early or not.",
}
