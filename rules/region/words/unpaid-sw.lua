-- Words of pay that is little, late or none (Swahili).
words {
  sw = {
    "silipwi", "hatulipwi", "hawanilipi", "hawatulipi", "hanilipi", "halipwi", "sijalipwa", "hatujalipwa",
    "hajanilipa", "hawajanilipa", "hajalipwa", "bila malipo", "bila mshahara", "hakuna mshahara", "hakuna malipo",
    "hamna mshahara", "sijapata mshahara", "mshahara sijapata", "mshahara hakuna", "mshahara unachelewa",
    "mshahara nusu", "nusu mshahara", "mshahara mdogo", "mshahara baadaye", "mshahara utapata", "mshahara wa kwanza",
    "mshahara wa miezi", "mshahara anachukua", "mshahara unaenda kwa", "mshahara wangu", "pesa zangu", "hela zangu",
    "pesa yangu", "alisema atanilipa", "atakulipa baadaye", "utalipwa baadaye", "nitakulipa", "walisema {number}",
    "waliniahidi", "aliniahidi", "waliahidi", "ahadi", "tuliahidiwa", "chakula tu", "kula na kulala", "kula kulala",
    "kula kulala bure", "napewa chakula", "nilipewa kidogo", "kidogo tu", "natumikia bure", "kazi bure", "bure tu",
    "hakuna mkataba", "bila mkataba", "sikuona pesa", "sijaona pesa", "hakuna risiti", "miezi {number} bila",
    "posho tu", "mapato yanagawanywa", "yanagawanywa", "mgao", "baada ya miezi", "posho ya (sukari|sabuni)", "sabuni",
    "hajapokea", "haijalipwa", "anatoa", "unabaki ofisini", "malipo ni", "nusu", "atakula na kuvaa", "mtagawana",
    "tutagawana", "mnagawana",
  },
}
