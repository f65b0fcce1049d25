-- Women are sought for bars, massage or as guests' company in another country or far town.
rule {
  title      = "Women are sought for entertainment abroad or far away",
  indicators = { "delphi:D1.03", "delphi:D3.14", "ilo:2" },
  law        = { "th-jp-2" },
  weight     = 3,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "th-mfa-2022", "ilo-delphi-2009", "lo-karaoke" },
  terms = {
    en = {
      "(hostess|hostesses|dancer|dancers|pr girl|pr girls|singer|singers|escort|companions|companion|massage "
        .. "girls|spa therapist|therapist|club|lounge|bar girls|model|models) ... (dubai|oman|bahrain|cyprus|"
        .. "lebanon|malaysia|singapore|japan|macau|china|abroad|overseas|hong kong|korea|istanbul|turkey|qatar|"
        .. "kuwait|iraq|erbil)",
      "(girls|ladies|women|models|dancers|hostess|hostesses|masseuse|masseuses|g rls) ... "
        .. "(dubai|oman|bahrain|cyprus|lebanon|malaysia|singapore|japan|macau|china|abroad|overseas|"
        .. "yacht|hong kong|korea)",
      "(yacht|vip|private) (week|party|trip) ... (girls|models|all exp|paid)",
    },
    th = {
      "(รับ|หา|ต้องการ|ขอ)(สาว|สาวๆ|ผู้หญิง|น้องๆ|หมอนวด|พีอาร์|pr|เด็กเอ็น|เด็กเอน|นักร้อง|แดนเซอร์|นางแบบ)..."
        .. "(ต่างประเทศ|มาเลย์|มาเลเซีย|สิงคโปร์|ดูไบ|บาห์เรน|โอมาน|เกาหลี|ญี่ปุ่น|ฮ่องกง|มาเก๊า|จีน|ท่าขี้เหล็ก|เมืองป๊อก|"
        .. "เล่าก์ก่าย|ยุโรป|เยอรมัน|ตุรกี|กัมพูชา|ลาว|โกลก|ด่านนอก)",
      "(สปา|นวดสปา|คลับ|บาร์|ผับ|เลานจ์|คาราโอเกะ)(ไทย)?(ที่|ใน|ไป)?(ไซปรัส|กรีซ|ดูไบ|บาห์เรน|โอมาน|กาตาร์|มาเลย์|มาเก๊า|ฮ่องกง|เกาหลี|ตุรกี|มัลดีฟส์|เลบานอน|จอร์แดน)",
      "(หญิง|สาว|ผู้หญิง|น้องๆ)(โสด|สวย|หน้าตาดี|ไม่ติดลูก|ไม่มีแฟน)...(ไซปรัส|ดูไบ|บาห์เรน|โอมาน|มาเลย์|มาเก๊า|ฮ่องกง|เกาหลี|ญี่ปุ่น|ตุรกี|ต่างประเทศ)",
      "(นวด|ร้านนวด|นั่งดริ้งค์|ร้านสแนค|เอนเตอร์เทน|พีอาร์)(ไทย)?(ที่|ใน|ไป)?(เกาหลี|ดูไบ|บาห์เรน|โอมาน|มาเลย์|"
        .. "สิงคโปร์|ญี่ปุ่น|เยอรมัน|ยุโรป|ออสเตรีย|ฮ่องกง|จีน|ตุรกี)",
    },
  },
  unless = {
    en = {
      "(tour|holiday|cruise|choir|orchestra|theatre|festival|modelling agency licensed)",
      "(tour|holiday|flight|cruise line|cabin crew|nurse|nurses|hotel careers)",
    },
    th = {
      "(ทัวร์|เที่ยว|คอนเสิร์ต|ซีรีส์|ละคร|เสื้อผ้า|สินค้า)",
    },
  },
  fires = {
    en = {
      "«Ladies wanted for lounge in Bahrain», ticket paid.",
    },
    th = {
      "«รับสาวๆ นั่งดริ้งค์มาเลย์» ออกตั๋วให้",
      "«นวดเกาหลี» รายได้ดี",
    },
  },
  silent = {
    en = {
      "Cabin crew wanted, Colombo base.",
    },
    th = {
      "ซีรีส์เกาหลี นักร้องสาวสวย",
      "สปาโรงแรม กรุงเทพ รับหมอนวดมีใบ",
    },
  },
  advice = "Ask for the name, address, contract and who pays the journey. The Foreign Ministry advises to "
    .. "check with the embassy before travel.",
}
