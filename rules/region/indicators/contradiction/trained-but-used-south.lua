-- Schooling, training, an internship or another trade was promised, and plain labour is done: a faint sign that needs company.
rule {
  title      = "Schooling or a trade was promised, and labour is done",
  indicators = { "delphi:D1.01", "delphi:D1.02", "ilo:2" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-delphi-2009" },
  kinds      = { "worker_report", "conversation", "offer", "advert", "other" },
  terms = {
    hi = {
      "(इंटर्नशिप|ट्रेनिंग|अप्रेंटिस|अप्रेंटिसशिप|पढ़ाई|कोर्स|प्लेसमेंट) (के नाम पर|बोल के|बोलकर|कहकर|का बोल)",
      "(इंटर्न*|छात्र*|स्टूडेंट*|बच्चों) ... (बर्तन|पैकिंग|सफाई|लाइन पर|कारखाने|सामान उठ*) ... (करवा*|माँज*|लगा*)?",
      "(कॉलेज|संस्थान|स्कूल) ने ... (भेजा|भेज दिया|लगा दिया|भिजवा*)",
      "(ड्राइवर|कुक|सुपरवाइजर|रिसेप्शन*|टीचर|ड्यूटी) के नाम पर (आया|लाया|लाए|बुला*|आई)",
      "(internship|training|apprentice|apprenticeship|course|padhai) (bol ke|ke naam pe|ke naam par|bolkar)",
      "(college|institute|school) ne ... (bhej diya|bheja|laga diya)",
      "(intern*|students|bachcho*) ... (housekeeping|bartan|packing|billing|safai|line pe) ... (karwa*|karate)?",
      "(shuru me|pehle) (bola|bole|kaha) tha ... (helper|ghante|hazaar|kaam|salary)",
    },
    bn = {
      "(ইন্টার্নশিপ|ট্রেনিং|পড়ালেখা|পড়ানোর|কোর্স) (এর)? (নামে|কথা বইলা|কথা বলে|বইলা)",
      "(কলেজ|ইনস্টিটিউট) (থেকে|থাইকা) ... (পাঠাইছে|পাঠিয়েছে|পাঠায়)",
      "(কাজের|চাকরির|পার্লারের|দোকানের|রান্নার|ড্রাইভারের) (কথা|কথা কইয়া|নাম) (বলে|বইলা|কইয়া) ... (নিয়া|নিয়ে|আনছে|আইনা)",
      "(কথা ছিল|কইছিল|বলছিল) ... (গিয়ে দেখে|আইসা দেখি|এখন|এইখানে)",
      "(প্লেট ধোয়া|রিসেপশন|পার্লার) না",
    },
    ne = {
      "(पढाउने|पढ्दै कमाउँदै|तालिम|इन्टर्न*|सीप सिकाउने) (भनेर|भन्दै|भनी|नाममा)",
      "(कलेज*|स्कुल*) ... (हप्तामा एक दिन|कागजमा) ... (बाँकी|काम|कारखाना*)?",
      "(होटल म्यानेजमेन्ट|पढाइ|नर्सिङ) ... (भनेर|भन्दै) ... (ल्या*|पठा*)",
      "(काम|भान्सा|पार्लर|मसाज) (भनेर|भन्दै) (ल्याएको|लग्यो|लगेको|ल्याए*|पठाए*)",
      "(kaam|padhai|talim) (bhanera|bhanda) (lyako|lyayo|lagyo|pathayo)",
      "(सहयोगी|भान्से|गार्ड) ... (लडाइँ|सेना|बोर्डर)",
    },
    ru = {
      "(колледж|училище|техникум|вуз|институт) (отправил*|послал*|направил*|заставля*)",
      "(практик*|стажировк*|обучени*) ... (собирать|конвейер|цех|теплиц*|беспилотник*|упаковк*|склад)",
      "(обещали|звали|позвали|пригласили|подавал*) ... (турагентств*|бармен*|няней|каталог*|съемки|съёмки|офис|английский|администратор*)",
      "я же на ({number}|бармена|няню|админа|официант*|швею) (подавал*|шла|шел|ехал*)",
      "(как|под видом|якобы) (повар*|няни|волонтёр*|волонтер*|модел*)",
    },
  },
  unless_about = { "make-believe-region", "not-so-south" },
  fires = {
    hi = {
      "कॉलेज ने «'इंडस्ट्रियल ट्रेनिंग' बोल के» मलेशिया भेजा",
      "nursing «college ne 6 mahine ke liye bhej diya»",
    },
    bn = {
      "পার্লারের «কাজের কথা বলে নিয়ে» গেছে",
    },
    ne = {
      "«पढाउने भनेर» जापान ल्याएको",
      "«kaam bhanera lyako»",
    },
    ru = {
      "«Колледж отправил» на практику.",
    },
  },
  silent = {
    hi = {
      "कॉलेज में दाखिले खुले हैं",
      "college ne result nikala",
    },
    bn = {
      "কলেজে ভর্তি শুরু",
    },
    ne = {
      "कलेजमा भर्ना खुल्यो",
      "college ma bharna khulyo",
    },
    ru = {
      "Колледж приглашает на день открытых дверей.",
    },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped" },
  advice = "Ask what was promised, what is done in truth, and who gains from it.",
}
