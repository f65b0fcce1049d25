-- Somebody fetches people and takes them across.
rule {
  title      = "Somebody fetches and takes people across",
  indicators = { "delphi:D2.06", "delphi:D3.14", "ilo:2" },
  weight     = 4,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    sw = {
      "(atakupokea|utapokelewa|watakupokea|kuna mtu atakuchukua) ... (airport|mpakani|bangkok|border|stendi)",
      "(utapokelewa|atakupokea|watakupokea|tutakuchukua|gari litakuchukua|dereva) ... (airport|uwanja|mpaka|mpakani|bangkok|entebbe|nairobi|border)",
      "(kuvushwa|tutavusha|atakuvusha|watakuvusha|tutakuvusha) (mpaka|mpakani|mto|border|usiku)",
      "(tutakusafirisha|nitakusafirisha|tutakupeleka) (hadi|mpaka|india|uturuki|ng'ambo|nje|kwa)",
    },
    ko = {
      "(편도*|비행기표*|항공권*) ... (끊어줄게*|끊어드*|끊어 드*|보내줄게*|보내드*)", "항공권 ... 편도*", "회사폰*",
      "(현지*|공항*|국경*|태국*|방콕*|베트남*) ... (픽업*|데리러*|차로 이동*|차량 이동*|직원이 나*|기다리*|넘어*)",
      "(국경*|육로*|캄보디아*|미얀마*|라오스*) ... (넘어가*|넘어서*|경유*|이동*)",
      "(경유*|들렀다*|거쳐*) ... (캄보디아*|미얀마*|라오스*|프놈펜*|이동*)",
    },
    ru = {
      "(встретят|встретим|заберут|заберем|довезем|довезут|провезут|переправят|переведут) ... (границ*|аэропорт*|вокзал*|микроавтобус*|на ту сторону|через реку|до места|прямо сейчас)",
      "(через) (турцию|грузию|дубай|сербию|мексику|границу|белоруссию|беларусь|казахстан|киргизию) (дальше|потом|на|поедем|провезем)?",
      "(бесплатно)? (довезем|довезём|отвезем|отвезём|вывезем|вывезу|довезу) (до|в|из|вас|тебя|девочек|женщин)",
    },
    ne = {
      "(त्यहाँबाट|उताबाट|बैंकक*|एयरपोर्ट*|दिल्ली*|सिमाना*|बोर्डर*) ... (गाडी*|मान्छे*|हाम्रो मान्छे|एजेन्ट*) ... (लै*|लिन|आउँछ*|पुर्याउ*|कटाइदि*|पार)",
      "(सिमाना|बोर्डर|नाका) (कटाइ*|कटाउ*|तार*)",
      "(अर्को देश) (लगिन्छ|लाने|लग्छ*|पठाइ*)",
      "(border|simana|naka) (katai*|katau*|kataidin*)",
      "(delhi|bangkok|airport) ... (gadi|manche|agent) ... (lina|lagcha|auncha|puryau*)",
    },
    bn = {
      "(ওইখানে|ওখানে|সেখান থেকে|এয়ারপোর্ট থেকে|ব্যাংকক|বর্ডারে) ... (গাড়ি|গাড়িতে|লোক|আমাদের লোক) ... (নিয়া|নিয়ে|যাবে|ঘন্টা|ঘণ্টা|ওপার|ওপারে|পার)",
      "(ওপারে|ওপার|সীমান্ত|বর্ডার) ... (গাড়ি|পার|নিয়া|নিয়ে|লোক আছে|দালাল|রাতে)",
      "(border|opare|opar) ... (gari|par|niya|niye|lok ase|dalal|rate)",
      "(ইন্ডিয়া*|ভারতে*|লিবিয়া*|ওমানে*) (নিয়া|নিয়ে|লইয়া|নিয়া) (যামু|যাব|যাবো|যাই)",
    },
    hi = {
      "(वहाँ|वहां|उधर|बैंकॉक|एयरपोर्ट|बॉर्डर) (से|पर|में) (गाड़ी|आदमी|हमारा आदमी|ड्राइवर|कार) ... (ले जाए*|उठा*|आए*|मिले*|पार)",
      "(बॉर्डर|सीमा|सरहद) (पार) (करा*|करवा*)",
      "(डंकी|डोंकी) (रूट|से|मार*|लगा*)?",
      "(waha|wahan|udhar|bangkok|airport|border) (se|par|pe|me) (gadi|aadmi|hamara aadmi|driver|car) ... (le jay*|utha*|aay*|mile*|par)",
      "(border|seema) (par|paar|cross) (kara*|karwa*)",
      "(donkey|dunki|dunky) (route|se|maar*)?",
    },
    fil = {
      "(may susundo|susunduin ka|may sasalubong) ... (bangkok|airport|border|don mueang|mae sot|singapore)?",
      "(cross country|backdoor) (ka|tayo|kayo|muna|na|sa|papunta)",
      "(may|merong|may mga) (susundo|sasalubong|mag aasikaso|escort|kausap na immigration|kakontsaba) ... (airport|immigration|border|bangkok|dubai|zamboanga|tawi tawi|sabah)?",
      "(sunduin|susunduin) ... (airport|bangkok|border|terminal) ... (van|driver|tao namin|hotel)?",
    },
    ms = {
      "(pasport|tiket|visa|dokumen) ... (diuruskan|urus) (oleh)? (wakil|ejen|pihak kami|kami)", "terus terbang",
      "(ada orang|ada agen|driver|orang kita) (akan)? (ambil|jemput|sambut|tunggu) (kat|di|dekat)? (airport|sempadan|golok|danok|bangkok|poipet|stesen)",
      "(jemput|ambil|bawa|hantar) ... (sempadan|seberang|border|golok|hatyai|airport bangkok|mae sot|bukit kayu hitam|sadao|padang besar)",
      "(lalu|ikut|transit) (thailand|golok|hatyai|songkhla|bangkok|danok) (dulu|baru|terus|lepas tu)?",
    },
    id = {
      "(semua|surat|paspor|dokumen) (surat)? (agen|agennya|kami|pihak) (yang|yg) urus", "berangkat rombongan", "naik (speed|speedboat|kapal kayu) (dari|malem|malam)",
      "(transit|mampir|lewat) (dulu)? (di|ke|lewat)? (sing|singapura|singapore|kl|malaysia|bangkok|hanoi) ... (jemput|dijemput|ada yg|ada yang)", "(paspor|ktp) ... (foto|fotoin) ... (tiket|dibikinin|diurusin)",
      "(dijemput|jemput|diantar|dibawa|ada yang jemput|ada yang bawa) ... (perbatasan|seberang|nyebrang|menyeberang|bandara|pelabuhan|batam|dumai|entikong|nunukan|border)",
      "(lewat|transit|mampir) (singapura|malaysia|batam|bangkok|kuala lumpur|kl|thailand|vietnam) (dulu|baru|terus|lalu|kemudian)",
    },
  },
  fires = {
    sw = {
      "«utapokelewa airport» na dereva wetu",
    },
    ko = {
      "«태국 공항에서 픽업» 후 이동",
    },
    ru = {
      "«встретят в аэропорту» и повезут дальше",
    },
    ne = {
      "«सिमाना कटाइ»दिन्छौं",
      "«border katai»dinchau",
    },
    bn = {
      "«ওপারে গাড়ি» থাকবে",
      "«border par» korbe lok, «opare gari» thakbe",
    },
    hi = {
      "«बॉर्डर पार करा» देंगे",
      "«border par kara» denge",
    },
    fil = {
      "visit muna sa Dubai tapos «cross country ka»",
    },
    ms = {
      "orang kami «jemput kat sempadan»",
    },
    id = {
      "nanti «dijemput di perbatasan» terus nyebrang",
    },
  },
  silent = {
    sw = {
      "namchukua mtoto shuleni",
    },
    ko = {
      "어린이집 하원 도우미",
    },
    ru = {
      "заберу ребенка из садика",
    },
    ne = {
      "बच्चालाई स्कुलबाट लिन",
      "bachcha school bata",
    },
    bn = {
      "বাচ্চাদের স্কুল থেকে আনা",
      "bachcha school theke ana",
    },
    hi = {
      "बच्चों को स्कूल से लाना",
      "bachon ko school se lana",
    },
    fil = {
      "susunduin ko ang anak ko sa school",
    },
    ms = {
      "ambil anak balik sekolah",
    },
    id = {
      "jemput anak pulang sekolah",
    },
  },
  advice = "Ask who travels with the person and where the journey ends.",
}
