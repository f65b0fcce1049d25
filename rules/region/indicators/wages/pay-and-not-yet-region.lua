-- Pay, and that it is held, shortened or goes to another, are named in one breath: a faint sign that needs company.
local id_wage = "(gaji|upah|bayaran|komisi|uang gaji|honor)"
local id_hold = "(ditahan|disimpan|belum dibayar|gak dibayar|ga dibayar|tidak dibayar|belum turun|gak turun|ga cair|belum cair|dipegang|"
  .. "dikasih pas|dibayar pas|setelah kontrak|habis kontrak|akhir kontrak|akhir musim|ke agen|ke sponsor|ke mami|buat agen|"
  .. "cuma dikasih|cuma dapat|dipotong terus|gak sesuai|ga sesuai|tidak sesuai|bulan pertama|3 bulan pertama)"
local ms_wage = "(gaji|upah|bayaran|komisen|duit gaji)"
local ms_hold = "(tahan|ditahan|simpan|pegang|tak bayar|tak dibayar|belum bayar|belum dapat|lambat|tertunggak|bila habis|lepas habis|"
  .. "lepas kontrak|habis kontrak|hujung kontrak|kepada ejen|kat ejen|bagi ejen|tak cukup|kurang|tak sama|dapat separuh|"
  .. "bulan pertama|3 bulan pertama|potong habis|potong minum)"
local fil_wage = "(sahod|sweldo|salary|sweldo ko|sahod namin|suweldo|allowance|komisyon)"
local fil_hold = "(hawak|hawak ng|hindi binibigay|di binibigay|walang|wala pa|delayed|late|hindi pa|di pa|kulang|kalahati|pagkatapos ng|"
  .. "pagkatapos|pag uwi na|pag baba|katapusan ng kontrata|sa agency napupunta|napupunta sa|tinatago|inipit|naipit|"
  .. "kinakaltasan|kaltas|hindi buo|iba sa|unang buwan|first 3 months)"
local hi_wage = "(पैसा|पैसे|तनख्वाह|तनख़्वाह|सैलरी|मजदूरी|मज़दूरी|वेतन|पगार|हिसाब|paisa|paise|salary|tankha|tankhwah|mazdoori|pagar|hisab)"
local hi_hold = "(नहीं दिया|नहीं मिला|नहीं मिली|नहीं देते|नहीं दे रहा|रोक|आधा|कम देते|बाद में|अंत में|आखिर में|सीजन के बाद|साल के अंत|"
  .. "एजेंसी देगी|घर वालों को|बाप को|काट लेते|बाकी|nahi diya|nahi mila|nahi mili|nahi dete|nahi de raha|rok|aadha|adha|"
  .. "kam dete|baad me|end me|akhir me|season ke baad|saal ke end|agency degi|kaat lete|baaki|ruka)"
local bn_wage = "(বেতন|মজুরি|টাকা|হাজিরা|পয়সা|beton|betan|mojuri|taka|poisha|salary)"
local bn_hold = "(দেয় না|দেয় নাই|দেয়নি|দিচ্ছে না|পাই নাই|পাইনি|বাকি|আটকে|আটকায়|অর্ধেক|কম দেয়|পরে দিব|শেষে|মেয়াদ শেষে|সিজন শেষে|"
  .. "দালালের|বাপের হাতে|কেটে নেয়|dey na|dey nai|deyni|dicche na|pai nai|paini|baki|atke|ordhek|kom dey|pore dibe|sheshe|"
  .. "dalal|kete ney)"
local ne_wage = "(तलब|ज्याला|पैसा|पारिश्रमिक|talab|jyala|paisa|salary)"
local ne_hold = "(दिएन|दिएको छैन|दिँदैन|पाएको छैन|आएन|रोक|आधा|कम|मात्र दिन्छ|बाँकी|पछि|अन्तिममा|एजेन्टलाई|बाबुलाई|काट्छ|diena|"
  .. "dieko chaina|didaina|pako chaina|payeko chaina|aayena|rok|aadha|kam|matra|baki|pachi|antimma|agentlai|katcha)"
local ru_wage = "(зарплат*|зп|деньги|оплат*|расчет|расчёт|аванс*|гонорар|выплат*)"
local ru_hold = "(не платят|не платит|не дают|не отдают|не отдает|задержива*|задержк*|не выплат*|удержива*|вычита*|в конце|после сезона|"
  .. "после контракта|по окончании|через полгода|половин*|меньше|обещал*|копит*|хранит|через агента|на карту хозяина|"
  .. "первый месяц|не видел*)"
local ko_wage = "(일당*|품삯*|시급*|벌이*|수입*|"
  .. "월급*|급여*|임금*|돈*|수당*|알바비*|페이*)"
local ko_hold = "(시즌 끝*|조업 끝*|배 들어*|철 끝*|겨울 끝*|추수*|소개소*|브로커*|원장*|학교로*|한꺼번*|목돈*|적립*|모아서*|까고*|까서*|삭감*|빚으로*|후불*|용돈*|못 줘*|못준*|"
  .. "안 줘*|안줘*|못 받*|못받*|밀려*|밀렸*|안 나와*|나중에*|끝나고*|계약 끝*|만기*|모아*|보증금*|공제*|떼*|절반*|달라*|다르*|빼요*|빼고*|반만*)"
