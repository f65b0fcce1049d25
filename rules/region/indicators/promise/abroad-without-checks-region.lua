-- Work abroad by a special way, without test or interview, or with a sure visa.
rule {
  title      = "Work abroad without interview or test, or with a sure visa",
  indicators = { "delphi:D1.06", "delphi:D3.07", "ilo:2" },
  weight     = 3,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    sw = {
      "(bila|hakuna) (interview|usaili|medical|vyeti|mtihani|uzoefu) ... (nje|ulaya|canada|dubai|visa|qatar|saudi)",
      "(visa|viza) (uhakika|guaranteed|100|lazima)",
    },
    ko = {
      "(면접*|시험*|서류*) ... (없이*|필요 없*|없음*) ... (해외*|출국*|비자*|바로*)",
      "비자 (100*|보장*|확실*)",
    },
    ru = {
      "(без) (собеседовани*|языка|опыта|экзамен*|справок|визы) ... (за границ*|европ*|польш*|германи*|финлянди*|коре*|евро|{money})",
      "(виза|визу) (гарантир*|100|гарантия)",
    },
    ne = {
      "(interview|antarvarta) (pardaina|chahidaina|hudaina|lindaina)",
      "(अन्तर्वार्ता|इन्टरभ्यु) (पर्दैन|चाहिँदैन|लिँदैन|हुँदैन)",
      "(अन्तर्वार्ता|परीक्षा|मेडिकल|श्रम स्वीकृति) (बिना|विना|नचाहिने|चाहिँदैन|नलाग्ने)",
      "भिसा (ग्यारेन्टी|ग्यारेन्टेड|पक्का|शत प्रतिशत)",
      "(interview|medical|shram swikriti|labour permit) (bina|nachahine|chahidaina|nalagne)",
      "visa (guarantee|pakka|100)",
    },
    bn = {
      "(ইন্টারভিউ|পরীক্ষা|মেডিকেল|অভিজ্ঞতা) (ছাড়া|ছাড়াই|লাগবে না) ... (বিদেশ|ভিসা|ইতালি|ইউরোপ|দুবাই|ফ্লাইট|কানাডা|রোমানিয়া|যান|কাজ|চাকরি|ফ্লাইট)",
      "ভিসা (গ্যারান্টি|নিশ্চিত|শতভাগ|কনফার্ম)",
      "visa (guarantee|confirm|100)",
    },
    hi = {
      "(बिना) (इंटरव्यू|टेस्ट|मेडिकल|परीक्षा|अनुभव|ईसीआर) ... (विदेश|वीज़ा|वीजा|कनाडा|दुबई|पोलैंड|यूरोप|थाईलैंड|उड़ान|फ्लाइट)",
      "(वीज़ा|वीजा) (की)? (गारंटी|पक्का|100)",
      "(bina) (interview|test|medical|exam|experience) ... (videsh|abroad|visa|canada|dubai|poland|europe|flight)",
      "visa (guarantee|pakka|100|guaranteed)",
    },
    fil = {
      "(walang|no need|di na kailangan|hindi kailangan|no) (ng)? (interview|exam|medical|training|owwa|poea|dmw|oec|experience) ... (abroad|alis|lipad|visa|agad|canada|japan|poland|dubai)",
      "(sure|siguradong|guaranteed|100 percent) (alis|visa|lipad|approved|hired)",
      "(bypass|no need) (ng)? (oec|dmw|poea|owwa)",
    },
    ms = {
      "(tanpa|tak perlu|x perlu) (interview|temuduga|medical|pengalaman|permit|ujian) ... (luar negara|terbang|terus|korea|australia|new zealand|dubai|visa|permit)",
      "(visa|permit) (dijamin|pasti lulus|confirm|100)",
      "(tukar) (permit|visa) (di sana|dekat sana|kemudian|lepas sampai|nanti)",
    },
    id = {
      "(tanpa|gak pake|ga pake|tidak pakai|bebas) (tes|test|interview|wawancara|medical|pelatihan|bahasa|skill|ijin) ... (luar negeri|berangkat|terbang|langsung|jepang|korea|taiwan|australia|polandia|dubai|malaysia|visa|jerman)",
      "(jalur|lewat jalur|pakai jalur) (khusus|cepat|belakang|mandiri|orang dalam|dalam|vip|resmi cepat)",
      "(visa|berangkat) (dijamin|pasti|auto|100)",
    },
  },
  fires = {
    sw = {
      "kazi Dubai, «visa uhakika»",
    },
    ko = {
      "«면접 없이 바로» 출국",
    },
    ru = {
      "работа «без языка, Германия», 2500 евро",
    },
    ne = {
      "«अन्तर्वार्ता बिना» क्यानडा",
      "«visa pakka» cha",
    },
    bn = {
      "«ইন্টারভিউ ছাড়াই ইতালি» যান",
      "«visa guarantee» ase",
    },
    hi = {
      "«बिना इंटरव्यू कनाडा» का काम",
      "«bina interview canada» job",
    },
    fil = {
      "«no interview, sure alis» agad",
    },
    ms = {
      "«tanpa temuduga, terus» terbang ke Dubai",
    },
    id = {
      "kerja Eropa «tanpa tes, langsung» terbang",
    },
  },
  silent = {
    sw = {
      "usaili jumatatu",
    },
    ko = {
      "면접은 월요일입니다",
    },
    ru = {
      "собеседование в понедельник",
    },
    ne = {
      "अन्तर्वार्ता सोमबार",
      "interview sombar",
    },
    bn = {
      "ইন্টারভিউ সোমবার",
      "interview shombar",
    },
    hi = {
      "इंटरव्यू सोमवार को",
      "interview somvar ko",
    },
    fil = {
      "interview sa Lunes",
    },
    ms = {
      "temuduga hari Isnin",
    },
    id = {
      "tes tertulis hari Senin",
    },
  },
  advice = "Ask the name of the employer abroad and the licence of the agency, and check both.",
}
