-- Somebody is told, or tells, of a debt to the employer or agent, or of money spent on her.
rule {
  title      = "A debt to the employer or agent is held against the person",
  indicators = { "delphi:D5.02", "delphi:D2.04", "ilo:9" },
  weight     = 5,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    sw = {
      "(una|unadaiwa|wanadaiwa|nadaiwa|tunadaiwa|anadaiwa|ninadaiwa|mnadaiwa) (deni|milioni|elfu|laki|dola|{number}|{money}|na|pesa)",
      "(deni|mkopo) (lako|langu|letu|lake|lenu|lao|wako|wangu) ... (bado|ni|limefika|linaongezeka|halijaisha|{number}|{money}|dola|elfu|milioni|laki)",
      "(tulikulipia|tumekulipia|nilikulipia|nimekulipia|tulikununua|nimekununua|tulikununulia|walitulipia|alinilipia|tulikutuma|tumetumia|nimetumia|tulitumia) ... ({number}|{money}|dola|elfu|milioni|laki|tiketi|ndege|viza|pesa)?",
      "(lipa|ulipe|walipe|tulipe|nilipe|alipe|lipeni|rudisha|urudishe) (kwanza|deni|dola|milioni|elfu|laki|shilingi|gharama|tiketi|{number}|{money})",
      "(deni) ... (linaongezeka|halipungui|haliishi|haliishagi|likawa|limeongezeka|kubwa)",
      "(atakatwa|utakatwa|nitakatwa|tutakatwa|mtakatwa|wanakata|unakatwa|watakukata|inakatwa|hukatwa) (mshahara|mishahara|deni|tiketi|miezi|gharama|kwa|ya|{number})",
    },
    ko = {
      "(빚*|빚이*|마이킹*|선불금*|가불*|채무*|대출*) ... (이자*|늘어*|불어*|남았*|있잖아*|갚아*|갚고*|갚으*|{number}|{money})",
      "(너한테*|너 데려*|너*|니*|네*|당신*|본인*) ... (들어간 돈*|들어간 비용*|쓴 돈*|투자한*|빚*|갚아야*|비용*)",
      "(회사*|사장*|우리*|내*) ... (너*|당신*) ... ({money}|{number}|돈*) ... (썼*|들였*|냈*|주고 사*|대줬*)",
      "(결근비*|방세*|옷값*|벌금*|지각비*|소개비*|숙소비*|밥값*|화장값*) ... (계산*|합치*|합쳐*|얹어*|더해*|붙어*|빚*|까*|제하*)",
      "(비행기*|항공료*|항공권*|비자*|교육비*|숙소*|소개비*) ... (빚*|갚*|물어내*|토해*|까고*|깐다*|차감*)",
    },
    ru = {
      "(ты|вы|она|он|мы|я) (мне|нам|уже|еще|всё еще|теперь|им|ему|ей|хозяину|хозяйке|фирме|компании|конторе)? (должна|должен|должны) ... ({money}|{number}|тысяч|тыс|долларов|денег|за билет|за визу|за жилье)",
      "(твой|ваш|мой|наш|её|ее|его|на тебе|на вас|за тобой|за ней|за ним) (долг|долги|долга|висит) ... ({number}|{money}|тысяч|за|еще|растет|вырос|не)?",
      "за (тебя|вас|нее|неё|него|меня|билет) (заплатили|заплачено|отдали|дали|уплачено|мы заплатили|я заплатил|я заплатила)",
      "(долг) ... (растет|растёт|вырос|не уменьшается|не кончается|набежал|проценты|только больше|за штраф*)",
      "(сначала|сперва) (верни|верните|отдай|отдайте|закрой|закройте|отработай|отработайте|выплати|заплати|погаси)",
      "(на тебя|на вас|на нее|на него) (потратили|потрачено|потратил|потратила|ушло) ... ({number}|{money}|тысяч|денег|долларов)?",
      "(отработай|отработайте|отработаешь|отработаете|отработаю) (билет|долг|визу|деньги|дорогу|потом|сначала|и)",
      "(билет|дорога|виза|жилье|питание|обучение) ... (в долг|пойдет в долг|запишем в долг|потом вычтем|вычтут|вычитают|спишем)",
    },
    ne = {
      "(तेरो|तिम्रो|तपाईंको|तपाईको|मेरो|हाम्रो|उसको) (अझै|अझ)? ... (ऋण|सापटी|पेस्की|बाँकी|बाकी|उधारो) ... ({number}|{money}|लाख|हजार|छ|तिर*)",
      "(कम्पनी*|साहु*|मालिक*|म्यानपावर*|हामी*|मैले|म्याडम*) ... (लाख|हजार|{number}|{money}) ... (लागेको|खर्च*|लगानी|हालेको|तिरेको|दिएको|किनेको)",
      "(ऋण|पेस्की|सापटी|ब्याज) ... (बढ्*|सकिँदैन|तिरेर सकिन्न|सकिएन|थपि*|चुक्ता भएन|कहिल्यै)",
      "(पहिला|पहिले|सुरुमा) (पैसा|ऋण|टिकट*|भिसा*|खर्च*|{number}|{money}) ... (तिर*|दे|देऊ|बुझा*|फिर्ता)",
      "(tero|timro|tapaiko|mero|hamro) ... (rin|sapati|peski|baki|udharo) ... ({number}|{money}|lakh|hajar|cha|tir*)",
      "(company|sahu|malik|manpower|hami|maile) ... (lakh|hajar|{number}|{money}) ... (lageko|kharcha|lagani|haleko|tireko|diyeko|kineko)",
    },
    bn = {
      "(তোমার|তোর|আপনার|তোমাগো|আমার|আমাগো|হের|ওর) (নামে|উপর|উপরে|মাথায়|কাছে)? ... (দেনা|ঋণ|পাওনা|কর্জ|বাকি|হাওলাত) ... ({number}|{money}|লাখ|হাজার|টাকা|আছে|শোধ|রইছে)",
      "(কোম্পানি|কোম্পানির|মালিক|মালিকের|দালাল|আমি|আমরা|কফিল*) ... (লাখ|হাজার|টাকা|{number}|{money}) ... (খরচ|খরচা|লাগাইছি|লাগাইছে|দিয়া কিনছি|দিয়ে কিনেছি|দিছি|কিনছে|কিনেছে)",
      "(দেনা|ঋণ|দাদন|কর্জ) ... (বাড়ে|বাড়তেছে|বাড়ছে|শেষ হয় না|শোধ হয় না|কাটে না|শোধ হইতাছে না)",
      "(আগে|প্রথমে) (টাকা|দেনা|দাদন|টিকেটের|ভিসার|{number}|{money}) ... (দাও|দেন|শোধ|ফেরত|পরিশোধ)",
      "(tomar|tor|apnar|amar|or) (name|upor|mathay)? ... (dena|rin|pawna|baki|korjo) ... ({number}|{money}|lakh|hajar|taka|ache|ase)",
      "(company|malik|dalal|ami|amra|kofil) ... (lakh|hajar|taka|{number}|{money}) ... (khoroch|khorcha|lagaisi|diya kinsi|diye kinechi|kinse)",
    },
    hi = {
      "(तेरे|तुम्हारे|तेरा|तुम्हारा|आपका|आपके|तुझ|तुम|हमारे|हमारा|मेरा) (पर|ऊपर|सिर|पे)? (अभी|अब|पर)? (कर्ज|कर्ज़|क़र्ज़|उधार|उधारी|एडवांस|पेशगी|बकाया|लाख|हजार|हज़ार) ... (बाकी|है|हैं|चढ़*|चुका*|निकल*|बनता|हो गया)?",
      "(कर्ज|कर्ज़|क़र्ज़|उधार|एडवांस|पेशगी|उचल) ... (बताकर|दिखाकर|के बहाने|के नाम पर|बाकी|बढ़ता|बढ़ गया|खत्म नहीं|ख़त्म नहीं|उतरता नहीं|चुकता नहीं|कटता नहीं)",
      "(कंपनी|कम्पनी|मालिक|एजेंट|हमने|हमने तेरे|सेठ) (ने|का|के)? ... (लाख|हजार|हज़ार|रुपये|{number}|{money}) ... (खर्च*|लगाए|लगाया|लगा है|लगे हैं|दिए हैं|में खरीदा|में लिया)",
      "(पहले|सबसे पहले) (टिकट|वीज़ा|वीजा|खर्चा|खर्च|पैसा|पैसे|कर्ज|एडवांस|{number}|{money}) ... (चुका*|दो|भरो|वापस|उतार*|निकाल*)",
      "(tere|tumhare|tera|tumhara|aapka|mera|hamara|tujh|tum) (pe|par|upar|sir)? (abhi|ab)? (karz|karza|udhar|udhari|advance|peshgi|bakaya|lakh|hazar|hajar) ... (baki|baaki|hai|chadh*|chuka*|ho gaya|nikal*)?",
      "(karz|karza|udhar|advance|peshgi) ... (baki|baaki|badh|badhta|khatam nahi|utarta nahi|katta nahi|bata kar|bol ke)",
      "(company|malik|agent|humne|seth|boss) (ne|ka)? ... (lakh|hazar|hajar|rupay*|{number}|{money}) ... (kharch*|lagaya|lagaye|laga hai|lage hai|diye hai|me kharida|diya hai)",
      "(pehle|pahle) (ticket|visa|kharcha|kharch|paisa|paise|karz|advance|{number}|{money}) ... (chuka*|do|bharo|wapas|utar*|nikal*)",
    },
    fil = {
      "(may|meron|mayroon) (ka|kang|kayo|kayong|pa|akong|kaming) (pa|pang|kang)? (utang|balanse|bale|bond|babayaran)",
      "may (utang|bale|balanse) (ka|kayo|pa|ako|kami|kami) (pang|pa)?",
      "(utang|bale|bond|loan) (mo|nyo|niyo|ko|namin|niya|nya) (pa|na|daw|sa|ay|dito|ang)? ({number}|{money}|k)?",
      "(naka bond|nakabond|naka kontrata|may bond) (ka|kayo|pa|kami) (pa)?",
      "(ginastos|nagastos|binayad|binayaran|gastos|ibinayad) (na|namin|ng|ko|nila|ni)? (sayo|sa iyo|sa inyo|sa kin|sa akin|amo|agency|kumpanya|company) ... ({number}|{money}|ticket|dollars|libo|k)?",
      "(utang|bale) ... (lumalaki|lumaki|dumadami|tumataas|hindi maubos|di maubos|di matapos|dinadagdag|nadagdagan|hindi matapos|tumubo)",
      "(bayaran|bayad|bayaran mo|bayaran nyo) (muna|mo muna|nyo muna) ... (utang|bale|ticket|bond|ginastos|{number}|{money})",
      "(ibabawas|bawas|kaltas|ikakaltas) ... (bale|utang|loan|ticket|bond)",
    },
    ms = {
      "(kau|ko|awak|hang|kamu|dia|kami|saya|aku|korang) (masih|dah|ada)? (hutang|berhutang|utang) ... (rm|ribu|{number}|{money}|company|syarikat|bos|tiket|ejen)",
      "(hutang|utang) (kau|ko|awak|hang|dia|kami|saya|aku|korang) (masih|dah|belum|makin|tak|tinggal|{number}|rm)",
      "(bos|company|syarikat|ejen|agen|kami|abang) (dah|sudah) (keluar|bayar|belanja|habis|beli) ... (rm|ribu|{number}|{money}|tiket|kau|awak)",
      "(hutang) ... (tak habis|makin|bertambah|naik|tak langsai|belum langsai|tak pernah habis)",
      "(duit muka|pendahuluan|advance|tiket) ... (potong minum|potong gaji|kira hutang|jadi hutang|tolak hutang)",
    },
    id = {
      "(kamu|kau|lo|lu|loe|elu|kmu|anda|dia|kita|kami|saya|aku|gue) (masih|udah|sudah|jadi|punya|ada)? (utang|hutang|ngutang|berhutang|berutang|dihutangin) ... ({money}|{number}|juta|jt|rb|ribu|ke|sama|tiket|biaya)",
      "(utang|hutang) (kamu|kau|lo|lu|kita|kami|saya|aku|gue|mu|dia|nya) (masih|udah|sudah|ke|di|jadi|tinggal|malah|makin|{number}|{money})",
      "(utangmu|hutangmu|utangnya|hutangnya|hutangku|utangku) (masih|udah|sudah|jadi|malah|makin|tinggal|{number}|gak|ga|belum)",
      "(utang|hutang) ... (makin|malah|nambah|bertambah|numpuk|tidak habis|gak habis|ga habis habis|ga abis|gak lunas|belum lunas)",
      "(kantor|perusahaan|bos|kami|kita|mami|agen|pt) (sudah|udah|dah) (keluar|habis|bayar|bayarin|modalin|talangin|nebus|beli) ... ({money}|{number}|juta|jt|tiket|kamu)",
      "(dihitung|dianggap|jadi|masuk) (utang|hutang)",
      "(tiket|biaya|kasbon|pinjaman|dana talangan|talangan) ... (utang dulu|hutang dulu|jadi utang|jadi hutang|dihitung utang)",
      "(kasbon|pinjaman|panjar) ... (keluarga|juta|jt|{number}|{money}) ... (potong|lunas|dulu|awal|balik)",
      "(jerat|terlilit|terjerat|kena) (utang|hutang)",
    },
  },
  fires = {
    sw = {
      "«unadaiwa dola» 900, fanya kazi",
    },
    ko = {
      "«마이킹에 이자» 붙어서 그래",
    },
    ru = {
      "«ты мне должна 2000 долларов»",
    },
    ne = {
      "«तिम्रो ऋण ३ लाख» बाँकी छ",
      "«timro rin 3 lakh» baki cha",
    },
    bn = {
      "«তোমার নামে দেনা ৩ লাখ» আছে",
      "«tomar name dena 3 lakh» ache",
    },
    hi = {
      "«तेरे ऊपर कर्ज» बाकी है, काम कर",
      "«tere upar karz» baki hai",
    },
    fil = {
      "«may utang ka pang» 80k, bawal umuwi",
    },
    ms = {
      "«kau hutang company RM9000», kerja dulu",
    },
    id = {
      "«kamu masih utang 18 juta» ke kantor",
    },
  },
  silent = {
    sw = {
      "nimemaliza kulipa ada ya shule",
    },
    ko = {
      "전세 계약 끝났어요",
    },
    ru = {
      "ипотеку закрыли в мае",
    },
    ne = {
      "घरको किस्ता तिरें",
      "ghar ko kista tire",
    },
    bn = {
      "ব্যাংক লোন পাস হয়েছে",
      "bank loan pass hoyeche",
    },
    hi = {
      "बैंक से घर का लोन लिया",
      "bank se ghar ka loan liya",
    },
    fil = {
      "sa sahuran na ang libre ko",
    },
    ms = {
      "bayar ptptn bulan ni",
    },
    id = {
      "cicilan motor lunas bulan depan",
    },
  },
  advice = "Ask what the money was for, who agreed to it, and whether the person could leave today.",
}
