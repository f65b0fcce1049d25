-- A child, and beside it several of: money for others, secrecy or a false age, taken away, kept, hard work, harm.
local spoken = { hi = true, bn = true, ne = true, ru = true }
local told = {
  -- money for others, or none
  {
    "(माँ|मां|बाप|माँ-बाप|माता-पिता|घरवालों|घर) (को|वालों को) ... (हज़ार|हजार|पैसा|एडवांस|रुपये)",
    "(हज़ार|हजार|एडवांस|पेशगी|पैसा) ... (घरवालों|माँ-बाप|माँ बाप|बाप को|अभी ले|हाथ में|घर भेज*)",
    "(पाँच|पांच|दस|बीस|{number}) (हज़ार|हजार) (अभी|हाथ)",
    "पैसे (चाचा|मामा|बाप|ठेकेदार) ले",
    "(बुवालाई|बाबुलाई|आमालाई) ... हजार",
    "টাকা চাচার হাতে",
    "(paisa|advance|hazar|roz ka|{number}k) ... (maa baap|mummy|aapko laake|ghar|gharwalo)",
    "(maa baap|gharwalo) ko",
    "(इकट्ठे|इकट्ठा|बरिस बाद|साल बाद)",
    "har saal ... (laake|dungi|dunga)",
    "(দাদন|আগাম|অগ্রিম)",
    "(অভিভাবকের|মায়ের|বাবার|বাপের) হাতে",
    "হাতখরচ",
    "পয়সা (জমছে|পাঠালে না)",
    "বেতন (নাকি)? ... কাছে দেয়",
    "(अभिभावकलाई|आमालाई|बुवालाई|बाबुलाई|घरै|घरमा) ... (हजार|रु|बोरा|आउँछ)",
    "(बिना तलब|साहुको इच्छा|वर्षको एक)",
    "(एकैचोटि|ekaichoti)",
    "(पेस्की|पेश्की|अग्रिम)",
    "(деньги|зарплат*) ... (родител*|матери|маме)",
    "аванс агентству",
    "за штуку",
    "(из|в счет) гонорар*",
    "(не наберу|выручк*|забирают)",
    "зарплаты не видел*",
    "без денег",
  },
  -- secrecy, a false age
  {
    "(मम्मी|माँ|पापा|घर|घरवालों|पड़ोसियों|किसी) ... (मत बता*|बताना ही क्यों|को बोलना|नहीं बता*|बोल दो)",
    "(स्कूल ट्रिप|मामा के घर|मौसी के घर|पढ़ने जा) (बोल|कह|जात|जा)?",
    "(पूछी|पूछे|पूछा) त*",
    "(आधार|उम्र|उमर|जन्म प्रमाण) ... (19|18|बढ़ा*|बना*|करवा*)",
    "(adhar|aadhar|umar|age) (me|mein)? (18|19|badha|karwa|banwa)",
    "(bolna|bol dena|keh dena)",
    "(चैट|chat) (उड़ा*|डिलीट|delete)",
    "फोन ... बंद कर",
    "स्टेज पर बड़ी लगे",
    "(kallu|naam) bolna",
    "(বোলো|বইলেন|বলবা|কইবা|বলিস) ... (বিয়ে|নানাবাড়ি|বেড়াতে|গেছে)",
    "(জন্মসনদ|জন্ম নিবন্ধন|বয়স) ... (বানা*|বাড়া*|ঠিক)",
    "(ইস্কুলে|স্কুলে) (বইলেন|বলবেন|বোলো)",
    "খোঁজ নিচ্ছে",
    "(सोधे|सोधेमा) ... (भन्नुहोला|भन्नु|भन)",
    "(मदरसा|मामाघर|घुम्न) ... (पढ्न|जाने|भन्*)",
    "(उमेर|नागरिकता|जन्मदर्ता) ... (बढा*|बना*|मिला*)",
    "नभन*",
    "(родител*|маме|опекун*) ... не (пиши*|говори*|зна*)",
    "удали ... переписк*",
    "к бабушке",
    "(мамы|родители) (остаются|остаётся|остается) дома",
    "не (говорят|скажут)",
    "шепнул*",
  },
  -- taken away
  {
    "(मैं|main) (खुद|khud) (ले जा*|le jaungi|le jaunga)",
    "(टिकट|ticket) (मैं|मेरा|mera|main|हमारा|hamara)",
    "(हमरा साथे|मेरे साथ|हमारे साथ) ... (जात|जाएगी|चल|भेज)",
    "(दिल्ली|मुंबई|राजस्थान|जयपुर|हैदराबाद|सूरत|dilli|delhi|mumbai|jaipur|surat) (में|me|जात|जाएगी|भेज)?",
    "(गाड़ी|gaadi|gadi) (लेने|lene) (आए*|aaye*|aayegi)",
    "स्टेशन पर",
    "अकेले (आना|डर)",
    "(चाचा|मामा|मौसी) ने ... (लगा दिया|भेज दिया|छोड़ दिया)",
    "(वाली|वाले) को पहले मौका",
    "(নিয়ে গেছে|নিয়া গেছে|নিয়ে যাবে|নিয়া যামু)",
    "(বেনাপোল|বর্ডার|ভারতীয়|ভারতে|চরে|শুঁটকি*|দুবলায়|ট্রলার)",
    "(বাড়ির জন্য কাঁদবে|গলাটা শোনাও)",
    "(मसँग|मेरो साथ) ... (पठाइदि*|लैजा*)",
    "(दिल्ली|मुम्बई|भारत|काठमाडौं|सहर) ... (कारखाना|लैजा*|लगे*|पठा*)",
    "(सीमामा|सिमानामा|बोर्डरमा) (छोडिदि*|लगिदि*|पुर्‍याइ*)",
    "едет в (китай|корею|турцию|дубай|эмират*)",
    "(китай|азиатск*|корея) ... контракт",
    "(забрали|увезли|увёз|увез)",
    "с (маленькими)? детками можно",
    "(дают|забирают) ... (утром|вечером)",
    "(встретим|отвезем|отвезём|заберем|заберём)",
  },
  -- kept, not to be reached
  {
    "(बाहर|काम-मुलाकात|मुलाकात|मिलना|फोन|बात) ... (मना|मत|नहीं|बंद)",
    "(phone|fon) (wone)? ... (mat|nahi|zaroorat)",
    "(gate|गेट) ... (tala|ताला)",
    "(advance|एडवांस|पेशगी|हिसाब|ईंट) ... (utre|उतरे|पूरी|पूरे|तब|tab)",
    "(bich|beech) me ghar",
    "(पूरे होने तक|जब तक)",
    "रहना मालिक",
    "(যোগাযোগ করা যাইবো না|নেটওয়ার্ক নাই|ফোন পছন্দ করে না)",
    "(তালা|কলাপসিবল*|পলাইছি|পালাইলে|পালালে)",
    "(যাইতে|যেতে) দিব না",
    "শোধ না",
    "(फोन|सम्पर्क) ... (नगर्नु*|नगर|धेरै)",
    "(बीचमा|बिचमा) ... (मिल्दैन|पाइँदैन)",
    "(sutter|shutter|gate|dhoka) ... (lagcha|lagchha|talcha)",
    "(pasal|पसल) (mai|मै) (sutne|सुत्ने)",
    "(कारखानामै|भट्टामै|होटलमै) (बस्*|सुत्*|खाने)?",
    "(за ворота|за территорию|до трассы)",
    "(не отпуск*|запер*|не выпуска*)",
    "(телефон*) ... (сундук|сдают|складываем|забрал*|доступ)",
    "в подсобке",
  },
  -- hard or long work
  {
    "(भोरे|सुबह|तड़के) ... (रात|राति) (तक)? (10|11|12)?",
    "(सुबह|subah) (4|5|6|7) ... (रात|raat) (10|11|12)",
    "(12|13|14|15|16|17|18) (घंटे|ghante|ghanta)",
    "(चूड़ी|ज़री|जरी|भट्ठ*|पाथेर|ईंट|ढाबे|कोठी|मिट्टी|बीड़ी|कालीन|गुब्बारे|फूल बेच*|आर्केस्ट्रा|ऑर्केस्ट्रा|स्टेज|डांसर)",
    "(chudi|zari|bhatta|dhaba|gubbare|phool bech|signal pe|mandir mela|dancer|orchestra|nach)",
    "(साहब|sahab|sahib|कोठी|baby|बेबी|बच्चे) ... (खेलना|khelna|संभाल*|sambhal*|झाड़ू|jhadu|बर्तन|bartan)",
    "(ভোর|সকাল) (4|5|6|7|8) (টা|টায়)? ... রাত",
    "(শুঁটকি*|কারখানায়|হোটেলে|হোটেল|গ্লাস ধোয়া|ভাটা*|বাসায় কাজ|বৌদি|ম্যাডাম|মহাজন|পার্লারের কাজ)",
    "মেশিনের নিচেই ঘুম",
    "(जरी*|बुट्टा*|इँटा*|भट्टा*|सर्कस*|भाँडा माझ्*|बच्चा हेर्*|होटल*|पसल*|दोहोरी*)",
    "(momo|hotel|bhatta|circus|dohori|khaja) (pasal|ghar)?",
    "bihana (4|5|6|7) ... rati",
    "(модельн* школ*|кастинг|контракт 90|вебкам*|клад*|закладк*|дроп*|д р о п*|попрошай*|милостын*|коляск*|теплиц*|свалк*)",
    "им тоже найд* дело",
    "(норма веса|куколк*)",
    "десять лет в",
  },
  -- harm, debt, guests
  {
    "(धमकी|मार*|पीट*|डर लगेगा|ग्राहक|मेहमान|भीख|apang|अपंग|अनाथ)",
    "(mehman|customer|grahak|maar|bheekh|mana nai|anath)",
    "(फोटो|photo|pic) ... (घर के कपड़ों|भेजो|bhejo|bina)",
    "(ধমক|মারে|লোক আসে|চুরির কেস|এতিম|পাচার|শোধ|ভিক্ষা)",
    "(সত্তর|আশি|{number}) হাজার শোধ",
    "(कुट्*|पिट्*|ग्राहक*|मागि*|भिख*|न्यास्रो|थुन*)",
    "(бьют|бьёт|бил*|палкой|не корм*|долг*|клиент*|спортики|не мой)",
    "(залог|отработаешь|потеряешь)",
  },
}
local innocent = "(स्कूल ट्रिप पर|टीचर ने|पोती|नातिन|हमारे जमाने|по выходным|помогает бабушке|ट्यूशन|छात्रवृत्ति|जन्मदिन|माता-पिता की अनुमति|अभिभावक की अनुमति|प्रवेश परीक्षा|आँगनबाड़ी|खेलकूद|tuition|scholarship|birthday|पीएफ|ছাত্রবৃত্তি|টিউশন|জন্মদিন|অভিভাবকের অনুমতি|ভর্তি চলছে|গণিতে|ट्युसन|छात्रवृत्ति|जन्मदिन|अभिभावक सँगै|अभिभावकको अनुमति|क्वायर|भर्ना खुल्यो|репетитор*|кружок|секци*|с согласия родител*|согласие родител*|детский сад|день рождения|тренинг|слайд|каникул*|वर्ष का अनुभव|साल का अनुभव|साल के अनुभव|वर्षको अनुभव|বছরের অভিজ্ঞতা|лет опыта|летний опыт|лет на рынке|सेना|अग्निवीर|उम्र 18|18 साल से ऊपर|18 माथि|१८ वर्षमाथि|वर्षमाथि|18 лет|от 18)"
rule {
  title      = "A child is named beside several signs of being used",
  indicators = { "delphi:D3.05", "delphi:D4.06", "ilo:1" },
  law        = { "th-lp-44", "th-atip-6", "th-cp-26" },
  weight     = 8,
  status     = "trial",
  child      = true,
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  always     = true,
  when = function(ad)
    -- Words in Latin letters mean something else in other languages.
    local language = ad:language()
    if language and not spoken[language] then return false end
    if not ad:has("<child-south>") and not ad:has("<child-age>") then
      local young = false
      for _, age in ipairs(ad:ages()) do
        local low = age.lower or age.upper or 99
        if low >= 5 and low < 18 then young = true end
      end
      if not young then return false end
    end
    if ad:has(innocent) or ad:has("<fair-south>") then return false end
    local kinds, evidence, weighty = 0, {}, false
    for number, phrases in ipairs(told) do
      local seen = false
      for _, phrase in ipairs(phrases) do
        if not seen then
          local place = ad:find(phrase)[1]
          if place then seen = true; evidence[#evidence + 1] = place end
        end
      end
      if seen then
        kinds = kinds + 1
        if number == 1 or number == 2 or number == 6 then weighty = true end
      end
    end
    if kinds < 2 then return false end
    if kinds == 2 then
      local kind = ad:kind()
      if kind ~= "advert" and kind ~= "offer" then return false end
      if not weighty or not ad:has("<child-south>") then return false end
    end
    return { evidence = evidence, reason = "a child, and " .. kinds .. " of: money for others, secrecy, taken away, kept, hard work, harm" }
  end,
  fires = {
    hi = {
      "12 साल की बहन को कोठी पर रखेंगे, पाँच «हजार अभी» ले लो, «फोन मत» करना",
      "beti 14 ki ho gayi, dilli me «baby ke saath khelna», «main khud le jaungi», «phone mat» karna",
    },
    bn = {
      "বারো বছরের ছেলে লাগবে «শুঁটকি»র চরে, «দাদন» আট হাজার, «নেটওয়ার্ক নাই»",
    },
    ne = {
      "१२ वर्षका केटा, दिल्लीको «जरी» कारखाना, दुई वर्ष «बिना तलब»",
      "16-17 pani hunchha, «momo pasal», bihana 6 dekhi rati 11, «ekaichoti» dincha",
    },
    ru = {
      "Девочка 12 лет, «увезли» в Москву, «попрошай»ничает, «не корм»ят",
    },
  },
  silent = {
    hi = {
      "12 साल की बेटी का जन्मदिन है, दिल्ली में पार्टी",
      "beti 14 ki ho gayi, school jaati hai",
    },
    bn = {
      "বারো বছরের ছেলেকে টিউশন দিতে হবে, বাসায়",
    },
    ne = {
      "१२ वर्षको छोराको ट्युसन, काठमाडौं",
      "chora 16 barsa ko bhayo",
    },
    ru = {
      "Сыну 12 лет, ищем секцию плавания.",
    },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "repeated-letters" },
  advice = "Ring 1300 or 191 at once; from abroad the national child line. Do not contact the writer and do not pass the text on.",
}
