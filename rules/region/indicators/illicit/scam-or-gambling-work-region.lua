-- Work for online gambling or for deceiving others is offered, or told of by a worker.
rule {
  title      = "Work for online gambling or for deceiving others",
  indicators = { "delphi:D5.06", "ilo:1" },
  weight     = 6,
  status     = "trial",
  sources    = { "id-press-2025", "kr-press-2025", "ilo-delphi-2009" },
  terms = {
    id = { "(admin|operator|cs|staf|marketing|telemarketing|kerja|loker) (judol|judi|judi online|slot|casino|kasino|togel|scam|scamming|bola)", "(kerja|jadi|jd) (scammer|scam|scaming|nipu orang|penipu online)", "(disuruh|dipaksa|suruh) ... (nipu|menipu|scam|ngescam|pura pura jadi|chat pake akun palsu)" },
    ms = {
      "(bawa|hantar) (satu)? (beg|barang|bungkusan) (saja|je|bagi|kat)",
      "(kerja|admin|operator|marketing|customer service) (judi|judi online|casino|kasino|scam|scammer)", "(kena|dipaksa|paksa|suruh) ... (scam|menipu|tipu orang|scammer)", "(pelayan|dealer|pekerja) (kasino|casino)" },
    fil = {
      "(ginawang|ginawa kaming|ginagawang|naging) (scammer|scam|love scammer)",
      "(pogo|scam hub|love scam|online sabong) (agent|trabaho|kami|po|ang|na|sa)", "(pinipilit|pinagagawa|pinapagawa|pinilit|ginagawa kaming) ... (scam|manloko|mag scam|mag love scam|mang scam|mangscam|scammer)" },
    hi = { "(ठगी|स्कैम|धोखाधड़ी|ऑनलाइन ठगी|फ्रॉड) ... (करवा*|करा*|करने को|का काम|(मजबूर*|मज़बूर*))", "(कसीनो|कैसीनो|सट्टा) ... (नौकरी|काम|स्टाफ)", "(scam|thagi|fraud) ... (karwate|karwa|karate|karne ko|ka kaam|karna padta)", "(ladki ban ke|ladki bankar|fake profile|fake id) ... (chat|baat|message)" },
    bn = { "(স্ক্যাম|প্রতারণা|জালিয়াতি|জুয়া|ক্যাসিনো) ... (করায়|করাইতেছে|কাজ|করতে বাধ্য|করাচ্ছে|করতে হয়)", "(scam|protarona|casino|juwa) ... (koray|korte hoy|kaj|badhyo)", "(ফেইক আইডি|মেয়ে সাইজা|মেয়ে সেজে) ... (চ্যাট|কথা)" },
    ne = {
      "(chat garne|chat garna|च्याट गर्ने) ... (target|टार्गेट|current|करेन्ट|laga*)",
      "(स्क्याम|ठगी|ठग्ने|साइबर ठगी|क्यासिनो|जुवा) ... (गराउ*|गर्न लगा*|काम|लगाउ*|लगाइ*)", "(scam|thagi|casino|juwa) ... (garau*|garna laga*|kaam|lagau*)", "(केटी बनेर|नक्कली आइडी|नक्कली प्रोफाइल) ... (च्याट|कुरा)" },
    ru = {
      "(закладк*|закладчик*|курьер кладмен|кладмен*|вещества)",
     
      "(заставляют|заставили|заставлял*|принуждают|вынуждают) (нас|меня|его|ее|их)? ... (работать|звонить|писать|к клиент*|спать|обман*|разводить|красть|продавать)",
      "(казино|скам|онлайн казино|букмекер*|серый проект|серая тема|крипто скам) ... (менеджер*|оператор*|работ*|обзвон*|офис*)", "(заставляют|заставляли|принуждают|вынуждают|заставил) ... (обманывать|разводить|мошеннич*|звонить|скам*|писать от имени|кидать)", "(обзвон|разводить|развод) (пенсионер*|стариков|европейц*|американц*|людей)" },
    ko = { "(로맨스 채팅*|로맨스스캠*|로맨스 스캠*|보이스피싱*|보이스 피싱*|피싱*|스캠*|리딩방*|코인리딩*|코인 리딩*|투자리딩*|카지노*|토토*|도박사이트*|바카라*) ... (모집*|직원*|알바*|업무*|일*|상담*|총판*|시켜*|강요*|시킴*|하라고*)", "(통장*|계좌*|대포통장*|법인통장*) (매입*|대여*|임대*|삽니다*|양도*)" },
    sw = {
      "(utapeli|mtapeli|kutapeli|ulaghai) (huu|huo|wa|watu|mtandaoni)",
      "(scam|kutapeli|utapeli|ulaghai|kulaghai|casino|kamari) ... (wanatulazimisha|tunalazimishwa|kulazimishwa|kazi|nalazimishwa|watu mtandaoni|wanawake|wazungu)", "(wananilazimisha|wanatulazimisha|tunalazimishwa|nalazimishwa|tulilazimishwa) ... (kutapeli|kudanganya|scam|kulaghai|kuchat)" },
  },
  unless = {
    id = { "(bukan|anti|bebas|tolak|stop) (judi|judol|scam)" }, ms = { "(bukan|anti) (judi|scam)" }, fil = { "(hindi|not|anti|no) (po)? (ito)? (scam|pogo)" }, ko = { "(아니*|아님|절대 아*|신고*|예방*|주의*)" , "(피싱*) (예방*|주의*)" }, ru = { "(не|без) (скам|казино)" }, hi = { "(नहीं|बचें|सावधान) ... (ठगी|स्कैम)", "(scam|fraud) (nahi|se bach*)" }, sw = { "(si|sio) (utapeli|scam)" }, bn = { "(প্রতারণা|স্ক্যাম) (না|নয়)" }, ne = { "(ठगी|स्क्याम) (होइन|हैन)" },
  },
  fires = {
    id = { "«admin slot» di Kamboja", "«dipaksa nipu» orang lewat hp" }, ms = { "«kena scam» orang tiap hari, dipaksa boss" }, fil = { "«pinipilit kami mag love scam»" }, hi = { "ऑनलाइन «ठगी करवा»ते हैं", "«ladki ban ke videshi logo se chat» karate hai" }, bn = { "জোর করে «স্ক্যাম করায়»", "«scam korte hoy»" }, ne = { "«ठगी गर्न लगा»उँछन्", "«scam garna laga»yo" }, ru = { "«заставляют обманывать» людей" }, ko = { "«로맨스 채팅 업무»", "«통장 매입»" }, sw = { "«tunalazimishwa kutapeli» watu" },
  },
  silent = { id = { "stop judi, bukan judol" }, ms = { "anti scam" }, fil = { "hindi ito scam" }, hi = { "ठगी से सावधान", "fraud se bacho" }, bn = { "প্রতারণা না" }, ne = { "ठगी होइन" }, ru = { "кассир в магазин" }, ko = { "보이스피싱 주의" }, sw = { "si utapeli" } },
  advice = "Who is made to deceive others may need help; do not treat a worker as a suspect. Ask where the work is done and whether anyone may leave.",
}
