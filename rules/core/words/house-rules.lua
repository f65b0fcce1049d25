-- Houses, hostels, schools, clubs, barracks, hotels and pleasure boats: their doors, telephones and papers have rules that bind everybody alike.
words {
  en = {
    -- those who live there, and their neighbours
    "dear (residents|neighbours|neighbors|tenants|parents|families|guests|members|all)", "(all|other|fellow|our) (residents|tenants|neighbours|neighbors)", "residents of",
    "notice (to|for) (residents|tenants|guests|parents|members)", "(estate|building|facility|facilities|compound|block|site) manager of (the|a)? (flats|towers|estate)", "service charge debtors", "compound of flats",
    "visitors (sign|must sign|register|may)", "(body corporate|homeowners association|residents association|strata|void deck|stairwell|notice board)", "(ring|press) (the)? (bell|buzzer|intercom)",
    "light sleeper", "hostel for (working|women|students|girls|nurses|ladies)", "(student|nurses|university|womens|ladies|youth) hostel", "(in|of) the courtyard", "house rules",
    "no (men|guests|visitors|pets|irons|candles|shoes) (upstairs|in|on|after|overnight)", "breakfast included", "w breakfast", "week in advance",
    -- schools and children of others
    "(class|form|head) teacher", "headmistress", "headmaster", "headteacher", "school circular", "consent form", "permission (slip|form|note)", "signed form", "class trip", "school trip", "uni hall", "hall rules", "guests sign in", "cruise", "curfew 12", "service trip", "school camp",
    "immersion", "exam hall", "in the hall", "mark scheme", "leavers", "chaperone", "chaperones", "half term", "gcse", "gcses", "a levels", "lights out", "house mother", "dorm chat", "study room", "engineering yr", "prom",
    "(grade|class|std|standard|yr) {number} (trip|camp|mums|parents|group|boys|girls|reflections|assembly)", "school bags", "family room", "boarding is", "boarders",
    "to the parents of", "(the)? parents of {number}", "crash course", "past year papers", "detention again", "sports school", "muay thai camp", "temple kitchen", "langar", "sewa", "seva",
    -- clubs, teams, choirs, parishes
    "futsal", "team dinner", "the gaffer", "new gaffer", "manager of the team", "training run", "boxing (club|camp|gym)", "volunteer coach", "choir", "bishop", "the nuns", "parish", "scouts", "scout hut", "bob a job",
    "paying guest", "academy trial", "the keeper", "striker", "exit clause", "transfer fee of", "relegation", "stand up night",
    -- service of one's country
    "platoon", "garrison", "army recruitment", "recruitment notice", "4 year bond", "barrack room", "corps (member|members)", "nysc", "recruits report", "book out", "booking out", "bunk inspection", "nat l service", "natl service", "national service", "ns boys", "reservist", "conscript", "conscripts", "boot camp", "parents may visit",
    -- nurseries, wards and homes
    "gaming floor", "casino floor", "when blasting", "residents have fobs", "nursery nurse", "safer recruitment", "safeguarding", "ofsted", "care home", "residents with dementia", "ward", "visiting hours", "infection control", "bio security", "biosecurity", "bird flu",
    -- guests and travellers
    "booking ref", "airport transfer", "night porter", "front desk", "check in time", "check out time", "early check in", "guests may", "guests can", "the pool", "breakfast was", "tall ship", "seasick", "snorkel", "day trips", "sleeper train", "car deck",
    "e visa", "passport control", "visa on arrival",
    -- things and animals
    "gearbox", "your car", "repair shop", "no passcode", "home check", "good home", "the plumber", "keypad", "doorbell", "escape room", "pumpkin", "fire drill",
    -- games and stages
    "boss fight", "phase {number}", "glitch", "speedrun", "cheat code", "puppet", "gig", "open mic", "leaflet", "feedback forms", "workshop for", "worksheet", "civics", "essay question", "mock", "slide {number}",
  },
  th = {
    -- those who live there
    "กฎ(บ้านเช่า|หอ|หอพัก|คอนโด|หมู่บ้าน|ลูกบ้าน|อาคาร|ห้องพัก)", "ลูกบ้าน", "นิติ(บุคคล|คอนโด|หมู่บ้าน)?ไปคุย", "นิติบุคคล", "เพื่อนบ้านทุก(ท่าน|หลัง)", "หอ(หญิง|ชาย|นอก|เพื่อน|เรา|แก|มึง|นี้|ใน|รวม)", "ป้ายาม", "รูมเมท",
    "แม่บ้านหอ", "ค่าเช่าห้อง", "บ้านเช่า", "มัดจำห้อง", "มัดจำ(สอง|หนึ่ง|{number})เดือน", "พาแขกค้าง", "แขกค้าง", "ห้ามแขก", "ลืมกุญแจ", "ลูกบิด", "ปั๊มกุญแจ", "กดกริ่ง",
    -- schools
    "ประกาศ(ร ร|โรงเรียน|ของโรงเรียน)", "นักเรียน(ชั้น|ทุกคน|หญิง|ชาย)", "ม (1|2|3|4|5|6)", "ป (1|2|3|4|5|6)", "ผู้ปกครอง(มารับ|เซ็น|ทุกท่าน|ที่เคารพ|รับทราบ)", "ใบขอออก", "ครูประจำชั้น", "ทวิภาคี", "ครูนิเทศ", "ฝึกงาน ปวช", "ครูเวร", "เปิดเทอม",
    "อคาเดมี", "ผู้ดูแลหอ", "ตารางเรียน", "เกรดตก",
    -- hotels, homes for the old, hospitals
    "เช็ก(อิน|เอาต์)", "เช็ค(อิน|เอาท์)", "รับแขก(เข้าพัก)?", "แขกที่(มา|ข้าม|พัก)", "ตม 30", "คนชรา", "คุณตา(เดินหลง)?", "ผู้สูงอายุ(หลง)?", "คนไข้", "ม่านรูด", "โรงแรมเก่าแก่",
    -- service and sport
    "สามเณร", "ญาติโยม", "บรรพชา", "เจริญพร", "เนอสเซอรี่", "ญาติผู้ต้องขัง", "ร้านทอง", "โค้ชใหม่", "ก่อนแข่ง", "โอมากาเสะ", "ธีมคุก", "ผู้กอง", "นอกหน่วย", "ผลัดนี้", "ใบดำ", "ค่ายทหาร", "ครูฝึกสั่ง", "ชมรมวิ่ง", "นักมวย(เด็ก)?ซ้อม", "ค่ายมวย(สมัครเล่น|ออกกำลัง)",
    -- friends, play, neighbours
    "ปีนรั้วมา", "แมลงสาบ", "บอลคู่ดึก", "ติดคุกชัดๆ", "ทาสแมว", "โซฟา", "ชาเขียว", "ตากผ้า", "ฝากหมา", "เอาหมาไปฝาก",
  },
}
