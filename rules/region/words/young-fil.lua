-- Ways to say that somebody is a child or below eighteen; ages in figures are read by the engine.
words {
  fil = {
    "(bata|batang|anak|dalagita|binatilyo|pamangkin|kapatid|pinsan|apo|bunso) (ko|nya|niya|nila|namin|na|kong|pa|lang|mo|nyo)? (na)? (5|6|7|8|9|10|11|12|13|14|15|16|17|onse|dose|trese|katorse|kinse|disisais|disisiete)",
    "(11|12|13|14|15|16|17) (mukhang|pero mukhang|pero|pa lang|palang|anyos|taong gulang|yo|yrs)",
    "(magtre|mag) (trese|dose|onse|katorse|kinse)",
    "(onse|dose|trese|katorse|kinse|disisais|disisiete) (anyos|pa lang|na|lang|pero|dose|trese|katorse|marunong|po|pa)",
    "batang (babae|lalaki|taga|kalye|bata|galing)", "mga batang", "menor", "minor", "(grade|g) (3|4|5|6|7|8|9|10|11)",
    "g7", "g8", "g9", "g10", "g11", "high school pa", "elementary pa", "(di|hindi) na nag aaral", "estudyante pa",
    "(7|8|9|10|11|12|13|14|15|16|17) (y o|yo|yrs old|years old|anyos|taong gulang|taon gulang|taon pa lang|anyos lang|yr old)",
    "(sampung|labing isang|labindalawang|labintatlong|labing apat na|labinlimang|labing anim na|labimpitong) (taon|taong|anyos)",
    "(nasa|edad|aged|age) (sampung|7|8|9|10|11|12|13|14|15|16|17)",
    "batang (babae|lalaki|talento|kalye|lansangan|ulila)", "(grade|gr) (3|4|5|6|7|8|9|10|iv|v|vi)",
    "(elementary|high school) (pa lang|student|pa|lang)", "(10|11|12|13|14|15|16) hanggang (12|13|14|15|16|17)", "nene",
    "totoy",
  },
}
