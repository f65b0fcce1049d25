-- Food, water, sleep or medical care is refused or made dependent on work.
rule {
  title      = "Food, water or medical care is withheld",
  indicators = { "delphi:D4.04", "delphi:D5.12", "ilo:10", "ilo:6" },
  law        = { "th-atip-6-1" },
  weight     = 6,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(eat|eats|eating|ate|food|give|gives|get|gets|with|have|only) (only|just)? (rice|bread|noodle|noodles|"
        .. "bait|bait fish|leftover|leftovers|left over|old bread|biscuits|one egg|salt) (and|only|once|every|"
        .. "with|everyday|for)?",
      "(eat|food|meal|meals|rice) (only)? (one|1|once|two times|1 time|one time) (a|per|in)? (day|week)?",
      "(sick|ill|fever|leg|hand|swollen|injured|injury|hurt|bleeding|pregnant|cut) ... (no|not|never|dont|wont|"
        .. "refuse|without|cannot) (doctor|hospital|medicine|rest|clinic|let|allow|take|port|go)",
      "(no|without|cut|cuts|stop|stopped|minus) (food|water|food money|dinner|meal|meals|rice|medicine|doctor) "
        .. "(if|for|when|until|till|today|{number}|as|because|money|and)",
      "(cut|take|deduct|stop) (your|our|my|the)? food (money|allowance)? (if|when|for)?",
      "(bring|gives|give) food (one|once) (a|per) (time|week)",
      "(sick|ill|swollen) ... (no doctor|not allowed|no hospital|said no)",
      "rice and bait",
      "(no|not|dont|doesnt|without|never|wont|didnt|refuse|refused) (give|gives|giving|get|gets|"
        .. "getting|given|have|to give|enough|us|me|to|gets)? (us|me|her|him|enough|any)? "
        .. "(food|water|dinner|medicine|doctor|hospital|to eat) (if|until|for|because|unless|when|"
        .. "only|only bread|two|three|{number}|all day|and slap)",
      "(i|we|she|he) (only)? (eat|eats|get) (only|left|leftovers|once|one meal)",
      "(i|we|she|he) (only)? (eat|eats|get) (rice only|bread|left bread)",
      "(food|rice) (finished|is finished|ran out)",
      "(not|no|never|dont|wont|refuse|refused) (allow|allowed|take|let|bring|taken|took) "
        .. "(me|us|her|him|to)? (to)? (the|a|see)? (hospital|doctor|clinic)",
      "eating food bank",
      "(no food|not eaten|nothing to eat|no dinner|no rice) (since|for|until|today|yesterday|if)",
      "(rotten|spoiled|old) (food|rice|fish)",
    },
    th = {
      "(ไม่ถึง|ไม่ครบ|บ่ถึง|ทำยอดไม่ได้|ขายไม่ได้|บ่ยอม|ไม่ยอม)...(ไม่ได้|ไม่ให้|บ่ให้|บ่หื้อ|บ่ก่หื้อ|ไม่มี|อด)(กิน|กิ๋น|ค่า)?ข้าว",
      "(ไม่ไป|ไม่ทำ|ไม่ถึง|ไม่ได้ยอด)(ก็)?(ไม่ได้|ไม่ให้|บ่หื้อ|อด)(กิน|กิ๋น)ข้าว",
      "(มี)?คนป่วย...(ไม่ให้|ไม่พา)",
      "(โกโม้|เหยื่อปลา|rice and bait)",
      "(ไม่ให้|ไม่ได้|อด|งด|ห้าม|ตัด|บ่ให้)(กิน|ข้าว|น้ำ|อาหาร|กินข้าว|กินน้ำ)"
        .. "(ถ้า|จนกว่า|สองวัน|เลย|ทั้งวัน|เพราะ|{number}วัน|มา|จน|มื้อ|แล้ว|วันละ)",
      "(ไม่พา|ไม่ให้|ไม่ยอม|ไม่ยอมพา|ห้าม)(ไป)?(หาหมอ|โรงพยาบาล|รพ|รักษา|ไปหาหมอ|ไปโรงพยาบาล)",
      "ข้าวหมด(สองวัน|{number}วัน|แล้ว)",
      "(กินข้าว|ได้กิน|ให้กิน)(วันละมื้อ|มื้อเดียว|แค่มื้อเดียว|แต่มาม่า|ข้าวเปล่า|ของเหลือ|เศษอาหาร|ข้าวเหลือ)",
      "(ขังห้องมืด|ขัง)...ไม่ให้กิน",
      "(เจ็บป่วย|ป่วย)ออกเอง",
      "(น้า|เขา|เค้า|นาย)(จะ)?ไม่ให้กินข้าว",
      "(ไม่|ไม่ยอม)(ให้|พา)(ไป)?หาหมอ",
      "(ไข้|ป่วย|เจ็บ|ท้อง)(ก็|ยัง)(ต้อง|ให้|โดน)(ทำ|ยก|ลง|ไปทำ|ขึ้น)(ต่อ|งาน)?",
      "(มือ|แขน|นิ้ว|ขา)(ขาด|หัก|โดนเครื่อง)...(ไม่ยอม|ไม่ให้|ไม่พา|ทำต่อ|รอ)",
      "กิน(ข้าว)?(วันละมื้อ|มื้อเดียว|ข้าวเหลือ|ข้าวบูด|ข้าวกับเกลือ)",
      "(ให้)?กินยาพารา(แล้ว)?(ก็)?(ทำ|ลง)ต่อ",
      "(นอน)(ห้องเก็บของ|หน้าห้องน้ำ|ในครัว|กับพื้นปูน|ในเล้า|ใต้ถุน|ใต้จักร)",
      "(กิน|เก็บ)ข้าว(ที่)?(หมา|แมว)(เหลือ|กิน)",
    },
  },
  unless = {
    en = {
      "(fasting|ramadan|diet|surgery|blood test)",
      "(no|not) (food|water) (allowed|inside|in the)",
      "(i|we|u) (have|got|havent|didnt|dont) (no|eat|eaten|have) ",
      "there is no (food|water)",
    },
    th = {
      "(งดอาหาร|งดน้ำ|ถือศีลอด|ลดน้ำหนัก|เจาะเลือด|ผ่าตัด|ลดความอ้วน|หมา|แมว|ลูกน้อย|คีโต)",
      "(ยัง)?ไม่ได้กิน(ข้าว)?(เลย|มา|แล้ว|เพราะ)",
      "(เรา|กู|ฉัน|อยาก)ไม่ได้กิน",
    },
  },
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "public-word" },
  fires = {
    en = {
      "if we close chat without client «no food until» next day",
      "finger cut, boss «not take me to hospital»",
      "boss «not give food if» we are late",
    },
    th = {
      "ทำยอดไม่ได้ «ไม่ให้กินข้าวจนกว่า»จะครบ",
      "มือโดนเครื่องบด «ไม่พาไปหาหมอ»",
    },
  },
  silent = {
    en = {
      "No food allowed inside the cinema.",
    },
    th = {
      "เจาะเลือด งดน้ำงดอาหาร 8 ชั่วโมง",
      "วันนี้ยังไม่ได้กินข้าวเลย",
    },
  },
  advice = "If someone is ill or without food now, call 1669 or 191. Care after a work injury is the "
    .. "employer's cost.",
}
