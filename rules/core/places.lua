-- Places named in recruitment, as context: a place alone says nothing, for people live, travel and do business there.
-- Tags: hub (compounds reported), transit (where people were met and taken across), border (Thai border towns named as the
-- place of work), destination (the trade was reported there too), overseas (work there is work abroad for a Thai worker).
-- Hubs move: each row has a day from which it holds, and an office's own pack may add rows.

-- Thai uses one word for a country and for what comes from it ("Japanese food"), so only the country after a word for
-- going, being or working there counts.
local function abroad(...)
  local before = { "ประเทศ", "ไป", "ที่", "ใน", "ทำงาน", "ทำงานที่", "ทำงานใน", "งาน", "บิน", "เข้า", "ถึง", "ฟาร์ม", "ฝั่ง", "แถว", "อยู่" }
  local forms = {}
  for _, name in ipairs { ... } do
    for _, word in ipairs(before) do forms[#forms + 1] = word .. name end
  end
  return forms
end

-- English has another word for what comes from a country, but not for all neighbours.
local function abroad_english(...)
  local forms = {}
  for _, name in ipairs { ... } do
    for _, word in ipairs { "in", "to", "at", "inside", "near" } do forms[#forms + 1] = word .. " " .. name end
    for _, word in ipairs { "side", "border", "based", "office", "site", "jobs", "job" } do forms[#forms + 1] = name .. " " .. word end
  end
  return forms
end

places {
  -- Cambodia -------------------------------------------------------------------------------------------------------
  { id = "poipet", name = "Poipet", country = "KH", tags = { "hub", "overseas" }, forms = { en = { "Poipet", "Poi Pet", "Paoy Paet" }, th = { "ปอยเปต", "ปอยเป็ต", "ปอยเปท", "ฝั่งปอย" }, km = { "ប៉ោយប៉ែត" }, zh = { "波贝", "波比", "波貝" }, vi = { "Poi Pet" } },
    note = "Also casinos, lottery, food and travel: most Thai texts that name it are ordinary.", since = "2019-01-01", source = "th-decoy-border", verified = true },
  { id = "sihanoukville", name = "Sihanoukville", country = "KH", tags = { "hub", "overseas" }, forms = { en = { "Sihanoukville", "Sihanouk Ville", "Sihanouk", "Kampong Som" }, th = { "สีหนุวิลล์", "สีหนุวิล", "สีหนุวิลด์", "กำปงโสม", "กัมปงโสม" }, km = { "ក្រុងព្រះសីហនុ" }, zh = { "西港", "西哈努克" }, vi = { "Xi Hà Núc", "Xihanúc" } },
    since = "2018-01-01", source = "prachatai-sihanoukville", verified = true },
  { id = "bavet", name = "Bavet", country = "KH", tags = { "hub", "overseas" }, forms = { en = { "Bavet" }, th = { "บาเวต", "บาเว็ต", "บาเวท" }, km = { "បាវិត" }, zh = { "巴域", "柴桢" }, vi = { "Ba Vét", "Bavet" } }, since = "2020-01-01", source = "region-general-knowledge", verified = false },
  { id = "moc-bai", name = "Moc Bai", country = "VN", tags = { "transit" }, forms = { en = { "Moc Bai" }, vi = { "Mộc Bài" }, zh = { "木牌口岸" }, th = { "ม็อกบ่าย" } }, note = "The Vietnamese side of Bavet.", since = "2020-01-01", source = "region-general-knowledge", verified = false },
  { id = "o-smach", name = "O'Smach", country = "KH", tags = { "hub", "overseas" }, forms = { en = { "O'Smach", "O Smach", "Osmach", "O'Smash" }, th = { "โอร์เสม็ด", "โอเสม็ด", "โอสมัช", "โอร์สมัช" }, km = { "អូរស្មាច់" } }, since = "2021-01-01", source = "region-general-knowledge", verified = false },
  { id = "chong-chom", name = "Chong Chom", country = "TH", tags = { "transit", "border" }, forms = { en = { "Chong Chom", "Chong Jom" }, th = { "ช่องจอม" } }, note = "The Thai side of O'Smach; a market.", since = "2021-01-01", source = "region-general-knowledge", verified = false },
  { id = "koh-kong", name = "Koh Kong", country = "KH", tags = { "hub", "overseas" }, forms = { en = { "Koh Kong" }, th = { "เกาะกง" }, km = { "កោះកុង" }, zh = { "国公", "戈公" } }, since = "2019-01-01", source = "region-general-knowledge", verified = false },
  { id = "pailin", name = "Pailin", country = "KH", tags = { "hub", "overseas" }, forms = { en = { "Pailin" }, th = { "จังหวัดไพลิน", "เมืองไพลิน", "ฝั่งไพลิน", "ไปไพลิน", "ที่ไพลิน", "กรุงไพลิน", "ด่านไพลิน" }, km = { "បៃលិន" }, zh = { "拜林" } }, note = "In Thai also sapphire, and a name.", since = "2021-01-01", source = "region-general-knowledge", verified = false },
  { id = "bokor", name = "Bokor", country = "KH", tags = { "hub", "overseas" }, forms = { en = { "Bokor", "Bokor Mountain" }, th = { "โบกอร์", "โบโกร์", "เขาโบกอร์" }, km = { "បូកគោ" }, zh = { "波哥山" } }, since = "2021-01-01", source = "region-general-knowledge", verified = false },
  { id = "phnom-penh", name = "Phnom Penh", country = "KH", tags = { "destination", "overseas" }, forms = { en = { "Phnom Penh" }, th = { "พนมเปญ", "พนมเป็ญ" }, km = { "ភ្នំពេញ" }, zh = { "金边", "金邊" }, vi = { "Phnôm Pênh", "Nam Vang" } }, note = "A capital: most texts that name it are ordinary.", since = "2022-01-01", source = "region-general-knowledge", verified = false },
  { id = "cambodia", name = "Cambodia", country = "KH", tags = { "overseas" }, forms = { en = abroad_english("Cambodia", "Kampuchea"), th = abroad("กัมพูชา", "เขมร"), vi = { "bên Campuchia", "sang Campuchia", "qua Campuchia" }, id = { "di Kamboja", "ke Kamboja" }, ms = { "di Kemboja", "ke Kemboja" }, zh = { "柬埔寨" } }, source = "id-press-2025", verified = true },

  -- Myanmar --------------------------------------------------------------------------------------------------------
  { id = "myawaddy", name = "Myawaddy", country = "MM", tags = { "hub", "overseas" }, forms = { en = { "Myawaddy", "Myawadi", "Myawaddi", "Mywaddy" }, th = { "เมียวดี", "เมียวะดี", "เมียวดีย์" }, my = { "မြဝတီ" }, zh = { "妙瓦底" } }, since = "2020-01-01", source = "mm-press-2026", verified = true },
  { id = "shwe-kokko", name = "Shwe Kokko", country = "MM", tags = { "hub", "overseas" }, forms = { en = { "Shwe Kokko", "Shwe Koko", "Shwekokko", "Yatai City" }, th = { "ชเวโก๊กโก่", "ชเวก๊กโก่", "ชเวโกกโก", "ชเวโก๊กโก" }, my = { "ရွှေကုက္ကို" }, zh = { "水沟谷", "亚太城", "水溝谷" } }, since = "2019-01-01", source = "mm-press-2026", verified = true },
  { id = "kk-park", name = "KK Park", country = "MM", tags = { "hub", "overseas" }, forms = { en = { "KK Park", "K.K. Park", "KK-Park" }, th = { "เคเคปาร์ค", "เคเคปาร์ก", "เคเค พาร์ค", "เคเคพาร์ก", "KKปาร์ค", "KKพาร์ค" }, my = { "ကေကေပါ့ခ်" }, zh = { "KK园区", "kk園區" } }, since = "2020-01-01", source = "region-general-knowledge", verified = false },
  { id = "payathonzu", name = "Payathonzu", country = "MM", tags = { "hub", "overseas" }, forms = { en = { "Payathonzu", "Phayathonzu", "Payathonsu", "Three Pagodas" }, th = { "พญาตองซู", "พระยาตองซู", "ด่านเจดีย์สามองค์", "เจดีย์สามองค์" }, my = { "ဘုရားသုံးဆူ" } }, note = "Also a sight for travellers on the Thai side.", since = "2026-02-01", source = "mm-press-2026", verified = true },
  { id = "tachileik", name = "Tachileik", country = "MM", tags = { "hub", "overseas" }, forms = { en = { "Tachileik", "Tachilek" }, th = { "ท่าขี้เหล็ก" }, my = { "တာချီလိတ်" }, zh = { "大其力" } }, note = "Also a market town.", since = "2022-01-01", source = "th-mfa-2022", verified = true },
  { id = "mueang-pok", name = "Mueang Pok (Wa)", country = "MM", tags = { "hub", "overseas" }, forms = { en = { "Mueang Pok", "Muang Pok", "Mong Pawk" }, th = { "เมืองป๊อก", "เมืองปอก", "เมืองป๊อค" }, zh = { "勐波" } }, since = "2022-02-01", source = "th-mfa-2022", verified = true },
  { id = "laukkaing", name = "Laukkaing (Kokang)", country = "MM", tags = { "hub", "overseas" }, forms = { en = { "Laukkaing", "Laukkai", "Kokang", "Laogai" }, th = { "เล่าก์ก่าย", "เลาก์กาย", "เล้าก์ก่าย", "เล่าก่าย", "ล็อกกิ่ง", "โกก้าง" }, my = { "လောက်ကိုင်" }, zh = { "果敢", "果敢老街", "缅北" } }, since = "2021-01-01", source = "th-mfa-2022", verified = true },
  { id = "myanmar", name = "Myanmar", country = "MM", tags = { "overseas" }, forms = { en = abroad_english("Myanmar", "Burma"), th = abroad("เมียนมา", "เมียนมาร์", "พม่า"), zh = { "缅甸" } }, source = "id-press-2025", verified = true },

  -- Laos, Viet Nam ---------------------------------------------------------------------------------------------------
  { id = "golden-triangle", name = "Golden Triangle Special Economic Zone (Kings Romans)", country = "LA", tags = { "hub", "overseas" }, forms = { en = { "Golden Triangle", "Golden Triangle SEZ", "Kings Romans", "King Romans", "GTSEZ" }, th = { "สามเหลี่ยมทองคำ", "คิงส์โรมัน", "คิงโรมัน", "คิงส์โรมันส์" }, lo = { "ສາມຫຼ່ຽມຄຳ", "ສາມຫລ່ຽມຄຳ", "ຄິງໂຣມັນ" }, zh = { "金三角", "金木棉" } }, note = "Also a view point for travellers on the Thai side.", since = "2018-01-01", source = "lo-karaoke", verified = true },
  { id = "laos", name = "Laos", country = "LA", tags = { "overseas" }, forms = { en = abroad_english("Laos", "Lao PDR"), th = abroad("ลาว", "สปป.ลาว"), zh = { "老挝" } }, source = "region-general-knowledge", verified = false },
  { id = "viet-nam", name = "Viet Nam", country = "VN", tags = { "overseas" }, forms = { en = abroad_english("Vietnam", "Viet Nam"), th = abroad("เวียดนาม"), zh = { "越南" } }, source = "bd-warning-2024", verified = true },

  -- Thai border towns ------------------------------------------------------------------------------------------------
  { id = "mae-sot", name = "Mae Sot", country = "TH", tags = { "transit", "border" }, forms = { en = { "Mae Sot", "Maesot", "Mae Sod", "Mae Sort" }, th = { "แม่สอด" }, my = { "မဲဆောက်" }, zh = { "湄索" } }, note = "A town of trade and of travellers.", since = "2020-01-01", source = "region-general-knowledge", verified = false },
  { id = "aranyaprathet", name = "Aranyaprathet", country = "TH", tags = { "transit", "border" }, forms = { en = { "Aranyaprathet", "Aranya Prathet", "Rong Kluea", "Rongklua" }, th = { "อรัญประเทศ", "อรัญฯ", "ด่านอรัญ", "ตลาดอรัญ", "ไปอรัญ", "ลงอรัญ", "ที่อรัญ", "ถึงอรัญ", "แถวอรัญ", "โรงเกลือ" } }, since = "2019-01-01", source = "prachatai-sihanoukville", verified = true },
  { id = "sa-kaeo", name = "Sa Kaeo", country = "TH", tags = { "border" }, forms = { en = { "Sa Kaeo", "Sakaeo", "Sa Kaew", "Sakaew", "Ta Phraya", "Khlong Hat" }, th = { "สระแก้ว", "ตาพระยา", "คลองหาด", "โคกสูง" } }, note = "Named as the place of work in offers that ended across the border.", since = "2025-01-01", source = "th-decoy-border", verified = true },
  { id = "chanthaburi", name = "Chanthaburi", country = "TH", tags = { "border" }, forms = { en = { "Chanthaburi", "Chantaburi", "Pong Nam Ron" }, th = { "จันทบุรี", "โป่งน้ำร้อน", "บ้านแหลมจันทบุรี" } }, since = "2025-01-01", source = "th-decoy-border", verified = true },
  { id = "trat", name = "Trat", country = "TH", tags = { "border" }, forms = { en = { "Trat province", "in Trat", "to Trat", "Hat Lek", "Khlong Yai" }, th = { "จังหวัดตราด", "จ.ตราด", "เมืองตราด", "ที่ตราด", "ไปตราด", "ลงตราด", "หาดเล็ก", "บ้านหาดเล็ก" } }, since = "2025-01-01", source = "region-general-knowledge", verified = false },
  { id = "surin-border", name = "Kap Choeng", country = "TH", tags = { "border" }, forms = { en = { "Kap Choeng", "Kap Cherng" }, th = { "กาบเชิง" } }, since = "2025-01-01", source = "region-general-knowledge", verified = false },
  { id = "mae-sai", name = "Mae Sai", country = "TH", tags = { "transit", "border" }, forms = { en = { "Mae Sai", "Maesai" }, th = { "แม่สาย" } }, since = "2022-01-01", source = "th-mfa-2022", verified = true },
  { id = "chiang-khong", name = "Chiang Khong", country = "TH", tags = { "border" }, forms = { en = { "Chiang Khong", "Chiangkhong" }, th = { "เชียงของ" } }, since = "2022-01-01", source = "region-general-knowledge", verified = false },
  { id = "chiang-saen", name = "Chiang Saen", country = "TH", tags = { "border" }, forms = { en = { "Chiang Saen", "Chiangsaen" }, th = { "เชียงแสน" } }, since = "2022-01-01", source = "region-general-knowledge", verified = false },
  { id = "sangkhla-buri", name = "Sangkhla Buri", country = "TH", tags = { "border" }, forms = { en = { "Sangkhla Buri", "Sangkhlaburi", "Sangklaburi" }, th = { "สังขละบุรี", "สังขละ" } }, since = "2026-02-01", source = "region-general-knowledge", verified = false },
  { id = "ranong", name = "Ranong", country = "TH", tags = { "border" }, forms = { en = { "Ranong" }, th = { "ระนอง" } }, since = "2022-01-01", source = "region-general-knowledge", verified = false },
  { id = "nong-khai", name = "Nong Khai", country = "TH", tags = { "border" }, forms = { en = { "Nong Khai", "Nongkhai" }, th = { "หนองคาย" } }, since = "2022-01-01", source = "region-general-knowledge", verified = false },
  { id = "mukdahan", name = "Mukdahan", country = "TH", tags = { "border" }, forms = { en = { "Mukdahan" }, th = { "มุกดาหาร" } }, since = "2022-01-01", source = "region-general-knowledge", verified = false },

  -- Where the trade was reported too -----------------------------------------------------------------------------------
  { id = "manila-clark", name = "Manila, Clark", country = "PH", tags = { "destination", "overseas" }, forms = { en = { "Manila", "Clark Freeport", "Bamban", "Pasay", "Makati" }, th = { "มะนิลา", "คลาร์กฟิลิปปินส์" }, zh = { "马尼拉", "克拉克" }, tl = { "Maynila" } }, since = "2019-01-01", source = "scam-industry-spread", verified = true },
  { id = "philippines", name = "Philippines", country = "PH", tags = { "overseas" }, forms = { en = abroad_english("Philippines", "the Philippines"), th = abroad("ฟิลิปปินส์"), zh = { "菲律宾" } }, source = "region-general-knowledge", verified = false },
  { id = "dubai", name = "Dubai", country = "AE", tags = { "destination", "overseas" }, forms = { en = { "Dubai", "Abu Dhabi", "Sharjah", "Ajman", "UAE", "United Arab Emirates" }, th = { "ดูไบ", "อาบูดาบี", "ยูเออี", "สหรัฐอาหรับเอมิเรตส์" }, zh = { "迪拜", "杜拜" } }, since = "2021-01-01", source = "scam-industry-spread", verified = true },
  { id = "tbilisi", name = "Tbilisi", country = "GE", tags = { "destination", "overseas" }, forms = { en = { "Tbilisi", "Batumi" }, th = { "ทบิลิซี", "ประเทศจอร์เจีย", "ไปจอร์เจีย", "ที่จอร์เจีย", "อยู่จอร์เจีย" }, ru = { "Тбилиси" } }, since = "2023-01-01", source = "scam-industry-spread", verified = true },
  { id = "isle-of-man", name = "Isle of Man", country = "IM", tags = { "destination", "overseas" }, forms = { en = { "Isle of Man" }, th = { "ไอล์ออฟแมน" } }, since = "2023-01-01", source = "scam-industry-spread", verified = true },

  -- Countries of work abroad -------------------------------------------------------------------------------------------
  { id = "korea", name = "Korea", country = "KR", tags = { "overseas" }, forms = { en = { "Korea", "South Korea", "Seoul", "Busan" }, th = abroad("เกาหลี", "เกาหลีใต้"), ko = { "한국" } }, source = "th-jp-press-2023", verified = true },
  { id = "japan", name = "Japan", country = "JP", tags = { "overseas" }, forms = { en = { "Japan", "Tokyo", "Osaka" }, th = abroad("ญี่ปุ่น", "โตเกียว", "โอซาก้า") }, source = "th-jp-press-2023", verified = true },
  { id = "australia", name = "Australia", country = "AU", tags = { "overseas" }, forms = { en = { "Australia", "Sydney", "Melbourne", "Queensland", "Perth" }, th = { "ออสเตรเลีย", "ซิดนีย์", "เมลเบิร์น", "ไปออส", "งานออส", "อยู่ออส" } }, source = "th-jp-press-2024", verified = true },
  { id = "new-zealand", name = "New Zealand", country = "NZ", tags = { "overseas" }, forms = { en = { "New Zealand" }, th = { "นิวซีแลนด์" } }, source = "region-general-knowledge", verified = false },
  { id = "canada", name = "Canada", country = "CA", tags = { "overseas" }, forms = { en = { "Canada", "Toronto", "Vancouver", "Alberta", "Ontario" }, th = { "แคนาดา" } }, source = "th-jp-press-2023", verified = true },
  { id = "usa", name = "United States", country = "US", tags = { "overseas" }, forms = { en = { "in the USA", "to the USA", "United States" }, th = abroad("อเมริกา", "สหรัฐ", "สหรัฐอเมริกา") }, source = "region-general-knowledge", verified = false },
  { id = "finland", name = "Finland", country = "FI", tags = { "overseas" }, forms = { en = { "Finland", "Lapland" }, th = { "ฟินแลนด์", "ฟินแลน" } }, source = "th-berries", verified = true },
  { id = "sweden", name = "Sweden", country = "SE", tags = { "overseas" }, forms = { en = { "Sweden" }, th = { "สวีเดน" } }, source = "th-berries", verified = true },
  { id = "israel", name = "Israel", country = "IL", tags = { "overseas" }, forms = { en = { "Israel" }, th = { "อิสราเอล" } }, source = "region-general-knowledge", verified = false },
  { id = "malaysia", name = "Malaysia", country = "MY", tags = { "overseas" }, forms = { en = abroad_english("Malaysia", "Kuala Lumpur", "Penang", "Johor"), th = abroad("มาเลเซีย", "มาเลย์", "มาเล", "กัวลาลัมเปอร์", "ปีนัง") }, source = "th-mfa-2022", verified = true },
  { id = "singapore", name = "Singapore", country = "SG", tags = { "overseas" }, forms = { en = abroad_english("Singapore"), th = abroad("สิงคโปร์") }, source = "id-press-2025", verified = true },
  { id = "taiwan", name = "Taiwan", country = "TW", tags = { "overseas" }, forms = { en = { "Taiwan", "Taipei", "Kaohsiung" }, th = abroad("ไต้หวัน", "ไต้หวั่น"), zh = { "台湾", "台灣" } }, source = "region-general-knowledge", verified = false },
  { id = "china", name = "China", country = "CN", tags = { "overseas" }, forms = { en = abroad_english("China"), th = abroad("จีน", "เซี่ยงไฮ้", "กวางโจว") }, source = "th-mfa-2022", verified = true },
  { id = "hong-kong", name = "Hong Kong", country = "HK", tags = { "overseas" }, forms = { en = { "Hong Kong", "Hongkong" }, th = { "ฮ่องกง" }, zh = { "香港" } }, source = "region-general-knowledge", verified = false },
  { id = "macau", name = "Macau", country = "MO", tags = { "overseas" }, forms = { en = { "Macau", "Macao" }, th = { "มาเก๊า" }, zh = { "澳门", "澳門" } }, source = "region-general-knowledge", verified = false },
  { id = "bahrain", name = "Bahrain", country = "BH", tags = { "overseas" }, forms = { en = { "Bahrain" }, th = { "บาห์เรน", "บาเรน" } }, source = "region-general-knowledge", verified = false },
  { id = "saudi-arabia", name = "Saudi Arabia", country = "SA", tags = { "overseas" }, forms = { en = { "Saudi", "Saudi Arabia", "KSA", "Riyadh", "Jeddah" }, th = { "ซาอุดีอาระเบีย", "ซาอุดิอาระเบีย", "ซาอุ" } }, source = "region-general-knowledge", verified = false },
  { id = "qatar", name = "Qatar", country = "QA", tags = { "overseas" }, forms = { en = { "Qatar", "Doha" }, th = { "กาตาร์", "โดฮา" } }, source = "region-general-knowledge", verified = false },
  { id = "kuwait", name = "Kuwait", country = "KW", tags = { "overseas" }, forms = { en = { "Kuwait" }, th = { "คูเวต" } }, source = "region-general-knowledge", verified = false },
  { id = "oman", name = "Oman", country = "OM", tags = { "overseas" }, forms = { en = { "Oman", "Muscat" }, th = { "ประเทศโอมาน", "ไปโอมาน", "ที่โอมาน", "งานโอมาน" } }, source = "region-general-knowledge", verified = false },
  { id = "lebanon", name = "Lebanon", country = "LB", tags = { "overseas" }, forms = { en = { "Lebanon", "Beirut" }, th = { "เลบานอน" } }, source = "region-general-knowledge", verified = false },
  { id = "turkey", name = "Türkiye", country = "TR", tags = { "overseas" }, forms = { en = { "Türkiye", "Turkiye", "in Turkey", "to Turkey", "Istanbul" }, th = abroad("ตุรกี", "ตุรเคีย") }, source = "region-general-knowledge", verified = false },
  { id = "poland", name = "Poland", country = "PL", tags = { "overseas" }, forms = { en = { "Poland", "Warsaw" }, th = { "โปแลนด์" } }, source = "region-general-knowledge", verified = false },
  { id = "germany", name = "Germany", country = "DE", tags = { "overseas" }, forms = { en = { "Germany", "Berlin", "Munich" }, th = abroad("เยอรมัน", "เยอรมนี") }, source = "region-general-knowledge", verified = false },
  { id = "united-kingdom", name = "United Kingdom", country = "GB", tags = { "overseas" }, forms = { en = { "in the UK", "to the UK", "United Kingdom", "England" }, th = abroad("อังกฤษ", "ลอนดอน") }, source = "region-general-knowledge", verified = false },
  { id = "portugal", name = "Portugal", country = "PT", tags = { "overseas" }, forms = { en = { "Portugal" }, th = { "โปรตุเกส" } }, source = "region-general-knowledge", verified = false },
  { id = "italy", name = "Italy", country = "IT", tags = { "overseas" }, forms = { en = { "in Italy", "to Italy" }, th = abroad("อิตาลี") }, source = "region-general-knowledge", verified = false },
  { id = "croatia", name = "Croatia", country = "HR", tags = { "overseas" }, forms = { en = { "Croatia" }, th = { "โครเอเชีย" } }, source = "region-general-knowledge", verified = false },
  { id = "russia", name = "Russia", country = "RU", tags = { "overseas" }, forms = { en = { "in Russia", "to Russia" }, th = abroad("รัสเซีย") }, source = "region-general-knowledge", verified = false },
  { id = "south-africa", name = "South Africa", country = "ZA", tags = { "overseas" }, forms = { en = { "South Africa" }, th = { "แอฟริกาใต้" } }, source = "region-general-knowledge", verified = false },
}
