-- A witness tells of a child at work, begging, hurt or shown on camera.
rule {
  title      = "A child is said to be at work, begging or hurt",
  indicators = { "delphi:D3.05", "delphi:D4.06", "ilo:1" },
  law        = { "th-atip-52" },
  weight     = 8,
  worded_from = -24,
  status     = "trial",
  kinds      = { "worker_report", "conversation", "other", "offer", "advert" },
  child      = true,
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  terms = {
    sw = {
      "(vitoto|watoto) ... (wanaponda|vinaponda|wanabeba|vinabeba|wanachimba|wanavua)",
      "(watoto|wasichana wadogo|mtoto|kasichana|vijana wadogo|watoto wadogo) ... (wanaamka|wanauza|anauza|kuuza|wanabeba|anafanya|wanachota) ... (usiku|alfajiri|saa (kumi|tisa|nane|tano|sita))", "ana miaka (sita|saba|nane|tisa|kumi) ... (mkono|ameungua|umeungua|anapigwa|kazi|anauza|analia)",
      "(watoto|mtoto|msichana|wasichana|mvulana|wavulana|kijana|binti) ... (wa)? (miaka|umri) (6|7|8|9|10|11|12|13|14|15) ... (wanafanya|anafanya|wanavua|wanauza|anauza|wanaomba|hasomi|hawasomi|anapigwa|wanapigwa|haendi shule|hawaendi shule|kazi|wameolewa|ameolewa|anafanyishwa|wanafanyishwa|mgodi|ziwani|bar)",
      "(watoto|mtoto|watoto walemavu|walemavu|mlemavu|yatima) ... (kuomba|wanaomba|ombaomba|kuombaomba|kufanyishwa|wanafanyishwa|wanapelekwa|wanawapeleka|kuuza|wanauza) ... (barabarani|mjini|pesa|jioni|usiku|mitaani)?",
      "(wanachukua|anachukua|wamechukua|aliwachukua|alimchukua|waliwachukua) (watoto|mtoto|wasichana|msichana) ... (kijijini|vijijini|mjini|kazi|kuomba|elfu|pesa|mama)",
      "(nina|ana|mdogo wangu ana) miaka (10|11|12|13|14|15|16|17) ... (baa|bar|wateja|deni|ananipiga|nalazimishwa|naogopa|analazimishwa|kazi)",
      "(mtoto|watoto) ... (anauza|wanauza|anafanya kazi|wanafanya kazi|anaomba|anapiga debe|anachimba) ... (usiku|saa|baa|kiwandani|mgodini|tajiri|kila siku)",
      "darasa la (kwanza|pili|tatu|nne|tano|sita|saba) ... (anauza|anafanya|hampi chakula|anapigwa|usiku)",
    },
    ko = {
      "(초등학생*|애들*|아이들*|꼬마*|중학생*) ... (팔고*|팔아*|구걸*|일하*|나르*) ... (차에서*|아저씨*|걷어*|지켜보*)",
      "(아이*|애들*|초등학생*|중학생*|여자애*|남자애*|딸*|조카*|학생*) ... (6살*|7살*|8살*|9살*|10살*|11살*|12살*|13살*|14살*|15살*|16살*|초등*|중학생*|미성년*) ... (일해*|일하*|일을 해*|때려*|맞아*|맞는*|구걸*|학교 안*|학교도 안*|학교를 안*|팔아*|시켜*|카메라*|방송*|성매매*|조건*)",
      "(6살*|7살*|8살*|9살*|10살*|11살*|12살*|13살*|14살*|15살*|16살*) ... (일 시*|일을 시*|때려*|맞고*|구걸*|학교 안*|학교를 안*|벗*|카메라*|성매매*|조건만남*|갇*)",
      "(미성년*|중딩*|고딩*|여중생*|여고생*) ... (신분증 확인 안*|신분증 검사 안*|민증 검사 안*|민증 안*|부모님 모르*|부모 모르*|가능*)",
      "(저|제가|동생*|걔) (12|13|14|15|16|17|열다섯|열여섯|열일곱)(살*)? ... (노래방*|업소*|손님*|빚*|무서*|맞았*|일하*|갇*)",
      "(아이*|애들*|꼬마*|초등학생*|중학생*) ... (밤늦게*|새벽*|매일*) ... (팔아*|팔고*|일하*|구걸*|앵벌이*)",
      "(초1|초2|초3|초4|초5|초6|중1|중2) (아이*|애*|학생*) ... (팔아*|팔고*|일해*|밥을 안*|때려*)",
    },
    ru = {
      "(девочк*|мальчик*|ребенок|ребёнок|дети|детей|подрост*|школьниц*) ... (6|7|8|9|10|11|12|13|14|15) (лет|года|летн*) ... (работа*|бьют|бьет|попрошай*|просит милостын*|просят|не ходит в школу|не учится|запира*|заставля*|продают|продал*|камер*|вебкам*|увез*|теплиц*|кирпич*|цех*)",
      "(6|7|8|9|10|11|12|13|14|15) (лет|летн*|летний|летняя|летнюю) ... (девочк*|мальчик*|ребенок|ребёнок|дети|подрост*)? ... (работает на|работает у|работает в|бьют|попрошайнич*|не ходит в школу|заставля*|увезли|продают|цех*)",
      "(детей|дети|ребенка|ребёнка|малыша|младенца) ... (попрошайнич*|просить милостыню|заставляют|сдают в аренду|арендуют|напоказ|перед камерой|выпрашива*)",
      "можно (с|от) (13|14|15|16|17) ... (родител*|залог|ночь|вечер|документы|клад*|курьер*)?",
      "(мне|ей|ему|сестре|брату) (всего|только)? (12|13|14|15|16|17) (лет)? ... (заставля*|работа*|бьют|клиент*|долг*|увез*|должн*|боюсь|клуб*|сауна|запер*)",
      "(мальчик*|девочк*|ребен*|ребён*|дет*) (лет)? (6|7|8|9|10|11|12|13|14) ... (просит|просят|деньги|милостын*|работ*|торгу*|женщина забирает|мужчина забирает|подзатыльник*|бь*)",
      "(мальчик*|девочк*|ребенок|ребёнок) лет (6|7|8|9|10|11|12|13|14)",
      "(ребен*|ребён*|мальчик*|девочк*) ... (просит деньги|просят деньги|продает цветы|продаёт цветы) ... (вечером|забирает|каждый день|ночью|у метро)?",
      "(девочк*|мальчик*|ребен*|ребён*) из (первого|второго|третьего|четвертого|четвёртого|пятого|шестого|седьмого) класса ... (прода*|работ*|не кормит|бьет|бьёт|просит)?",
    },
    ne = {
      "(6|7|8|9|10|11|12|13|14|15) (देखि)? (वर्ष*|बर्ष*|वर्से) ... (केटा*|केटी*|बच्चा*|बालिका*|बालक*|नानी*|छोरी*|छोरा*)? ... (काम*|कुट्*|पिट्*|मगा*|बेच*|लगे*|विद्यालय जाँदैन*|स्कुल जाँदैन*|स्कुल पठाएको छैन|भट्टा*|जरी*|सर्कस*|थुन*|बिहे*)",
      "(बच्चा*|बालबालिका*|केटाकेटी*) ... (लगेर|लगाएर|लगेका|पठाएर) ... (काम*|माग्न*|भिख*|भट्टा*|सर्कस*|जरी*|होटल*)",
      "(6|7|8|9|10|11|12|13|14|15) (barsa|barsha|barse|barsiya|dekhi) ... (kaam|kutcha|kutne|bech*|lageka|school jadaina|bhatta|jari|circus)",
      "(sano|saano|sani) (bahini|bhai|keti|keta|nani) ... (sikaidinchu|kaam|circus|dance|mumbai|gharko)",
      "(छोरी|बहिनी|भान्जी) (10|11|12|13|14|15|16|17) वर्ष* ... (लग्यो|लगे|लगेर|बाध्य|ग्राहक*|फस*|हरा*|आउन दिँदैन*)",
    },
    bn = {
      "(6|7|8|9|10|11|12|13|14|15) (থেকে)? (বছরের|বছর|বছর বয়সী|বৎসরের) ... (মেয়ে|ছেলে|বাচ্চা|শিশু|পোলা|ছেমড়ি)? ... (কাজ করে|কাজ করায়|কাম করে|মারে|মারধর|পিটায়|মারের|স্কুলে যায় না|ভিক্ষা|বেচে|বিক্রি|পাচার|বিয়া|বিয়ে দিয়া|আটকায়)",
      "(বাচ্চাদের|শিশুদের|বাচ্চা|বাচ্চাগো|ছোট ছোট) ... (দিয়ে|দিয়া|দিয়ে) (ভিক্ষা|কাজ|চুরি|ইট)",
      "(6|7|8|9|10|11|12|13|14|15) (bochorer|bochor|bosor) ... (kaj kore|mare|mardhor|school e jay na|vikkha|bheekha|bikri|pachar|biya)",
      "(আমার|বয়স|আমি) (বয়স)? (12|13|14|15|16|17) ... (কাজ*|মালিক*|হোটেল*|দালাল*|জোর*|মারে|ভয়*|ক্লাব*)",
      "(ছোট ছোট|বাচ্চা বাচ্চা|কচি|ছোট) (পোলাপান|ছেলেমেয়ে|বাচ্চা|ছেলে|মেয়ে) ... (কাম করে|কাজ করে|খাটে|ভিক্ষা|আগুন*|রাত পর্যন্ত|মারে|হাত পুড়*)",
      "(কারখানা*|ওয়ার্কশপ*|ভাটা*|হোটেল*) ... (পোলাপান|বাচ্চা*|শিশু*) ... (কাম করে|কাজ করে|খাটায়|মারে)",
      "(ওয়ানে|টুতে|থ্রিতে|ফোরে|ফাইভে|সিক্সে|সেভেনে|এইটে) পড়ে ... (বেচে|কাজ*|ভাত দেয় না|মারে|রাত)",
    },
    hi = {
      "(6|7|8|9|10|11|12|13|14|15) (से)? (साल|वर्ष|बरस) (की|का|के)? ... (बच्चा|बच्ची|बच्चे|लड़की|लड़का|लड़के|लड़कियां)? ... (काम करती|काम करता|काम कर रह*|काम पर|स्कूल नहीं|पीट*|मारता|मारते|मारती|मारा|मारपीट|भीख|बेच*|कारखाने|फैक्ट्री|भट्ठे|ढाबे|बंद रख*|मालकिन|शादी|बाहर ले)",
      "(छोटे|नन्हे|अनाथ|गांव के|गाँव के) (बच्चे|बच्चों) ... (काम|भीख|फैक्ट्री|कारखाने|चूड़ी|ज़री|जरी|भट्ठे|ट्रेन)",
      "(बच्चों|बच्चे) (से|को) (भीख|काम|मजदूरी|मज़दूरी|चोरी) (मंगवा*|मँगवा*|करवा*|करा*)",
      "(6|7|8|9|10|11|12|13|14|15) (saal|sal) (ki|ka|ke) ... (bacha|bachi|bachchi|bachcha|ladki|ladka)? ... (kaam karti|kaam karta|kaam kar rah*|school nahi|peet*|pitai|maar*|bheekh|bhik|bech*|factory|bhatta|malkin|shaadi)",
      "(bacho|bachcho|bache|bachche) (se|ko) (bheekh|bhik|kaam|mazduri|chori) (mangwa*|karwa*|karate)",
      "(बेटी|बहन|भतीजी|लड़की) (मेरी)? (10|11|12|13|14|15|16|17) (साल|वर्ष) ... (बुलाया|बुला लिया|ले गया|ले गए|ले गयी|मजबूर*|ग्राहक*|फँस*|फंस*|गायब|वापस नहीं)",
      "(beti|behen|ladki) (10|11|12|13|14|15|16|17) (saal|sal) ... (bulaya|le gaya|le gaye|majboor|customer|fas*|gayab)",
    },
    fil = {
      "(mga bata|bata|batang|pamangkin|mga pamangkin) ... (nagtitinda|namamalimos|naglalako|nagbubuhat|nagla live|nagtatrabaho|sumisisid|pinaglalako) ... (gabi|madaling|hatinggabi|van|amo|request|foreigner|umaga)", "(kailangan|hanap|naghahanap) (ko|namin|kami|ako) ng (batang|bata|mga bata|paslit) ... (maliit|payat|marunong|kamay|lumangoy|sumisid|lambat|minahan)",
      "(bata|mga bata|batang|pamangkin|anak|dalagita|binatilyo|kasambahay) ... (6|7|8|9|10|11|12|13|14|15|16) (anyos|taong gulang|years|yrs|yata|taon|pa lang|at)? ... (nagtatrabaho|trabaho|sinasaktan|binubugbog|webcam|camera|live|nagpapalimos|namamalimos|pinag*|hindi nag aaral|di nag aaral|di pumapasok|ibinenta|binenta|dolyar|foreigner)",
      "(pinaharap|pinapaharap|pinaghuhubad|pinapahubad|pinaghubad) ... (webcam|camera|cam|live|video|bata|foreigner)?",
      "(mga bata|bata|pamangkin) ... (webcam|sa harap ng camera|sa cam|online show|pinapalimos|nagpapalimos|pinagbebenta)",
      "(12|13|14|15|16|17) (lang|pa lang|palang|anyos|yrs old) (po)? (ako|siya|sya|kami|pinsan ko|kapatid ko|anak ko)? ... (bar|club|customer|utang|dinala|amo|trabaho|natatakot|videoke|sumama|pinapa*)",
      "(mga bata|batang|may bata) ... (nagtatahi|naghuhugas|nagtitinda|nagbubuhat|nagtatrabaho|nagmimina|namamalimos|natutulog sa) ... (umaga|gabi|madaling|sako|hanggang|amo|di lumalabas)?",
      "grade (1|2|3|4|5|6|7|8) ... (nagtitinda|tinda|nagtatrabaho|di pinapakain|pinapalo|hatinggabi)",
    },
    ms = {
      "(budak2|budak2 kecil|budak budak|budak kecil|anak kecil|kanak kanak) ... (jual|minta|kutip|cuci|angkat|kerja|menjaja) ... (malam|pagi|pukul|van|abang|lampu isyarat|stesen)",
      "(budak|budak budak|kanak kanak|anak|adik|remaja) ... (umur)? (6|7|8|9|10|11|12|13|14|15|16) (tahun)? ... (kerja|dipukul|kena pukul|mengemis|jual|minta sedekah|tak sekolah|dipaksa|layan|kunci|kamera|webcam|sawit|kilang)",
      "(budak|budak budak|kanak kanak) ... (dipaksa|disuruh|kena) (mengemis|jual|minta sedekah|kerja|jual tisu)",
      "(bawah|bwh) (18|umur|17|16) ... (boleh|ok|pun|takpe|diterima|asal)",
      "(saya|adik|dia) (baru|masih)? (umur)? (12|13|14|15|16|17) (tahun)? ... (paksa|dipaksa|kerja|layan|takut|hutang|kelab|bar|ikut)",
      "(budak|kanak kanak|budak kecil) ... (kilang|stesen minyak|pasar malam|jual|bengkel|kebun) ... (malam|pagi|pukul|van|tiap hari|sampai)",
      "(darjah|tingkatan) (1|2|3|4|5|6) ... (jual|kerja|mengemis|tak dapat makan|pukul)",
    },
    id = {
      "(anak2|anak anak|anak kecil|bocah|bocil) ... (jual|jualan|ngamen|minta|nyapu|angkat|kerja|mulung|ngemis) ... (malam|subuh|jam|mobil|setor|disetor|om om|ditungguin)",
      "(anak|anak anak|bocah|keponakan|adik|gadis|pembantu|prt|pekerja|pengemis|pengamen) ... (umur|usia)? (6|7|8|9|10|11|12|13|14|15|16) (tahun|thn|th|sampai|an) ... (kerja|dipukul|dipukuli|disiksa|ngemis|mengemis|jualan|dijual|dipaksa|disuruh|jermal|karaoke|melayani|tidak sekolah|gak sekolah|dikunci|live|kamera|webcam)",
      "(anak anak|bocah|balita|anak kecil|anak jalanan) ... (disewa|dipaksa|disuruh|dikoordinir|dikumpulkan|dibawa|setor|setoran) ... (ngemis|mengemis|minta minta|jualan|lampu merah|bos|uang)?",
      "(pembantu|prt|art) ... (masih) (kecil|anak anak|bocah|smp|sd)",
      "(anak) ... (disuruh|dipaksa|di suruh) (live|telanjang|buka baju|di depan kamera|vcs)",
      "(aku|saya|adik|dia) (masih)? (smp|sd|sma|kelas (5|6|7|8|9)|umur (12|13|14|15|16|17)|(12|13|14|15|16|17) (thn|tahun)) ... (disuruh|dipaksa|karaoke|tamu|lunas|utang|mupuk|kerja|jual|takut|dibawa)",
      "(anak anak|anak kecil|bocah) ... (pabrik|gudang|ngamen|jualan|mulung|kerja|ngemis) ... (malam|subuh|pagi buta|tiap hari|sampai|dipukul|disuruh|setoran)",
      "(anak|bocah|gadis|keponakan) ... (disuruh|dipaksa) (temani|layani|nemenin|melayani) (om|tamu|minum)",
      "(kelas|kls) (1|2|3|4|5|6|7|8|9) (sd|smp)? ... (jualan|jual|ngemis|kerja|setoran|tidak dikasih makan|dipukul)",
    },
  },
  unless_near = {
    bn = { "(সেনাবাহিনী*|নৌবাহিনী*|বিমান বাহিনী*|সৈনিক|নাবিক|ভর্তি*|ফুটবল*|ক্যাম্প*)" },
    ru = { "(военком*|кадет*|по контракту|секци*|кружок*|по выходным|помогает бабушке)" },
    ne = { "<birthdays>" },
    hi = { "<birthdays>" },
  },
  fires = {
    sw = {
      "jirani ana «msichana wa miaka 11 anafanya» kazi za ndani",
    },
    ko = {
      "옆집 «아이 12살인데 학교 안» 가고 집안일만 해요",
    },
    ru = {
      "у соседей «девочка 12 лет работает» по дому, в школу не пускают",
    },
    ne = {
      "छिमेकीको घरमा «११ वर्षकी नानी काम» गर्छिन्",
      "chimeki ko ghar ma «11 barsa ki nani kaam» garchin",
    },
    bn = {
      "পাশের বাড়িতে «১১ বছরের মেয়ে কাজ করে»",
      "pasher basay «11 bochorer meye kaj kore»",
    },
    hi = {
      "पास के ढाबे पर «11 साल का लड़का काम करता» है",
      "padosi ke ghar «11 saal ki bachi kaam karti» hai",
    },
    fil = {
      "may «batang 12 anyos na kasambahay, sinasaktan» ng amo",
    },
    ms = {
      "nampak «budak umur 10 tahun jual» tisu tiap malam",
    },
    id = {
      "tetangga punya pembantu «umur 12 tahun, sering dipukul», anak siapa ya",
    },
  },
  silent = {
    sw = {
      "mtoto wa miaka 11 anapenda mpira",
    },
    ko = {
      "12살 아이 태권도 학원 추천",
    },
    ru = {
      "сыну 12 лет, ищем секцию плавания",
    },
    ne = {
      "११ वर्षको छोरा फुटबल खेल्छ",
      "11 barsa ko chora football khelcha",
    },
    bn = {
      "১১ বছরের ছেলে ক্রিকেট খেলে",
      "11 bochorer chele cricket khele",
    },
    hi = {
      "11 साल का बेटा क्रिकेट खेलता है",
      "11 saal ka beta cricket khelta hai",
    },
    fil = {
      "may anak akong 12 anyos, grade 6 na",
    },
    ms = {
      "kelas renang budak umur 10 tahun",
    },
    id = {
      "lomba gambar anak umur 12 tahun",
    },
  },
  advice = "Write down where and when. Ring 1300 or 191; from abroad the national child line. Do not step in alone.",
}
