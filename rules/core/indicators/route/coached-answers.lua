-- Somebody tells the traveller what to say to immigration, to the police or at home.
local officials = "(ตม|ต ม|เจ้าหน้าที่|จนท|immigration|อิมมิเกรชั่น|อิมมิเกชั่น|อิมมิ|ด่าน|ทหาร|ตำรวจ|สถานทูต|สายการบิน|เคาน์เตอร์)"
local home = "(แม่|พ่อ|พ่อแม่|ที่บ้าน|ทางบ้าน|คนที่บ้าน|ผู้ปกครอง|ครู|แฟน|ญาติ|ยาย|ครอบครัว|ผัว|เมีย|เพื่อน|ใคร|เขา|เค้า|ไผ|คน)"
local story = "(เที่ยว|ทัวร์|ท่องเที่ยว|แอ่ว|เยี่ยม|ค่าย|หาเพื่อน|หาญาติ|หาแฟน|หาน้า|กรุงเทพ|เรียน|ทำบุญ|ไหว้พระ|พักผ่อน|ช่วยญาติ|"
    .. "ซื้อของ|ช็อปปิ้ง|ชอปปิ้ง|คาสิโน|ตลาด|ดูงาน|สัมมนา|งานแต่ง|ประชุม|เล่นพนัน)"
