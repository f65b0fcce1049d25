-- Money is asked so that a person may go home, or be let go.
rule {
  title      = "Money is asked for a person to be let go",
  indicators = { "delphi:D2.03", "delphi:D5.02", "ilo:9", "ilo:6" },
  law        = { "th-atip-6-1", "th-pc-310" },
  weight     = 9,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "my-press" },
  terms = {
    id = {
      "(minta|diminta|disuruh|harus|suruh) (bayar|transfer|kirim|tf) ... ({money}|{number}|juta|jt) ... (pulang|bebas|dilepas|keluar|dibebasin|baru|kalau)",
      "(bayar) ({money}|{number}) ... (baru|kalau mau) (boleh|bisa)? (pulang|keluar|bebas|dilepas)",
      "(minta|suruh bayar|harus bayar|bayar|diminta|mintanya) (uang)? (tebusan|tebus)", "(tebusan|tebus) ... (pulang|bebas|dilepas|keluar|{number}|{money})", "(kalau|klo|kalo) (mau|ingin|pengen) (pulang|keluar|bebas|resign) ... (bayar|tebus|transfer|{number}|{money})", "(bayar|transfer|kirim) ... (baru|kalau mau) (boleh|bisa|dilepas) (pulang|keluar|bebas)?",
      "(tambah|bayar lagi|kirim lagi) ({money}|{number}) ... (atau|kalau gak|kalo gak|baru lanjut|tinggal disini|ditinggal)", },
    ms = {
      "(minta|kena|suruh|nak) (bayar)? ({money}|{number}) ... (baru|untuk|supaya) (lepas|bebas|balik|boleh balik|dilepaskan|keluar)",
      "(minta|kena bayar|bayar|suruh bayar) (wang|duit)? (tebusan|tebus)", "(nak|kalau nak|kalo nak) (balik|keluar|lepas|bebas) ... (kena bayar|bayar|tebus|{number}|{money})", "(bayar) ... baru (boleh|lepas|dapat|bagi) (balik|keluar|lepas)?",
      "(company|syarikat|bos|diorang|mereka) (nak|minta|mahu) {number} ... (lepas|lepaskan|balik)",
      "(tambah|bayar lagi) (rm|{money}|{number}) ... (atau|kalau tak|tinggal sini|baru jalan)", },
    fil = {
      "(bayaran|magbayad|bayad) (ka|mo|kayo)? muna (bago|saka) (ka|kayo)? (umuwi|umalis|makauwi|makaalis)",
      "(palayain|pauwiin|pakawalan|makauwi|makalaya) ... (hanggat|hangga't|kung|pag) (walang|di|hindi|wala) ... (bayad|{money}|{number})?",
      "(bayaran|bayad|bayarin) (muna|daw|ko daw|namin) ... ({money}|{number}) ... (makauwi|makaalis|palayain|pauwiin)?",
      "(pantubos|hinihinging ransom|ransom daw|ransom para)", "(para|bago|kung gusto) ... (makauwi|makaalis|makalaya|palayain|pauwiin|umuwi) ... (bayad|magbayad|bayaran|hinihingi|hinihingan|{number}|{money})", "(hinihingan|humihingi|hinihingi) ... (pamilya|nanay|magulang|asawa) ... (makauwi|palayain|{number}|{money})",
      "(hinihingan|hinihingi|hinihingian|nanghihingi) (kami|nila|sila|ng|ako|ang) ... ({money}|{number}|k|libo|lakh|dollars) ... (makauwi|palayain|pakawalan|para|bago)?",
      "({money}|{number}|k) (daw|raw)? (bago|para) (kami|ako|siya|sya)? (palabasin|makalabas|pakawalan|palayain|makauwi|pauwiin)",
      "(magbayad|bayad|bayaran) ... ({money}|{number}) ... (para|bago) (makalabas|makauwi|palabasin|pakawalan)",
      "(dagdag|magdagdag|dagdagan) ... ({money}|{number}|k) ... (o|kundi|maiiwan|iwan|dito ka)",
    },
    hi = {
      "({money}|लाख|हजार|हज़ार|डॉलर|रियाल|दिरहम) ... (मांग रहे|माँग रहे|मांगते|माँगते|मांग रहा|मांगा)",
      "({money}|lakh|hazar|hajar|dollar|riyal) ... (maang rahe|mang rahe|maangte|mangte|maang raha)",
     
      "(लाख|(हजार|हज़ार)|हज़ार|पैसे|रुपये) (भरो|दो|दोगे|भरोगे|देना) (तब|तभी|तो|फिर) (घर|छोड़*|जाओगे|जाने)?",
      "(lakh|hazar|paise) (bharo|do|doge|bharoge|dena) (tab|tabhi|to|fir|phir) (ghar|chod*|chhod*|jaoge|jane)?",
      "(फिरौती)", "(छोड़ने|छुड़ाने|जाने देने|जाने|घर जाना|वापस आने) ... (के लिए|के बदले|है तो) ... (लाख|पैसे|रुपये|डॉलर|(हजार|हज़ार)|मांग*|माँग*)", "(firauti|phirauti)", "(jaana|jana|chhodne|chodne|chhudane|ghar jaana|wapas) (hai to|hai toh|ke liye|ke badle) ... (lakh|paise|dollar|hazar|maang*|mang*)" },
    bn = {
      "({money}|{number}|টাকা) ... (দিলে|লাগবে) ... (ফেরত|ছাড়ব|ছাড়বে|আনবে|আইনা|দেশে)",
      "(দালাল) (কয়|বলে|চায়|চাইতেছে) ... (লাখ|টাকা|{number}|{money})",
      "dalal (koy|bole|chay) ... ({number}|{money}|lakh|taka)",
      "মুক্তিপণ*", "(ছাড়াইতে|ছাড়িয়ে আনতে|ছাড়ানোর জন্য|ছাইড়া দিতে|ফেরত আনতে|ছাড়তে) ... (লাখ|টাকা|ডলার|চায়|চাইতেছে|চাইছে)", "(লাখ|টাকা) ... (না দিলে|না পাঠাইলে|না পাঠালে) ... (মারবে|মাইরা|বেচে|বেইচা|দিয়া দিব|ছাড়বে না|ছাড়ব না|ক্ষতি|মেরে)", "(muktipon|muktipan)", "(charate|charaite|charanor jonno|chere dite) ... (lakh|taka|dollar|chay)", "(lakh|taka) na dile ... (marbe|mairra|beche|charbe)",
      "(আরও|আরো) (দুই|তিন|চার|পাঁচ|{number}) (লাখ|হাজার)? (দিবা|পাঠাইতে|পাঠাও|লাগবে) ... (নাইলে|তাইলে|না হইলে|না দিলে|বাড়ি*)?",
      "(নাইলে|না দিলে) ... (পইড়া থাকবা|এইখানেই|মরবা|দিয়া দিব|বেইচা)", },
    ne = {
      "({money}|{number}|लाख) ... (माग्छ*|मागे*|माग्द*|मागिरह*)",
      "({money}|{number}|lakh) ... (magcha|magchan|magyo|mageko|magdai)",
     
      "({number}|{money}|लाख|हजार) ... (तिरे*|दिए*|बुझाए*) (मात्र|पछि|पछिमात्र|बल्ल) ... (छोड्*|फर्क*|पठाउ*|घर)?",
      "({number}|{money}|lakh|hajar) ... (tire|diye|bujhaye) (matra|pachi)",
      "(फिरौती)", "(फर्कन|छुट्न|छोड्न|घर जान|घर पठाउन|निस्कन) ... (लाख|हजार|डलर|पैसा) ... (मागे*|माग्*|तिर्नु*|देऊ|दिनु*)", "(firauti|phirauti)", "(farkina|chutna|ghar jana|niskina|chodna) ... (lakh|hajar|dollar|paisa) ... (mag*|tirnu|deu|dinu)" },
    ru = {
      "(за выход|за свободу|за паспорт|чтобы (уйти|уехать|отпустили)) (просит|просят|хочет|хотят|требует|требуют|надо|нужно|плати) ... ({money}|{number}|тысяч)",
      "(требует|требуют|просит|просят|хотят) (за)? (с нас|с меня|от родителей|от семьи|еще)? ({money}|{number}) ... (за|чтобы|иначе|домой|отпуст*)",
     
      "(деньги|{money}|{number}) ... (тогда отпуст*|и отпустят|и свободн*|чтобы отпуст*|за паспорт|за документы|за уход|за выезд)",
      "(паспорт|документы) ... (отдадут|отдаст|вернут|вернет|верну|отдам) ... (если|когда|за|после) ... (деньги|{money}|{number}|заплат*|отработ*)",
      "(выкуп|выкупа|выкупом|выкупить) ... (за нее|за него|меня|себя|ее|его|домой|отпуст*|{number}|{money}|родител*|семь*)", "(требуют|требует|просят|хотят) ... (выкуп|денег за|деньги за|за свободу|чтобы отпустить|чтоб отпустить|за освобождение)", "(хочешь|хочет|хотите) (домой|уехать|уйти|вернуться) ... (плати|платите|заплати|выкуп|верни|{number}|{money})", "(отпустят|отпустим|вернут) ... (если|только|когда) ... (заплат*|переведе*|выкуп*|{number}|{money})",
      "(за выкуп|выкуп*|за освобожд*|чтобы отпуст*) ... (прос*|требу*|хот*|{number}|{money})",
      "(доплат*|еще|ещё) ({money}|{number}) ... (или оставай*|иначе|а то|или здесь|или пешком)", },
    ko = {
      "({money}|{number}|만원*|달러*) (내고|갚고|가져오고|주고) (가*|나가*|떠나*)",
      "(돈*|몸값*|{money}) ... (보내라*|안 보내면*|보내야*|내야 보내*|내야 풀*|안 내면*) ... (협박*|풀*|죽*|보내준*)?",
      
      "(몸값*|석방금*|풀어주는 조건*|풀어준다*|풀어줄*) ... (달라*|요구*|보내*|만원*|천만*|돈*|송금*)", "(몸값|몸값을|몸값이) (요구*|달라*)", "(집에*|부모*|가족*|엄마*) ... ({money}|{number}|천만원*|돈*|현금*) ... (달라*|요구*|보내라*|전화시*|송금*)", "(돌아가려면|나가려면|나오려면|집에 가려면|귀국하려면|풀려나려면) ... (내*|갚*|{money}|{number}|달러*|돈*|입금*)",
      "(보내야*|내야*|줘야*|갚아야*) (풀어준*|풀어 준*|보내준*|보내 준*|나갈 수*|놔준*)",
      "(데려오는 데*|데려온 데*|여기 오는 데*) ({money}|천만원*|{number}|돈*) ... (들었*|썼*|내놔*)",
      "(더 내*|추가*) ... (안 그러면*|아니면*|두고*)", },
    sw = {
      "(dola|elfu|laki|milioni|{money}|{number}) ... (leta|lipa|toa|tuma) (halafu|kisha|ndo|ndio|ndipo) (uende|utoke|urudi|uondoke)", "(leta|lipa|toa) (kwanza)? (halafu|kisha|ndo|ndio|ndipo) (uende|utoke|urudi|uondoke)",
      "(wanataka|wanadai|anataka|anadai|wanaomba) (dola|shilingi|laki|milioni|elfu|{money}|{number}) ... (kutuachia|kuniachia|kumwachia|kunitoa|kututoa|kutuachilia|kuniachilia|nitoke|tutoke|niondoke|ili nirudi)",
      "({money}|{number}|laki|milioni) ... (kabla|ndio|ndipo) (turudi|nirudi|aondoke|niondoke|aachiliwe)",
     
      "(wanataka|anataka|wanadai|wameitisha|wanaitisha|anadai|tumeni|lipeni) ... (milioni|elfu|laki|{money}|{number}) ... (ndio|ndipo|ili|kabla|wamwachie|waniachie|watuachie|aachiliwe|arudi)",
      "(wamwachie|waniachie|watuachie|wamuachilie|waniachilie|kumwachilia|kutuachilia) ... (pesa|milioni|laki|{money}|{number})?",
      "(fidia|komboleo) ... (nilipe|walipe|aachiliwe|niachiliwe|{number}|{money}|wanataka|anataka|wanadai)", "(kama|ukitaka|akitaka|mnataka|nikitaka|ili) ... (arudi|nirudi|kurudi|aachiliwe|niachiliwe|kuondoka|atoke) ... (nilipe|tumeni|lipeni|alipe|tulipe|{number}|{money}|mlipe|mtume)", "(nilipe|alipe|tulipe|nilipie) ({number}|{money}) ... (ndio|ndipo|kabla|ili) (nirudi|arudi|niende|niachiliwe|aachiliwe|turudi)?",
      "(tulipe|walipe|alipe|nilipe|lipa) ({number}|{money}) ... (ndio|ndipo) (arudi|nirudi|aachiliwe|aondoke)",
      "(ongeza|lipa tena|tuma tena) (dola|elfu|laki|{money}|{number}) ... (au|la sivyo|ubaki|mbaki)", },
  },
  unless = {
    id = { "(tebusan (baju|obat|resep|sembako)|(tebus) (obat|resep|murah|sembako|motor))", "(bayar) ... (parkir|tol|kos|pajak|ongkir|makan)", "(film|series|game)" }, ms = { "(bayar) ... (parking|tol|sewa|bil|makan)", "(nak balik|nak keluar) ... bayar (parking|tol|bil|makan|hutang aku)", "(filem|drama)" },
    fil = { "(pelikula|movie|ransomware|game)", "(tubos|tubusin) (sa)? (sanglaan|pawnshop|alahas)", "(jeep|pamasahe|bus|grab|tricycle)" }, hi = { "(फिल्म|सीरीज)", "(film|movie|ransomware|train|bus|ticket|auto)", "((टिकट|टिकिट)|बस|ट्रेन|किराया)" },
    bn = { "(সিনেমা|নাটক|ভাড়া|বাস)", "(cinema|natok|vara)" }, ne = { "(फिल्म|भाडा|बस|टिकट)", "(film|bhada|bus|ticket)" }, ru = { "(фильм|сериал|выкуп товара|процент выкупа|wildberries|вайлдберриз|озон|акци*)", "(выкуп*) (товар*|доли|квартир*)" }, ko = { "(영화*|드라마*|선수*|이적*|fa)", "(축의금|용돈|부조)" }, sw = { "(matatu|nauli|bodaboda|basi) ... (nirudi|turudi|niondoke)" },
  },
  -- Songs, stories, games, rooms to let and barracks are not meant.
  unless_about = { "make-believe-region", "not-so-south" },
  fires = {
    id = { "«kalau mau pulang harus bayar» 80 juta", "keluarga «diminta tebusan»" }, ms = { "«nak balik kena bayar» RM30k" }, fil = { "«para makauwi hinihingan» kami ng bayad", "humihingi sila ng «pantubos»" },
    hi = { "«जाने देने के लिए 4 लाख» मांग रहे", "«firauti» maang rahe hai", "bole «jaana hai to kehte 4 lakh» do" }, bn = { "«মুক্তিপণ» চাইছে", "«charaite 4 lakh» chay" }, ne = { "«घर जान ५ लाख माग्»छ", "«farkina 3 lakh mag»yo" },
    ru = { "«требуют выкуп» у родителей", "«хочешь домой, плати»" }, ko = { "«나가려면 2천만원» 내라" }, sw = { "Ofisi wanasema «nilipe 300k ndio nirudi»", "«mnataka arudi tumeni» 280k" },
  },
  silent = {
    id = { "tebus obat di apotek", "kalau mau keluar bayar parkir dulu" }, ms = { "nak balik tapi kena bayar parking" }, fil = { "para makauwi ako, pamasahe na lang sa jeep" }, hi = { "घर जाना है तो टिकट के पैसे", "jaana hai to ticket ke paise bhej" }, bn = { "বাস ভাড়া ২০ টাকা চায়" }, ne = { "घर जान बस भाडा ५ हजार तिर्नुपर्छ" },
    ru = { "процент выкупа товара 80" }, ko = { "집에 가려면 버스 타요" }, sw = { "nauli ya matatu 300 ndio nirudi nyumbani" },
  },
  advice = "Treat as urgent. Keep the demand, the account and the times as they are; tell the anti-trafficking police (1191) and 1300 before anything is paid.",
}
