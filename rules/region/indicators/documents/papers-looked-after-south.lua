-- Papers, cards or passes lie with somebody who manages people, in a locker or under kind words: a faint sign that needs company.
rule {
  title      = "Papers or passes are looked after by those who manage people",
  indicators = { "delphi:D2.05", "delphi:D5.01", "ilo:7" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    hi = {
      "<keeping-hi> ... <until-then-hi>",
      "<until-then-hi> ... <keeping-hi>",
      "<keeping-south> ... <until-then-south>",
      "<until-then-south> ... <keeping-south>",
      "<cards-hi> ... <keeping-hi>",
      "<keeping-hi> ... <cards-hi>",
      "<cards-south> ... <keeping-south>",
      "<keeping-south> ... <cards-south>",
      "(पासपोर्ट|आधार|आधार कार्ड|वोटर कार्ड|पैन कार्ड|मार्कशीट|डिग्री|ओरिजिनल|जन्म प्रमाण पत्र|सर्टिफिकेट|कागज|काग़ज़|कागज़|कागज़ात|एटीएम|बैंक कार्ड|पासबुक|गेट पास|गेट का कार्ड|रजिस्ट्रेशन|लाइसेंस) ... (मुंशी को|मुनीम के पास|मुंशी के पास|मुनीम को|मैडम के पास|मालकिन के पास|वार्डन के पास|कॉलेज के पास|प्रिंसिपल के पास|दीदी के पास|सर के पास|सरदार के पास|ठेकेदार के पास|सेंटर के पास|संस्था के पास|उन्हीं के पास|लॉकर में|तिजोरी में|अलमारी में|सुरक्षित रह*|सुरक्षित रख*|संभाल के रख*|सँभाल कर रख*|उतरते समय|जाते समय लौट*|जाते वक्त मिल*|सीजन बाद मिल*|सीज़न के बाद मिल*|फाड़ दिया|फाड़ दी|देना होगा|जमा रहें*|जमा रहेगा)",
      "(मुंशी को|मुनीम के पास|मुंशी के पास|मुनीम को|मैडम के पास|मालकिन के पास|वार्डन के पास|कॉलेज के पास|प्रिंसिपल के पास|दीदी के पास|सर के पास|सरदार के पास|ठेकेदार के पास|सेंटर के पास|संस्था के पास|उन्हीं के पास|लॉकर में|तिजोरी में|अलमारी में|सुरक्षित रह*|सुरक्षित रख*|संभाल के रख*|सँभाल कर रख*|उतरते समय|जाते समय लौट*|जाते वक्त मिल*|सीजन बाद मिल*|सीज़न के बाद मिल*|फाड़ दिया|फाड़ दी|देना होगा|जमा रहें*|जमा रहेगा) ... (पासपोर्ट|आधार|आधार कार्ड|वोटर कार्ड|पैन कार्ड|मार्कशीट|डिग्री|ओरिजिनल|जन्म प्रमाण पत्र|सर्टिफिकेट|कागज|काग़ज़|कागज़|कागज़ात|एटीएम|बैंक कार्ड|पासबुक|गेट पास|गेट का कार्ड|रजिस्ट्रेशन|लाइसेंस)",
      "(passport|aadhar|aadhaar|adhar|voter card|marksheet|degree|original|originals|original registration|kagaz|kagaj|atm card|passbook|gate ka card|gate card|gate pass|certificate|license) ... (munshi ke paas|munim ke paas|munshi ko|madam ke paas|malkin ke paas|warden ke paas|college ke paas|principal ke paas|didi ke paas|thekedar ke paas|sardar ke paas|center ke paas|unhi ke paas|unke hi paas|locker me|almari me|tijori me|sambhal ke rakh*|safe rahega|safe rakhenge|utarte time|jate time mil*|season ke baad mil*|ek thaile me)",
      "(munshi ke paas|munim ke paas|munshi ko|madam ke paas|malkin ke paas|warden ke paas|college ke paas|principal ke paas|didi ke paas|thekedar ke paas|sardar ke paas|center ke paas|unhi ke paas|unke hi paas|locker me|almari me|tijori me|sambhal ke rakh*|safe rahega|safe rakhenge|utarte time|jate time mil*|season ke baad mil*|ek thaile me) ... (passport|aadhar|aadhaar|adhar|voter card|marksheet|degree|original|originals|original registration|kagaz|kagaj|atm card|passbook|gate ka card|gate card|gate pass|certificate|license)",
      "(आधार|पासपोर्ट|कागज) ... (ले रखा|ले रखे|रख रखा|जमा कर रखा)",
      "(सबका|सबके) (आधार|पासपोर्ट|कागज|फोन)",
      "कागज नहीं बनवा*",
      "(पासपोर्ट|आधार|लाइसेंस|डीएल|सर्टिफिकेट) ... (बॉस के पास|मालिक की अलमारी|एचआर रख*|सर के दराज|उसके पास|उसी के पास)",
      "(passport|aadhar|dl|license|certificate) ... (boss ke paas|hr rakh*|uske paas|usi ke paas|bhai ke bag|sir ke drawer|office me rahega|office me rahenge)",
      "original (aadhar|certificate|marksheet|degree) ... (lana|laana|office)",
    },
    bn = {
      "<keeping-bn> ... <until-then-bn>",
      "<until-then-bn> ... <keeping-bn>",
      "<cards-bn> ... <keeping-bn>",
      "<keeping-bn> ... <cards-bn>",
      "(পাসপোর্ট|পাসপোর্টও|এনআইডি|জাতীয় পরিচয়পত্র|পরিচয়পত্র|আইডি কার্ড|আধার কার্ড*|আধার|ভোটার কার্ড*|জন্মসনদ*|সার্টিফিকেট*|সনদ|কাগজপত্র|দলিল|ব্যাংক কার্ড*|এটিএম*|ইকামা*|আকামা*|লেবার কার্ড*|লেবারকার্ড*|চেক বই|গেটপাস) ... (আমাদের লকারে|লকারে|সিন্দুকে|আলমারিতে|সেফ কিপিং|সেফে|হেফাজতে|অফিসে থাকবে|অফিসে রাখা|সেন্টার রাখে|সেন্টারে থাকে|স্ত্রীর কাছে|মুন্সির কাছে|সর্দারের কাছে|খালার কাছে|ম্যানেজারের কাছে|আরবাবের|আরবাব দিবে|কফিলের কাছে|জমা নিও|জমা নিয়ো|জমা নিবা|জমা নিবেন|জমা রাখতে হবে|জমা রাখা লাগবে|একজনের হাতে|হাতে দিয়া দিবা)",
      "(আমাদের লকারে|লকারে|সিন্দুকে|আলমারিতে|সেফ কিপিং|সেফে|হেফাজতে|অফিসে থাকবে|অফিসে রাখা|সেন্টার রাখে|সেন্টারে থাকে|স্ত্রীর কাছে|মুন্সির কাছে|সর্দারের কাছে|খালার কাছে|ম্যানেজারের কাছে|আরবাবের|আরবাব দিবে|কফিলের কাছে|জমা নিও|জমা নিয়ো|জমা নিবা|জমা নিবেন|জমা রাখতে হবে|জমা রাখা লাগবে|একজনের হাতে|হাতে দিয়া দিবা) ... (পাসপোর্ট|পাসপোর্টও|এনআইডি|জাতীয় পরিচয়পত্র|পরিচয়পত্র|আইডি কার্ড|আধার কার্ড*|আধার|ভোটার কার্ড*|জন্মসনদ*|সার্টিফিকেট*|সনদ|কাগজপত্র|দলিল|ব্যাংক কার্ড*|এটিএম*|ইকামা*|আকামা*|লেবার কার্ড*|লেবারকার্ড*|চেক বই|গেটপাস)",
      "(পাসপোর্ট*|আইডি কার্ড*|কাগজ*) ... (বসের কাছে|কোম্পানিতে|ম্যানেজারের কাছে|কমান্ডারের কাছে|মালিকের আলমারি*|লিডারের কাছে|জমা রাখ*)",
      "(আইডি কার্ড|ভোটার কার্ড|আধার কার্ড) জমা",
    },
    ne = {
      "<keeping-ne> ... <until-then-ne>",
      "<until-then-ne> ... <keeping-ne>",
      "<cards-ne> ... <keeping-ne>",
      "<keeping-ne> ... <cards-ne>",
      "(पासपोर्ट*|राहदानी*|नागरिकता*|रेजिडेन्स कार्ड*|सर्टिफिकेट*|प्रमाणपत्र*|जन्मदर्ता*|लालपुर्जा*|घरजग्गाको कागज|जग्गाको कागज|एटीएम*|बैंक कार्ड*|चेकबुक|कागजपत्र*|परिचयपत्र*|गेटपास|डुङ्गाको पास|पास) ... (लकरमा|दराजमा|सेफमा|शिक्षकले|स्कुलले|कलेजले|म्यानेजरले|म्यानेजरको|साहुले|साहुकहाँ|नाइकेले|नाइकेकहाँ|कमाण्डरले|ठेकेदारले|ठेकेदारकहाँ|दिदीले|म्याडमले|मान्छेकहाँ|सम्हालेर राख*|सुरक्षित राखि*|जिम्मा राख*|हेरिदि*|राखिदि*|च्याति*|विवेकमा)",
      "(लकरमा|दराजमा|सेफमा|शिक्षकले|स्कुलले|कलेजले|म्यानेजरले|म्यानेजरको|साहुले|साहुकहाँ|नाइकेले|नाइकेकहाँ|कमाण्डरले|ठेकेदारले|ठेकेदारकहाँ|दिदीले|म्याडमले|मान्छेकहाँ|सम्हालेर राख*|सुरक्षित राखि*|जिम्मा राख*|हेरिदि*|राखिदि*|च्याति*|विवेकमा) ... (पासपोर्ट*|राहदानी*|नागरिकता*|रेजिडेन्स कार्ड*|सर्टिफिकेट*|प्रमाणपत्र*|जन्मदर्ता*|लालपुर्जा*|घरजग्गाको कागज|जग्गाको कागज|एटीएम*|बैंक कार्ड*|चेकबुक|कागजपत्र*|परिचयपत्र*|गेटपास|डुङ्गाको पास|पास)",
      "(passport|nagarikta|certificate|lalpurja|residence card|atm card|kagaj|kagajpatra) ... (locker ma|unko ma|uniharu sanga|madam sanga|malik sanga|sahu sanga|manager sanga|thekedar sanga|samhalera rakh*|school le rakh*|company le rakh*)",
      "(locker ma|unko ma|uniharu sanga|madam sanga|malik sanga|sahu sanga|manager sanga|thekedar sanga|samhalera rakh*|school le rakh*|company le rakh*) ... (passport|nagarikta|certificate|lalpurja|residence card|atm card|kagaj|kagajpatra)",
      "(पासपोर्ट*|नागरिकता*|प्रमाणपत्र*) ... (कलेजमै|मालिक राख्छ|मलाई देऊ|मलाई दिनु*|म सम्हाल्छु|एजेन्टसँग|बससँग|hr मा|म्याडमसँग)",
      "(passport|nagarikta) ... (hr ma|boss sanga|agent sanga|malai deu|ma samhal*)",
    },
    ru = {
      "<keeping-ru> ... <until-then-ru>",
      "<until-then-ru> ... <keeping-ru>",
      "<cards-ru> ... <keeping-ru>",
      "<keeping-ru> ... <cards-ru>",
      "(паспорт*|загран*|документ*|гражданство|диплом*|снилс|карточк*|банковск* карт*|пропуск*|трудов* книжк*|свидетельств*|сиротск* выплат*|сберкнижк*|военник*) ... (полежат|полежит|побудут у|у старшего|у координатора|у наставника|у куратора|у hr|у эйчара|у завхоза|у батюшки|присмотрит|в сохранности|общий сундук|общий ящик|в общий|собрал*|выдает только|выдаёт только|выдают только|до окончания курса|на весь контракт|на весь срок|в духовке|за ней пока|оформим у|под присмотр*)",
      "(полежат|полежит|побудут у|у старшего|у координатора|у наставника|у куратора|у hr|у эйчара|у завхоза|у батюшки|присмотрит|в сохранности|общий сундук|общий ящик|в общий|собрал*|выдает только|выдаёт только|выдают только|до окончания курса|на весь контракт|на весь срок|в духовке|за ней пока|оформим у|под присмотр*) ... (паспорт*|загран*|документ*|гражданство|диплом*|снилс|карточк*|банковск* карт*|пропуск*|трудов* книжк*|свидетельств*|сиротск* выплат*|сберкнижк*|военник*)",
      "(паспорт*|патент*|документ*) ... (у переводчик*|в столе|в тумбочке у|чтоб не потеря*|чтобы не потеря*|на проверку|на проходной|у жены хозяина|у жены бригадира|у комендант*|у мамы менеджер*)",
      "(паспорт*|документ*) (не отдаёт|не отдает|не вернул*|год у него|полгода у него)",
    },
  },
  unless_near = {
    hi = {
      "(कॉपी|फोटोकॉपी|स्कैन|बैंक|होम लोन)",
    },
    bn = {
      "(ফটোকপি|কপি|ব্যাংক লোন|ভাইভা*)",
    },
    ne = {
      "(प्रतिलिपि|फोटोकपी|बैंक*|खाममा)",
    },
    ru = {
      "(копи*|скан*|ипотек*|мфц|визов*)",
    },
  },
  when = function(ad) return not ad:has("<fair-south>") end,
  unless_about = {
    "plain-life-hi", "plain-life-bn", "plain-life-ne", "plain-life-ru", "plain-life-south",
    "not-so-south" },
  fires = {
    hi = {
      "«आधार कार्ड मुंशी को» देना होगा",
      "«gate ka card madam ke paas» rehta hai",
    },
    bn = {
      "«জন্মসনদ আমাদের লকারে» রাখা হবে",
    },
    ne = {
      "«रेजिडेन्स कार्ड शिक्षकले» हेर्नुहुन्छ",
      "«nagarikta unko ma» cha",
    },
    ru = {
      "«документы у нас полежат», за комнату не переживай",
    },
  },
  silent = {
    hi = {
      "मूल मार्कशीट दिखाकर वापस ले जाएँ",
      "passport apne paas rakho",
    },
    bn = {
      "সনদ দেখিয়ে ফেরত নিন",
    },
    ne = {
      "प्रमाणपत्रको प्रतिलिपि मात्र",
      "certificate ko photocopy",
    },
    ru = {
      "Нужна копия паспорта и диплома.",
    },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped" },
  advice = "Ask who has the papers or the pass now, and whether the person can have them back today.",
}
