-- Words of debts, costs and cuts (romanised Hindi, Bengali and Nepali).
words {
  hi = {
    "(karz|karza|karja|karj)", "udhar*", "udhaar*", "advance", "peshgi", "(byaj|byaaj|sood)", "girvi", "rehan",
    "sahukar", "khata (khula|me|band|barabar)", "(copy|khate|khata) me (likh*|chadh*|kat*)",
    "hisab (barabar|chukta|pura|baaki|baki|saaf)", "(chuka|chukta|chukana|chukane|chuke|chukega|chukao)",
    "(kat|kate|katega|katenge|katta|kat ke|kaat ke|kaatenge|kaat lete|katega|katwa*)", "katauti", "wasool*",
    "vasool*", "bharna pad*", "bharpai", "jurmana", "penalty", "harjana",
    "(ticket|visa|kiraya|safar|passport) ka (paisa|kharch*|{money})",
    "kharcha (mera|hum|main|wapas|tumhara|company|nikal*)", "jo lagaya",
    "(salary|pagar|tankhwah|kamai) se (kat*|kaat*|wasool*)", "bond", "recovery", "paisa (lauta*|wapas kar*|bhar*)",
    "(lautana|wapas karna) pad*", "angutha", "stamp paper", "blank (cheque|paper)", "nuksan", "token",
    "loan (chuka*|utar*)", "utar (dega|denge|jayega|jaega)",
  },
  bn = {
    "dadon", "agam", "advance", "dena", "dhar shodh", "rin", "sud", "shud", "bondhok", "dolil", "jomi", "shodh",
    "khatay", "khata", "(beton|taka) theke (kat*|kete)", "kata (jabe|jaibo)", "kete (rakh*|ney|nise)", "joriman*",
    "fine dite", "(ticket|visa) er (taka|khoroch)", "khoroch (amra|tulbo|uth*)",
    "(lakh|hajar) (taka)? (dao|dite hobe|na dile|dise)", "dollar dise", "bond", "stamp",
  },
  ne = {
    "rin", "reen", "sapat*", "sapati", "udharo", "peski", "peshki", "advance", "byaj", "meter byaj", "tamsuk",
    "dhito", "bandhaki", "lalpurja", "jagga (dhito|rakh*)", "(khata|khatama) (lekh*|hal*)",
    "hisab (milau*|baki|chukta|pachi)", "(tirna|tirnu) (baki|par*|parcha|parne)", "tirnu", "tirne", "tirera",
    "tirepachi", "tiryo", "chukta", "chukau*", "kat*cha", "katcha", "katne", "katera", "katinch*",
    "(talab|kamai) bata (kat*|tir*)", "jariwana", "jarimana", "harjana", "dobbar",
    "(ticket|visa|bato) ko (paisa|kharcha)", "kharcha (hami|company|kat*|tir*)", "lagani", "badlama",
    "haraye* (jyan|tirnu|paisa)", "bond", "coupon", "kupan",
  },
}
