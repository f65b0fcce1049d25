-- Words of secrecy, of other stories and of no questions (Filipino and Taglish).
words {
  fil = {
    "wag sasabihin", "wag mong sabihin", "huwag mong sabihin", "wag mo sabihin", "wag sabihin", "wag ipagsabi",
    "wag kang magsasabi", "wag magsumbong", "wag ka magsumbong", "wag kang maingay", "wag maingay", "wag mo ikwento",
    "sikreto", "secret", "satin lang to", "atin atin lang", "tayo lang", "tahimik ka lang", "tahimik lang", "palihim",
    "patago", "lihim", "burahin", "binura", "delete mo", "idelete", "i delete", "delete convo", "sabihin mo lang",
    "sabihin mo turista", "sabihin mo bakasyon", "sabihin mo magbabakasyon", "sabihin mo pasyal", "kunwari",
    "magkunwari", "pag tinanong ka", "pag tinanong sa immigration", "kapag tinanong", "sagot mo", "wag kang kabahan",
    "wag ka kabahan", "wag matakot", "wag mag alala", "wag ng magtanong", "wag nang magtanong", "wag maraming tanong",
    "daming tanong", "no questions", "wag mo i post", "wag ipost", "wag tatawag", "pm lang", "pm is the key",
    "tiwala lang", "magtiwala ka", "trust me", "peke", "pekeng", "ibang pangalan", "wag na sa magulang",
    "mag isa ka lang", "wag mag post", "wag magpost", "wag mag update", "gagawin nating 18", "sasabihin mo",
    "tayo tayo", "lalabas pa bangkok", "delete mo to", "pin ko po", "wag ka na magdala", "di na need ng oec",
    "habang bata pa", "pag may inspeksyon",
  },
}
