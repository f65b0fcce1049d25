-- Stories of others who became rich are told to recruit.
rule {
  title      = "Success of others is used to recruit",
  indicators = { "delphi:D3.07", "ilo:2" },
  weight     = 2,
  status     = "stable",
  support    = true,
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-delphi-2009", "th-berries" },
  terms = {
    en = {
      "(all of them|everybody|they|girls|brothers|people|last year we took) ... "
        .. "(built|build|bought|buy) (a)? (house|houses|car|cars|land)",
      "(already|last year) {number}? (brothers|girls|people|workers|boys) (reached|are|gone|went) ",
      "(change your life|life changing|make your family proud|change ur life)",
    },
    th = {
      "(ส่งเงินกลับ|ส่งเงิน|กลับ)(มา)?(สร้างบ้าน|ปลูกบ้าน|ซื้อที่|ออกรถ|ใช้หนี้หมด)",
      "(ได้กลับมา|กลับมา)?(ออกรถ|สร้างบ้าน|ซื้อทอง|ซื้อที่ดิน)(ให้แม่|ให้พ่อ|สองชั้น|กระบะ|ป้ายแดง|กันหมด|แล้ว)",
      "(คนเก่า|คนก่อน|รุ่นก่อน|ลูกบ้านเรา|คนบ้านเดียวกัน|เพื่อนบ้าน)(ไป)..."
        .. "(ได้บ้าน|สร้างบ้าน|ออกรถ|หมดหนี้|เดือนละแปดหมื่น|ได้เดือนละ|กันเป็นร้อย)",
      "(เปลี่ยนชีวิต|พลิกชีวิต|โอกาสเปลี่ยนชีวิต|ลืมตาอ้าปาก)",
    },
  },
  fires = {
    en = {
      "H2A visa, last year we took 60 and «all of them built house».",
    },
    th = {
      "«ลูกบ้านเราไปกันเป็นร้อย» «ส่งเงินกลับมาสร้างบ้าน»",
      "«คนเก่าไปสองปี๋ได้บ้าน»ใหม่",
    },
  },
  silent = {
    en = {
      "We built a house of stone.",
    },
    th = {
      "สินเชื่อบ้าน ผ่อนสบาย",
      "ขายบ้านสองชั้น พร้อมอยู่",
    },
  },
  advice     = "Ask for names of those people and talk with one of them without the recruiter.",
}
