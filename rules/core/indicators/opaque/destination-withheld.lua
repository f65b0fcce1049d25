-- The place of work is kept back, or it changes on the way.
rule {
  title      = "The destination is kept back or changes",
  indicators = { "delphi:D1.01", "delphi:D1.07", "ilo:2" },
  law        = { "th-jp-3" },
  weight     = 5,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(company|employer|hotel|office|location|place|address|pin|location pin|job|work|country|city|factory|"
        .. "farm|workplace|number|house) (name|pin|address|details|number)? (will be|is|only|to be|we|i|you|"
        .. "will)? (will)? (share|shared|send|sent|told|given|give|tell|inform|know|reveal|revealed|known|say|"
        .. "announce) (you|u|only|later|to you)? (when|after|once|on|upon|before) (the)? (driver|you|u|reach|"
        .. "reaching|arrive|arriving|arrival|land|landing|interview|boarding|boss|bangkok|flight|airport|they)",
      "(when|after|once|on) (you|u)? (reach|reaching|arrive|arriving|arrival|land|landing|there) (we|i|they|"
        .. "boss|agent)? (will)? (give|tell|send|share|show|explain|know) (you|u)? (number|name|address|company|"
        .. "job|place|factory|which|where|contract|all|everything|details)?",
      "(moved|changed|shifted|transferred|switched|relocated) (now)? to (the|our)? (new)? (cambodia|myanmar|"
        .. "laos|poipet|sihanoukville|bavet|myawaddy|border|another country|other country|phnom penh|golden "
        .. "triangle|vientiane|dubai|philippines|sez)",
      "(said|say|promised|told|ticket|was|is) (me|us|you)? (it)? (was|is|says|say)? (vietnam|thailand|bangkok|"
        .. "singapore|malaysia|dubai|japan|korea|hotel|mae sot) ... (ticket says|ticket say|but|now|transit|then|"
        .. "not) ... (phnom penh|cambodia|myanmar|laos|border|river|vientiane|other country|mandalay|car to)",
      "near (bangkok|chiang mai|the city|phuket|pattaya) (yes|ya|only|but)? ... {number} (more)? hours",
      "transit only (then|and|after)?",
      "location (will|is)? (share|shared|sent|given) after (you|u)? (land|arrive)?",
      "(location|address|place|city|country|destination|workplace) (is|will be)? (secret|"
        .. "confidential|hidden|told later|later|given later|sent later|revealed later|not fixed|"
        .. "decided later|undisclosed|shared after|only after|given on the day|told on the way)",
      "(dont|do not|no need to|cant|not) (worry|ask|know|tell|say) ... "
        .. "(where (it is|we go|you go|u go|they go)|the place|the location|the address|which country|"
        .. "which city)",
      "(told|said|promised|thought|say) (me|us|it|him|her|it was|its|they)? (was|is|are)? "
        .. "(going to|work in|job in|in|to|office in)? (thailand|bangkok|singapore|malaysia|dubai|"
        .. "vietnam|taiwan|philippines|the city) ... "
        .. "(but|then|instead|ended|end up|woke|now|found|turned) ... (cambodia|myanmar|laos|border|"
        .. "river|crossed|other country|jungle|somewhere|compound)",
      "(every|after|each)? {number}? (week|weeks|month|days) ... "
        .. "(drive|drives|move|moves|take|takes|drove|moved) (you|u|us|the girls|girls|them) to (a)? "
        .. "(new|another|different|next) (city|place|town|shop|house|location)",
      "they move (us|them|her|him|you) every",
      "(not|no longer|isnt|is not) (singapore|thailand|malaysia|dubai|manila|bangkok) (now|anymore) ... (cambodia|laos|myanmar|branch|other|border)",
      "(moved|changed|transfer|transferred|relocated) (you|to)? (to)? (the)? (cambodia|laos|myanmar|border|poipet|sihanoukville) (branch|office|site)",
      "(company|employer|boss) name (share|shared|told|given|after|later|not|secret)",
      "(location|pin|address) (sent|share|shared|given) (only)? (when|after|once)",
      "(company|employer|place|address) (name)? ... (not important|dont matter|does not matter|doesnt matter|no matter|later later)",
      "(you will|youll|u will|you) (see|understand|know) (later|there|when you come)",
      "same (like|as) (the)? other girls",
    },
    th = {
      "(จ่าย|โอน|มัดจำ|ประกัน)...(แล้ว|ครบ|ก่อน)(ค่อย|ถึงจะ|แล้วจะ|จะ|เดี๋ยว)(บอก|ส่ง)(ที่|ท่า|พิกัด|สถานที่|ชื่อ|โล)", "ไม่ให้(ดูทาง|มองทาง|รู้ทาง)", "รถ(ตู้)?(ปิดทึบ|ติดฟิล์มทึบ|ปิดม่าน|ม่านปิด)",
      "(ปลายทาง|ประเทศ|ที่ไหน|โลเคชั่น|โลเคชัน)...(แจ้ง|คุย|บอก)(หลังไมค์|ส่วนตัว|ในเทเล|ในไลน์)",
      "(ประเทศไหน|อยู่ไหน|ที่ไหน)...(มาเดี๋ยวก็รู้|เดี๋ยวก็รู้|อย่าถามมาก)",
      "ห้ามถ่าย(รูป)?(ครับ|ค่ะ)?(เป็นกฎ|สัญญา|ออฟฟิศ)?",
      "ไม่ให้ถ่ายรูปสัญญา",
      "เพื่อนบ้านครับ",
      "(สถานที่|ที่ทำงาน|ที่อยู่|โลเคชั่น|โลเคชัน|จุดหมาย|ปลายทาง|พิกัด)(ไม่|ยังไม่|เดี๋ยว|ค่อย|จะ|ขอ)"
        .. "(บอก|แจ้ง|ส่ง|เปิดเผย|รู้|สงวน)(ให้)?(ได้|ทีหลัง|ตอน|วัน|หลัง|ภายหลัง|เมื่อ|ก่อน|ตอนขึ้นรถ|ไว้)",
      "(ห้าม|อย่า|ไม่ต้อง)(ถาม|บอก|แชร์|ส่ง|เปิด|ปัก)(ใคร|ว่า)?(โลเคชั่น|โลเคชัน|พิกัด|ที่ไหน|ว่าที่ไหน|ว่าทำที่ไหน)",
      "(ห้าม|อย่า|ไม่ต้อง)(ถาม|บอก|แชร์|ส่ง|เปิด|ปัก)(ใคร|ว่า)?(ว่าอยู่ที่ไหน|ว่าอยู่ไหน|สถานที่|ว่าไปไหน|gps)",
      "(ไม่ต้อง|อย่า|บ่ต้อง)บอก(ใคร|ไผ)?(ว่า)?(ทำ|อยู่|ไป)(ที่ไหน|ไหน|ที่ใด)",
      "(บอก|แจ้ง|โพสต์|ว่า)(ว่า)?(ทำงาน|งาน|ทำ|ไป|อยู่)(ที่|ใน|แถว)?(กรุงเทพ|กทม|สระแก้ว|อรัญ|แม่สอด|จันทบุรี|"
        .. "ตราด|ไทย|เชียงราย|มาเลย์|สิงคโปร์|ดูไบ|แม่สาย|ระยอง|ชลบุรี|ภูเก็ต|อุบล|พัทยา|หาดใหญ่|สุรินทร์)..."
        .. "(แต่|พอ|กลับ|ที่จริง|จริงๆ|สุดท้าย|กลาย|ไหง|แล้ว)...(กัมพูชา|เขมร|พม่า|เมียวดี|ปอยเปต|ลาว|ข้าม|ฝั่งโน้น|"
        .. "ฝั่งนู้น|ชายแดน|ไม่ใช่ฝั่งไทย|ท่าขี้เหล็ก|เมียนมา|ฝั่ง)",
      "(ไม่ใช่|บ่แม่น)ฝั่งไทย",
      "(รู้ตัว|ตื่นมา|ลืมตา|รู้อีกที|พอรู้)(อีกที)?(ก็)?(อยู่|ถึง|ข้าม)(ที่|มา)?"
        .. "(กัมพูชา|เขมร|พม่า|เมียวดี|ปอยเปต|ลาว|อีกฝั่ง|ฝั่ง|แล้ว)",
      "(ไปไหน|ที่ไหน|ปลายทาง)(ก็)?(เดี๋ยวรู้|ไปถึงก็รู้|ค่อยรู้|ไม่ต้องรู้|บอกไม่ได้|เดี๋ยวบอก|ยังบอกไม่ได้)",
      "(รู้|บอก|แจ้ง|ทราบ|เฉลย)(เอง|กัน)?(เมื่อ|ตอน|หลัง|พอ|วัน)(ไป|มา|เดินทาง|ขึ้นรถ|ขึ้นเครื่อง|ลงเครื่อง)?(ถึง)?(แล้ว)?",
      "(ถึง|ไปถึง|มาถึง|ขึ้นรถ|ขึ้นเครื่อง)(แล้ว|ก่อน|เดี๋ยว|ค่อย|จะ|ก็)?(ค่อย|จะ|ก็|เดี๋ยว)?(รู้เอง|รู้กัน|ได้รู้|ค่อยรู้|บอกเอง|บอกให้)",
      "(ต่างประเทศ|ตปท|เพื่อนบ้าน)(ค่ะ|ครับ|จ้า|จ้ะ)?(ใกล้ๆ|แถวๆ|ไม่ไกล|แถวนี้|ข้างๆ)",
      "(อยู่|ทำ|งาน)(ตรงไหน|ที่ไหน|ประเทศไหน)...(รู้เมื่อ|รู้ตอน|เดี๋ยวรู้|ไม่บอก|บอกไม่ได้|ยังไม่บอก|ไปถึง|อย่าถาม|ไม่ต้องถาม)",
      "ห้าม(ไป)?(ถาม|ติดต่อ|โทร|สอบถาม)(ที่|หา|กับ|ไปที่)?(ศูนย์|สาขา|บริษัท|สำนักงาน|โรงงาน|หน้างาน|สนง)(โดยตรง)?",
      "(ห้าม|อย่า|ไม่ต้อง)(ถาม)(เยอะ|มาก|อะไรมาก)",
      "(ไหนว่า|ไหนบอก)(ทำ|อยู่|ไป)(ที่)?...(ไปก่อน|เดี๋ยวรู้|เปลี่ยน|ไม่ใช่)",
      "(ไปก่อน|ขึ้นรถก่อน|มาก่อน)เดี๋ยวรู้",
      "(ไม่บอก|ยังไม่บอก|ไม่แจ้ง|ไม่ลง|ไม่ระบุ)(ประเทศ|สถานที่|แผนที่|ที่อยู่|โลเคชั่น|พิกัด|เมือง|สาขา)",
      "(สาขา|ตึก|ออฟฟิศ|ที่)อยู่(ไหน|ที่ไหน)(ก็)?(ไม่บอก|บอกไม่ได้|ไม่รู้|เดี๋ยวรู้)",
      "โลเคชั่น(ให้|บอก|ส่ง)(ตอน|เมื่อ)",
      "(ถึงแล้ว)?ค่อยรู้ว่า(อยู่|ทำ|ไป)(ตรง)?(ไหน|อะไร)",
      "(โซน|แถบ|แถว|ฝั่ง)(ตะวันออก|ชายแดน|เมืองชายแดน)(เดี๋ยว|ค่อย|ครับ|ค่ะ)?",
      "(ตอนแรก)...(ตอนนี้|เดี๋ยวนี้)ย้าย(มา|ไป)",
      "อันเดียวกัน(น้อง|แหละ|ครับ|ค่ะ)",
      "(เลย|ข้าม)(แม่น้ำ|สะพาน|ด่าน)ไป(หน่อย|นิด|นึง)",
      "(ต่างประเทศ|ตปท)(โรงงาน|บริษัท)?(ไม่ต้อง|อย่า)ถาม",
      "(ย้าย|ส่ง)(ไป)?สาขาใหญ่(นะ|ค่ะ|ครับ)?",
      "ย้ายไปอยู่...(แล้วแต่|หรือ)",
      "(ถ้าถาม|คนถาม|ใครถาม|แม่ถาม)(ว่า)?(ไปไหน)?(ให้)?(บอก|ตอบ)",
      "(งาน)?อยู่(สิงคโปร์|ดูไบ|มาเลย์|เวียดนาม|ไต้หวัน)แต่(เข้า|ไป|แวะ|ผ่าน|ต่อ)",
    },
  },
  unless = {
    en = {
      "surprise (party|trip|tour|date)",
    },
    th = {
      "(ทริป|เที่ยว|เซอร์ไพรส์|ปาร์ตี้|คอนเสิร์ต|อีเว้นท์)",
      "(ของขวัญ|สินค้า|พัสดุ|ขนส่ง|ผลสอบ|ประกาศผล|ทัวร์|ลูกค้า)",
    },
  },
  fires = {
    en = {
      "The «location is secret» until you sign.",
      "They «said Bangkok office but then we crossed» a river.",
      "every 2 «weeks boss drive you to new city».",
      "office is «not Singapore now, moved to Cambodia» branch",
      "the «company is not important» now",
      "what will I do? «same like the other girls»",
    },
    th = {
      "นวดให้นายได้ 25,000 «ไม่ต้องบอกใครว่าทำที่ไหน»",
      "«บอกงานที่สระแก้ว แต่พาข้าม»ไปอีกฝั่ง",
      "«สถานที่เดี๋ยวแจ้งตอน»ขึ้นรถ",
      "งานไกลบ้านหน่อย ตรงไหน«รู้เมื่อถึง»",
      "ประเทศอะไรคะ เดี๋ยว«ถึงแล้วรู้เอง»",
      "ที่ทำงาน«ต่างประเทศค่ะ ไม่ไกล»",
      "«ไหนว่าทำที่เชียงราย ไปก่อน»เดี๋ยวรู้",
    },
  },
  silent = {
    en = {
      "The location of the shop is near the station.",
      "Experience is not needed. You will learn fast.",
    },
    th = {
      "สถานที่ทำงาน บางนา กม.4",
      "โลเคชั่นดีมาก ใกล้รถไฟฟ้า",
      "พัสดุถึงแล้วแจ้งให้ทราบนะคะ",
      "งานประจำ ถามเยอะได้ ยินดีตอบทุกข้อ",
    },
  },
  advice = "Ask for the exact address before departure and share it with someone trusted. Note every place "
    .. "and date if the person has already travelled.",
}
