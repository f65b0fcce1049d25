-- Words of long hours, no rest, hunger and hard rooms (Swahili).
words {
  sw = {
    "saa {number} kwa siku", "masaa 12", "masaa 14", "masaa 16", "masaa 18", "saa kumi na mbili", "saa kumi na nane",
    "masaa mengi", "hakuna off", "hakuna day off", "bila off", "hakuna mapumziko", "bila kupumzika", "sipumziki",
    "hatupumziki", "hakuna kupumzika", "hakuna likizo", "silali", "hatulali", "bila kulala", "nalala", "tunalala",
    "nalala chini", "sakafuni", "usiku wa manane", "usiku kucha", "mpaka usiku", "hadi usiku",
    "mpaka usiku wa manane", "kuanzia saa {number}", "asubuhi mpaka usiku", "mchana na usiku", "siku saba",
    "siku zote", "mlo mmoja", "kula mara moja", "nakula mara moja", "makombo", "mabaki ya chakula", "sipewi chakula",
    "hatupewi chakula", "ananinyima chakula", "chumba kimoja", "tunabanana", "kontena", "target", "malengo",
    "kazi ngumu", "kazi nyingi", "nimechoka", "tumechoka", "mchapakazi", "mtiifu", "mvumilivu",
  },
}
