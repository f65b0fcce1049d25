-- Not allowed, not let out.
words {
  bn = {
    "যাওয়া যাবে না", "যাইতে দেয় না", "যেতে দেয় না", "যাইতে দিব না", "বের হওয়া যাবে না", "বের হতে দেয় না",
    "বাইর হইতে দেয় না", "নিষেধ*", "মানা", "দেয় না", "দিবে না", "দিব না", "পারবা না", "পারবেন না", "পারবে না",
    "পারি না", "যাবে না",
  },
  fil = {
    "bawal", "hindi pwede", "di pwede", "hindi puwede", "di puwede", "hindi pinapayagan", "di pinapayagan",
    "hindi pinapalabas", "di pinapalabas", "ayaw", "hindi makalabas", "di makalabas", "hindi kami", "di kami",
    "wag",
  },
  hi = {
    "नहीं जाने", "जाने नहीं", "नहीं निकल*", "निकलने नहीं", "मना है", "मनाही*", "इजाजत नहीं", "इजाज़त नहीं", "नहीं जा सकते",
    "नहीं जा सकती", "नहीं जा सकता", "अनुमति नहीं", "नहीं देते", "नहीं देता", "नहीं देती", "नहीं देंगे", "मत", "पाबंदी*", "बंद कर*", "बंद रख*", "बंद रह*",
  },
  id = {
    "gak boleh", "ga boleh", "gk boleh", "nggak boleh", "ngga boleh", "tidak boleh", "tdk boleh", "dilarang",
    "gak bisa", "ga bisa", "nggak bisa", "tidak bisa", "gak dikasih", "ga dikasih", "tidak diizinkan",
    "gak diijinin", "tidak diperbolehkan", "jangan",
  },
  ko = {
    "못 나*", "못나*", "안 보내*", "못 가*", "못가*", "안 돼*", "안돼*", "금지*", "안 됩*", "안됩*", "못 하*",
    "못하*", "허락*", "불가*", "안 내보내*", "못 쓰*", "못쓰*", "막아*", "제한*",
  },
  ms = {
    "tak boleh", "x boleh", "xboleh", "takleh", "tak leh", "xleh", "tidak boleh", "tidak dibenarkan",
    "tak dibenarkan", "dilarang", "tak bagi", "xbagi", "tak dapat", "jangan",
  },
  ne = {
    "पाइँदैन", "पाइदैन", "पाउँदैन*", "पाउदैन*", "नपाइने*", "नपाउने*", "दिँदैन*", "दिंदैन*", "दिइँदैन*", "मनाही*", "निषेध*",
    "मिल्दैन", "सकिँदैन", "सक्दैन*", "नदिने", "बन्द गर*", "बन्द राख*", "दिन्न", "दिन्नन्", "दिन्नँ",
  },
  ru = {
    "нельзя", "не выпуск*", "не пуска*", "запрещ*", "запрет*", "не разреша*", "не отпуск*", "не дают", "не дает",
    "не выйти", "не выйдешь", "не пустят", "не имеем права", "без разрешения", "никуда",
  },
  sw = {
    "hakuna ruhusa", "hairuhusiwi", "haturuhusiwi", "siruhusiwi", "haruhusiwi", "hawaruhusiwi", "huruhusiwi",
    "hamruhusiwi", "usitoke", "marufuku", "hatutoki", "sitoki", "hatoki", "huwezi", "hatuwezi", "siwezi", "hawezi",
    "hawataki", "hataki", "hakuna", "amekataza", "wanakataza", "asitumie", "usitumie", "bila ruhusa",
  },
}
