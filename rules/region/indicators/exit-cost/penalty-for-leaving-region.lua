-- Leaving before the contract ends costs a fine, damages or "all expenses".
local id_any_pay = "(bayar|ganti|ganti rugi|denda|didenda|tebus|nebus|balikin|kembalikan|penalti)"
local ms_any_pay = "(bayar|kena bayar|ganti|denda|ganti rugi|tebus|pulangkan duit|penalti|bayar balik)"
local fil_any_pay = "(bayad|magbabayad|magbayad|bayaran|babayaran|bayarin|multa|triple|doble|ibalik|isoli|danyos|kaltas)"
local hi_any_pay = "(देना होगा|देने होंगे|देने पड़ेंगे|देना पड़ेगा|भरना*|भरने*|भरो|जुर्माना*|वसूल*|लौटाना*|लौटाने*|चुकाना*|चुकाओ|हर्जाना*|कटेगा|कटेंगे|पैसे दो|लाख दो|पेनल्टी*)"
local hl_any_pay = "(dena hoga|dene honge|dena padega|dene padenge|bharna*|bharo|jurmana|fine|vasool*|wasool*|lautana|chukana|penalty|paise do|lakh do|katega)"
local bn_any_pay = "(দিতে হবে|দেওয়া লাগবে|দেওয়া লাগবে|দিতে হইব|দেওন লাগব|জরিমানা*|ফেরত দিতে|শোধ*|পরিশোধ*|লাগবে|টাকা দিলে|কাটা*|ক্ষতিপূরণ*)"
local bl_any_pay = "(dite hobe|dewa lagbe|dite hoibo|jorimana|ferot dite|shodh|lagbe|fine|taka dile)"
local ne_any_pay = "(तिर्नु*|तिर्न*|तिरे*|बुझाउनु*|जरिवाना*|हर्जाना*|फिर्ता गर्नु*|दिनुपर्*|दिनु पर्*|लाख|काटिन्छ|असुल*)"
local nl_any_pay = "(tirnu*|tirna|tire|bujhaunu*|jariwana|harjana|dinu parcha|dinuparcha|lakh|fine|katincha)"
local ru_any_pay = "(штраф*|неустойк*|вернуть|вернешь|верните|заплат*|выплат*|отработа*|компенсир*|возмест*|удерж*|долларов|тысяч*|теряе*|лиша*)"
local ko_any_pay = "(위약금*|벌금*|배상*|물어내*|물어야*|토해*|갚아*|갚고*|반환*|변상*|보증금*|내야*|청구*|만원*|상환*|빚*)"
local sw_any_pay = "(utalipa|unalipa|atalipa|analipa|lipa|ulipe|alipe|kulipa|unanilipa|faini|fidia|milioni|elfu|dola|laki|kurudisha|utarudisha|gharama|urudishe)"
rule {
  title      = "A price or fine for leaving early",
  indicators = { "delphi:D2.04", "delphi:D2.06", "ilo:9", "ilo:3" },
  law        = { "th-atip-6-1" },
  weight     = 7,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    id = {
      "(pulang|resign|berhenti|mundur|kabur|keluar|turun|cabut) ... (duluan|sebelum|di tengah) ... (denda|bayar|ganti|{money})",
      "(denda|ganti rugi|penalti|kembaliin|balikin|ganti) ({money}|{number}) ... (kalau|kalo|klo|jika|bila) (pulang|resign|keluar|berhenti|kabur|mundur)",
     
      "(mundur|resign|berhenti|kabur|keluar|pulang|putus kontrak|batal|balik) ... (denda|didenda|penalti|pinalti|ganti rugi|bayar|ganti biaya|kembalikan biaya|tebusan)",
      "(denda|penalti|pinalti|ganti rugi) ... (mundur|resign|berhenti|keluar|pulang|kabur|putus kontrak|sebelum kontrak|sebelum habis)",
      "(mundur|batal|cancel|berhenti|keluar|resign|kabur|pulang|turun|ga lanjut|gak kuat|pindah|putus kontrak|gagal) ... (bayar|ganti|denda|balikin|kembalikan|kena|tanggung|nebus|ganti rugi|penalti|{money})",
      "(denda|penalti|ganti rugi|uang ganti|biaya pembatalan|pinalti) ... (keluar|mundur|batal|resign|berhenti|kabur|sebelum|kontrak|{money}|{number})",
      "(ganti|bayar|balikin) (tiket|biaya|ongkos|uang) (2x|dua kali|3x|dulu|semua|pulang|lipat)",
      "(kontrak) ({number}|satu|dua|setahun) (tahun|bulan|thn)? ... (denda|tidak boleh|gak boleh|ganti|penalti|kalau keluar)",
      "<leaving> ... " .. id_any_pay,
      id_any_pay .. " ... <leaving>",
    },
    ms = {
      "(balik|berhenti|keluar|lari|stop kerja|resign|putus kontrak) ... (kena bayar|bayar|denda|ganti rugi|penalti|pampasan) ... (rm|{number}|balik|kos|tiket)",
      "(denda|penalti|ganti rugi|bayar balik|pampasan) ... (berhenti awal|balik awal|keluar awal|sebelum habis kontrak|sebelum tamat|lari)",
      "(tarik diri|berhenti|lari|keluar|resign|batal|balik awal|cabut|tak habis|tak cukup kontrak|tak tahan) ... (kena bayar|bayar balik|bayar|denda|ganti|penalti|{money}|rm|x ganda|kali ganda)",
      "(denda|penalti|ganti rugi|bayar balik) ... (lari|berhenti|keluar|kontrak|tarik diri|sebelum|{money}|rm)",
      "<leaving> ... " .. ms_any_pay,
      ms_any_pay .. " ... <leaving>",
    },
    fil = {
      "(penalty|multa) ({money}|{number}) (pag|kapag|kung)",
     
      "(pag|kapag|kung) (ayaw|aalis|umalis|uuwi|umayaw|lilipat|titigil|nag backout|di natapos|hindi natapos) ... (bayaran|bayad|babayaran|{money}|multa|penalty)",
     
      "(umalis|umuwi|uuwi|aalis|magresign|mag resign|mag quit|magback out|mag back out|umayaw|aayaw|tumakas|tatakas|nag resign|pag uwi) ... (bayad|babayaran|magbabayad|multa|penalty|danyos|bayaran|ibabalik)",
      "(multa|may penalty|babayaran|magbabayad|danyos) ... (umalis|umuwi|uuwi|aalis|mag resign|magresign|mag back out|di natapos|hindi natapos|tapusin)",
      "<leaving> ... " .. fil_any_pay,
      fil_any_pay .. " ... <leaving>",
    },
    hi = {
      "(बीच में|पहले|भाग*|छोड़*|वापस) ... (भरना|भरने|देने होंगे|देने पड़ेंगे|देना होगा|वसूल*|लौटाना)",
      "(beech me|bich me|pehle|bhaag*|chod*|chhod*) ... (bharna|bharne|dene honge|vasool*|vasul*|lautana)",
     
      "(बीच में|पहले|छोड़*|छोडक*|भाग*|लौट*|वापस|वापसी) ... ((जुर्माना|ज़ुर्माना)|हर्जाना|पेनल्टी|लाख देगा|लाख देने|लाख देना|(हजार|हज़ार) देगा|(खर्चा|ख़र्चा) देना|(खर्च|ख़र्च) देना|पैसा देना|भरना पड़*|देना होगा|देना पड़*)",
      "((जुर्माना|ज़ुर्माना)|हर्जाना|पेनल्टी) ... (छोड़*|लौट*|भाग*|वापस|बीच में)",
      "(beech me|bich me|pehle|chod*|chhod*|bhaag*|bhag*|wapas|lautne|laut*) ... (jurmana|harjana|penalty|fine|lakh dena|lakh dene|lakh do|kharcha dena|bharna pad*|dena hoga|dena padega|dene padenge|bharna hoga)",
      "<leaving> ... " .. hi_any_pay,
      hi_any_pay .. " ... <leaving>",
      "<leaving-latin> ... " .. hl_any_pay,
      hl_any_pay .. " ... <leaving-latin>",
    },
    bn = {
      "(চইলা আইলে|চলে আসলে|ফেরত আসলে|ফিরলে|পালাইলে|ছাড়লে|ছাড়ি দিলে) ... ({money}|{number}|টাকা|জরিমানা|খরচ|দিতে হবে|ফেরত)",
     
      "(আগে|মাঝখানে|মেয়াদের আগে|চলে গেলে|ফেরত আসলে|ফিরে আসলে|ছাইড়া*|ছেড়ে*|পালা*|দেশে ফির*|কাজ ছাড়*|চাকরি ছাড়*|ফেরত আইলে) ... (জরিমানা|ক্ষতিপূরণ|টাকা দিতে|টাকা দিয়া|লাখ দিতে|টাকা ফেরত|খরচ দিতে)",
      "(জরিমানা|ক্ষতিপূরণ) ... (ছাড়*|পালা*|ফেরত*|চলে গেলে|মেয়াদের আগে)",
      "(age|majhkhane|chole gele|ferot asle|chere|charle|palale|palaile) ... (jorimana|khotipuron|taka dite|taka lagbe|lakh dite)",
      "(ferot|charle|palale|chole gele|jete chaile|lagle) ... ({number}|{money}) (ringgit|riyal|taka|lakh|dirham)? (joma|jorimana|dite|lagbe)",
      "<leaving> ... " .. bn_any_pay,
      bn_any_pay .. " ... <leaving>",
      "<leaving-latin> ... " .. bl_any_pay,
      bl_any_pay .. " ... <leaving-latin>",
    },
    ne = {
      "(फर्के|फर्किए|छोडे|छाडे|भागे|बीचमै) ... ({money}|{number}|लाख|हजार) ... (तिर्*|बुझाउ*|लाग्*|फिर्ता)",
     
      "(नपुगी|नपुगि|बीचमा|बिचमा|छोडे*|छाडे*|फर्के*|भागे*|नसकी|फर्किए*) ... (तिर्नुपर्*|तिर्नु|जरिवाना|हर्जाना|क्षतिपूर्ति|बुझाउनु*|पैसा लाग्छ)",
      "(जरिवाना|हर्जाना) ... (छोडे*|फर्के*|भागे*|बीचमा)",
      "(bichma|bich ma|napugi|chode|chodera|chhode|farke|farkiye|bhage|bhagera) ... (tirnu|tirnuparcha|jariwana|harjana|bujhaunu|lagcha)",
      "<leaving> ... " .. ne_any_pay,
      ne_any_pay .. " ... <leaving>",
      "<leaving-latin> ... " .. nl_any_pay,
      nl_any_pay .. " ... <leaving-latin>",
    },
    ru = {
      "(раньше уехать|уехать раньше|уйти раньше|раньше уйти|соскочишь|свалишь|кинешь|передумаешь|передумаете|откажетесь|уволитесь|уедете) ... (вернуть|верн*|возвра*|штраф|заплат*|плат*|оплат*|{money})",
      "(вернуть|возместить|оплатить|выплатить) (все|деньги|билет|расходы|{money}) ... (если уедешь|если уйдешь|при уходе|при отказе|если раньше|досрочно)",
     
      "(раньше уйдешь|раньше уйдет|раньше срока|уйдешь раньше|уйдете раньше|уедешь раньше|досрочн*|уволишься|увольняешься|бросишь|сбежишь|откажешься|разрыв контракта|расторжение|раньше уедет|кто уйдет|кто уедет|уехать раньше|уйти раньше|не доработаешь|при уходе|за уход) ... (штраф*|неустойк*|минусуем|не платим|не выплачивается|верн*|возвраща*|возмещ*|платишь|платите|заплат*|оплат*|компенс*|без расчета|без денег|выкуп)",
      "(штраф|штрафы|неустойка|неустойку|компенсация|возмещение) ... (за уход|за побег|за отказ|за увольнение|досрочн*|раньше срока|если уйдешь|если уедешь|если уйдете)",
      "<leaving> ... " .. ru_any_pay,
      ru_any_pay .. " ... <leaving>",
    },
    ko = {
      "(그만두려면*|나가려면*|관두려면*|중간에 내리면*|중간에 나가면*|중간에 그만*|돌아가려면*) ... (내야*|두배*|두 배*|물어*|갚*|토해*|벌금*|만원*|천*|{money}|{number})",
      "(선불금*|항공료*|비행기값*|비행기표*) ... (두배*|두 배*|토해*|물어*|반환*|갚*)",
     
      "(중도*|도중*|그만두*|관두*|도망*|퇴사*|계약 파기*|계약파기*|기간 못 채우*|못채우*|조기 귀국*|돌아가려*|나가려*|나가고 싶*|무단*|파기*|안맞으면*|취소*) ... (위약금*|배상*|벌금*|물어*|손해*|토해*|정산*|비용 청구*|갚*|변상*|페널티*|패널티*|지불*|청구*)",
      "(위약금*|배상금*|벌금*) ... (중도*|그만두*|퇴사*|도망*|파기*|귀국*)",
      "(도망*|이탈*) ... (교환*|환불*|배상*)",
      "<leaving> ... " .. ko_any_pay,
      ko_any_pay .. " ... <leaving>",
    },
    sw = {
      "(ukirudi|ukiacha|ukiondoka|ukitoroka|ukikataa|ukijitoa|akirudi|akiacha) ... ({money}|{number}|pesa|deni|mara mbili)",
     
      "(ukirudi|ukiacha|ukitoroka|ukiondoka|ukivunja|ukikataa|ukihama|ukijitoa|ukikimbia|kuacha kazi|kurudi mapema|kuvunja mkataba|ukitaka kurudi|ukitaka kuondoka|akirudi|akiacha|ukibadilisha) ... (unalipa|utalipa|faini|lipa|unarudisha|utarudisha|ulipe|gharama|hasara|fidia|rudisha|atalipa|penalti)",
      "(faini|fidia) ... (ukiacha|ukiondoka|ukitoroka|kuacha|kuondoka|ukirudi)",
      "<leaving> ... " .. sw_any_pay,
      sw_any_pay .. " ... <leaving>",
    },
  },
  unless = {
    id = { "(tanpa|tidak ada|gak ada|bebas) (denda|penalti|pinalti)", "(tilang|parkir|pajak|buku|perpustakaan|kereta|tiket pesawat)", "(keluar|pulang|balik) ... bayar (parkir|makan|kos|dulu bang)", "bayar (parkir|tol|makan|ojek|hutang|hutangku|utangku)" },
    ms = { "(tiada|tanpa) (denda|penalti)", "(saman|parking|tol|library|kwsp|ptptn)", "bayar (parking|tol|makan|duit aku|bil|sewa)", "(bayar balik) (duit|hutang) (aku|saya|kau)" },
    fil = { "(walang|no|wala) ... (multa|penalty|bayad|babayaran)", "(mamaya|bukas|jeep|tricycle|taxi|bahay|kuryente|grab)", "(libre|sagot)" },
    hi = { "(कोई|बिना) ... ((जुर्माना|ज़ुर्माना)|पेनल्टी)", "(ट्रैफिक|चालान|बिजली|गाड़ी|हेलमेट)", "(koi|no|bina) ... (jurmana|penalty|fine)", "(challan|traffic|bijli|helmet|train|bill)", "(पहले) ... ((फीस|फ़ीस)|किराया|बिल)",
      "(बिना|कोई) (जुर्माना*|पेनल्टी*|कटौती*) ... (नहीं|छोड़*)",
      "(bina|koi) (jurmana|fine|penalty) ... (nahi|chod*)",
    },
    bn = { "(কোনো|কোন) জরিমানা", "(ট্রাফিক|ট্রেন|বিদ্যুৎ|লাইব্রেরি|গাড়ি)",
      "(জরিমানা*|ক্ষতিপূরণ*) (নাই|নেই|লাগবে না|ছাড়া|ছাড়া)",
    }, ne = { "(ट्राफिक|बिजुली|कर|ढिलो)", "(traffic|bijuli)",
      "(जरिवाना*|हर्जाना*) (छैन|लाग्दैन|तिर्नु पर्दैन|बिना)",
    },
    ru = { "(без|никаких|нет) (штраф*|неустой*|отработ*)", "(гибдд|дпс|парков*|налог*|билет* ржд|кредит*|тариф*|подписк*)", "за отработанные",
      "(без|никаких|нет) (штраф*|неустойк*|удержани*)",
    }, ko = { "(없음|없습니다|없어요|주차*|과태료*|통신사*|헬스장*|약정*|무단횡단)",
      "(위약금*|벌금*|배상*|페널티*) (없*|안*)",
    },
    sw = { "(hakuna|bila) (faini|fidia|malipo)", "(barabara|trafiki|maktaba|kodi|mkopo)",
      "(hakuna|bila) (faini|fidia|gharama)",
    },
  },
  fires = {
    id = { "«mundur ganti rugi» 35 juta", "«pulang sebelum kontrak denda»" }, ms = { "kalau nak «balik kena bayar» RM15,000" }, fil = { "pag «umuwi ka agad magbabayad» ka ng 100k", "may «penalty pag umalis»" },
    hi = { "दो साल से पहले जो «लौटेगा वो 1.5 लाख देगा»", "«beech me chhoda to penalty»" }, bn = { "«মেয়াদের আগে ফেরত আসলে দেড় লাখ টাকা জরিমানা»", "«chole gele jorimana»" }, ne = { "दुई वर्ष «नपुगी फर्के ८० हजार तिर्नुपर्»छ", "«bichma chode jariwana»" },
    ru = { "кто «раньше уйдёт — за дорогу и питание минусуем»", "«при уходе штраф»" }, ko = { "«중도 귀국시 비용 1500 배상»", "«그만두면 위약금» 있어요" }, sw = { "«Ukirudi mapema unalipa» 250k", "«ukiacha kazi faini»" },
  },
  silent = {
    id = { "Tanpa denda, bisa resign kapan saja", "denda tilang keluar dari polres" }, ms = { "balik rumah kena saman parking" }, fil = { "walang penalty pag umalis" }, hi = { "कोई पेनल्टी नहीं", "traffic challan bharna padega pehle" }, bn = { "কোনো জরিমানা নাই" }, ne = { "ट्राफिक जरिवाना" },
    ru = { "Если условия не подойдут, уезжайте когда хотите, без штрафов" }, ko = { "그만둘 때 위약금 없음" }, sw = { "Hakuna faini ukiacha kazi" },
  },
  advice = "Ask for the clause in writing and how the sum was reckoned. Nobody can be kept at work by a fine.",
}
