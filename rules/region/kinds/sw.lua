-- Words by which the kind of a message is inferred: Swahili.
kinds {
  -- Neighbours, teachers and news that tell of it.
  { kind = "warning", weight = 9, terms = {
    sw = {
      "(msiamini|usiamini|msidanganyike|usidanganyike|msikubali)",
      "(shiriki|sambaza) ujumbe",
      "(mwathirika|waathirika|waliokolewa|aliyerudi)",
      "(polisi) (wamekamata|walikamata|wamewaokoa)",
    },
  } },
  -- Offices, charities and neighbours who speak of the danger, or offer a hand.
  { kind = "warning", weight = 10, terms = {
    sw = {
      "(polisi|ubalozi|wizara|shirika|serikali) ... (linaonya|inaonya|wanaonya|yaonya|ushauri|tahadhari|linatoa)",
      "(tahadhari|jihadhari|jihadharini) ... (mawakala|ajira|kazi|matapeli)",
      "(kliniki|huduma) ... (bure) ",
    },
  } },
  -- A worker, or somebody for her, who asks what to do.
  { kind = "worker_report", weight = 7, terms = {
    sw = {
      "(tufanyeje|nifanyeje|tufanye nini|nifanye nini)",
      "(tusaidie|nisaidie|nisaidieni|tusaidieni|naomba msaada|tunaomba msaada)",
      "(nipige|tupige) simu (gani|wapi)",
      "(niripoti|turipoti|nishtaki) (wapi|kwa nani)",
      "nani (atusaidie|ashughulikie|anaweza|atamsaidia)",
    },
  } },
  -- Rooms to let, stories.
  { kind = "other", weight = 5, terms = {
    sw = {
      "(chumba|nyumba) (cha|ya) kupanga",
      "(filamu|tamthilia|riwaya)",
    },
  } },
  -- warning: news, law, teaching, neighbours who warn
  { kind = "warning", weight = 10, terms = {
    sw = {
      "(polisi|dci|serikali|wizara|mahakama|ubalozi|haart|shirika|mkurugenzi|waziri|maafisa) ... (wamewakamata|wamemkamata|walimkamata|wamekamata|imeonya|inaonya|yaonya|waonya|waokoa|wameokoa|waliokoa|imewaokoa|wamewaokoa|ilisema|imesema|amesema|alisema|inatahadharisha|imehukumu|wanachunguza|walikamatwa)", "(wamekamatwa|amekamatwa|walikamatwa|waliokolewa|wameokolewa|alihukumiwa|amehukumiwa|ameshtakiwa|wameshtakiwa)", "(usafirishaji haramu|biashara haramu ya binadamu|ulanguzi wa binadamu|kusafirisha watoto|walanguzi)", "(sheria|kifungu) (cha|inasema|namba|{number})", "sheria ya (kazi|ajira|kupambana)", "(tahadhari|jihadhari|jihadharini|onyo|chunga|kaa chonjo|epuka)", "(namba ya simu ya msaada|piga 116|ripoti kwa|toa taarifa)", "(haki zako|ishara za|dalili za)",
    },
  } },
  { kind = "warning", weight = 4, terms = {
    sw = { "(waathiriwa|mwathiriwa|walaghai|matapeli)" },
  } },
  { kind = "warning", weight = 7, terms = {
    sw = { "(msikubali|usikubali|msidanganywe|usidanganywe|msiamini|usiamini|muwe makini|kuwa makini|muwe waangalifu)", "(usimpe|usiwape|msiwape) (mtu|wakala|ofisi)", "(hakikisha|thibitisha) ... (leseni|wakala|nea|tovuti)" },
  } },
  -- worker_report: somebody tells of what happened, or asks for help
  { kind = "worker_report", weight = 7, terms = {
    sw = { "(naomba|tunaomba|nisaidie|nisaidieni|tusaidie|tusaidieni|msaada|saidia) (msaada|jamani|tafadhali|tupate|unisaidie|mnisaidie|kwa|usaidizi)", "(nisaidieni|tusaidieni|nisaidie|niokoeni|tuokoeni|okoa)", "(niko|tuko|mimi|sisi|dada yangu|mtoto wangu|binti yangu|mume wangu|kaka yangu|ndugu yangu) ... (amechukua|wamechukua|ananipiga|wananipiga|hajanilipa|hawajanilipa|amenifungia|wamenifungia|nataka kurudi|nataka kutoroka|naogopa|nilidanganywa|tulidanganywa|hajapiga|wamemzuia|tumefungiwa|saudi|jeddah|riyadh|myanmar|thailand|kuwait)", "(madam|boss|bosi|tajiri|mwajiri|wakala) (wangu|wetu)? ... (amechukua|ananipiga|hanilipi|hajanilipa|amenifungia|amekataa|ananitishia|alinichukulia)", "(nifanye nini|nifanyeje|niripoti wapi|niende wapi|tufanye nini)" },
  } },
  -- offer: work held out to one person
  { kind = "offer", weight = 4, terms = {
    sw = { "(dada|kaka|ndugu|rafiki|mdogo wangu|sister|bro) ... (kuna kazi|kazi iko|unataka kazi|nimekupata|naweza kukupata|nina kazi)", "(unataka|ungependa|wataka) (kazi|kufanya kazi|kwenda)", "(hongera) ... (umechaguliwa|umepita|umekubaliwa)" },
  } },
  -- advert: to whom it may concern
  { kind = "advert", weight = 3, terms = {
    sw = { "(natafuta|tunatafuta|nafasi za kazi|nafasi ya kazi|kazi|inahitajika|wanahitajika|anahitajika|wasichana|vijana|kampuni)", "(mshahara|malipo|posho) ({money}|{number}|kwa|ya|wa|mzuri|mnono|ni)?", "(piga|wasiliana|tuma|njoo|omba) (simu|nasi|kwa|cv|sasa|{contact}|{number})", "(sifa|vigezo|umri|elimu|uzoefu) ({number}|wa|ya|kuanzia)?" },
  } },
  -- other: things for sale, rooms, talk
  { kind = "other", weight = 3, terms = {
    sw = { "(nauza|inauzwa|inapangishwa)" },
  } },
  -- warning: stories on screen and in print, free help for workers, talks, and who speaks for an office
  { kind = "warning", weight = 9, terms = {
    sw = { "(filamu|tamthilia|sinema|riwaya|series|movie|mchezo wa kuigiza|igizo|wimbo|kipindi|documentary)", "(mwigizaji|waigizaji|mhusika|muigizaji)", "(bure|bila malipo) ... (ushauri|matibabu|kliniki|kabla ya kusafiri|semina|wakili|mafunzo)", "(ushauri|matibabu|kliniki|semina|warsha|msaada wa kisheria) ... (bure|bila malipo|kabla ya kusafiri|haki)", "(tahadhari|jihadhari|onyo|kuwa makini|jihadharini|msidanganyike|usidanganyike|epuka) ", "(polisi|ubalozi|wizara|serikali|mahakama|shirika|dci|nca|ofisi ya ajira) ... (wamewakamata|wamewaokoa|imewaokoa|yaonya|inaonya|imewarejesha|imewahukumu|imeonya|yawaonya|wamemkamata|inatoa|limewaokoa|inawashauri|yatoa)", "(washtakiwa|mshtakiwa|watuhumiwa|mtuhumiwa|usafirishaji haramu|biashara haramu ya binadamu|sheria namba|kifungu|wameokolewa|waliokolewa)" },
  } },
  -- a worker, or somebody close, asks whom to turn to
  { kind = "worker_report", weight = 6, terms = {
    sw = { "(tufanyeje|nifanyeje|nipige simu|niripoti wapi|nani ashughulikie|tushtaki wapi|nishtaki wapi|niende wapi|nani atusaidie)", "(dada|kaka|mdogo|mtoto|binti|mume|mke|ndugu|rafiki|shemeji|binamu|jirani) (yangu|wangu|yetu|wetu) ... (yuko|yupo|ame*|ana*|hana|haja*|saudi|oman|qatar|dubai|kampuni|wame*)", "(kampuni|mwajiri|bosi|boss|madam|tajiri) ... (imechukua|amechukua|wamechukua|haijatulipa|hajanilipa|hatulipwi|vyetu|yetu|yangu)" },
  } },
  -- warning: what to check before one goes, what a real employer does not ask, whom to ring
  { kind = "warning", weight = 8, terms = {
    sw = { "(usi|msi) (mpe|kubali|toe|amini)", "(usimpe|usimwamini|usikubali|usitoe|usiwape|msikubali|msitoe|usidanganyike|msidanganyike|usilipe|msilipe) ", "(hakikisha|thibitisha|kagua|angalia kama|uliza) (kwanza|una|wakala|leseni|mkataba|kampuni|ana)", "(toa taarifa|ripoti kwa|piga simu) (polisi|kituo cha polisi|116|999|1195)", "(dalili|ishara) (za|ya) (usafirishaji|utapeli|biashara haramu|hatari)" },
  } },
  -- somebody tells of herself, or of a person close, and of boss, papers, pay or harm; offices and press never say "my"
  { kind = "worker_report", weight = 8, terms = {
    sw = { "(mimi|sisi|dada|kaka|mtoto|mume|mke|ndugu|rafiki|binamu|shemeji|jirani|binti|mdogo) (yangu|wangu|wetu|yetu)? ... (bosi|boss|madam|wakala|mwajiri|tajiri|pasipoti|passport|mshahara|pesa|amefungi*|wamefungi*|anapigwa|kurudi|ananipiga|saudi|oman|qatar|myanmar)", "(bosi|boss|madam|mwajiri|wakala|tajiri) ... (yangu|yetu|wangu|wetu|mimi|sisi)" },
  } },
  -- Small words that say who speaks to whom of what; what is left of a kind when nothing else is known.
  -- Spoken to by a greeting or as kin.
  { kind = "worker_report", weight = 3, terms = {
    sw = { "(habari*|mambo|hujambo|dada|kaka|mama|mpenzi|rafiki|ndugu|shoga|mdogo wangu|salama|hongera)" },
  } },
  -- Spoken to by a greeting or as kin.
  { kind = "offer", weight = 7, terms = {
    sw = { "(habari*|mambo|hujambo|dada|kaka|mama|mpenzi|rafiki|ndugu|shoga|mdogo wangu|salama|hongera)" },
  } },
  -- "You".
  { kind = "offer", weight = 7, terms = {
    sw = { "(wewe|utapata|utafanya|utalipwa|utakuja|njoo|uje|ulete|usimwambie|usiogope|unaweza|unataka|umepata|nipe|lete|tuma|binti yako)" },
  } },
  -- What is done for one.
  { kind = "offer", weight = 9, terms = {
    sw = { "(nita*|tuta*) (lipa|kupa|kutumia|kupokea|kulipia)?" },
  } },
  -- Whom not to tell, and what to say.
  { kind = "offer", weight = 6, terms = {
    sw = { "(usimwambie|usiseme|usiwaambie|sema unaenda|siri)" },
  } },
  -- Who is sought.
  { kind = "advert", weight = 8, terms = {
    sw = { "(anahitajika|wanahitajika|inahitajika|wanatakiwa|anatakiwa|karibuni|natafuta|tunatafuta|nafasi|ajira|usajili|tunahitaji|inataka|anatafutwa)" },
  } },
  -- Pay and terms.
  { kind = "advert", weight = 3, terms = {
    sw = { "(mshahara|kwa mwezi|kwa siku|elfu|shilingi|malazi|chakula|posho|bima|bei|mwezi)" },
  } },
  -- Classes, rooms, things for sale.
  { kind = "advert", weight = 4, terms = {
    sw = { "(chumba|kupanga|kodi|nauza|kozi|darasa|masomo|ziara)" },
  } },
  -- Laughter, animals, films.
  { kind = "other", weight = 10, terms = {
    sw = { "(paka|mbwa|filamu|tamthilia|utani|tamu)" },
  } },
  -- Lessons, exam questions, lectures, theses.
  { kind = "warning", weight = 10, terms = {
    sw = {
      "(somo|mada|swali|kidato|darasa|mtihani|insha|zoezi|jaribio|mhadhara|kazi ya nyumbani ya shule|utafiti|tasnifu|kipindi cha) (la|ya|namba|cha|wa|{number}|uraia|historia|leo|kuhusu|pili|tatu|nne|darasani)",
      "(eleza|jadili|fafanua|taja|andika|bainisha|tathmini) (maana|insha|sababu|mifano|madhara|haki|kwa|dalili|sheria|njia)",
      "(alama {number}|wanafunzi wa|walimu wa|mwalimu wa|mfano wa|kwa mujibu wa|maneno {number}|mhadhiri)",
      "(utumwa wa kisasa|utumwa|kazi ya kulazimishwa|usafirishaji haramu|biashara haramu ya binadamu|ajira ya watoto|ajira kwa watoto|ulanguzi wa binadamu)",
    },
  } },
  -- News and courts, and what a law says.
  { kind = "warning", weight = 9, terms = {
    sw = {
      "(polisi|mahakama|serikali|wizara|ubalozi|maafisa|dci|upelelezi|hakimu) (wamewakamata|wamemkamata|imewakamata|wamewaokoa|imewaokoa|wamethibitisha|imehukumu|yamhukumu|imetoa|imeonya|wameonya|yaonya|yasema|imesema|wanasema|wanawashikilia|inawashikilia|imewataka)",
      "(washukiwa|mshukiwa|mtuhumiwa|watuhumiwa|anadaiwa|wanaodaiwa|waathiriwa|waliokolewa|wameokolewa|kifungo|faini isiyopungua|kifungu cha|kifungo kisichopungua|ibara ya|sheria ya)",
      "(kwa mujibu wa|alisema|walisema|aliongeza|waliripoti) (polisi|kamanda|waziri|msemaji|afisa|ripoti|sheria|mashahidi)?",
    },
  } },
  -- Broadcasts, sermons, plays and screenings about it.
  { kind = "warning", weight = 9, terms = {
    sw = {
      "(kipindi|redio|matangazo|makala|filamu|igizo|mchezo|mahubiri|ibada|semina|warsha|kongamano|mjadala|onyesho) (cha|ya|ni|leo|sokoni|kuhusu|wa|litaonyeshwa|jumamosi|jumapili|bure|linahusu)",
      "(mada ya leo|msikilizaji|wasikilizaji|mtangazaji|afisa ustawi|ustawi wa jamii|tuwaombee|waumini|watazamaji|igizo|mnakaribishwa)",
    },
  } },
  -- Handouts: how to tell, what not to hand over, whom to ring.
  { kind = "warning", weight = 9, terms = {
    sw = {
      "(usimpe|usiwape|usikubali|msikubali|usitoe|usilipe|msilipe|usiamini|msiamini|hakikisha|thibitisha|epuka|jiepushe)",
      "(ukifungiwa|ukipigwa|ukinyimwa|ukiombwa|ukiona|ukisikia|ukishuku) ... (ripoti|sema|piga|toa|wasiliana|kataa|mwambie|taarifa)",
      "(piga|pigeni|pigia|ripoti|toa taarifa) (namba|simu|kwa|ya|haraka|polisi|116|ofisi) (ya bure|za bure|116|1195|mwenyekiti|polisi|serikali)?",
      "(dalili za|ishara za|njia za|jinsi ya) (usafirishaji|kutambua|kujua|kujikinga|wakala|ulaghai|utapeli)",
      "(ana haki|haki zako|haki za|mwenyekiti wa mtaa|mtendaji wa kata|elimu kwa umma)",
    },
  } },
  -- Songs, stories, pets, games, school and barracks told with a smile.
  { kind = "other", weight = 10, terms = {
    sw = {
      "(paka|mbwa|kuku|mbuzi) (wetu|wangu|yetu|wa jirani|huyu|alitoroka)",
      "(wimbo|nyimbo|mashairi|shairi|beat|producer|studio) (wangu|wetu|mpya|huu|langu|mko|ya|yangu)",
      "(riwaya|tamthilia|filamu|msimu|sehemu ya|hadithi|katuni) (hii|hiyo|ya|{number}|mpya|ile|inahusu)",
      "(mama|baba) (kaninyang'anya|amenyang'anya|ameninyang'anya|kachukua|amechukua|ananikataza|kanikataza) (simu)?",
      "(kcse|necta|mtihani|bweni|shuleni) (uishe|ukiisha|hadi|mwalimu)",
    },
  } },
  -- Courts, lawyers, preachers and book launches tell of it.
  { kind = "warning", weight = 9, terms = {
    sw = {
      "(mahakama|hakimu|yawafunga|amefungwa miaka|wamefungwa miaka|kukata rufaa|wakili)",
      "(padri|mchungaji|imamu|sheikh) (alisema|anasema|amesema)",
      "(mwanasheria|wakili) anajibu",
    },
  } },
  -- A favour or a day's work is asked of one person.
  { kind = "offer", weight = 8, terms = {
    sw = {
      "(unaweza|utaweza|njoo|nisaidie|unisaidie|usaidie|kumwangalia|utatengeneza)",
      "(fundi|shangazi|mjomba|kaka|dada|baba|mama|mrembo|bro) ... (kesho|jumamosi|jumapili|njoo|kuna kazi|nisaidie)",
    },
  } },
  -- Preachers, and what they read from.
  { kind = "warning", weight = 10, terms = {
    sw = {
      "(mahubiri|padre|padri|mchungaji|maandiko|ujira wa kibarua)",
    },
  } },
  -- Money lent by shops, pawnbrokers and savings clubs.
  { kind = "other", weight = 10, terms = {
    sw = {
      "(mkopo|mikopo) (wa|ya|kwa|nafuu|binafsi|haraka)",
      "riba (nafuu|{number}|ya {number}|ndogo)",
      "(dhamana ya|marejesho|vicoba|sacco|chukua mkopo|kopesha|tunakopesha|mikopo)",
    },
  } },
  -- Rumours and false posts, put right.
  { kind = "warning", weight = 9, terms = {
    sw = {
      "(habari za uongo|uvumi|uzushi|taarifa za uongo|si kweli|si za kweli|feki|fact check)",
      "(ujumbe|tangazo|picha|video) (unaosambaa|linalosambaa|inayosambaa|unaozunguka|uliosambaa|linalozunguka)",
      "(haitozi|hatutozi|haijawahi|haiombi|hawatozi) (ada|malipo|pesa|fedha|kutoza|kuomba)?",
    },
  } },
  -- Offices, unions and courts that say what the law is, and whom to ring.
  { kind = "warning", weight = 10, terms = {
    sw = {
      "(wizara|mahakama|polisi|tume|ubalozi|idara|chama cha wafanyakazi) ... (ni kosa|ni kinyume|yamhukumu|yawahukumu|namba ya bure|mwajiri haruhusiwi|toa taarifa)",
      "(kipeperushi|ni kosa (kisheria|mwajiri|kwa)|mwajiri haruhusiwi|kwa kusafirisha (wasichana|watu|wanawake|watoto))",
    },
  } },
}
