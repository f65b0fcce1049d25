-- Money has to be put in first so that earnings are paid out.
rule {
  title      = "Money is to be put in first to be paid",
  indicators = { "delphi:D1.02" },
  law        = { "th-cc-14" },
  weight     = 4,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "th-1441", "heed-measured-2026", "emscad" },
  terms = {
    en = {
      "(deposit|top up|topup|recharge|invest|stake) ... (to unlock|to withdraw|withdraw|get back|"
        .. "double|profit|commission|to start tasks|vip)",
      "(guaranteed|daily|passive) (profit|profits|return|returns|income) ... "
        .. "(invest|trading|crypto|forex|deposit)",
    },
    th = {
      "(เติมเงิน|ลงทุน|โอน|สำรองจ่าย|เปิดยูส|วางเงิน)(ก่อน|{number}|เริ่มต้น|ขั้นต่ำ)..."
        .. "(ถอน|ได้คืน|กำไร|ค่าคอม|คืนทุน|ปลดล็อก|รับงาน)",
      "(ถอนไม่ได้|ถอนเงินไม่ได้)...(เติม|โอน|ภาษี|ค่าธรรมเนียม)",
      "(สำรองจ่าย|จ่ายค่าสินค้าก่อน)...(ค่าคอม|คืนพร้อม)",
      "(ลงทุน){number}(ได้|รับ|กำไร){number}",
    },
  },
  unless = {
    en = {
      "(uniform|raincoat|locker|key|badge|helmet|laptop|tool|tools|apron|thermal|bag|jacket|card|boots|pda|scanner|radio|room key|swipe card|fob|hi vis|vest|tablet|id card|toolkit|kit) deposit ... (get back|got back|back when|back if|back at|back on|refund when|refunded when|refunded on|refundable when (return|returned|you return)|refundable on return|returned when|return when|when return|when resign|hand it in|bring it back|give it back|gives back|given back)",
      "(savings account|term deposit|fixed deposit|bank) ... (deposit|interest)",
    },
    th = {
      "(ธนาคาร|กองทุน|เงินฝาก|ประกันสังคม|สำรองจ่ายไปก่อนแล้วเบิก)",
    },
  },
  unless_near = {
    en = {
      "((uniform|raincoat|badge|locker|key card|helmet) deposit|apron|card itself|cinema card|how do i report|refundable when return|back if you hand it in|get back when resign)",
    },
  },
  fires = {
    en = {
      "«Deposit 100 to unlock» the next task.",
    },
    th = {
      "«เติมเงินก่อน 500 ถอน»ได้ทันที",
      "«สำรองจ่ายก่อน ได้คืน»",
    },
  },
  silent = {
    en = {
      "Term deposit at the bank.",
    },
    th = {
      "ค่าเดินทางสำรองจ่ายไปก่อนแล้วเบิกบริษัท",
      "เงินฝากธนาคารดอกเบี้ยดี",
    },
  },
  advice     = "Advise to stop paying, keep receipts and accounts, tell 1441 and the bank at once.",
}
