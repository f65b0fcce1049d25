-- People are to cross a border away from its checkpoint.
rule {
  title      = "A border crossing away from the checkpoint",
  indicators = { "delphi:D1.07", "delphi:D1.06", "ilo:2" },
  law        = { "th-jp-1" },
  weight     = 7,
  status     = "stable",
  sources    = { "ilo-delphi-2009", "ilo-indicators-2012" },
  terms = {
    en = {
      "(on foot|walk|walking|walked|wade|motorbike|motorbikes) ... (through|across) (the|a)? (cane|corn|jungle|bush|forest|rubber|plantation|river|border|desert|back fields) ... (other side|other bank|border|night|agent|guide|waits|soldiers|checkpoint|far bank|passport)",
      "(pass|passes|passing|past) (a|the)? (military|army) (area|zone|post|camp) on foot",
      "(waiting|waits|wait|ready|dinner|car|man|boss|driver|food) (is|are)? (on|at) the (other|far|opposite) (bank|side of the river|side of the border)",
      "(forest|jungle|bush|desert) is (one|two|three|four|{number}) (nights|night|days|day)",
      "(over|across) the river ... (job|work|nite|night|usd|usdt|baht|salary|office|agent)",

      "(boat|boats|van|truck|car|we|guide) (leave|leaves|leaving|go|goes|at|start) (at)? (night|midnight|{time}|"
        .. "dark|2am|3am|4am|1am|dawn) ... (no light|no lights|no phone|quiet|guide|river|border|jungle|walk|pay|cross)",
      "(walk|walking|run) (only|just|about|through|in|for)? ({number} (minutes|min|minute|hours|hrs|km)|jungle|"
        .. "forest|cane|field|fields|rubber|hill|mountain|river|at night) ... (car|van|border|other|cross|"
        .. "motorbike|wait|waiting|then|side|safe)",
      "{number} (minutes|min|minute|hours|km) (walk|walking) (then|and|only|to|other|across|through)",
      "(no|without) (lights|light) (no|and|quiet|keep) (phone|phones|noise|talking)",
      "(we|i|they|agent|broker) (do|know|have|got|use|go|take) (run way|run-way|back way|backway|side way|back "
        .. "road|jungle way|forest way|natural way|water way|small road|own way)",
      "(small|little|night|fishing|wooden|rubber) boat (to|at|and|then|cross|across|takes|take|will|go)",
      "cross (the)? river by boat",
      "(by|take) boat at night",
      "(natural|unofficial|irregular|illegal|secret|jungle|hidden|unmanned) (border)? "
        .. "(crossing|crossings|border route|border path|border point)",
      "(thru|through|via|by|take|use|using|go|cross) (by|through|via|at)? (the|a)? "
        .. "(natural|unofficial|jungle|secret|back|hidden|smugglers) "
        .. "(crossing|route|routes|path|paths|trail|channel|door|way in|border)",
      "(backdoor|back door) (exit|entry|route|crossing|going to)",
      "(backdoor|back door) (to (thailand|cambodia|malaysia|myanmar|laos|sabah))",
      "(go|exit|leave|travel|enter|send you) (through|thru|via|by)? (the)? (southern)? backdoor",
      "(via|thru|through|by) (through|thru|via|by)? (the)? (southern)? backdoor",
      "(we|agent|guide|guides|man|driver|someone|our guy|our man|my friend|my people|they|boss|"
        .. "broker|uncle) (will|can|gonna)? (take|bring|walk|carry|lead|move|guide|get|help) "
        .. "(you|u|them|everyone|the girls|the boys|people) (to)? (walk|go)? (across|"
        .. "over the (river|border|fence|stream)|"
        .. "through the (forest|jungle|border|field|fields|bush|bushes|river))",
      "(cross|crossing|go over|slip over|sneak over|get over|pass) (the)? "
        .. "(border|river|stream|creek|line|mekong|moei|canal|fence|hills|mountain) "
        .. "(at|by|in|on|before|after) (the)? (night|midnight|dawn|dark|boat|small boat|foot|walking|"
        .. "walk|motorbike|3 am|4 am|sunrise)",
      "(walk|walking|swim|wade|run|hike|sneak|slip) (across|over|through) (the|a|some)? "
        .. "(small|shallow)? (border|river|stream|creek|fence|jungle border|sugarcane|cane field|"
        .. "forest to|mekong|moei)",
      "(small|little|long tail|longtail|wooden|night) boat "
        .. "(across|over|to cross|to the other side|to the company|crossing)",
      "take a (small|little|wooden) boat",
      "(by|on) boat at (night|dawn)",
      "(avoid|avoiding|skip|bypass|bypassing|go around|going around|not pass|not through|"
        .. "dont use|dont pass|without passing|without going through|no need to pass|no need pass|"
        .. "never use|away from) (the|any|through)? (checkpoint|checkpoints|check point|border post|"
        .. "border gate|immigration|official border|border control|airport because)",
      "(no|without|not get|wont get|skip the) (a|any)? (exit|entry|immigration|passport|border)? "
        .. "(stamp|stamps) (in|on|needed|required|at the border|from immigration|when)",
      "we dont use (entebbe|nairobi|the airport|suvarnabhumi|naia|ninoy|the main border)",
    },
    th = {
      "(เดิน|ข้าม|วิ่ง)(ลัด|ตาม)?(ทุ่งนา|ไร่อ้อย|ท้องนา|ป่า|เขา)(มี|มา|ข้าม|สอง|ไป)?(คนพา|สองคืน)?",
      "(ให้)?ลง(แพ|เรือ)(ข้าม|บอกคลังสินค้า)?...อีกฝั่ง",
      "ข้ามน้ำ(ไม่ต้องตกใจ)?",
      "พี่พาเดิน",
      "มีเรือรับ",
      "(ช่องทาง|ช่อง|ด่าน|ท่า|จุดผ่อนปรน)ธรรมชาติ",
      "(ข้าม|ไป|ผ่าน|ออก|เข้า|ลอบ|ลัด|ใช้|เดิน)(ทาง|ตาม|ผ่าน)?(เส้นทาง|ทาง)ธรรมชาติ",
      "(มี|คน|นาย|ทีม|ทีมงาน|นายหน้า|พี่|เรา|เฮีย|เจ๊|รถ|เรือ|เพิ่น|เปิ้น|เขา|เค้า|เด็ก|จะ)(จะ|คอย|มา|เป็นคน)?"
        .. "(พา|นำ|ส่ง|รับ|แบก|พ่า)(ทุกคน|น้อง|หนู|ไป|เดิน|ลุย|มุด|ลอด|ว่าย|นั่งเรือ)?(ข้าม|ลงห้วย|ลงน้ำ|เข้าป่า|ลุยป่า)",
      "(พา|นำพา|นำ)(เดิน|ไป|กัน|ลัด)?(ข้าม|ลงห้วย)(ฝั่ง|แดน|ชายแดน|น้ำ|แม่น้ำ|โขง|เมย|ไป|ด่าน|ให้|ฟรี)?",
      "(พา|นำพา|นำ)(เดิน|ไป|กัน|ลัด)?(ข้าม|ลงห้วย)(กลางคืน|ตอน|คืน|ห้วย|ลำน้ำ|คลอง|แอ่ว)?",
      "(ข้าม|ลง|นั่ง|ขึ้น)(เรือ|ห้วย|ทุ่ง|ท่า|น้ำ|แม่น้ำ|ฝั่ง|โขง|เมย|แดน|ชายแดน|แพ|ลำน้ำ|คลอง)(ไป)?(ตอน|ช่วง|กัน)?"
        .. "(กลางคืน|ดึก|ดึกๆ|เดิก|เช้ามืด|ตีหนึ่ง|ตีสอง|ตีสาม|ตีสี่|ตี {number}|คืนนี้|มืด|ค่ำ|หัวค่ำ)",
      "(ข้าม|ข้ามฝั่ง|ข้ามแดน|ข้ามไป|ข้ามด่าน)(คืนนี้|พรุ่งนี้|คืนวัน|วันนี้เลย|รอบดึก|ได้เลย)..."
        .. "(คน|ที่|รถ|พาส|นาย|ฝั่ง|ตึก|ทำงาน)",
      "(ไม่ต้อง|ไม่|บ่ต้อง|บ่)(ได้)?(ผ่าน|เข้า|เจอ|ไปทาง)(ทาง|ตรง|ที่)?(ด่าน|ด่านถาวร|ด่านตรวจ|จุดตรวจ)"
        .. "(จ้า|นะ|ค่ะ|ครับ|เลย|แน่นอน|ถาวร|ตม|ทหาร|พรมแดน|ชายแดน|ไม่ต้อง|คน|มี|ปลอดภัย)?",
      "(ไม่ต้องผ่าน|ไม่ต้องเจอ|ไม่ต้องเข้า|บ่ต้องผ่าน|ไม่เจอ)(ตม|ทหาร|ด่านตรวจคนเข้าเมือง)",
      "(เลี่ยง|หลบ|อ้อม|หลีก|เลาะ)(ด่าน|จุดตรวจ|ทหาร|ตม|ตชด|ลาดตระเวน)",
      "(มุด|ลอด|ปีน|ตัด)(รั้ว|ลวดหนาม|รั้วลวดหนาม|แนวรั้ว|แนวลวด)(ข้าม|ไป|เข้า|ออก|ชายแดน|แดน|มา)",
      "(ลักลอบ|แอบ|ลอบ|หนี|ลัก)(ข้าม|เข้า|ออก)(แดน|ชายแดน|ฝั่ง|ประเทศ|เมือง|ไป|มา|ไทย|โขง|เมย|แม่น้ำ|ด่าน|พรมแดน)",
      "(เดิน|วิ่ง|ลุย|ลัด|ฝ่า|พาเดิน)(ผ่าน|เข้า|ทะลุ|ลัด|ฝ่า|ตัด|ตาม)?"
        .. "(ไร่อ้อย|ไร่มัน|ป่าอ้อย|ดงอ้อย|ป่า|ทุ่งนา|สวนยาง|ท้องนา|ไร่ข้าวโพด|คันนา)(ข้าม|ตอนกลางคืน|กลางคืน|ไปอีกฝั่ง|"
        .. "ไปโผล่|ไปฝั่ง|ออกไป|ประมาณ|แค่|เข้าเขมร|เข้าพม่า|เข้ากัมพูชา|เข้าลาว)",
      "(เดิน|นั่งเรือ|ว่ายน้ำ|ลงเรือ|ขึ้นเรือ|นั่งแพ|ขับรถ)(ข้าม)(ไป|มา|น้ำ|แม่น้ำ|คลอง)?(ฝั่ง|ประเทศ|แดน)?"
        .. "(โน้น|นู้น|นู่น|พู้น|พุ้น|ปู๊น|นั้น|เขมร|พม่า|ลาว|กัมพูชา|เมียนมา|เพื่อนบ้าน|แดน|ตอนกลางคืน)",
      "(รถ|เรือ|คน|นาย)ข้าม(ให้|ฟรี|ไปส่ง)",
      "(ข้าม|ไป)ทาง(น้ำ|เรือ|ป่า|ท่าข้าม|ท่าลับ|ลับ|ช่อง)(ตอน|กลาง|ไม่|แป๊บ|แค่|ปลอดภัย)",
      "ลงห้วย(กลางคืน|ตอน|ข้าม)",
      "(ออกเดิน|เดินเท้า)(ข้าม|เข้า)(แดน|ชายแดน|ป่า)",
      "(พา|คนพา|มีคน|พี่)(ลุย|เดิน|ล่อง|มุด|ลอด|ย่ำ)(ข้าม)?(คลอง|น้ำ|ห้วย|โขง|เมย|สาละวิน|ลวดหนาม|สะพานไม้|ทุ่ง|ป่า)",
      "(ลุย|เดิน|มุด|ลอด|ข้าม)(ข้าม)?(สะพานไม้|คลอง|ลำน้ำ|ทางดิน|เรือหางยาว|ทางเกวียน|ห้วย|โขง|เมย|ลวดหนาม)(ตอน)?(ตี|ดึก|คืน|กลางคืน|มืด|ไปนอน|มีคนรอ)",
      "(ล่อง|นั่ง|ขึ้น|ลง|ข้าม)เรือ(หางยาว|เล็ก|พาย)?(ตอน)?(ตี|ดึก|เที่ยงคืน|กลางคืน|หน้าแล้ง)",
      "(อย่าให้|หลบ|เลี่ยง)(ลาดตระเวน|ทหาร|ตชด|ตม|ด่าน|ทหารพราน|ตำรวจ)(เห็น|เจอ)?",
      "(พี่|คน|นาย|ลุง)(มี)?(คนที่|เคลียร์|รู้จัก)(ด่าน|ตม)",
      "(ท่าข้าม|ท่าน้ำ|ท่าทราย|ท่าข้าว)(ริม)?(เมย|โขง|แม่น้ำ)?(ตอน|ตี)?",
      "เดินต่ออีก(นิด|หน่อย)...(ตาม|พี่|ข้าม|พา)",
      "เดินมาทางเขา",
      "(ข้าม|ไป)(ธรรมชาติ|ทางดิน)",
      "น้ำแค่(เข่า|เอว|ขา)",
      "(พี่)?ชุดเขียว(ส่ง|พา|รับ|ดูแล)",
      "ขึ้นรถตู้ทึบ",
      "(อรัญ|แม่สอด|แม่สาย|สระแก้ว|เชียงแสน|คลองลึก)ข้าม(ฝั่ง|ไป)?",
    },
  },
  unless = {
    en = {
      "(tour|temple|beach|bts|mrt|station|mall|school|market|apartment|condo|office|hotel|to (the)? (shop|"
        .. "office|work|bus stop|beach))",
      "(fishing trip|island hopping|charter)",
      "cross (the)? (road|street|bridge|finish line)",
      "(skip|bypass|avoid) ... (queue|line|lines|fast track|lounge)",
      "(tour|kayak|trek|trekking|cruise|ferry|ferries|resort|snorkel*)",
      "(do not|never|dont) (cross|use|take) (the|a|any)? (border|natural|illegal|unofficial)",
    },
    th = {
      "ข้าม(ถนน|ปี|สะพาน|ทางม้าลาย|ขั้น|เวลา|เขต|จังหวัด|ภพ|ผ่านไป|วัน|ฟาก|เพศ)",
      "ข้าม(สาย|ค่าย|รุ่น|ทะเล|คืนเดียว|แยก|เกาะ|ไปได้|ช็อต|คอร์ส)",
      "คลอด",
      "ธรรมชาติ(บำบัด|ของ|แท้|สวย|ล้วน)",
      "(เลี่ยง|หลบ|อ้อม|ผ่าน|เข้า|เจอ)ด่าน(เก็บเงิน|เมา|ตำรวจ|แรก|สุดท้าย|นี้|ต่อไป|ลอย|ที่|บอส)",
      "(เลี่ยง|หลบ|อ้อม|ผ่าน|เข้า|เจอ)ด่าน(ทางด่วน|กลางคืนวัด|{number})",
      "(ทัวร์|ล่องแก่ง|พายเรือ|เดินป่าเทรล|เทรคกิ้ง)",
      "(ห้าม|อย่า)(ข้าม|ลักลอบ|ใช้)",
    },
  },
  unless_about = { "make-believe", "public-word" },
  fires = {
    en = {
      "Take bus to the town, then «cross the river by boat» and the van waits.",
      "«We bring you through the forest», only 20 minutes walk.",
      "Go «via backdoor», no questions.",
    },
    th = {
      "ไม่ต้องมีพาส มี«คนพาข้าม» เดิน«ช่องธรรมชาติ»แค่ 20 นาที",
      "ไปเฮ็ดงานฝั่งพุ้น «ข้ามเรือตอนเดิก» มีคนรับ",
      "มีรถไปส่ง «ไม่ผ่านด่าน» ปลอดภัย",
      "เปิ้นจะ«พาข้าม»ไปท่าขี้เหล็ก",
    },
  },
  silent = {
    en = {
      "We cross the street to the office.",
      "River cruise: take the ferry across at sunset, tour price 20 USD.",
      "Natural products factory is hiring packers.",
    },
    th = {
      "พาข้ามถนนหน้าโรงเรียนทุกเช้า",
      "เรือข้ามฟากพนักงานฟรีเดือนละ 2 เที่ยว",
      "เดินเส้นทางศึกษาธรรมชาติ 3 กิโล",
      "คลอดทางธรรมชาติฟื้นตัวเร็ว",
      "เล่นเกมไม่ผ่านด่านแรกสักที",
    },
  },
  advice = "Ask where and how the border would be crossed and who guides. Warn that nobody may later know "
    .. "where the person is; DoE hotline 1506 press 2, Immigration 1178.",
}
