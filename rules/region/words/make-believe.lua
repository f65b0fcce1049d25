-- Films, the army and jokes at home: what they say of papers, leave and phones is not meant so.
words {
  id = { "di film", "novelnya", "sinetron" },
  ms = { "dalam filem", "dalam drama" },
  fil = { "sa pelikula", "teleserye" },
  hi = { "फिल्म में", "film mein", "फौज" },
  bn = { "সিনেমায়", "নাটকে" },
  ne = { "फिल्ममा", "kotha khali", "कोठा खाली" },
  ru = { "в фильме", "в сериале", "по сюжету", "служба по контракту" },
  ko = { "부사관", "군 복무", "영화에서", "드라마에서" },
  sw = { "kwenye filamu", "jeshini" },
}
