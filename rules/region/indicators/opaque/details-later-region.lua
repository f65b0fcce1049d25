-- Place, work or contract are told only on arrival, or the contract is in a language the person cannot read.
rule {
  title      = "Place, work or contract are told only on arrival",
  indicators = { "delphi:D1.01", "delphi:D1.04", "ilo:2" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-delphi-2009" },
  terms = {
    id = { "(nanti|entar|ntar) (aja|saja)? (aku|gue|kami|kita|saya|abang)? (kasih tau|dikasih tau|kasi tau|dijelasin|dijelaskan|diinfo|diinfokan|dikabari) ... (sampai|nyampe|sampe|di sana|disana|lokasi)", "(kontrak|lokasi|alamat|kerjanya|jobnya|jobdesk|nama) ... (nanti di sana|setelah sampai|kalau sudah sampai|pas nyampe|pas udah nyampe|di tempat|di sana aja|nanti aja|dirahasiakan|rahasia)",
      "(nama|alamat|lokasi|kontrak|kerjaannya|kerjanya|detail|gajinya|pt) (pt|perusahaan|kantor|pastinya|tempat)? ... (nanti|rahasia|belum bisa|di sana|pas sampai|sampai sana|setelah bayar|setelah transfer|kalau udah|by phone|via wa|gak bisa)",
      "(ttd|tanda tangan|teken) (kontrak)? (di sana|di bandara|di atas kapal|nanti|malam ini|blanko|kosong|tanpa baca)",
      "(gak usah|ga usah|jangan) (banyak tanya|banyak nanya|nanya nanya|kepo)",
    },
    ms = { "(ladang|tempat|lokasi|kerja|kontrak|alamat|majikan) ... (tak boleh bagitau|xleh bagitau|nanti bagitau|lepas sampai|dah sampai baru|sampai sana baru|rahsia)", "(sampai|dah sampai) (sana)? baru (tahu|bagitau|sign|tau|cakap)",
      "(nama|alamat|lokasi|kontrak|kerja|detail|tempat) (company|syarikat|majikan|bos)? ... (nanti|rahsia|sampai sana|kat sana|lepas bayar|lepas sampai|tak boleh bagi|kemudian)",
      "(sign|tandatangan|tanda tangan) (kontrak)? (kat sana|atas kapal|kat airport|nanti|kosong|tak payah baca)",
      "(jangan|tak payah) (banyak tanya|banyak soal|tanya banyak)",
    },
    fil = { "(pagdating|pag nandun|pag andun|pag nandoon|saka na|saka ko na) (mo|nyo|ka|doon|na|kayo)? ... (sasabihin|malalaman|pipirma|kontrata|ieexplain|explain|i orient|ibibigay|address)", "(kontrata|contract|address|company name|trabaho) ... (pagdating|pag nandun|saka na|after ng payment|after payment ko|sikreto)" },
    hi = { "(पहुँचकर|(पहुंचकर|पहुँचकर)|वहाँ जाकर|(वहां|वहाँ) जाकर|वहाँ पहुँच*|(वहां|वहाँ) (पहुंच*|पहुँच*)|पहुंचने पर|पहुँचने पर) ... (कॉन्ट्रैक्ट|(एग्रीमेंट|एग्रीमेन्ट)|साइन|बताएंगे|बताएँगे|पता चलेगा|बता देंगे|मिलेगा)", "(काम|पता|जगह|(कंपनी|कम्पनी) का नाम) ... (बाद में बता*|वहाँ बता*|(वहां|वहाँ) बता*)", "(pahunch ke|pahuch ke|wahan ja ke|waha jake|wahan pahunch*|pahunchne pe|pahuchne pe) ... (contract|agreement|sign|batayenge|bata denge|pata chalega)", "(kaam|address|jagah|company ka naam) ... (baad me bata*|wahan bata*|waha bata*)" },
    bn = { "(পৌঁছায়া|পৌঁছে|পৌঁছানোর পর|গিয়া|গেলে|গিয়ে|যাওয়ার পর) ... (চুক্তি*|কন্ট্রাক্ট|সই|জানবেন|জানতে পারবেন|বলব|বলবে|ঠিকানা)", "(কাজ|ঠিকানা|কোম্পানির নাম) ... (পরে বলব|পরে বলবো|পরে জানাবো|পরে জানাব|পরে কমু)", "(pouche|powche|giye|gele) ... (chukti|contract|soi|janben|bolbo|bolbe)", "(kaj|thikana|company r nam) ... (pore bolbo|pore janabo)" },
    ne = { "(पुगेपछि|पुगे पछि|त्यहाँ गएर|उतै|एयरपोर्टमा|एयरपोर्टमै) ... (करार*|सम्झौता*|सही|थाहा हुन्छ|भन्छौं|भन्छु|भन्नेछ*|बुझाइनेछ|काम मिल*)", "(करार*|काम|ठेगाना|कम्पनी) ... (पुगेपछि|पछि भन्छु|पछि भन्ने|एयरपोर्टमा|उतै गएर)", "(pugepachi|pugepaxi|pugera|uta gayera) ... (karar|contract|sahi|thaha huncha|bhanchu|vanchu)", "(karar|kaam|thegana|company) ... (pugepachi|pachi bhanchu|pachi vanchu|pachi vannechu)" },
    ru = { "(договор|контракт|адрес|подробности|детали|условия|объект|название) ... (на месте|по приезде|по прибытии|при встрече|после приезда|когда приедете|после оплаты|не по телефону|в пути|уже там)", "(все|всё|остальное) (расскажем|объясним|узнаете|скажем|покажем) (на месте|по приезде|потом|там)", "договор (подпишете|подпишешь|подписываем|подпишем) (на месте|там|по приезде)" },
    ko = { "(도착하면*|도착해서*|도착 후*|와서*|현지에서*|가서*|현지*) ... (알려*|설명*|계약*|말해*|보여*|봄|알게*|배정*)", "(계약서*|하는 일*|무슨 일*|위치*|회사 이름*|회사명*) ... (현지에서*|도착*|나중에*|와서*|비밀*|보안*)" },
    sw = { "(ukifika|mkifika|utakapofika|ukishafika|huko huko|hapo hapo) ... (mkataba|utasaini|utajua|utaambiwa|tutakuambia|utapewa|atakuambia|utaonyeshwa)", "(mkataba|eneo|kazi gani|jina la kampuni|anwani) ... (ukifika|mkifika|utakapofika|baadaye|huko huko|siri)", "mkataba ni kwa (lugha yao|kiarabu|kichina)" },
  },
  unless = {
    id = { "(ongkir|paket|pesanan|barang|cod) ... (nanti|sampai)", "(nanti) ... (sampai rumah|sampe rumah|nyampe rumah)" }, ms = { "(sampai rumah|barang|parcel) ... (bagitau|nanti)" }, fil = { "(order|parcel|delivery) ... (address|pagdating)", "(pagdating|pag nandun) (ko|na ako)" }, hi = { "(घर|ऑफिस|स्टेशन) (पहुँचकर|(पहुंचकर|पहुँचकर))", "(ghar|station|office) (pahunch|pahuch) ke" }, bn = { "(বাসায়|বাড়ি) (গিয়া|গিয়ে|গেলে)", "basay giye" }, ne = { "घर पुगे*", "ghar puge*" },
    ru = { "(доставк*|заказ*|самовывоз*) ... (на месте|адрес)", "договор на месте с первого дня" }, ko = { "(근로계약서*) ... (작성*|첫날*)", "(택배*|배달*|집*) ... 도착*", "(면접*|면접시*) ... (설명*|알려*)", "(여행*|놀러*) 가서*" }, sw = { "(ukifika nyumbani|ukifika stage|ukifika salama)" },
  },
  fires = {
    id = { "nama tokonya «nanti aja aku kasih tau pas udah nyampe»" }, ms = { "«Ladang mana tak boleh bagitau» lagi" }, fil = { "«Pagdating doon saka pipirma»", "after payment ko po isesend «address pagdating»" }, hi = { "«वहाँ जाकर कॉन्ट्रैक्ट» साइन होगा", "«wahan ja ke contract»" }, bn = { "«গিয়া চুক্তি» সই করবেন", "«giye contract»" },
    ne = { "«करार एयरपोर्टमा» बुझाइनेछ", "«pugepachi karar»" }, ru = { "«Договор подпишете на месте»" }, ko = { "«도착하면 팀장이 알려»줌", "«계약서는 현지에서» 봄" }, sw = { "«Ukifika mkataba» ni kwa lugha yao" },
  },
  silent = {
    id = { "nanti aku kabari kalau sampai rumah" }, ms = { "sampai rumah bagitau ya" }, fil = { "pagdating ko sa bahay" }, hi = { "घर पहुँचकर बताना", "ghar pahunch ke bata dena" }, bn = { "বাসায় গিয়ে বলব", "basay giye bolbo" }, ne = { "घर पुगेपछि भन्छु", "ghar pugepachi bhanchu" }, ru = { "доставка: адрес на месте" }, ko = { "면접시 설명드립니다", "여행 가서 알려줄게" }, sw = { "ukifika nyumbani utaambiwa" },
  },
  advice = "Ask for employer, work, place, pay and contract in writing, in a language the person reads, before anyone travels.",
}
