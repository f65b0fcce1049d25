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
      "Bang, sa mau bantu ko ke PNG, kerja di kayu gaharu. Lewat hutan, dua malam. Ko pu ktp kas tinggal di sa. «Ko pu utang jalan dipotong sampai habis, Bos di sana pegang» senjata «jadi aman ko tra usah pikir lari».",
    },
    ms = {
      "kakak mai je KL, permit «tak ada pun takpe, tambang saya dulu, potong gaji 8 bulan, kad» «pengenalan bagi saya simpan»",
      "Salam dik, abang tolong hang settle hutang along tu RM6k. Pi «kerja Thailand ja 3 bulan jawab chat orang, duit tu tolak gaji». «Pasport tak payah, lalu ikut Golok naik bot ja». Mak hang jangan bagitau dulu, kang dia risau",
    },
    fil = {
      "CARWASH BOY stay in. 5am-10pm, tulog sa kariton/likod. «sahod kada 3 months para may ipon». «bawal ang wala pang 1yr aalis, may pinapirmahan kaming papel»",
      "Pang helper sa ihawan nmin sa Bulacan, pinsan. «Gising k 3am mamalengke, tulog ka pag alis» ng huling lasing. Kain ng di naubos. «Sahod mo ipapadala ko n lng kay mama mo buwan buwan (pag may kita»).",
    },
    ko = {
      "고객님 법인통장 명의만 필요합니다. «숙소에서 10일 같이 지내면서 인증 눌러주시면 1천». 신분증이랑 «폰은 저희가 갖고 있고 동행 없이 나가시면 가족 주소로» 찾아갑니다. 그냥 규칙이에요^^",
      "일본 오사카 스낵바 이번 주 출국 가능한 언니만. «비행기 방 다 깔아주고 테이블비로» 상계. «석 달은 못 나와 중간에 나오면 다른 가게로» 넘어가는 거고. 여권은 마마가 갖고 있어 그게 룰이야",
    },
    sw = {
      "Wafanyakazi wa «tumbaku Tabora, waje na wake na watoto wakubwa». Msimu miezi kumi. Unga, chumvi na mafuta tunatoa, tunakata mwisho. «Malipo baada ya kuuza tumbaku kwa kadri bei itakavyokuwa». Akitoka katikati hana chake.",
      "Wanawake wa Pemba na Unguja! Kambi ya «dagaa na kaa Mkokotoni inachemka usiku kucha mwezi ukiwa» giza. «Mnakuja na watoto, wao watatandaza chanja». Kulala bandani bure. Ndoo kumi = ndoo moja yenu. Kutoka kambini ni mwezi ukipevuka.",
    },
    hi = {
      "गन्ना कटाई टोली चाहिए, कोयता जोड़ी। «उचल 80 हजार अभी, छह महीने कारखाने पर»। एक दिन नागा किया तो 1000 का खाड़ा कटेगा। «हिसाब सीजन के बाद, जो बाकी रहा अगले साल»",
      "पथेरा के लिए जोड़ी चाहिए, झांसी से आगे भट्ठा। «एक जोड़ी को 35 हज़ार अभी हाथ में, खाना खर्चा हर पखवाड़े»। «हिसाब आषाढ़ में होगा, जिसका पेशगी न टूटा वो अगले सीज़न भी वहीं रहेगा»। बीच में गांव जाने का रिवाज नहीं है, होली में भी नहीं।",
    },
    bn = {
      "মালয়েশিয়া কলিং 🇲🇾 ফ্যাক্টরি+প্লান্টেশন। «মালয়েশিয়া কলিং নামে কাটা খরচ সাড়ে পাঁচ লাখ»। টাকা না থাকলে জমির কাগজ বন্ধক নিয়া আমরাই পাঠাই। «নামার পর হোস্টেলে থাকবেন, ছয় মাস পর কাজ শুরু, তার আগে ঘরে বসা, খাওন» ধার। শেষে সব কাটা যাবে।",
      "আমার বউ ওমানে। প্রথমে ভিডিও দিত, এখন শুধু টেক্সট, বানান ওর না। গত «জুম্মায় একটা অচেনা নাম্বার থেইকা শুধু বলছে 'ছাদের ঘর, গরম, পানি দেয় না, হাতে দাগ' তারপর কাটা»। «অফিস কয় সে সুখে আছে, বিশ্বাস না হইলে দেড় লাখ জমা দিয়া» আনেন।",
    },
    ne = {
      "भाइ, दुबईमा सेक्युरिटी गार्डको काम छ, तलब २२ सय दिराम। «अहिले भिजिट भिसामा उडौं, पछि उतै मिलाउँछु»। इमिग्रेसनमा काकाको छोरा भेट्न जाँदैछु भन्नू। «३ लाख ८० मात्र लाग्छ, घरको लालपुर्जा राखेर पनि मिल्छ»",
      "ब्युटिपार्लर सिक्ने र कमाउने! «काठमाडौं, बस्ने खाने» सहित। «पहिलो ३ महिना सिक्ने अवधि, तलब छैन, त्यसपछि २ वर्ष काम गर्नैपर्ने, बीचमा छोडे हर्जाना एक लाख»। गाउँका बैनीहरू स्वागत छ 💅",
    },
    ru = {
      "«Слышь, карты твои заблокировали, на тебе долг 180к». «Отработаешь закладками за месяц, адреса скину». Соскочишь — знаем где учишься.",
      "Сбор клюквы и мха, Карелия. «Завоз вездеходом, вывоз когда сезон закроем, связи нет». Продукты у нас в лавке под запись. «Сдаёте по весу, цену скажем на месте».",
    },
  },
  silent = {
    id = {
      "Setuju bang @dedi, cuti melahirkan 6 bulan tapi bos mana mau. Tolong disnaker jangan tidur",
      "cicilan motor telat 3 hari udah diteror DC, padahal cuma 600rb. sabar pak gajian tgl 28 🙏",
    },
    ms = {
      "Salam, esok cuti umum, pejabat tutup. Gaji masuk Khamis. Yang kerja OT isi borang dulu ye.",
      "grup ibu2 darjah 2: esok bayar deposit lawatan zoo RM20, bagi dalam sampul tulis nama anak 🙏",
    },
    fil = {
      "BEDSPACER: deposit refundable, 1 week notice. Bawal magtago ng bisita. Nawalang susi ₱150.",
      "Landlord namin nag-lock ng gate kasi may nag-inuman. Naipit ako sa labas hawak yung ulam.",
    },
    ko = {
      "알바 3주차 후기: 사장님 말투 개무섭고 이번 주 쉬는 날 하루 밀렸는데 대신 담주 3일 쉬래요. 시급 10분 단위로 쳐줌. 짬뽕 무제한. 다리 아파 죽겠음 끝.",
      "ㄴ 저희 건물도 그래요. 관리인 아저씨가 옥상 문 잠그고 퇴근하셔서 빨래 걷으러 갔다가 한시간 갇혔잖아요. 문자 드렸더니 군고구마 들고 오심. 미워할 수가 없음",
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
      "১০ম শ্রেণির গণিত পড়াই, সপ্তাহে ৩ দিন, মিরপুর ১০, মা বাবা পাশে থাকতে পারবেন, মাসে ৪ হাজার",
      "আজ অফিস থেকে ফিরতে বৃষ্টি। বস আজ একটা ভালো কথা বলছে, দুই বছরে প্রথম 😂 দিনটা লিখে রাখলাম।",
    },
    ne = {
      "घरबेटीले फोन गरेर मध्यरातमा झ्याल बन्द गर भन्छ, वर्षाको पानी पस्छ रे। अर्को कोठा खोज्दैछु।",
      "मःमः बनाउन जान्ने दिदी चाहियो, इटहरी। बिहान १० देखि बेलुका ८। १६ हजार र खाजा। शनिबार बन्द।",
    },
    ru = {
      "Записка в храм: о здравии Николая, чтобы нашёл работу не вахтой, и начальника ему с сердцем",
      "Мой начальник кот держит меня в рабстве: подъём в 5, паспорт под диваном, зарплата мурчанием",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
