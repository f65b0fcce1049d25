-- A child below fifteen is sought for work or is said to be at work; or a minor for work at night and with guests.
local young = "(7|8|9|10|11|12|13|14)"
local teen = "(12|13|14|15|16|17)"
rule {
  title      = "A child is sought for work",
  indicators = { "delphi:D3.05", "delphi:D4.06", "ilo:1" },
  law        = { "th-atip-52" },
  weight     = 8,
  status     = "trial",
  child      = true,
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  terms = {
    id = {
      "(anak|adik|keponakan) (saya|aku)? (masih)? (umur)? (12|13|14|15|16) (th|thn|tahun) ... (kerja|lc|karaoke|diajak|dibawa|dijual)",
     
      "(cewek|cewe|wanita|perempuan|gadis|cw|ladies) ... (usia|umur|u) (12|13|14|15|16) ... (karaoke|lc|kafe|cafe|malam|bar|club|mami|dancer|buat|kerja)",
      "(usia|umur) (12|13|14|15|16) ... (lc|karaoke|cafe|malam|temani|dancer|art|pembantu)",
      "(pembantu|art|prt|pengasuh) ... (usia|umur) (11|12|13|14|15|16)",
      "(butuh|cari|dicari|terima) (anak|pembantu|art|prt|gadis|cewek|pekerja|pengasuh|perempuan) ... (umur|usia) (mulai|minimal|dari|antara)? " .. young .. " (tahun|thn|sampai|ke atas|15|16)", "(anak|cewek|cewe|perempuan|gadis) (umur|usia)? " .. teen .. " (tahun|thn) ... (karaoke|cafe|kafe|malam|lc|tamu|pijat|bar)", "(lc|karaoke|pijat|tamu|bar) ... (umur|usia) " .. teen .. " (tahun|thn|boleh|bisa)", "(masih sekolah|masih smp|anak smp) ... (kerja malam|temani tamu|karaoke|lc)", "(saya|adik|anak saya) (masih)? (umur|usia)? " .. teen .. " (tahun|thn) ... (kerja|dipaksa|majikan|karaoke|bos|pabrik)",
      "(cari|butuh|dicari|terima) ... (anak|gadis|cewek|pembantu|art) ... (lulus sd|tamat sd|baru lulus smp|putus sekolah)",
      "(14|15|16) (sampai|s d)? (17|18|20)? (thn|tahun|th) ... (kerja|art|nginep|lc|tamu|pabrik)",
      "(anak|anak anak|anaknya|anakmu) ... (bisa|boleh|juga|ikut|mereka kan|biar|disuruh) (bantu|membantu|bantuin|ikut kerja|kerja|mungut|mupuk|ngangkut)",
      "(bawa|ajak) anak (istri|boleh|bisa|sekalian) ... (kerja|kebun|ladang|bantu|gudang)",
      "(anak|anaknya|anakmu|putri|putrinya|ponakan|adiknya) ... (6|7|8|9|10|11|12|13|14|15|16|17) (th|thn|tahun)? ... (ikut saya|ikut aku|ikut tante|saya bawa|tak bawa|aku bawa|dibawa ke|saya ajak|jaga adik|jaga bayi|jaga toko|bantu di|sekolahin)", },
    ms = {
      
      "(cari|nak cari|perlukan) (budak|gadis|pembantu|bibik|pekerja|perempuan) ... (umur) " .. young .. " (tahun|hingga|ke atas)", "(budak|gadis|perempuan) (umur)? " .. teen .. " (tahun)? ... (karaoke|pub|gro|bar|layan|urut)", "anak anak (dibenarkan|boleh) (ikut)? (kutip|kerja|tolong kerja|tolong kutip)", "kanak kanak (kerja|kutip|angkat)", "(budak|kanak kanak|pekerja) bawah umur",
      "(pembantu|bibik|maid|amah|gadis|stok|pekerja) ... (umur|usia) " .. teen .. " ", "(gadis|anak dara) " .. teen .. " (tahun|hingga|sampai)",
      "(anak|anak anak|budak) ... (boleh|pun|ikut|kena|disuruh) (tolong|bantu|kutip|kerja|angkut)",
      "(anak dara|anak|anak makcik|anak perempuan|adik) ... (umur)? (6|7|8|9|10|11|12|13|14|15|16|17) ... (saya bawa|boleh bawa|ikut saya|takpe|jaga orang tua|jaga budak|tolong kedai|tukar dalam)",
      "(anak dara|anak makcik|anak pakcik) ... (saya boleh bawa|saya bawa|ikut saya) ... (6|7|8|9|10|11|12|13|14|15|16|17)", },
    fil = {
      "(13|14|15|16|12) (16|15|17)? (girls|girl|dalaga|yrs old|anyos|na bata) ... (alaga|stay|kasambahay|bar|trabaho|katulong|videoke)",
      "(need|kailangan|hanap) ng (12|13|14|15|16) (16|15|17)? (girls|girl|anyos|dalaga)",
     
      "(12|13|14|15|16) (to|hanggang|pataas|yrs|anyos) ... (kasambahay|katulong|yaya|bar|waitress|model|helper)",
      "(kahit|pwede|ok lang) (ang)? (na)? " .. teen .. " (pa lang|lang|anyos|yrs|basta|ok|pwede)", "(hanap|kailangan|wanted|naghahanap) ... (edad)? " .. young .. " (anyos|taong gulang|pataas|to|hanggang) ... (yaya|katulong|kasambahay|helper|bar|trabaho)", "(bar|entertainer|gro|videoke|model) ... " .. teen .. " (anyos|pataas|pa lang|yrs|ok)", "(minor|menor de edad) (ok|pwede|tanggap)",
      "(pinsan|pamangkin|kapatid|anak) (kong|ko|nyang|niyang|naming)? ... (12|13|14|15|16|17) ... (videoke|bar|club|ktv|gro|massage)",
      "(kasambahay|katulong|yaya|helper|bantay bata) ... (12|13|14|15|16) (yo|y o|yrs|anyos|to)",
      "(anak|mga anak|bata|mga bata) ... (pwede|puwede|kasama|din|rin|pinapa) (tumulong|magtrabaho|mag harvest|mamitas|katulong)",
      "(dalaga|anak|dalagita|binatilyo|pamangkin) (nyo|mo|niyo)? (6|7|8|9|10|11|12|13|14|15|16|17) ... (sa akin|sama sa|dadalhin|isama|sa maynila|tindera|bantay|katulong|mag aaral)", },
    hi = {
      "(लड़कियों|लड़कियां|लड़कियाँ|मॉडल|डांस) ... (13|14|15|16) (से|साल|वर्ष)",
      "(ladki|ladkiyan) (chahiye)? (13|14|15|16)",
     
      "(लड़कियाँ|लड़कियां|लड़कियों|लड़की|मॉडल) ... (उम्र|उमर) (12|13|14|15|16)",
      "(बच्चे|बच्चों) (भी|को भी|से भी) ... (काम|हाथ)",
      "(umar|age) (12|13|14|15|16) (se|to|saal)",
      "(bachche|bacche) (bhi|ko bhi) ... (kaam|haath)",
      "(लड़कियाँ|लड़कियां|लड़कियों|लड़की) ... (13|14|15|16) (से|साल)",
      young .. " (से)? (10|11|12|13|14|15|16|17)? (साल|वर्ष) (की|का|के)? ... (लड़की|लड़का|बच्चा|बच्चे|बच्ची|लड़के) ... (काम|चाहिए|झाड़ू|घर|ढाबे|(फैक्ट्री|फ़ैक्ट्री)|बच्चा संभाल*)", "(लड़की|लड़का|बच्चा|बच्चे|बच्ची) ... " .. young .. " (साल|वर्ष) ... (काम|चाहिए|घर|ढाबे|(फैक्ट्री|फ़ैक्ट्री))", "(मैं|main|mai) " .. teen .. " (साल|ki|ka|saal) ... (हूं|हूँ|hu|hoon) ... (काम|काम|डांस|kaam|dance|papa|aadhar)?", "(ladki|ladka|baccha|bachche|bacchi) ... " .. young .. " (saal|sal) ... (kaam|chahiye|ghar)", young .. " (se|to)? (10|11|12|13|14|15)? (saal|sal) (ki|ka) (ladki|ladka|bacchi|baccha) ... (kaam|chahiye|ghar|jhadu)", "(नाबालिग|nabalig) ... (चलेगा|चलेगी|chalega|chalegi)",
      "(छोटे हाथ|बच्चों के हाथ|नन्हे हाथ) ... (चाहिए|काम)",
      "(बच्चे|बच्चों) (भी|को भी) (साथ)? ... (लगा|लग सकते|बँटा|हाथ बटा)",
    },
    bn = {
      "(ডান্স|ক্লাব|নাচ) ... (13|14|15|16)",
      "(nach|meyeder) ... (13|14|15|16) (bochor|bosor|theke)",
     
      "(মেয়ে|ছেলে|বাচ্চা|ছেমড়ি) ... (9|10|11|12|13|14|15) (থেকে|বছর*|বৎসর) ... (কাজ*|লাগবে|চাই|দরকার|বাসা*)",
      "(meye|chele|bachcha) ... (9|10|11|12|13|14|15) (theke|bochor*|bosor*) ... (kaj*|lagbe|chai|basa*)",
      young .. " (10|11|12|13|14|15|16)? (বছরের|বছর বয়সী|বছর) ... (মেয়ে|ছেলে|বাচ্চা|শিশু) ... (লাগবে|কাজ|চাই|দরকার)", "(কাজের|বাসার কাজে|বাসার কাজের) ... (ছোট মেয়ে|ছোট ছেলে|বাচ্চা মেয়ে|মেয়ে) ... " .. young .. "? ... বছর", "(kajer|basar kaje) ... (meye|chele) ... (bochor|bosor)", "(বয়স|বয়স) " .. teen .. " ... (কারখানা|হোটেল|গার্মেন্টস|ডান্স|নাচ)",
      "(6|7|8|9|10|11|12|13|14|15) (থেকে|থেইকা|থিকা|থাইকা|হইতে|থাকি)? (13|14|15|16|17)? (বছর*) ... (পোলাপান|পোলা|ছেলে*|মেয়ে*) ... (লাগবে|হইলে|চাই|নিব*|নিয়া আসেন)",
      "(বাচ্চা*|ছেলেমেয়ে*|পোলাপান*) ... (সহ|নিয়া|নিয়ে|ও) (আসলে|আইলে|কাজ*|থাকলে)",
      "(মাইয়া*|মেয়ে*|ছেলে*|পোলা*) ... (6|7|8|9|10|11|12|13|14|15|16|17) (হইলেও|হলেও|বছর*)? ... (কাজ দিমু|নিয়া যামু|নিয়ে যাব|বানাই দিমু|ঢাকায়|ভারতে|কাজ দিব|রাখমু)",
      "(আপনার|তোমার) (বড়|ছোট|মেজো)? (মাইয়া*|মেয়ে*|ছেলে*|পোলা*) ... (কাজ দিমু|কাজ দিব|নিয়া যামু|নিয়ে যাব) ... (এখনই|হাজার|টাকা)", },
    ne = {
      "(केटाकेटी|बालबालिका|बच्चा|छोराछोरी) (पनि) ... (काम|मिल्छ|लगाउ*)",
      "(केटाकेटीले|बालबालिकाले|छोराछोरीले|बच्चाले) पनि ... (काम|मिल्छ|सघाउ*)",
      "(उमेर|umer) (12|13|14|15|16) (देखि|dekhi)",
      "(10|11|12|13|14|15|16|17) (देखि|वर्ष) ... (वेट्रेस|सिंगर|डान्सर|दोहोरी|बार|ग्राहक*|डान्स)", "(दोहोरी|डान्स बार|डान्सबार|क्याबिन|खाजा घर*|खाजाघर*) ... (14|15|16|17) (देखि|वर्ष|बर्ष)", young .. " (देखि|वर्ष|बर्ष|वर्षको) ... (केटी|केटा|बच्चा|नानी) ... (काम|चाहियो|घर*)", "(keti|keta|bachcha|nani) ... " .. young .. " (barsa|barsha) ... (kaam|chahiyo|ghar)", "(dohori|dance bar) ... (14|15|16|17) (barsa|barsha|dekhi)",
      "(घर*|होटल*|पसल*|दोहोरी*|क्याबिन*) ... (केटी|केटा|बच्चा|बहिनी|नानी|केटाकेटी) ... (चाहियो|राख्ने|खोजेको) ... (9|10|11|12|13|14|15)",
      "(केटी|केटा|बच्चा|बहिनी|नानी) (चाहियो|चाहिएको|खोजेको) (9|10|11|12|13|14|15) ... (वर्ष*|बर्ष*)",
      "(बालबच्चा|बच्चाबच्ची|केटाकेटी|छोराछोरी) (पनि|समेत) ... (काममा लाग्न|सँगै काम|सघाउ*|लाग्न मिल्ने)",
    },
    ru = {
      "(девочки|девушки|парни|ребята|школьниц*|школьник*) ... (от|с)? (13|14|15|16) (лет|до|и)? ... (клуб*|модел*|сауна|бар|консум*|ночь*|эскорт|цех|вахт*)",
      "(возраст|девочк*|девушк*|мальчик*|подрост*) (от|с)? " .. young .. " (лет|до|и старше) ... (работ*|клуб*|сауна|бар*|магазин|помогать|ночь*|консумац*|модел*)", "(ей|ему|девочке|мальчику) (может|всего|только|нет и|лет) (двенадцать|тринадцать|четырнадцать|пятнадцать|шестнадцать)", "(ей|ему|девочке|мальчику) (может|всего|только|нет и) " .. teen, "(клуб|сауна|сауну|бар|консумация|эскорт|хостес) ... (от|с) (14|15|16|17) (лет)?", "(несовершеннолетн*) ... (берем|можно|подойд*)",
      "(дети|детей|ребенок|ребёнок) ... (могут|может|пусть|тоже|заставля*) (помога*|работа*|собира*)",
      "(дочк*|дочь|сын*|внучк*|племянниц*) (ваш*|твой|твоя)? ... (6|7|8|9|10|11|12|13|14|15|16|17) (лет)? ... (возьму|заберу|отвезу|помогать|поможет|отработает|школа вечерн*)", },
    ko = {
      "(재워*|노래방*|도우미*|가출*|업소*) ... (16살*|15살*|14살*|17살*|13살*)",
     
      "(여자*|나이*|연령*) (14|15|16|17|14살*|15살*|16살*|17살*) ... (재워*|숙식*|노래방*|도우미*|룸*|디엠*|가출*)",
      "(14살*|15살*|16살*|17살*|열네살*|열다섯*|열여섯*|열일곱*) ... (가능*|환영*|구함*|일하*|알바*|보내*|데려*)",
      "(중딩*|중학생*|초딩*|초등학생*|미자*|미성년*|가출팸*|고딩*) ... (ok|오케이|가능*|환영*|구함*|들어올*|괜찮*|됨|상관*|재워*|알바*)", "(나이상관x*|나이 상관없*|나이 안 봄*|나이안봄*) ... (중딩*|고딩*|여자*)", "(가출*) ... (방있음*|방 있음*|재워*|숙식*|밥줌*|구함*)", "(저|제가|전) (14살*|15살*|16살*|17살*) ... (가출*|노래방*|일하*|도와*)", "(노래방*|도우미*|룸*|bj*|조건*) ... (14살*|15살*|16살*|17살*)",
      "(아이*|애들*|자녀*) ... (같이 일*|거들*|일손*|도와*|일 시*)",
      "(따님*|딸*|아드님*|아들*|조카*) ... (중1*|중2*|중3*|고1*|고2*|초5*|초6*|(6|7|8|9|10|11|12|13|14|15|16|17)살*) ... (가게*|일 돕*|일 도와*|데려*|서울*|선금*|야간학교*|보내*)", },
    sw = {
      "(nina|ana) miaka (10|11|12|13|14|15|16) ... (kazi|nafanya|ananipiga|bar)",
      "(kazi|nafanya|ananipiga) ... (nina|ana) miaka (10|11|12|13|14|15|16)",
     
      "(mgodini|migodini|machimboni) ... (watoto|mtoto)", "(watoto|mtoto) ... (wanaingia|anaingia|wanachimba|anachimba) (shimo|shimoni|mgodini|dhahabu)?",
      "(wasichana|msichana|mabinti|binti) ... (baa|bar|klabu|club|massage|hoteli) ... (umri|miaka) (13|14|15|16|17)",
      "(housegirl|msichana|kasichana|wasichana|dada wa kazi) ... (umri|miaka) (10|11|12|13|14|15|16)",
      "(umri|miaka) (10|11|12|13|14|15|16) ... (kulala|kazi|housegirl|bar|nyumbani)",
      "(wanafunzi|darasa la) ... (kazi ya|housegirl|bar)",
      "(kasichana|msichana|kijana|mtoto|wasichana) (wa|ka|wa miaka)? (miaka)? " .. young .. " ... (kazi|akae|nyumbani|mtoto|kulea|ushago|kutoka)", "(miaka|umri) " .. young .. " ... (kazi|housegirl|shamba|nyumbani)", "(natafuta|nahitaji) ... (kasichana|katoto) ", "(bar|club|lodge|massage) ... (miaka|umri) " .. teen .. " ", "watoto (wanaruhusiwa|wanaweza|wanasaidia) ... (kazi|kuchuma|shamba)",
      "(watoto) (wa wafanyakazi|wao|wenu)? (wachume|wasaidie|wafanye|wavune|wabebe|pia wachume|wauze)",
      "(natafuta|nahitaji|wanatakiwa|wanahitajika|tunataka|tunahitaji|anatakiwa|anahitajika) (mtoto|watoto|kijana|vijana|kasichana|msichana|wasichana|mvulana) ... (miaka|umri) (wa)? (8|9|10|11|12|13|14|15)",
      "(mtoto|kijana|vijana|mvulana|wavulana) wa (miaka|umri) (8|9|10|11|12|13|14|15) ... (kuchunga|kuvua|kuvuta|kulea|kuuza|mgodini|kulima|shambani|usiku|nyavu)",
      "(watoto|mtoto) ... (wanaweza|anaweza|pia|wafanye|wanafanya) (kusaidia|kufanya kazi|kuchuma|kuvuna|kazi)",
      "(binti|kijana|mtoto|binti yako|mtoto wako|kijana wako) (wako|yako)? (wa miaka|ana miaka|miaka) (6|7|8|9|10|11|12|13|14|15|16|17) ... (nimpeleke|nimchukue|nitampeleka|asaidie|aje|akae|dukani|nyumbani kwangu|duka)",
    },
  },
  unless = {
    id = {
      "(jam|tanggal|tgl|pukul|rp|juta) " .. teen, "(les|kursus|sekolah|lomba|casting|pendamping|wali|orang tua|tk|paud|guru)", "(guru|pengasuh|babysitter|les) ... (anak)", "(murid|siswa|guru|tutor|kelas|peserta|pelatih) ... (umur|usia)",
      "surat izin (ortu|orang tua)",
    },
    fil = { "(ako|sya|siya) ... (kahit) " .. teen }, ko = {
      "(아이*|애들*|자녀*) ... (체험*|놀이*|가족*)",
      "(과외*|학원*|공부*|수능*|상담센터*|쉼터*) ... (중학생*|초등학생*|고딩*|중딩*|가출*|초딩*|청소년*)", "(중학생*|초등학생*|고딩*|중딩*|초딩*) ... (과외*|학원*|공부*|수학*|영어*|불가*|부모*|보호자*|안 됨*|안됨*)", "(미성년*|미자*) ... (불가*|출입금지*|x|안됨*|안 됨*|사절*|동의서*)",
      "(동의서*|동의) (필수*|지참*|제출*)",
    },
    hi = { "(ट्यूशन|पढ़ाना|ट्यूटर|स्कूल)", "(tuition|padhana|tutor|school) ... (baccha|bachche|ladki|ladka)" }, bn = { "(পড়ানো|টিউশন|টিউটর|ভর্তি|স্কুল) ... (ছেলে|মেয়ে|বাচ্চা)", "(বাচ্চা|ছেলে|মেয়ে) ... (পড়ানো|টিউশন|টিউটর|ভর্তি|স্কুল)", "(দেখাশোনা|দেখা শোনা)" }, ne = { "(ट्युसन|पढाउ*|स्कुल) ... (नानी|बच्चा|केटा|केटी)" }, ru = { "(репетитор*|школ*|кружок|секция|лагерь|няня|няню|с родителями)", "(опыт|стаж|вахта|контракт|аренда) (от|с)? " .. young }, sw = { "(yaya|mlezi|mwalimu|tuition|shule) ... (mtoto|watoto)", "mtoto wa (darasa|shule)",
      "wanafunzi ... (maktaba|masomo|ruhusa ya mzazi|mafunzo)",
    }, ms = { "(guru|cikgu|tutor|murid|pelajar|jurulatih|kelas|kem|peserta) ... umur", "(tuisyen|jaga|pengasuh|sekolah) ... (budak|kanak kanak|anak anak)", "(budak|kanak kanak) ... (tuisyen|sekolah|taska|bermain)" },
  },
  unless_near = {
    ne = { "<birthdays>" },
    hi = { "<birthdays>" },
    ms = { "(surat kebenaran|kebenaran (ibu bapa|penjaga)|cuti sekolah|izin (ibu bapa|penjaga))" },
    id = { "(izin (orang tua|ortu|wali)|surat izin (orang tua|ortu|wali)|liburan sekolah|libur sekolah|didampingi (orang tua|wali))" },
    fil = { "(parental consent|parent consent|may consent|waiver|kasama ang magulang|kasama ang parents|work permit|summer job|spes|bakasyon ng klase)" },
    ko = { "(친권자*|보호자 동의*|부모 동의*|부모님 동의*|취직인허*|청소년 근로*|보호자 동반*|동의서*)" },
    sw = { "(ruhusa ya (mzazi|wazazi)|kibali cha mzazi|likizo ya shule|wazazi wakiwepo|barua ya mzazi)" },
  },
  fires = {
    id = { "«LC karaoke, umur 16 tahun» boleh" }, ms = { "«Anak-anak dibenarkan ikut kutip» relai" }, fil = { "entertainer sa bar, «Kahit 17 basta» mukhang 18" }, hi = { "«10 से 13 साल की लड़की घर» के काम के लिए चाहिए", "«ladki 12 saal ghar» ka kaam" }, bn = { "বাসার কাজে «৯–১২ বছরের মেয়ে লাগবে»", "«kajer jonno meye 10 bochor»" }, ne = { "«दोहोरी साँझमा वेट्रेस १६ देखि» २२ वर्ष", "«dohori ma 15 barsa»" }, ru = { "в «клуб, от 15 лет»", "девочка, «ей может шестнадцать»" }, ko = { "«중딩도 ok»", "«가출팸 들어올» 여자 구함" }, sw = { "Natafuta «kasichana ka 11–14 kutoka» ushago" },
  },
  silent = { id = { "guru les anak umur 12 tahun" }, ms = { "pengasuh untuk budak 3 tahun" }, fil = { "18 pataas lang" }, hi = { "18 साल से ऊपर", "18 saal se upar" }, bn = { "বাচ্চা দেখাশোনা" }, ne = { "१८ वर्ष पुगेको" }, ru = { "репетитор для школьника" }, ko = { "중학생 수학 과외", "키즈모델 보호자 동반 필수" }, sw = { "yaya wa mtoto, umri 25" } },
  advice = "Do not contact the poster and do not forward pictures. Ring 1300 or 191; from abroad the national child line.",
}
