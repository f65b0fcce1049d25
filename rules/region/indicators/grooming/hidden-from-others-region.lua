-- Others are not to know, or a cover story is given: a faint sign that needs company.
local id_hide = "(jangan bilang|jgn bilang|gausah bilang|ga usah bilang|gak usah bilang|jangan cerita|jangan kasih tau|jangan kasih tahu|"
  .. "rahasia|diam diam|diem diem|bilang aja|bilang saja|ngaku|ngakunya|hapus chat|jawab aja|pura pura|jangan sebut)"
local id_whom = "(ibu|mama|mamah|bapak|ayah|orang tua|ortu|suami|istri|keluarga|guru|siapa siapa|siapapun|petugas|imigrasi|polisi|bandara|"
  .. "liburan|wisata|jalan jalan|sodara|saudara|teman|kuliah|umroh|ziarah)"
local ms_hide = "(jangan bagitau|jangan beritahu|jangan bagi tahu|jgn bagitau|tak payah bagitau|tak payah cakap|jangan cakap|jangan tau|"
  .. "rahsia|diam diam|senyap senyap|cakap je|cakap kau|cakap nak|bagitau je|padam chat|delete chat|jangan cerita|jawab je|"
  .. "tipu)"
local ms_whom = "(mak|ibu|ayah|ayah mak|mak ayah|family|keluarga|suami|isteri|cikgu|sesiapa|siapa siapa|imigresen|polis|pegawai|airport|"
  .. "lapangan terbang|melancong|bercuti|holiday|kawan|saudara|kerja johor|kursus|kem)"
local fil_hide = "(wag mo sabihin|wag sabihin|huwag sabihin|wag mo na i post|wag i post|wag na sabihin|wag muna sabihin|wag ka maingay|"
  .. "sabihin mo|sabihin nyo|sabihin lang|sikreto|secret|tago|lihim|burahin|delete mo|i delete|magkunwari|kunwari|"
  .. "di malalaman|wag ka magsabi|wag banggitin)"
local fil_whom = "(nanay|mama|tatay|papa|magulang|parents|asawa|pamilya|teacher|titser|kahit kanino|immigration|io|pulis|airport|turista|"
  .. "tourist|bakasyon|pasyal|kaibigan|tita|barangay|convo|chat|retreat|seminar)"
local hi_hide = "(मत बताना|मत बताओ|मत बोलना|मत कहना|मत पूछो|छुपा|गुप्त|बोलना कि|कहना कि|किसी को नहीं|बिना बताए|डिलीट|mat batana|mat bata|"
  .. "mat bolna|mat kehna|mat pucho|chupa|chhupa|bolna ki|bolna|kehna ki|kisi ko nahi|kisi ko mat|bina bataye|delete)"
local hi_whom = "(घरवालों|माँ बाप|पड़ोसियों|माँ|मां|मम्मी|पापा|घर|घरवाल|पति|टीचर|किसी|पुलिस|इमिग्रेशन|एयरपोर्ट|घूमने|टूरिस्ट|पढ़ाई|दोस्त|रिश्तेदार|mummy|mammi|maa|"
  .. "papa|ghar|gharwal|pati|teacher|kisi|police|immigration|airport|ghumne|ghoomne|tourist|padhai|dost|chat|embassy)"
local bn_hide = "(কইবেন|বলিস|কইস|কইয়েন না|বইলেন না|বলবেন না|বলো না|বইলো না|কইও না|বলার দরকার নাই|জানাইও না|জানাবেন না|গোপন|লুকা|বলবেন যে|বলবা|কইবা|"
  .. "ডিলিট|bolo na|boilo na|bolben na|koio na|janaio na|gopon|luka|bolba|koiba|delete)"
local bn_whom = "(মারে|মাকে|বাপেরে|বাবারে|বাসায়|বাড়িতে|স্বামীরে|পুলিশরে|ইমিগ্রেশনে|এয়ারপোর্টে|মা|বাপ|বাবা|বাড়ি|স্বামী|কাউ|কেউ|পুলিশ|ইমিগ্রেশন|এয়ারপোর্ট|বেড়াইতে|বেড়াতে|ঘুরতে|পড়তে|টিচার|বন্ধু|ma|bap|baba|bari|"
  .. "shami|kau|keu|police|immigration|airport|berate|ghurte|porte|teacher|bondhu|chat)"
local ne_hide = "(नभन्नु|नभन|नभने|भन्नु पर्दैन|नसोध|गोप्य|लुका|भन्नू|भन्नुस्|भन्नुहोला|भन्नुपर्छ|भने पुग्छ|नबताउ|थाहा नदिई|डिलिट|nabhannu|nabhana|nabhane|nabhan|"
  .. "bhannu pardaina|nasodh|gopya|luka|bhannus|vannus|nabatau|thaha nadi|delete)"
local ne_whom = "(घरमा|आमालाई|बुवालाई|बाबालाई|श्रीमानलाई|परिवारलाई|साथीलाई|प्रहरीलाई|एयरपोर्टमा|इमिग्रेसनमा|आमा|बुबा|बाबु|घर|श्रीमान|कसै|प्रहरी|इमिग्रेसन|एयरपोर्ट|घुम्न|पर्यटक|शिक्षक|साथी|मामा|aama|buwa|ghar|kasai|prahari|"
  .. "police|immigration|airport|ghumna|tourist|teacher|sathi|mama|border)"
local ru_hide = "(не говори*|никому|не рассказыва*|не свети*|тайн*|секрет*|молчи|удали*|скажи что|скажешь что|говори что|говорите что|"
  .. "отвечай что|не упомина*|не афишир*|скрыт*|ври)"
