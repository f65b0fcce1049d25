-- Words by which the kind of a message is inferred: Filipino.
kinds {
  -- Neighbours, teachers and news that tell of it.
  { kind = "warning", weight = 9, terms = {
    fil = {
      "(wag|huwag) (po)? (kayo|kayong|tayong)? (maniwala|magpaloko|magpadala)",
      "(report|ireport|i report) (nyo|niyo|natin) ",
      "(kwento|kuwento) (ng|ni)",
      "(guro|titser|kapitan) ... (paalala|nagpaalala)",
      "(paki|please) (share|shre)",
      "(biktima|nasagip|narescue)",
    },
  } },
  -- Offices, charities and neighbours who speak of the danger, or offer a hand.
  { kind = "warning", weight = 10, terms = {
    fil = {
      "(paalala|babala|abiso) (ng|mula|sa|po)",
      "(dmw|owwa|poea|pulis|barangay|embahada) (paalala|babala|nagpaalala|nagbabala)",
      "(libreng) (konsulta|legal|klinika|medical mission)",
      "ingat sa (mga)? (recruiter|illegal|scam|modus)",
    },
  } },
  -- A worker, or somebody for her, who asks what to do.
  { kind = "worker_report", weight = 7, terms = {
    fil = {
      "saan (po|ba|pwede|ako|kami)? (pwede|po|ba)? (mag|lumapit|tumawag|magreklamo|magsumbong|mag report)",
      "(paano|pano) (po|ba)? (makauwi|mag report|makaalis|makatakas|mag file)",
      "(tulong|tulungan|saklolo) (po|nyo|niyo|kami|ako|naman)?",
      "legal (po)? ba",
    },
  } },
  -- Rooms to let, stories.
  { kind = "other", weight = 5, terms = {
    fil = {
      "(paupahan|for rent|bedspace|upa ng bahay)",
      "(pelikula|teleserye|nobela|episode)",
    },
  } },
  -- warning: news, law, teaching, neighbours who warn
  { kind = "warning", weight = 10, terms = {
    fil = {
      "(pulis|pnp|nbi|dmw|dfa|owwa|poea|immigration|bi|awtoridad|task force|senador|pamahalaan|doj|iacat|embahada) ... (naaresto|inaresto|nasagip|nailigtas|naharang|nagbabala|babala|nagpaalala|paalala|kinasuhan|inendorso|hinuli|sinalakay|iniimbestigahan|pinauwi|napauwi|nagsampa)",
      "(nasagip|nailigtas|naaresto|naharang|narescue|na rescue|pinauwi|napauwi) (ng|ang|na|sa)", "(ayon sa|sinabi ng|ipinahayag ng|sabi ng) (pulis|dmw|dfa|nbi|bi|pnp|owwa|mga awtoridad|biktima|kagawaran|korte)", "(human trafficking|illegal recruitment) (case|cases|ay|sa|victims|survivors|kaso)", "republic act {number}", "(makukulong|pagkakakulong|parusa|nahatulan|hinatulan)", "(karapatan|paalala sa|alamin|mga palatandaan|red flags) ... (ofw|manggagawa|kasambahay|aplikante|recruiter|employer)?",
    },
  } },
  { kind = "warning", weight = 4, terms = {
    fil = { "(biktima|sindikato|modus|nabiktima)" },
  } },
  { kind = "warning", weight = 7, terms = {
    fil = { "(ingat|mag ingat|babala|huwag maniwala|wag maniwala|wag magpaloko|huwag magpaloko|wag basta|beware) ... (sa|mga|ng|agency|recruiter|scam|trabaho|kayo)", "(i report|ireport|isumbong|tumawag) (sa|ito|agad) (dmw|pulis|1343|nbi|hotline|iacat|owwa)?", "(i check|icheck|siguraduhin|alamin) ... (dmw|licensed|website|lisensya)", "bawal (po)? (sa batas|kunin|itago|ang pagkuha)" },
  } },
  -- worker_report: somebody tells of what happened, or asks for help
  { kind = "worker_report", weight = 7, terms = {
    fil = { "(tulong|tulungan|patulong|saklolo|help) (po|nyo|niyo|kami|ako|nyo po|naman)", "(amo|boss|employer|madam|agency|recruiter) (ko|namin) ... (kinuha|hawak|ayaw|sinaktan|hindi|di|sinampal|ikinulong|binebenta|nagalit|pinag*)", "(amo|boss) ko", "(ako|kami|kapatid ko|anak ko|asawa ko|pinsan ko|nanay ko) ... (nakakulong|kinulong|sinaktan|walang sahod|hindi makauwi|di makauwi|hindi makaalis|tumakas|nakatakas|natatakot|binenta|pinilit|pinipilit|naloko|gusto nang umuwi)", "(gusto|gusto ko|gusto na|gusto nang) (ko|namin)? (na|nang|ng)? (umuwi|makauwi|tumakas|makaalis)", "(saan|kanino|paano) (po|ba)? (ako|kami|pwede|dapat|puwede|magreport|magsumbong|mag report)" },
  } },
  -- offer: work held out to one person
  { kind = "offer", weight = 4, terms = {
    fil = { "(gusto mo|gusto nyo|interesado ka|interested ka|want mo|sama ka|sama kayo) (ba|mag|ng|po|magtrabaho|work)?", "(hi|hello|good day|kumusta|musta) (po|ma'am|mam|sir|ate|kuya|kabayan|beshy|sis|maam) ... (qualified|trabaho|work|job|hiring|opportunity|abroad|sahod|offer)", "(qualified|hired|selected) na (po)? (kayo|ka)", "may (alam|kilala|offer|work|trabaho|job) (ako|akong|kami) ... (sayo|abroad|gusto|sahod|tara)?" },
  } },
  -- advert: to whom it may concern
  { kind = "advert", weight = 3, terms = {
    fil = { "(naghahanap|hanap|kailangan|hanap namin|tumatanggap|apply na|hiring po|hiring kami)", "(sahod|sweldo) ({money}|{number}|per|kada|monthly|arawan|daily|po|ay|range)", "(pm|dm|message|text|tawag|comment|mag pm|mag apply|apply) (lang|po|na|sa|kayo)", "(hs grad|18 up|college level|may experience|marunong)" },
  } },
  -- other: things for sale, rooms, talk
  { kind = "other", weight = 3, terms = {
    fil = { "(grabe|paupahan|benta|beh|charot)" },
  } },
  -- warning: stories on screen and in print, free help for workers, talks, and who speaks for an office
  { kind = "warning", weight = 9, terms = {
    fil = { "(pelikula|teleserye|serye|series|movie|netflix|nobela|wattpad|kdrama|dokyu|episode) ", "(bida|kontrabida|artista|eksena|panoorin|pinanood|pinapanood)", "(libreng|free) (legal|konsulta|konsultasyon|clinic|klinika|seminar|pdos|tulong legal|medical mission)", "(babala|paalala|anunsyo|ingat sa|mag ingat|mag-ingat|beware|wag maniwala|huwag maniwala|modus)", "(dmw|owwa|poea|dfa|nbi|pnp|pulis|cidg|iacat|dswd|bi|bureau of immigration|embahada) ... (nagbabala|nagpaalala|naaresto|inaresto|nasagip|na rescue|nailigtas|pinauwi|napauwi|hinarang|nagpapaalala|nasabat)", "(nasagip|nailigtas|naaresto|narescue|suspek|biktima ng human trafficking|kinasuhan|hinatulan|repatriated)", "(ra|republic act) {number}" },
  } },
  -- a worker, or somebody close, asks whom to turn to
  { kind = "worker_report", weight = 6, terms = {
    fil = { "(saan|kanino|sino) ... (lalapit|lumapit|magreport|mag report|magsumbong|tatawag|tumawag|pwede)", "(ate|kuya|kapatid|anak|asawa|mister|misis|pinsan|nanay|tatay|kaibigan|kapitbahay|tita|pamangkin) (ko|namin|kong) ... (nasa|sa|amo|hindi|di|kinuha|walang|hawak|umiiyak|nakakulong)", "(ofw|dh|kasambahay|yaya|factory worker|seaman) (po|ako|kami)" },
  } },
  -- warning: what to check before one goes, what a real employer does not ask, whom to ring
  { kind = "warning", weight = 8, terms = {
    fil = { "(wag|huwag) (na|po|kayong|kang|basta|agad)? (magpapaloko|maniniwala|magbigay|ibigay|pumirma|magtiwala|sumama|pumayag|isurrender|magbayad|papaloko)", "(i check|check|i verify|verify|siguraduhin|alamin|tiyakin) (muna|nyo)? (ang|sa|kung|lisensya|dmw|license|kontrata)", "(tumawag|tawag|tawagan|i report|ireport|isumbong) (agad|na)? (sa) (1343|911|dmw|owwa|hotline|actionline|barangay hall)", "(mag isip|magisip|pag isipan) (muna)", "(legit|lehitimong|lisensyadong) (agency|employer|recruiter) ... (hindi|di|walang)" },
  } },
  -- somebody tells of herself, or of a person close, and of boss, papers, pay or harm; offices and press never say "my"
  { kind = "worker_report", weight = 8, terms = {
    fil = { "(ako|kami|ko|namin|kapatid ko|pinsan ko|anak ko|asawa ko|kaibigan ko|ate ko|kuya ko|nanay ko) ... (amo|boss|agency|broker|passport|sahod|pera|hawak|kinuha|pauwiin|umuwi|contact|nagreport|naloko|nirecruit|na recruit|sinasaktan|ikinulong)", "(amo|boss|agency|broker|agent|employer) ... (ko|kami|namin|ako|sa akin|sa amin)" },
  } },
  -- Small words that say who speaks to whom of what; what is left of a kind when nothing else is known.
  -- Spoken to by a greeting or as kin.
  { kind = "worker_report", weight = 3, terms = {
    fil = { "(kumusta|kamusta|musta|ate|kuya|ganda|mamsh|beshie|bes|nay|iha|inday)" },
  } },
  -- Spoken to by a greeting or as kin.
  { kind = "offer", weight = 7, terms = {
    fil = { "(kumusta|kamusta|musta|ate|kuya|ganda|mamsh|beshie|bes|nay|iha|inday)" },
  } },
  -- "You".
  { kind = "offer", weight = 7, terms = {
    fil = { "(ka|mo|ikaw|kayo|nyo|ninyo|sayo|iyo)" },
  } },
  -- What is done for one.
  { kind = "offer", weight = 9, terms = {
    fil = { "(sagot|sasagutin|susunduin|ibibigay|padala|papadala|ipapasok|hihintay|ihahatid|bibigyan) (ko|kita|namin|ka|na)?" },
  } },
  -- Whom not to tell, and what to say.
  { kind = "offer", weight = 6, terms = {
    fil = { "(wag|huwag|sabihin) (mo|mong|muna|na|nyo)? (sabihin|sasabihin|ipaalam|matakot|magsabi|bakasyon|magbabakasyon)?" },
  } },
  -- Who is sought.
  { kind = "advert", weight = 8, terms = {
    fil = { "(hanap|kailangan|kelangan|naghahanap|hinahanap|tumatanggap)" },
  } },
  -- Pay and terms.
  { kind = "advert", weight = 3, terms = {
    fil = { "(sahod|sweldo|kada buwan|kada araw|libre|pagkain|tirahan|benepisyo|sss)" },
  } },
  -- Classes, rooms, things for sale.
  { kind = "advert", weight = 4, terms = {
    fil = { "(paupahan|pinauupahan|kwarto|benta|ibinebenta|presyo|klase)" },
  } },
  -- Laughter, animals, films.
  { kind = "other", weight = 10, terms = {
    fil = { "(hehe*|pusa|pelikula|teleserye|sarap|charot)" },
  } },
  -- Lessons, exam questions, lectures, theses.
  { kind = "warning", weight = 10, terms = {
    fil = {
      "(quiz|exam|pagsusulit|takdang aralin|assignment|module|modyul|aralin|thesis|research|sanaysay|reaction paper|performance task) (sa|tungkol|namin|araling|esp|ap|filipino|ng klase|para)",
      "(araling panlipunan|edukasyon sa pagpapakatao|magbigay ng halimbawa|ipaliwanag|talakayin|pag usapan natin|sagutin ang|sagutin|anong batas ang|anong karapatan ang|isulat sa|grade (7|8|9|10|11|12)|groupmates|titser)",
      "{number} (pts|puntos)",
      "(sapilitang paggawa|makabagong pang aalipin|pang aalipin)",
    },
  } },
  -- News and courts, and what a law says.
  { kind = "warning", weight = 9, terms = {
    fil = {
      "(nailigtas|nasagip|narescue|inaresto|naaresto|arestado|nadakip|kinasuhan|sinampahan|hinatulan|nahuli|sinalakay|timbog) (ng|ang|sa|si|ng mga|nbi|pnp|cidg|dalawa|tatlo|{number})",
      "(ayon sa|batay sa) (pulisya|pnp|nbi|dmw|dfa|owwa|korte|biktima|ra|batas|republic act|ulat|embahada|mga awtoridad)",
      "(may parusang|habambuhay na|pagkakulong|multang|ra {number}|seksyon|sinumang|suspek|mga biktima|iacat)",
      "(dmw|dole|poea|owwa|dfa|nbi|pnp|embahada|bureau of immigration) (advisory|paalala|nagpaalala|nagbabala|babala|warns|warning|pinaalalahanan)",
    },
  } },
  -- Broadcasts, sermons, plays and screenings about it.
  { kind = "warning", weight = 9, terms = {
    fil = {
      "(seminar|webinar|symposium|misa|homiliya|sermon|programa|dula|dokumentaryo|podcast|pdos) (sa|ng|tungkol|para|namin|natin|bukas|libre)",
      "(libre ang (lugaw|meryenda|lahat|pagkain|seminar)|barangay hall|mga tagapakinig|sa radyo)",
    },
  } },
  -- Handouts: how to tell, what not to hand over, whom to ring.
  { kind = "warning", weight = 9, terms = {
    fil = {
      "(wag|huwag) (po)? (kayong|kang|tayong|mag|maniwala|magpaloko|ibigay|iabot|magbayad|pumayag|papaloko|basta) ... (sa|ang|ng|kung|passport|fixer|pera)?",
      "(paano malalaman|paano malaman|mga palatandaan|palatandaan|senyales|i check|icheck|tingnan muna|alamin) (kung|ng|na|ang|sa)?",
      "(i report|ireport|isumbong|tumawag|magsumbong) (sa|agad|ninyo|nyo)? (1343|actionline|pulis|barangay|dmw|hotline|iacat|owwa)",
    },
  } },
  -- Songs, stories, pets, games, school and barracks told with a smile.
  { kind = "other", weight = 10, terms = {
    fil = {
      "(aso|pusa|manok|muning) (namin|ko|ng kapitbahay|natin|sa bahay)",
      "(lyrics|kanta|tula|opm|chorus|rap) (ko|namin|ni|ng|to|ito|na|pa|kong|natin)",
      "(ep|episode|season|wattpad|teleserye|kdrama|movie|anime) (grabe|ni|na|to|ito|kagabi|kanina|ng)",
      "(nanay|mama|mommy|tatay|daddy|papa) (ko|namin) (kinuha|kinumpiska|kinulong|ayaw)",
      "(guild|ranked|ml|mobile legends|valo|gacha) (namin|tayo|natin|na|mamaya)",
      "(charot|chz|jok lang|echos)",
    },
  } },
  -- Courts, lawyers, preachers and book launches tell of it.
  { kind = "warning", weight = 9, terms = {
    fil = {
      "(sinentensyahan|hinatulan|reclusion perpetua|rtc|doj|korte|hustisya|umapela|piskal)",
      "(turo|payo|bilin) (ng|ni|sa) (nanay|ofw|dating|mga)",
      "(illegal recruiter|illegal recruitment)",
    },
  } },
  -- A favour or a day's work is asked of one person.
  { kind = "offer", weight = 8, terms = {
    fil = {
      "(pwede ba|pwede po ba|pwede ka|kaya mo|gusto mo|game ka|libre ka)",
      "(paayos|papinta|pa carwash|pagawa|patulong|tumao|sumama|samahan) (po|mo|nyo|ako|kami|ng)",
      "(pre|beh|day|tita|manong|mang|kuya|ate|nay) ... (bukas|sa sabado|sa linggo|kulang kami)",
    },
  } },
  -- Preachers, and what they read from.
  { kind = "warning", weight = 10, terms = {
    fil = {
      "(homiliya|ebanghelyo|sabi ni father|ni padre|parokya)",
    },
  } },
  -- Money lent by shops, pawnbrokers and savings clubs.
  { kind = "other", weight = 10, terms = {
    fil = {
      "(loan|pautang|sangla) (na)? (mabilis|agad|approved|approval|offer|for|in|low|legit|orcr|atm|po)",
      "(interest|tubo) ({number}|per month|kada buwan|mababa)",
      "(lending|home credit|pawnshop|sss loan|pag ibig loan|hulugan|installment)",
    },
  } },
  -- Rumours and false posts, put right.
  { kind = "warning", weight = 9, terms = {
    fil = {
      "(fake news|fact check|hoax|fake post|fake page|peke ang|peke po|hindi totoo)",
      "(kumakalat|kumakalat na) (na)? (post|mensahe|video|text|chain)",
      "(hindi|di) (naniningil|nangongolekta|humihingi|kumokontak|nag aalok)",
    },
  } },
  -- Offices that say what the law is, and whom to ring.
  { kind = "warning", weight = 10, terms = {
    fil = {
      "(abiso|paalala|babala|anunsyo) (ng|mula|sa|mula sa) (barangay|dmw|dole|pnp|owwa|embahada|city hall|munisipyo)",
      "(isumbong|i report|ireport|tumawag) ... (1343|8888|vawc|hotline|pnp|dole|dswd)",
    },
  } },
}
