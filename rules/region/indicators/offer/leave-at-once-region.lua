-- Places are few, departure is at once, somebody picks people up: context only.
rule {
  title      = "Leave at once, few places left, somebody will pick you up",
  indicators = { "delphi:D3.14", "ilo:2" },
  weight     = 2,
  support    = true,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    id = { "(langsung|segera|besok|minggu ini|malam ini|kamis|jumat|tgl {number}) (berangkat|terbang|jalan)", "(berangkat|terbang) (besok|kamis|senin|minggu|hari ini|minggu ini|secepatnya)", "(slot|kuota|tempat) (terbatas|tinggal|{number}|sisa)", "(dijemput|nanti dijemput|ada yang jemput)" },
    ms = { "(fly|terbang|gerak|bertolak) (esok|minggu depan|minggu ni|hujung bulan|malam ni|terus)", "(slot|kerusi|tempat) (terhad|tinggal|je)", "(sapa|siapa) cepat", "(van|orang|kereta) (tunggu|jemput|ambil)" },
    fil = { "(lipad|alis|flight) (agad|na|bukas|next week|this week|asap|ngayong)", "(slots|slot) (na lang|lang|left)", "(susunduin|sundo|may susundo|susunduin ka)", "(bilisan|para d kayo maunahan|limited slots|para hindi maunahan)" },
    hi = { "(फ्लाइट|उड़ान|निकलना|जाना) ... (कल|परसों|इसी हफ्ते|{number} दिन में|तुरंत)", "(सीट|सीटें) (कम|सिर्फ|{number}|लिमिटेड)", "(लेने आएगा|लेने आ जाएगा|लेने आएंगे|गाड़ी भेज)", "(kal|parso|turant|jaldi) (nikalna|nikal|jana|flight|station)", "(seat) (kam|sirf|limited)", "(lene aayega|lene aa jayega|gaadi aayegi|banda milega|gaadi bhej)" },
    bn = { "(ফ্লাইট) ... (মাসে|সপ্তাহে|তাড়াতাড়ি|দিনে|কনফার্ম)", "(সিট|আসন) (সীমিত|কম|আর)", "(নিতে আসবে|নিতে আইব|গাড়ি পাঠাব|লোক থাকবে)", "(flight) ... (mashe|din|taratari|confirm)", "(nite ashbe|lok thakbe)" },
    ne = { "(उडान|फ्लाइट) ... (भोलि|पर्सि|हप्ता*|तुरुन्त|चाँडै|दिन*)", "(सिट|कोटा) (सीमित|थोरै|{number})", "(लिन आउ*|लिन पठाउ*)", "(udan|flight) ... (bholi|hapta|turunta|chadai)", "(lina aau*|driver aucha|manche aucha)" },
    ru = { "(выезд|вылет|едем|отправка|заезд) (завтра|сегодня|на этой неделе|сразу|срочно|каждый день|вечером)", "(встретим|заберем|встретят|заберут|довезем|довезут) (с|в|на|у|вас|тебя)?", "(осталось|последние|мало) (мест|места|{number})" },
    ko = { "(즉시*|바로*|당일*|내일*|이번주*|이번 주*) (출국*|출발*|계약*|입국*|시작*)", "(선착순*|마감임박*|자리 얼마*|몇 자리*)", "(픽업*|데리러*|마중*)" },
    sw = { "(safari|flight|ndege|tunaondoka) (ni)? (kesho|wiki ijayo|wiki hii|leo|haraka|mwezi huu)", "(nafasi) (chache|zimebaki|{number}|tano|mbili)", "(atakuchukua|watakuchukua|tutakuchukua|utapokelewa)" },
  },
  fires = { id = { "«besok berangkat», slot terbatas" }, ms = { "sampai Perth ada «van tunggu»" }, fil = { "«lipad agad», pm" }, hi = { "«सीट सिर्फ» 3", "«kal nikalna» hai" }, bn = { "«ফ্লাইট এক মাসে»", "«flight 1 mashe»" }, ne = { "«उडान भोलि»", "«flight bholi»" }, ru = { "«Выезд завтра»" }, ko = { "«즉시 출국» 가능" }, sw = { "«Safari wiki ijayo»" } },
  silent = { id = { "buka senin" }, ms = { "buka isnin" }, fil = { "bukas sarado" }, hi = { "कल छुट्टी", "kal chutti" }, bn = { "কাল ছুটি" }, ne = { "भोलि बिदा" }, ru = { "график 5/2" }, ko = { "주말 휴무" }, sw = { "tunafunga kesho" } },
  advice = "Haste leaves no time to check. Ask for a week to verify the employer and the licence.",
}
