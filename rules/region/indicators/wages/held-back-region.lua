-- Wages are kept back, saved "for the worker", or paid at the end of the contract.
rule {
  title      = "Wages are kept back or paid at the end",
  indicators = { "delphi:D2.10", "delphi:D5.14", "ilo:8" },
  law        = { "th-lp-70" },
  weight     = 7,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    id = {
      "(gaji|bayaran) ... (ke agen|buat agen|ke sponsor|masuk agen|dipotong habis|ke mami|dipegang mami|ke pt)",
     
      "(gaji|upah|bayaran) ... (dikasih|dikasihnya|dibayar|dibayarin|diambil|cair) (pas|saat|waktu|kalau|nanti|setahun|setelah|akhir) (lebaran|pulang|kontrak|setahun|selesai|habis|tahun)",
      "{number} (bln|bulan) pertama ... (potongan|potong|pt|gak dibayar|jaminan)",
      "(gaji|upah) ... (ditahan|disimpan dulu|disimpan bos|disimpen|dipegang bos|dipegang majikan|dibayar di akhir|dibayar akhir|dibayar setelah|dibayarkan setelah|dibayar pas pulang|keluar setelah|diterima setelah|cair setelah|jaminan)", "(bulan pertama|3 bulan pertama|2 bulan pertama|{number} bulan pertama) ... (tidak dibayar|gak dibayar|ditahan|jaminan|buat jaminan|belum digaji|tidak digaji)",
      "(gaji|upah|bayaran|bonus) ... (ditahan|kita tahan|kami tahan|tahan dulu|simpan dulu|disimpen|dicicil|nanti|diakumulasi|dirapel|akhir kontrak|akhir musim|akhir tahun|pulang baru|kalau pulang|pas turun|pas sandar|setelah kontrak|setelah lunas|sampai pulang|sampai lunas)",
      "(gaji) (bulan pertama|{number} bulan pertama|bulan 1|pertama) ... (buat|untuk|ke|masuk|disimpan|jaminan|potong|ditahan|gak|tidak)",
    },
    ms = {
      "(gaji) ... (tahan|ditahan|pegang|simpan|bayar bila|bayar nanti|3 bulan sekali|hujung kontrak)",
     
      "(gaji|upah) ... (bila balik|lepas setahun|masa raya|habis kontrak|lepas habis|bila habis|kami simpan|bos simpan|simpan dulu)",
      "gaji ... (ditahan|tahan|simpan dulu|majikan simpan|bos simpan|dibayar hujung|dibayar selepas|bayar lepas habis|dapat lepas habis|bagi lepas|bayar masa balik|ejen pegang)", "(tahan|simpan|pegang) gaji (saya|kami|pekerja|kita|{number})?", "(bulan|{number} bulan) pertama ... (tak dibayar|ditahan|tiada gaji|potong habis)",
      "(gaji|upah) ... (tahan|ditahan|simpan dulu|bagi nanti|lepas|lepas habis|hujung|masa balik|bila balik|lepas kontrak|tak bagi dulu|potong habis|separuh|bagi separuh)",
    },
    fil = {
      "(sahod|sweldo) ... (hawak|hawak ng|kinukuha ng|napupunta sa) ... (manning|agency|amo|agent|mama)?",
     
      "(sahod|sweldo) ... (ibibigay|makukuha|ibigay|ilalabas|bayad) ... (after|pagkatapos|pag uwi|pag tapos|kapag natapos|sa dulo|pasko)",
      "(sahod|sweldo) ... (iniipon|ipon|tinatago|hawak) (ng|ni|namin|nila)",
      "(sahod|sweldo|salary) ... (hawak ng|iniipit|hold muna|naka hold|nakahold|ihohold|i hold|itatago|pag uwi na|pagkatapos ng kontrata|after ng contract|saka na ibibigay)", "(naka hold|iniipit|hinohold|hawak nila|i hold) ... (sahod|sweldo|salary)", "unang (buwan|month|{number}) ... (walang sahod|hold|deposit)" },
    hi = {
      "(paisa|paise|hisab|salary) (end me|last me|ek saath|akhir me|baad me)",
      "(पैसा|पैसे) ((आखिर|आख़िर) में|अंत में|एक साथ|बाद में)",
     
      "(पैसा|पैसे|हिसाब|(मजदूरी|मज़दूरी)|(तनख्वाह|तनख़्वाह)) ... (सीज़न|(सीजन|सीज़न)|साल|काम|(आखिर|आख़िर)|दिवाली|होली|लौटते) ... (के बाद|के अंत|में|पर|समय|खत्म) ... (मिलेगा|मिलेंगे|मिलेगी|होगा|देंगे)",
      "(paisa|paise|hisab|salary) ... (season|saal|kaam|aakhir|diwali) ... (ke baad|khatam|me|par) ... (milega|milenge|milegi|hoga|denge)",
      "((तनख्वाह|तनख़्वाह)|तनख़्वाह|सैलरी|वेतन|पगार) ... (रुकेगी|रोक*|सिक्योरिटी में|जमा रहेगी|रख लेते|(आखिर|आख़िर) में मिलेगी|बाद में मिलेगी|एक साथ मिलेगी|साल के बाद मिलेगी|दबा*)", "(पहले|पहली) ((महीने|महिने)|दो (महीने|महिने)|तीन (महीने|महिने)|{number} (महीने|महिने)|महीना) ... (सैलरी|(तनख्वाह|तनख़्वाह)|वेतन|पगार) ... (नहीं|रुकेगी|सिक्योरिटी|(कंपनी|कम्पनी)|रोक*)", "(salary|tankhwah|pagar|paghar) ... (rukegi|rok lete|rok li|rok rakhi|rok rakha|security me|jama rahegi|baad me milegi|ek saath milegi|last me milegi|rakh lete|daba*)", "(pehle|pehla) (mahine|mahina|2 mahine|3 mahine) ... (salary|pagar|tankhwah) ... (nahi|rukegi|security|company)",
      "(हिसाब*|पैसा*|मजदूरी*|मज़दूरी*|तनख्वाह*|सैलरी*) ... (सीजन के बाद|सीज़न के बाद|साल के अंत*|साल बाद|घर जाते*|जाते समय|काम पूरा*|एक साथ*|अगले साल*|बाद में देंगे|रोक*|दबा*|रख ल*)",
      "(hisab|paisa|mazduri|majduri|tankhwah|salary) ... (season ke baad|saal ke end|saal baad|ghar jate*|jaate time|kaam pura|ek saath|agle saal|baad me denge|rok*|daba*|rakh l*)",
    },
    bn = {
      "(টাকা|বেতন|হিসাব) ... (সিজন|বছর|কাজ|যাওয়ার|শেষে|মেয়াদ) ... (শেষে|শেষ হলে|শেষ হইলে|সময়|পরে) ... (দিব|পাবেন|পাবা|দেয়|দিমু|একসাথে)?",
      "(বেতন|মজুরি|বেতনের টাকা) ... (আটকায়া|আটকে|আটকায়|জমা থাকবে|জমা রাখ*|শেষে দিব|শেষে দেবে|একবারে দিব|একসাথে দিব|পরে পাবেন|রেখে দেয়|রাইখা দেয়|আটকাইয়া)", "(প্রথম) (মাসের|২ মাসের|৩ মাসের|দুই মাসের|তিন মাসের) ... (বেতন) ... (জমা|পাবেন না|দিবে না|থাকবে)", "(beton|salary) ... (atke|atkay|atkaya|joma thakbe|sheshe|ekbare|pore paben|rekhe)" },
    ne = {
      "(तलब|पैसा) (अहिले|हातमा|मासिक)? ... (दिइँदैन|नपाइने|पछि दिने|एकमुष्ट|कट्टी)",
      "(talab|paisa) ... (pachi dine|ekmustha|nadine|hatma nadine)",
     
      "(पैसा|तलब|हिसाब) ... (सिजन*|वर्ष*|अन्त्य*|दशैं*|फर्कने*|काम सके*) ... (मात्र|दिने|दिन्छ*|पछि|हुन्छ)",
      "(तलब|ज्याला) ... (रोक*|रोकिने|राखिदिन*|मालिकसँग जम्मा|साहुसँग जम्मा|अन्तिममा|पछि एकैचोटि|एकैपटक|कम्पनीले राख्छ|दिँदैन)", "(पहिलो) (महिनाको|दुई महिनाको|तीन महिनाको) ... (तलब) ... (रोक*|राख*|पाइँदैन|जम्मा)", "(talab|salary) ... (roke*|rokera|rakhne|rakhidine|antimma|pachi ekai|jamma)" },
    ru = {
      "(платим|заплатим|рассчитаем|расчет|деньги) (потом|после|осенью|в конце|через) ",
      "(зарплату|деньги|зп) (копим|хранит|хранятся|на руки не|отдадим|отдаем)",
     
      "(деньги|зп|зарплату|расчет|оплата) ... (в конце|после|потом|по окончании|по завершении|когда сезон|перед домом|осенью|весной|под расчет)",
      "(расчет|деньги|зарплата|зарплату|оплата|зп|выплата|платим|рассчитаем|заплатим|отдам|отдаст) ... (в конце срока|в конце года|в конце сезона|в конце вахты|в конце контракта|после окончания|по окончании срока|по окончании сезона|перед отъездом|когда уедешь|когда закончишь|объект сдадим|после сдачи объекта|через 3 месяца|через полгода|при увольнении только)", "(первый месяц|первые два месяца|первые 2 месяца|первая зарплата) ... (залог|удержив*|не платим|без оплаты|не выплачива*|в счет)", "(удерживают|задерживают|задерживает|не отдают|не отдает|зажали) (нам|мне)? (зарплату|деньги|зп)",
      "(расчет|расчёт|оплата|зарплата|деньги) ... (в конце|после|по окончании|под конец|за сезон|осенью) ... (путины|вахты|сезона|контракта|месяца|срока|работ)?",
    },
    ko = {
      "(급여*|월급*) ... (보증금*|묶어*|예치*|담보*)",
      "(두달치*|두 달치*|한달치*|첫달*) (급여*|월급*) ... (묶*|보증*|예치*|나중*)",
     
      "(월급*|급여*|돈*) ... (모아서*|모아뒀*|나중에*|몰아서*|한번에*|끝나고*|나갈때*|나갈 때*|내릴 때*|귀국할 때*) ... (준다*|드림*|줌*|지급*|드려*|줄게*)",
      "(월급*|급여*|임금*|첫달*|첫 달*) ... (나갈 때*|나갈때*|계약 끝나*|계약 종료*|만기*|모아뒀다*|모아서*|나중에 한번에*|나중에 한꺼번에*|일시불*|보류*|예치*|묶어*|안 주*|안주*)", "(첫달*|첫 달*|첫월급*|첫 월급*) ... (보증금*|예치*|없음|안 나*|안나*|떼*)",
      "(월급*|급여*|임금*|돈*) ... (1년 뒤*|일년 뒤*|한꺼번에*|몰아서*|계약 끝*|나갈 때*|연말*|적립*|모아서*)",
    },
    sw = {
      "(mshahara|pesa zako|hela) ... (tunakuwekea|tutakuwekea|anakuwekea|unawekwa|utawekwa|kwa ofisi|mwisho|baada ya mwaka|ukimaliza)",
      "(mshahara|salary|malipo|hela yako) ... (itazuiwa|unazuiwa|inazuiwa|wanazuia|amezuia|wamezuia|inashikiliwa|atakuwekea|tutakuwekea|mwisho wa mkataba|ukimaliza mkataba|ukimaliza|baada ya mkataba|mwisho wa mwaka|ukirudi nyumbani|utapewa mwisho)", "(mwezi wa kwanza|miezi mitatu ya kwanza|miezi ya kwanza|miezi miwili ya kwanza) ... (hulipwi|hakuna mshahara|bila mshahara|utazuiwa|ni ya ofisi|ni ya wakala|haulipwi)" },
  },
  unless = {
    id = { "(jangan|tidak boleh|dilarang|tidak) (menahan|ditahan) (gaji|ijazah)?", "gaji (tidak|gak) (pernah)? ditahan" }, ms = { "(tak boleh|jangan|tidak) (tahan|ditahan|simpan)" }, fil = { "(hindi|bawal) ... (hold|iniipit)" }, hi = { "(वेतन|सैलरी) (रोकना|नहीं रोक*)", "(salary|pagar) nahi rok*" }, bn = { "(ব্যাংকে|ব্যাংক অ্যাকাউন্টে) জমা" }, ne = { "(बैंक*|बैंकमा) जम्मा" },
    ru = { "(аванс|два раза|2 раза|еженедельн*|каждую неделю) ... (в конце)", "(задержали|задержка) ... (до понедельника|на день|на неделю)" }, ko = { "(밀린 적 없*|체불 없*)", "(통장*|계좌*) (입금*|이체*)" }, sw = { "(mwisho wa mwezi|kila mwezi)" },
  },
  fires = {
    id = { "«gaji disimpan dulu», dibayar pas pulang" }, ms = { "«gaji bos simpan», bagi lepas habis kontrak" }, fil = { "«naka hold ang sahod» namin" }, hi = { "पहले तीन महीने की «सैलरी सिक्योरिटी में» रुकेगी", "«salary rok lete» hai" }, bn = { "«বেতন জমা থাকবে» মালিকের কাছে", "«beton atke» rakhe" }, ne = { "«तलब रोके»र राख्छ", "«talab rokera» rakhcha" },
    ru = { "«деньги в конце года»", "«Расчёт в конце срока»" }, ko = { "«월급은 통장에 모아뒀다»가 나갈 때 드림", "«월급 계약 끝나»면 줌" }, sw = { "«mshahara utapewa mwisho» wa mkataba" },
  },
  silent = {
    id = { "gaji dibayar tiap tanggal 1" }, ms = { "majikan tak boleh tahan gaji" }, fil = { "sahod every 15 at 30" }, hi = { "सैलरी हर महीने 5 तारीख को", "salary har mahine 5 tarikh ko" }, bn = { "বেতন ব্যাংকে জমা হবে" }, ne = { "तलब बैंकमा जम्मा हुन्छ" }, ru = { "аванс и зарплата два раза в месяц" }, ko = { "월급 매달 10일 지급" }, sw = { "mshahara kila mwezi mwisho wa mwezi" },
  },
  advice = "Ask for pay slips and when each month was paid. Wages are due at least once a month, to the worker herself.",
}
