-- No passport, permit, contract or registration is needed, or papers are to be made up.
rule {
  title      = "No passport or permit is needed, or papers are made up",
  indicators = { "delphi:D1.06", "delphi:D3.02", "ilo:1" },
  law        = { "th-jp-3" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "my-press" },
  terms = {
    id = {
      "(tanpa|gak perlu|tidak perlu|ga perlu|gak usah|nggak usah|ga usah) (pakai|pake|ada|bikin|punya|urus)? (paspor|passport|visa|visa kerja|dokumen|surat izin|kontrak kerja|lapor disnaker|bp2mi|bp3mi|disnaker)",
      "(umur|usia|ktp|paspor|dokumen|ijazah) ... (bisa diatur|bisa ditambah|dibuatkan|dituakan|dimudakan|dipalsukan|ditembak|kami buatkan|kita buatkan|nanti diubah|bisa nembak)", "(ktp|ijazah|paspor) (palsu|tembak)",
      "(tanpa|gak perlu|ga perlu|tidak perlu|gak usah|ga usah|nggak usah|gak punya|ga punya|tidak punya|belum punya) (paspor|passport|dokumen|visa|surat|ktp|buku pelaut|sertifikat bst|bst) ... (bisa|gak masalah|ga masalah|diurus|dibuatin|aman|langsung|boleh|tidak masalah|gapapa|gpp|kami|berangkat)?",
      "(paspor|passport|dokumen|visa|ktp|umur) ... (dibuatin|dibuatkan|diurusin|kami urus|kita urus|kami buatkan|diatur|bisa diatur|dinaikin|dituakan|dipalsu)",
      "(nama|data|dokumen|sertifikat) (pake|pakai)? (punya)? orang lain",
      "nama (pake|pakai) punya orang",
    },
    ms = {
      "(pasport|passport|permit|visa|dokumen) (tak|x|tidak) (perlu|payah|wajib|ada)", "(tak|x|tidak) (perlu|payah|ada|pakai) (pasport|passport|permit|visa|dokumen|kontrak) (ok|pun|boleh|takpe|tak apa|kerja|je)?", "(tiada|tanpa) (pasport|permit|dokumen|kontrak) (pun)? (boleh|ok|diterima)?", "(umur|ic|dokumen) ... (boleh adjust|boleh ubah|kami buat|boleh setting)",
      "(tanpa|tak perlu|xperlu|tak payah|takde|tak ada|x ada|xde) (pasport|passport|permit|dokumen|visa|ic) ... (boleh|takpe|ok|tak apa|kami|bos|settle|jalan)?",
      "(pasport|passport|permit|ic|umur) ... (kami buat|boleh buat|kami settle|kami urus|boleh adjust|tukar umur|buat palsu|tak check|x check|tak semak)",
      "guna nama orang",
      "tak payah (sijil|dokumen|buku)",
    },
    fil = {
      "(hindi na|di na|hindi|no need|wala ng|walang) (kailangan|need) (ng|na)? (visa|passport|oec|contract|dmw|peos|poea|working visa)", "(walang|wala pong|no) (oec|dmw|poea|contract|kontrata|visa) (ok|okay|lang|pwede|needed|required)", "(gagawan|gawan|gagawa|papagawa) (ka|natin|namin|kayo|ng|kita)? ... (id|birth certificate|papel|papeles|psa|passport|edad)", "(hindi|di|wag) (na)? (dadaan|dumaan) (sa)? (dmw|poea|owwa|agency)",
      "(kahit|ok lang|walang|hindi kailangan ng|no need|di kailangan) (walang|ng|ang)? (passport|papel|papeles|visa|id|permit|dokumento|documents|seaman's book|oec|birth certificate)",
      "(kami na|ako na|ginagawan|gagawan|gagawa) ... (papeles|passport|visa|id|birth certificate|edad|dokumento)",
      "(walang|no) (id check|tanong|requirements|id)",
      "(wala|walang|di na|hindi na) (nang|na|ng|kailangan)? (papel papel|papel2|papeles|kontrata|kontra kontrata|pirma pirma) ... (tiwala|bahala|usapan|basta|ok|lang)",
      "(gagamitin|gamit) (ang)? pangalan ng iba",
    },
    hi = {
      "(बिना) (पासपोर्ट|(वीजा|वीज़ा)|वीज़ा|वर्क परमिट|(कागज|कागज़|काग़ज़)|कागज़|(कागजात|कागज़ात|काग़ज़ात)|(एग्रीमेंट|एग्रीमेन्ट)|रजिस्ट्रेशन) (के|भी)", "(पासपोर्ट|(वीजा|वीज़ा)|वीज़ा|परमिट|(कागज|कागज़|काग़ज़)|कागज़) (की)? (कोई)? ((जरूरत|ज़रूरत)|ज़रूरत|आवश्यकता) नहीं", "(उम्र|उमर|आधार|(कागज|कागज़|काग़ज़)|कागज़|मार्कशीट) ... (बढ़वा|बढ़ा|बनवा देंगे|बदल|बना देंगे|ठीक कर|सेट)", "(bina) (passport|visa|work permit|permit|kagaz|agreement) (ke|k)", "(passport|visa|permit|kagaz) (ki)? (koi)? (jarurat|zarurat|zaroorat) nahi", "(umar|age|aadhar|aadhaar|kagaz) (me|mein)? ... (badhwa|badha|badal|banwa|set kar|theek kar)",
      "(पासपोर्ट*|कागज*|कागज़*|आईडी|आधार*|वीजा*|वीज़ा*|उम्र*) (की जरूरत नहीं|की ज़रूरत नहीं|नहीं चाहिए|ना हो|नहीं है तो भी|बिना|बना देंगे|बनवा देंगे|हम बना*|बदल देंगे|बढ़ा देंगे|ज्यादा लिख*)",
      "(बिना) (पासपोर्ट*|कागज*|कागज़*|आईडी|वीजा|वीज़ा)",
      "(passport|kagaz|id|aadhar|visa|umar|age) (ki zarurat nahi|ki jarurat nahi|nahi chahiye|na ho|nahi hai to bhi|bana denge|banwa denge|hum bana*|badal denge|badha denge|jyada likh*)",
      "bina (passport|kagaz|id|visa)",
      "(काग़ज़*|कागज*|पहचान*|आधार) (नहीं|ना) (पूछ*|माँग*|देख*)",
      "(koi|कोई) (document|documents|kagaz|काग़ज़|कागज|दस्तावेज़|दस्तावेज) (nahi|नहीं)",
    },
    bn = {
      "(পাসপোর্ট|ভিসা|পারমিট|কাগজপত্র|স্মার্ট কার্ড|বিএমইটি|চুক্তিপত্র) (লাগবে না|লাগে না|লাগবো না|ছাড়াই|ছাড়া যাও*|ছাড়া যেতে)", "(বয়স|বয়স|পাসপোর্টে|জন্ম নিবন্ধন*) ... (ঠিক কইরা|ঠিক করে|বাড়ায়া|বাড়িয়ে|বানায়া|বানিয়ে|সমস্যা নাই|সমস্যা নেই)", "(passport|visa|permit|bmet) (lagbe na|lage na|charai|sara)", "(boyos|jonmo nibondhon) ... (thik kore|baray|bariye|banay|banaya|somossa nai|problem nai)",
      "(পাসপোর্ট*|কাগজ*|ভিসা*|এনআইডি*|পারমিট*|বয়স*|বয়স*|আধার*) (ছাড়া*|ছাড়া*|লাগবে না|লাগে না|নাই|না থাকলেও|না হইলেও|বানায়া|বানিয়ে|বানিয়ে|বানাই|বাড়ায়া|বাড়িয়ে) ... (অসুবিধা*|সমস্যা*|চলবে|যাওয়া|নিব|দিব|দিবো|পার|হবে|যাবে)?",
      "(passport|kagoj|visa|nid|boyos) (chara|lagbe na|lage na|nai|na thakleo|banay|baniye) ... (osubidha|somossa|cholbe|dibo|jabe)?",
      "অন্যের (নামে|কাগজে|পাসপোর্টে)",
    },
    ne = {
      "(नागरिकता|citizenship|करारपत्र) ... (चाहिँदैन|पर्दैन|नभए पनि)",
      "(citizenship|nagarikta|karar) ... (chahidaina|pardaina|nabhaye pani|chaidaina)",
     
      "(श्रम स्वीकृति|लेबर परमिट|पासपोर्ट|भिसा|परमिट|करार|कागजात) ... (चाहिँदैन|चाहिदैन|पर्दैन|नभए पनि|बिना|लिनु पर्दैन|लिनुपर्दैन)", "(बिना) (श्रम स्वीकृति|पासपोर्ट|भिसा|परमिट)", "(उमेर|नागरिकता|सर्टिफिकेट|कागजात) ... (मिलाइदि*|बनाइदि*|बनाउँछौं|हामी बनाउ*|बढाइदि*|मिलाउ*)", "(labor permit|labour permit|shram swikriti|passport|visa|permit) ... (pardaina|parena|chahidaina|chaina ni|chaidaina|linu pardaina|bina)", "(umer|nagarikta|certificate) ... (milaidin*|banaidin*|banauchau|milauchu|badhaidin*)",
      "(पासपोर्ट*|कागज*|नागरिकता*|भिसा*|उमेर*|श्रम स्वीकृति*) (नभए*|नचाहि*|चाहिँदैन|बिना|विना|बनाइदि*|मिलाइदि*|लेख्न सकिन्छ|बढाइ*|सच्याइ*|नलाग्*)",
      "(बिना|विना) (पासपोर्ट*|कागज*|भिसा*|श्रम स्वीकृति*)",
      "(passport|kagaj|nagarikta|visa|umer|shram) (nabhaye|nachahine|chahidaina|bina|banaidin*|milaidin*|lekhna sakincha|nalagne)",
      "(कागज*|परिचय*|नागरिकता*) (नसोध*|सोध्दैन*|हेर्दैन*)",
      "(पासपोर्ट|नागरिकता|राहदानी) (छैन|नभए|नभएको) ... (बनाउँछौं|बनाइदि*|बनाउँला)",
      "(कागजपत्र|कागज) केही (नचाहि*|चाहिँदैन)",
      "(कागज|कागजात|डकुमेन्ट) (केही|कुनै)? (चाहिँदैन|नचाहिने|पर्दैन)",
    },
    ru = {
      "(без) (загранпаспорта|паспорта|визы|патента|документов|регистрации|договора|оформления|рвп|разрешения) ... (берем|можно|работа*|возьм*|принима*|ок|не проблема)", "(паспорт|виза|патент|документы|регистрация|договор) не (нужен|нужна|нужны|требуется|требуются)", "(загранпаспорт|виза|патент|документы) не (нужен|нужна|нужны|требуются|требуется|обязател*)", "(документы|паспорт|патент|возраст|справки) ... (сделаем свои|сделаем любые|нарисуем|подправим|подделаем|исправим|липов*)",
      "(без) (документ*|паспорт*|визы|патента|разрешени*|регистрации|прописки|трудовой|гражданства)",
      "(документ*|паспорт*|визу|патент|возраст) (не нужн*|не нужен|не обязательн*|не спрашива*|не смотрим|не проверя*|сделаем|оформим сами|решим|не важн*|не важен)",
      "(по чужим|под чужим именем|по чужому паспорт*|на чужое имя)",
      "документов не надо",
    },
    ko = {
      "(여권 없어도*|여권없어도*|신분증 없이*|신분증없이*|민증 없어도*|서류 없이*|서류없이*|비자 없어도*|비자없어도*|계약서 없이*|불법체류자도*|불체자*) ... (가능*|오케이|괜찮*|ok|환영*|됨|돼*|됩니다|일*|가능)", "(나이*|민증*|신분증*|서류*) ... (만들어 줌*|만들어줌*|만들어줄*|만들어드*|속여*|상관x|상관없*|빌려*|맞춰 드*)",
      "(비자*|여권*|서류*|신분증*|민증*|허가*) ... (없어도*|없이*|필요없*|필요 없*|만들어*|안 봐*|안봐*|안 봄*|안봄*|확인 안*|검사 안*|처리해*|해결*|위조*)",
      "(미등록*|불체*|불법체류*|비자 만료*) ... (가능*|환영*|괜찮*|ok|상관없*|됩니다*)",
      "(남의|다른 사람) (이름*|명의*|수첩*|여권*)",
    },
    sw = {
      "(bila|hauhitaji|huhitaji|hakuna haja ya|si lazima|hatuhitaji) (kuwa na)? (passport|pasipoti|visa|viza|kibali|mkataba|hati|vyeti|nea)", "(passport|pasipoti|visa|viza|kibali|mkataba|leseni) (si lazima|haihitajiki|hakihitajiki|hauhitajiki|hazihitajiki)", "(umri|ukiwa {number}|cheti|birth certificate|hati) ... (tutarekebisha|tutabadilisha|tunabadilisha|tunarekebisha|tunatengeneza|tutakutengenezea|utaongezwa|bandia)",
      "(bila|huna|hakuna haja ya|si lazima|hata kama huna|hatuangalii|hatuulizi) (pasipoti|passport|kibali|vibali|visa|viza|kitambulisho|vyeti|hati|id|cheti)",
      "(tutakupa|tutakutengenezea|nitakutengenezea|tutashughulikia) (id|kitambulisho|pasipoti|hati|visa|viza|cheti)",
      "jina la (mwingine|mtu mwingine)",
      "utatumia jina la",
    },
  },
  unless = {
    id = { "bebas visa", "(negara|wisata|liburan|asean) ... (tanpa|gak perlu) visa" }, ms = { "(negara|melancong|asean) ... (tak perlu|tanpa) visa" }, fil = { "(visa free|travel|asean|bansa) ... (kailangan|need) (ng)? visa" }, hi = { "(देश|घूम*) ... (बिना|(वीजा|वीज़ा)|वीज़ा)", "(country|countries|ghum*) ... (bina|visa)" },
    ru = { "без (патента|документов|регистрации|визы) не (пуст*|бер*|возьм*|работ*|принима*)", "(стран*|безвиз*|отпуск*|туризм*|поездк*) ... (без визы|виза не)", "(резюме|опыт) не" }, ko = { "(여행*|무비자 국가*) ... 비자*" }, bn = { "(দেশ*|ঘুর*) ... ভিসা", "(ট্যুর*|কক্সবাজার*|ভ্রমণ*)", "ভিসা লাগবে না হাহা" }, sw = { "(nchi|utalii) ... (bila|visa)" },
  },
  unless_near = {
    en = {
      "(no id deposit|no id deposits|needed for payroll|for payroll|id later|id for payroll|bring id)",
    },
  },
  fires = {
    id = { "«tanpa paspor» juga bisa", "«umur bisa diatur»" }, ms = { "«pasport tak perlu», ejen uruskan" }, fil = { "«Hindi na kailangan ng visa»", "Kahit 17, «gagawan natin ng ID»" }, hi = { "«पासपोर्ट की जरूरत नहीं»", "«aadhar me umar badhwa» denge" },
    bn = { "«পাসপোর্ট লাগবে না»", "«boyos thik kore» dibo" }, ne = { "«श्रम स्वीकृति चाहिँदैन»", "«labor permit linu pardaina»" }, ru = { "«без патента берём»" }, ko = { "«여권 없어도 가능»" }, sw = { "«huhitaji passport»", "«ukiwa 18 tutarekebisha»" },
  },
  silent = {
    id = { "liburan ke Singapura tanpa visa" }, ms = { "melancong ke Thailand tak perlu visa" }, fil = { "Kailangan ng passport at visa" }, hi = { "पासपोर्ट जरूरी है", "passport zaroori hai" }, bn = { "পাসপোর্ট লাগবে" }, ne = { "पासपोर्ट चाहिन्छ" }, ru = { "туризм: страны без визы, можно ехать" }, ko = { "여권 필수" }, sw = { "passport ni lazima" },
  },
  advice = "Ask which papers the work needs and who applies for them. Work abroad without papers leaves a person without protection.",
}
