-- Words of being kept in a place, or of leaving it (Swahili).
words {
  sw = {
    "kufungiwa", "nimefungiwa", "tumefungiwa", "amefungiwa", "wanafungiwa", "alinifungia", "ananifungia",
    "wananifungia", "wanatufungia", "fungiwa", "fungia", "kufungia", "imefungwa", "geti", "lango", "kufuli", "ukuta",
    "uzio", "ua mrefu", "mlinzi", "walinzi", "askari", "hakuna kutoka", "huruhusiwi kutoka", "haturuhusiwi kutoka",
    "hairuhusiwi kutoka", "haruhusiwi", "siruhusiwi", "marufuku kutoka", "usitoke", "kutoka nje", "hatutoki",
    "sitoki", "siwezi kutoka", "siwezi kuondoka", "siwezi kurudi", "hawezi kurudi", "hatuwezi kutoka",
    "hataki niende", "hataki nirudi", "nataka kurudi", "nataka kurudi nyumbani", "nataka kwenda nyumbani",
    "nirudi nyumbani", "kutoroka", "nitoroke", "nimetoroka", "ametoroka", "alitoroka", "toroka", "kukimbia",
    "nikimbie", "ndani tu", "kukaa ndani", "hakuna wageni", "kuvunja mkataba", "kubadilisha mwajiri", "ananichunga",
    "wanatuchunga", "hakina usafiri", "hakuna usafiri", "madirisha yana vyuma", "vyuma", "kisiwani",
    "mbali na barabara", "boti ya (tajiri|bosi)", "porini", "miezi kumi bila kurudi", "bila kurudi",
    "tukionekana barabarani", "wanaturudisha", "jengo la ghorofa", "hatujashuka", "kambini", "jengoni", "kambi",
    "kambi ya kisiwa", "mnalala", "ghalani", "bwenini",
  },
}
