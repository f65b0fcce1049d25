-- A person asks to be brought home, is afraid, or writes from a borrowed telephone.
rule {
  title      = "A person asks to be brought home, or writes in secret",
  indicators = { "delphi:D5.03", "delphi:D6.01", "ilo:3" },
  weight     = 5,
  status     = "trial",
  kinds      = { "worker_report", "conversation", "other", "offer" },
  sources    = { "ilo-indicators-2012", "iom-screening" },
  terms = {
    id = { "(mau|ingin|pengen|pingin|minta) (pulang|dipulangkan|keluar dari sini|kabur)", "(pinjam|pinjem|nyolong|sembunyi sembunyi|diam diam) (hp|hape|telepon|pakai hp)", "(jangan) (telepon|telpon|hubungi|balas|kasih tau majikan|bilang majikan|sebut nama)", "(tolong) (jemput|pulangkan|selamatkan|bebaskan|keluarkan)", "(saya|aku|kami) takut" },
    ms = { "(nak|mahu|mau|minta) (balik|pulang|lari|keluar dari sini) (indonesia|kampung|rumah|malaysia|negara|sangat|tapi)?", "(pinjam|curi curi) (hp|fon|phone|telefon)", "jangan (call|telefon|balas|cakap dengan majikan|bagitau majikan|bagitahu)", "(saya|kami) takut", "(saya)? (lempar|tulis) surat" },
    fil = { "(gusto|gustong gusto) (ko|kong|namin|na|nang|na naming) (na|nang)? (umuwi|makauwi|tumakas)", "(hiram|hiniram|nakihiram) ... (cp|phone|cellphone|selpon)", "(wag|huwag) (nyo|kayo|kayong|po) (po|kayong|nyo)? (tumawag|tatawag|mag reply|sabihin sa amo|tawagan)", "(iuwi|sunduin|ilabas|iligtas) (nyo|niyo|po) (ako|kami|po)?", "natatakot (ako|na|kami|po)" },
    hi = { "(घर|वापस|देश) (वापस)? (आना|जाना|लौटना) (चाहता|चाहती|चाहते)", "(छुपकर|छिपकर|दूसरे के (फोन|फ़ोन)|किसी के (फोन|फ़ोन)|उधार (फोन|फ़ोन)) ... (लिख|मैसेज|(फोन|फ़ोन)|भेज)?", "(नाम) (मत|न|नहीं) (छाप*|लिख*|बता*|आए)", "(बहुत)? (डर) (लग|लगता|है)", "(निकालो|निकाल लो|बचा लो)", "(ghar|wapas|india) (wapas)? (aana|jana|jaana) (chahta|chahti|chahte|hai bas)", "(chup ke|chhup ke|chupke|dusre ke phone|kisi ke phone) ... (likh|message|msg|se)", "(naam) (mat|nahi|na) (likh*|chhap*|bata*)", "(dar lag|dar lagta)", "(nikalo|nikaal lo|bacha lo|bachao) (yaha|humko|mujhe|hame|please)?" },
    bn = { "(দেশে|বাড়ি|বাড়িতে) (ফিরতে|যাইতে|যেতে|ফিরা) (চাই|চায়|মন)", "(লুকায়া|লুকিয়ে|অন্যের ফোন|আরেকজনের ফোন|ধার করা ফোন)", "(ভয়) (লাগে|পাই|করে|লাগতেছে)", "(ফোন|কল) (দিয়েন না|দিবেন না|করবেন না|কইরেন না)", "(deshe|bari|barite) (firte|jaite|jete) (chai|chay)", "(lukay|lukiye|onner phone)", "bhoy (lage|pai|kore)" },
    ne = { "(घर|नेपाल) (फर्कन|जान|आउन) (चाहन्छु|मन छ|चाहन्छौं|पाऊँ|चाहन्छ)", "(लुकेर|अर्काको फोन|साथीको फोन|सापटी फोन)", "(डर) (लाग्छ|लागेको|लाग्यो)", "(नाम|फोन) (नभन्नु*|नलेख्नु*|नगर्नु*)", "(ghar|nepal) (farkina|jana|auna) (chahanchu|man cha|paau)", "(lukera|arkako phone|sathiko phone)", "dar (lagcha|lageko|lagyo)" },
    ru = { "(хочу|хотим|хочет|хочется) (домой|уехать|сбежать|вернуться|вырваться)", "(пишу|звоню) (с|тайком|тайно|украдкой) (чужого|телефона|телефон)?", "(не звоните|не перезванивайте|не пишите сюда|не называйте|имя не называйте)", "(я боюсь|нам страшно|мне страшно|боимся|боюсь)", "(заберите|вытащите|вывезите) (меня|нас|ее|его|отсюда)" },
    ko = { "(집에*|한국에*|고향*) ... (가고 싶*|가고싶*|보내주*|돌아가고*)", "(몰래*|빌려서*|빌린 폰*|남의 폰*) ... (써*|쓰*|연락*|보내*|올려*|폰*)?", "(무서워*|무섭*|두려*)", "(전화하지 마*|전화는 하지*|답장하지*|연락하지 마*|이름은*)", "(꺼내주세요*|데려가*|구해주*)" },
    sw = { "(nataka|tunataka|anataka) (kurudi|kutoka|kutoroka|kwenda) (nyumbani|kenya|tanzania|uganda|hapa)?", "(nimeazima|nimeiba|kwa siri|simu ya jirani|simu ya mwenzangu|nimejificha)", "(naogopa|ninaogopa|tunaogopa)", "(usinipigie|msinipigie|usipige|msipige|usitaje|msitaje)", "(nirudishwe|nirudisheni|nitoeni|mwambieni|mniokoe)" },
  },
  fires = { id = { "saya «mau pulang», hp pinjam" }, ms = { "«nak balik kampung» tapi tak boleh" }, fil = { "«gusto ko na umuwi» po" }, hi = { "मैं «घर आना चाहता» हूँ", "bas «ghar jana chahta» hu" }, bn = { "আমি «দেশে ফিরতে চাই»", "«deshe firte chai»" }, ne = { "«घर फर्कन चाहन्छु»", "«ghar farkina chahanchu»" }, ru = { "«хочу домой», пишу с чужого телефона" }, ko = { "«집에 가고 싶»어요, 무서워요" }, sw = { "«nataka kurudi nyumbani»" } },
  silent = { id = { "sampai jumpa besok" }, ms = { "jumpa esok" }, fil = { "kita tayo bukas" }, hi = { "कल मिलते हैं", "kal milte hai" }, bn = { "কাল দেখা হবে" }, ne = { "भोलि भेटौं" }, ru = { "увидимся завтра" }, ko = { "내일 봐" }, sw = { "tuonane kesho" } },
  advice = "Answer in the person's language and at a time she names. Give 1300 (+66 99 130 1300 from abroad); do not ring back unasked.",
}
