-- The text speaks of “the other side” or a neighbouring country instead of naming the place; context only.
rule {
  title      = "“The other side” or a neighbouring country, not named closely",
  indicators = { "delphi:D1.01" },
  weight     = 2,
  support    = true,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(the|on the|to the|from the) other side of the (border|river|bridge)",
      "(neighbouring|neighboring|neighbour|neighbor) (country|countries)",
      "(just|right) (across|over) the (border|river|bridge)",
      "(work|job|company|office) (on|at|in) the other side",
      "(border|thai border|thailand border|border side|border area|border zone) "
        .. "(side|area|zone|town)? (job|jobs|work|company|office|need|needs|hiring|based)",
    },
    th = {
      "(ฝั่ง|ฟาก|ทาง)(โน้น|นู้น|นู่น|โน่น|พู้น|พุ้น|ปู๊น|นู๊น)",
      "ฝั่ง(เพื่อนบ้าน|ตรงข้ามชายแดน|เขมร|กัมพูชา|พม่า|เมียนมา|ลาว|มาเลย์|มาเลเซีย|จีน)",
      "(ที่|ใน|ไป|อยู่|ไปทำงาน|ทำงาน|งาน|มา)(ประเทศ)?(เพื่อนบ้าน|บ้านเพื่อน)",
      "(ริมโขง|ริมเมย|ริมน้ำโขง)ฝั่ง",
      "(เลย|พ้น|ถัดจาก|ข้าม)(ด่าน|ชายแดน)(ไป)?(นิด|หน่อย|นิดเดียว|นิดนึง|แค่|ไม่ไกล|ประมาณ|ไป)",
      "(ใกล้|ติด|แถว|แนว|ริม)ชายแดน",
      "(เมือง|เขต|แถบ)ชายแดน(รัฐ|พม่า|เขมร|ลาว|เมียนมา)?",
      "(รัฐฉาน|รัฐกะเหรี่ยง|ลอยก่อ|เมืองยอน|เมืองลา|เล่าก์ก่าย|โกก้าง)",
    },
  },
  unless = {
    en = {
      "(trade|investment|tourism|asean) ... neighbouring",
    },
    th = {
      "ฝั่ง(โน้น|นู้น)ของถนน",
      "(ส่งออก|การค้า|ลงทุน|นำเข้า|ความสัมพันธ์)...(กับ|ไป|ใน)?ประเทศเพื่อนบ้าน",
      "แพ้บ้านเพื่อน",
    },
  },
  fires = {
    en = {
      "Office «just across the border», driver included.",
    },
    th = {
      "ไปทำงาน«ฝั่งโน้น» มีรถรับ",
      "ตึก«ฝั่งเขมร» แต่ใกล้มาก",
      "แถวตลาดจ้ะ «เลยด่านไปนิด»นึง",
    },
  },
  silent = {
    en = {
      "The shop is on the other side of the street.",
    },
    th = {
      "ส่งออกสินค้าไปประเทศเพื่อนบ้าน",
      "ร้านอยู่ตรงข้ามตลาด",
    },
  },
  advice = "Ask for the country, the town and the address in writing before anyone travels.",
}
