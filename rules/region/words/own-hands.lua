-- Papers that stay with the one whose they are.
words {
  id = {
    "paspor (aku|saya|gue) (pegang|simpan)", "(tak|gak|ga|tidak|nggak) (simpan|nahan|menahan|nyimpan) (ktp|ijazah|dokumen|paspor)",
    "dicek lalu dikembalikan", "paspor dipegang sendiri", "paspor dipegang pekerja", "pegang sendiri", "paspor tetap di tangan",
    "pegang (masing masing|masing2)", "dipegang (masing masing|sendiri)", "(cuma|hanya|udah) dilegalisir" },
  ms = {
    "pasport (saya|aku) (simpan|pegang) sendiri", "(tak|tidak|takkan) (simpan|pegang|tahan) (ic|pasport|dokumen)",
    "pegang sendiri", "pasport disimpan sendiri", "simpan pasport sendiri",
    "pegang masing masing", "(pasport|passport) disimpan oleh (pembantu|pekerja)" },
  fil = {
    "hawak ko passport", "hawak ko yung passport", "wag (na)? (ang|yung)? original",
    "hawak mo ang passport", "ikaw ang may hawak", "sa iyo ang passport", "ikaw ang maghahawak", "hawak ko ang passport ko",
    "(card|passport|atm) sa inyo lagi", "laging nasa (iyo|inyo)" },
  hi = { "पासपोर्ट आपके पास", "पासपोर्ट अपने पास", "पासपोर्ट (मेरी|मेरे|अपनी) (अलमारी|जेब|बैग)", "passport (mere|meri|apni) (almari|bag)", "passport aapke paas", "passport apne paas",
    "दिन में वापस", "देखकर वापस", "देखकर लौटा*", "की कॉपी है मेरे पास", "देख कर वापस", "तुरंत वापस", "पासपोर्ट रिन्यू", "पासपोर्ट नवीनीकरण",
    "दूतावास में जमा", "वीज़ा सेंटर", "din me wapas", "dekh kar wapas", "dekhkar wapas", "passport renew", "vfs me",
    "फोटो लेकर अभी", "फोटो लेकर वापस", "एंट्री करके वापस", "abhi wapas deta", "photo le ke wapas",
    "शाम को कमरे में दे", "पुलिस में एंट्री", "शाम तक वापस",
    "मुहर लगा*", "मिनट लेकर मुहर",
  },
  bn = {
    "আসলটা দেখায়া", "পাসপোর্ট আমার (কাছেই|কাছে|আলমারিতে|ব্যাগে)", "সনদ* ... দেখিয়ে ফেরত",
    "পাসপোর্ট নিজের কাছে", "পাসপোর্ট আপনার কাছে", "নিজের লকার" },
  ne = { "राहदानी आफैँसँग", "(राहदानी|पासपोर्ट) (मसँगै|मेरै|मेरो झोला*)", "पासपोर्ट* (हराउन|हराएको|भेट्ने*)", "राहदानी (खाममा|हराएको)", "पासपोर्ट आफैँसँग", "राहदानी आफ्नै साथमा", "पासपोर्ट आफ्नै साथमा",
    "दिनमा फिर्ता", "हेरेर फिर्ता", "तुरुन्तै फिर्ता", "राहदानी नवीकरण", "पासपोर्ट नवीकरण", "दूतावासमा बुझाए",
    "सक्कल आफैँसँग", "सक्कल आफैं", "dinma firta", "passport renew",
    "फोटो खिचेर तुरुन्तै", "दर्ता गरेर फिर्ता", "अहिल्यै फिर्ता",
    "प्रहरीमा दर्ता गरेर", "बेलुका कोठामै", "बेलुका फिर्ता",
    "छाप लगाइ*", "मिनेट लगेर छाप",
  },
  ru = {
    "паспорт всегда при мне", "паспорт у меня (в|при|на|дома|с собой)", "паспорт в (рюкзаке|сумке|тумбочке) у меня", "паспорт мой у меня", "вернул* через (час|полчаса|день|сутки)", "вернул* (вечером|утром|сразу|в тот же день|на следующий день)", "паспорт на руках", "паспорт держала при себе", "паспорт держал при себе", "оригиналы не забираем", "оригиналы не берем", "оригиналы не берём",
    "паспорт всегда с вами", "паспорт остается у вас", "паспорт остаётся у вас", "паспорт при себе", "паспорт тоже", "только копию" },
  ko = {
    "여권은 제가 (갖고|가지고) 있었*", "여권은 각자", "여권 각자", "신분증은 확인만", "확인만 하고 돌려",
    "여권은 본인", "여권 본인 보관", "본인이 보관", "제가 보관" },
  sw = {
    "pasi ninayo", "pasi nilikuwa nayo", "pasipoti ninayo", "pasi yangu ninayo", "utabaki navyo", "vya asili unabaki navyo",
    "pasipoti unabaki nayo", "pasipoti unakaa nayo", "pasipoti yako mwenyewe",
    "(passport|pasipoti|pasi) (nilikaa|nakaa|unakaa|utakaa) nayo" },
}
