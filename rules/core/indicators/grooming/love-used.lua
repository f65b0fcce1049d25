-- Affection is used to make somebody work, pay or travel.
rule {
  title      = "Affection is used to make somebody work, pay or travel",
  indicators = { "delphi:D3.11", "delphi:D5.08", "ilo:1" },
  weight     = 6,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(i love you|i love u|we will marry|we marry|marry you|marry u|be my wife|my wife soon|my queen|my "
        .. "princess) ... (work|works|club|dance|money|ticket|visa|friend has|come to|customers|debt|owe|bar)",
      "(boyfriend|bf|he|husband) (said|says|told|promise|promised) (he|we|to)? (love|loves|marry|would marry|"
        .. "will marry) ... (work|money|bar|customers|club|owe|friend|takes)",
      "(he|boyfriend|bf) (told|said) (me)? (we|he) (will|would) marry",
      "(if you love me|if u love me|you love me right|prove (that)? you love)",
      "(babe|my love|darling|honey) ... (work|clients|customers|debt) ... "
        .. "(for us|for me|just once|until)",
      "(my|his) (boyfriend|bf|husband) (makes|made|wants|forces|forced|told|asked|brought) me "
        .. "(to|here)? (work|sell|sleep|clients|customers|men|money)",
    },
    th = {
      "(ถ้า)?รักกัน(จริง)?(ก็|ต้อง)?(ช่วย|ทำ|พิสูจน์|ยอม)",
      "(ที่รัก|เบ๊บ)...(ทำงาน|ช่วยงาน|ใช้หนี้|นั่งกับแขก|รับแขก|โอนเงิน)...(ให้เรา|ให้พี่|ให้เค้า|ก่อน|แป๊บเดียว|ไม่กี่เดือน)",
      "(แฟน|ผัว)(หนู|เรา)?(พา|ให้|บังคับ|ส่ง)(มา|ไป)?(ทำงาน|ขาย|นั่ง|รับแขก|ร้าน)...(ใช้หนี้|แขก|ตัว|ไม่ให้กลับ)",
      "(เค้า|เขา|พี่)ติดหนี้...(ช่วย|ทำงาน|นั่ง)...(รัก|ก่อน|แทน)",
      "(ที่รัก|เค้า|เบบี๋|ตัวเอง)...(ไปอยู่|มาอยู่|ย้ายมา)ด้วยกัน...(ทำงาน|งาน|ร้าน|นั่งร้าน|เก็บเงิน|ตั๋ว|ลาออก)",
      "(ช่วยกัน)?เก็บเงินแต่งงาน...(ทำงาน|งาน|ร้าน|แขก|ตั๋ว)",
      "(ไปนั่ง|ทำ|นั่ง)(ร้าน|งาน)(เพื่อน)?(เค้า|พี่|เรา)...(แป๊บเดียว|ไม่นาน|แต่งงาน)",
      "(ตัวเอง|ที่รัก|เบบี๋|เค้า)...(รัก|ไม่ทิ้ง)...(ไปทำงาน|ไปอยู่|ร้าน|ใช้หนี้|งาน|บัตร)",
      "รักกันจริงก็(ไป|มา|ต้อง)",
      "จะได้(มั่นใจ|รู้)ว่าไม่ทิ้งกัน",
      "เค้ารัก...(งาน|ร้าน|ไปอยู่|หนี)",
      "(ผู้ชาย|แฟน|คนคุย)(ใน|จาก|ที่เจอ)(ติ๊กต็อก|ติ๊กตอก|เฟซ|เกม|แอป|ทินเดอร์|ออนไลน์)...(พาไป|ให้ไปทำงาน|บาร์|ร้าน|ไปอยู่|เอาหมด|ค้าง)",
      "(รัก|หลง)(เขา|เค้า|มัน)(มาก)?ไม่(กลับ|ยอมกลับ)",
      "แม่(เธอ|หนู|มึง)?ไม่เข้าใจ(เธอ|หนู|มึง)",
    },
  },
  unless = {
    en = {
      "if he (says|said|tells)",
      "(song|lyrics|movie|novel)",
    },
    th = {
      "(เพลง|ละคร|นิยาย|ซีรีส์)",
    },
  },
  unless_about = { "everyday" },
  fires = {
    en = {
      "«My boyfriend made me work» with clients.",
    },
    th = {
      "«ถ้ารักกันก็ช่วย»สิ แค่นั่งกับแขก 3 เดือน",
      "«ที่รัก ไปอยู่ด้วยกันที่สิงคโปร์ ช่วยกันทำงาน»ร้านเพื่อนเค้า",
    },
  },
  silent = {
    en = {
      "Love songs for your wedding.",
    },
    th = {
      "ที่รักกินข้าวหรือยัง",
      "รักกันนานๆนะ",
      "ที่รักไปอยู่ด้วยกันนะ บ้านใหม่เสร็จแล้ว",
    },
  },
  advice = "Ask what was asked for and what happened after a no. Listen without judging; offer referral "
    .. "(1300).",
}
