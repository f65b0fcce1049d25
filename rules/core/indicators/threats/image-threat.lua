-- Pictures or video are used to make a person work, pay or come.
rule {
  title      = "Pictures or video are used as pressure",
  indicators = { "delphi:D2.08", "delphi:D5.15", "ilo:6" },
  law        = { "th-atip-6-1" },
  weight     = 8,
  status     = "stable",
  sources    = { "ilo-delphi-2009", "unodc-indicators" },
  terms = {
    en = {
      "(if|unless|when) (u|you|ya) (ghost|leave|quit|block|run|tell|talk|stop|refuse|dont|say no|go|walk|disappear) ... (i|ill|we|i will) (post|send|share|show|leak|put|drop|upload|forward) (that|the|ur|your|those|these|this|it|them)",

      "(post|send|leak|share|show|upload|release|publish) "
        .. "(ur|your|my|her|the|those|these|all|that) (nude|naked|private)? (nudes|photo|photos|pic|"
        .. "pics|video|videos|pictures|clip|clips|screenshots|images) (to|on|online|everywhere|if)",
      "(if|unless) ... (dont|not|refuse|leave|come|pay|stop|work) ... "
        .. "(post|send|leak|share|show|upload) ... "
        .. "(photo|photos|pic|pics|video|videos|nudes|pictures|clip)",
      "(i|we|they|he) (have|has|got|still have|saved) (ur|your|my|her) "
        .. "(nudes|naked|nude|video|clip|private)",
      "(nude|naked|id|private) (photo|photos|video|pics) (as|for) (guarantee|collateral|security)",
      "(take|takes|took) (nude|naked) (photo|photos|pictures|video)",
    },
    th = {
      "(เลิก|ไม่ทำ|หนี|ออก|ไม่มา|ไม่ยอม|ขัดใจ)(ทำ)?...(เอา|ส่ง|ปล่อย)(คลิป|รูป)(ไป)?(ลง|ให้|ใน|ปล่อย|ที่)",
      "(ปล่อย|โพสต์|โพส|ส่ง|แชร์|ลง|ประจาน|เผยแพร่|ส่งให้|เอาไปลง)(คลิป|รูป|ภาพ|วิดีโอ|รูปโป๊|รูปหลุด|คลิปหลุด)"
        .. "(น้อง|หนู|เธอ|มึง|ลับ|ไป|ให้|ลง|ถ้า|ประจาน)..."
        .. "(ถ้า|ครู|แม่|พ่อ|เพื่อน|โรงเรียน|ทั้งห้อง|แฟน|ไม่|ที่บ้าน|เฟส|กลุ่ม)",
      "(ถ้าไม่|ไม่งั้น|ถ้า)(มา|ไป|ทำ|จ่าย|เปิดกล้อง|ยอม|อยากให้|โอน|คืน|ส่ง|หนี|เลิก|ให้การ|งั้น)?..."
        .. "(ปล่อยคลิป|ส่งรูป|โพสต์|โพส|แชร์รูป|ส่งคลิป|คลิปหลุด|ปล่อยรูป|ประจาน|ปล่อยภาพ|ส่งให้แม่)",
      "(มี|เก็บ|อัด|ได้)(คลิป|รูปโป๊|รูปลับ|รูปหลุด|รูปเปลือย|รูป|คลิปลับ)"
        .. "(น้อง|หนู|เธอ|มึง|ที่น้อง|ของน้อง|ที่เปิดกล้อง|ไป|ไว้)...(ครบ|อยู่|ถ้า|นะ|ไว้|ไม่|ส่ง|ตอนนี้)",
      "(ใช้|เอา|ถ่าย)(คลิป|รูปโป๊|คลิปโป๊|รูปเปลือย|คลิปลับ)(ยืนยันตัว)?(ค้ำ|ไว้ค้ำ|เป็นประกัน|ค้ำประกัน|ไว้เป็นประกัน|ไว้กันหนี)",
      "(ขู่)(จะ|ว่า|ว่าจะ)?(ปล่อย|ประจาน|แฉ|โพสต์|โพส|ส่ง)(คลิป|รูป|ภาพ|บัตร|ให้|หน้า|เรื่อง)?",
      "คลิปยืนยันตัวค้ำ",
      "ถ้าไม่อยากให้(ทั้งห้อง|แม่|ใคร|เพื่อน|ที่บ้าน)...(เห็น|รู้)",
      "ไม่รู้จะเก็บรูปไว้ทำไม",
      "(ถ้า)?ไม่(ส่ง|มา|โอน|ทำ|คุย)...(รูป|คลิป)(เมื่อวาน|เก่า|น้อง|หนู|เธอ|นี้)?(จะ|เดี๋ยว)?(ไป|ลง|ส่ง|อยู่|หลุด|ปล่อย|โพสต์)...(กลุ่ม|โรงเรียน|เพจ|เฟซ|พ่อ|แม่|เพื่อน|เน็ต|ทุกคน)",
    },
  },
  unless = {
    en = {
      "(cv|resume|id|product|house|room|profile|portfolio) (photo|photos|pictures|pic|pics)",
      "(send|share|post|show) (your|ur) (photo|photos|pic|pics|video|videos) (to|on) (us|apply|"
        .. "our|this|the (page|email|email address)|email|line|whatsapp|dm|hr)",
      "(dont|do not|never) (post|send|share)",
    },
    th = {
      "(ส่ง|แชร์|โพสต์|ลง)(รูป|คลิป|ภาพ)(สมัคร|โปรไฟล์|สินค้า|รีวิว|มาสมัคร|พร้อม|แมว|หมา)",
      "(อย่า|ห้าม|ไม่ควร)(ส่ง|แชร์|โพสต์|ปล่อย)",
      "(ร่วมกิจกรรม|ลุ้นรับ|แจก|รีวิว|แคปชั่น)",
      "(อยาก|ไม่อยาก)ให้ใคร(เห็น|รู้)(ว่า)?(สวย|อ้วน)",
      "ถ้าส่งรูป(ใส่|มา|เพิ่ม)",
    },
  },
  unless_near = {
    th = {
      "(คำสั่งคุ้มครอง|แจ้งความแล้ว|แจ้งตำรวจให้แล้ว)",
    },
  },
  fires = {
    en = {
      "come tonight or i «send your pics to» your mom",
      "if you leave we «post your video on» facebook",
    },
    th = {
      "หนูกลัว «ถ้าไม่ไปจะส่งรูป»ให้แม่",
      "เบิกก่อนได้ «ใช้คลิปยืนยันตัวค้ำ»แทน",
      "แฟนเก่า«ขู่จะปล่อยคลิป»",
      "«ถ้าไม่ส่งเพิ่ม คลิปเก่าจะไปอยู่กลุ่ม»โรงเรียน",
    },
  },
  silent = {
    en = {
      "Apply: send your photo to us by email.",
    },
    th = {
      "ส่งรูปสมัครทางไลน์",
      "อย่าส่งรูปให้คนแปลกหน้า",
    },
  },
  advice = "Keep the messages, do not forward the pictures. Call 1300; for a child also TICAC 191 and the "
    .. "online report.",
}
