-- Work that turns out to be, or is offered as, service at a front.
rule {
  title      = "Work that leads into an army or to a front",
  indicators = { "delphi:D1.01", "delphi:D4.06", "ilo:2" },
  weight     = 7,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    id = {
      "(kerja|tentara|dikirim|dipaksa) ... (perang|garis depan|tentara rusia|medan perang)",
      "(rusia|russia|ukraina) ... (garis depan|perang|tentara|militer|front)",
    },
    ms = {
      "(kerja|tentera|dihantar|dipaksa) ... (perang|barisan hadapan|tentera rusia)",
      "(rusia|ukraine) ... (perang|tentera|barisan)",
    },
    fil = {
      "(sundalo|army|gera|giyera) ... (russia|ukraine|pinadala|napilitan)",
      "(russia|ukraine) ... (front line|frontline|gyera|giyera|sundalo|army|military)",
    },
    hi = { "((फौज|फ़ौज)|सेना|आर्मी|युद्ध|मोर्चे|जंग) ... (भर्ती कर|भेज|हेल्पर|रूस|लड़ाई|जबरन)", "(रूस|रूसी) ... ((फौज|फ़ौज)|सेना|आर्मी|मोर्चे|युद्ध)", "(russia|russian) ... (army helper|fauj|army me|war me|front)" },
    bn = {
      "(রাশিয়া*|রুশ) ... (যুদ্ধ*|সেনা*|আর্মি*)", "(যুদ্ধে|যুদ্ধ) ... (পাঠা*|জোর|রাশিয়া*)", "russia ... (juddho|army te|juddhe)",
      "(রাশিয়া*) ... (চুক্তি*|ক্যান্টিন*|সিকিউরিটি*|ফ্রন্ট*)",
    },
    ne = { "(रुस*|रसिया*|रूसी*) ... (सेना*|युद्ध*|आर्मी*|लडाइँ*)", "(सेना|युद्ध) ... (पठा*|भर्ती गर*|रुस*)", "russia ... (army ma|sena|yuddha)" },
    ru = { "(на новых территориях|в зоне сво|на сво|на передовую|на передок|в окопы|в зону боевых|в часть) ... (рабоч*|стройк*|строител*|охран*|отправ*|контракт|договор|платят|месяц|телефон|документ*|паспорт)?", "(строитель|строители|охранник|повар|водитель|иностранцам) ... (новых территориях|сво|новые территории)", "(подписать контракт|контракт) ... (с минобороны|мо рф|с армией)" },
    ko = { "(러시아*|용병*|우크라이나*) ... (참전*|전선*|군대*|파병*|입대*) ... (월*|모집*|돈*|보냈*)" },
    sw = {
      "(urusi|russia|ukraine) ... (jeshi|vita|mstari wa mbele|kupigana|drone|droni)", "(jeshi|vita) ... (urusi|russia|walinipeleka|tulipelekwa)",
      "(vitani|yuko vitani|mstari wa mbele|uwanja wa vita|jeshini kwa nguvu)",
      "(walimsainisha|wamenisainisha|walinisainisha|tulisainishwa) ... (karatasi|mkataba) ... (kirusi|lugha)",
    },
  },
  fires = { id = { "«kerja gudang, ternyata perang»" }, ms = { "«kerja kilang tapi tentera rusia»" }, fil = { "naging «sundalo sa Russia»" }, hi = { "«फौज में भर्ती कर» दिया", "«russia me army helper»" }, bn = { "«রাশিয়ায় যুদ্ধে» পাঠাইছে", "«russia te juddhe»" }, ne = { "«रुसी सेनामा» पठाए", "«russia ma army ma»" }, ru = { "охранник «на новых территориях»" }, ko = { "«러시아 파병 용병 모집»" }, sw = { "«urusi kumbe ni jeshi»" } },
  silent = { id = { "nonton bioskop" }, ms = { "tonton wayang" }, fil = { "nood sine" }, hi = { "भारतीय सेना भर्ती रैली", "indian army bharti" }, bn = { "বাংলাদেশ সেনাবাহিনী নিয়োগ" }, ne = { "नेपाली सेना भर्ना" }, ru = { "строитель в Казань" }, ko = { "군대 다녀온 친구" }, sw = { "jeshi la polisi ajira" } },
  advice = "Ask what was signed, in which language, and where the papers are. Tell the embassy; the family may ask for consular help.",
}
