-- The border is to be crossed away from the checkpoint, by night, on foot or by boat.
-- Words that, standing near, show that something else is meant: each side, within the sentence.
rule {
  title      = "The border is crossed away from the checkpoint",
  indicators = { "delphi:D1.07", "delphi:D3.02", "ilo:2" },
  law        = { "th-jp-3", "th-fw-8" },
  weight     = 8,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "id-press-2025", "ph-press-2023" },
  terms = {
    id = { "(lewat|via|melalui|pakai|pake|jalur) (jalur)? (tikus|belakang|jalan tikus|jalur laut malam|non prosedural|non resmi|gelap)", "(nyebrang|nyeberang|menyeberang|diseberangkan|diseberangin|disebrangin) ... (malam|perahu|speedboat|sungai|boat|kapal kayu|perbatasan|diam diam)", "(perahu|speedboat|kapal kayu|boat) ... (malam|diam diam|nyebrang|nyeberang|batam|tawau)", "(jalur|lewat) (tikus|belakang)",
      "(jalur|jalan|lewat|pakai) (tikus|belakang|laut|gelap|ilegal|tidak resmi|sungai|hutan|non prosedural|nonprosedural|samping|perahu|speedboat|kapal kayu)",
      "(nyebrang|menyeberang|nyeberang|masuk|berangkat) ... (malam|speed|speedboat|kapal kayu|perahu|diam diam|tanpa dokumen|tanpa paspor|lewat laut|lewat hutan|lewat sungai|gelap)",
    },
    ms = { "(ikut|lalu|guna|masuk ikut|masuk) (jalan|laluan|pintu) (tikus|belakang|haram|dalam)", "(jalan tikus|lorong tikus|laluan tikus|jalan belakang)", "(menyeberang|seberang|nyeberang) ... (sungai|bot|malam|sempadan)", "(bot|sampan) ... (malam|sempadan|seberang)",
      "(jalan|lalu|ikut|guna|lorong|laluan) (tikus|belakang|laut|haram|sungai|hutan|bot|gelap|pengkalan haram)",
      "(naik bot|naik sampan|naik perahu|lintas|seberang|menyeberang|masuk) ... (malam|sempadan|sungai|tanpa pasport|senyap senyap|haram)",
    },
    fil = {
      "(papuntang|hanggang|dadaan|daan) (sa)? (border|ilog|bundok)",
      "(lilipad|papasok|labas|aalis) ... via (hk|hongkong|malaysia|zamboanga|tawi tawi|palawan)",
      "(may|mag|via|sa|dadaan sa|thru|daan sa) (back door|backdoor)", "(back door|backdoor) (sa|tayo|po|muna|exit)", "(sasakay|sakay|tatawid|itatawid|tawid) ... (bangka|ilog|gabi|border|tawi tawi|lantsa|bundok)", "(patawid|patatawirin|tatawid) (ng|sa) (border|ilog|dagat)" },
    hi = {
      "(रास्ते से|बॉर्डर|नदी|पहाड़) ... (पैदल|रात*|बोट|नाव|चुपके)",
      "(border|nadi|pahad) ... (paidal|raat|boat|naav|chupke)",
      "(डंकी|डोंकी|डंकी रूट|नदी पार|जंगल के रास्ते|बॉर्डर पार|सीमा पार) ", "(रात को|रात में|चोरी छिपे|चुपके) ... (पार|नदी|बॉर्डर|जंगल)", "(dunki|donkey route|dunki route|donki|nadi paar|nadi par karke|border paar|border cross|jungle ke raste)", "(raat ko|raat me) ... (nadi|border|paar|boat|jungle)" },
    bn = {
      "(রাইতে|রাতে) ... (বোটে|বোট|নৌকায়|ট্রলারে|বর্ডার|পাহাড়)",
      "(গেম দিব|গেম দিবে|গেম মারা|গেম হইব)",
      "(rate|raite) ... (boat e|bote|nouka|trolar|border)",
      "(গেম ঘর|গেমঘর|গেম দিয়া|গেমে|চোরাই পথে|চোরা পথে|দালালের মাধ্যমে সাগর*|ট্রলারে|নৌকায় সাগর|সাগর পাড়ি|সাগরপথে|জঙ্গল দিয়া|বর্ডার পার|সীমান্ত পার|নদী পার)", "(রাতে|রাইতে) ... (বর্ডার|নদী|পার|ট্রলার*|নৌকা*)", "(border par|nodi par|trawler e|trolar e|sagor pothe|game ghor|jongol diye)", "(rate|raite) ... (border|nodi|trolar)" },
    ne = { "(नदी तरेर|जंगलको बाटो|जङ्गलको बाटो|डंकी|डन्की|सीमा पार|बोर्डर पार|लुकेर)", "(भारत*|दिल्ली*|मुम्बई*|इन्डिया*|बंगलादेश*|श्रीलंका*) (को|बाट|को बाटो) ... (उडाउ*|उड्ने|पठाउ*|कुवेत|दुबई|साउदी|इराक|जाने|भिसामा)", "(nadi tarera|jungle ko bato|dunki|border cross|border par|lukera)", "(india|delhi|mumbai|sri lanka|bangladesh) (delhi)? (bata|hudai) ... (uda*|pathau*|kuwait|dubai|saudi|jane|visa)" },
    ru = {
      "(дальше|потом|там|оттуда) (на машине|на лодке|пешком|через) ... (реку|границу|джунгли|лес)",
      "через (реку|речку|джунгли|лес|поле) (на лодке|ночью|пешком)",
      "(перейдем|перейдете|переход|пересечь|пересечете|перевезем|переведем|проведем|переправ*|перевозим) ... (границ*|река|реку|лодк*|ночью|тропой|в обход)", "(границу|границы) ... (в обход|ночью|пешком|лесом|тропой|на лодке|без проверки|без штампа|нелегально)", "(на лодке|лодкой|тропой|лесом|через реку) ... (границ*|ночью|перейд*|переправ*)" },
    ko = {
      "(태국*|베트남*|방콕*|호치민*) ... (차로*|육로*|배로*|넘어*) ... (이동*|들어가*|넘어가*|감|갑니다*)",
      "(밀입국*|국경*) ... (넘어*|넘는*|건너*|몰래*|밤에*|차로*|강*)", "(강*|배*|보트*) ... (밤에 건너*|건너*) ... (국경*|밀입국*|미얀마*|라오스*|캄보디아*)", "(밤에*|새벽에*) ... (국경*|강 건너*|강을 건너*)" , "밀입국*", "(베트남*|태국*)(으로|에) (들어가서|입국해서|가서) ... (육로*|차로*) ... (캄보디아*|넘어*|이동*)" },
    sw = { "(njia ya panya|njia za panya|panya route|panya routes)", "(kuvuka|tutavuka|mtavuka|utavuka|tunavuka|mnavuka|tulivuka|tulivushwa|watawavusha|utavushwa) ... (mpaka|mto|usiku|mtumbwi|boti|border)", "(mpaka|border) ... (usiku|kwa miguu|kwa siri|panya|bila passport)" },
  },
  unless_near = {
    id = { "(hama|racun|rumah|warung|belakang rumah|pintu belakang|gang)", "(mancing|memancing|wisata|pulau|ferry|pelabuhan resmi|trip)" },
    ms = { "(memancing|trip|pulau|feri|jeti|rumah belakang|racun)" },
    fil = { "(school|virus|software|hacker|backdoor entry nbi|island hopping|resort|beach|politics)" },
    hi = { "(फिल्म|मूवी|सेना|जवान|क्रिकेट|घूम*)", "(movie|film|shahrukh|cricket|army|trip)" },
    bn = { "(ঘুর*|ফেরি|বিজিবি|ক্রিকেট|মোবাইল গেম|মাছ)", "(mach|ghur*|cricket|pubg)" },
    ne = { "(घुम्न|फिल्म|क्रिकेट|सेना)", "(film|ghumna|movie)" },
    ru = { "(экскурси*|турист*|футбол|армия|рыбал*|товар*|посылк*)" },
    ko = { "(영화*|여행*|낚시*|관광*|축구*|북한*|다큐*)" },
    sw = { "(utalii|mpira|mbio|safari ya watalii|feri)" },
  },
  unless = {
    ms = { "jalan belakang (rumah|kedai|sekolah|masjid)" },
    fil = { "back door (ng)? (bahay|kotse|van|jeep|namin)" },
    ne = { "(india|delhi|mumbai) bata (aayo|aaeko|ayo|lyayo)" },
    ko = { "(밀입국) (혐의*|적발*|단속*)" },
    sw = { "panya (wa|wengi|mkubwa)" },
  },
  fires = {
    id = { "masuk «lewat jalur tikus»" }, ms = { "«ikut jalan tikus» je, settle" }, fil = { "Pag na-offload «may backdoor» sa Tawi-Tawi", "«sasakay ng bangka»" }, hi = { "«रात को नदी पार» करनी है", "phir «raat ko nadi» paar karke office" }, bn = { "«রাতে বর্ডার» পার করে দিব", "«border par» kore dibe" },
    ne = { "«दिल्ली बाट कुवेत»", "«india delhi bata visit visa» ma udaune" }, ru = { "«перейдёте границу» ночью" }, ko = { "«밤에 국경»을 넘어요" }, sw = { "tutapita «njia ya panya»" },
  },
  silent = {
    id = { "trip mancing naik perahu malam", "racun tikus murah" }, ms = { "trip memancing naik bot malam" }, fil = { "island hopping, sakay ng bangka sa gabi" }, hi = { "डंकी मूवी देखी रात को", "dunki movie dekhi" }, bn = { "নৌকা ঘুরতে নদী পার", "mach dhora" }, ne = { "भारत घुम्न जाने" },
    ru = { "экскурсия на лодке через реку" }, ko = { "국경 여행 다큐" }, sw = { "kuvuka mto kwa feri" },
  },
  advice = "Ask who crosses with them, where and when. If people are on the way now, tell the police (191) and 1300 at once.",
}
