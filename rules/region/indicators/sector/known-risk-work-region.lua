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
    id = { "(prt|pembantu|tkw|tki|pmi|abk|majikan)", "(butuh|cari|loker|sebagai|jadi|dibutuhkan|mbak) art", "(ke|di|kerja|tkw|loker|pabrik) (arab|saudi|riyadh|dubai|malaysia|taiwan|hongkong|korea|jepang|singapura|luar negeri) ", "(kapal|kebun sawit|sawit|tambang|karaoke|lc|pemandu lagu|panti pijat|spa) " },
    ms = { "(bibik|amah|pembantu|ladang|sawit|kilang|kapal|luar negara|luar negeri|kemboja|petik buah|tekong|nelayan)" },
    fil = { "(dh|kasambahay|yaya|katulong|domestic helper|amo|gro|entertainer|waitress|barko|seaman|dubai|kuwait|saudi|taiwan|abroad|agency) (po|ako|sa|ng|na|ko|kami)" },
    hi = { "(सऊदी|दुबई|कुवैत|कतर|मलेशिया|रूस|विदेश|थाईलैंड|(एजेंट|एजेन्ट)|ठेकेदार|भट्टा|ईंट भट्टे|घर का काम|डांस|ऑर्केस्ट्रा|(फैक्ट्री|फ़ैक्ट्री)|हेल्पर)", "(saudi|dubai|kuwait|qatar|malaysia|videsh|agent|thekedar|bhatta|gharelu kaam|ghar ka kaam|orchestra) (me|mein|ne|ka|ke|ki|jana|party|wala|pe|par)" },
    bn = { "(সৌদি|দুবাই|মালয়েশিয়া|ওমান|কাতার|কুয়েত|জর্ডান|লিবিয়া|ইতালি|রাশিয়া|বিদেশ|দালাল*|গৃহকর্মী|বাসার কাজ*|ইটভাটা*|শুঁটকি|ট্রলার*|জাহাজ*|সর্দার*)", "(saudi|dubai|malaysia|oman|qatar|libya|italy|bidesh|dalal) (te|e|r|jabe|jaite|visa|calling|er|ke)" },
    ne = { "(कतार|दुबई|साउदी|मलेसिया|कुवेत|ओमान|युएई|रसिया|विदेश|एजेन्ट|दलाल|घरेलु|घरको काम|इँटाभट्टा*|डान्स बार|दोहोरी|क्याबिन|कम्लरी)", "(qatar|dubai|saudi|malaysia|kuwait|oman|bidesh|agent|dalal) (ma|ko|jane|bata|le|lai|gharko)" },
    ru = { "(вахта|вахту|стройка|стройку|кирпичный завод|ферма|ферму|теплица|кошара|чабан|цех|швейный|подсобник|разнорабоч*|сиделка|няня с проживанием|хостес|консумация|сауна|турция|турцию|дубай|корея|корею|за границ*|магазин)" },
    ko = { "(양식장*|염전*|섬*|선원*|어선*|농장*|공장*|해외*|유흥*|노래방*|룸*|마사지*|가사도우미*|입주*|염소*)" },
    sw = { "(kazi za nyumbani|kazi ya nyumbani|kazi ya ndani|dada wa kazi|wakala|kafil|meli|uvuvi|mgodi|mashamba|nje ya nchi|ughaibuni)", "(kazi|kwenda|niko|yuko|alienda|nilienda|huko|ya|za|nyumbani|tuko) (saudi|oman|qatar|dubai|jeddah|riyadh|kuwait)", "(housegirl|madam) (wangu|wa|anatafutwa|amechukua|anahitajika|yangu)" },
  },
  fires = { id = { "butuh «ART» ke Riyadh" }, ms = { "«ladang» Sabah" }, fil = { "hiring «DH sa» Kuwait" }, hi = { "«सऊदी» में हेल्पर", "«saudi me» kaam" }, bn = { "«সৌদি» ভিসা", "«saudi te» kaj" }, ne = { "«कतार» जाने", "«qatar ma» kaam" }, ru = { "«вахта», разнорабочие" }, ko = { "«염전» 일꾼" }, sw = { "«kazi za nyumbani» Oman" } },
  silent = { id = { "kasir toko" }, ms = { "juruwang" }, fil = { "kahera" }, hi = { "शिक्षक", "teacher" }, bn = { "শিক্ষক" }, ne = { "शिक्षक" }, ru = { "бухгалтер" }, ko = { "회계사" }, sw = { "mwalimu" } },
  advice = "Ordinary by itself. Check the licence of whoever recruits and the contract of the place of work.",
}
