-- The text as a whole is worded like labelled texts in which people are controlled, whatever its single words (decision 0020).
rule {
  title         = "The text as a whole is worded like texts in which people are controlled",
  indicators    = { "delphi:D6.01", "ilo:1" },
  weight        = 5,
  status        = "trial",
  sources       = { "ilo-delphi-2009", "volodko-2020" },
  kinds         = { "advert", "offer", "conversation", "worker_report", "other" },
  wording       = { "id", "ms", "fil", "ko", "sw", "hi", "bn", "ne", "ru" },
  at_least      = 1,
  support_below = 6,
  heavier       = { { points = 3, weight = 6 }, { points = 6, weight = 7 }, { points = 9, weight = 10 } },
  fires  = {
    id = {
      "Kerja «petik buah Australia gaji 60jt/bulan, jalur khusus tanpa tes». Bayar proses «45 juta, 10jt dulu amankan kursi, visa turis konversi di sana»",
      "Kak, butuh cuan cepet? Tinggal buka «rekening BCA sama Jago pake nama kakak, kartu + hp nya kami pegang», 700rb/rek. «Kalo mau ikut jaga server di luar kota seminggu, muka dipake» verif, tambah 3jt. Hotel ga usah keluar kamar",
    },
    ms = {
      "Adik2 yg dah kena halau dari rumah / tak tahan mak bapak, jom ikut akak. «Kerja senang kat hotel, tempat tidur» ada. «Alamat akak bagi bila dah naik kereta».",
      "«Salam dik, abang tolong hang settle hutang along tu RM6k». Pi «kerja Thailand ja 3 bulan jawab chat orang, duit tu tolak gaji». Pasport tak payah, lalu ikut Golok naik bot ja. Mak hang jangan bagitau dulu, kang dia risau",
    },
    fil = {
      "CARWASH BOY stay in. 5am-10pm, tulog sa kariton/likod. «sahod kada 3 months para may ipon». bawal ang «wala pang 1yr aalis, may pinapirmahan kaming papel»",
      "Pang helper sa ihawan nmin sa Bulacan, pinsan. Gising «k 3am mamalengke, tulog ka pag alis» ng huling lasing. Kain ng di naubos. «Sahod mo ipapadala ko n lng kay mama mo buwan buwan (pag may» kita).",
    },
    ko = {
      "고객님 법인통장 명의만 필요합니다. «숙소에서 10일 같이 지내면서 인증 눌러주시면 1천». 신분증이랑 «폰은 저희가 갖고 있고 동행 없이 나가시면 가족 주소로» 찾아갑니다. 그냥 규칙이에요^^",
      "일본 오사카 스낵바 이번 주 출국 가능한 언니만. «비행기 방 다 깔아주고 테이블비로» 상계. «석 달은 못 나와 중간에 나오면 다른 가게로 넘어가는 거고». 여권은 마마가 갖고 있어 그게 룰이야",
    },
    sw = {
      "Kazi Oman house manager! «Ticket na visa juu yetu, usijali hata shilingi». «utalipa na mshahara wa miezi minne ya kwanza». passport itakaa kwa madam kwa usalama. Interview leo leo, njoo na full photo.",
      "«Ndugu karani wetu anasema visa itasema mtalii» lakini roho yako ijue ni kazi. «Ukifika Muscat utabadilishiwa kiti». Njoo na begi dogo, wasishtuke.",
    },
    hi = {
      "पथेरा के लिए जोड़ी चाहिए, झांसी से आगे भट्ठा। «एक जोड़ी को 35 हज़ार अभी हाथ में, खाना खर्चा» हर पखवाड़े। «हिसाब आषाढ़ में होगा, जिसका पेशगी न टूटा वो अगले सीज़न भी वहीं रहेगा»। बीच में गांव जाने का रिवाज नहीं है, होली में भी नहीं।",
      "सेब सीजन शिमला कोटगढ़। पेटी 22 रु, खर्चा काटकर जो बचे वो दिवाली पर। «बीमार पड़ो तो अपने बदले भाई दो, नहीं तो पूरी टोली का कटेगा»। «सामान गोदाम में लॉक रहेगा मेरे पास»",
    },
    bn = {
      "দুবাই স্টেজ প্রোগ্রাম। «গয়না জামা পার্লার সব আমরা দিব, পরে টোকেনে কাটা»। টোকেন «না উঠলে দেশে ফেরা নাই, হাসিখুশি মেয়ে হইলেই চলে»।",
      "«আপু পার্লারের কাজ মুম্বাইতে, বেতন ভালো»। যশোর «পর্যন্ত বাসে আসো, বাকিটা রাতে হেঁটে, ওপারে তোমার নতুন নাম কার্ড রেডি»।",
    },
    ne = {
      "«बैंक खाता + सिम भएका साथी ५ जना, ७ दिन मोरङको होटल, खाने बस्ने फ्री, दिनको ३ हजार»। काम केही छैन, मोबाइल हाम्रो टेबलमा रहन्छ, बेला बेला अनुहार स्क्यान। «नसकिउन्जेल होटलबाट निस्कन मिल्दैन, केटाहरू ढोकामा हुन्छन्»।",
      "अजरबैजान पुगेपछि एजेन्टले फोन काट्यो। «११ जना एउटै कोठामा, काम भनेको ठाउँमा» ताला। «फर्कन खोज्दा उसको मान्छे आएर अझै दुई लाख दिए मात्र भिसा कागज छोड्छु भन्छ»।",
    },
    ru = {
      "Швейный цех, нужны девочки прямострочка оверлок, кыргызстан узбекистан. «спим прямо в цеху никуда ездить не надо экономия». «шьём пока заказ не закроем». миграционные карты у Рустама, он решает с участковым",
      "«Слышь, карты твои заблокировали, на тебе долг 180к». «Отработаешь закладками за месяц, адреса скину». Соскочишь — знаем где учишься.",
    },
  },
  silent = {
    id = {
      "Bun, presto aku tutupnya terkunci ga bisa dibuka, isinya rendang buat arisan jam 3. HELP 😭",
      "Setuju bang @dedi, cuti melahirkan 6 bulan tapi bos mana mau. Tolong disnaker jangan tidur",
    },
    ms = {
      "Salam, esok cuti umum, pejabat tutup. Gaji masuk Khamis. Yang kerja OT isi borang dulu ye.",
      "TUKANG ROTI CANAI. kalau tebar koyak jangan mohon. RM120 sehari, off isnin. Parit Buntar.",
    },
    fil = {
      "BEDSPACER: deposit refundable, 1 week notice. Bawal magtago ng bisita. Nawalang susi ₱150.",
      "Landlord namin nag-lock ng gate kasi may nag-inuman. Naipit ako sa labas hawak yung ulam.",
    },
    ko = {
      "알바 3주차 후기: 사장님 말투 개무섭고 이번 주 쉬는 날 하루 밀렸는데 대신 담주 3일 쉬래요. 시급 10분 단위로 쳐줌. 짬뽕 무제한. 다리 아파 죽겠음 끝.",
      "용달 조수 구함. 힘 좋고 말 적은 놈. 일당 15 당일. 피아노 들다 허리 나가도 산재 됨 걱정마. 담배 내 차에서 피우면 죽는다 진짜. 점심은 기사식당 돈까스",
    },
    sw = {
      "@kazi_bongo jibu hapo: boss huyo namjua, analipa vizuri ila mkali kama pilipili, nenda tu",
      "Dereva wa lori Dar–Tunduma, miaka 30+, passport na leseni ya mipakani. Safari 3 kwa mwezi",
    },
    hi = {
      "ओ सरहद, तू पासपोर्ट माँगती है परिंदों से? / मेरी अम्मा की साड़ी का पल्लू उस पार रह गया है",
      "Bhai delivery wale ne OTP ke liye phone hi pakad liya mera 😂 shoe theek hai, ek size bada lo",
    },
    bn = {
      "আমার ছেলে আজ মালয়েশিয়া গেল, কাজ ফ্যাক্টরিতে, আল্লাহ যেন ভালো বস মিলায়। সবাই দোয়া কইরেন।",
      "১০ম শ্রেণির গণিত পড়াই, সপ্তাহে ৩ দিন, মিরপুর ১০, মা বাবা পাশে থাকতে পারবেন, মাসে ৪ হাজার",
    },
    ne = {
      "घरबेटीले फोन गरेर मध्यरातमा झ्याल बन्द गर भन्छ, वर्षाको पानी पस्छ रे। अर्को कोठा खोज्दैछु।",
      "मःमः बनाउन जान्ने दिदी चाहियो, इटहरी। बिहान १० देखि बेलुका ८। १६ हजार र खाजा। शनिबार बन्द।",
    },
    ru = {
      "Отказали в визе из-за маленького депозита на счёте. Сколько показывать за двоих на неделю?",
      "Записка в храм: о здравии Николая, чтобы нашёл работу не вахтой, и начальника ему с сердцем",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
