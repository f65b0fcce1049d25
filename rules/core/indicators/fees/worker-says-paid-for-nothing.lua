-- Somebody tells that she paid for work or travel that never came.
rule {
  title      = "Somebody paid for a job that did not come",
  indicators = { "delphi:D1.01", "delphi:D1.07", "ilo:2" },
  law        = { "th-jp-3", "th-jp-4" },
  weight     = 8,
  status     = "stable",
  kinds      = { "worker_report", "conversation", "other", "offer", "advert" },
  sources    = { "th-jp-press-2023", "th-overtime-note", "th-migrant-fees", "np-workers" },
  terms = {
    en = {
      "(paid|gave|sent|transferred|collect|collected|took|take|borrowed) ({money}|{number}k|{number}|all|our|"
        .. "my) ... (agent|broker|agency|recruiter|visa|job|farm|work|consultant|him|them) ... (not come|no come|"
        .. "phone off|switched off|blocked|disappear|disappeared|gone|ran|run away|never|no visa|no job|no reply|"
        .. "lied|fake|nothing|airport)",
      "(agent|broker|agency|recruiter|consultant) (not come|phone off|switched off|blocked|disappear|"
        .. "disappeared|gone|ran away|run away|stop reply|no reply|cheated|took our money|took my money) (me|us|"
        .. "with|after|and|now)?",
      "(i|we) (paid|sent|transferred|gave) ... "
        .. "(agent|visa|job|ticket|recruiter|flight|processing) ... (blocked|disappeared|no reply|"
        .. "nothing|never|vanished|switched off|postponed)",
    },
    th = {
      "(โอน|จ่าย|เสียเงิน|เสีย)(ไป|ค่า|ให้)...(เลื่อนบิน|เลื่อน|บล็อก|บล็อค|เงียบ|หาย|ไม่ได้ไป|ปิดเพจ|ติดต่อไม่ได้|หนี)",
      "(โดน|ถูก)(เพจ|นายหน้า|บริษัท|เอเจนซี่)...(หลอก|โกง|เชิด)(ไปทำงาน|เงิน|ค่าดำเนินการ|ค่ะ|ครับ)?",
      "(เลื่อนบิน|เลื่อนเดินทาง)(มา)?({number}|หลาย|สาม|สี่|สอง)(รอบ|ครั้ง)",
    },
  },
  unless = {
    en = {
      "(travel agent|tour|tours|hotel|ticket scam|booking|insurance agent|property agent|house agent)",
    },
  },
  -- Fees for work, not for goods.
  when = function(ad)
    return ad:has("(บิน|ทำงาน|งาน|วีซ่า|นายหน้า|จัดหางาน|ฟาร์ม|ต่างประเทศ|job|work|visa|agent)")
      and not ad:has("(สินค้า|พัสดุ|ของที่สั่ง|เสื้อ|มือถือ|บัตรคอน|บัตรคอนเสิร์ต|parcel|order)")
  end,
  fires = {
    en = {
      "«I paid the agent for visa, now blocked» me",
    },
    th = {
      "งานออสเตรเลีย «โอนไป 58,000 เลื่อนบิน»มาสี่รอบ ล่าสุดบล็อก",
    },
  },
  silent = {
    en = {
      "I paid for the parcel and the seller never sent my order.",
    },
    th = {
      "โอนค่าเสื้อไปแล้วร้านเงียบ",
      "จ่ายค่าห้องแล้วหายเหนื่อย",
    },
  },
  advice = "Collect receipts, talk and account names; complain at the provincial employment office (1506 "
    .. "press 2). Ask whether money was borrowed and from whom.",
}
