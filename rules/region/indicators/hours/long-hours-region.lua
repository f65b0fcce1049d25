-- Twelve hours and more a day, or work from dawn to midnight.
rule {
  title      = "Very long working hours",
  indicators = { "delphi:D4.01", "ilo:11" },
  law        = { "th-lp-23" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    id = { "(12|13|14|15|16|17|18|19|20) (jam) (sehari|per hari|perhari|kerja|setiap hari|tiap hari|nonstop|/hari)", "kerja (12|13|14|15|16|17|18|19|20) jam", "(dari)? (subuh|pagi buta|jam 4 pagi|jam 5 pagi|jam 4|jam 5) (sampai|sampe|hingga) (jam 1 malam|jam 12 malam|jam 11 malam|tengah malam|larut malam)", "tidur (cuma|hanya)? (3|4) jam" },
    ms = { "(12|13|14|15|16|17|18|19|20) jam (sehari|satu hari|kerja|setiap hari)", "kerja (12|13|14|15|16|17|18) jam", "(dari)? (subuh|pukul 4|pukul 5|pagi buta) (sampai) (tengah malam|pukul 12|larut malam)", "tidur (3|4) jam (je|sahaja|saja)?" },
    fil = { "(12|13|14|15|16|17|18|19|20) (hours|hrs|oras) (araw araw|kada araw|na trabaho|ang trabaho|kaming|kami|ako|isang araw)", "(3|4) (hrs|hours|oras) lang (ang)? (tulog|pahinga)", "(mula)? (4am|5am|alas kwatro|alas singko|madaling araw) (hanggang) (12mn|hatinggabi|alas dose|11pm|madaling araw)" },
    hi = { "(12|13|14|15|16|17|18|19|20) ((घंटे|घण्टे)|घण्टे|घंटा|घंटों) (काम|ड्यूटी|की ड्यूटी|(रोज|रोज़)|रोज़|रोजाना|का काम|काम करवाते|काम कराते)", "(सुबह) ({number}|{time}|चार बजे|पांच बजे)? (बजे)? (से) (रात) ... (बजे तक|तक काम)", "(ड्यूटी|काम) (12|13|14|15|16|18) ((घंटे|घण्टे)|घंटा)", "(12|13|14|15|16|17|18|19|20) (ghante|ghanta|ghnte|ghanto) (kaam|kam|duty|ki duty|roz|roj|ka kaam|din)", "(duty|kaam|kam) (12|13|14|15|16|18) (ghante|ghanta)", "subah ... se raat ... (baje tak|tak)" },
    bn = { "(12|13|14|15|16|17|18|19|20) (ঘণ্টা|ঘন্টা|ঘণ্টার) (ডিউটি|কাজ|খাটায়|খাটা*|কাম|করে)", "(ডিউটি|কাজ|কাম) (12|13|14|15|16|18) (ঘণ্টা|ঘন্টা)", "(ভোর|ফজর|সকাল ৫টা|সকাল ৬টা) (থেকে|থেইকা|হতে) ... (রাত) ... (পর্যন্ত|তক)?", "(duty|kaj|kam) (12|13|14|15|16|18) (ghonta|ghanta|ghnta)", "(12|13|14|15|16|18) (ghonta|ghanta) (duty|kaj|kam|kore)" },
    ne = { "(12|13|14|15|16|17|18|19|20) (घण्टा|घन्टा|घण्टे) (ड्युटी|डिउटी|काम|सम्म|खटाउ*)", "(ड्युटी|डिउटी|काम) (12|13|14|15|16|18) (घण्टा|घन्टा)", "(बिहान) ... (देखि) ... (राति) ... (सम्म)", "(12|13|14|15|16|18) (ghanta|ghnta) (duty|kaam|kam|samma)", "(duty|kaam|kam) (12|13|14|15|16|18) (ghanta|ghnta)" },
    ru = { "(12|13|14|15|16|17|18|19|20) (часов|часа|ч) (в день|в сутки|без выходных|ежедневно|каждый день|смена)", "(по|смена|смены|работаем|работа) (12|13|14|15|16|17|18) (часов|часа|ч) (без выходных|ежедневно|каждый день|в день)?", "(с 5 утра|с 6 утра|с 4 утра|с утра) (и)? до (ночи|полуночи|поздней ночи|12 ночи|11 вечера|часу ночи)", "24 7 (живешь|живете|работа|смены|без|на ногах)", "(спим|сплю|спать) (по)? (3|4) часа" },
    ko = { "(하루|일|매일|1일) (12|13|14|15|16|17|18|19|20)시간*", "(12|13|14|15|16|17|18)시간 (근무*|일*|노동*|맞교대*)", "(새벽|아침) ... (부터) ... (밤|새벽) ... (까지)", "하루 (3|4)시간 (자*|잠*|밖에*|만*)" },
    sw = { "(saa|masaa) (12|13|14|15|16|17|18|19|20) (kwa siku|kila siku|kazi|za kazi|kwa)", "(naamka|tunaamka|kuamka|anaamka) saa (kumi|kumi na moja|tisa) ... (nalala|tunalala|kulala|analala|usiku|saa)", "(nalala|tunalala|analala) saa (saba|sita|saba usiku|sita usiku|nane)", "(kuanzia|toka) (alfajiri) (hadi|mpaka) (usiku|saa)" },
  },
  unless = {
    id = { "(buka|layanan|operasional|penerbangan|perjalanan|puasa|listrik|baterai|garansi) ... (12|24) jam" }, ms = { "(buka|operasi|penerbangan|puasa) ... (12|24) jam" }, fil = { "(bukas|open|flight|byahe) ... (12|24) (oras|hours)" },
    hi = { "(बिजली|उपवास|ट्रेन|फ्लाइट|पढ़ाई) ... (12|14|16) (घंटे|घण्टे)", "(bijli|train|flight|padhai|study) ... (12|14|16) ghante" }, ru = { "(работаем|магазин|служба|поддержка|доставка|круглосуточно|звоните|на связи) ... 24 (часа)? 7", "(полет|перелет|в пути|сон) ... (12|13|14) часов" }, ko = { "(비행*|영업*|배터리*|격일*|단식*) ... (12|13|14)시간*" },
    sw = { "(safari|ndege|basi) ... masaa" },
  },
  fires = {
    id = { "«kerja 14 jam» sehari", "«dari subuh sampai jam 1 malam»" }, ms = { "«kerja 16 jam» tiap hari" }, fil = { "«4 hrs lang tulog»", "«16 hours kada araw»" }, hi = { "«12 घंटे ड्यूटी»", "«duty 12 ghante»" }, bn = { "«ডিউটি ১২ ঘণ্টা»", "«duty 12 ghonta», chuti mashe 1 din" }, ne = { "«ड्युटी १२ घण्टा»", "«12 ghanta duty»" }, ru = { "«12 часов без выходных»", "работаем «с 6 утра до ночи»" }, ko = { "«하루 14시간» 일해요" }, sw = { "«Nalala saa saba» usiku", "«masaa 16 kwa siku»" },
  },
  silent = {
    id = { "toko buka layanan 24 jam" }, ms = { "kedai buka 24 jam" }, fil = { "8 oras ang trabaho" }, hi = { "8 घंटे ड्यूटी", "8 ghante duty" }, bn = { "ডিউটি ৮ ঘণ্টা" }, ne = { "ड्युटी ८ घण्टा" }, ru = { "смена 8 часов, два выходных" }, ko = { "하루 8시간 근무" }, sw = { "kazi masaa 8" },
  },
  advice = "Ask for the time record and the pay for overtime. Overtime needs consent and has a limit.",
}
