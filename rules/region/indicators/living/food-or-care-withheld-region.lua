-- Food, sleep or a doctor are withheld; people sleep at the place of work.
rule {
  title      = "Food, a bed or a doctor are withheld",
  indicators = { "delphi:D4.04", "delphi:D4.05", "ilo:10" },
  weight     = 5,
  status     = "trial",
  sources    = { "ilo-indicators-2012" },
  terms = {
    id = { "(makan|dikasih makan) (cuma|hanya|sehari)? (sehari)? (1|2|sekali|dua kali|satu kali) (kali)? (sehari)?", "(tidak|gak|ga|jarang) (dikasih|diberi) makan", "(tidur) (di)? (dapur|lantai|gudang|kandang|garasi)", "(sakit) ... (tidak|gak|ga) (boleh|dibawa|dikasih) (berobat|ke dokter|obat|istirahat)" },
    ms = { "(makan) (sekali|satu kali) (je|sahaja|sehari)", "(tak|x) bagi makan", "tidur (dalam|kat|di|belakang) (dapur|stor|lantai|kandang|kedai)", "sakit ... (tak bagi|x bagi) (pergi)? (klinik|hospital|cuti|rehat)" },
    fil = { "(pinapakain|pinakakain) (lang|ng|kami|ako|isang|tira)", "(hindi|di) (kami|ako)? (pinapakain|pinapatulog|dinadala sa ospital|pinapagamot)", "(tira tira|tirang pagkain|panis) ", "(natutulog|tulog) (kami|ako)? (sa) (kusina|sahig|bodega|kulungan|garahe)" },
    hi = { "(खाना|रोटी) ... (नहीं देते|नहीं देता|नहीं देती|काट लेते|बंद कर|एक बार|एक टाइम|बासी)", "(khana|roti) ... (nahi dete|nahi deta|nahi deti|kaat lete|band kar|ek time|ek baar|baasi)", "(इलाज|दवाई|डॉक्टर) ... (नहीं|मना)", "(ilaj|dawai|doctor) ... (nahi)" },
    bn = { "(খাবার|খাওন|খাইতে|খেতে|ভাত) ... (দেয় না|দেয় না|দেয় একবেলা|একবেলা|এক বেলা|বাসি)", "(khabar|khaite|khete|bhat) ... (dey na|ek bela)", "(চিকিৎসা|ডাক্তার|ওষুধ) ... (দেয় না|করায় না|নেয় না)", "(রান্নাঘরে|ফ্লোরে|মেঝেতে|স্টোর রুমে) (ঘুমাই|ঘুমায়|ঘুম|থাকি|থাকতে)" },
    ne = { "(खाना|खान) ... (दिँदैन|दिँदैनन्|एक छाक|एकछाक|बासी|नदिने)", "(khana|khana pani) ... (didaina|ek chak|basi)", "(उपचार|औषधि|अस्पताल) ... (दिँदैन|लाँदैन|लगिदिएन)" },
    ru = { "(не кормят|не кормит|кормят раз в день|кормят один раз|кормят объедками|едим раз в день|голодные|морят голодом)", "(спим|сплю|живем|живешь|живу) (на|в|между) (полу|подсобке|подвале|сарае|цеху|складе|ящиками|вагончике без)", "(к врачу|врача|лекарств*) ... (не пускают|не вызывают|не дают|не везут)" },
    ko = { "(밥*|식사*|끼니*) ... (안 줘*|안줘*|안 주*|굶*|하루 한 끼*|한끼*|못 먹*)", "(굶기*|굶겨*|굶었*)", "(창고*|컨테이너*|바닥*|비닐하우스*) ... (재워*|자요*|잡니다*|자게*|살아*)", "(아파도*|다쳐도*|아픈데*) ... (병원*|약*) ... (안 보내*|못 가*|못가*|안 줘*|안 데려*)" },
    sw = { "(hawanipi|hanipi|hawatupi|hatupewi|sipewi|ananinyima|wananinyima|wanatunyima|nanyimwa) ... (chakula|kula|dawa|maji)", "(nakula|tunakula|anakula) (mara moja|makombo|mabaki|chakula cha jana)", "(analala|atalala|nalala|tunalala) (jikoni|sakafuni|store|stoo|chini)", "(mgonjwa|naumwa|nikiumwa) ... (hospitali|daktari) (hapana|hawanipeleki|hataki)?" },
  },
  unless = { hi = { "(diet|vrat|upwas|kutta|kutte)", "(khana|roti) ... (nahi khaya|nahi khana)" }, ko = { "(다이어트*|캠핑*|병원 예약*)" }, id = { "(obat|minum|diminum|kucing|diet) ... makan", "makan (obat|siang|bareng)" , "(kucing|anjing) ... tidur" }, ms = { "(kucing|diet|ubat)" , "(ubat) ... makan" }, ru = { "(кот|кошк*|диет*)" , "(кот|кошка|собака) (спит|спим)?" }, fil = { "(aso|pusa|diet)" } },
  fires = { id = { "«makan sehari sekali»" }, ms = { "«tidur belakang dapur»" }, fil = { "«pinapakain ng» tira" }, hi = { "«खाना नहीं देते»", "«khana bhi kaat lete» hai" }, bn = { "ঠিকমতো «খাইতে দেয় না»", "«khaite dey na»" }, ne = { "«खाना एक छाक» मात्र", "«khana didaina»" }, ru = { "«не кормят», спим на полу" }, ko = { "«밥 안 줘»요" }, sw = { "«ananinyima chakula»" } },
  silent = { id = { "makan siang bareng yuk" }, ms = { "jom makan" }, fil = { "kain tayo" }, hi = { "खाना खा लिया", "khana kha liya" }, bn = { "ভাত খাইছি" }, ne = { "खाना खायौं" }, ru = { "Кормят три раза в день" }, ko = { "밥 먹자" }, sw = { "chakula kipo" } },
  advice = "Ask what the person needs today: food, a doctor, a place to sleep. 1300 finds shelter.",
}
