-- Cues by which adverts, offers, workers' reports and warnings are told apart in the languages of this pack.
-- As in `core`, what only police, press, offices and charities write is heavy; what adverts paste into themselves is light.
kinds {
  -- Neighbours, teachers and news that tell of it.
  { kind = "warning", weight = 9,
    terms = {
      id = {
        "(jangan mau|jangan percaya|jangan tergiur|jangan tertipu|jangan sampai) ",
        "(laporkan|report) (akun|postingan|iklan)",
        "(kisah|cerita) (korban|penyintas|nyata)",
        "(guru|sekolah|kades|kelurahan) ... (mengingatkan|menghimbau|imbau)",
        "(tolong|mohon) (share|sebarkan)",
        "(korban) (mengaku|bercerita|dipulangkan)",
      },
      ms = {
        "(jangan percaya|jangan mudah|jangan terpedaya|jangan tertipu)",
        "(lapor|report) (akaun|post|iklan)",
        "(kisah|cerita) (mangsa|benar)",
        "(cikgu|sekolah|ketua kampung) ... (ingatkan|pesan)",
        "(tolong|sila) (share|kongsi|sebarkan)",
        "mangsa (diselamatkan|mengaku|dibawa)",
      },
      fil = {
        "(wag|huwag) (po)? (kayo|kayong|tayong)? (maniwala|magpaloko|magpadala)",
        "(report|ireport|i report) (nyo|niyo|natin) ",
        "(kwento|kuwento) (ng|ni)",
        "(guro|titser|kapitan) ... (paalala|nagpaalala)",
        "(paki|please) (share|shre)",
        "(biktima|nasagip|narescue)",
      },
      hi = {
        "(मत जाना|मत जाओ|झांसे में मत|बहकावे में मत|यकीन मत)",
        "(शेयर|साझा) (करें|करो|कीजिए)",
        "(पीड़ित|पीड़िता) (ने बताया|ने कहा)",
        "(jhanse me mat|yakeen mat|bharosa mat|share karo|share kare)",
      },
      bn = {
        "(বিশ্বাস করবেন না|ফাঁদে পা|পা দিবেন না|যাইয়েন না)",
        "(শেয়ার) (করুন|করেন)",
        "(ভুক্তভোগী|উদ্ধার) (জানান|করা|বলেন)",
        "(bissash korben na|share korun)",
      },
      ne = {
        "(नपत्याउ*|विश्वास नगर्*|नफस्नु*|नजानु*)",
        "(सेयर) (गर्*)",
        "(पीडित*|उद्धार) (गरि*|भन्*)",
        "(bishwas nagarnu|share garnu)",
      },
      ru = {
        "(не верьте|не ведитесь|не попадайтесь|не соглашайтесь)",
        "(репост|поделитесь|перешлите)",
        "(пострадавш*|освобожд*|задержан*) (рассказ*|сообщ*|в)",
        "(суд|полиция|прокуратура) (приговор*|возбуд*|задерж*)",
      },
      ko = {
        "(속지 마*|조심하*|절대 가지*|믿지 마*)",
        "(공유*|신고하*) (해주*|부탁*)",
        "(피해자*|구출*) (증언*|인터뷰*|됐*)",
        "(경찰*|검찰*|법원*) (검거*|구속*|선고*)",
      },
      sw = {
        "(msiamini|usiamini|msidanganyike|usidanganyike|msikubali)",
        "(shiriki|sambaza) ujumbe",
        "(mwathirika|waathirika|waliokolewa|aliyerudi)",
        "(polisi) (wamekamata|walikamata|wamewaokoa)",
      },
    },
  },

  -- Offices, charities and neighbours who speak of the danger, or offer a hand.
  { kind = "warning", weight = 10,
    terms = {
      id = {
        "(polisi|imigrasi|kemnaker|bp2mi|bp3mi|kbri|disnaker|pemerintah) (pesan|mengimbau|imbau|mengingatkan|ingatkan|peringatkan)",
        "(waspada|hati hati) (modus|penipuan|loker|lowongan|sindikat)",
        "(klinik|layanan|bantuan hukum|posko) ... (gratis|tanpa dokumen)",
      },
      ms = {
        "(polis|imigresen|jabatan|kementerian|ngo) (pesan|ingatkan|peringatkan|nasihat)",
        "(khutbah|ceramah) ... (amanah|pekerja|bantuan)",
        "(klinik|kaunter bantuan|bantuan guaman) ... (percuma|tanpa dokumen)",
        "(jangan serah|jangan tertipu|sindiket)",
      },
      fil = {
        "(paalala|babala|abiso) (ng|mula|sa|po)",
        "(dmw|owwa|poea|pulis|barangay|embahada) (paalala|babala|nagpaalala|nagbabala)",
        "(libreng) (konsulta|legal|klinika|medical mission)",
        "ingat sa (mga)? (recruiter|illegal|scam|modus)",
      },
      hi = {
        "(पुलिस|दूतावास|मंत्रालय|विभाग|प्रशासन) ... (चेतावनी|सावधान|सलाह|अपील)",
        "(रेडियो|कार्यक्रम) ... (सुन|कहानी)",
        "(निःशुल्क|मुफ्त|मुफ़्त) (कानूनी|शिविर|इलाज|जांच)",
        "(savdhan|saavdhan|chetavni|alert) ... (farzi|fake|agent|thagi)",
      },
      bn = {
        "(পুলিশ|দূতাবাস|মন্ত্রণালয়|সরকার) ... (সতর্ক|পরামর্শ|আহ্বান)",
        "(সাবধান|সতর্ক) (থাকুন|হোন|বার্তা)",
        "(বিনামূল্যে|ফ্রি) (চিকিৎসা|আইনি|পরামর্শ)",
      },
      ne = {
        "(प्रहरी|दूतावास|मन्त्रालय|विभाग|श्रम कार्यालय) ... (सचेत|सावधान|आग्रह|सूचना)",
        "(रेडियो|कार्यक्रम) ... (सुन्नु|कथा)",
        "(निःशुल्क) (परामर्श|उपचार|कानुनी)",
        "(जानुअघि|जानु अघि|बिदेश जानु अघि) ... (जाँच|बुझ)",
      },
      ru = {
        "(мид|полиция|посольство|консульство|министерство|фонд) (советует|предупреждает|напоминает|рекомендует)",
        "(схема|схемы) (обмана|мошенник*)",
        "(внимание|осторожно) ... (мошенник*|обман*|вербов*|схема)",
        "(бесплатная) (юридическая|медицинская) (помощь|консультация)",
      },
      ko = {
        "(경찰*|대사관*|외교부*|센터*|정부*) ... (주의*|당부*|경고*|안내*)",
        "(무료) (진료*|상담*|법률*)",
        "(이주민*|이주노동자*|외국인*) ... (무료*|상담*|쉼터*) ",
      },
      sw = {
        "(polisi|ubalozi|wizara|shirika|serikali) ... (linaonya|inaonya|wanaonya|yaonya|ushauri|tahadhari|linatoa)",
        "(tahadhari|jihadhari|jihadharini) ... (mawakala|ajira|kazi|matapeli)",
        "(kliniki|huduma) ... (bure) ",
      },
    },
  },
  -- A worker, or somebody for her, who asks what to do.
  { kind = "worker_report", weight = 7,
    terms = {
      id = {
        "(tolong|bantu|bantuin) (kami|saya|aku|adik|kakak|anak|temen|teman|bang)",
        "(lapor|ngadu|hubungi|minta tolong) (ke)? (mana|siapa|kemana)",
        "(harus|caranya) (gimana|bagaimana)",
        "(nomor|no|kontak) (kbri|kjri|darurat|polisi)",
      },
      ms = {
        "tolong (saya|kami|adik|kakak|kawan)",
        "(macam mana|camne) nak (lapor|report|lari|balik|keluar)",
        "(nak|boleh) (report|lapor|mengadu) (kat|dekat|di)? (mana|siapa)",
      },
      fil = {
        "saan (po|ba|pwede|ako|kami)? (pwede|po|ba)? (mag|lumapit|tumawag|magreklamo|magsumbong|mag report)",
        "(paano|pano) (po|ba)? (makauwi|mag report|makaalis|makatakas|mag file)",
        "(tulong|tulungan|saklolo) (po|nyo|niyo|kami|ako|naman)?",
        "legal (po)? ba",
      },
      hi = {
        "(क्या|कहाँ|कहां|कैसे) ... (करूँ|करूं|करें|शिकायत|जाऊँ|निकलूँ|छुड़ा*)",
        "(मदद|बचाओ|बचा लो)",
        "(kya|kahan|kaise|kaha) ... (karu|kare|karein|shikayat|jau|niklu|chhuda*)",
        "(madad|bachao|bacha lo)",
      },
      bn = {
        "(কী|কি|কই|কোথায়|কিভাবে|কেমনে) ... (করব|করবো|করুম|যাব|যামু|জানাব|অভিযোগ)",
        "(সাহায্য|বাঁচান|উদ্ধার)",
        "(ki|kothay|kivabe|kemne) (korbo|korum|jabo|janabo)",
        "(shahajjo|bachan|uddhar)",
      },
      ne = {
        "(के|कहाँ|कसरी) ... (गर्ने|गरूँ|जाने|खबर|उजुरी|फर्कने)",
        "(सहयोग|बचाउ*|गुहार|उद्धार)",
        "(ke garne|kaha jane|kasari|kaslai|sahayog|bachau*|uddhar)",
      },
      ru = {
        "куда (мне|нам|ей|ему)? (звонить|обращаться|обратиться|жаловаться|идти|писать)",
        "(что|как) (мне|нам|ей|ему)? (делать|быть|вытащить|уехать|вернуть|выбраться)",
        "(это|разве) законно",
        "(помогите|спасите|кто поможет|волонтеры)",
      },
      ko = {
        "어디* (신고*|전화*|가야*|물어*)",
        "어떻게 (해야*|하나요*|하죠*|나가*|신고*)",
        "(도와주*|도와줘*|살려*|구해주*)",
      },
      sw = {
        "(tufanyeje|nifanyeje|tufanye nini|nifanye nini)",
        "(tusaidie|nisaidie|nisaidieni|tusaidieni|naomba msaada|tunaomba msaada)",
        "(nipige|tupige) simu (gani|wapi)",
        "(niripoti|turipoti|nishtaki) (wapi|kwa nani)",
        "nani (atusaidie|ashughulikie|anaweza|atamsaidia)",
      },
    },
  },
  -- Rooms to let, stories.
  { kind = "other", weight = 5,
    terms = {
      id = {
        "(kontrakan|kosan|kost|disewakan|sewa kamar|penyewa)",
        "(film|sinetron|drakor|novel|episode)",
      },
      ms = {
        "(bilik sewa|rumah sewa|penyewa|untuk disewa)",
        "(filem|drama|novel|episod)",
      },
      fil = {
        "(paupahan|for rent|bedspace|upa ng bahay)",
        "(pelikula|teleserye|nobela|episode)",
      },
      hi = {
        "(किराए|किराये) (पर|का|के)",
        "(फिल्म|फ़िल्म|सीरीज|सीरियल|उपन्यास|film|movie|serial)",
      },
      bn = {
        "(বাসা ভাড়া|রুম ভাড়া|টু লেট|to let|basa vara)",
        "(উপন্যাস|সিনেমা|নাটক|সিরিজ)",
      },
      ne = {
        "(कोठा भाडा|भाडामा|kotha bhada)",
        "(फिल्म|चलचित्र|उपन्यास|सिरिज)",
      },
      ru = {
        "(сдам|сдаю|сдается|аренда) (квартир*|комнат*)",
        "(сериал*|фильм*|роман*|кино|героин*)",
      },
      ko = {
        "(월세*|원룸*|전세*|부동산*)",
        "(영화*|드라마*|소설*|웹툰*)",
      },
      sw = {
        "(chumba|nyumba) (cha|ya) kupanga",
        "(filamu|tamthilia|riwaya)",
      },
    },
  },

  -- warning: news, law, teaching, neighbours who warn -------------------------------------------------------------------
  { kind = "warning", weight = 10, terms = {
    id = {
      "(polisi|polda|polres|bareskrim|imigrasi|bp2mi|bp3mi|kemlu|kbri|kjri|kemnaker|disnaker|kepolisian|petugas|satgas) ... (menangkap|mengungkap|menggagalkan|memulangkan|mengimbau|imbau|mengamankan|menetapkan|menahan|menyelamatkan|mencegah|membongkar|memperingatkan|selidiki|periksa)",
      "(tersangka|korban tppo|tindak pidana perdagangan orang|tppo)", "(pidana|dipidana|penjara) (paling)? (lama|selama|maksimal)", "(pasal|undang undang|uu) (no|nomor)? {number}", "(sebanyak|sedikitnya) {number} (orang|pmi|abk|korban|warga|wni|tki|pekerja)", "(berhasil|telah) (dipulangkan|diselamatkan|dievakuasi|ditangkap)", "(kata|ujar|tutur|ungkap) (kepala|kapolres|kapolda|juru bicara|direktur|dubes)",
      "(tanda tanda|ciri ciri|modus) (penipuan|lowongan|tppo|perdagangan|loker|lowker|perekrutan)", "(dijerat|didakwa|divonis|diadili|hakim)",
    },
    ms = {
      "(polis|imigresen|pdrm|jtksm|jtk|wisma putra|kedutaan|mahkamah|jabatan tenaga kerja|bukit aman|kementerian) ... (tahan|menahan|selamatkan|menyelamatkan|tangkap|serbu|menyerbu|nasihat|ingatkan|mengingatkan|gesa|menasihati|dakwa|siasat|tumpaskan|bongkar)",
      "(mangsa|suspek|tertuduh|sindiket) ... (diselamatkan|ditahan|didakwa|dijatuhi|ditipu|diperdaya|dibawa|tumpas|pemerdagangan)", "(akta|seksyen) {number}", "(didakwa|dihukum|dipenjara|dijatuhi hukuman|pemerdagangan orang|antipemerdagangan)", "(majikan|ejen) (tak|tidak) boleh (simpan|pegang|tahan|potong)", "(tip|tips|hak pekerja|kenali|panduan) ... (majikan|pekerja|penipuan|tanda)",
    },
    fil = {
      "(pulis|pnp|nbi|dmw|dfa|owwa|poea|immigration|bi|awtoridad|task force|senador|pamahalaan|doj|iacat|embahada) ... (naaresto|inaresto|nasagip|nailigtas|naharang|nagbabala|babala|nagpaalala|paalala|kinasuhan|inendorso|hinuli|sinalakay|iniimbestigahan|pinauwi|napauwi|nagsampa)",
      "(nasagip|nailigtas|naaresto|naharang|narescue|na rescue|pinauwi|napauwi) (ng|ang|na|sa)", "(ayon sa|sinabi ng|ipinahayag ng|sabi ng) (pulis|dmw|dfa|nbi|bi|pnp|owwa|mga awtoridad|biktima|kagawaran|korte)", "(human trafficking|illegal recruitment) (case|cases|ay|sa|victims|survivors|kaso)", "republic act {number}", "(makukulong|pagkakakulong|parusa|nahatulan|hinatulan)", "(karapatan|paalala sa|alamin|mga palatandaan|red flags) ... (ofw|manggagawa|kasambahay|aplikante|recruiter|employer)?",
    },
    hi = {
      "(पुलिस|सीबीआई|दूतावास|मंत्रालय|विदेश मंत्रालय|एनआईए|श्रम विभाग|अदालत|कोर्ट|प्रशासन|टीम) ... ((गिरफ्तार|गिरफ़्तार)|गिरफ़्तार|छुड़ाया|मुक्त कराया|मुक्त कराए|बचाया|चेतावनी|सलाह|एडवाइजरी|छापा|मामला दर्ज|(सजा|सज़ा)|सज़ा|अनुसार|जारी|सतर्क|वापस लाया|वापस लाए)",
      "(अधिनियम|धारा|कानून|संविधान|अनुच्छेद) ... (अनुसार|तहत|के तहत|अपराध|(सजा|सज़ा)|दंड|{number})", "(बंधुआ|बंधुआ मज़दूर|(बंधुआ मजदूर|बंधुआ मज़दूर)|मानव तस्करी) ... (मुक्त|अपराध|गिरोह|मामला|पुनर्वास|रोकथाम|अधिनियम|के खिलाफ)", "(चेतावनी|एडवाइजरी|सावधान|सतर्क रहें)", "(हेल्पलाइन|सत्यापित करें|शिकायत दर्ज करें)",
      "(police|cbi|embassy|duutawas|dutavas|court) ne ... (giraftar|pakda|bachaya|chhudaya|chudaya|chetavni|raid)", "(savdhan|saavdhan|satark rahe|chetavni|dhyan de)", "(helpline|shikayat darj|fraud se bach*|verify kar*)",
    },
    bn = {
      "(পুলিশ|র‍্যাব|র্যাব|সিআইডি|বিজিবি|দূতাবাস|মন্ত্রণালয়|আদালত|ডিবি|প্রশাসন|বিএমইটি) ... (গ্রেপ্তার|গ্রেফতার|উদ্ধার|আটক করেছে|সতর্ক*|অভিযান|কারাদণ্ড|মামলা|জানিয়েছে|জানায়|ফেরত এনেছে)", "(গ্রেপ্তার|গ্রেফতার|উদ্ধার) (করা|হয়েছে|করেছে|হন|করে)", "(আইন|ধারা|নীতি|অধ্যাদেশ) ... (অনুযায়ী|অনুসারে|অপরাধ|দণ্ড|যাবে না|শাস্তি)", "(মানব পাচার|মানবপাচার|পাচারকারী|দালাল চক্র|পাচার চক্র|প্রতারক চক্র|প্রতারক)", "(সতর্কতা|সাবধান|সতর্ক থাকুন|সচেতন হোন|জরুরি সতর্ক*)", "(হেল্পলাইন|হটলাইন|থানায় জানান|যাচাই করুন)",
      "(police|rab|cid) ... (greptar|greftar|uddhar|atok koreche)", "(sabdhan|shabdhan|sotorko thakun|dalal theke sabdhan|protarok)", 
    },
    ne = {
      "(प्रहरी|दूतावास|मन्त्रालय|अदालत|वैदेशिक रोजगार विभाग|सीआईबी|ब्युरो|मानव बेचबिखन ब्युरो|माइती नेपाल) ... (पक्राउ|उद्धार|चेतावनी|सचेत|अपिल|मुद्दा|सजाय|जनाए*|जनाएको|बताए*|कारबाही|फिर्ता ल्याए*)", "(पक्राउ परे*|पक्राउ गरे*|उद्धार गरि*|उद्धार भए*)", "(ऐन|दफा|कानुन|नियमावली) ... (अनुसार|बमोजिम|सजाय|पाउने छैन|कैद|जरिवाना|{number})", "(मानव तस्करी|मानव बेचबिखन|बेचबिखन|गिरोह)", "(सचेत|सावधान|होसियार|सतर्क) ", "(उजुरी|खबर) (गर्नुहोस्|गर्नुस्|दिनुहोस्|प्रमुख)", "(हेल्पलाइन|हटलाइन)",
      "(prahari|police) le ... (pakrau|uddhar)", "(sachet|sabdhan|satarka|hosiyar) (hunu*|rahanu*|garau*)?",
    },
    ru = {
      "(полиция|полицейские|следователи|мвд|фсб|прокуратура|суд|следственный комитет|посольство|мид|консульство|омвд|гражданская помощь|волонтеры|правозащитники|активисты) ... (освобод*|задерж*|предупрежд*|сообщ*|возбуд*|приговор*|выяв*|пресек*|спас*|рекоменд*|напомин*|эвакуир*|вернул*|арест*)", "(возбуждено|возбудили|уголовное) (уголовное)? дело", "(ст|статья|статье|статьи) {number} (ук|тк)?", "(ук рф|трудовой кодекс|тк рф обязывает|торговля людьми|торговли людьми|торговле людьми|рабского труда|рабский труд|трудовое рабство)", "(приговор*|осужден*|приговорил*|лишения свободы|обвиняем*|подозреваем*|пострадавш*)", "(осторожно|внимание|будьте осторожны|памятка|признаки) ... (мошенник*|обман*|вербов*|работодател*|объявлен*|торговл*)", "(как не попасть|не отдавайте паспорт|никому не отдавайте|горячая линия|звоните на горячую)",
    },
    ko = {
      "(경찰*|검찰*|외교부*|법원*|대사관*|고용노동부*|노동부*|국정원*|영사관*|재판부*|출입국*) ... (구출*|체포*|구속*|검거*|적발*|선고*|주의*|당부*|밝혔*|수사*|기소*|송환*|경고*|구조*|압수수색*)", "(선고했다*|구속됐다*|체포됐다*|밝혔다*|검거했다*|기소했다*|적발됐다*|구출됐다*|송환됐다*|전했다*|당부했다*)", "(피해자*|피의자*|일당*|총책*|인신매매*) ... (구조*|구속*|혐의*|호소*|지원*|쉼터*|신고*|보호*|검거*)", "(징역*|벌금형*|형법*|근로기준법*|처벌*|제) ... (조|년|이하*|선고*|대상*|받*)", "(주의하세요*|주의하십시오*|조심하세요*|속지 마*|예방*|의심*|피해 예방*|사기 주의*|당하지 마*)", "(신고는|신고전화*|상담전화*|영사콜센터*)",
    },
    sw = {
      "(polisi|dci|serikali|wizara|mahakama|ubalozi|haart|shirika|mkurugenzi|waziri|maafisa) ... (wamewakamata|wamemkamata|walimkamata|wamekamata|imeonya|inaonya|yaonya|waonya|waokoa|wameokoa|waliokoa|imewaokoa|wamewaokoa|ilisema|imesema|amesema|alisema|inatahadharisha|imehukumu|wanachunguza|walikamatwa)", "(wamekamatwa|amekamatwa|walikamatwa|waliokolewa|wameokolewa|alihukumiwa|amehukumiwa|ameshtakiwa|wameshtakiwa)", "(usafirishaji haramu|biashara haramu ya binadamu|ulanguzi wa binadamu|kusafirisha watoto|walanguzi)", "(sheria|kifungu) (cha|inasema|namba|{number})", "sheria ya (kazi|ajira|kupambana)", "(tahadhari|jihadhari|jihadharini|onyo|chunga|kaa chonjo|epuka)", "(namba ya simu ya msaada|piga 116|ripoti kwa|toa taarifa)", "(haki zako|ishara za|dalili za)",
    },
  } },
  { kind = "warning", weight = 4, terms = {
    id = { "(korban|sindikat|modus|penipuan lowongan|penipuan kerja|diselidiki)" }, ms = { "(mangsa|sindiket|penipuan kerja|penipuan pekerjaan|pemerdagangan|diperdaya|terpedaya)" }, fil = { "(biktima|sindikato|modus|nabiktima)" },
    hi = { "(पीड़ित|गिरोह|दलालों|ठगों)", "(giroh|peedit)" }, bn = { "(ভুক্তভোগী|চক্র|পাচার*)" }, ne = { "(पीडित*|गिरोह*)" }, ru = { "(пострадавш*|мошенник*|преступн*|вербовщик*)" }, ko = { "(피해자*|조직*|일당*|범죄*)" }, sw = { "(waathiriwa|mwathiriwa|walaghai|matapeli)" },
  } },
  { kind = "warning", weight = 7, terms = {
    id = { "(waspada|hati hati|awas|jangan mudah percaya|jangan tergiur|jangan percaya|jangan sampai) ... (loker|lowongan|penipuan|tawaran|kerja|calo|tertipu|modus|kamboja)", "(cek|periksa|pastikan) ... (jendela pmi|sipmi|bp2mi|disnaker|izin|resmi|siskop2mi)", "(laporkan|hubungi) (ke)? (polisi|bp2mi|disnaker|hotline|kbri)", "(hoaks|edukasi|sosialisasi)" },
    ms = { "(awas|waspada|berhati hati|hati hati|jangan percaya|jangan terpedaya|jangan mudah) ... (kerja|tawaran|scam|penipuan|ejen|iklan|sindiket)", "(buat|boleh buat) (aduan|laporan|report)", "(hubungi|lapor) (kedutaan|jtk|polis|talian)" },
    fil = { "(ingat|mag ingat|babala|huwag maniwala|wag maniwala|wag magpaloko|huwag magpaloko|wag basta|beware) ... (sa|mga|ng|agency|recruiter|scam|trabaho|kayo)", "(i report|ireport|isumbong|tumawag) (sa|ito|agad) (dmw|pulis|1343|nbi|hotline|iacat|owwa)?", "(i check|icheck|siguraduhin|alamin) ... (dmw|licensed|website|lisensya)", "bawal (po)? (sa batas|kunin|itago|ang pagkuha)" },
    hi = { "(झांसे|झाँसे|जाल|ठगों|(फर्जी|फ़र्ज़ी) (एजेंट|एजेन्ट)|(फर्जी|फ़र्ज़ी)) ... (न आएं|ना आएं|बचें|(फंस*|फँस*)|में न|से बच*|नौकरी)", "(किसी को|कभी) ... (न दें|ना दें|मत दें|न सौंपें)", "(jhanse|jaal|farji|fraud) ... (na aaye|mat aao|bach*|se bach)" },
    bn = { "(ফাঁদে|প্রলোভনে|খপ্পরে|দালালের কথায়) ... (পা দেবেন না|পড়বেন না|না|বিশ্বাস)", "(কাউকে|কাউরে) ... (দেবেন না|দিবেন না|দিয়েন না)", "(dalal|fade|protarona) ... (bishwas|porben na|dhoiren na|theke)", "দালাল (ধইরেন না|থেকে সাবধান|ধরবেন না)" },
    ne = { "(झाँसा*|प्रलोभन*|दलालको) ... (नपर्नु*|नपर*|फस*|नफस्नु*)", "(कसैलाई) ... (नदिनु*|नबुझाउनु*)", "(नजानुहोस्|नजानुस्|नफस्नुहोस्)", "(dalal ko|jhasa) ... (naparnu*|nafasnu*)" },
    ru = { "(не верьте|не соглашайтесь|не ведитесь|не доверяйте|остерегайтесь|берегитесь)", "(проверяйте|проверьте) (лицензию|работодателя|компанию|договор)", "(если вас|если у вас|если вы) ... (удержив*|забрали|отобрали|обращай*|звоните|столкнулись)" },
    ko = { "(조심하*|주의해*|속지*|의심해*|가지 마*|가지마*) ... (알바*|고수익*|해외*|취업*|구인*)?", "(고수익*|해외취업*|해외 취업*) ... (주의*|조심*|사기*|피해*|의심*)" },
    sw = { "(msikubali|usikubali|msidanganywe|usidanganywe|msiamini|usiamini|muwe makini|kuwa makini|muwe waangalifu)", "(usimpe|usiwape|msiwape) (mtu|wakala|ofisi)", "(hakikisha|thibitisha) ... (leseni|wakala|nea|tovuti)" },
  } },

  -- worker_report: somebody tells of what happened, or asks for help ----------------------------------------------------------
  { kind = "worker_report", weight = 7, terms = {
    id = { "(tolong|mohon|minta|butuh) (dibantu|bantu|bantuan|tolong|pertolongan|saya|kami|selamatkan|bantuannya|info)", "(saya|aku|kami|gue) ... (dipukul|ditahan|dikurung|disekap|diancam|dipaksa|dijual|ditipu|takut|kabur|belum digaji|tidak digaji|gak digaji|disiksa|nggak dibayar|gak dibayar|mau pulang|pengen pulang)", "(majikan|bos|agen|mandor) (saya|aku|gue|kami)? ... (ambil|tahan|pukul|ancam|gak bayar|tidak bayar|belum bayar|marah)", "(adik|anak|kakak|suami|istri|saudara|teman|ponakan|sepupu) (saya|aku|gue|kami) ... (di|kerja|hilang|gak bisa|tidak bisa|disekap|dijual|minta tolong|ditahan|kamboja)", "(bisa|boleh) (gak|ga|nggak|tidak)? (lapor|dilaporin|pulang) ... (ke mana|kemana|polisi|gimana)?", "(harus|mau) lapor (ke)? (mana|siapa)", "saya (tkw|tki|pmi|abk|pekerja|art) (asal|dari|di)" },
    ms = { "(tolong|minta tolong|mohon bantuan|boleh tolong|bantu saya|bantu kami)", "(saya|kami|aku) ... (kena pukul|dipukul|kena tahan|ditahan|kena kurung|takut|lari|tak dapat gaji|tak dibayar|nak balik|kena jual|kena tipu|ditipu)", "(majikan|bos|boss|ejen|tauke|madam) (saya|kami|aku)? ... (pukul|tak bayar|ambil|simpan|marah|ugut|kurung|tak bagi)", "(adik|anak|kawan|suami|abang|kakak) (saya|aku|kami) ... (kena|hilang|terperangkap|tak boleh balik|kemboja|myanmar)", "(nak|boleh) (report|lapor|mengadu) (kat|ke|dekat|dengan) (mana|siapa)" },
    fil = { "(tulong|tulungan|patulong|saklolo|help) (po|nyo|niyo|kami|ako|nyo po|naman)", "(amo|boss|employer|madam|agency|recruiter) (ko|namin) ... (kinuha|hawak|ayaw|sinaktan|hindi|di|sinampal|ikinulong|binebenta|nagalit|pinag*)", "(amo|boss) ko", "(ako|kami|kapatid ko|anak ko|asawa ko|pinsan ko|nanay ko) ... (nakakulong|kinulong|sinaktan|walang sahod|hindi makauwi|di makauwi|hindi makaalis|tumakas|nakatakas|natatakot|binenta|pinilit|pinipilit|naloko|gusto nang umuwi)", "(gusto|gusto ko|gusto na|gusto nang) (ko|namin)? (na|nang|ng)? (umuwi|makauwi|tumakas|makaalis)", "(saan|kanino|paano) (po|ba)? (ako|kami|pwede|dapat|puwede|magreport|magsumbong|mag report)" },
    hi = { "(मदद|बचाओ|बचा लो|सहायता) (करो|करें|कीजिए|चाहिए|कर दो|करिए)", "(मेरा|मेरी|मेरे|हमारा|हमारी|हमें|मुझे|मैं|हम) ... (छीन*|रख लिया|रख ली|नहीं दिया|नहीं दे रहा|नहीं मिला|नहीं मिली|मारते|मारता|बंद|(फंस*|फँस*)|फँस*|भाग*|डर|बेच*|धमकी|जाने नहीं)", "(मेरा|मेरी|मेरे) (भाई|बेटा|बेटी|पति|बहन|दोस्त|पापा) ... ((फंस*|फँस*)|फँस*|बंद|नहीं|विदेश|सऊदी|दुबई)", "(क्या करूं|क्या करूँ|कहाँ शिकायत|कहां शिकायत|शिकायत कर सकता|शिकायत कैसे)", "(help|madad|bachao|bacha lo) (karo|kar do|kijiye|chahiye|kare)", "(please|plz|koi) ... (help|madad) (karo|kar do|kijiye|kare|karein)", "(mera|meri|mere|hamara|hume|humko|mujhe|hum|main|mai) ... (cheen*|chheen*|rakh liya|nahi diya|nahi de raha|nahi mili|maarte|marte|fas gaya|fase|phas*|bhaag*|dar lag|bech*|dhamki|jane nahi)", "(kya karu|kya karun|kaha shikayat|kahan shikayat)" },
    bn = { "(সাহায্য|বাঁচান|বাঁচাও|উদ্ধার) (করুন|করেন|চাই|করবেন|লাগবে|আমাকে|আমারে|আমাদের)", "(বাঁচান|বাঁচাও|আমারে বাঁচান)", "(আমার|আমারে|আমাকে|আমাদের|আমি|আমরা|আমগো) ... (কেড়ে*|কাইড়া*|নিয়ে গেছে|নিয়ে নিছে|আটক*|আটকা*|মারে|মারধর|বেতন|পাই নাই|দেয় নাই|দেয় না|পালা*|ভয়|বেচে|বেইচা|বিক্রি|বন্দি)", "(আমার) (ছেলে|মেয়ে|ভাই|বোন|স্বামী|পোলা) ... (আটক*|বন্দি|মারে|ফোন|টাকা চায়|সৌদি|লিবিয়া|কথা নাই)", "(কী করব|কি করব|কি করবো|কই যামু|কোথায় জানাব|কোথায় অভিযোগ)", "(amake|amare|amader|amra) (bachan|bachao|help|sahajjo|uddhar)", "(amar|amake|amare|amader|ami|amra) ... (niye nise|niye gese|atke|mare|beton dey|pai nai|palai|bhoy|beche|bikri|kere)", "(ki korbo|kothay janabo)" },
    ne = { "(सहयोग|मद्दत|बचाउ*|उद्धार|गुहार) (गर्नु*|गरिदि*|गर्नुस्|चाहियो|पाऊँ|माग्*)", "(बचाउनुस्|बचाइदिनुस्)", "(मेरो|मलाई|हामी|हामीलाई|हाम्रो|म) ... (खोस*|राखेको छ|राखेका छन्|दिएन|दिँदैन|पाएको छैन|पाएका छैनौं|कुट्छ*|पिट्छ*|थुन*|बेच*|धम्क्या*|भाग्*|डर|फस*)", "(मेरो) (भाइ|छोरा|छोरी|श्रीमान|दाइ|दिदी|बहिनी) ... (फस*|थुन*|सम्पर्क|फर्कन|कुवेत|साउदी|दुबई)", "(के गर्ने|के गरौं|कहाँ उजुरी|कसलाई भन्ने)", "(help|maddat|sahayog|bachau*) (garnu*|garidin*|garidinus|chahiyo)", "(mero|malai|hami|hamilai|hamro) ... (khos*|rakheko cha|diyena|didaina|paeko chaina|kutcha|thun*|bech*|fas*|dar)", "(ke garne|ke garau|kaha ujuri)" },
    ru = { "(помогите|спасите|нужна помощь|прошу помощи|подскажите что делать|помогите пожалуйста)", "(что делать|куда обратиться|куда жаловаться|кому жаловаться|имеют ли право|имеет ли право|законно ли)", "(я|мы|нас|меня|мой|моя|мою|моего|наш|нам|мне) ... (забрал*|отобрал*|не платят|не платит|не отпуск*|бьют|бьет|заперли|закрыва*|заставля*|обманули|сбежал*|боюсь|боимся|продали|держат|угрожа*|не выпуск*|били|избил*|домой хочу|хочу домой|не заплатил*)", "(моего|моя|мою|мой|моей) (брата|сестра|сестру|сын|сына|дочь|дочери|муж|мужа|подруга|друг|друга) ... (держат|увезли|пропал*|не выходит|заставля*|не отпуск*|забрали|не отвечает)", "(хозяйка|хозяин|начальник|прораб|работодатель|бригадир) ... (забрал*|отобрал*|не платит|бьет|угрожает|не отпускает|не отдает|кричит|избил*)" },
    ko = { "(살려주세요*|살려줘*|도와주세요*|도와줘*|구해주세요*|도움*) ... (주세요*|필요*|부탁*|제발*)?", "(어떡하*|어떻게 해야*|어떻게 하*|어디에 신고*|어디로 신고*|신고 어디*|신고할 수*|신고 가능*)", "(저|제|저는|제가|저희|저희는|우리|나|내|동생이|동생*|아들*|오빠*|친구가|형이|남편*) ... (뺏*|갇*|감금*|맞았*|맞고*|못 받*|못받*|안 줘*|안줘*|도망*|무서*|협박*|팔려*|안 보내*|속았*|못 나가*|연락이 안*|연락 안*)", "(사장님*|사장이*|팀장*|관리자*|회사*|브로커*) ... (안 줘*|안줘*|때려*|때리*|뺏어*|못 가게*|협박*|안 돌려*|욕하*|못 나가게*)" },
    sw = { "(naomba|tunaomba|nisaidie|nisaidieni|tusaidie|tusaidieni|msaada|saidia) (msaada|jamani|tafadhali|tupate|unisaidie|mnisaidie|kwa|usaidizi)", "(nisaidieni|tusaidieni|nisaidie|niokoeni|tuokoeni|okoa)", "(niko|tuko|mimi|sisi|dada yangu|mtoto wangu|binti yangu|mume wangu|kaka yangu|ndugu yangu) ... (amechukua|wamechukua|ananipiga|wananipiga|hajanilipa|hawajanilipa|amenifungia|wamenifungia|nataka kurudi|nataka kutoroka|naogopa|nilidanganywa|tulidanganywa|hajapiga|wamemzuia|tumefungiwa|saudi|jeddah|riyadh|myanmar|thailand|kuwait)", "(madam|boss|bosi|tajiri|mwajiri|wakala) (wangu|wetu)? ... (amechukua|ananipiga|hanilipi|hajanilipa|amenifungia|amekataa|ananitishia|alinichukulia)", "(nifanye nini|nifanyeje|niripoti wapi|niende wapi|tufanye nini)" },
  } },

  -- offer: work held out to one person ---------------------------------------------------------------------------------------
  { kind = "offer", weight = 4, terms = {
    id = { "(kak|dek|bang|sis|say|mbak|mas|bro) ... (mau|minat|tertarik|butuh) (kerja|kerjaan|ikut|gak|ga|kak)?", "(ada|aku ada|gue ada|ini ada) (kerjaan|lowongan|job|loker) ... (mau|minat|buat|gak|ikut)", "(tiketnya|tiket) (aku|kita|tante|om|kami|kantor) (yang|yg)? (beli|bayar|tanggung)", "(selamat) ... (diterima|lolos|terpilih)" },
    ms = { "(abang|akak|adik|dik|bro|sis|kak) ... (nak|minat|berminat|mau) (kerja|tak|join|ikut)?", "(ada|aku ada) (kerja|job|kekosongan) ... (nak|minat|berminat|pm)?", "(tahniah) ... (terpilih|diterima)" },
    fil = { "(gusto mo|gusto nyo|interesado ka|interested ka|want mo|sama ka|sama kayo) (ba|mag|ng|po|magtrabaho|work)?", "(hi|hello|good day|kumusta|musta) (po|ma'am|mam|sir|ate|kuya|kabayan|beshy|sis|maam) ... (qualified|trabaho|work|job|hiring|opportunity|abroad|sahod|offer)", "(qualified|hired|selected) na (po)? (kayo|ka)", "may (alam|kilala|offer|work|trabaho|job) (ako|akong|kami) ... (sayo|abroad|gusto|sahod|tara)?" },
    hi = { "(भाई|बहन|दीदी|भैया) ... (काम|नौकरी|जॉब) (है|दिला|दिलवा|चाहिए|करेगा|करोगे|करोगी)", "(तुझे|तुम्हें|आपको) ... (काम|नौकरी) (दिला|दिलवा|दूंगा|देंगे)", "(bhai|behen|didi|bhaiya|bro) ... (kaam|job|naukri) (hai|dila|dilwa|chahiye|karega|karoge|krega)", "(tujhe|tumhe|aapko) ... (kaam|job) (dila|dilwa|dunga|denge)", "(kal|aaj) (station|airport) (aa ja|aaja|aa jana)" },
    bn = { "(ভাই|আপা|আপু|বইন|বোন) ... (কাজ|চাকরি) (আছে|লাগবে|করবা|করবেন|দিমু|দিব)", "(bhai|apu|apa) ... (kaj|chakri|job) (ase|ache|korba|korben|lagbe|dibo)" },
    ne = { "(दाइ|दिदी|बहिनी|भाइ) ... (काम|जागिर) (छ|गर्ने|मिलाइदिन्छु|चाहिएको|जाने)", "(dai|didi|bahini|bhai) ... (kaam|kam|job|jagir) (cha|chha|garne|milaidinchu|jane|45|hajar)", "(didi|bahini|dai|bhai) (kuwait|dubai|saudi|malaysia|qatar)" },
    ru = { "(привет|здравствуй|здравствуйте|подруга|сестра|брат) ... (работ*|подработк*|вакан*|заработ*)", "(хочешь|хотите) (заработать|работу|поехать|подработать)", "(тебе|вам) (билет|визу|все) (купим|оплатим|сделаем)", "(вы|ты) (прошли|подходите|подходишь|приняты)" },
    ko = { "(알바*|일자리*|일*|돈*) ... (관심*|할래*|하실래요*|생각 있*|소개해*|해볼래*|필요하*|구해*)", "(언니*|오빠*|형*|동생*|친구*) ... (같이 일*|일할래*|와서 일*|소개해 줄*|자리 있*)", "(합격*|채용 확정*|축하드*) ... (여권*|입금*|출국*)" },
    sw = { "(dada|kaka|ndugu|rafiki|mdogo wangu|sister|bro) ... (kuna kazi|kazi iko|unataka kazi|nimekupata|naweza kukupata|nina kazi)", "(unataka|ungependa|wataka) (kazi|kufanya kazi|kwenda)", "(hongera) ... (umechaguliwa|umepita|umekubaliwa)" },
  } },

  -- advert: to whom it may concern ---------------------------------------------------------------------------------------------
  { kind = "advert", weight = 3, terms = {
    id = { "(loker|lowongan|lowker|lowongan kerja|dibutuhkan|butuh|dicari|open recruitment|rekrut|membuka|kami mencari|dibuka)", "(gaji|upah|fee|honor) ({money}|{number}|pokok|umk|umr|umum|bersih|harian|bulanan)", "(minat|berminat|hubungi|fast respon|kirim lamaran|kirim cv|info lebih lanjut|info lanjut|chat admin|wa admin)", "(syarat|kualifikasi|persyaratan|umur|usia) (min|max|maks|minimal|maksimal|{number}|pria|wanita|pendidikan)?" },
    ms = { "(kerja kosong|jawatan kosong|cari pekerja|cari|perlukan|mencari|diperlukan|kekosongan|ambil pekerja|kosong)", "(gaji|upah) ({money}|{number}|rm|pokok|hari|bulanan|lumayan)", "(berminat|minat|hubungi|wasap|pm saya|pm kami|pm segera|whatsapp saya|datang terus)", "(syarat|kelayakan|umur|warganegara) {number}?" },
    fil = { "(naghahanap|hanap|kailangan|hanap namin|tumatanggap|apply na|hiring po|hiring kami)", "(sahod|sweldo) ({money}|{number}|per|kada|monthly|arawan|daily|po|ay|range)", "(pm|dm|message|text|tawag|comment|mag pm|mag apply|apply) (lang|po|na|sa|kayo)", "(hs grad|18 up|college level|may experience|marunong)" },
    hi = { "(ज़रूरत|(जरूरत|ज़रूरत)|आवश्यकता|भर्ती|चाहिए|वैकेंसी|नौकरी का मौका|सुनहरा मौका|नियुक्ति|वेकेंसी)", "(सैलरी|वेतन|(तनख्वाह|तनख़्वाह)|तनख़्वाह|पगार) ({money}|{number}|प्रति|महीना|मासिक|तक|से)", "(संपर्क|सम्पर्क|कॉल|(फोन|फ़ोन)|व्हाट्सएप) (करें|करे|नंबर|{contact}|{number})?", "(bharti|chahiye|zarurat|jarurat)", "(pagar|tankhwah) ({money}|{number}|mahina|tak|per)", "salary (mahina|tak|milegi)", "(contact|call|whatsapp|msg) (kare|karein|karo|number)" },
    bn = { "(লাগবে|নিয়োগ|প্রয়োজন|আবশ্যক|দরকার|জরুরি|লোক নিব|লোক নিবে|ভিসা রেডি|ভিসা আছে|নিবে)", "(বেতন|মজুরি|হাজিরা) ({money}|{number}|মাসে|দৈনিক|রিয়াল|রিঙ্গিত)", "(যোগাযোগ|ফোন|ইনবক্স|কল) (করুন|করেন|করবেন|{number})?", "(lagbe|niyog|dorkar|lok nibe)", "(beton|hajira) ({money}|{number}|mashe)", "(jogajog|inbox|call) (korun|koren)" },
    ne = { "(चाहियो|आवश्यकता|आवश्यक|माग|जागिर|रोजगार|भर्ना|कामदार चाहियो|छनोट|अवसर)", "(तलब|ज्याला|कमाइ|कमाउनु*) ({money}|{number}|मासिक|आकर्षक|रियाल|महिना*)?", "(सम्पर्क|फोन|इन्बक्स) (गर्नु*|नम्बर|{number}|अफिस)?", "(chahiyo|chaiyo|avasar|jagir)", "talab ({money}|{number}|masik)", "(samparka|inbox|call) (garnu*|garnus)" },
    ru = { "(требуются|требуется|ищем|набираем|набор|вакансия|вакансии|приглашаем|нужны|нужен|нужна|ищу|срочно)", "(зарплата|зп|оплата|оклад|доход|ставка) ({money}|{number}|от|до|за|по|без)?", "(пишите|звоните|звони|пиши|писать|обращайтесь|тел|телеграм|тг|вотсап) ({contact}|в|на|мне|по|личку|лс)?", "(вахта|график|смена|опыт|без опыта|гражданство|проживание|жилье|питание|трудоустройство|официальное)", "({money}|{number}) (в месяц|в смену|за смену|в день|за вахту|в неделю)" },
    ko = { "(모집*|구함*|구인*|채용*|구합니다*|구해요*|알바*|직원*|급구*|모십니다*|환영*)", "(월급*|시급*|일급*|급여*|월|일당*|주급*|연봉*) ({money}|{number}|이상*|보장*|가능*|협의*)?", "(문의*|연락*|지원*|카톡*|텔레*|텔|디엠*|전화*) (주세요*|바람*|바랍니다*|ㄱ|{contact}|{number}|환영*)?", "(우대*|자격*|조건*|근무*|숙식*|기숙사*|초보*|경력*|나이*|만) ({number}|가능*|제공*|무관*|시간*|세*)?" },
    sw = { "(natafuta|tunatafuta|nafasi za kazi|nafasi ya kazi|kazi|inahitajika|wanahitajika|anahitajika|wasichana|vijana|kampuni)", "(mshahara|malipo|posho) ({money}|{number}|kwa|ya|wa|mzuri|mnono|ni)?", "(piga|wasiliana|tuma|njoo|omba) (simu|nasi|kwa|cv|sasa|{contact}|{number})", "(sifa|vigezo|umri|elimu|uzoefu) ({number}|wa|ya|kuanzia)?" },
  } },

  -- other: things for sale, rooms, talk ------------------------------------------------------------------------------------------
  { kind = "other", weight = 3, terms = {
    id = { "(wkwk*|anjir|anjay)", "(dijual|disewakan|jual|open po|ready stock)" }, ms = { "(weh|jual|untuk disewa|untuk dijual|preorder)" }, fil = { "(grabe|paupahan|benta|beh|charot)" }, hi = { "(बिक्री|किराये|किराए)", "(yaar)" }, bn = { "(বিক্রি হবে|ভাড়া হবে|হাহা*)", "(dosto)" }, ne = { "(बिक्रीमा|भाडामा|हाहा*)", "(saathi ho)" }, ru = { "(продам|продаю|сдам|сдаю|куплю|аренда|хаха*|лол|мам)" }, ko = { "(ㅋㅋ*|ㅎㅎ*|판매*|팝니다*|팔아요*|월세*|전세*|나눔*)" }, sw = { "(nauza|inauzwa|inapangishwa)" },
  } },

  -- warning: stories on screen and in print, free help for workers, talks, and who speaks for an office -------------------------
  { kind = "warning", weight = 9, terms = {
    id = { "(film|filmnya|sinetron|drakor|drama|serial|series|novel|komik|game|gim|podcast|konten|dokumenter|teater|lagu) (ini|itu|baru|tentang|nya|soal|horor|kisah|semalam|kemarin|di|yang|seru|sedih)", "(pemeran|tokoh utama|aktor|aktris|nonton|pemain|episode|adegan|sutradara)", "(konsultasi|bantuan hukum|klinik|penyuluhan|sosialisasi|seminar|pelatihan|khotbah|ceramah|posko) (gratis|hukum|bahaya|tentang|pekerja|migran|tppo|pencegahan|keliling|untuk|anti)", "(pemerintah|kemenlu|kbri|polda|polres|polri|polisi|bp2mi|kemnaker|disnaker|imigrasi) ... (mengimbau|imbau|himbau|memulangkan|mengungkap|menggagalkan|menangkap|mengamankan|menyelamatkan|memperingatkan|membongkar|tetapkan|menetapkan|pesan)", "(waspada|hati hati|awas|jangan percaya|jangan tergiur|jangan mau|modus|kenali ciri|ciri ciri) ... (lowongan|loker|tawaran|penipuan|kerja|iming|tppo|calo|sindikat|modus)", "(diselamatkan|dipulangkan|dievakuasi|berhasil digagalkan|korban tppo|tindak pidana perdagangan orang|tersangka|ditetapkan|divonis)" },
    ms = { "(filem|drama|siri|novel|komik|game|podcast|dokumentari|teater|lagu) (ni|itu|baru|tentang|pasal|seram|kisah|semalam|tu|yang|best|sedih)", "(pelakon|watak|heroin|episod|babak|tengok wayang|pengarah|movie)", "(klinik|kaunter|bengkel|ceramah|khutbah|seminar|taklimat|khidmat nasihat|bantuan guaman|kem) (percuma|bergerak|guaman|undang undang|pekerja|kesihatan|jumaat|bantuan|untuk|ni|hak)", "(polis|pdrm|imigresen|kementerian|jabatan|wisma putra|kedutaan|jtksm|tenaganita) ... (pesan|menahan|menyelamatkan|serbu|serbuan|menasihatkan|ingatkan|mengingatkan|tumpas|berjaya|mengesan|memberkas|mengeluarkan)", "(awas|waspada|hati hati|jangan percaya|jangan terpedaya|jangan mudah) ... (tawaran|kerja|sindiket|scam|iklan|ejen)", "(mangsa|suspek|sindiket) ... (diselamatkan|ditahan|dituduh|pemerdagangan|dibawa pulang|penipuan|didakwa)", "(pemerdagangan orang|atipsom|buruh paksa|seksyen {number}|akta {number})" },
    fil = { "(pelikula|teleserye|serye|series|movie|netflix|nobela|wattpad|kdrama|dokyu|episode) ", "(bida|kontrabida|artista|eksena|panoorin|pinanood|pinapanood)", "(libreng|free) (legal|konsulta|konsultasyon|clinic|klinika|seminar|pdos|tulong legal|medical mission)", "(babala|paalala|anunsyo|ingat sa|mag ingat|mag-ingat|beware|wag maniwala|huwag maniwala|modus)", "(dmw|owwa|poea|dfa|nbi|pnp|pulis|cidg|iacat|dswd|bi|bureau of immigration|embahada) ... (nagbabala|nagpaalala|naaresto|inaresto|nasagip|na rescue|nailigtas|pinauwi|napauwi|hinarang|nagpapaalala|nasabat)", "(nasagip|nailigtas|naaresto|narescue|suspek|biktima ng human trafficking|kinasuhan|hinatulan|repatriated)", "(ra|republic act) {number}" },
    hi = { "(फिल्म|फ़िल्म|मूवी|सीरियल|वेब सीरीज|वेब सीरीज़|नाटक|उपन्यास|डॉक्यूमेंट्री|एपिसोड) ", "(हीरो|हीरोइन|विलेन|अभिनेता|अभिनेत्री)", "(मुफ्त|मुफ़्त|निशुल्क|निःशुल्क) (कानूनी|क़ानूनी|शिविर|जांच|जाँच|सलाह|सहायता|स्वास्थ्य|इलाज)", "(सावधान|सतर्क|चेतावनी|जागरूक|झांसे में|झाँसे में|ठगी से बच)", "(पुलिस|विदेश मंत्रालय|दूतावास|श्रम विभाग|एनजीओ|अदालत|कोर्ट|बाल संरक्षण|आरपीएफ) (ने|की|के) ... (छुड़ाया|मुक्त कराया|बचाया|गिरफ्तार|गिरफ़्तार|सलाह|चेताया|सजा|सज़ा|एडवाइजरी|रेस्क्यू)", "(मुक्त कराया|मुक्त कराए|रेस्क्यू किया|गिरफ्तार|गिरफ़्तार|आरोपी|मानव तस्करी|अधिनियम|धारा {number})", "(movie|film|serial|web series|series|novel|episode) (dekh*|me|ka|ki|hai)", "(hero|heroine|villain|actor)", "(savdhan|saavdhan|satark|alert|jhanse me) ... (job|naukri|agent|fraud|thagi|thailand|cambodia)?", "(free|muft) (legal|camp|kanooni|health)" },
    bn = { "(সিনেমা|সিনেমায়|নাটক|নাটকে|নাটকটা|উপন্যাস|উপন্যাসে|সিরিজ|সিরিজে|মুভি|ছবিতে|গল্পে|ডকুমেন্টারি)", "(নায়ক|নায়িকা|নায়ক|নায়িকা|অভিনেতা|অভিনেত্রী)", "(বিনামূল্যে|ফ্রি|বিনা খরচে) (চিকিৎসা|আইনি|পরামর্শ|ক্যাম্প|সেবা)", "(সাবধান|সতর্ক|সতর্কতা|প্রতারণা থেকে|ফাঁদে পা|সচেতন)", "(পুলিশ|র‍্যাব|র্যাব|সিআইডি|বিজিবি|দূতাবাস|মন্ত্রণালয়|মন্ত্রণালয়|আদালত|ব্র্যাক) ... (উদ্ধার করেছে|উদ্ধার|গ্রেপ্তার|গ্রেফতার|আটক করেছে|সতর্ক|জানিয়েছে|জানিয়েছে|কারাদণ্ড|ফিরিয়ে এনেছে)", "(গ্রেপ্তার|গ্রেফতার|মানব পাচার|মানবপাচার|পাচারকারী|পাচারকারীর|আসামি|ধারা {number}|আইন {number})", "(natok|cinema|movie|uponnash|series) ", "(sabdhan|satarka|protarona)" },
    ne = { "(चलचित्र*|फिल्म*|सिरियल*|उपन्यास*|टेलिचलचित्र*|नाटक*|वेब सिरिज*|भिडियो हेर्नु*|वृत्तचित्र*)", "(रेडियो*|कार्यक्रम*|अन्तरक्रिया*|गोष्ठी*|सडक नाटक*|अभिमुखीकरण*) ... (सुन्नु*|हेर्नु*|आउनु*|हुने|सहभागी*|बजे|कथा|निःशुल्क)", "(रेडियो कार्यक्रम*|टेलिभिजन कार्यक्रम*|सडक नाटक*)", "(कथा सुन्नु*|कथा हेर्नु*|भन्ने एक महिला*|भन्ने एक युवा*)", "(निःशुल्क|नि शुल्क|फ्री) (कानुनी|स्वास्थ्य|शिविर|परामर्श|जाँच|सेवा)", "(सचेत|सावधान|होसियार|सतर्क|ठगीबाट|जोगिनु*)", "(प्रहरी*|दूतावास*|विभाग*|मन्त्रालय*|अदालत*|माइती*|आयोग*) ... (उद्धार*|पक्राउ*|चेतावनी*|अनुरोध*|कैद*|जनाएको*|सूचना*|आग्रह*)", "(उद्धार गरि*|पक्राउ परे*|मानव बेचबिखन*|मानव तस्करी*|ऐन {number}|ऐन, {number}|अभियुक्त*|प्रतिवादी*)", "(film|movie|serial|natak|radio) (hera*|ma|ko|sun*)", "(sachet|sabdhan|hosiyar)" },
    ru = { "(фильм*|сериал*|кино|роман*|книга|книгу|спектакл*|дорама|подкаст|документалк*|серии|серию|эпизод*)", "(героиня|героиню|герой|актер*|актрис*|режиссер*|сюжет*|премьер*)", "(внимание|осторожно|будьте осторожны|берегитесь|не ведитесь|частая схема|схема обмана|мошенник*|остерегайтесь|предупредите)", "(бесплатн*) (консультаци*|юрист*|юридическ*|прием|приём|медосмотр|помощь|осмотр)", "(полиция|полицейские|мид|следователи|следком|суд|прокуратура|мвд|посольство|волонтеры альтернативы|фсб) ... (освободил*|задержал*|советует|предупреждает|сообщил*|сообщает|приговорил*|напоминает|возбудил*|спасли|предупредил*|рекомендует)", "(возбуждено (уголовное)? дело|по ст|ст {number}|ук рф|тк рф|приговор|подсудим*|задержан*|освобожден*|подозреваем*)" },
    ko = { "(영화*|드라마*|웹툰*|소설*|다큐*|시즌*|넷플*|예능*|뮤지컬*|책*) ... (보고*|봤*|보는*|나오*|재밌*|재미*|추천*|장면*|주인공*|읽*|개봉*)", "(주인공*|배우*|연기*|스포*|장면*|줄거리*|감독*)", "(무료*) ... (진료*|상담*|법률*|통역*|교육*|검진*|쉼터*)", "(주의하세요*|주의보*|조심하세요*|속지 마세요*|경고*|예방*|주의 바랍*|피해 예방*|수법*)", "(경찰*|외교부*|검찰*|법원*|고용노동부*|대사관*|해경*|국정원*|노동부*) ... (구출*|검거*|체포했*|체포해*|구속*|당부*|발표*|밝혔*|선고*|송치*|경고*|구조*|기소*|안내*)", "(피의자*|피고인*|혐의로*|징역*|구속영장*|인신매매*방지|특별법*|제{number}조*|기자*)" },
    sw = { "(filamu|tamthilia|sinema|riwaya|series|movie|mchezo wa kuigiza|igizo|wimbo|kipindi|documentary)", "(mwigizaji|waigizaji|mhusika|muigizaji)", "(bure|bila malipo) ... (ushauri|matibabu|kliniki|kabla ya kusafiri|semina|wakili|mafunzo)", "(ushauri|matibabu|kliniki|semina|warsha|msaada wa kisheria) ... (bure|bila malipo|kabla ya kusafiri|haki)", "(tahadhari|jihadhari|onyo|kuwa makini|jihadharini|msidanganyike|usidanganyike|epuka) ", "(polisi|ubalozi|wizara|serikali|mahakama|shirika|dci|nca|ofisi ya ajira) ... (wamewakamata|wamewaokoa|imewaokoa|yaonya|inaonya|imewarejesha|imewahukumu|imeonya|yawaonya|wamemkamata|inatoa|limewaokoa|inawashauri|yatoa)", "(washtakiwa|mshtakiwa|watuhumiwa|mtuhumiwa|usafirishaji haramu|biashara haramu ya binadamu|sheria namba|kifungu|wameokolewa|waliokolewa)" },
  } },

  -- a worker, or somebody close, asks whom to turn to ------------------------------------------------------------------------------
  { kind = "worker_report", weight = 6, terms = {
    id = { "(lapor|melapor|ngadu|hubungi|minta tolong) (ke)? (mana|siapa|kemana)", "(nomor|alamat|kontak) (kbri|kjri|bp2mi|disnaker)", "(adik|kakak|abang|suami|istri|anak|ibu|bapak|sepupu|teman|ponakan|tetangga) (saya|aku|gue|kami|ku) ... (di|ditahan|disekap|dipukul|gak|tidak|belum|paspor|gaji|dijual|diancam|kerja)", "(saya|aku|kami|gue) (prt|abk|tki|tkw|pmi|kerja|baru|udah|sudah|cuma|takut|dipaksa)" },
    ms = { "(report|lapor|mengadu|buat laporan) (kat|dekat|pada|di)? (mana|sapa|siapa)", "(adik|abang|kakak|suami|isteri|anak|mak|sepupu|kawan|ipar|jiran) (saya|aku|kami|ipar) ... (kat|di|kena|tak|atas|pasport|gaji|kerja|belum)", "(saya|kami|aku) (bibik|pembantu|kerja|baru|dah|takut|kena paksa|orang indonesia|orang bangla|pekerja)" },
    fil = { "(saan|kanino|sino) ... (lalapit|lumapit|magreport|mag report|magsumbong|tatawag|tumawag|pwede)", "(ate|kuya|kapatid|anak|asawa|mister|misis|pinsan|nanay|tatay|kaibigan|kapitbahay|tita|pamangkin) (ko|namin|kong) ... (nasa|sa|amo|hindi|di|kinuha|walang|hawak|umiiyak|nakakulong)", "(ofw|dh|kasambahay|yaya|factory worker|seaman) (po|ako|kami)" },
    hi = { "(कहाँ|कहां|किसे|किससे) (शिकायत|बताएं|बताएँ|जाएं|फोन|संपर्क)", "(मेरा|मेरी|मेरे|हमारे|हमारा) (भाई|छोटा भाई|पापा|पिता|पति|बहन|बेटा|बेटी|चाचा|दोस्त|मामा) ... (में|को|का|से|नहीं)", "(main|mai|hum|mera bhai|mere papa|meri behen|mere pati|mera beta) ... (kaam kart*|phas*|fas*|band|nahi|le liya|rakh*|maar*)", "(kaha|kahan|kisko) (complaint|complain|shikayat|jaye|call)" },
    bn = { "(কোথায়|কোথায়|কাকে|কারে) (অভিযোগ|জানাব|জানাবো|বলব|বলবো|যাব|ফোন)", "(আমার|আমাদের|আমাগো) (ভাই|ভাইয়া|ভাইটা|বোন|স্বামী|জামাই|ছেলে|মেয়ে|মেয়ে|মামা|চাচা|বাবা|বন্ধু|খালা) ... (আটক*|আটকা*|গেছে|বেতন|মারে|নাই|পায় না|পাসপোর্ট*)", "(ভাইটা|বোনটা|ছেলেটা|মেয়েটা|মেয়েটা) ... (গেছে|কাজ|পাসপোর্ট*|কার্ড|দেনা|মারে)", "(amar bhai|amar bon|amar shami|ami) ... (atke|atok|gese|beton|mare|nai|passport)" },
    ne = { "(कहाँ|कता|कसलाई|कसरी) (उजुरी|खबर|भन्ने|जाने|फोन|सम्पर्क)", "(मेरो|हाम्रो) (भाइ|दाइ|दाजु|बहिनी|दिदी|श्रीमान|श्रीमती|छोरा|छोरी|बुवा|साथी|काका|गाउँ*) ... (छ*|गएको|लगे*|खोस*|फस*|थुन*|पाएको)", "(दाजु|भाइ|बहिनी|श्रीमान|छोरा) ... (भनेर|गएको|राखेको|रहेछ*|खोसे*)", "(mero bhai|mero dai|mero bahini|mero shriman|ma) ... (khos*|fas*|thun*|talab|gayeko|rakheko)" },
    ru = { "(куда|к кому|кому) (обратиться|обращаться|жаловаться|звонить|сообщить|писать|заявить)", "(пишу за|звоню за|мой|моя|у моего|у моей) (брат*|сестр*|муж*|сын*|дочь|дочер*|дядю|дядя|отец|отца|подруг*|друг*|племянник*|сосед*)", "(это законно|имеют ли право|что делать|как быть|работаю (няней|сиделкой|уборщицей|на стройке|в цеху|на складе))" },
    ko = { "(어디에*|어디로*|누구한테*|어떻게*) ... (신고*|연락*|도움*|가야*|해야*|하나요*|되나요*)", "(제|우리|저희) (동생*|형*|오빠*|누나*|언니*|남편*|아들*|딸*|친구*|사촌*|아버지*|어머니*) ... (갇*|못*|안*|뺏*|잡혀*|연락*|있어요*|있는데*)", "(저는|저희는|저희|나는) ... (사람이에요*|일해요*|일하는데*|일하고*|선원*|외국인*)", "(아세요*|알려주세요*|가능한가요*|방법*)" },
    sw = { "(tufanyeje|nifanyeje|nipige simu|niripoti wapi|nani ashughulikie|tushtaki wapi|nishtaki wapi|niende wapi|nani atusaidie)", "(dada|kaka|mdogo|mtoto|binti|mume|mke|ndugu|rafiki|shemeji|binamu|jirani) (yangu|wangu|yetu|wetu) ... (yuko|yupo|ame*|ana*|hana|haja*|saudi|oman|qatar|dubai|kampuni|wame*)", "(kampuni|mwajiri|bosi|boss|madam|tajiri) ... (imechukua|amechukua|wamechukua|haijatulipa|hajanilipa|hatulipwi|vyetu|yetu|yangu)" },
  } },

  -- warning: what to check before one goes, what a real employer does not ask, whom to ring ------------------------------------
  { kind = "warning", weight = 8, terms = {
    id = { "(jangan|tidak perlu|tolak) (pernah)? (serahkan|berikan|kasih|titipkan|transfer|percaya|tergiur|mau|terima|tergoda)", "(cek|periksa|pastikan|verifikasi|tanyakan) (dulu)? (izin|legalitas|kontrak|perusahaan|sip2mi|siskop2mi|di|nama|alamat|apakah|visa)", "(perusahaan|majikan|agen|p3mi) (resmi|asli|yang benar) (tidak|tak|nggak) (pernah|akan|boleh)", "(hubungi|lapor|telepon) (ke)? (129|110|112|hotline|pihak berwajib|satgas|kbri atau|kbri setempat|kbri terdekat)", "(tanda|ciri|gejala|pola|modus) (tppo|penipuan|perdagangan orang|bahaya|kerja paksa|eksploitasi|nya|seperti)" },
    ms = { "(jangan) (sekali kali)? (serah|bagi|percaya|terima|terpedaya|bayar|tertipu|mudah)", "(semak|pastikan|sahkan|periksa) (dulu)? (lesen|kontrak|syarikat|permit|majikan|dengan|dahulu)", "(hubungi|lapor|telefon|adu) (ke|pada|di|kepada)? (999|talian|nsrc|hotline|03|balai polis terdekat)", "(tanda|petanda|ciri|modus) (pemerdagangan|penipuan|kerja paksa|sindiket|bahaya|scam)", "(majikan|agensi) (sah|berlesen|yang betul) (tidak|tak) (akan|pernah|boleh|minta)" },
    fil = { "(wag|huwag) (na|po|kayong|kang|basta|agad)? (magpapaloko|maniniwala|magbigay|ibigay|pumirma|magtiwala|sumama|pumayag|isurrender|magbayad|papaloko)", "(i check|check|i verify|verify|siguraduhin|alamin|tiyakin) (muna|nyo)? (ang|sa|kung|lisensya|dmw|license|kontrata)", "(tumawag|tawag|tawagan|i report|ireport|isumbong) (agad|na)? (sa) (1343|911|dmw|owwa|hotline|actionline|barangay hall)", "(mag isip|magisip|pag isipan) (muna)", "(legit|lehitimong|lisensyadong) (agency|employer|recruiter) ... (hindi|di|walang)" },
    hi = { "(कभी|किसी को|कतई) (न|ना|मत|नहीं) (दें|दो|सौंपें|जाएं|करें|मानें)", "(न|मत|ना) (दें|सौंपें|जाएं|फंसें|आएं|करें)", "(जांच|जाँच|पुष्टि|पंजीकरण|सत्यापन) (लें|करें|कर लें|करा लें|करिए)", "(1098|112|100|181|हेल्पलाइन) (पर) (कॉल करें|फोन करें|सूचना दें|शिकायत करें|संपर्क करें)", "(केवल|सिर्फ) (पंजीकृत|रजिस्टर्ड|लाइसेंसी)", "(kabhi|kisi ko) (mat|na|nahi) (de|do|dena|jana)" },
    bn = { "(কাউকে|কখনো|কখনোই|কারো) ... (দেবেন না|দিবেন না|যাবেন না|করবেন না)", "(যাচাই|খোঁজ|নিশ্চিত) (করুন|করে নিন|নিন|করেন|হয়ে নিন|হয়ে নিন)", "(999|16135|1098|হটলাইনে|হেল্পলাইনে) ... (কল করুন|ফোন করুন|যোগাযোগ করুন|জানান)", "(শুধু|কেবল) (নিবন্ধিত|লাইসেন্সধারী|বৈধ)" },
    ne = { "(कसैलाई|कहिल्यै) ... (नदिनु*|नबुझाउनु*|नजानु*|नगर्नु*)", "(नजानु*|नपर्नु*|नपत्याउनु*|नदिनु*|नफस्नु*|नबिर्सनु*|विश्वास नगर्नु*)", "(जाँच*|बुझ्नु*|निश्चित|पक्का) (गर्नु*|गरेर मात्र|जानु*|हुनु*)", "(100|1098|1130|1144|हटलाइन*|टोल फ्री) ... (फोन गर्नु*|खबर गर्नु*|सम्पर्क गर्नु*)" },
    ru = { "(не|никогда не|никому не) (отдавайте|передавайте|верьте|соглашайтесь|платите|ведитесь|подписывайте|отправляйте|сдавайте|доверяйте)", "(проверьте|проверяйте|уточните|убедитесь|попросите|требуйте) (договор|работодател*|лицензи*|компани*|визу|адрес|что|копию|документ*|агентств*)", "(звоните|сообщите|обращайтесь|сообщайте) (на|в|по) (горяч*|112|102|посольств*|консульств*)", "(признаки|сигналы|признак) (торговли|мошенни*|обман*|опасн*|рабск*|вербовк*|эксплуатац*)", "(поговорите с детьми|расскажите детям|объясните детям|вот как пишут|родителям о)" },
    ko = { "(절대*|함부로*|섣불리*) ... (맡기지*|주지*|믿지*|보내지*|가지*|넘기지*)", "(의심하세요*|확인하세요*|점검하세요*|거절하세요*|확인하시*|의심해*)", "(1350|1345|영사콜센터*|1366|182) ... (신고하세요*|전화하세요*|연락하세요*|문의하세요*|상담하세요*|로 신고|로 연락)", "(주지 마세요*|믿지 마세요*|맡기지 마세요*|가지 마세요*|응하지 마*|속지 마*|넘어가지 마*)", "(사례*|수법*|피해*) ... (급증*|늘고*|잇따*|주의*|속출*)" },
    sw = { "(usi|msi) (mpe|kubali|toe|amini)", "(usimpe|usimwamini|usikubali|usitoe|usiwape|msikubali|msitoe|usidanganyike|msidanganyike|usilipe|msilipe) ", "(hakikisha|thibitisha|kagua|angalia kama|uliza) (kwanza|una|wakala|leseni|mkataba|kampuni|ana)", "(toa taarifa|ripoti kwa|piga simu) (polisi|kituo cha polisi|116|999|1195)", "(dalili|ishara) (za|ya) (usafirishaji|utapeli|biashara haramu|hatari)" },
  } },

  -- somebody tells of herself, or of a person close, and of boss, papers, pay or harm; offices and press never say "my" ------------
  { kind = "worker_report", weight = 8, terms = {
    id = { "(saya|kami|aku|gue|adik|kakak|suami|istri|anak|teman|sepupu|ibu|bapak) (saya|aku|kami|gue|ku|perempuan|laki laki)? ... (majikan|bos|agen|kapten|mandor|paspor|gaji|disekap|dipukul|dipaksa|dikurung|ditipu|disiksa|kerja|pulang)", "(majikan|bos|agen|kapten|mandor|mereka) ... (saya|kami|aku|adik saya|suami saya)" },
    ms = { "(saya|kami|aku|adik|kakak|abang|suami|isteri|anak|kawan|sepupu|mak) (saya|aku|kami)? ... (majikan|bos|ejen|agen|tekong|pasport|gaji|kena|ditipu|dipaksa|dikurung|kerja|balik)", "(majikan|bos|ejen|tekong|diorang) ... (saya|kami|aku)" },
    fil = { "(ako|kami|ko|namin|kapatid ko|pinsan ko|anak ko|asawa ko|kaibigan ko|ate ko|kuya ko|nanay ko) ... (amo|boss|agency|broker|passport|sahod|pera|hawak|kinuha|pauwiin|umuwi|contact|nagreport|naloko|nirecruit|na recruit|sinasaktan|ikinulong)", "(amo|boss|agency|broker|agent|employer) ... (ko|kami|namin|ako|sa akin|sa amin)" },
    hi = { "(मैं|हम|मेरा|मेरी|मेरे|हमारा|हमारे|मुझे|हमें|भाई|पति|बेटा|बेटी|पापा) ... (मालिक*|ठेकेदार*|एजेंट*|मैडम*|कंपनी*|पासपोर्ट*|तनख्वाह*|सैलरी*|पैसा|फंस*|फँस*|मारते|पीट*|बंद|छीन*|वापस)", "(मालिक|ठेकेदार|एजेंट|मैडम|सेठ) (ने|मेरा|मेरी|हमारा|हमें|मुझे)", "(main|mai|hum|mera|meri|mere|hamara|hamare|mujhe|hume|bhai|pati|beta|beti|papa) ... (malik|thekedar|agent|madam|company|passport|tankhwah|salary|paisa|fas*|phas*|maarte|marte|band|cheen*|wapas)" },
    bn = { "(আমি|আমার|আমরা|আমাদের|আমাগো|আমারে|ভাই|স্বামী|জামাই|পোলা|ছেলে|বোন) ... (মালিক*|দালাল*|কোম্পানি*|ম্যাডাম*|কফিল*|পাসপোর্ট*|বেতন*|টাকা*|আটক*|মারে|মারধর*|ফেরত|দেশে|পালা*)", "(ami|amar|amra|amader|bhai|shami|chele|bon) ... (malik|dalal|company|madam|kofil|passport|beton|taka|atok|atke|mare|deshe)" },
    ne = { "(म|मेरो|मलाई|हामी|हाम्रो|हामीलाई|दाइ*|दाजु*|भाइ*|श्रीमान*|छोरा*|छोरी*|बहिनी*) ... (साहु*|मालिक*|कम्पनी*|म्यानपावर*|एजेन्ट*|पासपोर्ट*|तलब*|पैसा*|फसे*|थुने*|कुट्*|खोसे*|फर्क*)", "(ma|mero|malai|hami|hamro|dai|bhai|shriman|chora|chori) ... (sahu|malik|company|manpower|agent|passport|talab|paisa|fase*|thun*|kut*|khos*|farkin*)" },
    ru = { "(я|мы|мне|нам|меня|нас|муж|брат|сын|дочь|сестра|отец|подруга|племянник|сосед) ... (хозяин*|хозяйк*|прораб*|начальник*|паспорт*|зарплат*|деньги|бьют|бил*|держат|заперли|уехал*|работа*|не платят|домой)", "(хозяин|хозяйка|прораб|бригадир|начальник|посредник) ... (мне|нам|меня|нас|мой|наши)" },
    ko = { "(저*|제*|저희*|우리*|친구*|동생*|남편*|오빠*|아들*|형*|누나*) ... (사장*|회사*|브로커*|선주*|여권*|월급*|통장*|갇혀*|뺏*|가져갔*|때려*|무서워*|무서*|못 받*|일해요*|일하는데*)", "(사장*|업주*|선주*|브로커*|농장주*) ... (여권*|월급*|안 줘*|때려*|협박*|못 나가*|욕*)" },
    sw = { "(mimi|sisi|dada|kaka|mtoto|mume|mke|ndugu|rafiki|binamu|shemeji|jirani|binti|mdogo) (yangu|wangu|wetu|yetu)? ... (bosi|boss|madam|wakala|mwajiri|tajiri|pasipoti|passport|mshahara|pesa|amefungi*|wamefungi*|anapigwa|kurudi|ananipiga|saudi|oman|qatar|myanmar)", "(bosi|boss|madam|mwajiri|wakala|tajiri) ... (yangu|yetu|wangu|wetu|mimi|sisi)" },
  } },

  -- Small words that say who speaks to whom of what; what is left of a kind when nothing else is known.
  -- Spoken to by a greeting or as kin.
  { kind = "worker_report", weight = 3, terms = {
    id = { "(halo|hai|selamat (pagi|siang|sore|malam)|kak|dek|mbak|mas|bro|sis|neng|bu|pak|sayang)" },
    ms = { "(salam|hai|adik|dik|kak|kakak|awak|sayang|abang|makcik|cik|tuan|puan)" },
    fil = { "(kumusta|kamusta|musta|ate|kuya|ganda|mamsh|beshie|bes|nay|iha|inday)" },
    hi = { "(नमस्ते|भाई|बहन|बेटा|बेटी|दीदी|भैया|जी|namaste|bhai|beta|didi|behen|bhaiya)" },
    bn = { "(ভাইয়া|ভাইয়া|আপা|আপু|ভাই|মা|সালাম|আসসালামু|খালা|apu|bhai|apa|vai)" },
    ne = { "(नमस्ते|भाइ|बहिनी|दाइ|दिदी|जी|नानी|कान्छी|namaste|bhai|bahini|dai|didi|nani)" },
    ru = { "(привет*|здравствуй*|здравствуйте|добрый (день|вечер)|девочки|девушки|дорогая|милая|солнышко|братан|сестра|сынок|зайка)" },
    ko = { "(안녕*|언니*|오빠*|형|누나*|동생*|자기야|님|고객님*|여러분*)" },
    sw = { "(habari*|mambo|hujambo|dada|kaka|mama|mpenzi|rafiki|ndugu|shoga|mdogo wangu|salama|hongera)" },
  } },
  -- Spoken to by a greeting or as kin.
  { kind = "offer", weight = 7, terms = {
    id = { "(halo|hai|selamat (pagi|siang|sore|malam)|kak|dek|mbak|mas|bro|sis|neng|bu|pak|sayang)" },
    ms = { "(salam|hai|adik|dik|kak|kakak|awak|sayang|abang|makcik|cik|tuan|puan)" },
    fil = { "(kumusta|kamusta|musta|ate|kuya|ganda|mamsh|beshie|bes|nay|iha|inday)" },
    hi = { "(नमस्ते|भाई|बहन|बेटा|बेटी|दीदी|भैया|जी|namaste|bhai|beta|didi|behen|bhaiya)" },
    bn = { "(ভাইয়া|ভাইয়া|আপা|আপু|ভাই|মা|সালাম|আসসালামু|খালা|apu|bhai|apa|vai)" },
    ne = { "(नमस्ते|भाइ|बहिनी|दाइ|दिदी|जी|नानी|कान्छी|namaste|bhai|bahini|dai|didi|nani)" },
    ru = { "(привет*|здравствуй*|здравствуйте|добрый (день|вечер)|девочки|девушки|дорогая|милая|солнышко|братан|сестра|сынок|зайка)" },
    ko = { "(안녕*|언니*|오빠*|형|누나*|동생*|자기야|님|고객님*|여러분*)" },
    sw = { "(habari*|mambo|hujambo|dada|kaka|mama|mpenzi|rafiki|ndugu|shoga|mdogo wangu|salama|hongera)" },
  } },
  -- "You".
  { kind = "offer", weight = 7, terms = {
    id = { "(kamu|anda|lo|lu|kalian|kakak|adek|mbak) (mau|bisa|harus|tinggal|ikut|jangan|lolos|diterima|minat|datang|cuma|bakal|kerja|punya|udah)" },
    ms = { "(awak|kau|adik|anda|kamu|akak) (nak|boleh|kena|ikut|jangan|datang|berminat|kerja|ada|cuma|tak|dah)" },
    fil = { "(ka|mo|ikaw|kayo|nyo|ninyo|sayo|iyo)" },
    hi = { "(तुम*|तू|आप*|तेरा|तेरी|tum*|tu|aap*|tera|teri)" },
    bn = { "(আপনি|আপনার|আপনাকে|তুমি|তোমার|তোমাকে|তুই|apni|tumi|tomar|apnar)" },
    ne = { "(तपाईं*|तिमी*|तँ|timi*|tapai*)" },
    ru = { "(ты|тебя|тебе|тобой|твой|твоя|вы|вам|вас|ваш|ваша|ваши)" },
    ko = { "(너|네가|너는|니가|당신*|하실래요|할래*|오세요|와라|해줄게*|올래*|갈래*)" },
    sw = { "(wewe|utapata|utafanya|utalipwa|utakuja|njoo|uje|ulete|usimwambie|usiogope|unaweza|unataka|umepata|nipe|lete|tuma|binti yako)" },
  } },
  -- What is done for one.
  { kind = "offer", weight = 9, terms = {
    id = { "(aku|kami|kita|gue|tante|om|saya) (kirim*|bayar*|jemput|tanggung|yang|urus|simpan|lampirkan|tunggu|bantu|transfer|beliin|kasih)" },
    ms = { "(abang|saya|kami|akak|kita|bos) (bagi|bayar|jemput|tanggung|uruskan|simpan|tunggu|ambil|belanja|hantar|dulu)" },
    fil = { "(sagot|sasagutin|susunduin|ibibigay|padala|papadala|ipapasok|hihintay|ihahatid|bibigyan) (ko|kita|namin|ka|na)?" },
    hi = { "(हम|मैं|hum|main|mai) ... (देंगे|दूंगा|दूँगा|दूंगी|करेंगे|लेंगे|भेज*|रखेंगे|denge|dunga|dungi|karenge|lenge|bhej*|rakhenge)" },
    bn = { "(আমরা|আমি) ... (দিব*|দেব*|দিবো|নিয়া|করব*|পাঠা*|রাখব*)" },
    ne = { "(हामी|म) ... (दिन्छ*|गर्छ*|मिलाइ*|राख्छ*|पठाउ*|दिउँला|लैजान्छ*)" },
    ru = { "(я|мы) (встречу|оплачу|куплю|дам|сделаю|помогу|подберу|встретим|оплатим|купим|дадим|довезём|довезем|пришлю|сделаем|заберу|заберём)" },
    ko = { "(해줄게*|보내줄게*|드릴게요*|드립니다*|내줄게*|데리러*|처리해*|맡아*)" },
    sw = { "(nita*|tuta*) (lipa|kupa|kutumia|kupokea|kulipia)?" },
  } },
  -- Whom not to tell, and what to say.
  { kind = "offer", weight = 6, terms = {
    id = { "(jangan|gausah|ga usah|nggak usah) (bilang|cerita|kasih tau|ngomong|takut)" },
    ms = { "(jangan|tak payah) (cakap|bagitahu|bagi tau|cerita|risau|takut)" },
    fil = { "(wag|huwag|sabihin) (mo|mong|muna|na|nyo)? (sabihin|sasabihin|ipaalam|matakot|magsabi|bakasyon|magbabakasyon)?" },
    hi = { "(मत बताना|मत बोलना|मत कहना|मम्मी को|mat batana|mat bolna|bolna|batana)" },
    bn = { "(বলবেন|বলবা|বলিস|বইলো|বলো না|জানাইও না)" },
    ne = { "(नभन*|भन्नु*|नसुनाउ*|nabhan*|bhannu*)" },
    ru = { "(не говори*|никому не|маме не|говори что|скажи что|скажешь)" },
    ko = { "(말하지 마*|말하지마*|비밀*|라고 해*|라고 말해*)" },
    sw = { "(usimwambie|usiseme|usiwaambie|sema unaenda|siri)" },
  } },
  -- Who is sought.
  { kind = "advert", weight = 8, terms = {
    id = { "(cari|nyari|butuh|dicari|dibutuhkan|terima|buka|daftar|pendaftaran)" },
    ms = { "(cari|dicari|perlu|perlukan|diperlukan|kosong|jawatan|mahu|nak|terima|daftar)" },
    fil = { "(hanap|kailangan|naghahanap|tumatanggap)" },
    hi = { "(चाहिए|भर्ती|आवश्यकता|जरूरत|ज़रूरत|वैकेंसी|आवेदन|chahiye|bharti|zarurat)" },
    bn = { "(লাগবে|নিয়োগ|নিয়োগ|আবশ্যক|প্রয়োজন|প্রয়োজন|নিবে|নেওয়া হবে|দরকার|ভর্তি|lagbe|niyog)" },
    ne = { "(चाहियो|आवश्यक*|माग*|भर्ना|खुल्यो|खोज*|दर्ता|chahiyo|aawashyak)" },
    ru = { "(требу*|нужн*|ищем|ищу|вакансия|набор|набираем|приглашаем|открыт|запись|возьмём|возьмем|примем)" },
    ko = { "(구함*|모집*|구인*|채용*|구해요*|구합니다*|찾습니다*|뽑습니다*|알바*|급구*)" },
    sw = { "(anahitajika|wanahitajika|inahitajika|natafuta|tunatafuta|nafasi|ajira|usajili|tunahitaji|inataka|anatafutwa)" },
  } },
  -- Pay and terms.
  { kind = "advert", weight = 3, terms = {
    id = { "(gaji|upah|per bulan|per hari|sebulan|sehari|juta|jt|rb|ribu|lembur|makan|bpjs|libur)" },
    ms = { "(gaji|upah|sebulan|sehari|rm{number}|asrama|makan|cuti|syif)" },
    fil = { "(sahod|sweldo|kada buwan|kada araw|libre|pagkain|tirahan|benepisyo|sss)" },
    hi = { "(वेतन|सैलरी|महीना|महीने|रोज़|रोज|हज़ार|हजार|रुपये|खाना|रहना|छुट्टी|mahina|hazar|rupaye|khana)" },
    bn = { "(বেতন|মাসে|টাকা|হাজার|থাকা|খাওয়া|খাওয়া|ওভারটাইম|ছুটি|বয়স|ফ্রি|beton|taka|hajar|mase)" },
    ne = { "(तलब|मासिक|महिना|महिनाको|हजार|रुपैयाँ|खाने|बस्ने|ओभरटाइम|बिदा|शुल्क|talab|mahina|hajar)" },
    ru = { "(зарплата|оплата|оклад|руб|рублей|тыс|смен*|вахт*|проживание|питание|график|жильё|жилье|аванс|в месяц|в день|цена|скидк*)" },
    ko = { "(월급|시급|일당|연봉|숙식|기숙사|주급|만원|만|수당|보험|주말|휴무|급여)" },
    sw = { "(mshahara|kwa mwezi|kwa siku|elfu|shilingi|malazi|chakula|posho|bima|bei|mwezi)" },
  } },
  -- Classes, rooms, things for sale.
  { kind = "advert", weight = 4, terms = {
    id = { "(kosan|kontrakan|disewakan|jual|dijual|harga|kursus|kelas|diskon|wisata)" },
    ms = { "(bilik|sewa|jual|harga|kelas|kursus|tuisyen|promosi|pakej)" },
    fil = { "(paupahan|pinauupahan|kwarto|benta|ibinebenta|presyo|klase)" },
    hi = { "(किराया|किराये|कमरा|बेच*|कीमत|कोचिंग|क्लास|ट्यूशन|फीस|kamra|kiraya)" },
    bn = { "(ভাড়া|ভাড়া|রুম|বিক্রি|দাম|কোর্স|ক্লাস|পড়াই|পড়াই|ব্যাচ|শ্রেণির)" },
    ne = { "(कोठा|भाडा|बेच*|मूल्य|कक्षा|कोर्स|तालिम|परीक्षा|ट्युसन|kotha|bhada)" },
    ru = { "(сда*|аренд*|квартир*|комнат*|продам|продаю|курс*|обучение|занятия|урок*|запись|пополнение|тур)" },
    ko = { "(월세|보증금|원룸|판매*|수업*|강의*|과외*|학원*|충전*|할인*|투어*)" },
    sw = { "(chumba|kupanga|kodi|nauza|kozi|darasa|masomo|ziara)" },
  } },
  -- Laughter, animals, films.
  { kind = "other", weight = 10, terms = {
    id = { "(wkwk*|kucing|drakor|enak banget)" },
    ms = { "(kucing|filem|sedap|lawak)" },
    fil = { "(hehe*|pusa|pelikula|teleserye|sarap|charot)" },
    hi = { "(हाहा|फिल्म|पिक्चर|हीरो|बिल्ली|मजाक|मज़ाक)" },
    bn = { "(হাহা|হা হা|সিনেমা|নাটক|বিড়াল|মজা)" },
    ne = { "(हाहा|फिल्म|बिरालो|नाटक)" },
    ru = { "(хаха*|ахах*|кот|кошка|собака|сериал|фильм|книга|вкусно|лол)" },
    ko = { "(ㅋㅋ*|ㅎㅎ*|고양이*|강아지*|드라마*|영화*|맛있*)" },
    sw = { "(paka|mbwa|filamu|tamthilia|utani|tamu)" },
  } },
}
