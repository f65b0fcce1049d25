-- People are moved between places or employers without being asked, or led to an unknown place.
rule {
  title      = "People are moved to another place without a say",
  indicators = { "delphi:D2.06", "delphi:D1.01", "delphi:D5.03", "ilo:3", "ilo:2" },
  law        = { "th-atip-6-1" },
  weight     = 6,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(broker|agent|boss|company) (changes|moves|transfers|sends) you to (another|a different) "
        .. "(factory|farm|employer|house)",
      "(we|boss|leader) (pick|picks|decide|decides) who goes (out|where)",
      "(boss|they|we|driver|manager|agent|company|he|she) (drive|drives|move|moves|moved|"
        .. "transfer|transfers|transferred|rotate|rotates|send|sends|take|takes|took) "
        .. "(you|u|us|me|girls|them|her|him|workers) (to|every|across|over|by) "
        .. "(a|the|another|different|new|other|{number}|few)? (new city|city|cities|town|shop|house|"
        .. "motel|company|building|place|compound|river|border|week|weeks|weekly|days|state)",
      "(moved|move|moves|rotated|rotate) (every|each) ({number}|few|two|three|four|couple)? (of)?"
        .. " (days|weeks|week|day|nights)",
      "(workplace|work place|location|job|place|company) "
        .. "(will be|is|told|decided|given|assigned)? (told|decided|known|disclosed|know|explained) "
        .. "(only)? (when|after|on|once|upon|later) (you|u|arrival|land|reach|arrive|get)",
      "youll know when you (land|arrive|reach|get)",
      "(told|said|promised) ... "
        .. "(bangkok|thailand|malaysia|dubai|singapore|factory|restaurant|hotel) (but|then|and then)"
        .. " ... (cambodia|myanmar|laos|border|compound|river|scam)",
      "exchange within {number} days",
      "lazy one can exchange",
    },
    th = {
      "(สถานที่|ที่ทำงาน|สถานที่ทำงาน|ปลายทาง|ตำแหน่ง)...(อาจ|จะ)?(เปลี่ยน|ย้าย)(ได้)?(ตาม|แล้วแต่)"
        .. "(หัวหน้า|นาย|บอส|บริษัท|คำสั่ง)",
      "(ย้าย|ส่ง)(ไป)?(โรงงาน|ร้าน|เรือ|ลำ|ไซต์|นาย)(อื่น|ใหม่)(ถ้า|เมื่อ|เลย|ถ้ามีปัญหา)",
      "(บริษัทเดียวกัน|แค่แวะ)...(ย่างกุ้ง|พม่า|กัมพูชา|ออฟฟิศใหม่|ลาว)",
      "(ย้าย|ส่ง|พา|เอา|เวียน|สลับ|โยก)(เรา|หนู|น้อง|เด็ก|คน|พวกเรา|พวกหนู|ตัว|คนงาน|ไป)?(ไป|ไปอยู่|ตัว)?"
        .. "(ที่ใหม่|ตึกใหม่|ร้านใหม่|อีกตึก|อีกที่|ตึกอื่น|ร้านอื่น|ตึกข้างใน|ที่อื่น|บริษัทอื่น|เมืองอื่น|ฝั่งโน้น|เข้าไปลึก|อีกบริษัท|"
        .. "อีกฝั่ง|ข้างใน)(โดย|ไม่|ทุก|เรื่อยๆ|บ่อย|ตามใจ|กลางดึก|ตลอด|เลย|แล้ว)?",
      "(ถึง|ไปถึง)(แล้ว|นู่น|นั่น|ที่)?(ค่อย|เดี๋ยวค่อย|ถึงจะ)(บอก|รู้|ว่ากัน|คุย|แจ้ง|ดู)(กัน)?"
        .. "(ว่า|ที่ทำงาน|สถานที่|หน้างาน|งาน|อีกที)?",
      "(แล้วแต่|เลือก)(เถ้าแก่|นาย|บริษัท|เขา|เค้า)(จะ)?(เลือก|ส่งไป|เอา|พาไป|เลือกเราอีกที|ให้ทำ)",
      "(ไหนบอก|บอกว่า|ตอนแรกบอก|หลอกว่า)(ได้)?(งาน|ไปทำ|ทำงาน|เป็นงาน|มาทำ|จะพาไป)..."
        .. "(แต่|พอมาถึง|กลายเป็น|ถึงแล้ว|แต่พาไป|พาเดิน)",
      "พอ(มาถึง|ไปถึง|ถึงแล้ว)...(กลายเป็นงาน|ให้ทำอย่างอื่น|ให้หลอก|ไม่มีงาน|กลายเป็นฝั่ง)",
      "(เลือกไม่ได้|เลือกเองไม่ได้)...(เถ้าแก่|ใครซื้อ|ถ้าไม่มีเงิน)",
      "(โดน|ถูก)(ย้าย|ส่งตัว|พาย้าย|พาเดิน|พาข้าม)(ไปตึก|เข้าไป|ข้าม|ตึก|ไปอีก)",
      "(สลับ|ย้าย|เวียน|โยก)(ร้าน|ตึก|บ้าน|สาขา|จังหวัด)(ทุก)?(สิบวัน|{number}วัน|อาทิตย์|เดือน)?(ตาม)?(แต่)?(เฮีย|เจ๊|นาย|บริษัท|บอส)?(สั่ง|จัด)",
      "(เงิน|ค่าแรง|เงินเดือน)ออกเมื่อย้าย(บ้าน|ตึก|ที่)",
      "(โดน|ถูก)(โยก|ย้าย|ส่ง|โอน)(ไป|ตัว)(อยู่)?(บริษัท|เรือ|ตึก|ร้าน|บ้าน|สวน)(อื่น|แม่|สอง|ใหม่|อีก|ที่)",
      "(สัญญา|ตัว)(สามารถ)?(โอน|ย้าย|ส่งต่อ)(ให้|ไป)(คลับ|ร้าน|นายจ้าง|บริษัท)(อื่น)?(ได้)?(โดย)?(ไม่ต้อง|ไม่)(แจ้ง|ถาม|ยินยอม)",
      "(ให้|พา)(เรา|หนู)?ไปทำ(บ้าน|ร้าน)(ญาติ|เพื่อน|อื่น|คนอื่น)(เขา|เค้า|นาย)?...(ไม่ได้เพิ่ม|ไม่ได้เงิน|อีก|ด้วย)",
      "(ทำ)?(นาย|ลูกค้า)?โกรธ(พี่|เรา)?ย้ายไป(บ้าน|ที่)อื่น",
    },
  },
  unless = {
    en = {
      "(relocation|relocate|transfer opportunity|internal transfer)",
      "(rotation program|rotational|rotate shifts|shift rotation)",
      "(moved|move) (house|home|office)",
    },
    th = {
      "(ย้าย)(บ้าน|หอ|ห้อง|คอนโด|โรงเรียน|แผนก|ค่าย|ทะเบียน|สาขา|ร้านใหม่แล้ว|มาอยู่)",
      "(ร้าน|คลินิก|ออฟฟิศ|สำนักงาน)(เรา)?ย้าย",
      "(สั่ง|รีวิว|สินค้า|รูป|รุ่น|แอป|เน็ต|โปร|บริการ|กาแฟ|ครีม|มือถือ|โทรศัพท์)...(บอกว่า|ไหนบอก|กลายเป็น)",
      "(ไหนบอก|บอกว่า)...(ลด|ฟรี|ซื้อ|ราคา|รัก|โปร)",
      "เดี๋ยวค่อยคุยกัน",
    },
  },
  unless_about = { "make-believe", "plain-life", "strict-for-a-while", "house-rules", "public-word" },
  fires = {
    en = {
      "Tips only, «boss drives you to new city» every 2 weeks.",
      "A: which company? B: «You'll know when you land»",
    },
    th = {
      "บอกงานโรงแรม «ถึงนู่นค่อยว่า»กัน",
      "ยอดไม่ถึงจะโดน«ย้ายไปตึกใหม่»",
      "น้องอาจ«โดนย้ายเข้าไป»ลึกกว่านี้",
    },
  },
  silent = {
    en = {
      "Relocation package for the new office.",
    },
    th = {
      "ร้านเราย้ายไปที่ใหม่แล้วนะคะ",
      "ย้ายบ้านไปที่ใหม่",
    },
  },
  advice = "Ask where the person is now, how she came there and who decided. Note each place and date.",
}
