-- No day off, or one or two a month.
rule {
  title      = "No day off, or one or two a month",
  indicators = { "delphi:D4.01", "ilo:11" },
  law        = { "th-lp-28" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012" },
  terms = {
    id = {
      "(libur|off|cuti) (gak|ga|tidak|nggak|gk) (ada|dapat|dapet|boleh)",
      "(tidak ada|gak ada|ga ada|nggak ada|tanpa|tidak dapat|ga dapet) (hari)? (libur|off|cuti)", "libur (cuma|hanya)? (1|2|sekali|sehari|satu) (hari|kali)? (sebulan|sebulan sekali|per bulan|dalam sebulan)", "(sebulan|setahun) (sekali|2 kali) libur",
      "(tanpa|tidak ada|gak ada|ga ada|nggak ada|gada|no) (hari)? (libur|cuti|off|istirahat|hari libur)",
      "(kerja) (7 hari|tujuh hari|tiap hari|setiap hari|full) (seminggu|tanpa|terus|non stop|nonstop|pagi|sampai)",
      "(libur|off) (sebulan sekali|1x sebulan|sekali sebulan|kalau target|kalau sepi|tidak ada|gak ada)",
    },
    ms = { "(tak ada|tiada|xde|takde|tanpa) (hari)? cuti", "cuti (1|2|sehari|sekali|satu) (hari)? (sebulan|dalam sebulan)", "cuti {number} hari sebulan",
      "(tiada|tanpa|takde|tak ada|takda|xde|no) (hari)? (cuti|off|rehat|off day|hari rehat)",
      "(kerja) (7 hari|tujuh hari|hari hari|setiap hari|tiap hari) (seminggu|tanpa|non stop|dari|sampai)?",
      "(cuti|off) (sebulan sekali|sekali sebulan|takde|xde|tak dapat)",
    },
    fil = {
      "(walang|wala kaming|wala akong) (pahinga|uwian|restday|day off|dayoff)",
      "(walang|wala) (day off|dayoff|off|pahinga|rest day|restday)", "(isang|1|2|dalawang) (beses)? (day off|off) (lang)? (sa|kada) (isang)? (buwan|month)" },
    hi = {
      "न (छुट्टी|आराम|पैसा|पैसे|खाना)",
      "(na chutti|na aaram|na paisa)",
      "(कोई)? (छुट्टी|अवकाश) (नहीं|नही|नहीं है|नहीं मिलेगी|नहीं मिलती|नहीं देते)", "(महीने|महिने) (में|मे) (एक|1|2|दो) (दिन)? (की)? छुट्टी", "(chutti|chhutti) (nahi|nahin|nhi)", "mahine (me|mein) (1|2|ek|do) (din)? (ki)? (chutti|chhutti)",
      "(छुट्टी*|आराम*|अवकाश*) (नहीं*|कभी नहीं|एक दिन भी नहीं|बिल्कुल नहीं|साल में एक)",
      "(एक दिन|कोई) (भी)? (छुट्टी*|आराम) नहीं",
      "(chutti|aaram|off|holiday) (nahi|kabhi nahi|bilkul nahi|nhi|saal me ek)",
      "(ek din ki bhi|koi) (chutti|off) nahi",
    },
    bn = { "(ছুটি|বন্ধ) (নাই|নেই|নাইক্কা|দেয় না|পাই না|থাকবে না)", "মাসে (১|1|2|এক|দুই|একদিন) (দিন)? (ছুটি|বন্ধ)", "(chuti|chhuti) (nai|nei|dey na|pai na)", "(chuti mashe|chuti mase|mashe|mase) (1|2|ek|dui) (din)? (chuti)?" },
    ne = {
      "(न) (बिदा|छुट्टी|आराम)",
      "(आराम|बिदा) (पाउँदिन|पाइन्न|पाएको छैन)",
      "(बिदा|विदा|छुट्टी) (छैन|हुँदैन|दिँदैन|पाइँदैन|नहुने|नदिने)", "(महिनामा|महिनाको) (1|2|एक|दुई) दिन (बिदा|विदा|छुट्टी)", "(bida|chutti) (chaina|hudaina|didaina|paidaina)", "(mahinama|mahina ma) (1|2|ek) din (bida|chutti)" },
    ru = { "(без выходных|без выходного|нет выходных|выходных нет|выходных не дают|ни одного выходного|ни выходных)", "(один|1|два|2) (выходной|выходных|выходные) в месяц" },
    ko = { "(휴무*|휴일*|쉬는 날*|쉬는날*|월차*) ... (없음|없이*|없고*|없어*|없습니다|없는*)", "(월|한달에|한 달에|달에) (1회|2회|1번|2번|하루|한번|한 번|두번) (휴무*|쉬*|휴일*)" },
    sw = { "(hakuna|bila|sina|hatuna|hana|sijapata|hawapewi) (off day|off|off days|siku ya mapumziko|siku ya kupumzika|likizo|mapumziko|day off)", "(off|siku|mapumziko) (moja|1|mbili|2) (tu)? (kwa|kila) mwezi" },
  },
  unless = {
    id = { "(tanpa|tidak ada) libur (sekolah|kuliah)", "(buka|toko|praktek|warung|promo) ... tanpa libur" }, ms = { "(kedai|buka) ... tanpa cuti" }, fil = { "(walang pahinga) (ang)? (isip|puso)" }, hi = { "(स्कूल|बैंक) ... छुट्टी", "(school|bank|college|office|kal|aaj|boss) ... (chutti|chhutti) nahi" }, bn = { "(স্কুল|কলেজ|অফিস) ... (ছুটি|বন্ধ)" }, ne = { "(स्कुल|कलेज|भोलि) ... (बिदा|छुट्टी)" },
    ru = { "(работаем|магазин|доставка|открыты|прием|звоните|ждем вас|служба) ... без выходных", "без выходных (и праздников)? (доставка|с {time}|звоните)" }, ko = { "(연중무휴*|매장*)" }, sw = { "(shule|duka) ... (hakuna|bila)" },
  },
  -- Songs, stories, games, rooms to let and barracks are not meant.
  unless_near = {
    ru = { "(вс|сб|воскресенье|суббота|понедельник|пн) (выходн*|ваш*)", },
    ne = { "(शनिबार|आइतबार|शुक्रबार|सोमबार) (बिदा|छुट्टी|बन्द)", },
    hi = { "(सोमवार|मंगल|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|इतवार|संडे) (छुट्टी|बंद|ऑफ)", },
    bn = { "(শুক্রবার|শনিবার|রবিবার|সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার) (ছুটি|বন্ধ|অফ)", "সপ্তাহে (1|এক|2|দুই) দিন ছুটি", },
  },
  unless_about = { "make-believe-region", "not-so-south" },
  fires = {
    id = { "«Tidak ada hari libur» 2 tahun" }, ms = { "«Cuti 2 hari sebulan» je" }, fil = { "«walang day off»" }, hi = { "«छुट्टी नहीं» मिलेगी", "«mahine me 1 din chutti»" }, bn = { "দুই বছর «ছুটি নাই»", "«chuti nai»" }, ne = { "«महिनामा १ दिन बिदा»", "«bida chaina»" }, ru = { "«без выходных», три месяца" }, ko = { "«휴무 없이» 일합니다" }, sw = { "Mwaka wa kwanza «hakuna off day»" },
  },
  silent = {
    id = { "libur seminggu sekali" }, ms = { "cuti sehari seminggu" }, fil = { "may day off every Sunday" }, hi = { "रविवार की छुट्टी", "school me chutti nahi hai" }, bn = { "শুক্রবার ছুটি" }, ne = { "हप्तामा १ दिन बिदा" }, ru = { "Доставка еды без выходных, звоните" }, ko = { "주 5일 근무, 주말 휴무" }, sw = { "siku moja ya mapumziko kwa wiki" },
  },
  advice = "A rest day each week is the rule in most laws. Ask when the last free day was.",
}
