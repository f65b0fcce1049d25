-- What is worded like texts in which people are controlled speaks of work, pay, papers or a journey. By itself the wording, which nobody
-- reviewed in these languages, makes no more than a note (decision 0020).
rule {
  title       = "Work, pay, papers or a journey are spoken of in a text that is worded like texts in which people are controlled",
  indicators  = { "delphi:D6.01", "ilo:1" },
  weight      = 1,
  status      = "trial",
  support     = true,
  sources     = { "ilo-delphi-2009", "volodko-2020" },
  kinds       = { "advert", "offer", "conversation", "worker_report" },
  all_of      = { "together/wording-region" },
  worded_from = 9,
  when = function(ad) return ad:find("(<quiet-work>|<work-isles>|<work-south>)") end,
  fires  = {
    id = {
      "«Kerja» petik buah Australia «gaji» 60jt/bulan, jalur khusus tanpa tes. Bayar proses 45 juta, 10jt dulu amankan kursi, visa turis konversi di sana",
    },
    ms = {
      "«Kilang» papan Gua Musang cari 10 org Bangla/Nepal. Buku hijau tinggal kat «tauke», kalau lari sebelum habis 2 thn tebus RM6k.",
    },
    fil = {
      "«CARWASH» BOY «stay in». 5am-10pm, tulog sa kariton/likod. sahod kada 3 months para may ipon. bawal ang wala pang 1yr aalis, may pinapirmahan kaming papel",
    },
    ko = {
      "고객님 법인통장 명의만 필요합니다. «숙소에서 10일 같이 지내면서 인증 눌러주시면 1천». 신분증이랑 «폰은 저희가 갖고 있고 동행 없이 나가시면 가족 주소로» 찾아갑니다. 그냥 규칙이에요^^",
    },
    sw = {
      "«Kazi» Oman house manager! Ticket na visa juu yetu, usijali hata shilingi. utalipa na «mshahara» wa miezi minne ya kwanza. passport itakaa kwa madam kwa usalama. Interview leo leo, njoo na full photo.",
    },
    hi = {
      "पथेरा के लिए जोड़ी चाहिए, झांसी से आगे «भट्ठा»। एक जोड़ी को 35 हज़ार अभी हाथ में, खाना खर्चा हर पखवाड़े। हिसाब आषाढ़ में होगा, जिसका पेशगी न टूटा वो अगले सीज़न भी वहीं रहेगा। बीच में गांव जाने का रिवाज नहीं है, होली में भी नहीं।",
    },
    bn = {
      "«দুবাই» স্টেজ প্রোগ্রাম। গয়না জামা «পার্লার» সব আমরা দিব, পরে টোকেনে কাটা। টোকেন না উঠলে দেশে ফেরা নাই, হাসিখুশি মেয়ে হইলেই চলে।",
    },
    ne = {
      "अजरबैजान पुगेपछि «एजेन्टले» फोन काट्यो। ११ जना एउटै कोठामा, «काम» भनेको ठाउँमा ताला। फर्कन खोज्दा उसको मान्छे आएर अझै दुई लाख दिए मात्र भिसा कागज छोड्छु भन्छ।",
    },
    ru = {
      "«Слышь, карты твои заблокировали, на тебе долг 180к». «Отработаешь закладками за месяц, адреса скину». Соскочишь — знаем где учишься.",
    },
  },
  silent = {
    id = {
      "Bun, presto aku tutupnya terkunci ga bisa dibuka, isinya rendang buat arisan jam 3. HELP 😭",
    },
    ms = {
      "Salam, esok cuti umum, pejabat tutup. Gaji masuk Khamis. Yang kerja OT isi borang dulu ye.",
    },
    fil = {
      "BEDSPACER: deposit refundable, 1 week notice. Bawal magtago ng bisita. Nawalang susi ₱150.",
    },
    ko = {
      "알바 3주차 후기: 사장님 말투 개무섭고 이번 주 쉬는 날 하루 밀렸는데 대신 담주 3일 쉬래요. 시급 10분 단위로 쳐줌. 짬뽕 무제한. 다리 아파 죽겠음 끝.",
    },
    sw = {
      "@kazi_bongo jibu hapo: boss huyo namjua, analipa vizuri ila mkali kama pilipili, nenda tu",
    },
    hi = {
      "ओ सरहद, तू पासपोर्ट माँगती है परिंदों से? / मेरी अम्मा की साड़ी का पल्लू उस पार रह गया है",
    },
    bn = {
      "আমার ছেলে আজ মালয়েশিয়া গেল, কাজ ফ্যাক্টরিতে, আল্লাহ যেন ভালো বস মিলায়। সবাই দোয়া কইরেন।",
    },
    ne = {
      "घरबेटीले फोन गरेर मध्यरातमा झ्याल बन्द गर भन्छ, वर्षाको पानी पस्छ रे। अर्को कोठा खोज्दैछु।",
    },
    ru = {
      "Отказали в визе из-за маленького депозита на счёте. Сколько показывать за двоих на неделю?",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Ask what the work is, who pays whom, and whether the person may leave it.",
}
