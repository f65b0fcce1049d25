-- The telephone, and that somebody else keeps or limits it, are named in one breath: a faint sign that needs company.
local id_phone = "(hp|handphone|ponsel|telepon|telpon|sim card|simcard|kartu sim|nelpon|telfon)"
local id_pkeep = "(dikumpulin|dikumpulkan|diambil|disita|dipegang|disimpan|ditahan|dititip|cuma boleh|hanya boleh|dibatasi|gak boleh|"
  .. "ga boleh|tidak boleh|dicek|seminggu sekali|sebulan sekali|di loker|dikasih pas|dikasih minggu)"
local ms_phone = "(phone|telefon|fon|hp|handphone|sim|simkad|tel)"
local ms_pkeep = "(ambil|dirampas|rampas|simpan|pegang|kutip|serah|tak boleh|xboleh|x boleh|tak bagi|hujung minggu|seminggu sekali|"
  .. "sebulan sekali|kena tinggal|periksa|check|sekejap je|malam je)"
local fil_phone = "(cp|cellphone|phone|phones|sim|cellfone|telepono|selpon)"
local fil_pkeep = "(kinukuha|kinuha|kukunin|hawak|isusuko|isurrender|surrender|bawal|tuwing linggo|linggo lang|isang beses|minsan lang|"
  .. "iniiwan|iiwan|chinecheck|tinitingnan|naka box|sa gate|limitado|kumpiskado|kinumpiska)"
local hi_phone = "(फोन|फ़ोन|मोबाइल|सिम|phone|fone|mobile|sim)"
local hi_pkeep = "(महीने में एक बार|हफ्ते में एक|हफ़्ते में एक|सिर्फ रविवार|सिर्फ़ रविवार|mahine me ek baar|hafte me ek|sirf sunday)"
local bn_phone = "(ফোন|মোবাইল|সিম|phone|fon|mobile|sim)"
local bn_pkeep = "(নিয়ে নিছে|নিয়ে নেয়|নিয়া নেয়|কাইড়া|কেড়ে|জমা|রাখতে দেয় না|ব্যবহার|নিষেধ|সপ্তাহে|মাসে একবার|দিতে দেয় না|"
  .. "করতে দেয় না|niye nise|niye ney|kere|joma|rakhte dey na|nishedh|bondho|shoptahe|mashe ekbar|korte dey na)"
local ne_phone = "(फोन|मोबाइल|सिम|phone|mobile|sim|fon)"
local ne_pkeep = "(हप्तामा एक|महिनामा एक|हप्तामा १|शनिबार मात्र|haptama ek|mahinama ek)"
local ru_phone = "(телефон|телефоны|симку|сим карту|мобильник|связь|интернет|трубку)"
local ru_pkeep = "(забира*|забер*|забрал*|сда*|отбира*|отобра*|только по|раз в неделю|раз в месяц|под контрол*|нельзя|запрещ*|не дают|"
  .. "без связи|проверя*|оставь|оставить|чужого)"
local ko_phone = "(전화기*|카톡*|와이파이*|핸폰*|휴대전화*|폰을*|"
  .. "휴대폰*|핸드폰*|폰|폰은|폰도|전화*|유심*|연락*)"
local ko_pkeep = "(수거*|사물함*|한 달에 한*|일주일에 한*|주말에만*|차단*|공용*|감시*|충전해준*|끄고*|꺼 두*|금고*|"
  .. "뺏*|압수*|걷*|맡*|제출*|금지*|반납*|못 쓰*|못써*|주말만*|주 1회*|제한*|검사*|하루 한번*|보관*)"
local sw_phone = "(simu|sim card|laini|whatsapp)"
local sw_pkeep = "(amechukua|wamechukua|itachukuliwa|inachukuliwa|unaacha|utaacha|iache|acha|asitumie|usitumie|hakuna|marufuku|hairuhusiwi|"
  .. "mara moja|jumapili tu|kwa wiki|wanakagua|anakagua|imezuiwa|amenyang anya|wamenyang anya|mpaka|inakaa)"
