-- A person was promised one thing and found another.
rule {
  title      = "The work, place or pay turned out to be another one",
  indicators = { "delphi:D1.01", "delphi:D1.02", "ilo:2" },
  weight     = 5,
  status     = "trial",
  kinds      = { "worker_report", "conversation", "other", "offer" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    id = {
      "(sampai|sampe|nyampe) (sana|sini|di sana) ... (ganti|beda|ternyata|malah|lain)",
      "(kontrak|kerjaan|gaji) (diganti|berubah|beda|ditukar|dirubah)",
      "ganti kontrak",
      "(katanya|janjinya|dijanjikan|dijanjiin|bilangnya|awalnya) ... (ternyata|tapi|taunya|malah|eh|nyatanya)", "(ternyata|malah) (disuruh|dibawa|dikirim|kerja|jadi|di)", "(ditipu|dibohongi|ketipu|dibohongin) (agen|calo|sponsor|teman|orang|sama|kerja)",
      "(katanya|janjinya|bilangnya|dulu bilang|awalnya|di iklan|dijanjiin|dijanjikan|ngomongnya|tawarannya) ... (ternyata|tapi|taunya|malah|eh|nyatanya|kok|sampai|nyampe|aslinya|kenyataannya|sekarang)",
      "(bukan) (restoran|kafe|pabrik|admin|salon|hotel|spa|sekolah) ... (ternyata|tapi|malah|judi|scam|karaoke|bordil)?",
      "(kok|lho|loh) (jadi|kerjanya|gajinya|kontraknya|tempatnya) (beda|gini|begini|lain|scam|judi|malam)",
      "(disuruh|dipaksa|disuruhnya) (nipu|scam|jual diri|layani|melayani|nemenin tamu|ngelayanin|tidur sama|minum|transfer|telepon orang|nyari korban)",
    },
    ms = {
      "(sampai|dah sampai) (sana|sini) ... (lain|tukar|kerja lain|rupanya)",
      "(kontrak|gaji|kerja) (ditukar|tukar|lain|berubah)",
      "(kata|janji|dijanjikan|cakap|mula mula) ... (rupanya|tapi|sampai sana|sekali|last last)", "(kena tipu|ditipu) (dengan|oleh|ejen|kerja|kawan)?",
      "(katanya|cakap|janji|dulu cakap|masa interview|kata|iklan) ... (rupanya|tapi|sampai|sekali|lain|bila|padahal|sebenarnya|jadi)",
      "(rupa rupanya|rupanya|sekali) (kena|kerja|jadi|scam|bukan|suruh|dia|bos)",
      "(dipaksa|kena paksa|disuruh|kena) (scam|menipu|tipu orang|layan|melayan|jual diri|jadi scammer|teman pelanggan)",
      "bukan (restoran|kilang|salon|hotel|kerani|cafe) ...  (kelab|scam|rumah urut|karaoke|pun)",
    },
    fil = {
      "(napunta|dinala|nilipat) (ako|kami|siya) (sa)?",
      "(iba|ibang) (trabaho|kontrata|pala) (ang|pala|yung|pagdating)?",
     
      "(pinangakuan|pinangako|sinabing|akala namin|inoffer) ... (pero|kaso|yun pala|ginawang|pagdating)",
      "(pangako|sabi|akala ko|sabi ng|ang usapan) ... (pero|yun pala|pala|tapos)", "(naloko|niloko|na scam) (ako|kami|ng agency|ng recruiter|po)",
      "(pinipilit|pinilit|sapilitan|pwersahan) ... (mang scam|mangscam|scam|magbenta|makipag|magtrabaho|manloko|sumama sa|mag entertain)",
      "(akala|sabi|pangako|usapan) (ko|nila|namin|kasi|daw) ... (pero|yun pala|pagdating|pala|hindi pala|iba)",
    },
    hi = {
      "(असल में|पहुँचकर पता|(पहुंचकर|पहुँचकर) पता|आकर पता|यहाँ आकर|(यहां|यहाँ) आकर|पहुँचते ही|(पहुंचते|पहुँचते) ही) ... (काम|चला|भर्ती|बोले|कर दिया|लगा दिया|नहीं)?",
      "(asal me|yaha aake|yahan aake|aake pata|pahuchte hi) ... (kaam|chala|bole|laga diya|nahi)?",
      "(दूसरा|दूसरे|अलग) काम (करवा*|करा*|दिया|मिला)",
      "(बोला था|कहा था|बताया था|वादा) ... (लेकिन|पर|मगर|यहाँ|(यहां|यहाँ)|अब)", "(धोखे से|धोखा देकर|झूठ बोलकर) ... (लाया|ले आए|भेज|बुलाया)?", "(bola tha|kaha tha|bataya tha|bole the) ... (lekin|par|magar|yaha|ab|aur)", "(dhokhe se|jhooth bolkar|jhuth bol ke)",
      "(बोला|कहा|बताया|बोलकर|कहकर|बोल कर|वादा*|झांसा*|झाँसा*) ... (लेकिन*|पर यहाँ|पर यहां|यहाँ तो|यहां तो|असल में|निकला*|आकर*|पहुंच*|पहुँच*|करवा*|करवाते*|दूसरा*)",
      "(bola|kaha|bataya|bolkar|bol ke|keh ke|wada) ... (lekin|par yaha|yaha to|asal me|nikla|aake|aakar|pahunch*|karwa*|dusra)",
      "(धोखे*|धोखा*|फंसा*|फँसा*|झांसे*|झाँसे*) (से|में|दिया|देकर|लिया|कर)",
      "(dhokhe|dhokha|fasa|phasa|jhanse) (se|me|diya|dekar|liya|kar|ke)",
    },
    bn = {
      "(আইসা|এসে|গিয়া|গিয়ে) দেখি ... (কাজ|অন্য|নাই|আলাদা)?",
      "(eshe|aisha|giye) dekhi",
      "(কাজ|চাকরি) (নাই|নেই|অন্য) ... (আইসা|এসে|এখানে)?",
      "(কইছিল|কইছিলেন|বলছিল|বলেছিল|কথা ছিল|কইয়া) ... (কিন্তু|এখন|আইসা|এসে|দেখি|আনছে|দিছে)", "(bolsilo|bolechilo|koisilo|kotha chilo) ... (kintu|ekhon|eshe|dekhi)", "(মিথ্যা বলে|ধোঁকা দিয়া|ধোঁকা দিয়ে|প্রতারণা করে)" },
    ne = {
      "(आएपछि|पुगेपछि|यहाँ आएर) ... (अर्कै|अर्को काम|काम छैन|थाहा भयो)",
      "(pugepachi|aayepachi|yaha aayera) ... (arkai|arko kaam|kaam chaina)",
     
      "(भन्दै|भनी|भनेर) ... (लगे*|लग्यो|पठाए*|पुर्याए*|बेचे*|लिए)",
      "(भनेको|भनेर|भनेका थिए|भन्थे) ... (तर|यहाँ|आउँदा|पुग्दा|अहिले|अर्कै)", "(bhaneko|vaneko|bhanera|vanera) ... (tara|yaha|puge|ahile|arkai)", "(झुक्याएर|ढाँटेर|धोका दिएर)" },
    ru = {
      "(приехал*|привезли|на месте) ... (оказалось|другая работа|другой город|не та|не то|иначе|совсем друг*)",
      "(обещал|обещали|обещала|сказали|говорили|звали) ... (а|но|оказалось|на деле|в итоге|по факту|привезли)", "(обманули|обманул|обманом|обмануло) (агент|меня|нас|привез*|посредник|с работой|вывез*)?",
      "(обещали|говорили|сказали|оказалось|на деле|по факту|обманули|вместо) ... (а тут|оказалось|на деле|по факту|оказался|закладк*|бордел*|воевать|стрелять|бесплатно|другое|сауна|вебкам)",
    },
    ko = {
      "(와보니*|가보니*|도착하니*|막상*) ... (다른*|아니*|없*|달라*|계약서*)?",
     
      "(인 줄 알*|줄 알고*) ... (갔*|왔*|는데*)",
      "(속아서*|속았*|사기당*|사기 당*)", "(약속*|말*) ... (달라*|다르*|딴판*|거짓*)",
      "(조건만남*|성매매*|보이스피싱*|사기*|로맨스스캠*|스캠*) ... (시키*|시켜*|강요*|하라고*|시킵*|시켰*)",
      "(처음엔*|원래*|광고*|약속*|말과*) ... (다르*|달라*|아니*|와보니*|알고 보니*|막상*)",
    },
    sw = {
      "(nilipofika|tulipofika|alipofika|kufika) ... (kumbe|tofauti|nyingine|kazi nyingine|mkataba)",
      "(alinileta|walinileta|nililetwa|aliletwa) ... (kusoma|kazi|lakini|kumbe)",
     
      "(aliambiwa|waliambiwa|niliambiwa|tuliambiwa) (ni|kuwa|kazi|kwamba) ... (lakini|kumbe|sasa|alipofika|badala)?",
      "(niliahidiwa|aliniahidi|waliniahidi|tuliahidiwa|waliniambia|aliniambia|walituambia|walisema|alisema) ... (lakini|kumbe|nilipofika|tulipofika|badala)", "(nilidanganywa|tulidanganywa|alidanganywa|walinidanganya|walitudanganya)",
      "(aliambiwa|niliambiwa|tuliambiwa|aliahidiwa|niliahidiwa|tuliahidiwa|walimwambia) ... (kumbe|lakini|amepelekwa|nikafika|tulipofika|akafika|nimefika|kufika)",
      "(analazimishwa|wanalazimishwa|tunalazimishwa|nalazimishwa|walilazimishwa) ... (kutapeli|scam|kulala|kuuza|kupigana|kazi|wizi|wageni)?",
    },
  },
  fires = { id = { "«katanya jaga toko ternyata» disuruh nipu" }, ms = { "«janji kerja kilang tapi» lain" }, fil = { "«sabi ng agency waiter pero» iba" }, hi = { "«बोला था होटल का काम लेकिन» यहाँ", "agent ne «bola tha data entry lekin» kuch aur" }, bn = { "«কইছিল হোটেলের কাজ, এখন» অন্য", "«bolechilo hotel er kaj kintu»" }, ne = { "होटल «भनेको तर» अर्कै", "hotel «bhaneko tara» arkai" }, ru = { "«обещали стройку, а» привезли на завод" }, ko = { "사무직인 줄 알고 «속아서» 왔어요" }, sw = { "«waliniambia ni hoteli lakini» ni shamba" } },
  silent = { id = { "toko baru buka" }, ms = { "kedai baru" }, fil = { "bagong tindahan" }, hi = { "नई दुकान", "nayi dukan" }, bn = { "নতুন দোকান" }, ne = { "नयाँ पसल" }, ru = { "новый магазин" }, ko = { "새 가게" }, sw = { "duka jipya" } },
  advice = "Ask what was promised, by whom and in which words, and keep the adverts and chats. Wages as promised can be claimed.",
}
