-- Contact with family, friends, officials or the world outside is cut or watched.
rule {
  title      = "Contact with family or the outside is cut or watched",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:4" },
  law        = { "th-atip-6-1" },
  weight     = 6,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(not allowed|not allow|forbidden|told not|told us not|must not|never) (to)? (say|tell|use|give|write) (my|our|your|the) (real|true|own|full) (name|names|age|address|country)",
      "(who|what) (will|would|can) (answer|speak|tell|say|explain|pay) (if|when) (the)? (inspector|police|immigration|officer|they|guard|neighbours) (ask|asks|come|comes|check|checks|stop|stops)",
      "(if|when) (the)? (inspector|police|immigration|officer|officers|labour) (ask|asks|come|comes|check|checks) ... (stay inside|hide|go up|say (cousin|niece|nephew|guest|visitor|tourist)|back door|run|be quiet|dont talk|do not talk|dont speak|no talk|under)",
      "(all|always|everyone|girls|us) together (so|its|is|for)? (easy|easier) (to|for)? (count|control|watch|manage|collect)",
      "(easy|easier) to count (us|them|you|heads)?",
      "no (need|use) (of|for)? (mother|mum|mums|mothers|mama|family|parents|husband|home|fathers) (number|numbers|phone|contact|address)",
      "(typing|writing|messaging|talking) ... (not his|not her|not my (brothers|sisters|sons|daughters)) (way|style|words|voice)",
      "(no|without|not allowed|no any|zero) (visit|visits|visiting|visitor|visitors|guests|calls home|calls to "
        .. "family|contact with|contact to|internet|wifi|signal|facebook) (home|family|first|until|till|in first|"
        .. "during|allowed|from family|from friends|year|month|{number}|only|ever|at all)",
      "(signal|wifi|internet|network|reception) (only|just) (on|at|in|when|once) (the)? (hill|roof|top|port|"
        .. "sunday|night|office|boss|mountain|shore)",
      "(call|calls|calling|talk|speak|video) (home|family|mother|mum|mom|parents)? (only|just)? (on|in|by|with|"
        .. "via)? (speaker|in front of|when boss|if boss|boss|madam listen|they listen|once a|one time|one minute|"
        .. "{number} (minutes|min) (a|per|every))",
      "(prefers|prefer|prefered|better|best) (that)? (helpers|helper|maid|maids|you|staff|girls) (dont|do not|"
        .. "not|never) (use|have|call|talk|go|see|make)",
      "(dont|do not|not|never|cannot|cant|wont|doesnt|no) (let|allow|give|permit)? (me|us|her|him|them)? (to)? "
        .. "(call|contact|phone|talk to|speak to|see|meet|visit|message|text) (my|our|her|his|the|their|home|any|"
        .. "with)? (family|mother|mum|mom|parents|home|friends|husband|wife|kids|children|sister|brother|anyone|"
        .. "anybody|people|other workers|other girls|neighbours|neighbors|lawyer|embassy|customers outside)",
      "(she|he) (never|not|no more|stopped) (call|calls|called|comes|come|reply|replies|answer|answers|calling|"
        .. "allowed) (home|back|us|me|her mother|mum|anymore|alone|since)?",
      "(your|ur) (phone|number|sim|whatsapp|facebook) (number)? (from home)? (will|wont|does|is|must) (not)? "
        .. "(work|be closed|be off|be changed|deactivated|delete|deleted)",
      "(change|new|throw|throw away|break|remove|delete|switch off|turn off) (your|ur|the)? (sim|number|"
        .. "whatsapp|facebook|phone) (when|after|before|at|on|once|card|so)",
      "no (calls|call|contact) (home|with family|to family) (first|for|until) ",
      "(allow|allows|can|may) (you)? (to)? call (only)? (once|1 time|one time) (a|every|per) "
        .. "(month|week)",
      "(dont|do not|never) (call|visit) (too much|all the time|first|the first)",
      "(no|dont bring|not allowed) (sunday|outside)? (friends|boyfriends|visitors|church groups|church)",
      "(buddy|handler|guard|staff|someone) goes everywhere with",
      "(no one|nobody) comes (out)? here",
      "(way)? off grid",
      "(nearest|to) (shop|town) ... no (vehicle|car|transport)",
      "(dont|do not) (be)? talk* to (council|inspector|police|union|anyone)",
      "(no|not allowed|cannot|cant|not|dont|never|must not|without|wont|forbidden) ... (to)? "
        .. "(contact|call|talk|speak|phone|message|text|tell|involve|visit|see) "
        .. "(to|with|ur|your|my|our|any|the|her|his)? ... (family|parents|mother|mom|mum|sister|wife|"
        .. "husband|friends|embassy|police|relatives|home|outside|outsiders|neighbours|neighbors)",
      "(family|phone) (calls|call) (only|supervised|15 min|once|monitored|on sunday)",
      "(supervised|monitored|listened) (calls|call|phone)",
      "(no|without) (visitors|visits|family|relatives|outside friends|facebook|social media)",
      "(no|not) (wifi|internet|phone signal|signal|network) ... (months|boat|farm|camp|inside|sea)",
      "they (check|read|watch|monitor|control) (my|our|her|the) "
        .. "(phone|fb|facebook|messages|chat|whatsapp|line)",
      "(app|tracker|gps|camera) on my phone ... (see|where|track)",
      "dont msg my",
      "dont involve family",
      "(we|i) (are|am|was|were) (watched|followed) (all|every|always|by)",
      "(not|dont|do not|never) call (home|your family|family|your mother|anyone) (for)? (a while|some time|until|at first|yet|now|months)",
      "(better|best) (if)? (nobody|no one) (sees|see|knows|know|hears) (you|u)",
      "(stay|remain|keep|hide) (in|inside) (the)? (house|room|villa|flat) ... (nobody|no one|until|sorted|sees)",
      "(no|without) (visitor|visitors|visit|visits|mom|family) ... (staff house|dorm|contract|year|months)",
    },
    th = {
      "(ออก|ไป|ออกไป)(ตลาด|ข้างนอก|เซเว่น|วัด|ซื้อของ|หาหมอ)(ก็)?(ได้)?(แต่)?(ก็)?ต้อง(ไป|มี|ให้)(กับ|พร้อม|คน)?(คนของ|น้องชาย|ลูกชาย|ลูกน้อง|การ์ด|หัวหน้า|พี่เลี้ยง|คนคุม|เมีย|ผัว|หลาน)(เขา|นาย|เจ๊|เฮีย|ร้าน)?(ไปด้วย|ตาม|คุม|เฝ้า)?",
      "(ญาติ|ที่บ้าน|พ่อแม่|แฟน)(จะ)?(ฝาก|ส่ง)(ของ|เงิน|จดหมาย|ยา)(ให้|มา|เข้า)?ไม่ได้",
      "(พิมพ์|ตอบ|เขียน|พูด)...(ไม่ใช่|ไม่เหมือน)(สำนวน|คำพูด|เสียง|ลายมือ|วิธีพูด)(เขา|เธอ|แฟน|น้อง|ลูก|มัน)",
      "(กระซิบ|แอบบอก|พูดเบาๆ)(ว่า)?...(อย่าโอน|อย่ามา|ช่วยด้วย|แจ้งตำรวจ|วางก่อน|เขามา)",
      "(วิดีโอคอล|คอล|โทร)(ที)?(ก็|เขา)?(ปิดกล้อง|ไม่เปิดกล้อง|ไม่ให้เห็นหน้า|มีเสียงคนอื่น|มีคนฟัง)",
      "(ให้|มี)(หลาน|ลูก|คน|เด็ก|แม่บ้าน)(เขา|นาย)?ไปซื้อให้(แทน)?",
      "(ไม่อยู่|ไม่มา|ไม่ไป)...(ใครจะ)(ตอบ|รับหน้า|พูด)(ถ้า|ตอน)(ตำรวจ|ตม|เจ้าหน้าที่|ผู้ตรวจ)",
      "(ตำรวจ|ตม|เจ้าหน้าที่|ผู้ตรวจ|แรงงาน)(มา|ลง|เข้า)(ตรวจ)?(ทีไร|เมื่อไหร่|ก็|ให้)?...(ขึ้นดาดฟ้า|หลบ|ซ่อน|ลงหลังบ้าน|เข้าห้องเย็น|อยู่เงียบ|ปิดไฟ|ปีนหนี)",
      "(งด|ห้าม|ไม่ให้|อย่าให้)(ติดต่อ|โทร|โทรกลับ|คุย|โพสต์|เล่นโซเชียล)..."
        .. "(บ้าน|ใคร|แม่|เดือนแรก|ช่วงแรก|หกเดือน|ญาติ|โซเชียล|แม่บ้านบ้านอื่น)",
      "(โทรหา|คุยกับ|โทหา)(แม่|บ้าน|พ่อ|ครอบครัว|ไผ)(ได้)?(ตอน|เฉพาะ|ต้อง|แค่)?...(นั่งอยู่ด้วย|เปิดลำโพง|ครั้งละ|ฟังด้วย)",
      "(อย่า|ไม่)ให้(โทร)?(กลับ|คุย)(บ้าน)?(สัก)?{number}เดือน",
      "(ห้าม|ไม่ให้)(มี)?(เพื่อน|แฟน|ญาติ|ใคร)(มา)?(หา|เยี่ยม|ค้าง)",
      "(ห้าม|ไม่ให้)(คุย|พูด)(กับ)(แม่บ้าน|คน|เพื่อน|คนงาน|พี่เสื้อกั๊ก)(บ้านอื่น|อื่น|นอก)?",
      "(ซิม|ซิมไทย)(หัก)?ทิ้ง",
      "บ่ให้โท(ร)?หาไผ",
      "(ไม่|กลางทะเล)(มี|บ่มี)(สัญญาณ|คลื่น)(เน็ต|โทรศัพท์|ดอก)?",
      "(ห้าม|ไม่ให้|อย่า|ไม่ต้อง|งด|ไม่ยอมให้|ไม่อนุญาตให้|บ่ให้)"
        .. "(ติดต่อ|โทรหา|โทรไปหา|โทรกลับ|คุยกับ|พบ|เจอ|บอก|โทรแจ้ง|ทัก|ส่งข่าว|ไลน์หา)(กับ)?(ที่บ้าน|บ้าน|ครอบครัว|"
        .. "ญาติ|พ่อแม่|แม่|พ่อ|แฟน|เพื่อน|คนนอก|สถานทูต|ตำรวจ|คนข้างนอก|ใคร|ผัว|เมีย|ลูก|ภายนอก|โลกภายนอก)",
      "(ห้าม|ไม่ให้)(ญาติ|แฟน|พ่อแม่|ครอบครัว|ใคร|พาญาติ|พาเพื่อน|พาแฟน|เพื่อน)(มา)?(เยี่ยม|หา|เจอ|มาหา|มาเยี่ยม)",
      "(โทร|โทรศัพท์|โทรหา|คุยกับ|วิดีโอคอล|มือถือ)(ที่บ้าน|กลับบ้าน|หาบ้าน|หาญาติ|แม่)?(ได้)?"
        .. "(แค่|เฉพาะ|อาทิตย์ละ|เดือนละ|สัปดาห์ละ|วันละ)(ครั้ง|{number}|วันอาทิตย์|หนึ่ง|นาที)",
      "(ไม่ให้|ห้าม)ใช้(ไวไฟ|เน็ต|อินเทอร์เน็ต|โซเชียล|เฟส|ไลน์|wifi)",
      "ตัดขาด(จาก)?(ครอบครัว|ภายนอก|โลก|ที่บ้าน)",
      "ใช้ได้อาทิตย์ละครั้ง",
      "(เช็ค|ตรวจ|แอบดู|อ่าน|เฝ้า)(มือถือ|แชท|ข้อความ|โทรศัพท์|เฟส)(พวก)?"
        .. "(เรา|หนู|ผม|ทุกคน|คนงาน|ของหนู|ของเรา|ของคนงาน)",
      "แฟนห้ามมาหา",
      "แฟนต้องไม่ตามจิก",
      "ไม่ต้องติดต่อสถานทูต",
      "อย่ามาเยี่ยมบ่อย",
      "(ขอคน)?ไม่มีญาติ(ในกรุงเทพ|ตาม|ในไทย|แถวนี้)",
      "ไม่ค่อยมีญาติตาม",
      "(ออก|เดิน)(ห้อง|ไปไหน)?ต้องมี(เด็ก|คน|การ์ด|พี่เลี้ยง)(เดิน)?ตาม",
      "(มีคน|มี)(คน)?(คอย)?(ตาม|คุม|เฝ้า|นั่งดู)(อยู่)?(ตลอด|ทุกที่|ทุกก้าว)",
      "ตัดขาด(คน|จาก|กับ)(คิดลบ|บ้าน|ที่บ้าน|เพื่อน|ญาติ|พ่อแม่|โลก)",
      "(เปลี่ยนเบอร์|เปลี่ยนเบอ|เฟซบุ๊ก|เฟส|ไลน์)(ก็|เขา)?(ไม่ได้|ปิด|โดนปิด|ถูกปิด)",
      "(เอา|สั่ง|ให้)(เฟซบุ๊ก|เฟส|ไลน์)(เขา|หนู|เรา)?ปิด",
      "(โทรหา|โทรกลับ|คุย)(แม่|บ้าน|ที่บ้าน)(ได้)?{number}นาที",
      "(ห้าม|ไม่ให้)(พา)?(คนนอก|ใคร)(รู้|มา|เข้า)(ว่า)?(โกดัง|ตึก|บ้าน|ที่พัก|ที่ทำงาน|อยู่ตรงไหน|อยู่ที่ไหน)?",
      "(มีคน)(กระซิบ|นั่งฟัง|ยืนฟัง|อยู่ข้างๆ)(ข้างๆ)?(ตลอด)?",
      "(พูด)(เหมือน)(อ่าน|มีคนบอก|โดนบังคับ)",
      "ห้าม(ไป)?(วัด|โบสถ์|มัสยิด|งานบุญ)(พม่า|มอญ|ลาว|เขมร)?",
      "(ไม่เอา|ไม่ชอบ|ขอ)(คน)?(มี)?(แฟน|ผัว|ญาติ)(มา)?(กวน|ตาม|ยุ่ง)",
      "(คุย|โทร|พูด|พิมพ์)(นาน|มาก|เยอะ)ไม่ได้(แม่|พ่อ|พี่|นะ|ค่ะ|ครับ|เขา|เค้า|เดี๋ยว|แล้ว|ต้องวาง)",
      "(เขา|เค้า|มัน|แก|นาย|นายจ้าง|เจ้านาย|เถ้าแก่|เจ๊|เฮีย|เสี่ย|หัวหน้า|เจ้าของ|ไต๋|บอส|มาม่า|คุณนาย|เพิ่น|เปิ้น|ผู้รับเหมา|พี่เขา)(ยืน|นั่ง)(อยู่|ฟัง|คุม|ข้างๆ|ด้วย)",
      "(เดี๋ยว|กลัว)(หนู|ผม|เรา|กู|ฉัน|ข้อย|พวกเรา|พวกผม|น้อง|ลูก|หลาน|มัน|เขา|แม่|พ่อ|เพื่อน)(โดน|ซวย|ตาย|เดือดร้อน)(ตี|ทำโทษ|ด่า|หัก|ขาย)?",
      "(ใช้|ยืม)(เครื่อง|มือถือ|โทรศัพท์|เบอร์)(เพื่อน|คนอื่น|แม่บ้าน|ลูกค้า|ยาม)(แอบ)?(โทร|พิมพ์|ส่ง|ทัก)(มา)?",
      "(ขอ)?(โทร|โทรหา|คุยกับ)(แม่|ที่บ้าน|ลูก)(ก็)?(ไม่ให้|ว่าเปลือง|โดนด่า|ไม่ได้)",
      "(ใช้|จับ|เล่น)(มือถือ|โทรศัพท์|เครื่อง)(ได้)?(เฉพาะ|แค่)(วันหยุด|วันอาทิตย์|ตอนไลฟ์|ตอนงาน|ชั่วโมงเดียว)",
      "(ไม่มี|ห้ามมี)(แฟน|มือถือ|เพื่อน)(ไม่มี|และ|ห้าม)(มือถือ|แฟน|เพื่อน|กลับบ้าน)",
      "(จะได้ไม่|กัน)(ไป)?(คุยกับเพื่อน|เสียคน|ติดเพื่อน)",
      "เดลิเวอรี่ห้าม(ออกไป)?รับเอง",
      "ห้ามนำ(เครื่อง|มือถือ|โทรศัพท์)(ส่วนตัว)?เข้า",
    },
  },
  unless = {
    en = {
      "(she|he) never (come|comes|came) (find|see|back to|for|to school|to class|to the party)",
      "no call (centre|center|out|handling|experience)",
      "no friends (im|i|really|lol|now|here yet)",
      "(no|without) (visitors|visitor|guests|guest|friends) (after|overnight|past) {time}?",
      "(room|rent|condo|apartment|tenant|bedspace|boarding house|landlord|female only) ... (no|without) "
        .. "(visitor|visitors|guest|guests)",
      "(no|without) (calls|call|text|texts) (please|pls|only|after|before|during|sms|thanks|thx|just|text|pm|line)",
      "(cant|cannot|dont|no) (contact|call|talk to|see) (him|her|u|you|them) (lah|lor|now|yet|tonight|today|le)",
      "(spam|agencies|recruiters|sales|telemarketers|strictly) ... (call|contact)",
      "(do not|dont|please do not|no need to) (contact|call) (us|me|the (company|store|school))",
      "(tell|told) (me|him|u|you)",
      "(dont|dun|never|no|cant|cannot|not) (wan|want|know|think|have|feel|need|even) ",
      "(dont|dun|never|no|cant|cannot|not) (like|bring|miss|forget|worry) ",
      "(happy|nice|good|love|miss|visit|see) (my|your|the) (family|mom|parents|friends)",
      "can (call|contact) (home|family|your family|us)",
    },
    th = {
      "(อย่าลืม|อย่าเพิ่ง|อย่าพลาด|ไม่ต้องห่วง|อย่าบอกใครว่า|อย่าบอกใครนะว่า)",
      "(ห้าม|อย่า|ไม่ต้อง)(บอก)(ใคร)?(ว่า)?(รวย|อ้วน|สปอย)",
      "(โควิด|คนไข้|icu|ไอซียู|โรงพยาบาล|เกณฑ์ทหาร|ค่ายทหาร)",
      "(อย่า|ไม่ต้อง)โทรหา(กู|เรา|ฉัน|แฟนเก่า)",
    },
  },
  unless_near = {
    en = {
      "(covid|quarantine|rain|storm|customer service|opening hours|museum|hospital)",
    },
  },
  unless_about = { "everyday", "plain-life", "strict-for-a-while", "house-rules", "public-word" },
  fires = {
    en = {
      "No days off, «no visitors», room in the house.",
      "Phones on sunday for «family calls (15 min», supervised)",
      "you must «not contact your embassy» — not contact your embassy",
      "«not call home for a while», trust me",
    },
    th = {
      "«ห้ามพาญาติมาเยี่ยม» พักในโรงแรม",
      "«ห้ามติดต่อที่บ้าน»ระหว่างสัญญา",
      "มือถือ«ใช้ได้อาทิตย์ละครั้ง»",
      "ออกห้อง«ต้องมีเด็กเดินตาม» ออกห้องต้องมีเด็กเดินตาม",
    },
  },
  silent = {
    en = {
      "Friends and family may visit. You can call home every day.",
      "Please do not call the office.",
    },
    th = {
      "เพื่อนหรือครอบครัวมาหาได้",
      "ติดต่อบ้านได้ทุกวัน มีกลุ่มไลน์ผู้ปกครอง",
      "อย่าลืมโทรหาแม่นะ",
    },
  },
  advice = "Ask how and how often the person can speak with family, alone. Agree on a quiet way to keep in "
    .. "touch.",
}
