-- Kinds of work, and ways to them, where these signs are often met: context only.
rule {
  title      = "Live-in, seagoing, plantation or entertainment work, or work abroad through a middleman",
  indicators = { "delphi:D3.16" },
  weight     = 2,
  support    = true,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    id = {
      "(prt|pembantu|tkw|tki|pmi|abk|majikan)", "(butuh|cari|loker|sebagai|jadi|dibutuhkan|mbak) art", "(ke|di|kerja|tkw|loker|pabrik) (arab|saudi|riyadh|dubai|malaysia|taiwan|hongkong|korea|jepang|singapura|luar negeri) ", "(kapal|kebun sawit|sawit|tambang|karaoke|lc|pemandu lagu|panti pijat|spa) ",
      "(pemanen|buruh kebun|perkebunan|sarang walet|tambak|bagan|jermal|bakau|penebang|proyek pedalaman|kuli|bangunan|terapis pijat|host live|talent live) ",
      "(ke|di|kerja|dari) (oman|qatar|kuwait|irak|erbil|turki|polandia|rusia|brunei|sarawak|sabah|johor|penang|guangzhou|cina|tiongkok|bangkok|thailand|vietnam|filipina|makau|hk|bahrain|yordania|libya|mesir)",
      "(mandor|nakhoda|toke|tauke|mami|mucikari|calo|agensi|penyalur|yayasan art|germo)",
    },
    ms = {
      "(bibik|amah|pembantu|ladang|sawit|kilang|kapal|luar negara|luar negeri|kemboja|petik buah|tekong|nelayan)",
      "(kebun|getah|kontena|cuci kereta|rumah urut|karaoke|kelab malam|gro|binaan|kontraktor|tapak bina|balak|lombong|bot pukat|pukat|rumah sewa bos|pekerja asing|warga asing|orang bangla|rohingya|kerja rumah|jaga orang tua|host live)",
      "(ejen|tauke|towkay|kongsi|sindiket)",
      "(ke|di|kat|kerja) (singapura|brunei|korea|jepun|dubai|arab|bangkok|thailand|taiwan|laos|macau|china)",
    },
    fil = {
      "(dh|kasambahay|yaya|katulong|domestic helper|amo|gro|entertainer|waitress|barko|seaman|dubai|kuwait|saudi|taiwan|abroad|agency) (po|ako|sa|ng|na|ko|kami)",
      "(kasambahay|katulong|mangingisda|laot|tubuhan|sakada|minahan|pabrika|tulog sa|bukid|manukan|babuyan)", "(ktv|gro|massage|spa|live host|deckhand|poultry|construction) (sa|ng|po|ako|kami|lang|na|daw)",
      "(sa|papunta|papuntang|punta) (dubai|kuwait|saudi|riyadh|jeddah|qatar|oman|jordan|lebanon|malaysia|kl|taiwan|hongkong|hk|japan|korea|macau|thailand|bangkok|cambodia|russia|sabah|clark|angeles)",
      "(amo ko|amo nya|kapitan|mamasang|mommy ko|recruiter ko|broker ko)",
    },
    hi = { "(सऊदी|दुबई|कुवैत|कतर|मलेशिया|रूस|विदेश|थाईलैंड|(एजेंट|एजेन्ट)|ठेकेदार|भट्टा|ईंट भट्टे|घर का काम|डांस|ऑर्केस्ट्रा|(फैक्ट्री|फ़ैक्ट्री)|हेल्पर)", "(saudi|dubai|kuwait|qatar|malaysia|videsh|agent|thekedar|bhatta|gharelu kaam|ghar ka kaam|orchestra) (me|mein|ne|ka|ke|ki|jana|party|wala|pe|par)" },
    bn = {
      "(সৌদি|দুবাই|মালয়েশিয়া|ওমান|কাতার|কুয়েত|জর্ডান|লিবিয়া|ইতালি|রাশিয়া|বিদেশ|দালাল*|গৃহকর্মী|বাসার কাজ*|ইটভাটা*|শুঁটকি|ট্রলার*|জাহাজ*|সর্দার*)", "(saudi|dubai|malaysia|oman|qatar|libya|italy|bidesh|dalal) (te|e|r|jabe|jaite|visa|calling|er|ke)",
      "(লেবানন|ইরাক|মালদ্বীপ|মরিশাস|ফিজি|ভানুয়াতু|রোমানিয়া|পোল্যান্ড|সিঙ্গাপুর|ব্রুনাই|কম্বোডিয়া|ভারত*|থাইল্যান্ড)",
      "(কফিল*|মহাজন*|ম্যাডাম*|মালকিন*|সর্দারনি|আড়কাঠি|এজেন্ট*|আদম ব্যাপারী)",
      "(পাথর ভাঙা*|চা বাগান*|রাবার*|জরি*|চুড়ি*|চাতাল*|ইট*|মাছ ধরা*|খামার*|ডান্স বার|লাইভ হোস্ট|পার্লার*|হোটেলে থালা|কারখানা*)",
    },
    ne = { "(कतार|दुबई|साउदी|मलेसिया|कुवेत|ओमान|युएई|रसिया|विदेश|एजेन्ट|दलाल|घरेलु|घरको काम|इँटाभट्टा*|डान्स बार|दोहोरी|क्याबिन|कम्लरी)", "(qatar|dubai|saudi|malaysia|kuwait|oman|bidesh|agent|dalal) (ma|ko|jane|bata|le|lai|gharko)" },
    ru = {
      "(вахта|вахту|стройка|стройку|кирпичный завод|ферма|ферму|теплица|кошара|чабан|цех|швейный|подсобник|разнорабоч*|сиделка|няня с проживанием|хостес|консумация|сауна|турция|турцию|дубай|корея|корею|за границ*|магазин)",
      "(прииск*|лесозаготов*|пилорам*|кирпич*|рыбалк*|краболов*|путин*|сейнер*|матрос*|рыбак*|дояр*|пастух*|скотник*|молочн* ферм*|автомойк*|шиномонтаж*|склад*|фасовк*|упаковк*|салон массаж*|массаж*|эскорт|вебкам*|стример*|клуб*|прораб*|бригадир*|мамка|куратор*)",
      "(оаэ|бахрейн*|катар*|стамбул*|анталь*|польш*|чехи*|германи*|китай*|таиланд*|вьетнам*|мьянм*|кипр*|израил*)",
    },
    ko = {
      "(양식장*|염전*|섬*|선원*|어선*|농장*|공장*|해외*|유흥*|노래방*|룸*|마사지*|가사도우미*|입주*|염소*)",
      "(원양*|새우잡이*|배추밭*|고랭지*|양돈장*|돼지농장*|비닐하우스*|축사*|봉제*|벌목*|세차장*|식당 주방*|토킹바*|바 알바*|여bj*|라이브 방송*|간병*|시터*|식모*)",
      "(두바이*|마카오*|동남아*|태국*|베트남*|일본*|호주*|필리핀*|중국*) (가서*|에서*|에*|현지*|취업*)?",
      "(브로커*|실장*|마담*|선주*|선장*|송출회사*)",
    },
    sw = {
      "(kazi za nyumbani|kazi ya nyumbani|kazi ya ndani|dada wa kazi|wakala|kafil|meli|uvuvi|mgodi|mashamba|nje ya nchi|ughaibuni)", "(kazi|kwenda|niko|yuko|alienda|nilienda|huko|ya|za|nyumbani|tuko) (saudi|oman|qatar|dubai|jeddah|riyadh|kuwait)", "(housegirl|madam) (wangu|wa|anatafutwa|amechukua|anahitajika|yangu)",
      "(machimbo|mgodini|dhahabu|shambani|shamba la|uvuvi|wavuvi|mtumbwi|kiwanda|house girl|housegirl|yaya wa|baa|klabu|ujenzi|walinzi|ng'ombe|mifugo)",
      "(kazi|kwenda|niko|yuko|alienda|nilienda|huko|ya|tuko|nchini|njoo) (lebanon|bahrain|iraq|jordan|urusi|uturuki|ulaya|thailand|myanmar|laos|malaysia|congo|kongo|sudan|libya|mombasa|dubai)",
      "(tajiri|nyapara|kocha|dalali|nahodha|msimamizi)",
    },
  },
  fires = { id = { "butuh «ART» ke Riyadh" }, ms = { "«ladang» Sabah" }, fil = { "hiring «DH sa» Kuwait" }, hi = { "«सऊदी» में हेल्पर", "«saudi me» kaam" }, bn = { "«সৌদি» ভিসা", "«saudi te» kaj" }, ne = { "«कतार» जाने", "«qatar ma» kaam" }, ru = { "«вахта», разнорабочие" }, ko = { "«염전» 일꾼" }, sw = { "«kazi za nyumbani» Oman" } },
  silent = { id = { "kasir toko" }, ms = { "juruwang" }, fil = { "kahera" }, hi = { "शिक्षक", "teacher" }, bn = { "শিক্ষক" }, ne = { "शिक्षक" }, ru = { "бухгалтер" }, ko = { "회계사" }, sw = { "mwalimu" } },
  advice = "Ordinary by itself. Check the licence of whoever recruits and the contract of the place of work.",
}
