-- Marriage with a foreigner for money, or study that is work.
rule {
  title      = "Marriage abroad for money, or study that is work",
  indicators = { "delphi:D1.09", "delphi:D1.10", "ilo:2" },
  weight     = 4,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    id = { "(nikah|menikah|dinikahi|kawin|jodoh|pengantin) ... (wna|china|cina|tiongkok|taiwan|korea|luar negeri|pria asing) ... (mahar|juta|uang|gaji|modal|gratis|keluarga)", "(kuliah|magang|ferienjob) sambil kerja ... (luar negeri|jerman|taiwan|jepang|korea)" },
    ms = { "(kahwin|nikah) ... (cina|china|warga asing|luar negara)", "(belajar|kuliah) sambil kerja ... (luar negara|taiwan|korea|jepun)" },
    fil = { "(pakasal|papakasal|asawa|mail order|ipapakasal) ... (chinese|koreano|foreigner|kano|taiwanese|abroad)", "(study and work|aral sabay trabaho|student visa) ... (abroad|canada|korea|japan) ... (sahod|kita|trabaho)" },
    hi = { "(शादी|विवाह|रिश्ता) ... (विदेश|हरियाणा|चीन|दलाल|पैसे|(खर्चा|ख़र्चा) हमारा|लड़की चाहिए|लाख)", "(shaadi|shadi|rishta) ... (videsh|haryana|paise|ladki chahiye|lakh|kharcha)" },
    bn = { "(বিয়ে|বিবাহ|শাদি) ... (বিদেশি|চীনা|চীন|ভারত|টাকা দিব|খরচ আমাদের|লাখ)", "(biye|shadi) ... (china|chinese|bideshi|india|lakh)" },
    ne = { "(विवाह|बिहे|बिहा|विवाहको) ... (चीन|चिनियाँ|कोरिया|कोरियन|विदेशी|लाख)", "(bihe|biha|bibaha) ... (china|korea|bideshi|lakh)" },
    ru = { "(замуж|брак|невест*) ... (иностран*|китай*|турц*|араб*|за границ*|кита*)", "(учеба и работа|учиться и работать|программа учебы) ... (за границ*|росси*|европ*)" },
    ko = { "(국제결혼*|결혼*) ... (중개*|신부*|베트남*|필리핀*|우즈벡*) ... (비용*|만원*|보장*|도망*|환불*)", "(유학*|어학연수*) ... (일하면서*|알바*|월급*|근로*)" },
    sw = { "(ndoa|kuolewa|mchumba|bwana) ... (mzungu|mchina|mwarabu|nje ya nchi)", "(masomo|kusoma|scholarship|programu) ... (kazi|work) ... (urusi|ulaya|russia|alabuga|nje)" },
  },
  unless = { ko = { "결혼식*" }, hi = { "(शादी|shaadi|shadi) (का कार्ड|में आना|card|me aana)" } },
  fires = { id = { "«nikah dengan pria China, mahar» 100 juta" }, ms = { "«kahwin dengan warga asing», duit besar" }, fil = { "«ipapakasal ka sa Chinese»" }, hi = { "«शादी के लिए लड़की चाहिए», खर्चा हमारा", "«shaadi ke liye ladki chahiye»" }, bn = { "«বিয়ে দিব বিদেশি» ছেলের সাথে", "«biye hobe china»" }, ne = { "«बिहे चीन» मा", "«bihe china» ma" }, ru = { "«замуж за иностранца»" }, ko = { "«국제결혼 베트남 신부 비용» 보장" }, sw = { "«programu ya kazi na masomo Ulaya»" } },
  silent = { id = { "undangan nikah" }, ms = { "kenduri kahwin" }, fil = { "kasal ng pinsan" }, hi = { "दोस्त की शादी", "dost ki shaadi" }, bn = { "বন্ধুর বিয়ে" }, ne = { "साथीको बिहे" }, ru = { "сестра вышла замуж" }, ko = { "친구 결혼식" }, sw = { "ndoa ya dada" } },
  advice = "Ask who pays whom and who keeps the papers. The programme or the marriage office can be checked with the embassy.",
}
