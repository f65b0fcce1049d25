-- Months at sea or in a far camp without coming ashore.
rule {
  title      = "Months at sea or far away without coming ashore",
  indicators = { "delphi:D5.03", "delphi:D2.06", "ilo:4" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "th-fishing" },
  terms = {
    sw = {
      "(miezi|mwaka|miaka) ({number})? ... (baharini|majini|meli|melini|ziwani) ... (bila|hatujashuka|hajashuka|kutia nanga)?",
      "(hatujashuka|hajashuka|hatushuki|hawashuki|hatujatia nanga) (nchi kavu|bandarini|pwani)?",
    },
    ko = {
      "({number}개월*|몇 달*|{number}달*|{number}년*) ... (배에서*|바다*|선상*) ... (못*|안*|계속*)?",
      "(육지*|항구*|입항*|하선*|상륙*) ... (못*|안*|없*)",
      "(섬*|염전*|양식장*) ... (못 나*|나갈 수 없*|배가 없*|데려가*|갇*|못나*)",
      "(나가는 배*|나갈 배*|배편*) ... (없*|못*)",
    },
    ru = {
      "({number}|полгода|год) (месяц*|года|лет|мес)? ... (в море|на судне|на корабле) ... (без|не|ни разу)?",
      "(без|ни разу не|не) (захода в порт|заходили в порт|выходили на берег|схода на берег|сходил* на берег)",
      "(глухая|глухой|тайга|тайге|степь|кошара|кошаре|стойбищ*) ... (связи нет|нет связи|далеко|км|до поселка|без документов|не выбраться|не уйти)",
      "(уехать|выбраться|вывоз|вертолет|катер) ... (раз в|нельзя|никак|только|не раньше)",
    },
    ne = {
      "({number}) (महिना|वर्ष) ... (समुद्र|जहाज|पानीजहाज|डुङ्गा) ... (छ|झर्न|नदिएको|फर्क*)?",
      "({number}) (mahina|barsa) ... (samudra|jahaj)",
    },
    bn = {
      "({number}) (মাস|মাসের|বছর) (টানা)? ... (সাগরে|সাগর|সমুদ্রে|জাহাজে|ট্রলারে|চরে)",
      "(সাগরে|সমুদ্রে|জাহাজে|ট্রলারে|চরে) ... ({number} মাস|টানা|মাস ধইরা|মাস ধরে|ফেরা নাই|নামতে দেয় না|কূলে)",
      "(মৌসুম|সিজন) (শেষ)? (না হইলে|না হলে|শেষ না) ... (ফেরা|ফিরতে|বাড়ি|যাওয়া)",
      "({number}) (mas|maser|bochor) ... (sagore|somudre|jahaje|trolare)",
    },
    hi = {
      "({number}|साल|कई) (महीने|महीना|साल) ... (समुद्र|जहाज|जहाज़|नाव|ट्रॉलर) ... (नहीं|बाहर नहीं|उतर*|फँस*|फंस*)",
      "(समुद्र|जहाज|जहाज़|बोट) (में|पर|पे) ({number}|कई) (महीने|साल|महीनों)",
      "(किनारे|बंदरगाह|जमीन) ... (नहीं आए|नहीं उतरे|उतरने नहीं|नहीं उतरने)",
      "({number}|kai) (mahine|saal) ... (samundar|jahaz|boat|trawler) ... (nahi|utar*|fas*)",
      "(samundar|jahaz|boat) (me|par|pe) ({number}|kai) (mahine|saal)",
    },
    fil = {
      "({number}|isang|dalawang) (buwan|taon|years|months|bwan) ... (hindi|di|walang|wala) (bumababa|nakababa|nakakababa|bumaba|daong|dumadaong|baba|tumapak|umuuwi)",
      "(hindi|di|bawal|walang) (nakababa|bumaba|makababa|daong|dumaong|umuuwi) ... (barko|bangka|laot|pantalan|buwan)",
      "(nasa laot|sa laot|sa gitna ng dagat|payao) ... (buwan|taon|{number}|balik|depende)",
      "(balik|uwi) ({number}|isang) (to|hanggang)? (buwan|bwan|months|taon)",
    },
    ms = {
      "({number}|setahun|lama) (bulan|tahun)? (tak|x|tidak|belum) (pernah)? (turun|naik darat|mendarat|balik darat)",
      "(tak|x|tidak|belum) (pernah)? (turun darat|naik darat|mendarat|turun kapal)",
      "(atas kapal|tengah laut|laut dalam) ... (bulan|tahun|tak turun|tak boleh turun|tak balik)",
    },
    id = {
      "({number}|setahun|berbulan bulan|dua tahun) (bln|bulan|tahun|thn)? ... (tidak|gak|ga|belum|nggak|tak) (pernah)? (turun|sandar|ke darat|mendarat|nyandar|berlabuh|pulang ke darat)",
      "(tidak|gak|ga|belum|nggak) (pernah)? (turun|sandar|ke darat|mendarat|nyandar|berlabuh) ... (bulan|tahun|kapal|{number})",
      "(di laut|di tengah laut|di kapal|tengah laut) (terus|{number} bulan|berbulan|tanpa|selama|setahun|{number} tahun)",
      "(transhipment|transit di laut|pindah kapal di tengah laut|jermal)",
      "(jauh dari|tidak ada) (kampung|jalan|sinyal|kota) ... (km|jalan kaki|susah keluar|gak bisa keluar|kebun|tambang|hutan)",
    },
  },
  -- Seafarers with their certificates and a dated contract.
  unless = {
    id = { "(coc|stcw|bst|mlc|siuppak)" },
    ms = { "(stcw|coc|mlc|laut berdaftar)" },
    fil = { "(sirb|stcw|coc|mlc|dmw)" },
    bn = { "(সিডিসি*|এসটিসিডব্লিউ*|cdc|stcw)" },
    ru = { "(пднв|улм|крюинг*|морских документ*)" },
    ko = { "(해기사*|선원법*|stcw)" },
    sw = { "(stcw|coc|mlc|kmi)" },
  },
  -- Songs, stories, games, rooms to let and barracks are not meant.
  unless_about = { "make-believe-region", "not-so-south" },
  fires = {
    sw = {
      "kaka «hajashuka nchi kavu» miezi kumi",
    },
    ko = {
      "«10개월째 배에서» 못 내려요",
    },
    ru = {
      "«11 месяцев в море» без захода",
    },
    ne = {
      "«८ महिना समुद्र» मा",
      "«8 mahina jahaj» ma",
    },
    bn = {
      "«৭ মাস টানা সাগরে» থাকতে হবে",
      "«7 mas sagore» thaka lagbe",
    },
    hi = {
      "भाई «जहाज पर 9 महीने» से है",
      "bhai «jahaz pe 9 mahine» se hai",
    },
    fil = {
      "«10 buwan na hindi nakababa» sa barko",
    },
    ms = {
      "adik dah «setahun tak turun» darat",
    },
    id = {
      "«14 bulan tidak turun» dari kapal",
    },
  },
  silent = {
    sw = {
      "safari ya bahari zanzibar",
    },
    ko = {
      "바다 여행 추천",
    },
    ru = {
      "отдых на море 10 дней",
    },
    ne = {
      "समुद्र हेर्न गोवा",
      "samudra herna goa",
    },
    bn = {
      "সাগর দেখতে কক্সবাজার",
      "sagor dekhte gelam",
    },
    hi = {
      "समुद्र किनारे घूमने गए",
      "samundar kinare ghumne gaye",
    },
    fil = {
      "dagat trip sa sabado",
    },
    ms = {
      "mancing laut dalam hujung minggu",
    },
    id = {
      "liburan ke laut 3 hari",
    },
  },
  advice = "Ask for the name of the ship or the place, the last port and the last time anybody spoke with the person.",
}