rule {
  title      = "The traveller is told what story to tell",
  indicators = { "delphi:D5.10", "delphi:D1.07", "ilo:2" },
  law        = { "th-jp-3" },
  weight     = 8,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(at|in|to|for|when|if) (the|you reach|u reach|you are at|they ask at|asked at)? (airport|immigration|"
        .. "border|checkpoint|embassy|counter|io|visa interview|customs|interview) (officer|police|people)? (you|"
        .. "u|they|just|please|pls|ask|asks)? (you|u|just)? (say|tell|answer|reply|show) (it|its|it is|you|u|your|"
        .. "youre|you are|that|them|im|i am|ur|for|we|only|a|to|cousin|aunt|uncle|friend|tourist|holiday|medical|"
        .. "hospital|wedding|study|visit|they|him|her|going|go)",
      "(please|pls|just|must|always|only)? (say|tell) (to)? (the|them|immigration|visa|embassy|any|io)? (visa|"
        .. "immigration|embassy|border|airport|io|consulate|customs)? (officer|officers|people|staff|police|them|"
        .. "guy|lady) (that)? (you|youre|ur|u|i|im|we|its|it|they|visiting|go|going)",
      "(if|when) (the)? (police|immigration|bank|officer|they|anyone|anybody|inspector|inspectors|soldier|"
        .. "soldiers|army|embassy|someone|guard) (call|calls|called|ask|asks|come|comes|stop|stops|check|checks) "
        .. "(you|u|us|me|why|where|what)? (just)? (say|tell|answer|u say|you say|just say|dont say|say lost|hide|run)",
      "(say|tell them|pretend|saying) (you|u|that you|we|i)? (are|r|is|go|going|come|coming|visit|visiting)? "
        .. "(to|for|the|a|my|her|his|their|from|at)? (visit|visiting|see|be)? (a|your|ur|my|the|her|his)? (aunt|"
        .. "auntie|uncle|cousin|cousins|brother|sister|wife|niece|nephew|friend|friends|relative|relatives|"
        .. "tourist|tourists|pilgrim|student|fiance|girlfriend|boyfriend|hospital|hospital check up|medical|"
        .. "medical check|checkup|check up|wedding|wedding guest|funeral|conference|church event|umrah|holiday|"
        .. "tour|football|concert|shopping) (of|visiting|in|there|only|for|to|wedding|house|check|trip|guest|"
        .. "patient|treatment|at)?",
      "(dont|do not|never|not|no) (need to)? (say|tell|mention|talk about|speak about|show) (about)? (the|any|"
        .. "to)? (broker|agent|agency|work|job|company|contract|salary|me|us|my name|recruiter|money|destination|"
        .. "real) (at|to|in|when|if|name|with|immigration|airport|checkpoint|police|anyone|the)?",
      "(teach|teaches|train|trains|prepare|prepares|give|gives|practice|practise|memorize|learn) (you|u|them)? "
        .. "(the)? (answers|answer|story|script|what to say|lines) (for|to|at|by|before|first|with)?",
      "(if|when) (inz|home office|consulate|ice|inspector|labour inspector|labor inspector|they|"
        .. "embassy|cops|police) (call|calls|asks|ask|come) ... "
        .. "(say|tell|you say|nobody|didnt|did not)",
      "(please)? (do not|dont|don't) mention work",
      "tell airport people",
      "(say|u say) (u are|ur|you are) (a)? college kid",
      "(never|dont) say the company name",
      "(tell|telling|say to|said to|inform) (the)? (immigration|officer|officers|border guard|"
        .. "border police|io|customs|police|airport|checkpoint|embassy|interviewer|them|anyone|"
        .. "ur parents|your parents|mum|mom|your mum|your mom|ur mom|family|your family|teacher|"
        .. "husband) ... (tourist|tourism|holiday|holidays|vacation|visit|visiting|visitor|tour|"
        .. "friend|friends|cousin|aunt|uncle|camp|shopping|sightseeing|conference|church|relative|"
        .. "relatives|leisure|honeymoon|staycation)",
      "(at|in|to|if|when|before) (the)? (airport|immigration|border|checkpoint|counter|arrival|"
        .. "arrivals|officer|they|io|anyone|anybody|police|someone|parents|mom|mum|embassy) "
        .. "(ask|asks|asked|stop|stops|question|questions)? ... (say|tell|answer|reply|saying) ... "
        .. "(tourist|tourism|holiday|vacation|visiting|visit|tour|leisure|sightseeing|friend|friends|"
        .. "cousin|camp|staycation|shopping|{number} days)",
      "(say|saying|tell them|answer|just say|u say|you say) (that)? "
        .. "(u|you|youre|ur|you are|u are|i|im|its|it is)? (are|r|only|just|a|here|go|going)? "
        .. "(a|for|on|here on)? (tourist|tourists|holiday|vacation|tourism|sightseeing|"
        .. "visiting (a)? (friend|friends|cousin|family|aunt))",
      "(practice|practise|rehearse|memorize|memorise|learn|train|prepare|coach) (you|u)? "
        .. "(on|for)? (the|your|ur|these)? (answers|script|story|answer|lines|questions) ... "
        .. "(immigration|officer|border|airport|embassy|checkpoint|io)",
      "(we|agent|i|they) (give|gives|provide|provides|prepare|prepares|make|makes|print|arrange) "
        .. "(you|u)? (the|a|fake|dummy)? (hotel booking|hotel reservation|return ticket|itinerary|"
        .. "show money|invitation letter|hotel) ... "
        .. "(immigration|show|show money|officer|airport|io|tourist)",
      "(dont|do not|never|no need to|not|must not) (tell|say|mention|inform|talk to|show) (to)? "
        .. "(immigration|the officer|officer|officers|the airport|police|io|anyone at|them) ... "
        .. "(work|job|working|employment|company|contract)",
      "(dont|do not|never) (say|mention) (that)? (u|you|its|it is|youre|ur|about)? "
        .. "(are|go|going|come|to|for|the)? (a)? (work|working|job)",
      "say (u|ur|youre|you are|that you are) (at|staying at|with) (ur|your|a) "
        .. "(nans|nan|friends|friend|cousins|cousin|grans|aunties|aunt|mates)",
      "(lie|lied|lying) to (the)? (immigration|officer|embassy|border)",
      "(sit|stay|keep|head) (low|down|quiet) at (the)? (checkpoint|border|police|gate)",
      "(put|turn|switch) (your|ur|the)? phone off ... (checkpoint|border|police|airport)",
    },
    th = {
      "(ติว|ซ้อม|ท่อง|เตรียม|สอน)(คำตอบ|บท|ตอบ|ตม)(ให้|ตม|ก่อน|ไว้)", "(ไม่ผ่าน|ติด)ตม(คืน|เอาใหม่|บินใหม่|ลองใหม่)",
      officials .. "...(ถาม|สัมภาษณ์|เรียก|สงสัย|โทร|ซัก|เจอ)...(บอก|ตอบ|พูด|อ้าง|เว้า|อู้)"
        .. "(ว่า|ไป|ไปว่า|แค่|เลย|เลยว่า|เขาว่า|เค้าว่า)?(มา|ไป|จะมา|จะไป)?" .. story,
      "(ถ้า|หาก|เวลา|ตอน|เผื่อ)" .. home
        .. "...(ถาม|โทร|สงสัย|รู้)...(บอก|ตอบ|พูด|อ้าง|เว้า|อู้)(ว่า|ไป|ไปว่า|แค่|เลย|เลยว่า|เขาว่า)?"
        .. "(มา|ไป|จะมา|จะไป|อยู่)?" .. story,
      "(ให้|แค่|หื้อ|ต้อง|ก็|พี่ให้|สอนให้)(บอก|ตอบ|พูด|อ้าง|เว้า|อู้)(ตม|เจ้าหน้าที่|เขา|เค้า|แม่|ที่บ้าน|ไป|ทุกคน)?"
        .. "(ว่า|ไปว่า|แค่)?(มา|ไป|จะมา|จะไป)" .. story,
      "(บอก|ตอบ|อ้าง|พูดกับ|บอกกับ)(ตม|เจ้าหน้าที่|แม่|พ่อ|พ่อแม่|ที่บ้าน|ทางบ้าน|ผู้ปกครอง|ยาย|แฟน|ญาติ)(ไป)?"
        .. "(ว่า|แค่ว่า)?(ไป|มา|จะไป|จะมา)" .. story .. "...(พอ|ก็พอ|กะพอ|เด้อ|ไปก่อน|ไว้ก่อน|นะน้อง|เดี๋ยวไม่ให้)",
      "(ห้าม|อย่า|ไม่ต้อง|บ่ต้อง|อย่าไป)(บอก|พูด|หลุด|ตอบ|เผลอบอก)(ตม|เจ้าหน้าที่|ใคร|ทหาร|ตำรวจ)?"
        .. "(ว่า|เรื่อง|ปาก)(ไป|มา|จะไป|จะมา)?(ทำงาน|หางาน|สมัครงาน)",
      "(ซ้อม|ท่อง|เตรียม|ติว|สอน|ฝึก|จำ)(ตอบ|คำตอบ|ตอบคำถาม|บท|บทพูด|สคริปต์|พูด|สัมภาษณ์)"
        .. "(กับ|ให้|ของ|ผ่าน|ก่อนเจอ|หน้า|ก่อนเข้า|ไว้ตอบ|เวลาเจอ)?" .. officials,
      "(เตรียม|ทำ|มี|จอง|ปริ้น)(ใบจองโรงแรม|โรงแรมปลอม|ตั๋วกลับปลอม|ตั๋วขากลับ)...(ตม|โชว์|ผ่านด่าน|เจ้าหน้าที่)",
      "(เตรียม|ทำ|มี|จอง|ปริ้น)(โปรแกรมทัวร์|แผนเที่ยว|ใบจอง|เงินโชว์)...(ตม|โชว์|ผ่านด่าน|เจ้าหน้าที่)",
      "(โกหก|ตบตา|หลอก|สร้างเรื่อง)(กับ)?(ตม|เจ้าหน้าที่ตม|สถานทูต|ด่าน)",
      "(แต่งตัว|ทำตัว|ทำท่า|ทำเนียน)(ให้)?(เหมือน|เป็น|แบบ)(นักท่องเที่ยว|คนไปเที่ยว|มาเที่ยว)",
      "(ด่าน|สนามบิน|ตม|เจ้าหน้าที่|ถึงด่าน|ถึงสนามบิน)(ถาม)?...(บอก|ตอบ|พูด|แจ้ง)(ว่า|เขาว่า|ไปว่า)?(มา|ไป|จะไป|จะมา)?(เที่ยว|เยี่ยม|หาญาติ|หาป้า|หาแฟน|ไหว้พระ|กินข้าว|ช้อป|เล่นคาสิโน|เข้าบ่อน|ทำบุญ|เรียน)",
      "ห้าม(พูด|หลุด|เอ่ย|พิมพ์)(เรื่อง|คำว่า|ว่า)(งาน|ทำงาน|ไปทำ|ค่าจ้าง|เงินเดือน)",
      "(ถ้า)?(คน|ใคร|เจ้าหน้าที่|ตม|แม่|ที่บ้าน)?ถาม(ว่า)?(ไปไหน|มาทำอะไร|ทำอะไร)?(ให้)?บอก(ว่า)?(แม่ว่า)?(มา|ไป)(เที่ยว|ทำฟัน|ไหว้พระ|เยี่ยม|หาแฟน|ชลบุรี|ระยอง|สัมมนา|ดูงาน)",
      "ระบุ(วัตถุประสงค์)?...(ว่า|เป็น)(tourism|ท่องเที่ยว|เที่ยว)",
      "มีสคริป(ต์)?ให้ท่อง",
      "(ท่อง|จำ)(สคริปต์|บท|คำตอบ)(ไว้|ตอบ|ก่อน)?(ตม|ด่าน)?",
      "ผ่าน(ตม|ด่าน)(ค่อย|แล้วค่อย|ถึง)จ่าย",
    },
  },
  unless = {
    en = {
      "say (auntie|uncle|hi|hello|yes|no|cheese|please) (sent|to|from|and|me)?",
      "tell them you (will|would|can|want|are interested)",
      "tell them i",
      "tell them you (have|need|want|will)",
      "get it fixed",
      "(never|dont|no need to|not) (tell|say to|tell to) (me|us)",
      "tell them (u|you|i|im|we) (have|will|want|need|am|would|cant|got|are (late|busy|sick|here))",
      "tell them (u|you) ... (sick|headache|break|late|call|cat|cats)",
      "(your|the) (manager|teacher|boss|doctor|mum|mom|wife|husband|friend|driver|guard) (i|im|that i|hi)",
      "(say|tell) (you|them|him|her|i|im) (are|am|will|were)? (love|fine|sorry|busy|coming|late|happy)",
      "(tell|say) (the|to)? (guard|reception|counter|staff) (you|u)? (visit|are here|come|for) ... (clinic|"
        .. "office|apply|interview)",
      "(quote|role play|role-play|novel|chapter|my korean|class)",
      "(say|tell) (hi|hello|goodbye|thanks)",
      "(tell|ask) (the)? (immigration|officer) the truth",
    },
    th = {
      "มีคนบอกให้ตอบว่า(มาเที่ยว)?...(บอกตรง|ตามจริง)",
      "(เยี่ยมแฟน|เยี่ยมลูก|เยี่ยมเพื่อน|เที่ยวจริง)...ตอบ",
      "ให้ตอบว่ามาเที่ยว...(อีกคน|บอกตรง)",
      "(ทำงานที่|พนักงาน)(ด่าน|สถานทูต)",
      "บอกว่าไปเที่ยวมา",
    },
  },
  unless_about = { "make-believe", "public-word" },
  fires = {
    en = {
      "«At immigration say you're going for tourism», we give you the booking.",
      "Enter with ok visa, «tell the officer you are on holiday» 5 days.",
      "train ticket sorted, «say ur at ur nans»",
      "«put phone off, sit low at checkpoint»",
    },
    th = {
      "«ตม.ถามให้บอกว่ามาเที่ยว»นะ",
      "«immigration ถามให้บอกมาเที่ยว» 3 วัน",
      "ไปแค่ 2 เดือน «ถ้าแม่ถามบอกไปค่าย»",
      "บ่ต้องบอกไผ «บอกแม่ว่าไปกรุงเทพกะพอ»",
      "ถึง«ด่านให้บอกว่าไปเที่ยว»กับเพื่อนสามวัน",
      "อยู่ตรวจคนเข้าเมือง «ห้ามพูดเรื่องงาน»",
    },
  },
  silent = {
    en = {
      "Immigration asked for my hotel and I showed the booking.",
      "Tell your manager if you want a holiday.",
    },
    th = {
      "เขาบอกว่าไปเที่ยวญี่ปุ่นมาสนุกมาก",
      "ด่านตรวจคนเข้าเมืองถามหาใบอนุญาตทำงาน",
      "แม่ถามว่ากินข้าวหรือยัง",
      "บอกว่าไปเที่ยวมากับเพื่อนสนุกมาก",
    },
  },
  advice = "Keep the message. Ask who gave the words and what the real purpose is. Tell the person that "
    .. "telling officers the truth opens the way to help (1300).",
}
