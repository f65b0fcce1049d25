-- Words by which the kind of a message is inferred: Nepali.
kinds {
  -- Neighbours, teachers and news that tell of it.
  { kind = "warning", weight = 9, terms = {
    ne = {
      "(नपत्याउ*|विश्वास नगर्*|नफस्नु*|नजानु*)",
      "(सेयर) (गर्*)",
      "(पीडित*|उद्धार) (गरि*|भन्*)",
      "(bishwas nagarnu|share garnu)",
    },
  } },
  -- Offices, charities and neighbours who speak of the danger, or offer a hand.
  { kind = "warning", weight = 10, terms = {
    ne = {
      "(प्रहरी|दूतावास|मन्त्रालय|विभाग|श्रम कार्यालय) ... (सचेत|सावधान|आग्रह|सूचना)",
      "(रेडियो|कार्यक्रम) ... (सुन्नु|कथा)",
      "(निःशुल्क) (परामर्श|उपचार|कानुनी)",
      "(जानुअघि|जानु अघि|बिदेश जानु अघि) ... (जाँच|बुझ)",
    },
  } },
  -- A worker, or somebody for her, who asks what to do.
  { kind = "worker_report", weight = 7, terms = {
    ne = {
      "(के|कहाँ|कसरी) ... (गर्ने|गरूँ|जाने|खबर|उजुरी|फर्कने)",
      "(सहयोग|बचाउ*|गुहार|उद्धार)",
      "(ke garne|kaha jane|kasari|kaslai|sahayog|bachau*|uddhar)",
    },
  } },
  -- Rooms to let, stories.
  { kind = "other", weight = 5, terms = {
    ne = {
      "(कोठा भाडा|भाडामा|kotha bhada)",
      "(फिल्म|चलचित्र|उपन्यास|सिरिज)",
    },
  } },
  -- warning: news, law, teaching, neighbours who warn
  { kind = "warning", weight = 10, terms = {
    ne = {
      "(प्रहरी|दूतावास|मन्त्रालय|अदालत|वैदेशिक रोजगार विभाग|सीआईबी|ब्युरो|मानव बेचबिखन ब्युरो|माइती नेपाल) ... (पक्राउ|उद्धार|चेतावनी|सचेत|अपिल|मुद्दा|सजाय|जनाए*|जनाएको|बताए*|कारबाही|फिर्ता ल्याए*)", "(पक्राउ परे*|पक्राउ गरे*|उद्धार गरि*|उद्धार भए*)", "(ऐन|दफा|कानुन|नियमावली) ... (अनुसार|बमोजिम|सजाय|पाउने छैन|कैद|जरिवाना|{number})", "(मानव तस्करी|मानव बेचबिखन|बेचबिखन|गिरोह)", "(सचेत|सावधान|होसियार|सतर्क) ", "(उजुरी|खबर) (गर्नुहोस्|गर्नुस्|दिनुहोस्|प्रमुख)", "(हेल्पलाइन|हटलाइन)",
      "(prahari|police) le ... (pakrau|uddhar)", "(sachet|sabdhan|satarka|hosiyar) (hunu*|rahanu*|garau*)?",
    },
  } },
  { kind = "warning", weight = 4, terms = {
    ne = { "(पीडित*|गिरोह*)" },
  } },
  { kind = "warning", weight = 7, terms = {
    ne = { "(झाँसा*|प्रलोभन*|दलालको) ... (नपर्नु*|नपर*|फस*|नफस्नु*)", "(कसैलाई) ... (नदिनु*|नबुझाउनु*)", "(नजानुहोस्|नजानुस्|नफस्नुहोस्)", "(dalal ko|jhasa) ... (naparnu*|nafasnu*)" },
  } },
  -- worker_report: somebody tells of what happened, or asks for help
  { kind = "worker_report", weight = 7, terms = {
    ne = { "(सहयोग|मद्दत|बचाउ*|उद्धार|गुहार) (गर्नु*|गरिदि*|गर्नुस्|चाहियो|पाऊँ|माग्*)", "(बचाउनुस्|बचाइदिनुस्)", "(मेरो|मलाई|हामी|हामीलाई|हाम्रो|म) ... (खोस*|राखेको छ|राखेका छन्|दिएन|दिँदैन|पाएको छैन|पाएका छैनौं|कुट्छ*|पिट्छ*|थुन*|बेच*|धम्क्या*|भाग्*|डर|फस*)", "(मेरो) (भाइ|छोरा|छोरी|श्रीमान|दाइ|दिदी|बहिनी) ... (फस*|थुन*|सम्पर्क|फर्कन|कुवेत|साउदी|दुबई)", "(के गर्ने|के गरौं|कहाँ उजुरी|कसलाई भन्ने)", "(help|maddat|sahayog|bachau*) (garnu*|garidin*|garidinus|chahiyo)", "(mero|malai|hami|hamilai|hamro) ... (khos*|rakheko cha|diyena|didaina|paeko chaina|kutcha|thun*|bech*|fas*|dar)", "(ke garne|ke garau|kaha ujuri)" },
  } },
  -- offer: work held out to one person
  { kind = "offer", weight = 4, terms = {
    ne = { "(दाइ|दिदी|बहिनी|भाइ) ... (काम|जागिर) (छ|गर्ने|मिलाइदिन्छु|चाहिएको|जाने)", "(dai|didi|bahini|bhai) ... (kaam|kam|job|jagir) (cha|chha|garne|milaidinchu|jane|45|hajar)", "(didi|bahini|dai|bhai) (kuwait|dubai|saudi|malaysia|qatar)" },
  } },
  -- advert: to whom it may concern
  { kind = "advert", weight = 3, terms = {
    ne = { "(चाहियो|आवश्यकता|आवश्यक|माग|जागिर|रोजगार|भर्ना|कामदार चाहियो|छनोट|अवसर)", "(तलब|ज्याला|कमाइ|कमाउनु*) ({money}|{number}|मासिक|आकर्षक|रियाल|महिना*)?", "(सम्पर्क|फोन|इन्बक्स) (गर्नु*|नम्बर|{number}|अफिस)?", "(chahiyo|chaiyo|avasar|jagir)", "talab ({money}|{number}|masik)", "(samparka|inbox|call) (garnu*|garnus)" },
  } },
  -- other: things for sale, rooms, talk
  { kind = "other", weight = 3, terms = {
    ne = { "(बिक्रीमा|भाडामा|हाहा*)", "(saathi ho)" },
  } },
  -- warning: stories on screen and in print, free help for workers, talks, and who speaks for an office
  { kind = "warning", weight = 9, terms = {
    ne = { "(चलचित्र*|फिल्म*|सिरियल*|उपन्यास*|टेलिचलचित्र*|नाटक*|वेब सिरिज*|भिडियो हेर्नु*|वृत्तचित्र*)", "(रेडियो*|कार्यक्रम*|अन्तरक्रिया*|गोष्ठी*|सडक नाटक*|अभिमुखीकरण*) ... (सुन्नु*|हेर्नु*|आउनु*|हुने|सहभागी*|बजे|कथा|निःशुल्क)", "(रेडियो कार्यक्रम*|टेलिभिजन कार्यक्रम*|सडक नाटक*)", "(कथा सुन्नु*|कथा हेर्नु*|भन्ने एक महिला*|भन्ने एक युवा*)", "(निःशुल्क|नि शुल्क|फ्री) (कानुनी|स्वास्थ्य|शिविर|परामर्श|जाँच|सेवा)", "(सचेत|सावधान|होसियार|सतर्क|ठगीबाट|जोगिनु*)", "(प्रहरी*|दूतावास*|विभाग*|मन्त्रालय*|अदालत*|माइती*|आयोग*) ... (उद्धार*|पक्राउ*|चेतावनी*|अनुरोध*|कैद*|जनाएको*|सूचना*|आग्रह*)", "(उद्धार गरि*|पक्राउ परे*|मानव बेचबिखन*|मानव तस्करी*|ऐन {number}|ऐन, {number}|अभियुक्त*|प्रतिवादी*)", "(film|movie|serial|natak|radio) (hera*|ma|ko|sun*)", "(sachet|sabdhan|hosiyar)" },
  } },
  -- a worker, or somebody close, asks whom to turn to
  { kind = "worker_report", weight = 6, terms = {
    ne = { "(कहाँ|कता|कसलाई|कसरी) (उजुरी|खबर|भन्ने|जाने|फोन|सम्पर्क)", "(मेरो|हाम्रो) (भाइ|दाइ|दाजु|बहिनी|दिदी|श्रीमान|श्रीमती|छोरा|छोरी|बुवा|साथी|काका|गाउँ*) ... (छ*|गएको|लगे*|खोस*|फस*|थुन*|पाएको)", "(दाजु|भाइ|बहिनी|श्रीमान|छोरा) ... (भनेर|गएको|राखेको|रहेछ*|खोसे*)", "(mero bhai|mero dai|mero bahini|mero shriman|ma) ... (khos*|fas*|thun*|talab|gayeko|rakheko)" },
  } },
  -- warning: what to check before one goes, what a real employer does not ask, whom to ring
  { kind = "warning", weight = 8, terms = {
    ne = { "(कसैलाई|कहिल्यै) ... (नदिनु*|नबुझाउनु*|नजानु*|नगर्नु*)", "(नजानु*|नपर्नु*|नपत्याउनु*|नदिनु*|नफस्नु*|नबिर्सनु*|विश्वास नगर्नु*)", "(जाँच*|बुझ्नु*|निश्चित|पक्का) (गर्नु*|गरेर मात्र|जानु*|हुनु*)", "(100|1098|1130|1144|हटलाइन*|टोल फ्री) ... (फोन गर्नु*|खबर गर्नु*|सम्पर्क गर्नु*)" },
  } },
  -- somebody tells of herself, or of a person close, and of boss, papers, pay or harm; offices and press never say "my"
  { kind = "worker_report", weight = 8, terms = {
    ne = { "(म|मेरो|मलाई|हामी|हाम्रो|हामीलाई|दाइ*|दाजु*|भाइ*|श्रीमान*|छोरा*|छोरी*|बहिनी*) ... (साहु*|मालिक*|कम्पनी*|म्यानपावर*|एजेन्ट*|पासपोर्ट*|तलब*|पैसा*|फसे*|थुने*|कुट्*|खोसे*|फर्क*)", "(ma|mero|malai|hami|hamro|dai|bhai|shriman|chora|chori) ... (sahu|malik|company|manpower|agent|passport|talab|paisa|fase*|thun*|kut*|khos*|farkin*)" },
  } },
  -- Small words that say who speaks to whom of what; what is left of a kind when nothing else is known.
  -- Spoken to by a greeting or as kin.
  { kind = "worker_report", weight = 3, terms = {
    ne = { "(नमस्ते|भाइ|बहिनी|दाइ|दिदी|जी|नानी|कान्छी|namaste|bhai|bahini|dai|didi|nani)" },
  } },
  -- Spoken to by a greeting or as kin.
  { kind = "offer", weight = 7, terms = {
    ne = { "(नमस्ते|भाइ|बहिनी|दाइ|दिदी|जी|नानी|कान्छी|namaste|bhai|bahini|dai|didi|nani)" },
  } },
  -- "You".
  { kind = "offer", weight = 7, terms = {
    ne = { "(तपाईं*|तिमी*|तँ|timi*|tapai*)" },
  } },
  -- What is done for one.
  { kind = "offer", weight = 9, terms = {
    ne = { "(हामी|म) ... (दिन्छ*|गर्छ*|मिलाइ*|राख्छ*|पठाउ*|दिउँला|लैजान्छ*)" },
  } },
  -- Whom not to tell, and what to say.
  { kind = "offer", weight = 6, terms = {
    ne = { "(नभन*|भन्नु*|नसुनाउ*|nabhan*|bhannu*)" },
  } },
  -- Who is sought.
  { kind = "advert", weight = 8, terms = {
    ne = { "(चाहियो|आवश्यक*|माग*|भर्ना|खुल्यो|खोज*|दर्ता|chahiyo|aawashyak)" },
  } },
  -- Pay and terms.
  { kind = "advert", weight = 3, terms = {
    ne = { "(तलब|मासिक|महिना|महिनाको|हजार|रुपैयाँ|खाने|बस्ने|ओभरटाइम|बिदा|शुल्क|talab|mahina|hajar)" },
  } },
  -- Classes, rooms, things for sale.
  { kind = "advert", weight = 4, terms = {
    ne = { "(कोठा|भाडा|बेच*|मूल्य|कक्षा|कोर्स|तालिम|परीक्षा|ट्युसन|kotha|bhada)" },
  } },
  -- Laughter, animals, films.
  { kind = "other", weight = 10, terms = {
    ne = { "(हाहा|फिल्म|बिरालो|नाटक)" },
  } },
  -- Lessons, exercises, tests and case studies: a task, and the questions behind it.
  { kind = "warning", weight = 10, terms = {
    ne = {
      "(कक्षा 5|कक्षा 6|कक्षा 7|कक्षा 8|कक्षा 9|कक्षा 10|सामाजिक अध्ययन|घटना अध्ययन|केस स्टडी|परियोजना कार्य|गृहकार्य|शिक्षक निर्देशिका)",
      "(उत्तर देऊ*|छलफल गर*|भनेको के हो|कुन कानुन भङ्ग|कहाँ सहयोग माग्न|के गर्नुपर्छ|ठीक वा बेठीक|सही वा गलत)",
    },
  } },
  -- Courts, police, press and surveys: what was found, decided or said, told from outside.
  { kind = "warning", weight = 10, terms = {
    ne = {
      "(कैद सजाय|सजाय सुना*|अभियुक्त*|प्रतिवादी*|मुद्दा दायर|जिल्ला प्रहरी*)",
      "(सर्वेक्षण*|अनुसन्धानले|प्रतिशत कामदार*|प्रतिशत श्रमिक*|प्रतिशतको|एक संस्था*|संस्थाको|राससले|संवाददाता*)",
      "(पाइएको छ|उल्लेख छ)",
      "(उद्धार गरिए*|क्षतिपूर्ति पाए*|उजुरी दिने*) ",
    },
  } },
  -- Notes for trainings, schools and helpers: how to recognise it, what to do and what not.
  { kind = "warning", weight = 10, terms = {
    ne = {
      "(तालिम सामग्री|गोष्ठी*|कार्यशाला*|पर्चा*|हातेपुस्तिका|स्वयंसेविका*|वडा कार्यालय*)",
      "(चिन्नुहोस्|शंका लागे*|देख्नुभयो भने|स्क्रिनसट|ठूलालाई भन*)",
    },
  } },
  -- Songs, poems, scripts and games: what they say of papers, doors and debts is not meant so.
  { kind = "warning", weight = 10, terms = {
    ne = {
      "(नयाँ गीत|गीतको नाम|गीत सुन*|पूरा गीत|लोकगीत*|लोकदोहोरी गीत|कमेडी*|रिमिक्स*|शब्द रचना*|lyrics)",
    },
  } },
  -- What lessons and leaflets speak of: rights, laws, ages, and what somebody in the story should do.
  { kind = "warning", weight = 10, terms = {
    ne = {
      "(बालश्रम*|बाल अधिकार*|बालअधिकार*|श्रमिकको अधिकार*|न्यूनतम उमेर*)",
    },
  } },
  -- Neighbours who pass on what was sent to somebody, so that others look out.
  { kind = "warning", weight = 10, terms = {
    ne = {
      "(सबैले|साथीहरू|छिमेकीहरू|दाजुभाइ) ... (होस गर*|ध्यान दि*|सजग|पढ्नुहोला)",
      "(यस्तो|यस्ता) (म्यासेज|मेसेज|पोस्ट|फोन|सन्देश) ... (आए|आयो भने|देखे)",
    },
  } },
  -- Family history and old times.
  { kind = "warning", weight = 10, terms = {
    ne = {
      "(पहिलेको जमाना*|राणाकाल*|राणा शासनमा|हजुरबाले सुनाउ*|हजुरआमाले|मुक्त कमैया दिवस)",
    },
  } },
  -- Series and films: episodes, actors and endings.
  { kind = "warning", weight = 10, terms = {
    ne = {
      "(हेरेको फिल्म*|भाग {number} मा हेर|अन्तिम भाग|सिरिज हेर*|पर्दामा)",
    },
  } },
  -- Notices of offices: how to go abroad, whom to ring, what the law gives.
  { kind = "warning", weight = 10, terms = {
    ne = {
      "(जानकारी गराइन्छ|उजुरी दिनुहोस्|नजानुहोस्|आफैँ राख्नुहोस्)",
    },
  } },
  -- News: an inquiry goes on; an office acted yesterday.
  { kind = "warning", weight = 10, terms = {
    ne = {
      "(थप)? अनुसन्धान (भइरहेको|जारी|अगाडि)",
      "(दूतावासले|प्रहरीले|प्रशासनले|विभागले) ... (राखेको|ल्याएको|पठाएको|जनाए*|भनेको|उद्धार)",
    },
  } },
  -- Retreats, camps and courses: telephones handed in, gates and silence are part of them.
  { kind = "warning", weight = 10, terms = {
    ne = {
      "(विपश्यना*|ध्यान शिविर*|आवासीय विद्यालय*)",
      "(समापनमा|साधक*)",
    },
  } },
  -- Reports: figures, and organisations that call for something.
  { kind = "warning", weight = 10, terms = {
    ne = {
      "(प्रतिवेदनले|अध्ययनले|सर्वेक्षणले|अनुसन्धानले)",
      "(संस्थाहरूले|संघसंस्थाले|अधिकारकर्मी*|युनियनले) ... (माग|आग्रह|सुझाव)",
    },
  } },
  -- Unions and rights: who may not keep, fine or cut.
  { kind = "warning", weight = 10, terms = {
    ne = {
      "(युनियन*|ट्रेड युनियन*) ... (सूचना|अनुरोध|सम्झाउ*)",
      "(राख्न|काट्न|खोस्न|गराउन) पाउँदैन*",
      "(कानुनविपरीत)",
    },
  } },
  -- Questions and answers on the law.
  { kind = "warning", weight = 10, terms = {
    ne = {
      "उत्तर (मिल्दैन|हो|होइन|पाइँदैन)",
      "(श्रम ऐन*|कानुन*) ... (निषेध|रोक|व्यवस्था)",
    },
  } },
  -- Words of lessons, news, songs and old times that people also say of other things: each alone says nothing.
  { kind = "warning", weight = 1, terms = {
    ne = {
      "पाठ*", "अभ्यास*", "प्रश्न*", "लेख्नुहोस्", "अदालत*", "फैसला", "दोषी*", "पक्राउ*", "अनुसन्धान*",
      "प्रतिवेदन*", "अध्ययन*", "तथ्याङ्क*", "विज्ञ*", "प्रवक्ता*", "जनाए*", "जनाएको छ", "देखाए*", "देखाएको छ",
      "पाइयो", "पाइएको", "बताए*", "बताएको", "गरिएको थियो", "गरेका थिए", "बढेको", "फर्किएका", "फर्केका", "गुनासो*",
      "अभिभावक*", "संकेत*", "लक्षण*", "के गर्ने", "के नगर्ने", "भाका*", "गायक*", "गायिका*", "कविता*", "गजल*",
      "गेममा", "कानुनले", "उहिले", "इतिहास*", "हिरोइन*", "हिरो*", "जानेले", "शिविर*", "छात्रावास*", "मौन",
      "आचार्य*", "गैरकानुनी",
    },
  } },
  -- Two such words in one breath: tasks with questions, courts that sentence, police that rescue, old times, songs.
  { kind = "warning", weight = 10, terms = {
    ne = {
      "(पाठ*|अभ्यास*|घटना*|परिस्थिति*) ... (प्रश्न*|उत्तर*|छलफल*)",
      "(पाठ|अभ्यास|प्रश्न) {number}",
      "अदालत* ... (सजाय*|कैद*|ठहर*|जरिवाना)",
      "(उहिले|इतिहास*|राणा*) ... (हजुरबा*|हजुरआमा*|कमैया*|दास*|बेठी|झारा)",
      "(हजुरबा*|हजुरआमा*|कमैया*) ... (उहिले|इतिहास*|जमाना*)",
      "(कविता*|गजल*|गायक*|गायिका*) ... (शीर्षक*|वाचन*|सङ्ग्रह*|सुन*|गीत*|एल्बम*)",
      "(प्रतिवेदन*|अध्ययन*) ... (देखाए*|पाइए*|पाइयो|जनाए*|उल्लेख*)",
    },
  } },
  -- Our papers, our pay, months of it: told by the one who works there.
  { kind = "worker_report", weight = 10, terms = {
    ne = {
      "{number} (महिना*) ... (तलब*) (छैन|पाएको छैन|दिएन*|आएको छैन)",
      "(महिनादेखि) (तलब*|पैसा*) (छैन|पाएको*|दिएन*|दिएको*)",
    },
  } },
  -- (south) Who speaks: what follows was weighed together.
  -- Offices and helpers: what not to do, where to report.
  { kind = "warning", weight = 10, terms = {
    ne = {
      "(talim|तालिम) ... (surakshit|सुरक्षित) (baideshik|वैदेशिक)",
      "(nagarnus|nadinus|linus|nagarnu hola)",
      "(सूचना|समाचार) ... (श्रम स्वीकृति|उद्धार|पक्राउ|नगर्नुहोस्|बचौं)",
      "(साइबर ब्युरो*|वैदेशिक रोजगार विभाग|जिल्ला समाचार|वडा कार्यालय)",
      "(स्क्रिनसट राखी|पोस्ट हटाउँछ)",
    },
  } },
  -- Replies under posts, diaries, recipes, loans, rooms, pets, songs.
  { kind = "other", weight = 10, terms = {
    ne = {
      "(कोठा भाडा*|घरबेटी*|पानी आइतबार)",
      "(बैंकको सूचना|ऋणीहरू*|धितो राखेको|लिलाम*)",
      "(लोकदोहोरी|युट्युबमा|गीत)",
      "(gundruk|jhol|pyaj|golbheda|umalna|bhutera)",
      "(सपनामा|पापा आज|डायरी)",
      "(कमेन्ट|रिप्लाई) ... (म पनि|राम्रो|रसिद|डराउनु पर्दैन)?",
      "(बाख्रा पाल्ने|सहकारीबाट)",
      "kukur harayo",
    },
  } },
  -- Spoken to as kin or friend, of you and yours.
  { kind = "offer", weight = 9, terms = {
    ne = {
      "(काकी|काका|दिदी|दाइ|भाइ|बहिनी|आमा|भाउजू) ... (तपाईं*|तिम्रो|तिमी|तँ|पठाइदि*|आउनुस्|हिँड)",
      "(तपाईंको|तिम्रो|तपाईंकी) (छोरी|छोरा|बहिनी|भाइ|माइली|श्रीमान)",
      "(म|हामी) ... (मिलाइदि*|बनाइदि*|पठाइदि*|लगिदि*|पुर्‍याइदि*)",
      "(didi|dai|bahini|bhai) ... (timro|tapai|timi|jane ho)",
    },
  } },
  -- Where I am and what I do there: told by the one who works.
  { kind = "worker_report", weight = 10, terms = {
    ne = {
      "(म|हामी|मलाई|हामीलाई|मेरो|हाम्रो) ... (छु|छौं|छौँ|भयो|लियो|लगे|दिएन|दिँदैन|आएको|गरेको|थिएँ|थियौं)",
      "(महिना|वर्ष|दिन) भयो",
      "(भन्छ|भन्छन्|भन्छे|भनेको थियो|भन्थे|भनेर) ... (ल्या*|पठा*|लग*|यहाँ)?",
      "(लेख्दै|लेखिरहेको|फसे*|फसेको)",
      "(malai|hamilai|mero|hamro|ma|hami) ... (chu|chau|xu|bhayo|diyena|didaina|ma chha|cha)",
      "(bhanchha|bhancha|vancha|bhanera|bhaneko)",
    },
  } },
  -- Kin tell, or ask what to do.
  { kind = "worker_report", weight = 10, terms = {
    ne = {
      "(मेरो|हाम्रो) (श्रीमान|भाइ|बहिनी|दाइ|दिदी|छोरा|छोरी|बुवा|साथी|भिनाजु)",
      "(दाइलाई|भाइलाई|बहिनीलाई|श्रीमानलाई|छोरीलाई|छोरालाई) ... (राखे*|लगे*|थुने*|बाँधे*|पठाए*)",
      "(के गर्ने|कहाँ जाने|कसलाई भन्ने|कहाँ उजुरी|मद्दत|सहयोग) (गर्नु*|पाउँ*|होला|चाहियो)?",
      "(bachau|bachaunus|maddat|ke garne|kaha ujuri)",
      "(मेरो|mero) (पहिलो|pahilo) तलब",
    },
  } },
}
