-- People may not go out, are locked in, or are guarded.
-- Words that, standing near, show that something else is meant: each side, within the sentence.
local id_any_goout = "(keluar|kluar|ke luar|pergi|jalan jalan|main|pulang|kemana mana|ketemu orang|ngobrol)"
local ms_any_goout = "(keluar|kuar|pergi|lepak|jalan|balik|jumpa orang|cakap dengan|beranjak)"
local fil_any_goout = "(lumabas|labas|palabas|palabasin|makalabas|umalis|gumala|mamasyal|makipag usap|umuwi|lalabas)"
local hi_any_goout = "(बाहर*|कैंपस*|गेट*|बिल्डिंग*|छुट्टी*|घर|गांव|गाँव|कमरे*|कहीं)"
local hl_any_goout = "(bahar|baahar|bhar|campus|gate|building|ghar|gaon|kamre|kahi|kahin|chutti)"
local bn_any_goout = "(বাইরে*|বাহিরে*|বাইর*|বের*|গেট*|বাড়ি*|বাড়ি*|ছুটি*|দেশে*|ভবনের*|বিল্ডিং*)"
local bl_any_goout = "(baire|bahire|bair|ber|gate|bari|deshe|chuti|building)"
local ne_any_goout = "(बाहिर*|निस्क*|गेट*|परिसर*|घर जान*|घर*|बिदा*|छुट्टी*|भवन*|बिल्डिङ*|कतै)"
local nl_any_goout = "(bahira|baira|niskina|niskinu|gate|ghar jana|ghar|bida|chutti|building)"
local ru_any_goout = "(выход*|выйти|из дома|за территори*|за ворота|на улицу|в город|из квартир*|из вагончик*|из цеха|гулять|территори*)"
local ko_any_goout = "(외출*|밖*|바깥*|나가*|외박*|건물*|숙소*|시내*|문*|집에*|휴가*)"
local sw_any_goout = "(kutoka|nje|kutoka nje|geti|getini|kwenda mahali|kuondoka|mji|sokoni|nyumba|jengo)"
rule {
  title      = "People may not go out, or are locked in",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:3", "ilo:4" },
  law        = { "th-pc-310", "th-atip-6-1" },
  weight     = 8,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    id = {
      "(gak|ga|tidak|nggak|gk|g) (boleh|bisa|dikasih|dibolehin|diizinin) (keluar|kmana2|kemana2|kemana|main keluar|pergi)",
      "(pagar|pintu|gerbang|gembok) ... (tinggi|dikunci|digembok|dijaga|kunci dari luar|satpam bersenjata)",
     
      "(tidak|tak|gak|ga|nggak|enggak|dilarang|ga bisa|gak bisa) (boleh|bisa|diizinkan|dibolehin|dikasih)? (keluar|kemana mana|ke mana mana|keluar keluar|pergi keluar|turun) (area|gedung|kompleks|komplek|mess|rumah|asrama|lokasi|kantor|kapal|pagar|kamp|camp|sendiri|sendirian|tanpa|selama|sampai|sebelum|dulu)?",
      "(dikurung|disekap|dikunci|terkurung|dijaga ketat|dikunciin)",
      "(pintu|gerbang|pagar|kamar) ... (dikunci dari luar|dikunci|digembok|dijaga)",
      "(tinggal|tidur|makan|kerja) di dalam (gedung|kompleks|komplek|area) (terus|saja|aja|semua|selama)",
      "(ga|gak|nggak|ngga|tidak|tdk|gk|dilarang|jangan) (boleh|bisa|dikasih|diijinin|diizinkan|dibolehin)? (keluar|kluar|keluyuran|main keluar|jalan jalan|ke luar) ... (asrama|mess|kos|gedung|area|lokasi|kompleks|komplek|rumah|kamar|kantor|kapal|gerbang|kecuali|tanpa|sendiri|sendirian|dulu)?",
      "(tinggal|tidur|stay|hidup|makan) di (dalam)? (gedung|mess|area|lokasi|kompleks|komplek|kawasan|kamp) ... (tidak|gak|ga|dijaga|gerbang|satpam|pagar|terus)",
      "(pintu|gerbang|pagar|kamar|mess|asrama) ... (dikunci|digembok|dijaga|terkunci|ditutup|kawat)",
      "(dijaga|dikawal|diawasi|dipantau) (satpam|security|preman|centeng|cctv|ketat|terus|24 jam|orang|anjing|tentara|senjata|mandor)",
      "(keluar) (harus|mesti|wajib) (izin|ijin|ditemenin|ditemani|didampingi|dikawal|sama)",
      "(dikurung|disekap|dikunciin|dikunci|disekap di|terkurung|ditahan di|gak dibolehin keluar|kayak penjara|seperti penjara)",
      "(tempat|lokasi|kantor) (nya)? (tertutup|steril|gak boleh keluar)",
      "<barred> ... " .. id_any_goout,
    },
    ms = {
      "(keluar) (tak boleh|xleh|tak leh|tak dibenarkan|dilarang|kena minta|kena izin)",
      "(kawasan|asrama|hostel|rumah|pagar) ... (kunci|berkawal|dikawal|guard|tak boleh keluar)",
     
      "(tak boleh|xleh|tak leh) (keluar) (tanpa|kecuali|dengan|sorang)",
      "(tanpa|kecuali dengan) (mummy|mami|ejen|bos|escort) ",
     
      "(tak|x|tidak) (naik|turun) (darat|kapal)",
      "(kena kurung|dikurung|pintu berkunci|kunci dari luar|kurung dalam)",
      "(tak boleh|xleh|tak bagi|tak dibenarkan) (keluar|ke mana|jalan jalan)",
     
      "(tak|tidak|x|dilarang) (boleh|leh|dibenarkan|bagi|dapat) (keluar|kluar|ke mana mana|pergi mana mana)",
      "(tak bagi|xbagi|tak benarkan|tak kasi|tak kasih) (saya|kami|kita|kitorang)? (keluar|balik)",
      "(dikurung|terkurung|kena kurung|kunci dari luar|dikunci|pagar berkunci)", "(pintu|pagar|bilik) ... (kunci|berkunci|dikunci|mangga)",
      "(tak|x|tidak|dilarang|takleh|xleh|tak boleh|xboleh|tak dibenarkan) (boleh|bagi|dapat|benarkan)? (keluar|kuar|lepak luar|jalan luar|merayau) ... (rumah|asrama|hostel|pagar|kawasan|kilang|ladang|bangunan|kem|hotel|sendiri|kecuali|tanpa|malam)?",
      "(pintu|pagar|rumah|bilik|asrama|hostel|gate) ... (dikunci|kunci|berkunci|kena kunci|digrill|ada pengawal|ada guard|dijaga)",
      "(dikurung|terkurung|kena kurung|kurung dalam|kunci dalam rumah|macam penjara|ditahan dalam)",
      "(keluar) (kena|mesti|perlu) (minta|tanya|ikut|dengan|teman)",
      "(ada) (guard|pengawal|security|orang jaga|cctv) ... (keluar|24 jam|lari|pintu|pagar)",
      "(duduk|tinggal) (rumah bos|rumah boss|rumah ejen|atas kedai|dalam kedai|dalam kilang|dalam kawasan)",
      "<barred> ... " .. ms_any_goout,
    },
    fil = {
      "(naka lock|naka kandado|nakakandado|kandado|sarado) (ang)? (gate|pinto|kwarto|bahay)",
      "(hindi|di) (ako|kami|siya|sya) (makalabas|makaalis|makauwi|pinapalabas|pinapayagan lumabas|pinapaalis)",
     
      "(bawal|hindi pwede|di pwede|hindi pinapayagan|di pinapayagan|hindi kami pinapalabas|di kami pinapalabas|hindi ako pinapalabas|di ako pinapalabas|ayaw kami palabasin|ayaw ako palabasin) (po|kayong|kaming|kang|na)? (lumabas|umalis|labas|lalabas|mag day off)? ",
      "(ikinulong|kinulong|nakakulong|kinukulong|nakakandado|naka lock kami|nakalock|kinandado|nilock|ni lock)", "(may|mga) (bantay|guard|gwardya) ... (baril|labas|gate|lumabas|makalabas)", "(bawal lumabas|hindi makalabas|di makalabas|hindi makaalis|di makaalis)",
      "(nakakulong|kinulong|ikinulong|kinukulong|nakakandado|kinakandado|kinandado|nilolock|nilock|naka lock|may bantay|binabantayan|may guard|bakod|hindi makalabas|di makalabas|bawal lumabas)",
      "(stay in|nakatira) (lang|sa|po)? ... (bahay ng amo|compound|barracks|bar|factory|bodega|bawal|building)",
      "(lalabas|labas|lumabas) (lang)? ... (may kasama|escort|linggo|sunday|paalam|permiso)",
      "<barred> ... " .. fil_any_goout,
    },
    hi = {
      "(ताला) (लगा*|मार*)",
      "(अकेले) (बाहर)? (नहीं|मत) (जा|जाना|निकल*)",
      "(कैंपस|कंपाउंड|बिल्डिंग|घर|(फैक्ट्री|फ़ैक्ट्री)|भट्ठे|भट्टे|गेट) (से|के) (बाहर) ... (नहीं|मना|मत)",
      "(taala|tala) (laga*|maar*|lagake)",
      "(akele) (bahar)? (nahi|mat) (ja|jana|nikal*)",
      "bahar (se)? (tala|taala|lock)",
      "(kaise|kese) (niklu|bhagu|nikle)",
     
      "(बाहर) ... (नहीं जाने|नहीं जा|जाने नहीं|नहीं निकल*|निकलने नहीं|जाना मना|मना है|जाने की (इजाजत|इजाज़त) नहीं|नहीं आने)", "(बाहर) (नहीं|नही) (जाने|निकलने|जा)", "(बंद करके|बंद करके|कमरे में बंद|ताला लगा*|कैद|क़ैद|बंधक)", "(घर से|(कंपनी|कम्पनी) से|कैंप से|गेट से) बाहर (नहीं|जाने|निकल*)",
      "(bahar|baahar) ... (nahi jane|nahi jaane|jane nahi|jaane nahi|nikalne nahi|nahi nikalne|nahi ja sakte|mana hai|jana mana|allowed nahi|nahi jana)", "(kamre me band|room me band|band karke|bandhak|tala laga*|taala laga*|kaid|qaid)", "(jane|jaane|nikalne) nahi (dete|dega|denge|de rahe|diya)",
      "(कमरे*|घर*|फैक्ट्री*|फ़ैक्ट्री*|कोठी*|बिल्डिंग*|गेट*|कैंप*|खदान*|भट्ठे*) ... (बंद कर*|बंद रख*|ताला*|बंद है*|कैद*|क़ैद*|गार्ड*|पहरा*|निगरानी*|बाउंसर*|हथियार*|रोक रख*)",
      "(ताला*|पहरा*|पहरे*|बंधक*|कैद*|क़ैद*|नजरबंद*|नज़रबंद*|रोक रखा|रोककर|फंसा रखा) ... (रखा|रखते|है|में|हैं|लगा*|लगाते)",
      "(room|kamre|kamra|ghar|factory|building|gate|camp|khadan|bhatta|kothi) ... (band kar*|band rakh*|tala|lock kar*|lock laga*|qaid|kaid|guard laga*|guard rakh*|pehra|rok rakh*)",
      "(bandhak|bandhi|qaid|kaid|tala|pehra|rok rakha|rok ke rakha|fasa rakha|phasa rakha) ... (hai|rakha|laga*)",
      hi_any_goout .. " ... <barred>",
      hl_any_goout .. " ... <barred-latin>",
    },
    bn = {
      "(আটকা|আটক) (পইড়া|পড়ে|আছি|আছে|রাখছে|করে রাখছে|পড়ছি)",
      "(atka|atke) (ase|ache|achi|pore|rakhse)",
     
      "(বাইরে|বাহিরে|গেইটের বাইরে|ঘর থেকে|বাসা থেকে) ... (যাইতে|যেতে|বের হতে|বাইর হইতে|বের হইতে) (দেয় না|পারি না|পারবে না|দিব না|দেয়না|দেয় না)",
      "(তালা) (মাইরা|মেরে|দিয়া|দিয়ে|লাগায়া|লাগাইয়া|লাগিয়ে)",
      "(ber hote|bair hoite|baire jete|baire jaite) (dey na|pari na|parbe na|dibe na)",
      "tala (mere|diye|lagay|lagiye)",
     
      "(বাইরে|বাহিরে|বাইর) ... (যাইতে দেয় না|যেতে দেয় না|যাওয়া যাবে না|যেতে পারবে না|যাইতে পারবা না|যাওয়া নিষেধ|যাইতে পারি না|যেতে পারি না|হইতে দেয় না|হতে দেয় না|বের হওয়া)", "(আটকায়া|আটকাইয়া|আটকে|আটকিয়ে|বন্দি|বন্দী|তালা মেরে|তালা মাইরা|তালা দিয়ে|তালাবদ্ধ|তালা লাগা*) (রাখ*|কইরা|করে|আছি|আছে|রাখছে)?", "বাড়ি (যাইতে|যেতে) (পারবে না|পারবা না|দেয় না|দিবে না)",
      "(baire|bahire) ... (jaite dey na|jete dey na|jaowa jabe na|jete parbe na|jaite parbe na|jete parbo na|nishedh)", "(atkay|atkaya|atke|atkiye|bondi|tala mere|tala diye) (rakh*|ase|ache|achi)",
      "(আটকায়া|আটকাইয়া|আটকে|আটকা|আটক|তালা*|বন্দি*|বন্দী*|পাহারা*|গার্ড*|নজরবন্দি*|ক্যামেরা*) ... (রাখ*|আছে|আছি|মারে|দেয়|দেয়|দিয়া|দিয়ে|বসায়|থাকে)?",
      "(বাইরে*|বের*|বাইর*) ... (নিষেধ*|মানা*|যাবে না|দেয় না|দেয় না|দিব না|দিবে না|হইতে*|পারি না)",
      "(atke|atkay|atka|tala|bondi|pahara) ... (rakhe|rakhse|ase|achi|mare|dey)",
      bn_any_goout .. " ... <barred>",
      bl_any_goout .. " ... <barred-latin>",
    },
    ne = {
      "(एक्लै|बाहिर) (हिँड्न|जान|निस्कन) (पाइँदैन|हुँदैन|मिल्दैन|दिँदैन*|नपाइने)",
      "(कोठा*|घर*) ... (थुने*|थुनेर|बन्द ग*|ताला)",
     
      "(बाहिर*|कतै*) ... (निस्कन|जान) (नदिने|दिँदैन*|पाइँदैन|हुँदैन|मिल्दैन|पाउँदिन*)",
      "(गेट*|ढोका*) ... (ताला|ताल्चा|बन्द|पाले*)",
      "(niskina|bahira jana) (didaina|paidaina|mildaina|hudaina|nadine)",
     
      "(बाहिर*|घर|कतै) ... (जान दिँदैन*|जान दिदैन*|निस्कन दिँदैन*|निस्कन पाइँदैन|जान पाइँदैन|जान नपाइने|निस्कन नदिने|जान नदिने|जान पाउँदिनँ|निस्कन पाइन्न|जान पाइन्न)", "(थुने*|थुनि*|बन्धक|ताला लगा*|ताल्चा लगा*|कोठामा बन्द|कैद)",
      "(bahira|baira|ghar) ... (jana didaina|jana dindaina|niskina didaina|niskina paidaina|jana paidaina|jana napaine|niskina nadine|jana paindaina)", "(thuner|thunera|thuniyeko|bandhak|tala lagayera|talcha lagayera|kothama banda)",
      "(थुन*|थुने*|थुनिए*|ताल्चा*|चाबी*|पाले*|गार्ड*|पहरा*|निगरानी*|बन्दी*|कैद*) ... (राख*|छ*|छौं|लगाउ*|लगाए*|बस्*)?",
      "(कोठा*|भवन*|क्याम्प*|घर*) (भित्र*|मै|मा) (बन्द*|थुन*|सीमित*)",
      "(thunera|thuniyeko|thuneko|thuniyeka|talcha|pahara|nigarani) ... (rakh*|cha|chha|chau|lagau*)",
      ne_any_goout .. " ... <barred>",
      nl_any_goout .. " ... <barred-latin>",
    },
    ru = {
      "(выход|выезд|выходить) (только)? (с разрешения|с сопровождающим|по разрешению|под присмотром|запрещен|нельзя|раз в)",
      "(не ходить|не выходить|сидеть) (никуда|в город|на территории|в квартире|дома)",
     
      "(уйти|выйти|уехать|сбежать) (не может|не могу|не можем|не дают|не могут|нельзя|невозможно)",
      "(охрана|сторож) с (собаками|собакой|оружием|дубинками|автоматами)",
      "(сидим|сижу|сидят|живем|живут) (взаперти|под охраной|под замком)",
      "(из дома|из комнаты|из здания|из квартиры|с территории|за ворота|за забор) ... (не выпуск*|не выйти|нельзя|не ходить|ни ногой)",
     
      "(не выпускают|не выпускает|не отпускают|не отпускает|не выпустят|не отпустят|выходить нельзя|выход запрещен|выход запрещён|никуда не выпускают|нельзя выходить|выходить запрещено|без выхода|за территорию нельзя|не дают выйти|не дают выходить)", "(закрывают|запирают|запирает|закрывает|заперли|закрыли|заперты|запертая|держат взаперти|взаперти|под замком|держат под охраной|под охраной) ... (снаружи|на ночь|ночью|дверь|нас|меня|на ключ|в комнате|в подвале|в квартире|ключ)?", "(территорию|территории|базу|базы|офис|офиса|дом|здание|здания) ... (не покида*|покидать нельзя|не выходить|выход только)", "(охрана|охранники|забор|решетки|решетка) ... (не выйти|не выпус*|не уйти|не сбежать|никуда)",
      "(запер*|закрыва*|закрыл*|закрыты|заперты|взаперти|под замком|на замке|решетк*|забор*|охран*|сторож*|собак*|следят|камеры везде|под надзором|не выпуска*|удержива*|держат)",
      "(выход*|выйти) (только) (с|по|в|раз)",
      "(живем|живете|проживание|спим|ночуем) (прямо)? (в цеху|в цехе|на объекте|в вагончике|на ферме|на складе|в подвале|на базе|по месту работы|в теплице|на стройке)",
      "<barred> ... " .. ru_any_goout,
      ru_any_goout .. " ... <barred>",
    },
    ko = {
      "(단체 외출*|외출은*|외출시*) ... (만|허용*|허락*|동행*)?",
     
      "(밖으로*|밖에*|건물*|숙소*|단지*|섬*|농장*) ... (못 나간*|못나간*|못 나와*|나갈수없*|못 나감*|나가지 못*|안 내보내*|안내보내*)",
      "(못 나가게*|못나가게*|나가지 못하게*|하선 불가*|외출 못*|외출은 못*)",
     
      "(외출*|밖에*|밖으로*|바깥*|문밖*) ... (제한*|금지*|못 나가*|못나가*|못 나감|안 됨|안됨|안 돼*|안돼*|못 하*|못하*|불가*|허락*|허가*)", "(감금*|가둬*|갇혀*|갇혔*|가두*|철창*|자물쇠*|문을 잠*|문 잠*|밖에서 잠*)", "(건물*|단지*|숙소*|섬*) ... (못 나가*|못나가*|나갈 수 없*|나갈수 없*|나오지 못*|못 나와*|못 나옴)", "(휴가*|외박*) ... (못 나가*|못나가*|없음|불가*|안 됨|안됨)",
      "(갇혀*|갇힌*|갇히*|감금*|감시*|문 잠*|문을 잠*|문잠*|자물쇠*|cctv로 감시*|경비*|못 나가*|못나가*|가둬*|가두*|가뒀*)",
      "(외출*) ... (금지*|제한*|못*|허락*|보고*|동행*|일요일*|안 됨*|안됨*|불가*)",
      "(비닐하우스*|컨테이너*|공장 안*|창고*|축사*|섬*) ... (자요*|자는*|살아*|숙소*|지내*|재워*|잡니다*)",
      "(못 나오게*|못나오게*|나오지 못*|못 나가게*|나가지 못*)",
      ko_any_goout .. " ... <barred>",
    },
    sw = {
      "(geti|mlango|nyumba|jengo) (inafungwa|umefungwa|imefungwa|hufungwa|lina ulinzi|unafungwa)",
      "(kutoka|kwenda nje) (ni)? (marufuku|hairuhusiwi|kwa ruhusa|hapana|hakuna)",
     
      "(hatoki|haendi|hawatoki|hatutoki|hutoki|sitoki) (nje|nyumbani|nyumba|kambi)",
      "(tumefungiwa|amefungiwa|nimefungiwa|tulifungiwa|wamefungwa|tunafungiwa|anafungiwa|kufungiwa|wanamfungia|amemfungia|wamewafungia|hufungwa) (ndani|nyumbani|chumbani|kambini|jengoni)?",
      "(hawezi|hatuwezi|siwezi|hawawezi) (kutoka|kuondoka|kutoroka)",
     
      "(haruhusiwi|hauruhusiwi|hairuhusiwi|hawaruhusiwi|siruhusiwi|haturuhusiwi|hamruhusiwi|huruhusiwi|marufuku|hakuna ruhusa) (ya)? (kutoka|kwenda nje|kutoka nje|kuondoka)", "(hakuna kutoka|hakuna kwenda nje|hakuna kwenda nyumbani|hatutoki|sitoki|hutatoka|hutoki) (nje|hadi|mpaka|bila)?", "(amenifungia|wamenifungia|wametufungia|tumefungiwa|nimefungiwa|amefungiwa|wanatufungia|ananifungia|wanamfungia|tunafungiwa|nafungiwa)", "(mlango|geti|chumba) ... (unafungwa|umefungwa|linafungwa|limefungwa|kimefungwa|kufungwa) ... (nje|kufuli|ufunguo|usiku|walinzi)", "(walinzi|askari) ... (geti|bunduki|hatuwezi|siwezi) (kutoka|toka)?", "(siwezi|hatuwezi|hawezi|hawaturuhusu|hawaniruhusu|hataki|hawataki) (kutoka|kwenda nje|niende nje|nitoke|tutoke)",
      "(amenifungia|wamenifungia|wametufungia|ametufungia|amefungiwa|nimefungiwa|tumefungiwa|kufungiwa|hufungiwa|tunafungiwa|anafungiwa|wanafungiwa|milango imefungwa|geti linafungwa|walinzi wanatulinda|mlinzi getini|tunalindwa|analindwa)",
      "(ndani|kambini|kwenye jengo|kwenye compound) ... (hatutoki|bila kutoka|tunalala|hakuna kutoka|wiki|mwezi|siku zote)",
      "<barred> ... " .. sw_any_goout,
    },
  },
  unless_near = {
    id = { "(hujan|demam|malas|mager|lockdown|ppkm|covid|banjir|anak anak|kucing|macet)" },
    ms = { "(hujan|demam|pkp|mco|covid|malas)" },
    fil = { "(ulan|bagyo|lockdown|quarantine|ecq|curfew|covid|nanay|mama|tatay|exam|traffic)" },
    hi = { "(बारिश|लॉकडाउन|कोरोना|परीक्षा|मम्मी|गर्मी)", "(barish|lockdown|corona|exam|mummy|garmi|traffic)" },
    bn = { "(বৃষ্টি*|লকডাউন|করোনা|জ্যাম|যানজট)" },
    ne = { "(लकडाउन|पानी पर*|परीक्षा|जाम)", "(lockdown|pani paryo|jam)" },
    ru = { "(дождь|карантин|ковид|больниц*|кот|кошк*|ребенк*|собак*|ипотек*|отпуск не|в отпуск)" },
    ko = { "(외출 자유*|제한 없*|비 와서|코로나*|자가격리*|군대*|신병*|훈련소*|시험*|퇴근*|감금각)", "(감금 없*|감금 폭행 없*|자물쇠 비번)" },
    sw = { "(mvua|lockdown|corona|mtihani|gari|foleni|ofisi mpaka report)" },
  },
  unless = {
    id = { "(lagunya|level|karakter) ... (dikunci|terkunci)", "(pintu|kamar) (bisa)? dikunci sendiri", "kunci sendiri", "(bebas|boleh) keluar masuk" },
    ms = { "bebas keluar", "(kunci (kereta|rumah|motor) (aku|saya|kau|hilang|tertinggal))", "(tak boleh keluar) (duit|epf|kwsp|malam ni)", "(x|tak) leh keluar malam ni" },
    fil = { "hanggat di tapos ang report", "(naka lock|nilock|nakalock) (ang|yung)? (phone|cp|screen|account|comment)", "(boss|bossing|manager) ... (report|ot)" },
    hi = { "bandhak bana (rakha|ke rakha) (tha)? (yaar|bhai)", "(bank|loan|gold) ... (band|bandhak)", "(darwaza|phone|dukan|shop) band karke" },
    bn = { "(jam e|traffic|lockdown|brishti|bristi) ... atke", "atke (gesi|gelam|achi jam|chilo)" },
    ru = { "под охраной (государств*|закон*|полиц*)", "(парковк*|территория) под охраной", "выход свободн*", "на ночь (магазин|офис|склад)" },
    sw = { "(boss|bosi) ametufungia", "(huru|uhuru wa) kutoka" },
  },
  when = function(ad) return not ad:has("<make-believe>") end,
  fires = {
    id = { "selama kontrak «tidak boleh keluar» area", "kamar «dikunci» tiap malam" }, ms = { "«tak boleh keluar» kawasan sampai abis kontrak" }, fil = { "«Bawal lumabas» ng building", "«ikinulong» ako sa CR ng dalawang araw" },
    hi = { "कंपनी से «बाहर नहीं जाने» देते", "gate se «bahar nahi jane» dete", "«kamre me band» karke maarte hai" }, bn = { "«বাইরে যাইতে দেয় না»", "«baire jete dey na»" }, ne = { "«बाहिर जान दिँदैन»", "«bahira jana didaina»" },
    ru = { "нас «не выпускают» с базы", "Ночью «закрывают» снаружи" }, ko = { "3개월 «외출 제한»", "«감금» 당하고 있어요" }, sw = { "«haruhusiwi kutoka» nje", "madam «amenifungia» ndani" },
  },
  silent = {
    id = { "Mess gratis, bebas keluar masuk, kunci sendiri", "hujan deras ga bisa keluar" }, ms = { "Hostel percuma, bebas keluar masuk" }, fil = { "ayaw palabasin ni mama, lockdown pa" },
    hi = { "बारिश में बाहर नहीं जा पाए", "boss ne aaj bhi bandhak bana rakha tha yaar" }, bn = { "বৃষ্টিতে বাইরে যেতে পারি না", "jam e atke achi" }, ne = { "पानी परेर बाहिर जान पाइएन" },
    ru = { "Парковка под охраной", "кот заперт в комнате, дождь" }, ko = { "외출 자유, 기숙사 제공", "오늘도 팀장이 퇴근 안 시켜줌 감금각" }, sw = { "boss ametufungia ofisi mpaka report iishe" },
  },
  except = { "spaced-letters", "dotted-letters" },
  advice = "Ask whether a person could go out last week, alone, and came back. If someone is held now, call 191 or 1300.",
}
