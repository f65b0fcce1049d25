-- Gifts, pictures, secrecy or leaving home are urged on somebody who is said to be under 18.
rule {
  title      = "A young person is lured with gifts, secrecy or a request for pictures",
  indicators = { "delphi:D3.11", "delphi:D3.01", "ilo:1" },
  law        = { "th-atip-6" },
  weight     = 9,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  child      = true,
  sources    = { "ilo-delphi-2009", "th-online-children" },
  terms = {
    sw = {
      "(usimwambie|usiwaambie|usiambie|usimweleze|msiwaambie) (mama|baba|mamako|mamako|babako|mzazi|wazazi|mwalimu|mtu|yeyote|shangazi|nyumbani)",
      "(tuma|nitumie|nionyeshe|piga|leta) (picha|video|selfie) (yako|zako|moja|ya|za)?",
      "(futa) (chat|meseji|ujumbe|hii|mazungumzo)",
      "(nitakupa|nitakutumia|nakupa|nitakununulia) ... (bundle|bando|airtime|simu|zawadi|pesa|diamond|nguo)",
      "(siri) (yetu|kati)",
      "(njoo|tukutane|nitakuchukua) ... (peke yako|baada ya shule|bila mtu|shuleni|hoteli|gest)",
      "(picha|video) ... (uchi|bila nguo|ukioga|ya kuoga|mwili|chupi|bafuni)",
      "(ukinitumia|nitumie|unitumie) (picha|video)",
      "(nakutumia|nitakutumia|nakununulia) (bundles|bundle|airtime|simu|pesa)",
    },
    ko = {
      "(엄마*|아빠*|부모님*|선생님*|집에*|아무한테*|친구*) ... (말하지 마*|말하지마*|얘기하지 마*|비밀*|말 안 하*|말 안하*|이르지*|알리지*)",
      "(사진*|얼굴 사진*|셀카*|영상*|영통*) ... (보내*|찍어*|보여*)",
      "(대화*|채팅*|톡*|메시지*) ... (지워*|삭제*|나가기*)",
      "(문상*|기프티콘*|다이아*|로벅스*|스킨*|현질*|용돈*) ... (줄게*|보내줄*|사줄*|쏠게*|충전*)",
      "(우리만*|우리 둘*|둘만*) ... (비밀*)",
      "(재워줄*|재워 줄*|데리러*|혼자 와*|혼자 나와*|학교 끝나고*|집 나와*|가출*)",
      "(몸 사진*|벗*|속옷*|수영복*|샤워*|노출*) ... (사진*|영상*|보내*|찍*|하나*)?",
      "(집에 아무도 없*|혼자 있을 때*|부모님 안 계*)",
    },
    ru = {
      "(маме|папе|родителям|взрослым|никому|учительнице|дома) (не|ничего не) (говори|рассказывай|сообщай|показывай|говорить|пиши|свети)",
      "(не говори|не рассказывай|не свети) ... (маме|папе|родителям|никому|дома|в школе)",
      "(скинь|пришли|отправь|кинь|покажи|сфоткай|сфоткайся) ... (фото|фотку|фотки|фоточку|видео|кружок|себя)",
      "(удали|сотри|почисти) ... (переписку|чат|сообщения|диалог)",
      "(подарю|куплю|закину|задоначу|скину) ... (робукс*|алмаз*|скин*|донат|голду|гемы|на игру|телефон)",
      "(это|наш|пусть будет) (наш)? (секрет|тайна)",
      "(приезжай|приходи|встретимся|заберу) ... (одна|один|без родителей|после школы|у школы|ко мне)",
      "(фото*|видео|кружок|фотк*) ... (в купальник*|без одежды|раздет*|в белье|в трусиках|в душе|тело|голы*|поинтересн*)",
      "(когда|если) (дома)? (никого нет|мамы нет|одна дома|родители ушли)",
    },
    ne = {
      "(मोडलिङ*|मोडल*|म्युजिक भिडियो*) ... (फोटो*) (पठाऊ|पठाउ*|देऊ|खिच*)",
      "(कक्षा)? (7|8|9|10|11) मा (पढ्ने|पढ्छौ|पढ्छेउ)",
      "(आमा*|मम्मी*|बुवा*|बाबा*|घरमा|सर*|कसै*) ... (नभन*|नसुनाउ*|थाहा नदिनु*)",
      "(तिम्रो|एउटा|आफ्नो) (फोटो|भिडियो|तस्बिर) (पठा*|देखा*|देऊ)",
      "(च्याट|मेसेज) (डिलिट|मेटा*) (गर*)?",
      "(डाइमन्ड|यूसी|गिफ्ट|रिचार्ज|गेम) ... (दिन्छु|दिउँला|पठाइदिन्छु|किनिदिन्छु|हालिदिन्छु)",
      "(aama|mummy|mamu|buwa|baba|ghar|sir|kasai) (lai|ma)? ... (nabhan*|navan*|nasunau*)",
      "(timro|euta|aafno)? (photo|foto|pic|video) (pathau*|patha|dekhau*|deu)",
      "(diamond|uc|gift|recharge) ... (dinchu|pathaidinchu|kinidinchu|haldinchu)",
    },
    bn = {
      "(আম্মু*|আম্মা*|মা|মাকে|মারে|আব্বুকে|বাবাকে|আব্বু|বাবা|বাসায়|বাড়িতে|স্যার|কাউরে|কাউকে) (কে|রে|কাউরে)? (বলবা না|বলবি না|বলবে না|বইলো না|বলো না|জানাবা না|বলিস না|কইবা না|কইও না)",
      "(তোমার|একটা|তোর) (ছবি|ফটো|ভিডিও|পিক) (পাঠাও|পাঠা|দাও|দে|দেখাও|দিবা)",
      "(চ্যাট|মেসেজ) (ডিলিট|মুইছা|মুছে) (কর*|ফেল*|দাও)?",
      "(ডায়মন্ড|ইউসি|গিফট|রিচার্জ|ফ্রি) ... (দিব|দিবো|দিমু|পাঠাব|পাঠাবো)",
      "(ammu*|amma*|ma|make|abbuke|babake|abbu|baba|basay|barite|kauke|kaure) (ke|re)? (bolba na|bolbi na|bolo na|bolis na|janaba na|koiba na)",
      "(tomar|ekta|tor)? (chobi|sobi|photo|pic|video) (pathao|patha|dao|de|dekhao|diba|send)",
      "(ছবি*|ভিডিও*|পিক*) ... (জামা ছাড়া|কাপড় ছাড়া|গোসল*|খালি গায়ে|শরীর*)",
      "(বাসায় কেউ নাই|একলা থাকলে|দরজা বন্ধ কইরা|দরজা লাগা*)",
    },
    hi = {
      "(मम्मी|मां|माँ|पापा|घर|घरवालों|टीचर|किसी) (को|में|से|पे) (मत|नहीं|ना|न) (बता*|बोल*|कह*)",
      "(अपनी|तेरी|तुम्हारी) (फोटो|फ़ोटो|पिक|वीडियो|तस्वीर) (भेज*|दिखा*|दे*)",
      "(चैट|मैसेज) (डिलीट|मिटा*) (कर*|देना)?",
      "(फ्री|गिफ्ट|रिचार्ज|डायमंड|यूसी) ... (दूंगा|दूँगा|दे दूंगा|दिला दूंगा|भेजूंगा)",
      "(mummy|mammi|maa|papa|ghar|gharwalo|teacher|kisi) (ko|me|se|pe|par) (mat|nahi|na|nahin) (bata*|bol*|keh*|kah*)",
      "(apni|teri|tumhari|ek)? (photo|foto|pic|pics|video|selfie) (bhej*|bhejo|bhejna|dikha*|send|dedo|de do)",
      "(chat|message|msg) (delete) (kar*|karna|kr)",
      "(free|gift|recharge|diamond|diamonds|uc) ... (dunga|doonga|de dunga|dedunga|dila dunga|bhejunga|milega)",
      "(photo|pic|video|selfie) (bhej*|dikha*|send) ... (mat bata*|free|gift|uc|diamond)?",
      "(free|gift) (uc|diamond|recharge|skin)",
    },
    fil = {
      "(wag|huwag|wag mo|huwag mong|wag nyo) (mong|nang|na|po)? (sasabihin|sabihin|ipaalam|ikwento|isumbong) (kay|sa|kina)? (mama|papa|nanay|tatay|magulang|parents|teacher|ate|kuya|kahit kanino)",
      "(send|pasend|magsend|padala|pakita|pic) (ka|mo|ng|nga|naman|muna)? (pic|picture|photo|litrato|video|katawan|selfie|mukha)",
      "(delete|burahin|i delete) (mo|nyo)? (ang|yung|convo|chat|message|usapan)",
      "(bigyan|bibigyan|send|padalhan|loadan|bilhan) (kita|ko|ka) ... (diamonds|robux|load|gcash|skin|ml|cp|gift)",
      "(sikreto|secret) (lang)? (natin|natin to|lang)",
      "(kita tayo|meet tayo|sunduin kita|punta ka) ... (mag isa|magisa|labas ng school|pagkatapos ng klase|hotel|apartment)",
      "(pic|picture|video|vid|vc) ... (walang damit|hubad|naka bra|naliligo|maligo|katawan|naka panty|sexy)",
      "delete (mo|nyo) (agad|na|lahat)",
      "(wala|pag wala) (bang|ang|si|sila)? (tao|mama|papa|nanay|magulang) (dyan|sa bahay|mo)",
    },
    ms = {
      "(jangan|tak payah|tak yah|xpayah|jgn) (bagitahu|bagitau|bgtau|cakap|beritahu|cerita) (kat|dengan|pada|dekat)? (mak|ayah|ibu|bapa|kakak|abang|cikgu|parents|family|sapa|siapa|sesiapa)",
      "(hantar|bagi|send|tunjuk) (gambar|video|pic) (muka|badan|awak|adik|dulu|tu|la|sikit)?",
      "(delete|padam|buang) (chat|mesej|message) (ni|lepas|tau)?",
      "(bagi|belanja|topup|hadiah|kasi) ... (diamond|uc|robux|skin|topup|pulsa|duit raya)",
      "(rahsia) (kita|berdua)",
      "(jumpa|abang ambil|abang jemput|ambil adik) ... (sorang|seorang|depan sekolah|balik sekolah|lepas sekolah|hotel)",
      "(gambar|video|vc) ... (mandi|tak pakai|x pakai|bogel|seksi|baju tidur|bra|badan)",
      "(bila|masa|kalau) (takde|tak ada|xde) (orang|mak|ayah) (rumah|kat rumah)?",
    },
    id = {
      "(jangan|gausah|gak usah|ga usah|ngga usah) (kasih tau|bilang|cerita|bilangin|kasi tau|ngomong) (ke|sama)? (mama|mamah|papa|ibu|bunda|ayah|ortu|orang tua|guru|kakak|siapa siapa|siapapun|temen)",
      "(kirim|fotoin|kirimin|minta|send|pap) (foto|pap|video|vc|muka|badan) (kamu|dulu|dong|ke|yang|tanpa|muka|badan|sekarang)?",
      "(hapus|apus|delete) (chat|chatnya|pesan|pesannya) (ini|nya|abis|habis|setelah|ya)?",
      "(kasih|beliin|kirim|isiin|top up|topup|bagi) ... (diamond|dm ff|uc|robux|voucher|pulsa|skin|gift)",
      "(ini|jadi) rahasia (kita|berdua|ya)",
      "(ketemu|ketemuan|jemput|main) ... (sendiri|sendirian|tanpa ortu|diam diam|depan sekolah|pulang sekolah|di hotel|di kos)",
      "(vc|video call|vcs) (bentar|bentaran|yuk|dong|sekarang|sama)",
      "(foto|video|vc) ... (mandi|tanpa baju|gak pakai|ga pake|telanjang|seksi|bikini|buka baju|badan)",
      "(jangan|pas|kalau|kalo) (ada|gak ada|ga ada|tidak ada) (orang rumah|ortu|mama|siapa siapa)",
      "(diamond|robux|skin|uc) (gratis|free)",
    },
  },
  -- Somebody under 18 is spoken to.
  when = function(ad)
    -- Lessons, castings with the parents beside, and notices of schools speak of the same.
    if ad:has("(ibu bapa wajib|orang tua wajib|magulang sa set|수업안|활동지|모둠 토의|지도안|학습지|parents on set|অভিভাবক সেটে|अभिभावक साथ|родители на площадке|wazazi wawepo)") then return false end
    -- Names of accounts tell ages and years of birth, too: aarav_12, pip_2014.
    for _, turn in ipairs(ad:turns()) do
      local name = turn.speaker or ""
      local years = tonumber(string.sub(name, -4)) or tonumber(string.sub(name, -2))
      if years and (years >= 8 and years <= 15 or years >= 2010 and years <= 2018) then return true end
    end
    for _, age in ipairs(ad:ages()) do
      if (age.lower or age.upper or 99) < 18 then return true end
    end
    if ad:has("(umur berapa|berapa umur|berapa tahun|usia berapa|ilang taon|miaka ngapi|umri gani|kelas berapa|tingkatan berapa|darasa la ngapi|anong grade|в каком классе|몇 학년*|কোন ক্লাস*|kitne saal|umar kitni|koto bochor|boyos koto|kati barsa|kati barsha|сколько тебе лет|тебе лет|몇 살*|몇살*|कितने साल|उम्र कितनी|কত বছর|বয়স কত|कति वर्ष)")
      and ad:has("(8|9|10|11|12|13|14|15|16|17)") then
      return true
    end
    if ad:has("<child-age>") then return true end
    return ad:has("(umur|usia|edad|বয়স|boyos|umri|miaka|उमेर|उम्र|umar|age) (8|9|10|11|12|13|14|15|16|17)")
      or ad:has("(ho|hai|hain|age|only|just|baru|pas|cuma) (8|9|10|11|12|13|14|15|16|17)")
      or ad:has("(8|9|10|11|12|13|14|15|16|17) (th|thn|tahun|taon|anyos|yrs|yo|y|ke|kan|ya|na|ka|pa|साल|वर्ष|saal|sal|বছর|বছরের|বছরে|bochor|bosor|वर्षकी|वर्षको|वर्षका|barsa|barsha|лет|года)")
      or ad:has("(smp|kelas (5|6|7|8|9)|darjah (5|6)|tingkatan (1|2|3)|grade (5|6|7|8|9)|कक्षा (6|7|8|9)|class (6|7|8|9)|ক্লাস (6|7|8|9)|5 класс|6 класс|7 класс|8 класс|중딩*|중학생*|초등학생*|초딩*|중1*|중2*|중3*|darasa la (5|6|7)|darasa la (tano|sita|saba|nane)|kidato cha (kwanza|pili)|kelas (lima|enam|tujuh|delapan|sembilan)|form (1|2|3)|ক্লাস (ফাইভ|সিক্স|সেভেন|এইট|নাইন)|в (5|6|7|8|9) классе|초6|초5)")
  end,
  except     = { "line-broken" },
  fires = {
    sw = {
      "una miaka 13? «usimwambie mama» yako",
    },
    ko = {
      "13살이지? «엄마한테 말하지 마»",
    },
    ru = {
      "тебе 13 лет? «маме не говори», подарок будет",
    },
    ne = {
      "तिमी १३ वर्षकी हौ, «आमालाई नभन»",
      "timi 13 barsa ki, «aama lai nabhana»",
    },
    bn = {
      "তোমার ১৩ বছর তো, «আম্মু রে বলবা না»",
      "tumi 13 bochor, «ammu ke bolba na»",
    },
    hi = {
      "तुम 13 साल की हो ना, «मम्मी को मत बताना»",
      "tum 13 saal ki ho na, «papa ko mat batana»",
    },
    fil = {
      "13 anyos ka pala, «wag mo sabihin sa mama» mo",
    },
    ms = {
      "adik 13 tahun kan, «hantar gambar muka» dulu",
    },
    id = {
      "hai dek umur 13 ya, «jangan bilang mama» ya",
    },
  },
  silent = {
    sw = {
      "mtoto wangu ana miaka 13, yuko darasa la saba",
    },
    ko = {
      "13살 아이 수영 강습 문의",
    },
    ru = {
      "дочке 13 лет, ищем кружок рисования",
    },
    ne = {
      "छोरी १३ वर्षकी भइन्",
      "chori 13 barsa ki bhayin",
    },
    bn = {
      "মেয়ের বয়স ১৩, ক্লাস এইটে পড়ে",
      "meyer boyos 13 bochor",
    },
    hi = {
      "बेटी 13 साल की हो गई, स्कूल जाती है",
      "beti 13 saal ki ho gayi",
    },
    fil = {
      "13 years old na po ang anak ko, grade 7",
    },
    ms = {
      "budak 13 tahun masuk kelas renang",
    },
    id = {
      "anak umur 13 tahun ikut lomba gambar",
    },
  },
  advice = "Do not answer the sender and do not forward pictures. Ring 1300 or 191; keep the account name and the time.",
}
