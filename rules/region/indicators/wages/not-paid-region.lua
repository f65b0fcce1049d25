-- A person says that wages were not paid for months.
rule {
  title      = "A person says that wages were not paid",
  indicators = { "delphi:D5.14", "delphi:D4.02", "ilo:8" },
  law        = { "th-lp-70" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-indicators-2012" },
  terms = {
    id = { "(gaji|upah) ... (belum dibayar|blm dibayar|tidak dibayar|gak dibayar|ga dibayar|nggak dibayar|belum dikasih|tidak dikasih|gak dikasih|belum keluar|belum turun|belum terima) ... (bulan|bln|tahun|sama sekali)", "{number} (bulan|bln|tahun) ... (gak|ga|tidak|belum|blm|nggak|tanpa) (digaji|dibayar|terima gaji|dapat gaji|gaji)", "(belum|tidak|gak|ga) (pernah)? (digaji|dibayar) (sama sekali|{number}|sejak|selama|sudah)",
      "({number}|berbulan|sudah|udah|setahun|tiga|dua|empat|lima) (bln|bulan|minggu|tahun)? (gaji|upah|bayaran)? (belum|gak|ga|tidak|nggak|ngga) (di)? (gajian|digaji|dibayar|terima|dikasih|keluar|cair|dibayarin|turun)",
      "(gaji|upah|bayaran|honor) (saya|kami|aku|ku|nya)? ... (belum|gak|ga|tidak|nggak|ngga) (pernah)? (di)? (bayar|dibayar|dikasih|turun|cair|keluar|terima|ditransfer|full|penuh|sesuai|jelas)",
      "(gaji|upah) ... (habis dipotong|cuma dikasih|hanya dikasih|tinggal|dipotong terus|sisanya|nunggak|menunggak|kurang)",
      "(kerja) ... (gak|ga|tidak|tanpa) (dibayar|digaji|bayaran|upah)",
    },
    ms = { "gaji ... (tak dapat|tak bayar|tak dibayar|x dapat|xdapat|belum dapat|belum bayar|tak bagi)", "{number} bulan ... (tak dapat|tak bayar|tiada|tanpa|belum dapat|belum bayar) (gaji)?", "(majikan|bos|boss|ejen) (tak|x|tidak) (bayar|bagi) gaji",
      "({number}|berbulan|dah|setahun|tiga|dua|empat|lima) (bulan|minggu|tahun)? (gaji|upah)? (tak|x|belum|tidak) (pernah)? (dapat|bayar|dibayar|terima|masuk|bagi) (gaji|upah|duit)?",
      "gaji ... (tak|x|belum|tidak) (pernah)? (dapat|bayar|dibayar|terima|masuk|bagi|cukup|penuh)",
      "(gaji) ... (potong|tolak) ... (tinggal|habis|sikit|hostel|permit|levy|makan)",
    },
    fil = { "({number}|ilang|dalawang|tatlong|apat na) (months|month|buwan|mos) (na)? (akong|kaming|ako|kami)? (walang|wala pang|hindi|di) (sahod|sweldo|pinapasahod|sinasahuran|binabayaran|bayad)", "(hindi|di) (pa)? (ako|kami) (pinapasahod|sinasahuran|binabayaran|pinasasahod|sinusweldohan)", "(walang|wala pang) (sahod|sweldo) (ng|na|for|sa|mula|simula) ({number}|ilang|dalawang|tatlong|buwan)?" },
    hi = {
      "न (पैसा|पैसे|(तनख्वाह|तनख़्वाह)|सैलरी|पगार)",
      "((तनख्वाह|तनख़्वाह)|पैसा|पैसे|सैलरी) (दे रहा|देता|देते|देने को)? (न|नहीं|तैयार नहीं)",
      "(hisab|paisa|paise) (nahi|nhi) (de raha|deta|dete|diya|mila)",
      "खाने का (कर्ज|कर्ज़|क़र्ज़)",
      "({number}|दो|तीन|चार|पांच|छह|कई) ((महीने|महिने)|महीनों|साल) (से) ... (सैलरी|(तनख्वाह|तनख़्वाह)|तनख़्वाह|वेतन|पगार|पैसा|पैसे|(मजदूरी|मज़दूरी)) (नहीं|नही)", "(सैलरी|(तनख्वाह|तनख़्वाह)|तनख़्वाह|वेतन|पगार|(मजदूरी|मज़दूरी)|मज़दूरी) (भी|अब तक|कभी)? (नहीं|नही) (मिली|मिला|दी|दिया|देता|देते|दे रहा|मिल रही)", "({number}|do|teen|char|kai) (mahine|mahino|saal) se ... (salary|tankhwah|pagar|paisa|paise|vetan) (nahi|nahin|nhi)", "(salary|tankhwah|pagar|vetan) (bhi|abhi tak|ab tak)? (nahi|nahin|nhi) (mili|mila|di|diya|deta|dete|de raha|mil rahi)" },
    bn = {
      "(এক টাকাও|টাকা পয়সা|কোনো টাকা|বেতন) (দেয় না|পাই না|দেয় নাই|পাই নাই|দেয়নাই|নাই)",
      "({number}|দুই|তিন|চার|পাঁচ|ছয়|কয়) (মাস|মাসের|বছর) (ধইরা|ধরে|যাবৎ)? ... (বেতন) (দেয় না|দেয় নাই|পাই নাই|পাইনি|নাই|বাকি|দিতেছে না|পাই না|দিছে না)", "(বেতন|বেতনও|মজুরি) (দেয় না|দেয় নাই|দেয়নি|পাই নাই|পাইনি|পাই না|চাইলে মার*)", "({number}|dui|tin|char) (mas|mash|mashe|bochor) (dhore|dhoira)? ... (beton|salary) (dey na|dey nai|pai nai|paini|nai|baki)", "(beton|salary) (dey na|dey nai|pai nai|paini|dicche na)" },
    ne = {
      "(साहुले|मालिकले|कम्पनीले|ठेकेदारले) ... (तलब|पैसा|ज्याला) (दिँदैन|दिएन|दिएको छैन|नदि*)",
      "(sahu|malik|company) (le)? ... (talab|paisa) (didaina|diyena|nadi*)",
      "({number}|दुई|तीन|चार|पाँच) (महिना|महिनादेखि|वर्ष|महिनाको) ... (तलब|पैसा|ज्याला) (पाएको छैन|दिएको छैन|दिएन|पाइन|पाएनौं|दिँदैन|छैन|पाएका छैनौं)", "(तलब|ज्याला) (पाएको छैन|दिएको छैन|पाएका छैनौं|दिएन|दिँदैन|माग्दा)", "({number}|dui|tin|char) mahina ... (talab|paisa) (paeko chaina|diyeko chaina|diyena|paina|didaina|chaina)", "talab (paeko chaina|diyeko chaina|diyena|didaina|paina|magda)" },
    ru = {
      "(денег|зарплаты|зарплату|расчет) (нет|не дают|не дал|не дали|не видел*|так и не|не получ*|кинули|кинул)",
      "(кинули|кинул) (на|с|нас|меня) (деньги|зарплат*|деньгами)?",
      "(не платят|не платит|не заплатили|не заплатил|не плачено|не выплатили|не выплачивают|не дали ни копейки|ни копейки|ни разу не платили|не получали|не получил|не получила|не получаем) ... (зарплату|денег|месяц|месяца|месяцев|год|года|деньги|зп|копейки|уже)?", "({number}|второй|третий|четвертый|пятый) (месяц|месяца|месяцев) (без зарплаты|без денег|не платят|не платит|не дают)", "когда деньги" },
    ko = { "({number}|몇|두|세|네|석|넉) (달*|개월*|년*) ... (월급*|급여*|임금*|돈*) ... (못 받*|못받*|안 줘*|안줘*|안 줌*|안줌*|안 주*|밀려*|밀렸*|체불*)", "(월급*|급여*|임금*) ... (못 받*|못받*|안 줘*|안줘*|안 줌*|안줌*|안 준*|안준*|밀렸*|체불*)" },
    sw = {
      "(hanipi|hawanipi|hawatupi|hatupi|sipati|hatupati|hawalipi) (pesa|mshahara|chochote|malipo|hela)?",
      "(bila|hakuna) (malipo|mshahara) (yoyote|wowote|tangu|miezi)?",
      "(hajanilipa|hawajanilipa|hawajatulipa|hajatulipa|sijalipwa|hatujalipwa|hajalipwa|silipwi|hatulipwi|hawalipi|hanilipi|hajalipa|hakunilipa|hawakutulipa)", "(miezi|mwezi|mwaka) ... (bila|hakuna|sijapata|hatujapata|sijalipwa) (mshahara|malipo|pesa|salary)?", "(mshahara|salary|malipo) ... (sijapewa|sijapata|hatujapewa|hawajatoa|hajatoa|hawatoi|haijalipwa|sijawahi)" },
  },
  unless = {
    id = { "(gaji|gajian) (belum) (turun|cair) (wkwk|haha|nih|ya|min)" }, ms = { "gaji belum masuk (lagi)? (weh|haha)" }, ru = { "(налог*|кредит*|не получил* (письм*|посылк*|код))" }, ko = { "(월급*) (들어오*|받으면*)" }, hi = { "salary nahi (aayi|aai) (abhi|kya)", "(छात्रवृत्ति|पेंशन)" }, sw = { "(umelipwa|bado kesho)" },
  },
  fires = {
    id = { "«gaji belum dibayar 7 bulan»" }, ms = { "«gaji 11 bulan tak dapat»" }, fil = { "«3 months walang sahod»" }, hi = { "«दो महीने से वेतन नहीं» मिला", "«3 mahine se salary nahi» di" }, bn = { "«তিন মাস বেতন দেয় না»", "«beton dey nai»" }, ne = { "«पाँच महिना तलब पाएको छैन»", "«talab diyeko chaina»" }, ru = { "«третий месяц не платят»", "«ни разу не платили»" }, ko = { "«월급 3개월째 못 받»았어요" }, sw = { "«Hajanilipa» tangu January" },
  },
  silent = {
    id = { "gaji cair tgl 1" }, ms = { "gaji masuk jumaat" }, fil = { "sahod na bukas" }, hi = { "सैलरी आ गई", "salary aa gayi kya" }, bn = { "বেতন পেয়েছি" }, ne = { "तलब आयो" }, ru = { "зарплату дали вовремя" }, ko = { "월급 들어왔다" }, sw = { "nimelipwa leo" },
  },
  advice = "Ask since when, how much was agreed and who keeps the books. Help with a wage claim: labour office, in Thailand 1506 press 3 or 1546.",
}
