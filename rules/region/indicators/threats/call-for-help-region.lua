-- Somebody asks for help, for a number to ring, or whom to tell.
rule {
  title      = "A person asks for help, or whom to tell",
  indicators = { "delphi:D5.03", "delphi:D5.05", "ilo:3" },
  weight     = 5,
  status     = "trial",
  kinds      = { "worker_report", "conversation", "other", "offer", "advert" },
  sources    = { "ilo-indicators-2012", "iom-screening" },
  terms = {
    sw = {
      "(mamlaka|ofisi|polisi) (gani|ipi) (ipo|iko|naweza|tuende)?",
      "(niripoti|turipoti|nishtaki|tushtaki|nilalamike|nimwambie|niwaambie|nipige|tupige|nipigie|niende|twende|nitafute|tutafute) ... (wapi|nani|kwa nani|simu gani|namba gani|ubalozi|polisi)",
      "(nani|wapi|nifanye|nifanyeje|tufanyeje|tufanye|nimsaidie|nimsaidieje) (atusaidie|anisaidie|anaweza|ashughulikie|naweza|tunaweza|nini|je|vipi|kushtaki|kuripoti|kulalamika|tupate|napata)",
      "(tufanyeje|nifanyeje|nifanye nini|tufanye nini|nimsaidieje|tumsaidieje)",
      "(naomba|tunaomba|nahitaji|tunahitaji) (msaada|mnisaidie|mtusaidie|kusaidiwa|ushauri|namba|nambari|simu)",
      "(nisaidie|nisaidieni|tusaidie|tusaidieni|niokoe|niokoeni|tuokoeni|mwokoeni|mnisaidie|mtusaidie)",
      "(namba|nambari|simu|anwani) (ya|za) (ubalozi|polisi|ustawi|msaada|dharura|ofisi ya kazi)",
      "(ni|je ni|hii ni) (halali|sawa|sheria|haki|kisheria) (kweli|hii|wao|mwajiri|au)?",
    },
    ko = {
      "(어디에|어디다|누구한테|누구에게|어디로) (알려야*|알리면*|알려*|제보해야*)",
      "(어디에|어디로|어디다|어디|누구한테|누구에게|어떻게) ... (신고*|연락*|도움*|물어*|말해*|전화*|가야*|부탁*|제보*)",
      "(신고*|상담*|도움*) ... (번호*|연락처*|어디*|방법*|가능한가*|되나요*|받을*)",
      "(대사관*|영사관*|노동부*|노동청*|고용센터*|쉼터*|경찰*|선원노조*) ... (번호*|연락*|전화*|어떻게*|가도*|가면*|알려*|아시*)",
      "(도와주세요*|도와줘*|도와주실*|살려주세요*|살려줘*|구해주세요*|구해줘*|제발*)",
      "(어떡하*|어떻게 해야*|어떻게 하*|어찌해야*|방법 없*|방법이 없*)",
      "(합법*|불법*|괜찮은 건*|이래도 되*) (인가요*|아닌가요*|인지*|되나요*|맞나요*)?",
    },
    ru = {
      "(куда|кому|к кому|как) (обратиться|обращаться|жаловаться|пожаловаться|звонить|позвонить|писать|сообщить|заявить|идти|бежать)",
      "(что|как) (нам|мне|ей|ему)? (делать|быть|поступить)",
      "(помогите|спасите|нужна помощь|прошу помощи|прошу помогите|подскажите)",
      "(номер|телефон|адрес|контакты) (посольства|консульства|полиции|горячей линии|волонтеров|фонда|альтернативы)",
      "(волонтеры|волонтер|правозащитники|горячая линия) (есть|подскажите|помогите|кто)",
      "(это)? (законно|это нормально|имеют право|имеет право|имеют ли право) (ли)? (это|вообще|так)?",
      "(посольств*|консульств*|полици*) ... (не дозвонит*|не берут|не отвеча*|не помога*|куда|как)",
    },
    ne = {
      "(कहाँ|कता|कसलाई|कसरी|कोसँग|कहां) ... (उजुरी|खबर|भन्ने|भनौं|भनूँ|जाने|जाउँ|फोन|सम्पर्क|रिपोर्ट|गुहार|निवेदन)",
      "(दूतावास*|प्रहरी*|हेल्पलाइन*|वैदेशिक रोजगार*|चाइल्डलाइन*|माइती*|कन्सुलर*) ... (नम्बर|उजुरी|कसरी|के गर्ने|सम्पर्क|खबर|निवेदन|कहाँ)",
      "(सहयोग|मद्दत|सहायता|उद्धार|गुहार) (गर्नु*|गरिदि*|गरौं|चाहियो|पाऊँ|पाउँ|चाहिन्छ|गर्न*)",
      "(बचाउनु*|बचाइदि*|छुटाइदि*|फिर्ता ल्याइदि*|निकालिदि*|झिकाइदि*)",
      "(अरू|अब|हामीले|मैले) (के|कसो) (गर्ने|गरौं|गर्नुपर्छ|गरूँ)",
      "(kaha|kata|kaslai|kasari|kosanga) ... (ujuri|khabar|bhanne|vanne|jane|jau|phone|samparka|report)",
      "(dutabas|embassy|prahari|police|helpline) ... (number|ujuri|kasari|ke garne|samparka)",
      "(sahayog|maddat|madat|help|uddhar) (garnu*|garid*|chahiyo|chaiyo|paau)",
    },
    bn = {
      "(কোথায়|কই|কাকে|কারে|কার কাছে|কোনখানে) (অভিযোগ|জানাব|জানাবো|জানামু|বলব|বলবো|কমু|যাব|যাবো|যামু|ফোন|সাহায্য|মামলা|রিপোর্ট)",
      "(দূতাবাস*|এম্বাসি*|এমবাসি*|পুলিশ*|হেল্পলাইন*|থানা*|ব্র্যাক*) ... (নাম্বার|নম্বর|ঠিকানা|জানাব*|কেমনে|কীভাবে|কিভাবে|যোগাযোগ)",
      "(সাহায্য|হেল্প|উদ্ধার) (করুন|করেন|করো|চাই|লাগবে|দরকার|করবেন|কইরা|করতে)",
      "(বাঁচান|বাচান|বাঁচাও|উদ্ধার করেন|ফিরাইয়া আনেন|ফিরিয়ে আনুন|ফেরত আনেন)",
      "(kothay|koi|kake|kare|kar kache) (ovijog|obhijog|janabo|bolbo|jabo|phone|complain|report|shahajjo|sahajjo)",
      "(embassy|dutabash|police|helpline|thana) ... (number|nambar|thikana|kivabe|kemne|contact)",
      "(shahajjo|sahajjo|sahajjo|help) (koren|korun|koro|chai|lagbe|dorkar)",
      "(bachan|uddhar koren|ferot anen)",
    },
    hi = {
      "(कहाँ|कहां|किसे|किसको|किससे) (शिकायत|बताएं|बताएँ|बताऊं|बताऊँ|बोलें|जाएं|जाऊं|जाऊँ|फोन|फ़ोन|संपर्क|मदद|रिपोर्ट)",
      "(शिकायत|रिपोर्ट|संपर्क) (कहाँ|कहां|किसे|किससे|कैसे)",
      "(दूतावास|एंबेसी|एम्बेसी|पुलिस|हेल्पलाइन|चाइल्डलाइन|कलेक्टर|मंत्रालय) (का|की|को|में|से) (नंबर|नम्बर|पता|चिट्ठी|कैसे|क्या|शिकायत|संपर्क)",
      "(मदद|सहायता) (करो|करें|करिए|कीजिए|चाहिए|कर दो|कर दीजिए|कौन|मिलेगी)",
      "(बचाओ|बचा लो|बचाइए|बचा लीजिए|छुड़ाओ|छुड़ाइए|छुड़वाओ|वापस लाओ|वापस लाइए|निकलवाओ)",
      "(kaha|kahan|kisko|kise|kisse|kidhar) (complaint|complain|shikayat|report|bataye|batau|bolu|bole|jau|jaye|call|contact|help|madad)",
      "(complaint|shikayat|report) (kaha|kahan|kaise|kisko|kise)",
      "(embassy|police|helpline|childline|ministry|doot*) (ka|ko|ki|me|se) (number|no|pata|kaise|kya|contact|complaint)",
      "(madad|help) (karo|kare|karein|kijiye|chahiye|kar do|kardo|kariye|karna)",
      "(bachao|bacha lo|bachalo|chudao|chhudao|chudwao|nikalwao|wapas lao|wapas bula lo)",
    },
    fil = {
      "(kuya|sir|maam|mam) pulis", "(pin|location) ko (po)? (ito|to)",
      "(saan|kanino|sino|paano) (po|ba|pwede|pwedeng|puede|dapat|ang|ko|kami|namin) ... (lalapitan|lumapit|magreport|mag report|ireport|i report|magsumbong|isumbong|humingi ng tulong|tawagan|tumawag|magreklamo|tutulong|makakatulong)",
      "(anong|ano ang|ano po ang|may) (number|hotline|owwa|embahada|embassy|polo|ngo|ahensya)",
      "(patulong|tulungan|tulong|saklolo|pahelp|pa help) (po|nyo|niyo|naman|kami|ako|please|pls|sa)",
      "(legal|tama|bawal|pwede|illegal) (po)? (ba) (ito|yun|to|ang|na|un|yan)",
      "(pahingi|penge|hingi|kailangan) (po|ng|kami)? (po|ng)? (number|contact|tulong)",
    },
    ms = {
      "(nak|boleh|kena|perlu|patut) (lapor|report|mengadu|adu|buat report|buat aduan) (dekat|kat|pada|di|dengan)? (mana|siapa|sapa)",
      "(tolong|mohon|minta) (bantu|bantuan|selamatkan|saya|kami|adik|abang|tolong)",
      "(nombor|no|alamat|talian) (kedutaan|polis|jtk|jabatan tenaga kerja|imigresen|hotline|ngo)",
      "(sapa|siapa|ada sesiapa) (boleh|dapat|yang boleh) (tolong|bantu|bagi)",
      "(kena|nak|boleh) (call|telefon|hubungi|cari) (siapa|sapa|mana)",
      "(salah|betul|sah) ke (majikan|bos|ejen|syarikat|ni|tu)",
    },
    id = {
      "(tolong|mohon|minta|butuh) (bantu|bantuan|bantuin|bantuannya|pertolongan|jemput|selamatkan|info|infonya) ... (kbri|kjri|polisi|bp2mi|disnaker|keluarga|adik|kakak|anak|saya|kami|teman|suami|istri)",
      "(lapor|melapor|ngadu|mengadu|laporkan|lapornya|ngelapor) (ke)? (mana|siapa|kemana)",
      "(nomor|no|alamat|kontak|hotline) (kbri|kjri|bp2mi|disnaker|polisi|lsm|komnas|kemenlu|pengaduan)",
      "(harus|bisa|musti|mesti) (lapor|hubungi|minta tolong|ngadu|telepon) (ke)? (mana|siapa|kemana)",
      "(hubungi|telepon|nelpon) (siapa|kemana) (ya|dong|kak|pak|bu|min)?",
      "(tolong|mohon) (dibantu|bantu|bantuan|bantuannya)",
      "apa (ini|itu)? (legal|boleh|melanggar|termasuk perdagangan)",
    },
  },
  unless = {
    hi = {
      "(गोलगप्पे|पिज़्ज़ा|आइसक्रीम) ... बचाओ",
      "धमकी देते हैं बचाओ कोई",
    },
    ne = {
      "(मम|पिज्जा|आइसक्रिम) ... बचाउ*",
    },
    sw = { "sheria ni sheria", "ni haki (yako|yetu|yenu|ya kila)" },
  },
  unless_near = {
    id = { "(cod|kurir|paket|prank|shopee|tokopedia|penjual|seller|toko online)", "(masak|hajatan|angkat|angkut|pindahan|pindah rumah|jagain|anterin|kerja bakti|geser|beliin|fotoin|gantiin|ibu2|kondangan|pesen|pelayan|kasir|nasi|harga)" },
    ms = { "(cod|kurier|parcel|shopee|penjual|beli online)", "(angkat|pindah|kenduri|ajar|ambilkan|gotong royong|almari|kahwin|beli|hantar barang)" },
    fil = { "(cod|rider|parcel|seller|shopee|lazada|scammer)", "(anihan|lipat bahay|buhat|binyag|assignment|module|thesis|kasal|luto|handaan)" },
    ko = { "(중고나라*|중고거래*|사기당*|택배*|판매자*)", "(이사*|주말*|토요일*|일요일*|김장*|일당*|오픈*|과제*|숙제*|짬뽕*|삼겹살*|서빙*|꽃 솎*)" },
    sw = { "(konda|duka la mtandao|muuzaji|mzigo wangu)", "(harusi|kuhama|kupika|gari lako|pilau|sherehe|mazishi|send off|fundi|ada ya shule)" },
  },
  unless_about = {
    "plain-life-hi", "plain-life-bn", "plain-life-ne", "plain-life-ru", "plain-life-south",
    "not-so-south" },
  fires = {
    sw = {
      "binamu amefungiwa Oman, «tufanyeje»",
    },
    ko = {
      "사촌이 농장에 갇혀 있어요 «어디에 신고»하나요",
    },
    ru = {
      "племянника держат на ферме, «куда обратиться»",
    },
    ne = {
      "काका ओमानमा थुनिएका छन्, «कहाँ उजुरी» गर्ने",
      "kaka oman ma thuniyeka chan, «kaha ujuri» garne",
    },
    bn = {
      "মামা কাতারে আটক, «কোথায় অভিযোগ» দিব",
      "mama qatare atok, «kothay obhijog» dibo",
    },
    hi = {
      "चाचा खाड़ी में बंद हैं, «कहाँ शिकायत» करें",
      "chacha saudi me band hai, «kaha complaint» kare",
    },
    fil = {
      "kinuha ang passport ng pinsan ko, «saan po pwedeng magreport»",
    },
    ms = {
      "saya dikurung majikan, «nak lapor kat siapa»",
    },
    id = {
      "adik di Myanmar disekap, «lapor ke mana» ya pak",
    },
  },
  silent = {
    sw = {
      "kazi hii bado ipo?",
    },
    ko = {
      "이 알바 아직 모집하나요",
    },
    ru = {
      "вакансия еще актуальна?",
    },
    ne = {
      "यो जागिर अझै खाली छ?",
      "yo jagir ajhai khali cha?",
    },
    bn = {
      "এই চাকরিটা এখনো খালি আছে?",
      "ei chakri ekhono khali ache?",
    },
    hi = {
      "यह काम कितने बजे शुरू होता है",
      "ye kaam kitne baje start hota hai",
    },
    fil = {
      "magkano po ang pamasahe",
    },
    ms = {
      "kerja ni masih kosong tak",
    },
    id = {
      "lowongan ini masih buka gak kak",
    },
  },
  advice = "Answer in the language of the person. Give 1300 (+66 99 130 1300 from abroad) or the embassy; do not ring an unknown number back unasked.",
}