local sw_wage = "(mshahara|mishahara|malipo|salary|pesa yangu|pesa zetu|hela yangu|posho)"
local sw_hold = "(haujatoka|hajalipa|hawajalipa|hatujalipwa|sijalipwa|hawalipi|halipi|hailipwi|utawekwa|tunakuwekea|wanazuia|umezuiwa|"
  .. "nusu|pungufu|tofauti na|ukimaliza|mwisho wa mkataba|mwisho wa msimu|kwa wakala|kwa mama|wazazi|wanakata|miezi ya kwanza|"
  .. "miezi mitatu|hatujapata|sijapata|kuchelewa|mwaka ukiisha)"
rule {
  title      = "Pay is named beside its being held or shortened",
  indicators = { "delphi:D2.10", "delphi:D5.14", "ilo:8" },
  law        = { "th-lp-70" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  even_negated = true,
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  terms = {
    id = {
      id_wage .. " ... " .. id_hold, id_hold .. " ... " .. id_wage,
    },
    ms = {
      ms_wage .. " ... " .. ms_hold, ms_hold .. " ... " .. ms_wage,
    },
    fil = {
      fil_wage .. " ... " .. fil_hold, fil_hold .. " ... " .. fil_wage,
    },
    hi = {
      hi_wage .. " ... " .. hi_hold, hi_hold .. " ... " .. hi_wage,
    },
    bn = {
      bn_wage .. " ... " .. bn_hold, bn_hold .. " ... " .. bn_wage,
    },
    ne = {
      ne_wage .. " ... " .. ne_hold, ne_hold .. " ... " .. ne_wage,
    },
    ru = {
      ru_wage .. " ... " .. ru_hold, ru_hold .. " ... " .. ru_wage,
    },
    ko = {
      ko_wage .. " ... " .. ko_hold, ko_hold .. " ... " .. ko_wage,
    },
    sw = {
      sw_wage .. " ... " .. sw_hold, sw_hold .. " ... " .. sw_wage,
    },
  },
  unless_near = {
    id = {
      "(tanpa|tidak ada|bebas|gak ada|no) (potongan|biaya|pungutan)",
      "(langsung dibayar|dibayar langsung|bayar langsung|tiap sore|tiap hari|harian|sehari langsung|habis acara|hari itu juga)",
    },
    ms = {
      "(tiada|tanpa|takde|xde) (potongan|caj|apa apa potongan)",
      "(masuk|bank in) (ke)? (akaun)? (sendiri|pekerja)",
      "(hari tu juga|hari yang sama|cash lepas|lepas habis kerja|lepas kerja terus|cash terus|hari hari)",
    },
    fil = {
      "(walang|no) (kaltas|salary deduction|deduction|bawas)",
      "(bayad agad|bayad pagkatapos|arawan|araw araw|on the spot|same day|after ng event)",
    },
    bn = {
      "(কাজ শেষে|দিন শেষে) (হাতে হাতে|নগদ|সাথে সাথে|টাকা)",
      "(দিনে দিনে|হাতে হাতে|সাথে সাথে|প্রতিদিন|ওই দিনই|সেদিনই)",
    },
    ru = {
      "(в тот же день|сразу после|ежедневн*|каждый день|в конце смены|в конце дня|после смены|вечером сразу|без вычетов|без удержаний)",
    },
    ko = { "(매월*|매달*|서면 동의*|상한*|최저임금*|표준계약*|준수사항*|본인 계좌*|명세서*)", "(당일*|끝나면 바로*|끝나고 바로*|바로 (이체*|입금*|드려*|줄게*)|공제 없*|매일 지급*|일급 지급*)" },
    sw = {
      "(jioni|papo hapo|siku hiyo hiyo|kila siku|kila jioni|kila wiki|kila ijumaa)",
      "(hakuna|bila) makato",
    },
  },
  unless = {
    ne = {
      "(महिना|महिनाको) (मर्दा|अन्त्यमा|अन्तमा)",
      "mahina (marda|ko antya)",
    },
    hi = {
      "(महीने|माह|महिने) के (अंत|आख़िर|आखिर) में",
      "(mahine|month) ke (end|aakhir|last) me",
    },
  },
  unless_about = { "everyday", "make-believe-region", "not-so-south", "not-meant-region" },
  fires = {
    id = { "«gaji ditahan»" },
    ms = { "«gaji tahan»" },
    fil = { "«sahod hawak»" },
    hi = { "«पैसा नहीं दिया»" },
    bn = { "«বেতন দেয় না»" },
    ne = { "«तलब दिएन»" },
    ru = { "«зарплат не платят»" },
    ko = { "«월급 안 줘»" },
    sw = { "«mshahara haujatoka»" },
  },
  silent = {
    id = { "Lowongan kasir, gaji UMR, libur dua hari seminggu." },
    ms = { "Jawatan kosong juruwang, cuti Ahad, EPF dan SOCSO." },
    fil = { "Hiring cashier, may SSS at day off tuwing Linggo." },
    hi = { "दुकान में काम, रविवार की छुट्टी, वेतन बैंक में।" },
    bn = { "দোকানে লোক লাগবে, শুক্রবার ছুটি, বেতন ব্যাংকে।" },
    ne = { "पसलमा कामदार चाहियो, शनिबार बिदा, तलब बैंकमा।" },
    ru = { "Требуется кассир, график пять через два, оформление по ТК." },
    ko = { "카페 직원 모집, 주 5일, 4대보험 가입." },
    sw = { "Tunahitaji karani wa duka, Jumapili mapumziko, NSSF ipo." },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask for pay slips: what was paid, when, to whom, and what was taken off.",
}
