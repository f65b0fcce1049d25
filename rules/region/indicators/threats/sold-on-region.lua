-- A person was sold, bought or handed on to another company.
rule {
  title      = "A person is sold or handed on to others",
  indicators = { "delphi:D2.03", "delphi:D5.12", "ilo:6" },
  law        = { "th-atip-6-1", "th-pc-310" },
  weight     = 9,
  status     = "trial",
  sources    = { "ilo-indicators-2012" },
  terms = {
    id = { "(aku|saya|kami|kita|dia|adik|anak|kakak|mereka|teman|dan|mau|akan|bakal|nanti|udah|sudah|jadi) (mau|akan|sudah|udah|pernah|bisa)? (dijual|dijualin) (lagi)? (ke|sama|perusahaan|company|bos|perushaan|lagi|ulang|oleh)", "(menjual|jual) (saya|kami|aku|anak saya|adik saya) (ke|kepada)", "(dioper|dipindah|dioverkan|ditransfer) (ke) (perusahaan|company|bos|gedung|majikan|kompleks) (lain)?",
      "(dijual|dioper|dipindahkan|dipindahin|dilempar|ditransfer|dilelang|dibeli) (ke|sama|lagi|oleh|dari) (perusahaan|bos|kantor|kompound|tempat|agen|company|orang|kapal|pabrik|mami|majikan|pihak|lain|seharga|{money}|{number})",
      "(udah|sudah) (beli|nebus|bayar mahal|keluar duit buat) (kamu|lo|saya|kau|dia)",
      "(beli|membeli|dibeli) (saya|aku|kamu|dia|kakak|adik) ({money}|{number}|seharga|dari|juta)",
    },
    ms = { "(saya|kami|kita|dia|adik|anak) (akan|dah|telah|kena|mau|nak)? (dijual|kena jual|jual) (ke|kat|kepada|pada|dekat) (syarikat|company|bos|boss|orang|tempat|kongsi)", "(kena jual|dijual) (ke|kat|kepada|lagi|balik) ... (syarikat|company|bos|boss|lain)?",
      "(jual|dijual|kena jual|oper|pindahkan|hantar) (ke|kat|kepada|dekat|lagi) (company|syarikat|bos|sindiket|kumpulan|ejen|tempat|kapal|kilang|orang|lain)",
      "(beli|dah beli|dibeli) (kau|saya|dia|bibik|budak) ({money}|rm|{number}|dari|mahal)",
    },
    fil = { "(binenta|ibebenta|ibinenta|ibinebenta|ipinagbili|ibebenta nila) (ako|kami|siya|kayo|sya|nila|na|daw|kaming|pa|akong|sa ibang)", "(ibebenta|ibenta|ililipat) ... (sa ibang company|sa ibang kumpanya|ibang amo|ibang compound)" },
    hi = { "(बेच दिया|बेच देंगे|बेच देगा|बेचा गया|बेच डाला|बेच देते)", "(मुझे|हमें|हमको|लड़की को|बेटी को|उसे|दूसरी (कंपनी*|कम्पनी*)) ... (बेच*)", "(mujhe|mereko|hume|humko|hamko|ladki ko|beti ko|usko|dusri company*|doosri company*) ... (bech*)", "(bech denge|bech diya|bech dega) ... (company|ko|ke paas)" },
    bn = {
      "(মাফিয়া|দালাল|গেমঘর|লিবিয়া*) ... (আটক*|আটকা*|টাকা চায়|বিক্রি|মুক্তিপণ)",
      "(mafia|dalal|libya te) ... (atka|atke|beche|bikri|lakh chay)",
      "(বেইচা দিব|বেইচা দিছে|বেচে দিয়েছে|বেচে দিবে|বেচে দিছে|বিক্রি করে দিয়েছে|বিক্রি করে দিছে|বিক্রি কইরা দিছে|বিক্রি করে দিবে|অন্য পার্টির কাছে|আরেক পার্টির কাছে)", "(আমারে|আমাকে|আমাদের|মেয়েরে|ছেলেরে|মেয়েকে|ছেলেকে) ... (বেচে|বেইচা|বিক্রি)", "(amake|amare|amader|meyeke|cheleke) ... (beche|bechi|bikri)", "(onno company|onno party|arek party) ... (beche|bikri|diye dibe)" },
    ne = { "(बेचिदि*|बेचियो|बेच्यो|बेचिए*|बेच्ने|बेचेको|बेच्छ*) ... (मलाई|हामीलाई|कम्पनी*|अर्को*)?", "(मलाई|हामीलाई|छोरीलाई|बहिनीलाई|अर्को कम्पनी*) ... (बेच*)", "(malai|hamilai|chorilai|bahinilai|arko company*) ... (bech*)" },
    ru = { "(продали|продадут|продал|продала|перепродали|перепродадут|перепродал|продать) (меня|нас|ее|его|их|девочек|девушек|как|в другой|в другую|другому|другой|другим|хозяину)", "(меня|нас|ее|его|их) (уже|потом|опять|снова|хотят|могут|дважды)? (продали|перепродали|продать|продадут|перепродать|продал|продала)", "(передадут|передали|отдали|отдадут) (меня|нас|его|ее)? (другой|другому|другим|в другую) (фирме|хозяину|компании|компанию|бригаде|конторе)" },
    ko = { "(팔아*|팔려*|팔렸*|팔린*|팔아넘*|팔아 넘*|팔려가*|팔려 가*) (넘*|버린*|버리*|갔*|가*|왔*|간다*)?", "(다른 단지*|다른 회사*|다른 조직*|다른 업체*|딴 데*) ... (넘긴*|넘겨*|넘겼*|팔*|보낸*)", "(섬*|염전*|업소*)(에|으로|로)? (팔*|넘*)" },
    sw = { "(waliniuza|wameniuza|ameniuza|aliniuza|walituuza|wametuuza|nimeuzwa|niliuzwa|tumeuzwa|tuliuzwa|ameuzwa|aliuzwa|wataniuza|watatuuza|atauzwa|watakuuza|utauzwa|tunauzwa)", "(tulimnunua|amekununua|alininunua|wamemnunua|nilikununua|walininunua)" },
  },
  unless = {
    id = { "(dijual) (murah|cepat|rumah|tanah|motor|mobil|eceran)" }, hi = { "((जमीन|ज़मीन)|ज़मीन|घर|गाड़ी|मोबाइल|सामान|बाइक|खेत|गाय|भैंस) ... (बेच*)", "(zameen|ghar|gaadi|gadi|mobile|bike|phone|car|saman|laptop|flat) ... (bech*)" }, bn = { "(জমি|গাড়ি|মোবাইল|বাড়ি|গরু|ফোন|ভিটা) ... (বেচে|বেইচা|বিক্রি)", "(jomi|gari|mobile|bari|goru|phone) ... (beche|bikri)" }, ne = { "(जग्गा|घर|गाडी|मोबाइल|बाइक|गाई|तरकारी|सामान|फोन) ... (बेच*)", "(jagga|ghar|gadi|mobile|bike|phone|saman) ... (bech*)" },
    ko = { "(물건*|중고*|집*|차*|주식*|코인*|땅*|굿즈*|포카*|옷*|폰*|매진*) ... (팔*)", "(정신|한눈*|눈이|눈) (팔*)", "팔아요", "(이적료*|선수*|구단*) ... (팔*)" }, ru = { "(квартир*|машин*|дом|дачу|билеты|телефон) ... (продал*|продать)", "(продал|продали|продать) ... (квартир*|машин*|дом|дачу|билеты|телефон)" }, sw = { "(nyumba|gari|shamba|simu|ng'ombe)" },
  },
  fires = {
    id = { "katanya kami «mau dijual ke» perusahaan lain" }, ms = { "«saya kena jual kat syarikat» lain" }, fil = { "«ibebenta kami» sa ibang company" }, hi = { "«दूसरी कंपनी को बेच» देंगे", "ya «dusri company ko bech» denge" }, bn = { "না দিলে ওপারে «অন্য পার্টির কাছে» দিয়া দিব", "«amake bikri» kore dise" }, ne = { "«मलाई अर्को कम्पनीमा बेच्»यो", "«malai bech»yo" }, ru = { "«продали меня» другому хозяину" }, ko = { "오늘 밤에 «다른 단지로 넘긴»대요", "중국 회사에 «팔려 왔»어요" }, sw = { "Kama mnataka arudi, «tulimnunua» huyo" },
  },
  silent = { id = { "rumah dijual murah" }, ms = { "kereta untuk dijual" }, fil = { "binenta ko na ang motor" }, hi = { "मुझे बाइक बेचनी है", "mujhe mobile bechna hai, phone bech diya" }, bn = { "আমাদের জমি বিক্রি হবে" }, ne = { "मोबाइल बेच्ने" }, ru = { "мы продали машину, его квартиру продали" }, ko = { "중고 자전거 팔아요" }, sw = { "nimeuza gari" } },
  advice = "Treat as urgent. Keep names, places, times and accounts exactly; tell the anti-trafficking police (1191) and 1300.",
}
