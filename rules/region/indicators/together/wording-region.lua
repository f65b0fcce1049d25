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
      "«Kerja petik buah Australia gaji 60jt/bulan, jalur khusus» tanpa tes. Bayar proses «45 juta, 10jt dulu amankan kursi, visa turis konversi di sana»",
      "Bang, sa mau bantu ko ke PNG, kerja di kayu gaharu. Lewat hutan, dua malam. Ko pu ktp kas tinggal di sa. «Ko pu utang jalan dipotong sampai habis, Bos di sana pegang» senjata «jadi aman ko tra usah pikir lari».",
    },
    ms = {
      "kakak mai je KL, permit «tak ada pun takpe, tambang saya dulu, potong gaji 8 bulan, kad» «pengenalan bagi saya simpan»",
      "«Salam dik, abang tolong hang settle hutang along tu RM6k». Pi «kerja Thailand ja 3 bulan jawab chat orang, duit tu tolak gaji». Pasport tak payah, lalu ikut Golok naik bot ja. Mak hang jangan bagitau dulu, kang dia risau",
    },
    fil = {
      "CARWASH BOY stay in. 5am-10pm, tulog sa kariton/likod. «sahod kada 3 months para may ipon». «bawal ang wala pang 1yr aalis, may pinapirmahan kaming papel»",
      "«Pang helper sa ihawan nmin sa Bulacan, pinsan». Gising k 3am mamalengke, tulog ka pag alis ng huling lasing. Kain ng di naubos. «Sahod mo ipapadala ko n lng kay mama mo buwan buwan (pag may kita»).",
    },
    ko = {
      "«섬에서 염전·김양식 하실 분 ★숙식제공★ 장애 있으셔도, 주민등록 말소된 분도 환영». 역전에서 소장님이 직접 모셔옵니다. «급여는 배 나갈 때까지 어촌계에서 보관해드리고 담배, 술은 외상 장부로». 소개비 150은 일하면서 까는 걸로. 태풍철이라 육지는 명절에만 나옵니다.",
      "형제님 EPS 점수 낮아도 걱정 노노. 나 한국 공단 안에 아는 과장님 있어. 650만원 주면 이름 위로 올려. «돈 없으면 한국 가서 24개월 월급통장 나한테 맡기면 돼». «공항에서 내 사람이 픽업하고 통장카드» 받음. 다른 사람한테 말하면 자리 없어져 비밀이야",
    },
    sw = {
      "«Machimbo ya kokoto Kunduchi: vijana 20». Kulala turubai lipo. Mchele na maharage tunakata kwenye mahesabu. «Mahesabu tunafanya mwisho wa mwaka, si kabla»",
      "Nail tech Zanzibar, hata kama hujui kupaka rangi! «Ferry, kitanda, vifaa juu yetu kwanza». «Tukishajilipa ndipo 50/50»",
    },
    hi = {
      "bhai thailand me kaam hai, typing ka, 70 hazar. «airport pe bolna ghoomne ja rahe» hain. hotel ka booking hum denge. «company ka naam waha pahunch ke pata chalega». kal nikalna hai",
      "गन्ना कटाई टोली चाहिए, कोयता जोड़ी। «उचल 80 हजार अभी, छह महीने कारखाने पर»। «एक दिन नागा किया तो 1000 का खाड़ा कटेगा»। हिसाब सीजन के बाद, जो बाकी रहा अगले साल",
    },
    bn = {
      "«ভাইটা 'স্টুডেন্ট ভিসায়' মালয়েশিয়া গেছে, কলেজ না, শুধু কারখানায় কাজ, ব্যাংক কার্ড কলেজের কাছে, দেনা ৪ লাখ»",
      "«ভাইয়া থাইল্যান্ডে টাইপিংয়ের কাজ, ৭০ হাজার»। «ইমিগ্রেশনে বলবেন বেড়াতে যাচ্ছি, ওখানে নেমে ওপারে গাড়িতে ৫ ঘন্টা»। কোম্পানির নাম পরে বলব",
    },
    ne = {
      "«रुसमा» «सेक्युरिटी, तलब ३ लाख, भिजिट भिसामा जाने, तालिम पछि सम्झौता, एक वर्ष फर्कन पाइँदैन, छिटो सम्पर्क»",
      "«bahini Kuwait ma house maid, paisa lagdaina», «Delhi bata lukera jane, immigration ma ghumna jaane bhannu». ghar ma nabhana la, passport malai deu",
    },
    ru = {
      "«Слышь, карты твои заблокировали, на тебе долг 180к». «Отработаешь закладками за месяц, адреса скину». Соскочишь — знаем где учишься.",
      "Сбор клюквы и мха, Карелия. «Завоз вездеходом, вывоз когда сезон закроем, связи нет». Продукты у нас в лавке под запись. «Сдаёте по весу, цену скажем на месте».",
    },
  },
  silent = {
    id = {
      "cicilan motor telat 3 hari udah diteror DC, padahal cuma 600rb. sabar pak gajian tgl 28 🙏",
      "istri sita paspor gue gara2 beli motor lagi 😂 katanya baru dikembaliin kalo cicilan lunas",
    },
    ms = {
      "Salam, esok cuti umum, pejabat tutup. Gaji masuk Khamis. Yang kerja OT isi borang dulu ye.",
      "grup ibu2 darjah 2: esok bayar deposit lawatan zoo RM20, bagi dalam sampul tulis nama anak 🙏",
    },
    fil = {
      "Solid yung horror game! Na-lock ako sa room 3hrs, yung boss fight grabe. 9/10, mahal lang",
      "Sino dito naka-try mag apply ng passport sa Robinson? Ilang oras pila? May kasama akong senior",
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
      "JCB operator. Rajkot. 24k. Raat alag. License dikhao, 21 se neeche ghar jao padhai karo.",
      "Kirana store ko helper chahiye, 10 se 8 bje, lunch, 12000, itwar chhutti, Bhopal. aa ke milo",
    },
    bn = {
      "১০ম শ্রেণির গণিত পড়াই, সপ্তাহে ৩ দিন, মিরপুর ১০, মা বাবা পাশে থাকতে পারবেন, মাসে ৪ হাজার",
      "আরে ভাই অধিনায়ক তো বসের মতো, ওর উপর কথা বললে দল থেকে আউট 😂 পরের ম্যাচে স্পিনার নামাবে দেখিস",
    },
    ne = {
      "reply: dai tapai ko phone ta museum ko pasport bhayo, border ma dekhaye bhatkera jancha 😂",
      "विद्यालय बिदामा १६ वर्षमाथिका विद्यार्थी, पुस्तकालय सहयोगी, दिनको ४ घण्टा, अभिभावकको चिठी",
    },
    ru = {
      "Записка в храм: о здравии Николая, чтобы нашёл работу не вахтой, и начальника ему с сердцем",
      "Корейский с нуля в Шымкенте, группа по 6 чел., TOPIK I к весне. Первый урок бесплатно. 안녕하세요!",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
