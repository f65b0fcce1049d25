-- A place is named that is known from many reports about scam compounds; context only.
rule {
  title      = "A place is named that many reports speak of",
  indicators = { "delphi:D3.16" },
  weight     = 2,
  support    = true,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(poipet|poi pet|poipeth|poypet)",
      "(sihanoukville|sihanouk|sihanoukvile|kampong som|kompong som)",
      "(bavet|ba vet|moc bai)",
      "(o smach|osmach|o'smach)",
      "(koh kong|kohkong)",
      "(bokor mountain|bokor hill|bokor)",
      "(myawaddy|myawadi|myawadee|myawady)",
      "(shwe kokko|shwekokko|shwe koko|shwe kok ko|yatai)",
      "(kk park|kk garden|k k park|kkpark)",
      "(payathonzu|phayathonzu|three pagodas pass)",
      "(tachileik|tachilek)",
      "(mong pok|mueang pok|muang pok|wa state)",
      "(laukkaing|laukkai|laokai kokang|kokang|laogai)",
      "(kings romans|king romans|golden triangle (sez|special|economic|zone|laos))",
      "(work|works|working|job|jobs|typist|office|staff|customer service|admin|agent|hiring|"
        .. "vacancy|vacancies|wanted|csr) (wanted|based|is|needed|available|opening)? (in|at|to|for) "
        .. "(cambodia|phnom penh|myanmar border|thai myanmar border|cambodian border|thailand border|"
        .. "northern myanmar)",
      "(mae sot|maesot) (then|cross|river|other side|border|company|and take)",
      "(company|office|work|job) (near|around|close to|outside) mae sot",
    },
    th = {
      "(ปอยเปต|ปอยเปด|ปอยเปรต|ปอยเป็ต|ปอยเป็ด|โปยเปต|ปอยเพต)",
      "(ฝั่ง|ไป|ทำ|ในตึก|อยู่|แถว|ที่|จาก|สาย|เข้า|ตึก)ปอย(นะ|จ้า|ค่ะ|ครับ|ด่วน|รับ|เลย|คืนนี้|ทำ|มี|ฐาน|ได้)?",
      "(ฝั่ง|ไป|ทำ|ในตึก|อยู่|แถว|ที่|จาก|สาย|เข้า|ตึก)ปอย(กิน|ตอน|เงิน|จ่าย|แชท|หา|เด้อ)?",
      "(สีหนุวิลล์|สีหนุวิล|สีหนุ|สีหนุวิว|สีหนุวิลล|กำปงโสม|กัมปงโสม|กำปงซอม)",
      "(บาเวต|บาเว็ต|บาเวท|บาแวต)",
      "(โอร์เสม็ด|โอเสม็ด|โอสะเม็ด|โอร์สเม็ด|โอสเม็ด)",
      "(ฝั่ง|ข้าม|ตรง|ด่าน)ช่องจอม",
      "(เกาะกง)",
      "(กรุง|จังหวัด|เมือง|ด่าน|ฝั่ง|ไป)ไพลิน",
      "(โบกอร์|โบกอ)(ซิตี้|ฮิลล์|เมาน์เทน|กัมพูชา|เขมร)?",
      "(เมียวดี|เมียววดี|เมียวะดี|เมยวดี|มยาวดี|เมียวดี้)",
      "(ชเวโก๊กโก่|ชเวก๊กโก่|ชเวโก๊กโก|ชเวก๊กโก|ชเวโกกโก่|ชเวโคะโก่|ฉ่วยโก๊กโก่)",
      "(เคเคปาร์ค|เคเคพาร์ค|เคเคปาร์ก|เคเคพาร์ก|kk park|kkpark|เคเคปาก)",
      "(พญาตองซู|พญาตองสู|ด่านเจดีย์สามองค์)",
      "(ท่าขี้เหล็ก)",
      "(เมืองป๊อก|เมืองปก|เมืองป็อก)",
      "(เล่าก์ก่าย|เลาก์กาย|เล้าก์ก่าย|เล่าก่าย|เลาไก่|เล่ากาย|ล็อกกิ่ง|โกก้าง|โกกั้ง)",
      "(สามเหลี่ยมทองคำ)(ฝั่งลาว|ลาว|ทำงาน|คิงส์)?",
      "(คิงส์โรมัน|คิงโรมัน|คิงส์โรมันส์|คิงโรมัน)",
      "(ไปทำงาน|ทำงาน|ไปอยู่|ประจำ|สาขา|ออฟฟิศ|สตูดิโอ|ย้ายไปอยู่|เฮ็ดงาน|ยะก๋าน|แอดมิน|ตอบแชท)"
        .. "(ที่|อยู่|ใน|ฝั่ง|ประเทศ|อยู่ที่|แถว)?(กัมพูชา|เขมร|พนมเปญ|เมียนมา|พม่า|ชายแดนพม่า|ชายแดนเขมร|ศรีลังกาหรือ)",
      "(อยู่)(พนมเปญ)",
    },
  },
  unless = {
    en = {
      "(tour|tours|visa run|hotel|resort|guesthouse|travel|coffee|beach|national park|trekking|"
        .. "hostel) ... (poipet|sihanoukville|koh kong|bokor|tachileik|mae sot)",
      "(poipet|sihanoukville|koh kong|bokor|tachileik|mae sot) "
        .. "(tour|tours|coffee|market|beach|hotel|trip|bus|airport|hospital)",
    },
    th = {
      "(ปอยผม|ปอยหลวง|ปอยฝ้าย|ปอยส่างลอง|พลอยไพลิน|บุษราคัม|อัญมณี)",
      "(สิงคโปร์ปอย|กระปอย)",
      "(คนงาน|แรงงาน|พนักงาน|ลูกจ้าง)(กัมพูชา|เขมร|เมียนมา|พม่า)",
      "(จุดชมวิว|เที่ยว|ทัวร์|แวะ|ทริป|ไหว้พระ)(สามเหลี่ยมทองคำ|ท่าขี้เหล็ก|เกาะกง)",
      "สามเหลี่ยมทองคำ(จุดชมวิว|เชียงแสน)",
      "เกาะกงสุล",
    },
  },
  fires = {
    en = {
      "Chat support for «Poipet» office, food free.",
      "«Work in Cambodia», typing only.",
    },
    th = {
      "รับแอดมินเว็บ «ฝั่งปอย» ด่วน 12 คน",
      "ส่งถึงหน้าตึก«บาเวต»",
      "มาทำที่ «เมียวดี» กินอยู่ฟรี",
    },
  },
  silent = {
    en = {
      "Bangkok office job, near the station.",
      "Sihanoukville beach hotel, two nights.",
    },
    th = {
      "แหวนพลอยไพลินสวยมาก",
      "งานประเพณีปอยส่างลอง",
      "รับคนงานพม่า มีบัตรถูกต้อง",
      "สามเหลี่ยมทองคำ จุดชมวิว 3 แผ่นดิน",
    },
  },
  advice = "A place alone says nothing. Ask for the exact address and the company's registration, and "
    .. "whether the person may come and go.",
}
