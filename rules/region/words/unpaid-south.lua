-- Words of pay that is little, late or none (romanised Hindi, Bengali and Nepali).
words {
  hi = {
   
    "(paisa|paise|salary|tankhwah|tankha|pagar|mazdoori|majdoori|stipend|payment) (nahi|nai|abhi|baad|ruk*|rok*|aadha|aadhi|baki|baaki|atak*|kab|kuch)",
    "(paisa|paise|kuch|ek rupaya|ek paisa) (bhi)? nahi (mila|mile|milta|aaya|diya|dete|deta|dekha)",
    "nahi (mila|mili|mile|diya|di) (ab tak|abhi tak|salary|paisa)", "(bina|free me) (paise|salary|kaam)",
    "(sirf|bas) (khana|roti)", "kharchi", "haath kharch", "pocket money",
    "(ghar|baap|maa|chacha|mama|thekedar|gharwalo|agent) (ko|ke) (paisa|paise|bhej*|de*)",
    "hisab (nahi|baad|saal|maang*|mang*)", "kam (diya|dete|paise)", "aadha (paisa|hi)", "aadhi (salary|tankhwah)",
    "(bola|kaha|boli) (tha|thi|gaya)", "bol ke (le|laya|lay*)", "(mera|hamara|mere|hamare|humare) (paisa|paise|haq)",
    "(paisa|paise|salary) (maang*|mang*)", "tal raha", "bina contract", "contract nahi", "stipend",
    "(3|teen|do|2|4|chaar|6) mahine (se|ka|ki) (paisa|salary|tankhwah|nahi|kuch)",
  },
  bn = {
   
    "(beton|taka|poysa|mojuri|salary) (dey na|dey nai|deyna|pai nai|paini|pai na|baki|atka*|pore|ordhek|kom|nai|chaile|joma|dicche na)",
    "ek takao na*", "kono taka (nai|dey*|pai*)", "kichui (pai*|dey na)", "magna", "bina betone",
    "shudhu (khaoa|khawa|bhat|khabar)", "hat khoroch", "hatkhoroch", "(bari|baper|mama) te (taka|pathay)",
    "hisab (dey na|nai|chaile)", "kom dey", "kotha chilo", "(bolsilo|bolchilo|koisilo|bolechilo)",
    "amar (taka|beton|paona)", "paona", "bokeya", "(dui|tin|char|2|3|4|5|6|8|10|12|15|20) mash (beton|taka|dhore)",
    "job er kotha",
  },
  ne = {
   
    "(talab|paisa|jyala) (chaina*|aayena|aako chaina|aayeko chaina|didaina*|diena*|dieko chaina|paako chaina*|payena|pako chaina|baki|rok*|aadha|kam|pachi|mag*|kat*|jamma)",
    "ek (paisa|rupiya) (pani|ni)", "bina (talab|jyala|paisa)", "(khana|bhat) (matra|ra luga)",
    "pocket (money|kharcha)", "(buwa|aama|didi|kaka|ghar|sahu|agent) lai (paisa|talab|patha*|di*)",
    "(ghar|gharma) (ma)? {number} (hajar|hazar)", "hisab (dekh*|didaina|mage*|chaina)", "kam (dinch*|dincha)",
    "(bhaneko|bhanera|bhanthyo) (thiyo|lya*|kaam|talab)", "(mero|hamro) (paisa|talab)",
    "(2|3|4|5|6|8|10|12|15|20|dui|tin|char) mahina (talab|paisa|bhayo|dekhi|ko talab)", "bholi bholi", "kaam sik*",
    "contract chaina", "bina contract", "aadha (talab|paisa)",
  },
}
