-- Quiet words, ordinary alone: watched, far away, or asleep where the work is.
words {
  id = {
    "dijaga", "cctv", "satpam", "ditemani", "didampingi", "tidur di", "pulau", "tengah laut", "hutan", "camp", "kamp",
    "mess tertutup", "gerbang", "pelosok", "terpencil", "(jalan|jalur) tikus", "nginep wajib", "dikunci", "terkunci",
    "kawat", "pagar tinggi", "dikawal", "tinggal bareng", "tinggal di dalam", "perbatasan", "nyebrang", "jam 2 malam",
    "pedalaman",
  },
  ms = {
    "duduk (bilik|dalam)", "duduk rumah bos", "tidur (dapur|dalam)", "(kem|tinggal) dalam", "hutan", "kontena",
    "kongsi", "cctv", "guard", "lori jam", "atas kapal", "pulau", "sempadan", "grill kunci", "belakang kilang",
    "kompaun", "rumah majikan", "estet", "turun laut", "tekong", "golok", "padang besar", "chiang rai", "mae sot",
    "gerak malam", "pukul 2 pagi",
  },
  fil = {
    "may (bantay|guard)", "sa (isla|bundok)", "bodega", "sa loob ng", "(tulog|natutulog) sa", "labas ng bansa",
    "madaling araw", "sarado ang", "kuya guard", "dadaan tayo", "sa likod tayo", "cctv", "mag isa sa", "laot",
    "compound", "bakuran", "stay in lang", "nakatira sa amo", "may kasama lagi", "bunkhouse", "barracks", "backdoor",
    "hangganan",
  },
  bn = {
    "পাহারা*", "ক্যাম্পে", "জঙ্গলে", "চরে", "সাগরে", "ট্রলারে", "গুদামে", "একটা ঘরে", "রাতে রওনা", "বর্ডার*",
    "লাইনে", "দালাল*", "সাহেবরা", "দোকানেই",
    "কারখানাতেই ঘুম",
    "গেট তালা",
    "বর্ডার সামনে",
    "পাহাড়",
  },
  ru = {
    "охран*", "забор*", "подвал*", "вагончик*", "кошар*", "в боксе", "в цехе", "в цеху", "на складе",
    "в хостеле с куратором", "куратор*", "тайга", "лес", "хутор", "остров", "ночью",
    "ворота закрыты",
    "лес",
    "пешком",
    "облава",
    "на втором этаже",
  },
  ko = {
    "감시*", "경비*", "컨테이너*", "비닐하우스*", "섬*", "배에서*", "숙소 공동*", "호텔에서*", "합숙*", "매니저랑*", "동행*", "농장 안*", "새벽 출발*",
    "대문 잠금*",
    "철조망*",
    "2층 기숙*",
    "기숙사 잠*",
  },
  sw = {
    "kambini", "ndani ya", "chumba kimoja", "nalala jikoni", "zizini", "usiku", "baharini", "msituni", "geti", "mlinzi",
    "mtumbwi", "mpakani", "hotelini", "mnalala juu", "msitu", "tembeeni", "ng'ambo", "walinzi", "cctv", "uzio",
    "analindwa", "porini", "jangwani", "unalala (hapo|ndani)", "unaishi hapo", "anatufuata", "godown", "kontena",
    "mgodini", "machimbo", "kisiwa*",
  },
}
