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
    fil = { "(hanap|kailangan|naghahanap|tumatanggap)" },
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
}
