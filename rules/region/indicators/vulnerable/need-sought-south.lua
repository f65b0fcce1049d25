-- People alone, in debt, after a loss, poor, disabled, or of poor regions are asked for first: a faint sign that needs company.
rule {
  title      = "People in need, alone or after a loss are asked for first",
  indicators = { "delphi:D3.06", "delphi:D3.10", "ilo:1" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation" },
  terms = {
    hi = {
      "<need-hi> ... <journeys-hi>",
      "<journeys-hi> ... <need-hi>",
      "<need-south> ... <journeys-south>",
      "<journeys-south> ... <need-south>",
      "<need-hi> ... <venues-hi>",
      "<venues-hi> ... <need-hi>",
      "<need-south> ... <venues-south>",
      "<venues-south> ... <need-south>",
      "<need-hi> ... <hush-hi>",
      "<hush-hi> ... <need-hi>",
      "<need-south> ... <hush-south>",
      "<hush-south> ... <need-south>",
      "(अकेली|अकेले|बेसहारा|विधवा|अनाथ|अपंग|विकलांग|मजबूर) ... (पहले|मौका|मौक़ा|प्राथमिकता|अच्छा|चलेगा|चलेगी)",
      "(बंगाल|असम|नेपाल|झारखंड|उड़ीसा|छत्तीसगढ़|आदिवासी) ... (वाली|वाले|लड़कि*) ... (पहले|मौका|प्राथमिकता)",
      "(simdega|gumla|jharkhand|assam|bengal|nepal|adivasi) ... (ladki*|ladkiyon) ... (pehle|prathmikta|mauka)",
      "(seedhi saadi|sidhi sadi|seedhi sadhi|apang|anath|akeli) ... (ladki*|prathmikta|achha|pehle)",
      "(सीधी-सादी|सीधी सादी|भोली) ... (लड़कि*|लड़की)",
      "जिन पर घर की ज़िम्मेदारी",
      "(कर्ज|कर्ज़|उधार) में (डूबे|फँसे|फंसे)",
    },
    bn = {
      "<need-bn> ... <journeys-bn>",
      "<journeys-bn> ... <need-bn>",
      "<need-bn> ... <venues-bn>",
      "<venues-bn> ... <need-bn>",
      "<need-bn> ... <hush-bn>",
      "<hush-bn> ... <need-bn>",
      "(এতিম|অসহায়|বিধবা|তালাকপ্রাপ্ত*|স্বামী ছাড়া) ... (ভালো|লাগবে|অগ্রাধিকার|আগে|চলবে)",
      "(আলাদা হয়েছেন|স্বামী নাই|স্বামী ছেড়ে) ... (সুযোগ|কাজ|খরচ|জন্য)",
      "(সুন্দরবন*|চরের|বন্যা*|ঝড়ের) ... (হলে ভালো|কাজ নাই|কাজ নেই)",
      "পিছুটান কম",
    },
    ne = {
      "<need-ne> ... <journeys-ne>",
      "<journeys-ne> ... <need-ne>",
      "<need-ne> ... <venues-ne>",
      "<venues-ne> ... <need-ne>",
      "<need-ne> ... <hush-ne>",
      "<hush-ne> ... <need-ne>",
      "(टुहुरा|टुहुरी|एकल|एक्ली|विधवा|गरिब) ... (ग्राह्यता|प्राथमिकता|राम्रो|पहिलो मौका|भए हुन्छ)",
      "ऋण भए* (रकम|लेख*)",
      "परिवारको (अवस्था|आर्थिक अवस्था) हेरेर",
      "(सोझा|सोझी|सीधा) ... (केटी*|दिदीबहिनी|चाहियो)",
      "(सर्लाही|रौतहट|महोत्तरी|डोल्पा|रोल्पा) ... (भाइहरू|बच्चा*|केटा*)",
    },
    ru = {
      "<need-ru> ... <journeys-ru>",
      "<journeys-ru> ... <need-ru>",
      "<need-ru> ... <venues-ru>",
      "<venues-ru> ... <need-ru>",
      "<need-ru> ... <hush-ru>",
      "<hush-ru> ... <need-ru>",
      "(потерял* близких|кто устал|никто не понял|кому некуда|остались одни|одиноки*)",
      "(с детского дома|из детского дома|детдом*|сирот*) ... (выпуск*|салон|москва|работ*|жиль*)",
      "(выпускники|девочки|ребята) (с|из) (детского дома|интерната)",
      "(без семьи|после тюрьмы|с улицы|с вокзала|после освобождения|пьющ*|бездомн*) ... (берем|берём|возьм*|помога*|всех|ждем|ждём|прямо)",
      "(берем|берём|возьм*|помога*|ждем|ждём) ... (без семьи|после тюрьмы|с улицы|с вокзала|после освобождения|бездомн*)",
      "(мамы|родители) (остаются|остаётся|остается) дома",
      "он* тебе тут и не понадоб*",
    },
  },
  unless_near = {
    hi = {
      "(पेंशन|योजना|दान|आश्रम|pension|yojana)",
    },
    bn = {
      "(ভাতা|দান|প্রকল্প*)",
    },
    ne = {
      "(भत्ता|योजना|सहायता)",
    },
    ru = {
      "(фонд*|пособи*|благотворит*)",
    },
  },
  when = function(ad) return not ad:has("<fair-south>") end,
  unless_about = {
    "plain-life-hi", "plain-life-bn", "plain-life-ne", "plain-life-ru", "plain-life-south",
    "not-so-south" },
  fires = {
    hi = {
      "लड़कियाँ «जिन पर घर की ज़िम्मेदारी» हो",
      "«seedhi saadi ladkiyon» ko prathmikta",
    },
    bn = {
      "«এতিম হইলে আরো ভালো»",
    },
    ne = {
      "«ऋण भए रकम» लेखिदिनुस्",
    },
    ru = {
      "Особенно ждём тех, кто «потерял близких».",
    },
  },
  silent = {
    hi = {
      "अनाथ आश्रम में भोजन दान",
      "anath ashram daan",
    },
    bn = {
      "এতিমখানায় দান করুন",
    },
    ne = {
      "विधवा भत्ता वितरण सोमबार",
    },
    ru = {
      "Приют для пожилых ищет сиделку.",
    },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped" },
  advice = "Ask why people in need are wanted first, and what happens to those who say no.",
}
