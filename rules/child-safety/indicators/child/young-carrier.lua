-- Somebody young carries, holds or fetches parcels for others, or sits in a flat to hand them out.
local groups = {
  en = {
    young = "(lil (man|bro|one|g|homie)|little (man|bro|g)|young (g|un|uns|gs|blood|bloke|lad|lads|face|faces)|kid|kids|ur a kid|youngers|youngsters|school (bag|kids|boys|lads|uniform)|after school|ur sister|ur sisters|ur nan|nans|nan s|ur mum|your mum|mum|mum thinks|my mum|mocks|gcse|gcses|year (7|8|9|10|11)|yr (7|8|9|10|11)|class (7|8|9|10)|form (1|2|3|4)|(13|14|15|16|17)f|(13|14|15|16|17)m|under (16|18)|(u|ur|you|youre|im|i am|hes|shes|he is|she is|said ur) (11|12|13|14|15|16|17)|cadets|hostel|care home|worker said|ur worker|youth worker|social worker|headteacher|bunk off|skip school|fed up at school|pupils|teens|teenager|teenagers|minors|(13|14|15|16|17) (or|to)? (14|15|16|17)|15 16yos)",
    goods = "(food and bits|bits|packs|pack|package|packages|parcel|parcels|parcells|z|zs|the z s|box|boxes|brick|food|deliveries|deliver|delivery|drop|drops|drop off|drop offs|weed|bag|bags|envelope|envelopes|stash|grams|pills|line|sim|work phone|phone line|money runs|runner|runners|lookout|lookouts|shotter|shotting)",
    act = "(hold (the|it|bits|this|a|them|em|n|my|onto|on to)|hold bits|hold n|sit in (it|a|the)|sit in a (flat|house|room)|sitting in a (flat|house|room)|answer (the)? door|open door|open the door|trap|traps|trap house|do (a|1|one|2|two)? (run|runs|drop|drops)|(1|one|a|2|two|few) (run|runs)|go country|going country|out of town|cunch|ot|otm|waiting for (packages|parcels|deliveries)|carry (it|a|the|this|one|bag|parcel)|take (it|the bag|a bag|this) (to|across|over)|stash (it|this)|keep (it|this) (at|under|in) (ur|your|nans|the)|ring old (dears|people|ladies)|read a script|pick up (a|the) (bag|parcel|package|envelope)|bring (it|the bag) back)",
    bind = "(owe|owes|u owe|on your head|on ur head|if it goes missing|goes missing|lose it|lost it|u lose|work (it|em|them) (back|off)|debt|till its done|its clear|outside ur|outside your|windows|ur sisters|know where|nobody (searching|searches|checks|stops)|no one (searches|searching|stops)|(feds|police|cops) ... (kid|let|search|stop|young|nothing)|let u go|let you go|cant (arrest|touch|charge) (kids|u|minors)|no jail|too young to|insurance is cheaper|dont (tell|open|look|ask)|don t look|never open|not to (turn|tell|open)|snap maps|phone (gets)? (left|off)|location off|new (iphone|trainers|phone)|creps|jordans|trainers|xbox|pizza|vapes|a day|a run|per run|quick cash|easy (money|cash|p)|say (ur|you are|youre) at|tell school|school bag|just get on the train|(train|trains) (is|paid|booked|ticket)|n a phone|phone and food|phone food)",
  },
  th = {
    young = "((อยู่|เรียน|ชั้น|จบ|น้อง|หนู|เด็ก|ห้อง|เพิ่ง|ลูก|หลาน|แค่|ยัง|พวก|นักเรียน)(อยู่|แค่)? (ป|ม) (1|2|3|4|5|6)|ไอ้หนู|เด็กแว้น|เด็กช่าง|นักเรียน|เลิกเรียน|กระเป๋านักเรียน|ชุดนักเรียน|โรงเรียน|ยังไม่ 18|ไม่ถึง 18|อายุไม่ถึง|ต่ำกว่า 18|(11|12|13|14|15|16|17) (ปี|เอง|ขวบ|ใช่|แล้ว|ยัง)|เยาวชน)",
    goods = "(ห่อ|ถุง|กล่อง|ของ|พัสดุ|ซอง|กระเป๋า|เม็ด|ไอซ์|ยา|ใบกระท่อม|น้ำท่อม|บุหรี่|กัญชา)",
    act = "(ส่งของ|ไปส่ง|เอาไปส่ง|เดินของ|วิ่งของ|ขนของ|ถือ(ของ|ไป)|ฝากของ|ฝากไว้|เก็บของไว้|รับของ|วางของ|หิ้ว(ของ|ข้าม)|ข้ามฝั่ง|เดินยา|ส่งยา|ดูต้นทาง|ส่งห่อ|ส่งซอง)",
    bind = "((อย่า|ห้าม|ไม่ต้อง)(ไป)?(เปิด|แกะ|ดู|ถาม|แอบดู|บอก|เปิดดู)|ตำรวจ(ไม่ตรวจ|ไม่ค้น|ไม่จับ|จับ)|ไม่ติดคุก|โทษเบา|เด็กไม่โดน|ไม่มีใครสงสัย|ไม่มีใครค้น|ถุงละ|ห่อละ|เที่ยวละ|รอบละ|ครั้งละ|ถ้าหาย|หายต้อง|ของหาย|ใช้หนี้|ติดหนี้|โดนจับก็|โดนจับก็ปล่อย)",
  },
}
rule {
  title      = "Somebody young holds or carries parcels for others",
  indicators = { "delphi:D4.06", "delphi:D3.05", "ilo:1" },
  law        = { "th-cp-26", "th-atip-6" },
  weight     = 8,
  status     = "trial",
  child      = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  terms = {
    en = { groups.en.act },
    th = { groups.th.act },
  },
  unless_about = { "make-believe", "offices-that-warn" },
  when = function(ad)
    if ad:has("(<minded-young>|paper round|school run|bus run|fun run|park run|charity run|santa|lunch box|sandwich|shopping bags|grocer*|ตลาดนัด|ข้าวกล่อง|การบ้าน|ผู้ปกครอง|ไปรษณีย์|แกร็บ|ไลน์แมน|ไรเดอร์|ใบขับขี่)") then return false end
    local under = false
    for _, age in ipairs(ad:ages()) do
      local years = age.lower or age.upper or 99
      if years >= 8 and years < 18 then under = true end
    end
    for _, words in pairs(groups) do
      if (under or ad:has(words.young)) and ad:has(words.goods) and ad:has(words.bind) and ad:has(words.act) then return true end
    end
    return false
  end,
  fires = {
    en = {
      "lil bro ur 15 nobody searches u, «hold this» pack at nans 2 days, if it goes missing its on your head",
      "ur 16? there is a flat in the next town, u just «answer the door» and take the packages, train is paid, 200 a day n a phone",
    },
    th = {
      "หนูอยู่ ป.5 ใช่ไหม ช่วยลุง«ส่งของ»สามถุง ถุงละร้อย อย่าเปิดดูนะ",
      "หาเด็กไม่ถึง 18 «เดินของ» ห่อละสามร้อย โดนจับก็ปล่อย ไม่ติดคุก",
    },
  },
  silent = {
    en = {
      "Paper round for pupils of 14: hold the bag on the left, 20 pounds a week.",
      "Please sit in the flat and wait for the parcels, I am at work, my son is 15.",
    },
    th = {
      "น้อง ป.5 ช่วยแม่ส่งของให้ลูกค้าในตลาดนัด",
      "รับไรเดอร์ส่งของ อายุ 18 ปีขึ้นไป มีใบขับขี่",
    },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "repeated-letters", "doubled-spaces", "zero-width", "thai-digits", "decomposed", "boxed-letters", "bold-letters" },
  advice = "Ring 1300 or 191 and ask for the child protection officer. Whoever is used to carry such things is a child to be helped first; do not face those who send it.",
}
