-- A person says that wages were not paid for months.
local id_any_wage = "(gaji*|upah*|bayaran*|honor*|uang kerja|hasil kerja|duit kerja)"
local id_any_nopay = "(belum dibayar|gak dibayar|ga dibayar|tidak dibayar|belum dikasih|gak dikasih|tidak dikasih|belum turun|belum cair|gak turun|belum terima|gak terima|tidak terima|belum pernah|tidak pernah|gak pernah|nunggak|tertahan|nol|belum ada|habis potongan|habis dipotong|cuma separuh|setengah|ditahan|tahan dulu|disimpan|disimpen|akhir kontrak|habis kontrak)"
local ms_any_wage = "(gaji*|upah*|bayaran|duit gaji|duit kerja|elaun)"
local ms_any_nopay = "(tak bayar|x bayar|belum bayar|tak dibayar|tak dapat|belum dapat|tak terima|tak masuk|belum masuk|tak pernah|tertunggak|tahan|ditahan|simpan dulu|separuh|potong habis|habis kontrak|kena potong)"
local fil_any_wage = "(sahod*|sweldo*|suweldo*|salary|bayad sa|pasahod|pasweldo|kinita)"
local fil_any_nopay = "(wala pa|hindi pa|di pa|hindi binibigay|di binibigay|hindi sinuswelduhan|di sinuswelduhan|hindi nababayaran|di nababayaran|kulang|hawak|hold|naka hold|iniipit|delayed|hindi buo|di buo|pag uwi|pagkatapos ng kontrata|kinakaltasan|kinaltas|kalahati|walang binibigay|walang natatanggap|walang bayad|walang sahod)"
local hi_any_wage = "(तनख्वाह*|तनख़्वाह*|सैलरी*|वेतन*|पगार*|मजदूरी*|मज़दूरी*|मेहनताना*)"
local hi_any_nopay = "(नहीं मिला|नहीं मिली|नहीं मिले|नहीं दिया|नहीं दी|नहीं दिए|नहीं दे रहा|नहीं दे रहे|बाकी|रोक*|रुकी*|रुका*|काट ली|काट लेते|काट लेता|आधी|आधा|बंद है|साल के अंत|सीजन के बाद|सीज़न के बाद|नहीं मिल रही|नहीं मिल रहा)"
local hl_any_wage = "(tankhwah|tankha|tankhah|salary|vetan|pagar|mazduri|majduri)"
local hl_any_nopay = "(nahi mila|nahi mili|nahi mile|nahi diya|nahi di|nahi diye|nahi de raha|nahi de rahe|baki|baaki|rok*|kaat leta|kaat lete|aadhi|aadha|band hai|nahi mil rahi|nahi mil raha|nhi mila|nhi di)"
local bn_any_wage = "(বেতন*|মজুরি*|মজুরী*|হাজিরা*|টাকা পয়সা|টাকাপয়সা|পাওনা*|রোজগার*|কামাই*|মাইনা*)"
local bn_any_nopay = "(দেয় না|দেয় না|দেয় নাই|দেয়নি|দেয়নি|পাই নাই|পাইনি|পাই না|বাকি*|আটকা*|আটকে*|রাইখা*|রেখে*|কাইটা*|অর্ধেক*|একবারে*|দিতেছে না|দিচ্ছে না)"
local bl_any_wage = "(beton|bethon|mojuri|hajira|salary|pawna|kamai)"
local bl_any_nopay = "(dey na|dey nai|deyni|pai nai|paini|pai na|baki|atke|atkay|rekhe|kaita|ordhek|ekbare|dicche na|ditese na)"
local ne_any_wage = "(तलब*|ज्याला*|पारिश्रमिक*|कमाइ*)"
local ne_any_nopay = "(पाएको छैन*|पाएका छैन*|पाइएन*|पाएन*|दिएको छैन*|दिएन*|दिँदैन*|दिंदैन*|बाँकी*|बाकी*|रोक*|आधा*|एकमुष्ट*|मात्र दिन्छ*|नदिने)"
local nl_any_wage = "(talab|jyala|kamai|salary)"
local nl_any_nopay = "(paeko chaina|pako chaina|paena|diyeko chaina|dieko chaina|diyena|didaina|banki|baki|rok*|katyo|aadha|adha|matra dincha)"
local ru_any_wage = "(зарплат*|зп|оплат*|заработ*|получк*|аванс*|жалован*|денег|заработанн*)"
local ru_any_nopay = "(не плат*|не выплачива*|не выплатил*|не заплатил*|не дают|не дает|не дали|не отдают|не отдал*|задержив*|задержк*|удержив*|удержан*|после вахты|не видел*|ни копейки|ни рубля|половину|кидают|кинул*|завтраками)"
local ko_any_wage = "(월급*|급여*|임금*|일당*|시급*|수당*|돈을*|돈도*|월급도*|품삯*)"
local ko_any_nopay = "(못 받*|못받*|안 줘*|안줘*|안 주*|안줬*|안 줬*|밀렸*|밀려*|체불*|반만*|절반*|나중에*|떼이*|떼고*|떼먹*|안 들어*|깎*|공제*|몇 달째*|못 줘*)"
local sw_any_wage = "(mshahara*|malipo*|pesa zangu|pesa zetu|hela yangu|posho|ujira|mishahara)"
local sw_any_nopay = "(hajalipwa|sijalipwa|hatujalipwa|hawajalipwa|hajanilipa|hawajanilipa|hawajatulipa|hajatulipa|haujatoka|hautoki|sijapata|hatujapata|hawajapata|hawanilipi|hanilipi|hatulipwi|silipwi|umezuiwa|unazuiwa|unacheleweshwa|haulipwi|mwisho wa mkataba|mwisho wa mwaka|anakata|wanakata|unakatwa|wamelipa nusu|analipa nusu|miezi {number} bila)"
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
      id_any_wage .. " ... " .. id_any_nopay,
      id_any_nopay .. " ... " .. id_any_wage,
      "(sebulan|{number} bulan|seminggu) (cuma|hanya)? (dikasih)? (makan|makan doang|nasi)",
      "(kerja) (cuma|hanya) (dikasih|dapat) (makan|rokok|tempat tidur)",
    },
    ms = { "gaji ... (tak dapat|tak bayar|tak dibayar|x dapat|xdapat|belum dapat|belum bayar|tak bagi)", "{number} bulan ... (tak dapat|tak bayar|tiada|tanpa|belum dapat|belum bayar) (gaji)?", "(majikan|bos|boss|ejen) (tak|x|tidak) (bayar|bagi) gaji",
      "({number}|berbulan|dah|setahun|tiga|dua|empat|lima) (bulan|minggu|tahun)? (gaji|upah)? (tak|x|belum|tidak) (pernah)? (dapat|bayar|dibayar|terima|masuk|bagi) (gaji|upah|duit)?",
      "gaji ... (tak|x|belum|tidak) (pernah)? (dapat|bayar|dibayar|terima|masuk|bagi|cukup|penuh)",
      "(gaji) ... (potong|tolak) ... (tinggal|habis|sikit|hostel|permit|levy|makan)",
      ms_any_wage .. " ... " .. ms_any_nopay,
      ms_any_nopay .. " ... " .. ms_any_wage,
      "(sebulan|{number} bulan) (makan|nasi) (je|saja)",
    },
    fil = { "({number}|ilang|dalawang|tatlong|apat na) (months|month|buwan|mos) (na)? (akong|kaming|ako|kami)? (walang|wala pang|hindi|di) (sahod|sweldo|pinapasahod|sinasahuran|binabayaran|bayad)", "(hindi|di) (pa)? (ako|kami) (pinapasahod|sinasahuran|binabayaran|pinasasahod|sinusweldohan)", "(walang|wala pang) (sahod|sweldo) (ng|na|for|sa|mula|simula) ({number}|ilang|dalawang|tatlong|buwan)?",
      fil_any_wage .. " ... " .. fil_any_nopay,
      fil_any_nopay .. " ... " .. fil_any_wage,
      "(isang buwan|{number} buwan|months) ... (kanin|pagkain) lang",
    },
    hi = {
      "न (पैसा|पैसे|(तनख्वाह|तनख़्वाह)|सैलरी|पगार)",
      "((तनख्वाह|तनख़्वाह)|पैसा|पैसे|सैलरी) (दे रहा|देता|देते|देने को)? (न|नहीं|तैयार नहीं)",
      "(hisab|paisa|paise) (nahi|nhi) (de raha|deta|dete|diya|mila)",
      "खाने का (कर्ज|कर्ज़|क़र्ज़)",
      "({number}|दो|तीन|चार|पांच|छह|कई) ((महीने|महिने)|महीनों|साल) (से) ... (सैलरी|(तनख्वाह|तनख़्वाह)|तनख़्वाह|वेतन|पगार|पैसा|पैसे|(मजदूरी|मज़दूरी)) (नहीं|नही)", "(सैलरी|(तनख्वाह|तनख़्वाह)|तनख़्वाह|वेतन|पगार|(मजदूरी|मज़दूरी)|मज़दूरी) (भी|अब तक|कभी)? (नहीं|नही) (मिली|मिला|दी|दिया|देता|देते|दे रहा|मिल रही)", "({number}|do|teen|char|kai) (mahine|mahino|saal) se ... (salary|tankhwah|pagar|paisa|paise|vetan) (nahi|nahin|nhi)", "(salary|tankhwah|pagar|vetan) (bhi|abhi tak|ab tak)? (nahi|nahin|nhi) (mili|mila|di|diya|deta|dete|de raha|mil rahi)",
      hi_any_wage .. " ... " .. hi_any_nopay,
      hi_any_nopay .. " ... " .. hi_any_wage,
      hl_any_wage .. " ... " .. hl_any_nopay,
      hl_any_nopay .. " ... " .. hl_any_wage,
    },
    bn = {
      "(এক টাকাও|টাকা পয়সা|কোনো টাকা|বেতন) (দেয় না|পাই না|দেয় নাই|পাই নাই|দেয়নাই|নাই)",
      "({number}|দুই|তিন|চার|পাঁচ|ছয়|কয়) (মাস|মাসের|বছর) (ধইরা|ধরে|যাবৎ)? ... (বেতন) (দেয় না|দেয় নাই|পাই নাই|পাইনি|নাই|বাকি|দিতেছে না|পাই না|দিছে না)", "(বেতন|বেতনও|মজুরি) (দেয় না|দেয় নাই|দেয়নি|পাই নাই|পাইনি|পাই না|চাইলে মার*)", "({number}|dui|tin|char) (mas|mash|mashe|bochor) (dhore|dhoira)? ... (beton|salary) (dey na|dey nai|pai nai|paini|nai|baki)", "(beton|salary) (dey na|dey nai|pai nai|paini|dicche na)",
      bn_any_wage .. " ... " .. bn_any_nopay,
      bn_any_nopay .. " ... " .. bn_any_wage,
      bl_any_wage .. " ... " .. bl_any_nopay,
      bl_any_nopay .. " ... " .. bl_any_wage,
      "(এক মাস|{number} মাস|মাস) (শুধু|খালি) (ভাত|খাবার|খাওন)",
    },
    ne = {
      "(साहुले|मालिकले|कम्पनीले|ठेकेदारले) ... (तलब|पैसा|ज्याला) (दिँदैन|दिएन|दिएको छैन|नदि*)",
      "(sahu|malik|company) (le)? ... (talab|paisa) (didaina|diyena|nadi*)",
      "({number}|दुई|तीन|चार|पाँच) (महिना|महिनादेखि|वर्ष|महिनाको) ... (तलब|पैसा|ज्याला) (पाएको छैन|दिएको छैन|दिएन|पाइन|पाएनौं|दिँदैन|छैन|पाएका छैनौं)", "(तलब|ज्याला) (पाएको छैन|दिएको छैन|पाएका छैनौं|दिएन|दिँदैन|माग्दा)", "({number}|dui|tin|char) mahina ... (talab|paisa) (paeko chaina|diyeko chaina|diyena|paina|didaina|chaina)", "talab (paeko chaina|diyeko chaina|diyena|didaina|paina|magda)",
      ne_any_wage .. " ... " .. ne_any_nopay,
      ne_any_nopay .. " ... " .. ne_any_wage,
      nl_any_wage .. " ... " .. nl_any_nopay,
      nl_any_nopay .. " ... " .. nl_any_wage,
    },
    ru = {
      "(денег|зарплаты|зарплату|расчет) (нет|не дают|не дал|не дали|не видел*|так и не|не получ*|кинули|кинул)",
      "(кинули|кинул) (на|с|нас|меня) (деньги|зарплат*|деньгами)?",
      "(не платят|не платит|не заплатили|не заплатил|не плачено|не выплатили|не выплачивают|не дали ни копейки|ни копейки|ни разу не платили|не получали|не получил|не получила|не получаем) ... (зарплату|денег|месяц|месяца|месяцев|год|года|деньги|зп|копейки|уже)?", "({number}|второй|третий|четвертый|пятый) (месяц|месяца|месяцев) (без зарплаты|без денег|не платят|не платит|не дают)", "когда деньги",
      ru_any_wage .. " ... " .. ru_any_nopay,
      ru_any_nopay .. " ... " .. ru_any_wage,
      "(месяц|месяца|полгода|год) за (одну)? (еду|кормежку|кормёжку|тарелку)",
      "за одну еду",
    },
    ko = { "({number}|몇|두|세|네|석|넉) (달*|개월*|년*) ... (월급*|급여*|임금*|돈*) ... (못 받*|못받*|안 줘*|안줘*|안 줌*|안줌*|안 주*|밀려*|밀렸*|체불*)", "(월급*|급여*|임금*) ... (못 받*|못받*|안 줘*|안줘*|안 줌*|안줌*|안 준*|안준*|밀렸*|체불*)",
      ko_any_wage .. " ... " .. ko_any_nopay,
      ko_any_nopay .. " ... " .. ko_any_wage,
      "(한 달*|{number}달*|{number}개월*) ... 밥만*",
    },
    sw = {
      "(hanipi|hawanipi|hawatupi|hatupi|sipati|hatupati|hawalipi) (pesa|mshahara|chochote|malipo|hela)?",
      "(bila|hakuna) (malipo|mshahara) (yoyote|wowote|tangu|miezi)?",
      "(hajanilipa|hawajanilipa|hawajatulipa|hajatulipa|sijalipwa|hatujalipwa|hajalipwa|silipwi|hatulipwi|hawalipi|hanilipi|hajalipa|hakunilipa|hawakutulipa)", "(miezi|mwezi|mwaka) ... (bila|hakuna|sijapata|hatujapata|sijalipwa) (mshahara|malipo|pesa|salary)?", "(mshahara|salary|malipo) ... (sijapewa|sijapata|hatujapewa|hawajatoa|hajatoa|hawatoi|haijalipwa|sijawahi)",
      sw_any_wage .. " ... " .. sw_any_nopay,
      sw_any_nopay .. " ... " .. sw_any_wage,
      "(miezi|mwezi|miaka|mwaka|wiki) ({number}|miwili|mitatu|minne|mitano|sita|kumi|mzima|mingi) ... (sijalipwa|sijaona|sijapata|hatujalipwa|hatujaona|hajalipwa|hajaona|bila) (mshahara|senti|pesa|hata|malipo|chochote)?",
      "(sijaona|hatujaona|hajaona) (mshahara|hata senti|senti|shilingi|pesa)",
      "(mwezi|miezi) ... chakula tu",
    },
  },
  unless = {
    id = {
      "(gaji|gajian) (belum) (turun|cair) (wkwk|haha|nih|ya|min)",
      "(tanpa|tidak ada|bebas|gak ada|no) (potongan|biaya|pungutan)",
      "(langsung dibayar|dibayar langsung|bayar langsung|tiap sore|tiap hari|harian|sehari langsung|habis acara|hari itu juga)",
    }, ms = {
      "gaji belum masuk (lagi)? (weh|haha)",
      "(tiada|tanpa|takde|xde) (potongan|caj|apa apa potongan)",
      "(masuk|bank in) (ke)? (akaun)? (sendiri|pekerja)",
      "(hari tu juga|hari yang sama|cash lepas|lepas habis kerja|lepas kerja terus|cash terus|hari hari)",
    }, ru = {
      "(налог*|кредит*|не получил* (письм*|посылк*|код))",
      "(в тот же день|сразу после|ежедневн*|каждый день|в конце смены|в конце дня|после смены|вечером сразу|без вычетов|без удержаний)",
    }, ko = { "(월급*) (들어오*|받으면*)", "(당일*|끝나면 바로*|끝나고 바로*|바로 (이체*|입금*|드려*|줄게*)|공제 없*|매일 지급*|일급 지급*)" }, hi = { "salary nahi (aayi|aai) (abhi|kya)", "(छात्रवृत्ति|पेंशन)",
      "({number}|दो|तीन|चार) दिन लेट",
      "(do|teen|char|{number}) din late",
    }, sw = {
      "(umelipwa|bado kesho)",
      "(jioni|papo hapo|siku hiyo hiyo|kila siku|kila jioni|kila wiki|kila ijumaa)",
      "(hakuna|bila) makato",
      "(wazazi|ada|kujiunga) ... hakuna malipo",
      "hakuna malipo (ya|kwa) (kujiunga|fomu|usajili)",
    },
    fil = { "(walang|no) (kaltas|salary deduction|deduction|bawas)", "(bayad agad|bayad pagkatapos|arawan|araw araw|on the spot|same day|after ng event)" },
    bn = { "(কাজ শেষে|দিন শেষে) (হাতে হাতে|নগদ|সাথে সাথে|টাকা)", "(দিনে দিনে|হাতে হাতে|সাথে সাথে|প্রতিদিন|ওই দিনই|সেদিনই)" },
    ne = {
      "({number}|दुई|तीन|चार) दिन ढिलो",
    },
  },
  -- Songs, stories, games, rooms to let and barracks are not meant.
  unless_about = { "make-believe-region", "not-so-south" },
  unless_near = {
    ko = { "(매월*|매달*|서면 동의*|상한*|최저임금*|표준계약*|준수사항*|본인 계좌*|명세서*)" },
  },
  fires = {
    id = { "«gaji belum dibayar 7 bulan»" }, ms = { "«gaji 11 bulan tak dapat»" }, fil = { "«3 months walang sahod»" }, hi = { "«दो महीने से वेतन नहीं» मिला", "«3 mahine se salary nahi» di" }, bn = { "«তিন মাস বেতন দেয় না»", "«beton dey nai»" }, ne = { "«पाँच महिना तलब पाएको छैन»", "«talab diyeko chaina»" }, ru = { "«третий месяц не платят»", "«ни разу не платили»" }, ko = { "«월급 3개월째 못 받»았어요" }, sw = { "«Hajanilipa» tangu January" },
  },
  silent = {
    id = { "gaji cair tgl 1" }, ms = { "gaji masuk jumaat" }, fil = { "sahod na bukas" }, hi = { "सैलरी आ गई", "salary aa gayi kya" }, bn = { "বেতন পেয়েছি" }, ne = { "तलब आयो" }, ru = { "зарплату дали вовремя" }, ko = { "월급 들어왔다" }, sw = { "nimelipwa leo" },
  },
  advice = "Ask since when, how much was agreed and who keeps the books. Help with a wage claim: labour office, in Thailand 1506 press 3 or 1546.",
}
