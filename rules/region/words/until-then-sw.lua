-- Words that put something off to an end (Swahili).
words {
  sw = {
    "mpaka (umalize|nimalize|amalize|ulipe|nilipe|niseme|mkataba|deni|msimu|mwaka|miaka|miezi|tumalize|uishe|utakapo|uzoee|tupate|bosi|apatikane)",
    "hadi (umalize|ulipe|mkataba|deni|msimu|mwaka|miaka|miezi|mwisho|ukamilishe|uzoee|tupate|bosi|apatikane|mavuno|usawazishe)",
    "mkataba (ukiisha|kuisha|uishe|ukamilike|haujaisha)", "ukimaliza", "ukishamaliza", "ukishalipa", "ukilipa",
    "baada ya (mkataba|mwaka|mavuno|miezi|miaka|msimu|deni|kumaliza|kulipa|majaribio|mafunzo|sikukuu|pasaka|krismasi)",
    "miezi ya (kwanza|mwanzo)", "kabla ya (kumaliza|kuondoka|mkataba|deni|miezi|miaka|mwaka|kulipa|msimu)",
    "kabla (hujamaliza|mkataba|haujaisha)", "mwisho wa (mkataba|msimu|mwaka|meli|safari|mavuno)", "msimu ukiisha",
    "mavuno yakiisha", "mwishoni", "hapo ndipo", "ndipo (utapata|utarudi)", "utapewa (ukiondoka|baada|mwisho|siku)",
    "ukienda nyumbani", "utarudishiwa", "atarudisha", "(lipa|maliza) kwanza", "deni liishe", "likiisha", "ikiisha",
    "akimaliza", "nikimaliza", "tukimaliza", "mkimaliza", "akilipa", "nikilipa", "tukilipa", "akishamaliza", "ukirudi",
    "akirudi", "ukiwa unaondoka", "wakati wa kuondoka", "siku ya (kuondoka|kurudi)", "utapata (baada|mwisho|ukiondoka)",
    "utachukua (baada|mwisho|ukiondoka)", "(utalipwa|atalipwa|tutalipwa|mtalipwa) baada", "malipo (baada|mwisho)",
    "mshahara (baada|mwisho)", "mwaka mzima", "miaka (miwili|mitatu)", "miezi (sita|mitatu)", "mwezi wa kwanza",
    "miezi miwili ya kwanza", "mara moja kwa mwaka", "mara mbili kwa mwaka", "kwa mwaka mara", "kwa mkupuo", "tukiuza",
    "wakiuza", "ikiuzwa", "yakiuzwa", "tukipata", "ikipatikana", "akipenda", "meli (ikirudi|ikifika)", "boti ikirudi",
    "(sijui|haijulikani) lini", "lini (tutalipwa|nitarudi)", "subiri", "vumilia (kwanza|miezi)", "uvumilivu",
    "mbadala akipatikana", "akipatikana mwingine", "ukipata mtu", "ulete (watu|mtu)", "baada ya miezi {number}",
    "baada ya miaka {number}", "miezi {number} ya kwanza",
  },
}
