-- The worker's telephone is taken, kept, watched or forbidden.
-- Words that, standing near, show that something else is meant: each side, within the sentence.
local id_any_phone = "(hp|hape|hpku|handphone|ponsel|telepon|whatsapp|sim card)"
local id_any_hold = "(ditahan|disita|disimpan|disimpen|dipegang|diambil|dikumpulkan|dikumpulin|dititipkan|dititipin|diserahkan|dirampas|disembunyikan|disembunyiin|diamankan|dikunci|tahan|sita|pegang|titip|serahkan|serahin|rampas|menahan|menyita|memegang)"
local id_any_nota = "(gak boleh|ga boleh|gk boleh|nggak boleh|ngga boleh|tidak boleh|tdk boleh|dilarang|gak bisa|ga bisa|nggak bisa|tidak bisa|gak dikasih|ga dikasih|tidak diizinkan|gak diijinin|tidak diperbolehkan|jangan)"
local ms_any_phone = "(fon|phone|telefon|handphone|henfon|hp|hanset)"
local ms_any_hold = "(ditahan|disimpan|dipegang|diambil|dirampas|diserah|disorok|tahan|simpan|pegang|rampas|ambil|kutip|serah|tinggal|sorok|amik|cagar)"
local ms_any_nota = "(tak boleh|x boleh|xboleh|takleh|tak leh|xleh|tidak boleh|tidak dibenarkan|tak dibenarkan|dilarang|tak bagi|xbagi|tak dapat|jangan)"
local fil_any_phone = "(cp|cellphone|selpon|phone|celfone|sim)"
local fil_any_hold = "(hawak|hinawakan|hahawakan|kinuha|kukunin|kinukuha|tinago|itatago|itago|nakatago|isurrender|surrender|iiwan|iwan|iiwanan|kinumpiska|naka vault|nasa vault|ipapahawak|di binabalik|ayaw ibigay|ayaw ibalik|collateral|isanla|nakasanla)"
local fil_any_nota = "(bawal|hindi pwede|di pwede|hindi puwede|di puwede|hindi pinapayagan|di pinapayagan|hindi pinapalabas|di pinapalabas|ayaw|hindi makalabas|di makalabas|hindi kami|di kami|wag)"
local hi_any_phone = "(फोन*|फ़ोन*|मोबाइल*|सिम)"
local hi_any_hold = "(जमा|रख लिया|रख लेते|रख लेंगे|रख लेता|रखेगा|रखेगी|रखेंगे|रखता|रखती|रखा है|रखे हैं|छीन*|ले लिया|ले लेते|ले लेंगे|ले ली|जब्त*|ज़ब्त*|लॉक*|तिजोरी*|अलमारी*|दबा*|नहीं दे रहा|नहीं दे रही|नहीं दे रहे|नहीं लौटा*|वापस नहीं|गिरवी*|छुपा*|छिपा*)"
local hi_any_nota = "(नहीं जाने|जाने नहीं|नहीं निकल*|निकलने नहीं|मना है|मनाही*|इजाजत नहीं|इजाज़त नहीं|नहीं जा सकते|नहीं जा सकती|नहीं जा सकता|अनुमति नहीं|नहीं देते|नहीं देता|नहीं देती|नहीं देंगे|मत|पाबंदी*|बंद)"
local hl_any_phone = "(phone|fon|mobile|sim)"
local hl_any_hold = "(jama|rakh liya|rakh lenge|rakh lete|rakhega|rakhegi|rakhenge|rakhta|rakhti|cheen*|chheen*|chhin*|le liya|le liye|lelia|le lenge|le li|le lete|jabt|zabt|locker|almari|tijori|daba*|nahi de raha|nahi de rahe|nahi deta|nahi de rhe|wapas nahi|girvi|chupa*|chhupa*)"
local hl_any_nota = "(jane nahi|nahi jane|nikalne nahi|nahi nikal*|mana hai|allowed nahi|not allowed|nahi ja sakte|nahi ja sakta|nahi ja sakti|nahi dete|nahi deta|nahi deti|nahi denge|mat)"
local bn_any_phone = "(ফোন*|মোবাইল*|সিম*)"
local bn_any_hold = "(জমা*|রেখে*|রাইখা*|রাখে*|রাখছে*|রাখব*|রাখবে*|রাখবো*|থাকবে*|থাকব*|কেড়ে*|কাইড়া*|নিয়ে নিছে|নিয়া নিছে|নিয়া গেছে|নিয়ে গেছে|নিয়ে নেয়|নিয়ে নেয়|নিয়েছে|নিছে|আটকে*|আটকা*|জব্দ*|লুকা*|ফেরত দেয় না|ফেরত দেয় না|দেয় না|দেয় না|দিচ্ছে না|লকার*|বন্ধক*)"
local bn_any_nota = "(যাওয়া যাবে না|যাওয়া যাবে না|যাইতে দেয় না|যেতে দেয় না|যেতে দেয় না|যাইতে দিব না|বের হওয়া যাবে না|বের হওয়া যাবে না|বের হতে দেয় না|বের হতে দেয় না|বাইর হইতে দেয় না|নিষেধ*|মানা|দেয় না|দেয় না|দিবে না|দিব না|পারবা না|পারবেন না|পারবে না|পারি না|যাবে না|নাই)"
local bl_any_phone = "(phone|fon|mobile|sim)"
local bl_any_hold = "(joma|rekhe|raikha|rakhe|rakhbe|rakhbo|rakse|rakhse|thakbe|thakbo|kere|kaira|niye nise|niya nise|niye gese|niya gese|niye ney|niyeche|nise|atke|atkay|jobdo|luka*|ferot dey na|dey na|ditese na|dicche na|locker)"
local bl_any_nota = "(jawa jabe na|jaite dey na|jete dey na|ber hoite dey na|ber hote dey na|nishedh|mana|dey na|dibe na|parba na|parben na|parbe na|pari na|jabe na)"
local ne_any_phone = "(फोन*|मोबाइल*|सिम*)"
local ne_any_hold = "(राख*|राखि*|जम्मा*|बुझाउ*|बुझाइ*|खोस*|लियो|लिए*|लिन्छ*|लगे*|लग्यो|दिँदैन*|दिंदैन*|दिएन*|दिएको छैन|नदिने|लक*|लकर*|दराज*|लुकाए*|कब्जा*|धितो*|रहन्छ|रहने*|फिर्ता दिँदैन|फिर्ता नदि*)"
local ne_any_nota = "(पाइँदैन|पाइदैन|पाउँदैन*|पाउदैन*|नपाइने*|नपाउने*|दिँदैन*|दिंदैन*|दिइँदैन*|मनाही*|निषेध*|मिल्दैन|सकिँदैन|सक्दैन*|नदिने|छैन|बन्द*)"
local nl_any_phone = "(phone|fon|mobile|sim)"
local nl_any_hold = "(rakh*|jamma|bujhau*|khos*|liyo|liye|lincha|lage|lagyo|didaina|diyena|diyeko chaina|nadine|locker|lukaye|kabja|rahancha|rahane)"
local nl_any_nota = "(paidaina|paudaina|paudainan|napaine|napaune|didaina|didainan|manahi|mildaina|sakidaina|chaina|banda)"
local ru_any_phone = "(телефон*|мобильн*|симк*|сим карт*|смартфон*)"
local ru_any_hold = "(забрал*|забира*|забер*|отобрал*|отбира*|отнял*|изъял*|держит|держат|удержива*|хранит*|хранят*|сдае*|сдаё*|сдать|сдал*|отдае*|отдаё*|отдать|отдал*|отдадите|отдашь|не отдает|не отдают|не возвраща*|не вернул*|в сейфе|на хранение|под залог|в залог|спрятал*|лежит у|лежат у|остается у|остаются у)"
local ru_any_nota = "(нельзя|не выпуск*|не пуска*|запрещ*|запрет*|не разреша*|не отпуск*|не дают|не дает|не выйти|не выйдешь|не пустят|не имеем права|без разрешения|никуда)"
local ko_any_phone = "(폰*|핸드폰*|휴대폰*|유심*|휴대전화*)"
local ko_any_hold = "(보관*|맡기*|맡겨*|맡아*|뺏*|빼앗*|압수*|가져갔*|가져가*|걷어*|걷고*|들고 있*|갖고 있*|가지고 있*|쥐고*|안 줘*|안줘*|안 주*|안 돌려*|못 받*|제출*|금고*|잠가*|회수*|숨겨*|담보*|줘야*|넘기*|넘겨*)"
local ko_any_nota = "(못 나*|못나*|안 보내*|못 가*|못가*|안 돼*|안돼*|금지*|안 됩*|안됩*|못 하*|못하*|허락*|불가*|안 내보내*|못 쓰*|못쓰*|막아*|제한*)"
local sw_any_phone = "(simu|laini|line)"
local sw_any_hold = "(amechukua|wamechukua|alichukua|walichukua|atachukua|watachukua|imechukua|ilichukua|inachukuliwa|zinachukuliwa|imechukuliwa|anashikilia|wanashikilia|ameshika|wameshika|ameshikilia|wameshikilia|inashikiliwa|amezuia|wamezuia|anazuia|ameficha|wameficha|ameifungia|amefungia|wanaweka|anaweka|tunaweka|tutaweka|inabaki|itabaki|zinabaki|inakaa|itakaa|hukaa|zinakaa|hataki kunipa|amekataa kunipa|hataki kurudisha|kabidhi|utakabidhi|kukabidhi|utaacha|unaacha|acha|wananyang'anya|walininyang'anya|amenyang'anya|amenipokonya|walipokonya|kupokonywa|dhamana)"
local sw_any_nota = "(hakuna ruhusa|hairuhusiwi|haturuhusiwi|siruhusiwi|haruhusiwi|hawaruhusiwi|huruhusiwi|hamruhusiwi|usitoke|marufuku|hatutoki|sitoki|hatoki|huwezi|hatuwezi|siwezi|hawezi|hawataki|hataki|haturuhusiwi|hakuna|amekataza|wanakataza|asitumie|usitumie|bila ruhusa)"
rule {
  title      = "The worker's telephone is taken, watched or forbidden",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:4", "ilo:3" },
  law        = { "th-atip-6-1" },
  weight     = 7,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    id = { "(hp|hape|handphone|ponsel|telepon|telpon) ... (disita|diambil|dikumpulin|dikumpulkan|ditahan|dipegang|diserahkan|dititip|dirampas|dicek|diperiksa)", "(tidak|gak|ga|nggak|dilarang|tanpa) (boleh|bisa|ada)? (pegang|bawa|pakai|pake|main|punya) (hp|hape|handphone|ponsel)", "(serahkan|kumpulin|sita|ambil|rampas|kumpulkan) (semua)? (hp|hape|handphone|ponsel)", "(hp|hape) (sekali seminggu|seminggu sekali|cuma boleh|cuma hari minggu|hanya hari)",
      "(hp|hape|handphone|ponsel|telepon|hpnya|hp nya|hp saya) ... (disita|diambil|dikumpulin|dikumpulkan|dipegang|ditahan|dimatiin|dilarang|dikasih|gak boleh|ga boleh|tidak boleh|cuma boleh|hanya boleh|seminggu sekali|sebulan sekali|diganti|diperiksa|dicek|disadap|dibuang|dikunci|disimpan)",
      "(dilarang|tidak boleh|gak boleh|ga boleh|gak dikasih|nggak boleh) (pegang|bawa|main|pake|pakai|megang|punya) (hp|hape|handphone|ponsel|telepon)",
      "(telepon|nelpon|video call|vc|hubungi) (keluarga|rumah|ortu|ibu) ... (dibatasi|diawasi|didampingi|dilarang|seminggu|sebulan|gak boleh|tidak boleh|di depan)",
      id_any_phone .. " ... " .. id_any_hold,
      id_any_hold .. " ... " .. id_any_phone,
      id_any_nota .. " ... " .. id_any_phone,
    },
    ms = { "(hp|handphone|fon|phone|telefon) ... (kena serah|serah|dirampas|diambil|disimpan|kena simpan|dikutip|dipegang|majikan simpan|bos simpan)", "(tak boleh|xleh|tak leh|dilarang) (guna|pegang|bawa|pakai|ada) (hp|handphone|fon|phone|telefon)", "(rampas|ambil|simpan|kutip) (hp|handphone|fon|telefon) (saya|kami|kita|semua|pekerja)?",
      "(fon|phone|telefon|handphone|hp|henfon) ... (ambil|diambil|rampas|dirampas|simpan|disimpan|tahan|tak boleh|xleh|takleh|kutip|check|dicheck|i simpan|bos simpan|seminggu sekali|sebulan sekali|sekali je|dilarang)",
      "(tak boleh|xleh|takleh|tak bagi|dilarang|jangan bagi) (guna|pakai|pegang|main) (fon|phone|telefon|handphone|hp)",
      ms_any_phone .. " ... " .. ms_any_hold,
      ms_any_hold .. " ... " .. ms_any_phone,
      ms_any_nota .. " ... " .. ms_any_phone,
    },
    fil = { "(cp|cellphone|selpon|celfone) ... (surrender|isurrender|kinuha|kukunin|bawal|hawak ng|itatago|iiwan|kinumpiska|tuwing|weekends lang)", "(bawal|walang) (po)? (ang|mag|gumamit ng|humawak ng|hawak)? (cp|cellphone|selpon)", "(surrender|isurrender|kinuha|kukunin|kinumpiska|hawak) ... (cp|cellphone|selpon) ", "(phone|telepono) (ko|namin|nyo) ... (kinuha|kukunin|kinumpiska|hawak)",
      fil_any_phone .. " ... " .. fil_any_hold,
      fil_any_hold .. " ... " .. fil_any_phone,
      fil_any_nota .. " ... " .. fil_any_phone,
    },
    hi = { "((फोन|फ़ोन)|फ़ोन|मोबाइल) ... (जमा|छीन*|ले लिया|ले लेते|ले लेंगे|रख लेते|रख लिया|बंद रहेगा|नहीं रख|रखने नहीं|की (इजाजत|इजाज़त) नहीं|मना)", "(phone|mobile) ... (jama karna|jama kar*|jama rahega|cheen*|chheen*|le liya|le lete|le lenge|rakh lete|rakh liya|mana hai|allowed nahi|rakhne nahi|nahi rakhne)",
      hi_any_phone .. " ... " .. hi_any_hold,
      hi_any_hold .. " ... " .. hi_any_phone,
      hi_any_phone .. " ... " .. hi_any_nota,
      hl_any_phone .. " ... " .. hl_any_hold,
      hl_any_hold .. " ... " .. hl_any_phone,
      hl_any_phone .. " ... " .. hl_any_nota,
    },
    bn = { "(ফোন|মোবাইল|ফোনটা|মোবাইলটা) ... (কেড়ে*|কাইড়া*|নিয়ে নেয়|নিয়ে নিছে|নিয়ে গেছে|নিয়া গেছে|জমা|রাখতে দেয় না|ব্যবহার নিষেধ|নাই|অনুমতি|দেয় না|বন্ধ রাখ*)", "(phone|mobile) ... (kere*|niye nise|niye gese|niye ney|rakhte dey na|joma|nishedh|dey na)",
      bn_any_phone .. " ... " .. bn_any_hold,
      bn_any_hold .. " ... " .. bn_any_phone,
      bn_any_phone .. " ... " .. bn_any_nota,
      bl_any_phone .. " ... " .. bl_any_hold,
      bl_any_hold .. " ... " .. bl_any_phone,
      bl_any_phone .. " ... " .. bl_any_nota,
    },
    ne = { "(फोन|मोबाइल) ... (खोस*|लिएको|लग्यो|राख्छ*|जम्मा|चलाउन दिँदैन|चलाउन पाइँदैन|बोक्न पाइँदैन|नचलाउने|दिँदैन|राख्न दिँदैन)", "(phone|mobile) ... (khos*|liyo|lagyo|chalauna didaina|chalauna paidaina|jamma|rakhna didaina|didaina)",
      ne_any_phone .. " ... " .. ne_any_hold,
      ne_any_hold .. " ... " .. ne_any_phone,
      ne_any_phone .. " ... " .. ne_any_nota,
      nl_any_phone .. " ... " .. nl_any_hold,
      nl_any_hold .. " ... " .. nl_any_phone,
      nl_any_phone .. " ... " .. nl_any_nota,
    },
    ru = { "(телефон|телефоны|мобильный|мобильники|мобилу) ... (сдаете|сдать|сдаешь|сдают|забирают|забирает|забрал|забрали|забрала|отобрал|отобрали|отобрала|отняли|изымаются|под запретом|запрещен|запрещены|нельзя|у охраны|только по воскресеньям|раз в неделю|проверяют)", "(забирают|забрали|отобрали|забрал|отобрал|сдаете|отняли) ... (телефон|телефоны|симку)",
      ru_any_phone .. " ... " .. ru_any_hold,
      ru_any_hold .. " ... " .. ru_any_phone,
      ru_any_nota .. " ... " .. ru_any_phone,
      ru_any_phone .. " ... " .. ru_any_nota,
    },
    ko = { "(폰|폰은|폰도|폰을|핸드폰*|휴대폰*|휴대전화*|핸폰*|전화기*) ... (압수*|뺏*|빼앗*|걷어*|걷는*|수거*|맡기*|맡겨*|보관*|반납*|제출*|못 쓰*|못쓰*|금지*|버려|새로 개통*|검사*)", "(여권|여권이랑) 폰* (뺏*|압수*|빼앗*)",
      ko_any_phone .. " ... " .. ko_any_hold,
      ko_any_hold .. " ... " .. ko_any_phone,
      ko_any_phone .. " ... " .. ko_any_nota,
    },
    sw = { "simu ... (inachukuliwa|itachukuliwa|imechukuliwa|amechukua|wamechukua|zinachukuliwa|zimechukuliwa|ni ya madam|iko na madam|iko na boss|hairuhusiwi|haziruhusiwi|marufuku|utakabidhi|unakabidhi|tunakusanya|zinakusanywa|alininyang'anya|hutakuwa nayo|itakaa)", "(amechukua|wamechukua|alichukua|wamenyang'anya|amenyang'anya|wametunyang'anya|walichukua) ... simu", "(asiwe na|hakuna|bila|usiwe na) simu (ya|yako|yangu)?",
      sw_any_phone .. " ... " .. sw_any_hold,
      sw_any_hold .. " ... " .. sw_any_phone,
      sw_any_nota .. " ... " .. sw_any_phone,
    },
  },
  unless_near = {
    id = { "(loker|sekolah|ujian|kelas|charger|servis|service|konter|wfh|dicuri|copet|maling|begal)" },
    ms = { "(loker|locker|sekolah|exam|peperiksaan|masjid|kedai|repair|pencuri|dicuri)" },
    fil = { "(snatch*|holdap|magnanakaw|repair|exam|klase|school|lowbat|charge)" },
    hi = { "(चोर|परीक्षा|रिचार्ज|स्कूल|मरम्मत)", "(chor|exam|recharge|school|repair|charging|emi)" },
    bn = { "(চোর|ছিনতাই|পরীক্ষা|চার্জ|বোন*|চার্জ নাই|নেটওয়ার্ক|ব্যালেন্স)", "(chor|exam|charge|balance|network|bon er)" },
    ne = { "(चोर|परीक्षा*|चार्ज|मर्मत)", "(chor|exam|charge|balance)" },
    ru = { "(ремонт*|экзамен*|школ*|украл*|завис*|самолет*|в театре|на почте|за рулем)" },
    ko = { "(시험*|수능*|학교*|수업*|사물함*|군대*|수리*|경비실*|대리점*|도난*|분실*)" },
    sw = { "(darasa*|shule*|mtihani|mwizi|charge|chaji|salio|hakuna simu ya mkopo)" },
  },
  unless = {
    id = { "(hp|hape) ... (ketinggalan|rusak)", "(jangan|hati hati) ... hp" },
    ms = { "(sekolah) ... (hp|phone)", "(telefon|handphone|phone) (bebas|boleh) (guna|pakai)" },
    fil = { "(walang|no) cp (number|load|ako)", "kinuha ko" },
    sw = { "hakuna simu (iliyoingia|niliyopata)" },
  },
  fires = {
    id = { "«HP disita» selama kerja" }, ms = { "«Hp kena serah» masa kerja" }, fil = { "Pagdating «surrender cp» sa TL", "«kinuha ng amo ko ang cellphone» ko" }, hi = { "«फोन जमा» रहेगा", "«mobile le lete» hai" }, bn = { "ক্যাম্পে «ফোন রাখতে দেয় না»", "«phone rakhte dey na»" },
    ne = { "«मोबाइल खोस्»यो", "«mobile khosera» rakhyo" }, ru = { "«телефон и документы сдаёте» в части" }, ko = { "여권이랑 «폰 뺏»겨서", "«휴대폰 압수»" }, sw = { "«simu ni ya madam»", "«Asiwe na simu»" },
  },
  silent = {
    id = { "hp dicuri maling tadi malam, diambil di pasar" }, ms = { "fon rosak, hantar repair, kena simpan dua hari" }, fil = { "bawal cp pag exam sa school" }, hi = { "परीक्षा में मोबाइल मना है", "mobile recharge kar diya" }, bn = { "ফোনে চার্জ নাই", "phone ta ashole bon er kache atka chilo" },
    ne = { "परीक्षामा मोबाइल चलाउन पाइँदैन" }, ru = { "сдал телефон в ремонт" }, ko = { "폰 사물함에 두고 퇴근함" }, sw = { "simu yangu haina chaji" },
  },
  advice = "Ask whether the person has a phone of her own and may use it after work, unobserved.",
}
