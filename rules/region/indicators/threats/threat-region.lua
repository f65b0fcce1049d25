-- Threats with police, deportation, harm to family, or "you know what happens".
rule {
  title      = "Threats with police, deportation or harm to the family",
  indicators = { "delphi:D5.05", "delphi:D5.11", "delphi:D5.13", "ilo:6" },
  law        = { "th-atip-6-1" },
  weight     = 7,
  status     = "trial",
  sources    = { "ilo-indicators-2012" },
  terms = {
    id = {
      "(yang kabur|kalau kabur|kabur) ... (dilaporkan|dilaporin|polisi|dicari|denda)",
      "(diancam|ngancam|mengancam|ancam|ancamannya)", "(lapor|dilaporin|dilaporkan|laporin) ... (polisi|imigrasi) ... (kalau|kabur|keluar|pulang)", "(kalau|klo) (kabur|lapor|lari|macam macam) ... (keluarga|dibunuh|polisi|deportasi|tau sendiri|dicari|penjara)",
      "(kalau|kalo|klo|berani|coba) (kabur|lari|macam macam|lapor|ngelawan|nolak|keluar|teriak|bilang|pulang) ... (dicari|dipukul|dibunuh|mati|dihabisin|polisi|penjara|keluarga|rumah|habis|denda|awas|dilaporin|siap siap|tanggung|disetrum|dijual|foto|sebar|kubur|tau sendiri)",
      "(kami|kita|gue|saya|mereka|bos) (tau|tahu|hafal|punya) (alamat|rumah|keluarga|orang tua|ktp|data) (kamu|kau|lo|lu|mu|nya)?",
      "(dilaporin|lapor|laporin|panggil) (polisi|imigrasi) ... (ilegal|kamu|overstay|ditangkap|penjara|masuk)?",
      "(diancam|ngancam|mengancam|ancam|ancamannya|ngancem|diancem)",
      "(nasib|kayak|seperti|kaya) ... (yang kemarin|si|anak kemarin|temen kamu|temanmu)",
      "(foto|video) (kamu|lo|syur|bugil|telanjang|itu) ... (sebar|sebarin|disebar|kirim ke|viral)",
      "(awas|jangan coba coba|jangan macam macam|inget ya|ingat ya) ... (kabur|lapor|keluar|keluarga|polisi)?",
    },
    ms = {
      "(kata|cakap) ... (kalau lari|kalau report|kalau balik) ... (polis|tangkap|mati|family|keluarga|dendam)?",
     
      "(lapor|report|bagitau|panggil) (polis|imigresen) (kalau|sebab|nanti|kata)",
      "permit mati ... (takut|lapor|tangkap)",
      "(takut) ... (lapor|report|polis|imigresen|tangkap)",
      "(ugut|diugut|mengugut|ancam|diancam)", "(lari|report|lapor) ... (polis|imigresen|tangkap|keluarga|bunuh)", "(panggil|bagitau|repot) (polis|imigresen) ... (lari|tangkap|kalau)",
      "(kalau|kalo|klu|cuba|jangan cuba) (lari|cabut|lapor|report|melawan|keluar|bising|blah|balik) ... (polis|imigresen|lokap|kena|mati|pukul|keluarga|cari|siap|nahas|denda|bayar|jual|tahu)",
      "(kena|nanti) (macam|jadi macam) (budak|dia|si|yang|kawan)",
      "(diugut|ugut|mengugut|ancam|diancam|kena ugut)",
      "(kami|aku|bos|diorang) (tahu|tau|ada) (rumah|alamat|family|keluarga|ic) (kau|ko|awak|kamu)?",
      "(panggil|call|report) (polis|imigresen) ... (tangkap|kau|pati|haram|kosong|permit)",
    },
    fil = { "(tinatakot|tinakot|binabantaan|binantaan|pinagbabantaan|pagbabantaan|ipapapulis|ipapakulong|ipapadeport|ipadedeport|ipapatay|papatayin)", "(pag|kapag) (nagsumbong|tumakas|nagreklamo|umuwi) ... (pamilya|papatayin|kulong|pulis|ipapa*|alam mo na)" },
    hi = {
      "(चोरी|झूठा|पुलिस) (का|केस|में) ... ((फंसा|फँसा)|फँसा|लगा|केस|डाल|दे दूंगा)",
      "(chori|jhootha|jhutha|police) (ka|case|me) ... (fasa|phasa|laga|daal|case)",
      "(धमकी|धमकाते|धमकाता|जान से मार*|मार डाल*|मार देंगे)", "(पुलिस|थाने|इमिग्रेशन) ... (पकड़वा|जेल|दे देंगे|केस|शिकायत कर देंगे)", "(भागे|भागा|शिकायत) ... (परिवार|जेल|पुलिस|मार)", "(dhamki|dhamkate|dhamkata|jaan se maar*|maar dalenge|maar denge|jail bhej*|police me de denge|police ko de)", "(bhaag*|bhag*) ... (family ko|ghar walo ko|jail|police|maar)" },
    bn = {
      "(পুলিশের|পুলিশ|মালিকের|দালালের) (ভয়|ভয়ে|ধরায়|ধরাইয়া|ভয় দেখা*)",
      "(kidney|কিডনি|লাশ|মাইরা|মেরে) ... (বেচে|beche|দিবে|dibe|ফেলবে|felbe)",
      "(হুমকি|ভয় দেখায়|মাইরা ফালা*|মেরে ফেল*|খুন কইরা|জেলে দিব|পুলিশে দিব|পুলিশে ধরায়)", "(থানায় গেলে|পুলিশরে কইলে|কাউরে কইলে|অভিযোগ করলে|পালাইলে) ... (ক্ষতি|মার*|খবর আছে|জেল|লাশ)", "(humki|voy dekhay|mere felbe|mairra falaibo|police e dibe|jail e dibe)" },
    ne = {
      "(पुलिस|प्रहरी|जेल) ... (दिन्छु|दिन्छौं|हाल्छु|लगाउँछु|समाउँछ)",
      "(मार्छु|मार्छौं|मारिदिन्छ*|खबरदार)",
     
      "(चोरी|केस|मुद्दा) ... (लगाइदि*|लगाउँ*|हालिदि*)",
      "(chori|case|mudda) ... (lagaidin*|halidin*)",
      "(धम्की|धम्क्या*|मार्ने भन*|मारिदिन्छु|प्रहरीलाई बुझाउँ*|जेल हाल*|परिवारलाई|डर देखा*)", "(भागे|उजुरी गरे|कसैलाई भने) ... (मार्*|जेल|परिवार*|प्रहरी)", "(dhamki|marne bhan*|maridinchu|jail hal*|prahari lai bujhau*|police lai bujhau*)" },
    ru = {
      "(сдам|сдаст|сдадут|посажу|посадят|вызову|вызовет|натравлю) (тебя|меня|нас|вас)? (ментам|полици*|миграц*|в тюрьму|фсб|депорт*)",
      "(знаем|знают|знает) где (живет|живут|живешь) (твоя|твои|моя|мои|ты|семья|мать)",
      "(угрожают|угрожает|угрожал|угрожали|запугивают|пригрозил|грозит|грозятся)", "(позвоню|сдам|сдадим|сообщу|заявлю|сдаст|позвонит) ... (в миграционку|в полицию|миграционной|ментам|фсб|в уфмс|мигрантскую|на депорт|депорт)", "(депортируют|депорт|посадят|убьют|убьем|найдем твою семью|закопаю|закопают) ... (если|семь*|на {number} лет|родител*)?" },
    ko = { "(협박*|위협*|신고하면*|죽인다*|죽여*|죽이겠*|가만 안 둬*|가만안둬*|추방*|강제출국*) ... (알지*|가족*|당*|해*|하*|받*|했*|고*|부모*|시킨다*)", "(도망*|신고*|말하면*) ... (죽*|가족*|잡으러*|팔아*|알지*|찾아가*)", "(불법체류*|경찰*|출입국*)(에|으로|로)? (신고한다*|신고하겠*|넘긴다*)" },
    sw = {
      "(watakuua|wataniua|watamuua|nitakuua|utakufa|utajuta|utaozea jela|watakukamata|nitakushtaki)",
      "(wananitishia|ananitishia|wanatutishia|anatutishia|alinitishia|walitutishia|kutishiwa|vitisho|natishiwa)", "(ukitoroka|ukisema|ukienda|ukiripoti|ukilalamika) ... (polisi|jela|utauawa|familia|itakuwa mbaya|utaona|utakamatwa|watakuua|tv)", "(nitaita|wataita|tutaita|nitakupeleka) (polisi|immigration|uhamiaji)" },
  },
  unless = {
    id = { "(hewan|satwa|gempa|cuaca|kesehatan|tim|gol) ... (mengancam|terancam|ancam)", "ancaman (pidana|hukuman|penjara|cuaca|virus)" }, ms = { "ancaman (cuaca|virus|banjir)" }, fil = { "(multo|horror|nakakatakot)" }, hi = { "(बम की धमकी|फिल्म)", "(film|movie) ... dhamki" }, ru = { "(грозит дождь|угрожает (болезн*|стихи*|паводк*))", "(гроз*) (штраф*|дожд*)" }, ko = { "(북한*|핵*|미사일*|선수*|경기*) ... (위협*|협박*)" , "신고하면 (포상*|처리*)" }, sw = { "(mvua|ugonjwa|simba)" },
  },
  fires = {
    id = { "saya «diancam» kalau lapor" }, ms = { "ejen «ugut» saya" }, fil = { "«tinatakot» kami na ipapakulong" }, hi = { "«जान से मार»ने को कहते हैं", "wo log «dhamki» dete hai" }, bn = { "«থানায় গেলে পোলার ক্ষতি»", "«humki» dey" }, ne = { "«धम्की» दिन्छ", "«dhamki» dincha" }, ru = { "уйдёшь — «позвоню в миграционку»" }, ko = { "«신고하면 알지»?", "도망가면 «죽인다고» 협박해요" }, sw = { "«ukienda kwa TV» itakuwa mbaya kwake" },
  },
  silent = { id = { "ancaman cuaca buruk" }, ms = { "ancaman banjir" }, fil = { "nakakatakot ang multo" }, hi = { "पुलिस भर्ती", "police bharti" }, bn = { "পুলিশে চাকরি" }, ne = { "प्रहरी भर्ना" }, ru = { "грозит дождь" }, ko = { "북한 핵 위협" }, sw = { "mvua itanyesha" } },
  advice = "Treat threats as real. Keep the messages; the person is not at fault and is not punished for papers (section 41). 1191, 1300.",
}
