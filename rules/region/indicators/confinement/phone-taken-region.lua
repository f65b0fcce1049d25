-- The worker's telephone is taken, kept, watched or forbidden.
-- Words that, standing near, show that something else is meant: each side, within the sentence.
rule {
  title      = "The worker's telephone is taken, watched or forbidden",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:4", "ilo:3" },
  law        = { "th-atip-6-1" },
  weight     = 7,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    id = { "(hp|hape|handphone|ponsel|telepon|telpon) ... (disita|diambil|dikumpulin|dikumpulkan|ditahan|dipegang|diserahkan|dititip|dirampas|dicek|diperiksa)", "(tidak|gak|ga|nggak|dilarang|tanpa) (boleh|bisa|ada)? (pegang|bawa|pakai|pake|main|punya) (hp|hape|handphone|ponsel)", "(serahkan|kumpulin|sita|ambil|rampas|kumpulkan) (semua)? (hp|hape|handphone|ponsel)", "(hp|hape) (sekali seminggu|seminggu sekali|cuma boleh|cuma hari minggu|hanya hari)" },
    ms = { "(hp|handphone|fon|phone|telefon) ... (kena serah|serah|dirampas|diambil|disimpan|kena simpan|dikutip|dipegang|majikan simpan|bos simpan)", "(tak boleh|xleh|tak leh|dilarang) (guna|pegang|bawa|pakai|ada) (hp|handphone|fon|phone|telefon)", "(rampas|ambil|simpan|kutip) (hp|handphone|fon|telefon) (saya|kami|kita|semua|pekerja)?" },
    fil = { "(cp|cellphone|selpon|celfone) ... (surrender|isurrender|kinuha|kukunin|bawal|hawak ng|itatago|iiwan|kinumpiska|tuwing|weekends lang)", "(bawal|walang) (po)? (ang|mag|gumamit ng|humawak ng|hawak)? (cp|cellphone|selpon)", "(surrender|isurrender|kinuha|kukunin|kinumpiska|hawak) ... (cp|cellphone|selpon) ", "(phone|telepono) (ko|namin|nyo) ... (kinuha|kukunin|kinumpiska|hawak)" },
    hi = { "((फोन|फ़ोन)|फ़ोन|मोबाइल) ... (जमा|छीन*|ले लिया|ले लेते|ले लेंगे|रख लेते|रख लिया|बंद रहेगा|नहीं रख|रखने नहीं|की (इजाजत|इजाज़त) नहीं|मना)", "(phone|mobile) ... (jama karna|jama kar*|jama rahega|cheen*|chheen*|le liya|le lete|le lenge|rakh lete|rakh liya|mana hai|allowed nahi|rakhne nahi|nahi rakhne)" },
    bn = { "(ফোন|মোবাইল|ফোনটা|মোবাইলটা) ... (কেড়ে*|কাইড়া*|নিয়ে নেয়|নিয়ে নিছে|নিয়ে গেছে|নিয়া গেছে|জমা|রাখতে দেয় না|ব্যবহার নিষেধ|নাই|অনুমতি|দেয় না|বন্ধ রাখ*)", "(phone|mobile) ... (kere*|niye nise|niye gese|niye ney|rakhte dey na|joma|nishedh|dey na)" },
    ne = { "(फोन|मोबाइल) ... (खोस*|लिएको|लग्यो|राख्छ*|जम्मा|चलाउन दिँदैन|चलाउन पाइँदैन|बोक्न पाइँदैन|नचलाउने|दिँदैन|राख्न दिँदैन)", "(phone|mobile) ... (khos*|liyo|lagyo|chalauna didaina|chalauna paidaina|jamma|rakhna didaina|didaina)" },
    ru = { "(телефон|телефоны|мобильный|мобильники|мобилу) ... (сдаете|сдать|сдаешь|сдают|забирают|забирает|забрал|забрали|забрала|отобрал|отобрали|отобрала|отняли|изымаются|под запретом|запрещен|запрещены|нельзя|у охраны|только по воскресеньям|раз в неделю|проверяют)", "(забирают|забрали|отобрали|забрал|отобрал|сдаете|отняли) ... (телефон|телефоны|симку)" },
    ko = { "(폰|폰은|폰도|폰을|핸드폰*|휴대폰*|휴대전화*|핸폰*|전화기*) ... (압수*|뺏*|빼앗*|걷어*|걷는*|수거*|맡기*|맡겨*|보관*|반납*|제출*|못 쓰*|못쓰*|금지*|버려|새로 개통*|검사*)", "(여권|여권이랑) 폰* (뺏*|압수*|빼앗*)" },
    sw = { "simu ... (inachukuliwa|itachukuliwa|imechukuliwa|amechukua|wamechukua|zinachukuliwa|zimechukuliwa|ni ya madam|iko na madam|iko na boss|hairuhusiwi|haziruhusiwi|marufuku|utakabidhi|unakabidhi|tunakusanya|zinakusanywa|alininyang'anya|hutakuwa nayo|itakaa)", "(amechukua|wamechukua|alichukua|wamenyang'anya|amenyang'anya|wametunyang'anya|walichukua) ... simu", "(asiwe na|hakuna|bila|usiwe na) simu (ya|yako|yangu)?" },
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