local ru_whom = "(маме|мать|родител*|мужу|семье|никому|погранич*|полици*|таможн*|аэропорт*|турист*|туризм|отдых*|в гости|к подруге|"
  .. "к другу|учител*|подруг*|чат*|переписк*|на учебу|на экскурсию)"
local ko_hide = "(함구*|입 다*|둘러*|말 안*|말 말*|얘기 말*|얘기하지*|연락 말*|숨겨*|속이*|거짓*|물어보지*|말하면*|척 하*|"
  .. "말하지*|말하지마*|비밀*|몰래*|모르게*|알리지*|지워*|삭제*|라고 해*|라고 하세요*|라고 말*|둘러대*|숨기*|묻지*)"
local ko_whom = "(누구*|식구*|부인*|아내*|담임*|쌤*|단속*|심사*|이웃*|주변*|"
  .. "부모*|엄마*|아빠*|가족*|남편*|남친*|친구*|아무*|경찰*|출입국*|공항*|여행*|관광*|선생*|학교*|대화*|채팅*|집에*)"
local sw_hide = "(usimwambie|usiambie|usiwaambie|usiseme|usiongee|usiulize|siri|kimya kimya|sema unaenda|sema una|sema ni|waambie|mwambie|"
  .. "futa|jifanye|asijue|wasijue|bila kumwambia|bila kuwaambia)"
local sw_whom = "(mama|mamako|baba|wazazi|mume|familia|mwalimu|mtu yeyote|mtu|polisi|uhamiaji|immigration|airport|uwanja wa ndege|mtalii|"
  .. "utalii|likizo|rafiki|shangazi|shule|choir|chat|ubalozi)"
rule {
  title      = "Something is to be hidden from family or officials",
  indicators = { "delphi:D3.11", "delphi:D5.10", "ilo:2" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  even_negated = true,
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  terms = {
    id = {
      id_hide .. " ... " .. id_whom, id_whom .. " ... " .. id_hide,
    },
    ms = {
      ms_hide .. " ... " .. ms_whom, ms_whom .. " ... " .. ms_hide,
    },
    fil = {
      fil_hide .. " ... " .. fil_whom, fil_whom .. " ... " .. fil_hide,
    },
    hi = {
      "<hush-hi> ... <journeys-hi>",
      "<journeys-hi> ... <hush-hi>",
      "<hush-south> ... <journeys-south>",
      "<journeys-south> ... <hush-south>",
      "<hush-hi> ... <venues-hi>",
      "<venues-hi> ... <hush-hi>",
      "<hush-south> ... <venues-south>",
      "<venues-south> ... <hush-south>",
      hi_hide .. " ... " .. hi_whom, hi_whom .. " ... " .. hi_hide,
    },
    bn = {
      "<hush-bn> ... <journeys-bn>",
      "<journeys-bn> ... <hush-bn>",
      "<hush-bn> ... <venues-bn>",
      "<venues-bn> ... <hush-bn>",
      bn_hide .. " ... " .. bn_whom, bn_whom .. " ... " .. bn_hide,
    },
    ne = {
      "<hush-ne> ... <journeys-ne>",
      "<journeys-ne> ... <hush-ne>",
      "<hush-ne> ... <venues-ne>",
      "<venues-ne> ... <hush-ne>",
      ne_hide .. " ... " .. ne_whom, ne_whom .. " ... " .. ne_hide,
    },
    ru = {
      "<hush-ru> ... <journeys-ru>",
      "<journeys-ru> ... <hush-ru>",
      "<hush-ru> ... <venues-ru>",
      "<venues-ru> ... <hush-ru>",
      ru_hide .. " ... " .. ru_whom, ru_whom .. " ... " .. ru_hide,
    },
    ko = {
      ko_hide .. " ... " .. ko_whom, ko_whom .. " ... " .. ko_hide,
    },
    sw = {
      sw_hide .. " ... " .. sw_whom, sw_whom .. " ... " .. sw_hide,
    },
  },
  unless_about = {
    "plain-life-hi", "plain-life-bn", "plain-life-ne", "plain-life-ru", "plain-life-south",
    "everyday", "make-believe-region", "not-so-south", "not-meant-region" },
  fires = {
    id = { "«jangan bilang ibu»" },
    ms = { "«jangan bagitau mak»" },
    fil = { "«wag mo sabihin nanay»" },
    hi = { "«मत बताना माँ»" },
    bn = { "«কইয়েন না মা»" },
    ne = { "«नभन्नु आमा»" },
    ru = { "«не говори маме»" },
    ko = { "«말하지 부모»" },
    sw = { "«usimwambie mama»" },
  },
  silent = {
    id = { "Lowongan kasir, gaji UMR, libur dua hari seminggu." },
    ms = { "Jawatan kosong juruwang, cuti Ahad, EPF dan SOCSO." },
    fil = { "Hiring cashier, may SSS at day off tuwing Linggo." },
    hi = { "दुकान में काम, रविवार की छुट्टी, वेतन बैंक में।" },
    bn = { "দোকানে লোক লাগবে, শুক্রবার ছুটি, বেতন ব্যাংকে।" },
    ne = { "पसलमा कामदार चाहियो, शनिबार बिदा, तलब बैंकमा।" },
    ru = { "Требуется кассир, график пять через два, оформление по ТК." },
    ko = { "카페 직원 모집, 주 5일, 4대보험 가입." },
    sw = { "Tunahitaji karani wa duka, Jumapili mapumziko, NSSF ipo." },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask who knows of the plan. An offer that must be hidden from family or officials deserves a second look.",
}
