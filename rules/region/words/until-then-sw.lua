-- Words that put something off to an end (Swahili).
words {
  sw = {
    "mpaka mkataba uishe", "hadi mkataba uishe", "mpaka umalize", "hadi umalize", "mpaka nimalize", "mpaka amalize",
    "mpaka ulipe", "hadi ulipe", "mpaka nilipe", "mpaka deni liishe", "hadi deni liishe", "deni likiisha",
    "mkataba ukiisha", "mkataba kuisha", "ukimaliza mkataba", "ukimaliza", "ukishamaliza", "ukishalipa", "ukilipa",
    "baada ya mkataba", "baada ya miezi {number}", "baada ya miaka {number}", "baada ya miezi mitatu",
    "baada ya mwaka", "miezi {number} ya kwanza", "miezi mitatu ya kwanza", "miezi ya kwanza", "miezi ya mwanzo",
    "kabla ya kumaliza", "kabla hujamaliza", "kabla ya kuondoka", "kabla ya mkataba", "mwisho wa mkataba",
    "mwisho wa msimu", "msimu ukiisha", "baada ya mavuno", "mavuno yakiisha", "mwisho wa mwaka", "mwishoni",
    "hapo ndipo", "ndipo utapata", "ndipo utarudi", "utapewa ukiondoka", "ukirudi nyumbani", "ukienda nyumbani",
    "utarudishiwa", "atarudisha", "lipa kwanza", "maliza kwanza", "mpaka apatikane mwingine", "mpaka niseme",
    "mpaka bosi aseme", "mwisho wa (meli|msimu|mkataba|mwaka)",
  },
}