rule {
  title      = "A telephone and its being kept or limited are named together",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:4" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  even_negated = true,
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  terms = {
    id = {
      id_phone .. " ... " .. id_pkeep, id_pkeep .. " ... " .. id_phone,
    },
    ms = {
      ms_phone .. " ... " .. ms_pkeep, ms_pkeep .. " ... " .. ms_phone,
    },
    fil = {
      fil_phone .. " ... " .. fil_pkeep, fil_pkeep .. " ... " .. fil_phone,
    },
    hi = {
      hi_phone .. " ... " .. hi_pkeep, hi_pkeep .. " ... " .. hi_phone,
    },
    bn = {
      bn_phone .. " ... " .. bn_pkeep, bn_pkeep .. " ... " .. bn_phone,
    },
    ne = {
      ne_phone .. " ... " .. ne_pkeep, ne_pkeep .. " ... " .. ne_phone,
    },
    ru = {
      ru_phone .. " ... " .. ru_pkeep, ru_pkeep .. " ... " .. ru_phone,
    },
    ko = {
      ko_phone .. " ... " .. ko_pkeep, ko_pkeep .. " ... " .. ko_phone,
    },
    sw = {
      sw_phone .. " ... " .. sw_pkeep, sw_pkeep .. " ... " .. sw_phone,
    },
  },
  unless_near = {
    id = {
      "(kkn|pesantren|retret|pramuka|ospek|karantina lomba)",
      "(lift|laptop|layar|komputer|password)",
      "(jambret|begal|motor hilang|pelaku|polsek|rampok|perampok|spkt|copet|dua orang|jambret)",
      "(dapur|resep|diaduk|aduk|gosong|masak rendang)",
      "(uas|uts|ujian|ulangan) (selesai|besok|minggu|dulu|kelar|beres)",
      "(belajar dulu|selesai kelas|jam pelajaran|guru|wali kelas|disita bu|disita pak)",
      "(suami|istri|bini|laki|pacar|ayang|mama|ibu|papa|bapak|bapa|emak|bokap|nyokap|kakak|abang|temen|teman) (gue|gua|aku|saya|ku|gw|sendiri)? (nyimpen|nyimpan|simpan|simpen|pegang|megang|sita|nyita|ambil|ngambil|bawa)",
      "(nyimpen|simpan|pegang|sita|ambil) ... (suami|istri|bini|pacar|mama|papa|bokap|nyokap)",
      "(sudah|udah|bisa) (kami)? (legalisir|diambil hari|diambil kapan|dikembalikan hari)",
    },
    ms = {
      "(kursus|btn|asrama sekolah|kem (cuti|motivasi)|tarbiah)",
      "(lif|laptop|komputer|kata laluan)",
      "(ragut|peragut|rompak|perompak|pencuri|suspek|samun)",
      "(habis|lepas|sebelum) (kelas|exam|sekolah|periksa)",
      "(cikgu|guru|ustaz|ustazah|exam|peperiksaan|kerja sekolah)",
      "(suami|isteri|bini|laki|boyfriend|girlfriend|mak|ayah|kakak|kawan) (aku|saya|i|dia)? (simpan|pegang|ambik|ambil|rampas|bawa)",
      "(aku|saya) (dah)? (ambilkan|ambikkan|pegangkan|simpankan)",
    },
    fil = {
      "(retreat|seminaryo|recollection|bootcamp|camp ng school)",
      "(elevator|pc|laptop|password|production floor)",
      "(snatcher|holdap*|magnanakaw|riding in tandem|suspek)",
      "(mag order|diet|bunso|si kuya|si ate|tawanan|nagtawanan)",
      "(exam|quiz|finals|thesis|module|review|assignment) (bukas|muna|week|ngayon|pa)?",
      "(titser|teacher ko|prof|guidance|principal|bawal sa klase)",
      "(asawa|misis|mister|jowa|syota|nanay|mama|tatay|papa|ate|kuya|tropa) (ko|nya|mo) (ang|yung|may)? (hawak|kinuha|tinago|nagtago)",
      "(hawak|kinuha|tinago) (ni|ng) (misis|mister|asawa ko|jowa ko|mama|mommy ko|tatay|nanay)",
      "(iniwan mo|naiwan mo|nakalimutan mo)",
    },
    hi = { "<schooling>",  },
    bn = { "(মোবাইল|ফোন) (সার্ভিস*|মেকানিক|রিপেয়ার*|দোকান*)",
      "(পরীক্ষা*|ঘণ্টা পড়*|ঘণ্টা না*|ক্লাস*|টিউশন*|স্কুল ছুটি*)",
      "(বউ|জামাই|আম্মু|আম্মা|আব্বু|আব্বা|মা|বোন|আপু|বন্ধু) (আমার|আমারে)? ... (জব্দ*|রাখছে*|নিছে*|কেড়ে*|লুকা*)",
      "(আমিই|আমি) (তুলছি|রাখছি|নিয়া আসছি)",
      "(ভিসা সেন্টার*|পাসপোর্ট অফিস*)",
    },
    ne = { "<schooling>",  },
    ru = {
      "телефон с камерой",
      "(вожат*|лагер*|урок*|егэ|контрольн*|учител*|четверт*|каникул*|с отрядом)",
      "(жена|муж|мама|папа|теща|тёща|бабушка|подруга|сестра|брат|парень) (моя|мой)? (забрал*|отобрал*|отнял*|держит|хранит|спрятал*|взял*)",
      "(забрал*|отобрал*|держит) ... (жена|муж|теща|тёща|мама)",
      "(визовог*|из визового|мфц|завтра занесу|занесу завтра)",
    },
    ko = {
      "(템플스테이*|묵언*|사찰*|수련회*|명상*)",
      "(엘리베이터*|승강기*|숨바꼭질*|비밀번호 잊*|노트북*)",
      "(소매치기*|강도*|도둑*|용의자*)",
      "(수능*|시험*|학교*|선생님*|쌤*|야자*|수업*|학원*|통금*)", "(사물함*|경비실*)",
      "(와이프*|마누라*|아내*|남편*|여친*|남친*|엄마*|아빠*|언니*|누나*) ... (압수*|뺏*|가져갔*|보관*|숨겨*|관리*)",
      "(비자센터*|같이 찾아*|내일 줄게*)",
    },
    sw = {
      "(bweni|matroni|shuleni|form (one|two|three|four)|likizo ya shule)",
      "(lifti|kompyuta|nywila)",
      "(kibaka|vibaka|wezi|aliporwa|majambazi|mwizi)",
      "(mtihani*|kipindi|kengele|darasa*|shuleni)",
      "(mke|mume|mchumba|mama|baba|dada|rafiki|kaka) (wangu|yangu)? (kanyang'anya|kachukua|amenyang'anya|amechukua|anashika|ameficha|kaficha)",
      "(niliichukua|nimeichukua|nimeiweka|uliiacha|nitakuletea)",
    },
  },
  unless = {
    ne = {
      "(आमा*|बुवा*|ममी*|बाबा*) ... (फोन|मोबाइल) (खोस*|लि*|राख*)",
    },
    hi = {
      "(मम्मी|माँ|मां|पापा|पिताजी) ने ... (फोन|फ़ोन|मोबाइल) (भी|मेरा)? (छीन*|ले|रख*)",
      "(mummy|papa|maa) ne ... (phone|mobile) (bhi)? (cheen*|chhin*|le|rakh*)",
    },
    sw = { "(piga|tupigie|nipigie|utupigie|pigeni|wapigie|mpigie) simu", "simu (ofisini|ya ofisi|namba|no)", "(namba|nambari) (ya|za) simu" },
  },
  unless_about = {
    "plain-life-hi", "plain-life-bn", "plain-life-ne", "plain-life-ru", "plain-life-south",
    "everyday", "make-believe-region", "not-so-south", "not-meant-region" },
  fires = {
    id = { "«hp dikumpulin»" },
    ms = { "«phone ambil»" },
    fil = { "«cp kinukuha»" },
    hi = { "«फोन हफ्ते में एक» बार" },
    bn = { "«ফোন নিয়ে নিছে»" },
    ne = { "«फोन हप्तामा एक» पटक" },
    ru = { "«телефон забира»" },
    ko = { "«휴대폰 뺏»" },
    sw = { "«simu amechukua»" },
  },
  silent = {
    id = { "Lowongan kasir, gaji UMR, libur dua hari seminggu." },
    ms = { "Jawatan kosong juruwang, cuti Ahad, EPF dan SOCSO." },
    fil = { "Hiring cashier, may SSS at day off tuwing Linggo." },
    hi = { "दुकान में काम, रविवार की छुट्टी, वेतन बैंक में।" },
    bn = { "দোকানে লোক লাগবে, শুক্রবার ছুটি, বেতন ব্যাংকে।" },
    ne = { "पसलमा कामदार चाहियो, शनिबार बिदा, तलब बैंकमा।" },
    ru = { "Требуется кассир, график пять через два, оформление по ТК." },
    ko = { "카페 직원 모집, 주 5일, 4대보험 가입." },
    sw = { "Tunahitaji karani wa duka, Jumapili mapumziko, NSSF ipo." },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask whether the person has a telephone of her own and may use it unobserved.",
}
