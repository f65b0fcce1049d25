-- Nobody may go home or give notice before the contract ends.
local id_any_nota = "(gak boleh|ga boleh|gk boleh|nggak boleh|ngga boleh|tidak boleh|tdk boleh|dilarang|gak bisa|ga bisa|nggak bisa|tidak bisa|gak dikasih|ga dikasih|tidak diizinkan|gak diijinin|tidak diperbolehkan|jangan)"
local id_any_quit = "(berhenti|resign|mundur|batal|kabur|pulang|keluar|pindah|turun kapal|putus kontrak|nyerah|cabut|lari)"
local ms_any_nota = "(tak boleh|x boleh|xboleh|takleh|tak leh|xleh|tidak boleh|tidak dibenarkan|tak dibenarkan|dilarang|tak bagi|xbagi|tak dapat|jangan)"
local ms_any_quit = "(berhenti|resign|lari|cabut|balik|keluar|tarik diri|batal|tukar kerja|blah|putus kontrak)"
local fil_any_nota = "(bawal|hindi pwede|di pwede|hindi puwede|di puwede|hindi pinapayagan|di pinapayagan|hindi pinapalabas|di pinapalabas|ayaw|hindi makalabas|di makalabas|hindi kami|di kami|wag)"
local fil_any_quit = "(umuwi|umalis|umatras|aatras|aalis|uuwi|mag resign|magresign|mag back out|bumaba|lumipat|tumakas|mag quit|makauwi|makaalis)"
local hi_any_quit = "(छोड़*|भाग*|बीच में|वापस|घर गए|घर जाना|घर गया|इस्तीफ*|कैंसिल*|मुकर*|मना किया|रद्द*|लौट*)"
local hi_any_nota = "(नहीं जाने|जाने नहीं|नहीं निकल*|निकलने नहीं|मना है|मनाही*|इजाजत नहीं|इजाज़त नहीं|नहीं जा सकते|नहीं जा सकती|नहीं जा सकता|अनुमति नहीं|नहीं देते|नहीं देता|नहीं देती|नहीं देंगे|मत|पाबंदी*|बंद)"
local hl_any_quit = "(chod*|chhod*|bhaag*|bhag*|beech me|bich me|wapas|ghar jana|ghar gaye|resign|cancel|mukar*|quit|laut*|leave)"
local hl_any_nota = "(jane nahi|nahi jane|nikalne nahi|nahi nikal*|mana hai|allowed nahi|not allowed|nahi ja sakte|nahi ja sakta|nahi ja sakti|nahi dete|nahi deta|nahi deti|nahi denge|mat)"
local bn_any_quit = "(ছাড়লে*|ছাড়লে*|ছাড়তে*|ছাইড়া*|চলে গেলে|চইলা গেলে|পালা*|ফেরত আসলে|দেশে গেলে|মাঝপথে*|বাতিল*|ছেড়ে*|ফিরতে*|ফিরা*|দেশে আসতে)"
local bn_any_nota = "(যাওয়া যাবে না|যাওয়া যাবে না|যাইতে দেয় না|যেতে দেয় না|যেতে দেয় না|যাইতে দিব না|বের হওয়া যাবে না|বের হওয়া যাবে না|বের হতে দেয় না|বের হতে দেয় না|বাইর হইতে দেয় না|নিষেধ*|মানা|দেয় না|দেয় না|দিবে না|দিব না|পারবা না|পারবেন না|পারবে না|পারি না|যাবে না|নাই)"
local bl_any_quit = "(charle|chharle|chere|charte|chole gele|chaira|pala*|deshe gele|majhpothe|batil|firte|ferot asle)"
local bl_any_nota = "(jawa jabe na|jaite dey na|jete dey na|ber hoite dey na|ber hote dey na|nishedh|mana|dey na|dibe na|parba na|parben na|parbe na|pari na|jabe na)"
local ne_any_quit = "(छोड्*|छाड्*|भाग्*|बीचमा*|फर्क*|घर जान*|रद्द*|निस्किए*|राजीनामा*|काम छोड*|हट्*)"
local ne_any_nota = "(पाइँदैन|पाइदैन|पाउँदैन*|पाउदैन*|नपाइने*|नपाउने*|दिँदैन*|दिंदैन*|दिइँदैन*|मनाही*|निषेध*|मिल्दैन|सकिँदैन|सक्दैन*|नदिने|छैन|बन्द*)"
local nl_any_quit = "(chodna|chodda|chode|chhodna|chhode|bhag*|bichma|farkina|farke|ghar jana|cancel|niske)"
local nl_any_nota = "(paidaina|paudaina|paudainan|napaine|napaune|didaina|didainan|manahi|mildaina|sakidaina|chaina|banda)"
local ru_any_nota = "(нельзя|не выпуск*|не пуска*|запрещ*|запрет*|не разреша*|не отпуск*|не дают|не дает|не выйти|не выйдешь|не пустят|не имеем права|без разрешения|никуда)"
local ru_any_quit = "(уволи*|уйти|уйд*|уехать|уед*|уезжа*|сбеж*|сбега*|убеж*|отказ*|передума*|расторг*|раньше срока|досрочно|бросить|бросил*|домой|до конца вахты|сорва*)"
local ko_any_quit = "(그만두*|그만둘*|그만 두*|관두*|퇴사*|중도*|도망*|이탈*|나가면*|나갈*|귀국*|포기*|무단*|취소*|튀면*|빠지*|집에 가*|돌아가*|계약 기간*)"
local ko_any_nota = "(못 나*|못나*|안 보내*|못 가*|못가*|안 돼*|안돼*|금지*|안 됩*|안됩*|못 하*|못하*|허락*|불가*|안 내보내*|못 쓰*|못쓰*|막아*|제한*)"
local sw_any_nota = "(hakuna ruhusa|hairuhusiwi|haturuhusiwi|siruhusiwi|haruhusiwi|hawaruhusiwi|huruhusiwi|hamruhusiwi|usitoke|marufuku|hatutoki|sitoki|hatoki|huwezi|hatuwezi|siwezi|hawezi|hawataki|hataki|haturuhusiwi|hakuna|amekataza|wanakataza|asitumie|usitumie|bila ruhusa)"
local sw_any_quit = "(ukiacha|akiacha|kuacha|ukitoka|ukiondoka|akiondoka|ukikimbia|akikimbia|kukimbia|ukirudi|akirudi|kurudi|kabla ya miaka|kabla ya mwaka|kabla ya mkataba|ukivunja|kuvunja mkataba|ukikataa|kuondoka|kujitoa|ukijitoa)"
rule {
  title      = "Nobody may go home or give notice before the end",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:3" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-indicators-2012" },
  terms = {
    id = { "(tidak|gak|ga|nggak|dilarang|belum) (boleh|bisa) (pulang|resign|berhenti|mundur|cuti|mudik|turun kapal) ... (kontrak|tahun|bulan|selesai|habis|sebelum|selama)?", "(wajib|harus) (selesai|selesaikan|habiskan|jalani) kontrak", "(tidak|gak) (bisa|boleh) (mundur|dibatalkan|batal)",
      "(gak|ga|tidak|nggak|belum|ngga|tdk|mana) (bisa|boleh|dikasih|dibolehin) (pulang|berhenti|resign|keluar|turun|pindah|mundur|cuti) ... (kontrak|habis|selesai|dulu|sebelum|tahun|bulan|lunas|lebaran)?",
      "(kontrak|tahun|bulan) (habis|selesai|kelar|beres|lunas) (dulu)? (baru|br) (pulang|bisa|boleh|keluar|turun|dapat|dikasih|dibalikin)",
      "(pulang|turun|keluar) (nanti|kalau|setelah|pas) (habis|selesai) kontrak",
      "(cari|carikan|cariin|bawa) (pengganti|orang lain|ganti) (dulu)? (baru|kalau)? (boleh|mau|bisa)? (pulang|keluar|berhenti)?",
      "(mau|minta|pengen) (pulang|berhenti|resign|keluar) (tapi|tp|malah|gak|ga|tidak) ... (boleh|bisa|dikasih|bayar|denda|diancam|ditahan)",
      id_any_nota .. " ... " .. id_any_quit,
    },
    ms = { "(tak boleh|xleh|tak leh|tidak boleh) (balik|berhenti|resign|cuti|balik kampung) ... (kontrak|tahun|bulan|habis|selagi|sebelum)?", "(kena|wajib|mesti) habiskan kontrak", "(sampai|hingga) (abis|habis|tamat) kontrak",
      "(tak|x|tidak|belum|mana) (boleh|dapat|leh|bagi) (balik|berhenti|keluar|cuti|tukar|lari) ... (kontrak|habis|sebelum|hutang|raya|tahun|bulan)?",
      "(habis|cukup|tamat) (kontrak|{number} tahun|setahun|tempoh) (dulu)? (baru) (boleh|dapat|bagi|balik)",
      "(nak|minta) (balik|berhenti|keluar) ... (tak bagi|tak boleh|xbagi|kena bayar|marah|tak dapat)",
      ms_any_nota .. " ... " .. ms_any_quit,
    },
    fil = {
      "({number}|dalawang|tatlong) (yrs|years|taon) (na)? (walang|wala|bawal|hindi) (uwian|uwi|umuwi|makauwi)",
      "(bawal|hindi pwede|di pwede|hindi puwede) (ang)? (umuwi|mag resign|magresign|mag back out|umalis|mag quit|lumipat) ... (kontrata|hanggang|taon|buwan|hanggat)?", "(tapusin|kailangan tapusin|dapat tapusin) (muna)? (ang)? (kontrata|contract)",
      fil_any_nota .. " ... " .. fil_any_quit,
    },
    hi = {
      "(beech me|bich me|beech mein) (nahi|nahin) (ja|jaa|chod|chhod|jana|aa)",
      "(बीच में) (नहीं|नही) (जा|छोड़|आ)",
      "({number}|do|teen|दो|तीन) (saal|साल) (ka|का) (agreement|contract|(एग्रीमेंट|एग्रीमेन्ट)|कॉन्ट्रैक्ट|करार)",
     
      "(सीज़न|(सीजन|सीज़न)|कॉन्ट्रैक्ट|साल|(महीने|महिने)|काम) (पूरा|पूरे|खत्म) (होने|किए|हुए) ... (पहले|बिना) ... (नहीं|कोई नहीं|मत)",
      "(season|contract|saal|mahine) (poora|pura|khatam) (hone|kiye|hue) ... (pehle|bina) ... (nahi|koi nahi)",
      "(घर|गांव|गाँव) (नहीं जा|जाना मना|जाने नहीं)",
      "ghar (nahi ja|jana mana|jane nahi)",
      "(बीच में|बीच मे|पहले) (वापसी|वापस|छोड़ना|छोड़*|घर जाना|आना) ... (नहीं|नही|मना)", "(कॉन्ट्रैक्ट|साल) ... (पूरा|पूरे) (करना|किए बिना|होने तक|हुए बिना) ... (नहीं|पड़ेगा|होगा)?", "(beech me|bich me|pehle) (wapsi|wapas|chod*|chhod*|ghar jana) ... (nahi|nahin|mana)", "(contract|saal) ... (poora|pura) (karna padega|kare bina|hone tak|kiye bina)",
      hi_any_quit .. " ... " .. hi_any_nota,
      hl_any_quit .. " ... " .. hl_any_nota,
    },
    bn = {
      "(সিজন|মেয়াদ|বছর|চুক্তি) ... (শেষ না|পুরা না|আগে) ... (যাইতে|যেতে|ছাড়|ফিরতে|ছুটি|আসতে)",
      "(ঈদ|ঈদের) ছাড়া ... (বাড়ি|ছুটি|যেতে|যাইতে)",
      "(মেয়াদ|চুক্তি|বছর|মাস) ... (শেষ|পুরা|পূর্ণ) (না হইলে|না হলে|না করে|হওয়ার আগে|না কইরা) ... (ফির*|যাওয়া|ছুটি|আসা|যাইতে|যেতে|না)", "(বাড়ি|দেশে) (যেতে পারবে না|আসতে পারবে না|যাইতে পারবা না|ফিরতে পারবে না|আসা যাবে না|যাওয়া যাবে না)", "(bari|deshe) (jete parbe na|aste parbe na|firte parbe na|jaowa jabe na)",
      bn_any_quit .. " ... " .. bn_any_nota,
      bl_any_quit .. " ... " .. bl_any_nota,
    },
    ne = {
      "(सिजन|करार|वर्ष|महिना|काम) ... (नसकी|नसकिई|नपुगी|नभई|नसकेसम्म|नसकिएसम्म) ... (जान|फर्कन|फर्किन|छोड्न|आउन|पाइँदैन|मिल्दैन)",
      "(फर्किन|फर्कन|जान) (दिँदैन*|दिएको छैन|पाएको छैन)",
      "(barsa|mahina|season|karar) ... (nabhai|nasaki|napugi) ... (jana|auna|aauna|farkina|paidaina|mildaina)",
      "(farkina|ghar jana) (didaina|diyeko chaina)",
      "(बीचमा|करार अवधि|वर्ष|अवधि) ... (फर्कन|छोड्न|घर जान|आउन) (पाइँदैन|पाइन्न|मिल्दैन|नपाइने|दिइँदैन|दिँदैन)", "(bichma|barsa|karar) ... (farkina|chodna|ghar jana) (paidaina|mildaina|napaine|didaina)",
      ne_any_quit .. " ... " .. ne_any_nota,
      nl_any_quit .. " ... " .. nl_any_nota,
    },
    ru = {
      "(уволиться|уйти|уехать) (можно|только) (после|через|когда)",
      "только после (отработки|возврата|выплаты)",
     
      "(до конца|раньше срока|пока не закончится) ... (не отпуск*|уехать|уволиться|домой|нельзя)",
      "домой (не|только) (отпуск*|раньше|через|после)",
      "(расторгнуть|уволиться|уехать|уйти|отказаться|разорвать) (контракт|договор|раньше)? (нельзя|невозможно|не получится|не дадут)", "(нельзя|невозможно) (расторгнуть|уволиться|уехать|уйти|отказаться|покинуть)", "(до конца) (контракта|срока|вахты|сезона) ... (не|без|никуда|нельзя)", "(пока не) (кончится|закончится) (контракт|срок|вахта)",
      ru_any_nota .. " ... " .. ru_any_quit,
      ru_any_quit .. " ... " .. ru_any_nota,
    },
    ko = {
      "(6개월*|1년*|3개월*|계약기간*|기간*) ... (하선*|귀국*|퇴사*|외출*|휴가*|집*) ... (불가*|못 가*|못 나*|안 됨*|안됨*|금지*)",
      "(중도*|계약기간*|기간*) ... (퇴사*|귀국*|해지*|포기*) ... (불가*|안 됨*|안됨*|안 돼*|안돼*|금지*|못 하*|못함*)", "(최소|무조건|다들) ({number}개월*|{duration}|1년*|3개월*|6개월*) ... (해야*|이상*|못 나*|채워*|해)", "(집에*|귀국*|한국*) ... (못 가*|못가*|안 보내*|못 감*)",
      ko_any_quit .. " ... " .. ko_any_nota,
    },
    sw = {
      "(siwezi|hawezi|hatuwezi) (kuondoka|kurudi|kuacha)",
     
      "(haendi|hutaenda|hataenda|hakuna kwenda) (nyumbani|kwao|likizo)",
      "(mpaka|hadi) (mwaka|mkataba|miaka) (uishe|iishe|ukamilike|miwili)",
      "(huwezi|hutaweza|hakuna|hairuhusiwi|hawezi|haruhusiwi) (kurudi|kuacha kazi|kuondoka|kwenda nyumbani|kuvunja) ... (kabla|mkataba|hadi|mpaka|mwaka|miaka)?", "(lazima) (umalize|amalize|kumaliza) (mkataba|miaka|mwaka)", "hakuna (kwenda|kurudi) nyumbani",
      sw_any_nota .. " ... " .. sw_any_quit,
    },
  },
  unless = { id = { "(hujan|macet|lockdown|belum) ... pulang", "(belum|gak) bisa (pulang|mudik) (nih|bang|ma|bu|karena)" }, ms = { "(lockdown|pkp|raya) ... balik" }, ko = { "(야근*|오늘*|퇴근*) ... 집에*", "집에 못 가 (오늘*|야근*)", "(설날*|명절*|추석*)" }, hi = { "(लॉकडाउन|ट्रेन) ... घर" }, bn = { "(লকডাউন|জ্যাম|ঈদ) ... বাড়ি" }, sw = { "(lockdown|krismasi) ... nyumbani" }, fil = { "(lockdown|bagyo|traffic) ... umuwi" } },
  fires = { id = { "«tidak boleh pulang» selama 2 tahun" }, ms = { "«tak boleh balik» selagi kontrak" }, fil = { "«bawal umuwi» hanggang matapos" }, hi = { "«बीच में वापसी नहीं»", "«beech me wapsi nahi»" }, bn = { "দুই বছর «দেশে আসতে পারবে না»", "«deshe aste parbe na»" }, ne = { "«बीचमा फर्कन पाइँदैन»", "«bichma farkina paidaina»" }, ru = { "«Расторгнуть нельзя»" }, ko = { "«중도 퇴사 불가»" }, sw = { "«huwezi kurudi» kabla ya mkataba" } },
  silent = { id = { "pulang kampung bulan depan" }, ms = { "balik kampung raya" }, fil = { "uuwi ako bukas" }, hi = { "घर जाना है", "ghar jana hai" }, bn = { "বাড়ি যাব" }, ne = { "घर जान्छु" }, ru = { "уехать можно в любой день" }, ko = { "귀국 축하해" }, sw = { "narudi nyumbani kesho" } },
  advice = "Anybody may leave a job. Ask who decides on leave and who holds ticket and papers.",
}
