-- Work on a tourist, visit or pilgrim visa, to be changed "later".
-- Words that, standing near, show that something else is meant: each side, within the sentence.
rule {
  title      = "Travel on a tourist, visit or pilgrim visa in order to work",
  indicators = { "delphi:D1.06", "ilo:2" },
  law        = { "th-jp-3" },
  weight     = 5,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "id-press-2025" },
  terms = {
    id = { "(visa|jalur|pakai visa|pake visa|masuk pakai) (turis|wisata|kunjungan|ziarah|umroh|umrah|pelancong|holiday)", "(masuk|berangkat|ngaku|pura pura|statusnya) ... (sebagai turis|jadi turis|umroh|visa kunjungan|liburan)", "(visa kerja) ... (nanti|nyusul|belakangan|diurus di sana)",
      "(visa|pakai visa|pake visa|paspor) (turis|kunjungan|wisata|pelancong|umroh|ziarah|bebas visa|on arrival|voa|liburan|holiday|pelajar|sosial) ... (kerja|dulu|nanti|konversi|ganti|ubah|urus|berangkat|sana|aja)?",
    },
    ms = { "(visa|pas|guna visa|pakai visa) (pelancong|melawat|lawatan sosial|lawatan|tourist|umrah|sosial)", "(masuk|pergi) (sebagai|guna) (pelancong|pas lawatan)", "(permit|visa kerja) ... (buat kat sana|nanti|kemudian|lepas sampai)",
      "(visa|guna visa|masuk|pas) (pelancong|lawatan|sosial|melawat|tourist|pelajar|umrah|ziarah) ... (kerja|dulu|tukar|nanti|permit|sana|je)?",
    },
    fil = {
      "(lilipad|papasok|pupunta|aalis|alis|labas) (as)? (tourist|turista)",
      "as tourist (via|muna|lang|po|kayo|ka)",
      "(tourist|turista|visit visa|tourist visa|visit) (lang|muna|ka muna|kayo|muna kayo|lang kayo|po muna|ka lang)", "(mag tourist|magtourist|mag turista|bilang turista|turista kunwari)", "(magco convert|ipapaconvert|papalitan) ... (visa|working visa|pagdating|doon|loob)", "(sa loob|pagdating) (na)? ... (magco convert|convert|working visa|ayusin ang visa)" },
    hi = {
      "visa on arrival (tourist|pe|par)",
      "(tourist|visit|visiting) (visa|viza) (jana|jaana|lagega|lagwa*|banwa*|hai)",
      "(टूरिस्ट|विजिट|विज़िट|घूमने के|पर्यटक|उमराह) ((वीजा|वीज़ा)|वीज़ा|विजा)", "(tourist|visit|visiting|ghumne wale|umrah) (visa|viza|wiza) ... (pe|par|se|pehle|phir|baad|jana|jaana|convert|change|bhej*)", "(tourist|visit) (visa|viza) (pe|par|se|lagega|hai)" },
    bn = {
      "(ভিজিটে|টুরিস্টে) (যাইবেন|যাবেন|নিব|পাঠাব|গিয়া)",
      "(visit|tourist) (e|visa te|visay) (jaiben|jaben|nibo|pathabo)",
      "(টুরিস্ট|ট্যুরিস্ট|ভিজিট|ভ্রমণ|ওমরা|ওমরাহ) (ভিসা|ভিসায়|ভিসাতে|ভিসার)", "(tourist|visit|umrah) (visa|visay|visate|bisha) (te|y|diye|niye|jabe|jaben|pore)" },
    ne = {
      "(भिजिट|भिजिटमा|टुरिस्टमा) (जाने|जानु|पठाउ*|उड्ने|लगे*|बाट)",
      "visit (visa)? (ma|bata) (jane|janu|pathau*|udne|lag*)",
      "(भिजिट|भिजिटमा|टुरिस्ट|घुम्ने|पर्यटक) (भिसा|भिषा|भिसामा|भिषामा)", "(visit|tourist) (visa|bhisa|visama) (ma|bata|jane|pathau*|udau*)" },
    ru = { "(по|на|оформим|въезд по|едете по|едем по) (туристической|туристическую|туристическая|гостевой|туристу|турвизе|безвизу|безвизе) (визе|визу|виза|визы)?", "(турвиза|туристическая виза) ... (работ*|потом|на месте|переоформ*)", "(на месте|потом|позже) (переоформ*|сделаем рабочую|оформим рабочую)", "(едете|летите|въезжаете|заезжаете) (как)? (турист|туристы|туристами|туристом)" },
    ko = { "(관광비자*|관광 비자*|무비자*|여행비자*|방문비자*) ... (입국*|일*|들어가*|들어와*|출국*|취업*|나중에*|전환*|가서*|괜찮*)", "(비자 없이*|비자없이*|취업비자 없이*|비자 필요없*|비자 필요 없*)" },
    sw = { "(visa|viza) ya (utalii|kutembelea|kutembea|matembezi|umra|visit)", "(visit|tourist) visa (kwanza|tu|halafu|kisha|utabadilisha|tutabadilisha|utaingia)", "(utaingia|unaingia|enda|nenda) kama mtalii" },
  },
  unless_near = {
    id = { "(paket|travel|tour|biro perjalanan|jasa|urus|pembuatan|ibadah|jamaah|promo)" },
    ms = { "(pakej|agensi pelancongan|tour|jemaah|ziarah)" },
    fil = { "(tour package|travel agency|visa assistance|itinerary tour|requirements for)" },
    hi = { "(पैकेज|टूर|हनीमून|यात्रा पैकेज)", "(package|tour|honeymoon)" },
    bn = { "(প্যাকেজ|ট্যুর|হজ|প্রসেসিং করা হয়)", "(package|tour)" },
    ne = { "(प्याकेज|टुर)", "(package|tour)" },
    ru = { "(тур|туры|путевк*|отдых|отель|консульств*|визовый центр)" },
    ko = { "(여행사*|관광객*|여행 가*|패키지*|신혼여행*|여행할*)" },
    sw = { "(watalii|hoteli ya kitalii|mbuga|kifurushi|package)" },
  },
  unless = {
    id = { "(harga|jual) ... visa" },
    fil = { "(convert) ... (file|pdf|peso|pesos|dollar|mp3)" },
    ru = { "(сделаем|оформим) (туристическую)? (шенген|визу) ... (отдых|тур)" },
  },
  fires = {
    id = { "Masuk pakai «visa turis» dulu", "TKW berangkat «visa kunjungan»" }, ms = { "masuk guna «visa pelancong» je" }, fil = { "«Tourist lang» kayo sa immigration", "«visit visa ka muna» tapos convert" }, hi = { "«टूरिस्ट वीज़ा» से जाना है", "«tourist visa pe» jaana hai, baad me change" }, bn = { "«ভিজিট ভিসায়» যাইবেন", "«visit visa te» jaben" },
    ne = { "«भिजिट भिसामा» दुबई", "«visit visa ma» udaune" }, ru = { "Едете «по туристической визе»" }, ko = { "«관광비자로 입국»하면 됩니다" }, sw = { "«visa ya utalii» kwanza" },
  },
  silent = {
    id = { "jasa visa turis Jepang" }, ms = { "pakej umrah, visa umrah disediakan" }, fil = { "Tourist visa assistance, tour package" }, hi = { "दुबई टूर पैकेज टूरिस्ट वीज़ा सहित", "tourist visa tour package" }, bn = { "ট্যুর প্যাকেজ টুরিস্ট ভিসা" }, ne = { "टुर प्याकेज भिजिट भिसा" },
    ru = { "туристическая виза, тур, отель" }, ko = { "관광비자로 여행 가요" }, sw = { "visa ya utalii kwa watalii wetu" },
  },
  advice = "Ask which visa and which work permit, in writing. Work needs a permit before travel; ring 1506 press 2.",
}
