-- Beating, electric shocks, starving, harassment: told by a worker or announced.
rule {
  title      = "Violence or punishment is told of",
  indicators = { "delphi:D5.04", "delphi:D2.01", "ilo:5" },
  law        = { "th-atip-6-1" },
  weight     = 7,
  status     = "trial",
  sources    = { "ilo-indicators-2012" },
  terms = {
    id = { "(sering|selalu|tiap hari|suka)? (dipukul|dipukulin|dipukuli|disiksa|dianiaya|disetrum|ditampar|ditendang|dihajar|dilecehkan|disundut|disiram air panas)", "(majikan|bos|mandor|leader|agen|kapten) ... (pukul|mukul|tampar|tendang|siksa|setrum|hajar)",
      "(dipukul|dipukulin|dipukuli|digebukin|digebuk|disetrum|ditampar|ditendang|disiksa|dianiaya|diperkosa|dilecehkan|disiram|disundut|dihajar|dijemur|diseret|dicambuk|direndam|dipaksa push up|dihukum|disuruh lari|diborgol)",
      "(kena|dikasih|dapat) (pukul|gebuk|setrum|hukuman|tampar|siksa)",
      "(yang|yg) (kabur|lari) ... (ketangkep|ketangkap|dijemur|dipukuli|dihajar|diarak)",
    },
    ms = {
      "(kena|selalu|hari hari) (pukul|belasah|tampar|renjat|seksa|sebat|tumbuk)",
      "(dia|dorang|depa|mereka) (pukul|belasah|tampar|renjat|seksa) (saya|kami|dia|orang)?",
      "(majikan|bos|boss|tauke|ejen|madam|kapten|mandor|diorang) ... (pukul|tampar|sepak|terajang|dera|sebat|simbah)", "(kena|selalu|asyik) (pukul|tampar|belasah|dera|renjat|sebat|seksa)", "(dipukul|dibelasah|didera|disebat|diseksa)",
      "(pukul saya|pukul kami|pukul aku|pukul dia|pukul muka|asyik pukul|suka pukul|dipukul|kena pukul|belasah|kena belasah|sepak|tampar|ditampar|sebat|karan|kena karan|kejut elektrik|kejutan elektrik|rogol|dirogol|dera|didera|simbah|cucuh|tendang|terajang|hentak)",
      "(yang|orang) lari ... (tangkap|belasah|pukul|ikat)",
    },
    fil = {
      "(sinasaktan|sinaktan|pinapahirapan|tinotorture|ginugulpi|ginulpi|nabugbog|kinukuryente|ginahasa|hinahalay|hinihipuan)",
      "(sinaktan|sinasaktan|binubugbog|binugbog|sinampal|sinasampal|sinabunutan|kinuryente|kinukuryente|pinapalo|pinalo|sinipa|sinisipa|hinahampas|minamaltrato|minolestya|minomolestya)", "(nananakit|nambubugbog) (ang|si|ng)? (amo|boss|madam)?",
      "(sinasaktan|sinaktan|binubugbog|binugbog|sinampal|sinasampal|sinipa|kinukuryente|kinuryente|hinampas|pinalo|ginahasa|minomolestya|hinipuan|pinaso|binuhusan|sinabunutan|sinuntok|pinapalo|inaabuso)",
      "(yung|ang) (tumakas|tumakbo) ... (binugbog|nahuli|hinuli|pinalo|tinali)",
    },
    hi = {
      "(पिटाई|मारा|मार खा*|पीट*|गर्म पानी|छेड़छाड़|(जबरदस्ती|ज़बरदस्ती)|ज़बरदस्ती)",
      "(pitai|maara|maar kha*|peet*|garam pani|chhed chhad|jabardasti|zabardasti)",
      "(मारते|मारता|मारती|पीटते|पीटता|पीटा|मारा पीटा|मारपीट|करंट|बिजली के झटके|बिजली का झटका|थप्पड़) (हैं|है|करते|करता|लगाते|देते|भी|गया)?", "(maarte|marte|maarta|peette|pitte|peet|peeta|maar peet|marpeet|mar pit|current lagate|bijli ka jhatka|thappad|danda se) (hai|hain|he|hei|karte|karta|dete|kar)", "(khana) (kaat|nahi dete|band kar)",
      "(मारते|मारता|मारती|पीटते|पीटता|पीटती|पीटा|मारा|पिटाई*|मारपीट*|मार-पीट*|करंट*|झटका*|झटके*|लात*|थप्पड़*|डंडे*|बेल्ट*|जलाया*|जलाती*|बलात्कार*|गलत काम*|छेड़*|भूखा*|सरिया*|मुर्गा बना*)",
      "(maarte|maarta|maarti|marte hai|marta hai|marti hai|marte the|mar rahe|peette|peetta|peeta|peet*|pitai|maar peet|marpeet|current diya|current dete|current lag*|bijli ka jhatka|jhatka diya|jhatke|laat|thappad|danda|dande|belt se|jalaya|balatkar|rape|galat kaam|bhookha|bhukha)",
    },
    bn = {
      "(পিটাইয়া|পিটায়া|মাইরা|মারতো|মারতেছে|ছ্যাকা|গরম পানি|জোর কইরা|জোর করে|খারাপ ব্যবহার|খারাপ কাজ)",
      "(jor kore|pitaiya|marteche|chyaka|gorom pani)",
      "(মারধর|মারে|মারছে|মাইরধর|মারপিট|পিটায়|পিটাইছে|কারেন্ট শক|বৈদ্যুতিক শক|নির্যাতন|অত্যাচার|গায়ে হাত) (করে|দেয়|করছে|তোলে|সবাইরে|আমারে|আমাকে)?", "(mardhor|mare|marche|pitay|pitaiche|nirjaton|current shock|marpit) (kore|dey|amare|amake)",
      "(মারে|মারছে|মারতেছে|মারধর*|পিটায়|পিটায়|পিটাইছে|পিটিয়ে|পিটিয়ে|শক দেয়|শক দেয়|কারেন্ট*|চড়*|চড়|লাথি*|নির্যাতন*|ছ্যাঁকা*|ছেঁকা*|ধর্ষণ*|খারাপ কাজ করে|গায়ে হাত|গায়ে হাত|বেল্ট দিয়া)",
      "(khub mare|amare mare|amake mare|marse|martese|mardhor|pitay|pitaise|shock dey|current dey|lathi mare|nirjaton|gaye hat)",
      "(পালাইছিল|পালাইলে|পালাতে গিয়ে) ... (ধইরা|ধরে) ... (পিটা*|মার*|বাঁধ*)",
    },
    ne = {
      "(कुटेको|कुट्दै|पिट्ने|पिटेको|जबरजस्ती|हात उठाउ*|तातो पानी|करेन्ट)",
      "(kuteko|kutdai|piteko|jabarjasti|hat uthau*|current dincha)",
      "(कुट्छ*|कुटे*|कुटपिट|कुट्ने|पिट्छ*|पिटे*|करेन्ट लगा*|यातना*|हातपात|दुर्व्यवहार|थप्पड)", "(kutcha|kutchha|kutchan|kute|kutera|kutpit|pitcha|current laga*|yatana|hatpat)",
      "(कुट्*|कुटे*|पिट्*|पिटे*|हाने*|हान्*|लात*|थप्पड*|करेन्ट*|झट्का*|बलात्कार*|यातना*|हिर्काउ*|हिर्काए*|पोले*|जबर्जस्ती*|भोकै*)",
      "(kutcha|kutchha|kutchan|kuteko|kutna|kutnu|kutyo|pitcha|pitchan|piteko|haancha|haane|laatle|laat le|current diy*|current lag*|jhatka diy*|balatkar|yatana|hirkau*|bhokai)",
    },
    ru = {
      "(били|бьют|избили|избивали|ударил*|пинал*|душил*|душат|калечат|пытают|насиловал*|домогал*|бьет|побил*)",
      "(бьют|бьет|бил|била|били|избивают|избивает|избили|избил|избила|побои|пинают|издеваются|насилуют|домогается|шокером|током бьют|током)", "(бьют|бьет|избивают) ... (палк*|черенк*|током|ремн*|шокер*)",
      "(бьет|бьют|бил|били|избил*|избива*|ударил*|пиннул*|пинает|током|электрошок*|изнасил*|насилу*|издева*|пытают|пытали|жгут|порют|поколоти*|кулаками|по лицу|морят голодом|приставал*|домогал*)",
      "(кто сбежал|кто убежал|беглец*) ... (привели|поймали|били|избили|вернули)",
    },
    ko = {
      "(매일*|계속*|또*|자주*|실적*) ... (맞는다*|맞아*|맞는*|맞고*|때린*|때려*|폭행*|지진*|굶기*)",
      "(때린다*|맞는다고*|맞았다*|패고*|팬다*|두들겨 맞*)",
      "(폭행*|때려*|때리*|맞았*|맞아요|맞고*|구타*|전기충격*|전기로 지지*|전기봉*|전기고문*|고문*|두들겨*|성추행*|성희롱*) (당*|해*|하*|했*|받*|으로*|면*)?", "(전기로) (지지*|지져*)",
      "(때려*|때리*|맞아*|맞았*|맞고*|폭행*|구타*|전기충격*|전기 충격*|성폭행*|성추행*|발로 차*|뺨*|굶기*|고문*|몽둥이*|전기봉*|쇠파이프*)",
      "(도망친*|도망간*|도망가다*) ... (끌려*|잡혀*|맞았*|때렸*)",
    },
    sw = { "(ananipiga|wananipiga|wanatupiga|anatupiga|alinipiga|walinipiga|wanapiga|nilipigwa|tunapigwa|napigwa|anapigwa|tulipigwa|walitupiga|hupigwa|unapigwa)", "(ananichoma|alinichoma|alinimwagia|amenimwagia|wanatutesa|ananitesa|wananitesa|tunateswa|nateswa|shoti ya umeme|umeme)", "(ananisumbua|ananishika|alitaka kunibaka|ananinyanyasa|wananinyanyasa)",
      "(ananipiga|wananipiga|anatupiga|wanatupiga|anampiga|wanampiga|alinipiga|alimpiga|walinipiga|wanapigwa|anapigwa|hupigwa|tunapigwa|napigwa|kupigwa|anawapiga|wanawapiga|wanatesa|ananitesa|anatesa|wanateswa|mateso|shoti ya umeme|shoti|umeme|alinichoma|amemchoma|amenibaka|kubakwa|alinibaka|anamtesa|wamempiga)",
      "(ananipiga|anatupiga|anampiga|anawapiga|anapiga|amenipiga|ametupiga|amempiga|amewapiga|amepiga|alinipiga|alitupiga|alimpiga|aliwapiga|alipiga|wananipiga|wanatupiga|wanampiga|wanawapiga|wanapiga|wamenipiga|wametupiga|wamempiga|wamewapiga|wamepiga|walinipiga|walitupiga|walimpiga|waliwapiga|walipiga|ananichapa|anatuchapa|anamchapa|anawachapa|anachapa|amenichapa|ametuchapa|amemchapa|amewachapa|amechapa|alinichapa|alituchapa|alimchapa|aliwachapa|alichapa|wananichapa|wanatuchapa|wanamchapa|wanawachapa|wanachapa|wamenichapa|wametuchapa|wamemchapa|wamewachapa|wamechapa|walinichapa|walituchapa|walimchapa|waliwachapa|walichapa|ananitesa|anatutesa|anamtesa|anawatesa|anatesa|amenitesa|ametutesa|amemtesa|amewatesa|ametesa|alinitesa|alitutesa|alimtesa|aliwatesa|alitesa|wananitesa|wanatutesa|wanamtesa|wanawatesa|wanatesa|wamenitesa|wametutesa|wamemtesa|wamewatesa|wametesa|walinitesa|walitutesa|walimtesa|waliwatesa|walitesa|ananichoma|anatuchoma|anamchoma|anawachoma|anachoma|amenichoma|ametuchoma|amemchoma|amewachoma|amechoma|alinichoma|alituchoma|alimchoma|aliwachoma|alichoma|wananichoma|wanatuchoma|wanamchoma|wanawachoma|wanachoma|wamenichoma|wametuchoma|wamemchoma|wamewachoma|wamechoma|walinichoma|walituchoma|walimchoma|waliwachoma|walichoma|kunipiga|kutupiga|kumpiga|amepigwa|wamepigwa|nimepigwa|walipigwa|hunipiga|huwapiga|atanipiga)",
      "(aliyetoroka|waliotoroka|aliyekimbia) ... (alirudishwa|walirudishwa|akachapwa|wakapigwa|akapigwa)",
    },
  },
  unless = {
    id = { "(film|game|drama|sinetron|bola|tinju|ring|kucing|anjing|nyamuk|mantan|bapak|netizen)", "(bulu) dipukul" }, ms = { "(filem|game|drama|bola|kucing|pukul {number}|pukul berapa)" }, fil = { "(pelikula|teleserye|game|aso|pusa|basketball)" }, hi = { "(बैटरी|डायलॉग|छक्के|चौके|बाज़ी|शॉट)", "(chhakka|chakka|chauka|dialogue|line maarte|gappe|jhaad)" }, bn = { "(ছক্কা|চার|মশা|গোল|সিনেমা)", "(chokka|goal|mosha)" }, ne = { "(क्रिकेट|छक्का|चिया कुट*)" },
    ru = { "(рекорд*|по карману|часы|сердце|тревогу|ключом|фонтан*|в барабан|по воротам|гол)" , "бьют (рекорд*|часы|все|куранты)" }, ko = { "(영화*|게임*|드라마*|폭행 없*|폭행없*|감금 폭행 없*|경기*|비 맞*|딱 맞*)" }, sw = { "(simu|picha|kura|goti|mpira|deki|pasi|bei) ", "(umeme) (umepotea|umezimika|hakuna|wa jua|bure|stima)", "(ananipigia|wananipigia)" },
  },
  -- Songs, stories, games, rooms to let and barracks are not meant.
  unless_near = {
    ne = {
      "<pets>",
    },
    hi = {
      "<pets>",
    },
  },
  unless_about = { "make-believe-region", "not-so-south" },
  fires = {
    id = { "«Sering dipukul», makan sehari sekali" }, ms = { "«Majikan pukul» pakai hanger" }, fil = { "«sinabunutan» at ikinulong ako" }, hi = { "टारगेट नहीं हुआ तो «मारते हैं»", "kamre me band karke «maarte hai»" }, bn = { "বেতন চাইলে «মারধর করে»", "«mardhor kore»" }, ne = { "तलब माग्दा «कुट्छ»", "«kutcha» malik le" }, ru = { "«Бьют черенком»" }, ko = { "실적 안 나오면 «전기로 지지»고", "«폭행당»했어요" }, sw = { "madam «ananipiga» kila siku" },
  },
  silent = { id = { "nonton film" }, ms = { "jumpa pukul 8" }, fil = { "kain na" }, hi = { "फिल्म देखी", "chalo ghumne" }, bn = { "খেলা দেখি" }, ne = { "फिल्म हेरौं" }, ru = { "часы" }, ko = { "감금 폭행 없습니다" }, sw = { "nitakupigia simu" } },
  advice = "Treat as urgent. Do not ask for details twice; ask whether the person can speak now. 191, 1300.",
}
