-- People in debt, without home, family or papers, after prison, or with a disability are sought.
rule {
  title      = "People in debt, without home or family are sought",
  indicators = { "delphi:D3.06", "delphi:D3.10", "delphi:D3.01", "ilo:1" },
  weight     = 5,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "kr-press-2025" },
  terms = {
    id = {
      "(butuh|perlu) (uang|duit) (cepat|segera|cepet|mendesak)",
      "(yang|yg|buat|khusus|lagi|cocok) ... (terlilit hutang|terlilit utang|banyak hutang|banyak utang|butuh uang cepat|butuh duit cepat|bu cepat|kabur dari rumah|gak punya keluarga|yatim|janda|mantan napi)", "(kabur|minggat) dari rumah ... (kerja|ikut|tinggal)", "(tidak|gak) (punya)? (keluarga|tanggungan) ... (diutamakan|lebih baik)" },
    ms = {
      "(nak duit cepat|perlu duit cepat|perlukan duit segera)",
      "(hutang keliling|hutang along|desak duit|sesak duit|lari rumah|lari dari rumah|banyak hutang) ... (kerja|pm|boleh|datang|ok)?", "(tiada|takde) (keluarga|waris) ... (ok|bagus|diutamakan)" },
    fil = { "(may utang|baon sa utang|gipit|naglayas|walang pamilya|ulila|walang matuluyan|walang tirahan|kailangan ng pera) ... (pm|welcome|pwede|ok|tara|sumama|stay in|dito|mas ok)", "(para sa|sa mga) ... (gipit|baon sa utang|may utang|naglayas)" },
    hi = { "((कर्ज|कर्ज़|क़र्ज़) में|कर्ज़ में|कर्जदार|घर से भाग*|अनाथ|बेसहारा|(मजबूर|मज़बूर)|(गरीब|ग़रीब) लड़की*|(गरीब|ग़रीब) लड़कियां|विधवा) ... (काम|आओ|नौकरी|चाहिए|संपर्क|रहना)", "(karz me|karze me|ghar se bhag*|anath|majboor|gareeb ladki*|garib ladki*) ... (kaam|aao|job|chahiye|contact|rehna)",
      "(कर्ज*|गरीब*|मजबूर*|अनाथ*|विधवा*|बेसहारा*|अकेल*|बेघर*|तलाकशुदा*) ... (लड़कि*|महिला*|लोग*|परिवार*|संपर्क*|काम*|बुला*|मौका*|चाहिए*)",
      "(karz|garib|majboor|anath|vidhwa|akele|talakshuda) ... (ladki*|mahila|log|family|contact|kaam|mauka|chahiye)",
    },
    bn = { "(ঋণে জর্জরিত|দেনায়|এতিম|অসহায়|ঘর ছাড়া|স্বামী পরিত্যক্তা|তালাকপ্রাপ্তা|গরিব মেয়ে|বিধবা) ... (কাজ|যোগাযোগ|লাগবে|আসেন|নেওয়া|অগ্রাধিকার)", "(etim|ashohay|gorib meye|bidhoba) ... (kaj|lagbe|jogajog)" },
    ne = { "(ऋण*|घर छोडे*|भागेर आएका|टुहुरा|गरिब*|एकल महिला|श्रीमान नभएका|सहारा नभएका) ... (काम|सम्पर्क|चाहियो|आउनुस्|प्राथमिकता)", "(rin lageko|ghar chod*|tuhura|garib) ... (kaam|samparka|chahiyo|aunus)" },
    ru = { "(бомжи|бомжей|без определенного места|после мест лишения|после мест|после тюрьмы|млс|судимые|судимых|с долгами|должников|кому некуда идти|некуда идти|без документов|сирот|зависимых|пьющих|без родственников) ... (берем|возьмем|работ*|всех|без опыта|жилье|приходи*|звони*|поможем)?", "(сложной|трудной|тяжелой) (жизненной)? ситуации ... (работ*|жилье|поможем|берем)" },
    ko = { "(빚*|생활고*|급전*|신불자*|신용불량*|사고 이력*|채무*|돈 급한*|돈이 급한*) ... (환영*|가능*|우대*|분*|있으신*|힘든*|연락*)", "(갈 곳*|갈곳*|오갈 데*|오갈데*|무연고*|가족 없*|연고 없*|가출*|출소*|장애 있*|장애인*) ... (환영*|분*|우대*|괜찮*|가능*|ok|들어올*)" },
    sw = { "(yatima|mwenye madeni|wenye madeni|asiye na wazazi|wasio na familia|aliyefukuzwa|mjane|maskini|aliyekimbia nyumbani|hana ndugu) ... (kazi|njoo|karibu|anafaa|apewe|piga)", "(una madeni|una shida ya pesa|umekwama|hauna pesa) ... (kazi|njoo|inbox|piga|nitakusaidia)" },
  },
  unless = {
    id = { "(santunan|donasi|panti|sedekah|zakat|bantuan|yayasan|pinjaman|pinjol)", "(pinjaman|pinjol|donasi|panti|yayasan) ... (hutang|utang|yatim)", "(hutang|utang|yatim) ... (pinjaman|donasi|panti|yayasan|santunan)" }, ms = { "(pinjaman|loan|derma|rumah anak yatim|akpk) ... (hutang|sesak)", "(hutang|sesak) ... (pinjaman|loan|akpk)" }, fil = { "(loan|pautang|donasyon|dswd|shelter) ... (utang|gipit)", "(gipit|utang) ... (loan|pautang|dswd)" }, hi = { "(अनाथ|बेसहारा|विधवा|(गरीब|ग़रीब)) ... (आश्रम|दान|पेंशन|योजना|सहायता)", "(anath|garib) ... (ashram|daan|yojana)" }, bn = { "(এতিম*|অসহায়|বিধবা) ... (দান|সাহায্য|ভাতা|মাদ্রাসা|যাকাত)" }, ne = { "(ऋण*|गरिब*|एकल महिला|टुहुरा) ... (बैंक|सहायता|भत्ता|सहकारी|कार्यक्रम)" },
    ru = { "(фонд|приют|благотворит*|центр помощи|банкротство|соцзащит*|волонтер*) ... (бомж*|долг*|некуда|ситуаци*|сирот*)", "(долг*|некуда|ситуаци*|сирот*|бездомн*) ... (фонд|приют|благотвор*|банкротств*|волонтер*)", "(работа|берем|возьмем) (не)? без документов не" }, ko = { "(대출*|개인회생*|파산*|상담센터*|쉼터*|복지*|1366*|지원센터*|공단*|채용박람회*) ... (빚*|가출*|장애*|생활고*|채무*)", "(빚*|가출*|장애*|생활고*|채무*) ... (대출*|개인회생*|파산*|상담센터*|쉼터*|복지*|지원센터*|의무고용*|등록증*)" }, sw = { "(yatima|wajane) ... (mchango|kituo|msaada|sadaka)" },
  },
  fires = { id = { "buat «yang lagi terlilit hutang» chat aja" }, ms = { "«desak duit» jom kerja" }, fil = { "«para sa mga gipit», lipad agad" }, hi = { "«कर्ज में हो तो काम» है", "«ghar se bhag ke aaye ho to kaam» hai" }, bn = { "«এতিম মেয়ে লাগবে» বাসায়", "«gorib meye lagbe»" }, ne = { "«ऋण लागेका दाइहरू सम्पर्क» गर्नुस्", "«rin lageko bhaye kaam» cha" }, ru = { "«Бомжи», после МЛС, без опыта — всех берём" }, ko = { "«빚 있으신»분 환영", "섬 양식장, «갈 곳 없는 분» 환영" }, sw = { "«yatima anafaa» kwa kazi" } },
  silent = { id = { "yayasan panti yatim, donasi" }, ms = { "akpk bantu urus hutang keliling pinjaman" }, fil = { "gipit? loan dito" }, hi = { "अनाथ आश्रम दान", "anath ashram" }, bn = { "এতিম শিশুদের দান" }, ne = { "गरिबका लागि सहायता कार्यक्रम" }, ru = { "Благотворительный фонд: если некуда идти, звоните" }, ko = { "빚 개인회생 상담", "가출 청소년 쉼터" }, sw = { "msaada kwa yatima" } },
  advice = "Ask why people in need are sought. Offer debt advice or shelter (1300) before a journey.",
}
