-- Another work, place, pay or schooling was told than what is there, or the place changes on the way: a faint sign that needs company.
rule {
  title      = "Work, place or schooling turn out other than told",
  indicators = { "delphi:D1.01", "delphi:D1.02", "ilo:2" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    id = {
      "(katanya|bilangnya|janjinya|janji|awalnya|dulunya|dulu|dijanjikan|dijanjiin|dijanjiin|iklannya|di iklan|lamarannya|ditawari|ditawarin|diajak) ... (ternyata|taunya|tahunya|nyatanya|malah|rupanya|eh|sampai sini|sampe sini|sampe sana|di sini malah|kok jadi|sekarang|skrg|padahal)",
      "(ternyata|taunya|tahunya|nyatanya|rupanya|malah) (kerja|kerjanya|disuruh|dipaksa|jadi|tempatnya|warungnya|di|harus|suruh|dibawa|ke|gajinya|dikirim|buat|nge|cuma|bukan|bar|karaoke|spa|scam|judi|nemenin|jual|kafe)",
      "(bukan|kok|lho|loh) (di|ke)? (singapura|malaysia|bangkok|jakarta|kantor|resto|restoran|toko|jepang|kl|pabrik|dubai|thailand) (kak|om|jadi|ya|bang|kan|tante|pak|bu)?",
      "(transit|lanjut|cuma lewat|kantor cabang|penuh|diganti) ... (darat|laut|kapal|jam|nanti|dulu|sopir|supir|kota lain|negara lain|dialihkan|dipindah)",
      "(kursus|magang|pkl|beasiswa|sekolah|pelatihan|training|kuliah|pesantren|nyantri|belajar|les) ... (pabrik|kebun|jualan|jual|target|setor|proyek|karaoke|kandang|jaga toko|melayani|packing|12 jam|malam|dibagi|kotak amal|panen)",
      "(belajar|dididik|disekolahkan|disekolahin|sekolah) gratis ... (kerja|jaga|bantu|jualan|gaji|tinggal|ruko|cici|toko)",
    },
    ms = {
      "(katanya|kata|janji|dijanjikan|janjinya|mula mula|mulanya|dulu|iklan|dalam iklan|apply|minta) ... (rupanya|sekali|tengok|sampai sini|sampai sana|tapi kena|lain jadinya|jadi lain|padahal|tup tup|rupa rupanya|last last|skrg|sekarang)",
      "(rupanya|rupa rupanya|tup tup|last last|sekali sampai|sampai sini) (kerja|kena|disuruh|suruh|paksa|jadi|tempat|layan|jual|scam|judi|bar|urut|kat|dibawa|hantar|bukan|tipu)",
      "(bukan) (kl|kat|di|ke|bangkok|singapore|penang|jb|kilang|kedai|office) (ke|kak|kan|bang)",
      "(penuh|tukar|transit|singgah|sekejap|kejap|{number} minggu je|lepas tu balik|pastu balik) ... (chiang rai|mae sot|golok|danok|sempadan|poipet|thailand|myanmar|laos|tempat lain|cawangan|bot|van)",
      "(kursus|latihan|praktikal|amali|biasiswa|diploma|sekolah|belajar|mengaji|tahfiz|intern) ... (kilang|ladang|jual|target|kerja|syif|kutip derma|hotel|layan|12 jam|malam|elaun dimasukkan|restoran)",
    },
    fil = {
      "(sabi|sabi nila|sabi sa|akala|akala ko|akala namin|pangako|ipinangako|inapplayan|inaplayan|in apply|inaplay|nakalagay|usapan|dapat) ... (pala|yun pala|iyon pala|pero|tapos|ngayon|pagdating|biglang|naging|dito|napunta|dinala|ginawa)",
      "(pala) ... (bar|club|scam|pogo|katulong|masahe|ktv|love scam|pabrika|kasambahay|cambodia|myanmar|ibang|trabaho|nagtitinda|entertainer)",
      "(pagdating|pagkarating|pagbaba) (dito|doon|sa|namin|ko|nila) ... (iba|ibang|hindi|wala|kinuha|pinag|pinapa|ginawa|bar|walang|dinala)",
      "(student visa|scholar|scholarship|aral|pag aaral|pag aaralin|papag aralin|nagpapaaral|training|trainee|ojt|internship|caregiver|teacher|waitress|singer|modelo|talento|audition) ... (kusina|pabrika|katulong|bar|club|benta|nagtitinda|quota|7 days|12 hours|kasambahay|scam|bukid|mamalimos|bantay|alaga|titira|linis|trabaho mo)",
      "(di po ba|hindi po ba|akala ko po|kala ko) (school|cashier|dubai|hk|singapore|teacher|waitress|office|hotel|dito|sa)",
      "(sasabihin|sabihin) (ng|nila|nya|ni) ... (na bangkok|na thailand|pero|na hotel|na office|na turista)",
    },
    sw = {
      "(tuliambiwa|niliambiwa|aliambiwa|waliahidi|aliahidi|waliniahidi|nilidhani|walisema|alisema|walimwambia|waliambiwa|ahadi|tangazo) ... (kumbe|lakini|kufika|nikafika|tukafika|akafika|sasa|badala|ikawa|nikajikuta|hapa ni|wakanipeleka|tukapelekwa|nikapewa)",
      "(kumbe) (kazi|tunapelekwa|baa|danguro|nyumba|madini|kuuza|kulala|mjakazi|scam|wateja|walikuwa|wanauza|tulikuwa|hakuna)",
      "(badala ya) (kazi|shule|kusoma|hoteli|duka|ofisi|chuo|mafunzo|kwenda|kupelekwa)",
      "(masomo|shule|chuo|mafunzo|internship|field|scholarship|ufadhili|kipaji|kusoma|kozi|academy|akademi) ... (kiwandani|kazi za ndani|shamba|kuuza|target|baa|mteja|bila malipo|kuomba|mjakazi|kufua|kuchunga|saa kumi na)",
      "(nitamsomesha|atasoma|atasomeshwa|tutamsomesha|nitampeleka shule) ... (kazi|nyumba|watoto|asaidie|asaidiane|jioni|baadaye|duka)",
      "(transit|tunapita|mtapita|kupitia|tutavuka|mtavushwa) ... (kampala|nairobi|mpakani|usiku|addis|juba|oman|lori|boti)",
    },
  },
  unless_near = {
    id = {
      "(film|drakor|novel|game|restoran nya|makanannya|rasanya|review|barang|shopee|tokped|paket|kosnya|hotelnya|harganya|diskon|gebetan|pacar)",
    },
    ms = {
      "(filem|drama|novel|game|makanan|review|barang|shopee|lazada|homestay|hotel|pakwe|makwe)",
    },
    fil = {
      "(movie|teleserye|game|pagkain|review|shopee|lazada|order|hotel|jowa|crush|ex ko)",
    },
    sw = {
      "(filamu|riwaya|mchezo|chakula kitamu|bidhaa|oda|hoteli hii|mpenzi|ex wangu)",
    },
  },
  unless_about = { "everyday", "make-believe", "make-believe-region", "not-so-south", "not-meant-region" },
  when = function(ad) return ad:count("<fair-isles>") < 2 and ad:has("<work-isles>") end,
  fires = {
    id = { "«Katanya kerja resto, ternyata» disuruh nemenin tamu." },
    ms = { "«Kata kerja kedai, rupanya» kena layan tamu." },
    fil = { "«Akala ko waitress, yun pala» sa club ang trabaho." },
    sw = { "«Tuliambiwa kazi ya duka, kumbe» ni baa." },
  },
  silent = {
    id = { "Magang di kantor, uang saku tiap bulan." },
    ms = { "Praktikal di pejabat, elaun bulanan." },
    fil = { "OJT sa opisina, may allowance." },
    sw = { "Mafunzo ofisini, posho kila mwezi." },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "repeated-letters" },
  advice = "Ask what was promised, by whom, and what the person does now.",
}
