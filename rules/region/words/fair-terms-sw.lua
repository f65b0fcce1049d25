-- What an ordinary employer writes or a content worker tells: pay on a day, rest days, insurance, overtime paid, free to leave,
-- only a copy, no fee, a trade's certificates. For the rules that count subjects of control in the languages of this pack (Swahili).
words {
  sw = {
    "nssf", "nhif", "sha", "wcf", "psssf", "bima", "bima ya afya", "mshahara (kila|kwa wakati|unaingia|tarehe|benki)",
    "malipo (kila|ya kila|kwa siku|kila jioni|kila ijumaa|kila jumatano|kila wiki|taslimu|kwa benki|kwa mpesa)",
    "analipwa kila", "unalipwa kila", "kulipwa kila", "kila mwisho wa (wiki|mwezi)", "overtime",
    "ziada (inalipwa|hulipwa)", "jumapili (off|mapumziko|hakuna kazi|ruksa|kanisani)", "jpili off",
    "siku (moja|mbili) (ya|za) (mapumziko|kupumzika)", "likizo (ya mwaka|yenye malipo|ya uzazi|siku)",
    "off (jumapili|siku|moja|kila)", "saa (nane|8) (kwa siku|tu)", "masaa (nane|8)", "siku saa nane",
    "mapumziko ya (mchana|saa)", "zamu (za|ya)", "marupurupu", "pensheni", "kima cha chini",
    "mkataba wa (mwaka|maandishi|miezi)", "taarifa ya mwezi", "kujiuzulu", "hudaiwi", "hudai*", "hulipi",
    "hakuna (ada|makato|kiingilio|malipo ya)", "bila (ada|malipo|makato)", "mwajiri analipa", "kampuni inalipa",
    "ofisi inalipa", "bure", "risiti", "stakabadhi", "fomu ni bure", "leseni", "wakala mwenye leseni", "taesa",
    "nea reg", "nita", "ubalozi", "pasi yako", "utakaa nayo", "unakaa nayo", "unabaki nayo", "utabaki nayo",
    "nakala (tu|ya)", "kopi ya", "vitaangaliwa", "vitarudishwa", "kurudishwa hapohapo", "kukurudishia", "refundable",
    "good conduct", "cv", "usaili", "interview", "barua ya maombi", "maombi", "tuma maombi", "vyeti (vya|halisi)",
    "diploma", "kidato cha nne", "uzoefu (wa|miaka)", "nafasi {number}", "ushirika", "chama", "mwajiri (mzuri|mwema)",
    "bosi (mzuri|mwema|poa)", "fundi", "boda", "sare", "uniform", "unaingia online", "hauruhusiwi chini ya 18",
    "chini ya miaka 18 hapana", "ruhusa ya mzazi", "hr", "sifa za mwombaji", "majukumu", "kampuni ya", "ofisi zetu",
    "shahada", "stashahada", "ripoti", "mauzo", "wateja", "bidhaa", "mishahara minono", "utaratibu", "halmashauri",
  },
}
