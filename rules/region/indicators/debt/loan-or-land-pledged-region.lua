-- The fee is to be met by a loan at interest, or by pledging land, house or gold.
rule {
  title      = "A loan at interest or pledged land pays for the job",
  indicators = { "delphi:D2.04", "ilo:9" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "np-workers" },
  terms = {
    id = {
      "(gadai|gadaikan|jaminan|digadaikan|jual) (dulu)? (sertifikat|sawah|tanah|rumah|bpkb|motor) ... (berangkat|biaya|modal|agen|kerja)", "(berangkat|biaya|modal|agen) ... (gadai|gadaikan|jual) (sawah|tanah|rumah|sertifikat)", "(sertifikat (rumah|tanah)|bpkb) (ditahan|jadi jaminan|dijaminkan)",
      "(sertifikat|surat tanah|surat rumah|bpkb) ... (jaminan|dijaminkan|jadi jaminan|digadai)",
    },
    ms = {
      "(ejen|agent) (ambil|minta|kenakan|caj) ({money}|{number})",
      "(bayar|hutang) (ejen|agen) ({money}|{number})",
      "(gadai|cagar) (tanah|rumah|geran|kereta|emas) ... (ejen|kerja|tiket|yuran)", "(ah long|along) ... (kerja|bayar|ejen)",
      "(geran|tanah|rumah) ... (cagar|gadai|boleh cagar)", },
    fil = {
      "(isangla|isinangla|sinangla|nakasangla|sangla) (ang|ko|namin|nyo|yung)? (lupa|bahay|titulo|kalabaw|bukid)", "(5 6|five six|lending) ... (placement|processing|agency|pang abroad)",
      "titulo ... (garantiya|pang garantiya|kay boss|sangla|collateral)",
      "(pwede|pwedeng) (utangin|utang muna|i utang)",
    },
    hi = { "(ब्याज पर|सूद पर|साहूकार) ... (दिलवा|पैसा|पैसे|(कर्ज|कर्ज़|क़र्ज़)|लेकर|उधार)", "((जमीन|ज़मीन)|ज़मीन|खेत|गहने|घर) (गिरवी|बेचकर|बेच कर)", "(byaj pe|byaj par|sood par|sud par) ... (dilwa*|paisa|paise|liya|leke|udhar)", "(zameen|jameen|khet|gehne|ghar) (girvi|bech ke|bechkar)" },
    bn = {
      "(জমি*|ভিটা*|গয়না*|ঘর) (বন্ধক*|বেইচা|বেচে|বিক্রি*|লেইখা*|লিখে*|লেখাইয়া|দলিল)", "(সুদে|সুদের) (টাকা|ঋণ|উপর)", "(jomi|vita|goyna) (bondhok|beche|bikri|likhe)", "(sude|suder) taka",
      "(জমি|ভিটা|গরু) ... (বন্ধক রেখে|বন্ধক দিয়া|বন্ধক রাখ*)",
    },
    ne = {
      "({money}|{number}|लाख) (तिरेर|बुझाएर|लिए|ऋण) ... (आएको|पठाए*|आएँ|आएका)?",
      "(जग्गा|घर|गहना) (धितो*|बन्धक*|बेचेर|राखेर)", "(साहु*|मिटर ब्याज*|मिटरब्याज*|ब्याजमा) ... (मिलाइदि*|ऋण*|लिएर|पैसा|ब्याज*)", "(jagga|ghar|gahana) (dhito|bandhak|bechera|rakhera)", "(byajma|sahu sanga|meter byaj) ... (rin|liyera|milaidinchu|milaidine)" },
    ru = {
      "(в залог|под залог) (дом|квартиру|землю|машину|дома|земли)", "(взял|взяла|взяли|возьмите|оформите|берите) (кредит|долг|займ|под проценты) ... (билет|виз*|агент*|поездк*|дорог*|посредник*)",
      "(дом|землю|скот|квартир*) ... (в залог|заложи*|под расписк*)",
    },
    ko = {
      "(사채*|대출*|일수*) ... (받아서|내서|해드*|연결*) ... (출국*|수속*|비자*|소개비*|보증금*)", "(땅*|집문서*|집*) (담보*|팔아*) ... (출국|수속*|비자*|소개비*|보내*)",
      "(집문서*|땅문서*) (맡*|담보*)",
    },
    sw = {
      "(shamba|ng'ombe|nyumba|title deed|hati ya shamba) ... (dhamana|rehani|uza|tuliuza|niliuza|aliuza|weka|logbook)", "(mkopo wa riba|riba) ... (wakala|ada|safari|tiketi)", "(kukopa|nilikopa|tulikopa|alikopa|kopa) ... (wakala|ada ya|tiketi|safari ya kazi|agent)",
      "(auze|uza|aweke|weka|rehani) (shamba|ng'ombe|nyumba|kiwanja) (au|na|ili|kama)?",
    },
  },
  unless = { hi = { "(बैंक|लोन मेला|होम लोन)" }, ru = { "(ипотек*|банк выда*|кредит наличными)" }, ko = { "(은행|주택담보)" }, bn = { "(ব্যাংক ঋণ|বিক্রি হবে|বিক্রয়)" }, ne = { "(बिक्रीमा|बैंक)" }, id = { "(bank|pegadaian|dijual tanah|dijual rumah)" }, sw = { "(inauzwa|linauzwa|nauza shamba)" } },
  unless_near = {
    id = { "(di bank|leasing|jual motor|pegadaian|mobil|bpkb)" },
    ms = { "(di bank|loan bank|kereta|motor)" },
    hi = { "(पर्सनल लोन|एनबीएफसी|सिबिल|फोरक्लोज़र|बाख्रा)" },
    bn = { "(এনজিও*|সমিতি*|ব্যাংক লোন*)" },
    ne = { "(सहकारी*|बाख्रा*|जमानी|रसिद देखा*|अन्तिम किस्ता|ऋणीहरू*|लिलाम)" },
    ru = { "(коллектор*|приставам|исполнительн*|кредитк*|рефинанс*|банкротств*)" },
  },
  unless_about = {
    "plain-life-hi", "plain-life-bn", "plain-life-ne", "plain-life-ru", "plain-life-south",
    "not-so-south" },
  fires = {
    id = { "«gadai sawah dulu buat biaya» berangkat" }, ms = { "«gadai tanah untuk bayar ejen»" }, fil = { "«sinangla namin lupa» para makaalis" }, hi = { "न हो तो «ब्याज पर दिलवा» देंगे", "«zameen girvi» rakh ke gaya tha" },
    bn = { "«জমি বন্ধক» দিয়া টাকা দিছি", "«jomi bondhok» rekhe geche" }, ne = { "बाँकी «जग्गा धितोमा»", "«jagga dhito» rakhera" }, ru = { "отдали «под залог дом», чтобы уехать" }, ko = { "«사채 받아서 출국»했어요" }, sw = { "«shamba tuliuza» ili asafiri" },
  },
  silent = { id = { "dijual tanah 200 meter" }, ms = { "nak jual kereta lama" }, fil = { "bayad utang muna" }, hi = { "बैंक से होम लोन", "khet me kaam chal raha hai" }, bn = { "জমি বিক্রয় হবে" }, ne = { "जग्गा बिक्रीमा" }, ru = { "ипотека под залог квартиры, банк" }, ko = { "은행 대출 상담" }, sw = { "nauza shamba ekari moja" } },
  advice = "Ask what the fee is for, who lends, at what interest, and what was signed over. Compare the sum with what law allows.",
}
