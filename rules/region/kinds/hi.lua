-- Words by which the kind of a message is inferred: Hindi.
kinds {
  -- Neighbours, teachers and news that tell of it.
  { kind = "warning", weight = 9, terms = {
    hi = {
      "(मत जाना|मत जाओ|झांसे में मत|बहकावे में मत|यकीन मत)",
      "(शेयर|साझा) (करें|करो|कीजिए)",
      "(पीड़ित|पीड़िता) (ने बताया|ने कहा)",
      "(jhanse me mat|yakeen mat|bharosa mat|share karo|share kare)",
    },
  } },
  -- Offices, charities and neighbours who speak of the danger, or offer a hand.
  { kind = "warning", weight = 10, terms = {
    hi = {
      "(पुलिस|दूतावास|मंत्रालय|विभाग|प्रशासन) ... (चेतावनी|सावधान|सलाह|अपील)",
      "(रेडियो|कार्यक्रम) ... (सुन|कहानी)",
      "(निःशुल्क|मुफ्त|मुफ़्त) (कानूनी|शिविर|इलाज|जांच)",
      "(savdhan|saavdhan|chetavni|alert) ... (farzi|fake|agent|thagi)",
    },
  } },
  -- A worker, or somebody for her, who asks what to do.
  { kind = "worker_report", weight = 7, terms = {
    hi = {
      "(क्या|कहाँ|कहां|कैसे) ... (करूँ|करूं|करें|शिकायत|जाऊँ|निकलूँ|छुड़ा*)",
      "(मदद|बचाओ|बचा लो)",
      "(kya|kahan|kaise|kaha) ... (karu|kare|karein|shikayat|jau|niklu|chhuda*)",
      "(madad|bachao|bacha lo)",
    },
  } },
  -- Rooms to let, stories.
  { kind = "other", weight = 5, terms = {
    hi = {
      "(किराए|किराये) (पर|का|के)",
      "(फिल्म|फ़िल्म|सीरीज|सीरियल|उपन्यास|film|movie|serial)",
    },
  } },
  -- warning: news, law, teaching, neighbours who warn
  { kind = "warning", weight = 10, terms = {
    hi = {
      "(पुलिस|सीबीआई|दूतावास|मंत्रालय|विदेश मंत्रालय|एनआईए|श्रम विभाग|अदालत|कोर्ट|प्रशासन|टीम) ... ((गिरफ्तार|गिरफ़्तार)|गिरफ़्तार|छुड़ाया|मुक्त कराया|मुक्त कराए|बचाया|चेतावनी|सलाह|एडवाइजरी|छापा|मामला दर्ज|(सजा|सज़ा)|सज़ा|अनुसार|जारी|सतर्क|वापस लाया|वापस लाए)",
      "(अधिनियम|धारा|कानून|संविधान|अनुच्छेद) ... (अनुसार|तहत|के तहत|अपराध|(सजा|सज़ा)|दंड|{number})", "(बंधुआ|बंधुआ मज़दूर|(बंधुआ मजदूर|बंधुआ मज़दूर)|मानव तस्करी) ... (मुक्त|अपराध|गिरोह|मामला|पुनर्वास|रोकथाम|अधिनियम|के खिलाफ)", "(चेतावनी|एडवाइजरी|सावधान|सतर्क रहें)", "(हेल्पलाइन|सत्यापित करें|शिकायत दर्ज करें)",
      "(police|cbi|embassy|duutawas|dutavas|court) ne ... (giraftar|pakda|bachaya|chhudaya|chudaya|chetavni|raid)", "(savdhan|saavdhan|satark rahe|chetavni|dhyan de)", "(helpline|shikayat darj|fraud se bach*|verify kar*)",
    },
  } },
  { kind = "warning", weight = 4, terms = {
    hi = { "(पीड़ित|गिरोह|दलालों|ठगों)", "(giroh|peedit)" },
  } },
  { kind = "warning", weight = 7, terms = {
    hi = { "(झांसे|झाँसे|जाल|ठगों|(फर्जी|फ़र्ज़ी) (एजेंट|एजेन्ट)|(फर्जी|फ़र्ज़ी)) ... (न आएं|ना आएं|बचें|(फंस*|फँस*)|में न|से बच*|नौकरी)", "(किसी को|कभी) ... (न दें|ना दें|मत दें|न सौंपें)", "(jhanse|jaal|farji|fraud) ... (na aaye|mat aao|bach*|se bach)" },
  } },
  -- worker_report: somebody tells of what happened, or asks for help
  { kind = "worker_report", weight = 7, terms = {
    hi = { "(मदद|बचाओ|बचा लो|सहायता) (करो|करें|कीजिए|चाहिए|कर दो|करिए)", "(मेरा|मेरी|मेरे|हमारा|हमारी|हमें|मुझे|मैं|हम) ... (छीन*|रख लिया|रख ली|नहीं दिया|नहीं दे रहा|नहीं मिला|नहीं मिली|मारते|मारता|बंद|(फंस*|फँस*)|फँस*|भाग*|डर|बेच*|धमकी|जाने नहीं)", "(मेरा|मेरी|मेरे) (भाई|बेटा|बेटी|पति|बहन|दोस्त|पापा) ... ((फंस*|फँस*)|फँस*|बंद|नहीं|विदेश|सऊदी|दुबई)", "(क्या करूं|क्या करूँ|कहाँ शिकायत|कहां शिकायत|शिकायत कर सकता|शिकायत कैसे)", "(help|madad|bachao|bacha lo) (karo|kar do|kijiye|chahiye|kare)", "(please|plz|koi) ... (help|madad) (karo|kar do|kijiye|kare|karein)", "(mera|meri|mere|hamara|hume|humko|mujhe|hum|main|mai) ... (cheen*|chheen*|rakh liya|nahi diya|nahi de raha|nahi mili|maarte|marte|fas gaya|fase|phas*|bhaag*|dar lag|bech*|dhamki|jane nahi)", "(kya karu|kya karun|kaha shikayat|kahan shikayat)" },
  } },
  -- offer: work held out to one person
  { kind = "offer", weight = 4, terms = {
    hi = { "(भाई|बहन|दीदी|भैया) ... (काम|नौकरी|जॉब) (है|दिला|दिलवा|चाहिए|करेगा|करोगे|करोगी)", "(तुझे|तुम्हें|आपको) ... (काम|नौकरी) (दिला|दिलवा|दूंगा|देंगे)", "(bhai|behen|didi|bhaiya|bro) ... (kaam|job|naukri) (hai|dila|dilwa|chahiye|karega|karoge|krega)", "(tujhe|tumhe|aapko) ... (kaam|job) (dila|dilwa|dunga|denge)", "(kal|aaj) (station|airport) (aa ja|aaja|aa jana)" },
  } },
  -- advert: to whom it may concern
  { kind = "advert", weight = 3, terms = {
    hi = { "(ज़रूरत|(जरूरत|ज़रूरत)|आवश्यकता|भर्ती|चाहिए|वैकेंसी|नौकरी का मौका|सुनहरा मौका|नियुक्ति|वेकेंसी)", "(सैलरी|वेतन|(तनख्वाह|तनख़्वाह)|तनख़्वाह|पगार) ({money}|{number}|प्रति|महीना|मासिक|तक|से)", "(संपर्क|सम्पर्क|कॉल|(फोन|फ़ोन)|व्हाट्सएप) (करें|करे|नंबर|{contact}|{number})?", "(bharti|chahiye|zarurat|jarurat)", "(pagar|tankhwah) ({money}|{number}|mahina|tak|per)", "salary (mahina|tak|milegi)", "(contact|call|whatsapp|msg) (kare|karein|karo|number)" },
  } },
  -- other: things for sale, rooms, talk
  { kind = "other", weight = 3, terms = {
    hi = { "(बिक्री|किराये|किराए)", "(yaar)" },
  } },
  -- warning: stories on screen and in print, free help for workers, talks, and who speaks for an office
  { kind = "warning", weight = 9, terms = {
    hi = { "(फिल्म|फ़िल्म|मूवी|सीरियल|वेब सीरीज|वेब सीरीज़|नाटक|उपन्यास|डॉक्यूमेंट्री|एपिसोड) ", "(हीरो|हीरोइन|विलेन|अभिनेता|अभिनेत्री)", "(मुफ्त|मुफ़्त|निशुल्क|निःशुल्क) (कानूनी|क़ानूनी|शिविर|जांच|जाँच|सलाह|सहायता|स्वास्थ्य|इलाज)", "(सावधान|सतर्क|चेतावनी|जागरूक|झांसे में|झाँसे में|ठगी से बच)", "(पुलिस|विदेश मंत्रालय|दूतावास|श्रम विभाग|एनजीओ|अदालत|कोर्ट|बाल संरक्षण|आरपीएफ) (ने|की|के) ... (छुड़ाया|मुक्त कराया|बचाया|गिरफ्तार|गिरफ़्तार|सलाह|चेताया|सजा|सज़ा|एडवाइजरी|रेस्क्यू)", "(मुक्त कराया|मुक्त कराए|रेस्क्यू किया|गिरफ्तार|गिरफ़्तार|आरोपी|मानव तस्करी|अधिनियम|धारा {number})", "(movie|film|serial|web series|series|novel|episode) (dekh*|me|ka|ki|hai)", "(hero|heroine|villain|actor)", "(savdhan|saavdhan|satark|alert|jhanse me) ... (job|naukri|agent|fraud|thagi|thailand|cambodia)?", "(free|muft) (legal|camp|kanooni|health)" },
  } },
  -- a worker, or somebody close, asks whom to turn to
  { kind = "worker_report", weight = 6, terms = {
    hi = { "(कहाँ|कहां|किसे|किससे) (शिकायत|बताएं|बताएँ|जाएं|फोन|संपर्क)", "(मेरा|मेरी|मेरे|हमारे|हमारा) (भाई|छोटा भाई|पापा|पिता|पति|बहन|बेटा|बेटी|चाचा|दोस्त|मामा) ... (में|को|का|से|नहीं)", "(main|mai|hum|mera bhai|mere papa|meri behen|mere pati|mera beta) ... (kaam kart*|phas*|fas*|band|nahi|le liya|rakh*|maar*)", "(kaha|kahan|kisko) (complaint|complain|shikayat|jaye|call)" },
  } },
  -- warning: what to check before one goes, what a real employer does not ask, whom to ring
  { kind = "warning", weight = 8, terms = {
    hi = { "(कभी|किसी को|कतई) (न|ना|मत|नहीं) (दें|दो|सौंपें|जाएं|करें|मानें)", "(न|मत|ना) (दें|सौंपें|जाएं|फंसें|आएं|करें)", "(जांच|जाँच|पुष्टि|पंजीकरण|सत्यापन) (लें|करें|कर लें|करा लें|करिए)", "(1098|112|100|181|हेल्पलाइन) (पर) (कॉल करें|फोन करें|सूचना दें|शिकायत करें|संपर्क करें)", "(केवल|सिर्फ) (पंजीकृत|रजिस्टर्ड|लाइसेंसी)", "(kabhi|kisi ko) (mat|na|nahi) (de|do|dena|jana)" },
  } },
  -- somebody tells of herself, or of a person close, and of boss, papers, pay or harm; offices and press never say "my"
  { kind = "worker_report", weight = 8, terms = {
    hi = { "(मैं|हम|मेरा|मेरी|मेरे|हमारा|हमारे|मुझे|हमें|भाई|पति|बेटा|बेटी|पापा) ... (मालिक*|ठेकेदार*|एजेंट*|मैडम*|कंपनी*|पासपोर्ट*|तनख्वाह*|सैलरी*|पैसा|फंस*|फँस*|मारते|पीट*|बंद|छीन*|वापस)", "(मालिक|ठेकेदार|एजेंट|मैडम|सेठ) (ने|मेरा|मेरी|हमारा|हमें|मुझे)", "(main|mai|hum|mera|meri|mere|hamara|hamare|mujhe|hume|bhai|pati|beta|beti|papa) ... (malik|thekedar|agent|madam|company|passport|tankhwah|salary|paisa|fas*|phas*|maarte|marte|band|cheen*|wapas)" },
  } },
  -- Small words that say who speaks to whom of what; what is left of a kind when nothing else is known.
  -- Spoken to by a greeting or as kin.
  { kind = "worker_report", weight = 3, terms = {
    hi = { "(नमस्ते|भाई|बहन|बेटा|बेटी|दीदी|भैया|जी|namaste|bhai|beta|didi|behen|bhaiya)" },
  } },
  -- Spoken to by a greeting or as kin.
  { kind = "offer", weight = 7, terms = {
    hi = { "(नमस्ते|भाई|बहन|बेटा|बेटी|दीदी|भैया|जी|namaste|bhai|beta|didi|behen|bhaiya)" },
  } },
  -- "You".
  { kind = "offer", weight = 7, terms = {
    hi = { "(तुम*|तू|आप*|तेरा|तेरी|tum*|tu|aap*|tera|teri)" },
  } },
  -- What is done for one.
  { kind = "offer", weight = 9, terms = {
    hi = { "(हम|मैं|hum|main|mai) ... (देंगे|दूंगा|दूँगा|दूंगी|करेंगे|लेंगे|भेज*|रखेंगे|denge|dunga|dungi|karenge|lenge|bhej*|rakhenge)" },
  } },
  -- Whom not to tell, and what to say.
  { kind = "offer", weight = 6, terms = {
    hi = { "(मत बताना|मत बोलना|मत कहना|मम्मी को|mat batana|mat bolna|bolna|batana)" },
  } },
  -- Who is sought.
  { kind = "advert", weight = 8, terms = {
    hi = { "(चाहिए|भर्ती|आवश्यकता|जरूरत|ज़रूरत|वैकेंसी|आवेदन|chahiye|bharti|zarurat)" },
  } },
  -- Pay and terms.
  { kind = "advert", weight = 3, terms = {
    hi = { "(वेतन|सैलरी|महीना|महीने|रोज़|रोज|हज़ार|हजार|रुपये|खाना|रहना|छुट्टी|mahina|hazar|rupaye|khana)" },
  } },
  -- Classes, rooms, things for sale.
  { kind = "advert", weight = 4, terms = {
    hi = { "(किराया|किराये|कमरा|बेच*|कीमत|कोचिंग|क्लास|ट्यूशन|फीस|kamra|kiraya)" },
  } },
  -- Laughter, animals, films.
  { kind = "other", weight = 10, terms = {
    hi = { "(हाहा|फिल्म|पिक्चर|हीरो|बिल्ली|मजाक|मज़ाक)" },
  } },
  -- Lessons, exercises, tests and case studies: a task, and the questions behind it.
  { kind = "warning", weight = 10, terms = {
    hi = {
      "(कक्षा 5|कक्षा 6|कक्षा 7|कक्षा 8|कक्षा 9|कक्षा 10|नागरिक शास्त्र|केस स्टडी|सामाजिक विज्ञान|गृहकार्य|गतिविधि|worksheet|case study)",
      "(उत्तर लिख*|उत्तर दो|उत्तर दीजिए|चर्चा कर*|बताइए कि|कौन सा क़ानून|कौन सा कानून|किस कानून|सही या गलत|निम्नलिखित|question 1)",
    },
  } },
  -- Courts, police, press and surveys: what was found, decided or said, told from outside.
  { kind = "warning", weight = 10, terms = {
    hi = {
      "(कोर्ट ने|सज़ा सुना*|सजा सुना*|आरोपी*|अभियुक्त*|मुकदमा*|मुक़दमा*|चार्जशीट)",
      "(सर्वे*|सर्वेक्षण*|रिपोर्ट के|रिपोर्ट में|प्रतिशत लोग*|प्रतिशत मज़दूर*|प्रतिशत मजदूर*|प्रतिशत का|प्रतिशत के|फ़ीसदी लोग*|फीसदी लोग*|आँकड़े|आंकड़े|संवाददाता)",
      "(संगठन ने|संस्था ने|सरकार से|सरकार ने|विभाग ने|मंत्रालय ने|मंत्री ने|आयोग ने|यूनियन ने) ",
      "(लौटे मज़दूर*|लौटे मजदूर*|लौटे कामगार*|छुड़ाए गए|छुड़ाया गया|बचाए गए|रेस्क्यू|मुक्त कराए*)",
      "(survey me|report me|adalat ne|court ne|giraftar|rescue kiya)",
    },
  } },
  -- Notes for trainings, schools and helpers: how to recognise it, what to do and what not.
  { kind = "warning", weight = 10, terms = {
    hi = {
      "(कार्यशाला*|पर्चा*|पुस्तिका*|आँगनवाड़ी*|आंगनवाड़ी*|आंगनबाड़ी*|अभिभावकों|स्वयंसेवक*)",
      "(पहचानें|पहचानिए|पहचान कैसे|क्या न करें|शक हो तो|बड़ों को बता*|टोल फ्री)",
    },
  } },
  -- Songs, poems, scripts and games: what they say of papers, doors and debts is not meant so.
  { kind = "warning", weight = 10, terms = {
    hi = {
      "(नया गाना|गाने के बोल|गाना सुन*|ये गाना|गीत के बोल|क़व्वाली|शायरी|ग़ज़ल|गजल|कॉमेडी|गेम में|लिरिक्स|naya gaana|ye gaana|lyrics|shayari)",
    },
  } },
  -- What lessons and leaflets speak of: rights, laws, ages, and what somebody in the story should do.
  { kind = "warning", weight = 10, terms = {
    hi = {
      "(बाल श्रम*|बालश्रम*|बाल मज़दूरी|बाल मजदूरी|बाल अधिकार*|न्यूनतम आयु|क़ानून टूटा|कानून टूटा|क़ानून के तहत)",
      "(राजू|सीता|मोहन|गीता|रामू) ... (किसे|क्या करे|फ़ोन करे)",
    },
  } },
  -- Neighbours who pass on what was sent to somebody, so that others look out.
  { kind = "warning", weight = 10, terms = {
    hi = {
      "(सब लोग|सभी लोग|पड़ोसियों|भाइयों|दोस्तों) ... (ध्यान|होशियार|पढ़ें|बचें)",
      "(ऐसा|ऐसे|इस तरह का) (मैसेज|पोस्ट|फ़ोन|फोन|संदेश) ... (आए|मिले|दिखे)",
      "(aisa|aise) (message|msg|post|call) ... (aaye|mile|dikhe)",
    },
  } },
  -- Family history and old times.
  { kind = "warning", weight = 10, terms = {
    hi = {
      "(पुराने ज़माने*|पुराने जमाने*|अंग्रेज़ों के*|अंग्रेजों के|दादा बताते|दादी बताती|नाना बताते|गुलामी के दौर|dada bolte the|purane zamane)",
    },
  } },
  -- Series and films: episodes, actors and endings.
  { kind = "warning", weight = 10, terms = {
    hi = {
      "(एपिसोड*|वेब सीरीज*|सीरीज देख*|फ़िल्म देख*|फिल्म देख*|क्लाइमेक्स|रोंगटे|episode|web series|climax)",
    },
  } },
  -- Notices of offices: how to go abroad, whom to ring, what the law gives.
  { kind = "warning", weight = 10, terms = {
    hi = {
      "(सूचित किया|केवल पंजीकृत|शिकायत के लिए|मामले बढ़े|सतर्क रहें)",
    },
  } },
  -- News: an inquiry goes on; an office acted yesterday.
  { kind = "warning", weight = 10, terms = {
    hi = {
      "(आगे की)? (जाँच|जांच) (जारी|चल रही)",
      "(दूतावास ने|पुलिस ने|प्रशासन ने|अधिकारियों ने) ... (दी|दिया|लाया|पकड़*|बताया|कहा)",
      "(प्रवक्ता ने|अधिकारी ने) (बताया|कहा)",
    },
  } },
  -- Retreats, camps and courses: telephones handed in, gates and silence are part of them.
  { kind = "warning", weight = 10, terms = {
    hi = {
      "(विपश्यना*|ध्यान शिविर*|आवासीय विद्यालय*|vipassana|meditation camp)",
      "(समापन पर|साधक*)",
    },
  } },
  -- Reports: figures, and organisations that call for something.
  { kind = "warning", weight = 10, terms = {
    hi = {
      "(नई)? (रिपोर्ट|सर्वे|अध्ययन) (के मुताबिक*|के अनुसार|में कहा|ने बताया)",
      "(संगठनों ने|संस्थाओं ने|यूनियनों ने|कार्यकर्ताओं ने) ... (माँग|मांग|अपील|सुझाव)",
    },
  } },
  -- Unions and rights: who may not keep, fine or cut.
  { kind = "warning", weight = 10, terms = {
    hi = {
      "(यूनियन|मज़दूर संघ|मजदूर संघ) ... (सूचना|याद दिला*|बता*)",
      "(रख|काट|छीन) नहीं सकता",
      "(नहीं रख सकता|नहीं काट सकता)",
    },
  } },
  -- Questions and answers on the law.
  { kind = "warning", weight = 10, terms = {
    hi = {
      "जवाब (नहीं|हाँ)",
      "(श्रम क़ानून|श्रम कानून|क़ानून|कानून) ... (रोक|मना|निषेध|प्रावधान)",
    },
  } },
  -- Words of lessons, news, songs and old times that people also say of other things: each alone says nothing.
  { kind = "warning", weight = 1, terms = {
    hi = {
      "पाठ", "अभ्यास", "अदालत*",
      "प्रश्न*", "दोषी*", "गिरफ़्तार*", "गिरफ्तार*", "एफआईआर", "एफ़आईआर", "अध्ययन*", "के अनुसार", "शोध*",
      "प्रवक्ता", "के बहाने", "ke anusar", "police ne", "प्रशिक्षण*", "शिक्षकों", "पंचायत*", "लक्षण*", "संकेत*",
      "क्या करें", "स्क्रीनशॉट", "गायक*", "कविता*", "इतिहास*", "हीरोइन*", "पर कॉल करें", "शिविर*", "मौन",
      "आचार्य*", "आश्रम", "ग़ैरक़ानूनी", "गैरकानूनी",
    },
  } },
  -- Two such words in one breath: tasks with questions, courts that sentence, police that rescue, old times, songs.
  { kind = "warning", weight = 10, terms = {
    hi = {
      "(पाठ|अभ्यास|घटना) ... (प्रश्न*|उत्तर*|सवाल*|चर्चा)",
      "(पाठ|अभ्यास|प्रश्न|सवाल) {number}",
      "अदालत* ... (सज़ा*|सजा*|कैद|क़ैद|दोषी*|फ़ैसला|फैसला|जुर्माना)",
      "इतिहास* ... (गुलाम*|ग़ुलाम*|अंग्रेज*|अंग्रेज़*|गिरमिटिया*|ज़मींदार*|जमींदार*)",
      "(कविता*|गायक*) ... (शीर्षक|पाठ|संग्रह|सुन*|गीत|एल्बम)",
      "(अध्ययन*|शोध*) ... (पाया|पता चला|बताया|सामने आया)",
    },
  } },
  -- Our papers, our pay, months of it: told by the one who works there.
  { kind = "worker_report", weight = 10, terms = {
    hi = {
      "(महीने|महीनों|साल) से ... (तनख्वाह|पैसा|पगार|वेतन|सैलरी) (नहीं)",
      "(mahine|mahino) se ... (paisa|salary|tankhwah|pagar) (nahi)",
      "(मेरा|हमारा|मेरी|हमारे) (पासपोर्ट|फ़ोन|फोन|कागज) (रख|छीन|ले) (लिया)",
    },
  } },
  -- (south) Who speaks: what follows was weighed together.
  -- Offices and helpers: what not to answer, where to report.
  { kind = "warning", weight = 10, terms = {
    hi = {
      "(की अपील|अपील करती|अपील है|चेतावनी|खबर|समाचार) ... (मैसेज|जवाब न|नौकरी|छुड़ा*|मुक्त|गिरफ्तार)",
      "(जवाब न दें|झाँसे में न|न दें|लिंक न|शिकायत 1930|1930 पर|1098|साइबर थाना|थाना साइबर)",
      "(ई-माइग्रेट|ई माइग्रेट) पर ... (जाँच*|जांच*)",
      "(कानूनी सलाह|नियोक्ता आपका|श्रम विभाग) ... (नहीं रख|शिकायत|सकता)",
      "(training handout|role play|soochna do|likhit soochna|pehchano|bandhua mazdoori)",
    },
  } },
  -- Replies under posts, diaries, recipes, loans, rooms, pets, jokes.
  { kind = "other", weight = 10, terms = {
    hi = {
      "(डायरी|रसोई|रेसिपी|कोफ्ते|सब्ज़ी|मसाला|उबाल*|तेल गरम)",
      "(बेसन|अदरक|दही|कटहल|आटा) ... (मिला*|डालें|बाँध*)",
      "(पर्सनल लोन|होम लोन|सिबिल|एनबीएफसी|गोल्ड लोन|मुथूट)",
      "(रिप्लाई|कमेंट) ... (वापस मिल|सही|ठीक|जाओ|मत जाओ)?",
      "(meri billi|mera kutta|billi ne|kutte ne)",
      "(netflix|movie|web series|ending)",
      "(emi|rbi|loan) ... (bank|complaint|miss)",
    },
  } },
  -- Spoken to as kin or friend, of you and yours.
  { kind = "offer", weight = 9, terms = {
    hi = {
      "(चाची|काकी|मौसी|भाभी|दीदी|भैया|भाई साहब|बहन जी|अम्मा|बाबा) ... (आपकी|तुम्हारी|तुम्हारे|तुमको|तुम्हें|आप|तू|तेरी)",
      "(आपकी|तुम्हारी|आपके|तुम्हारे|तेरी) (बेटी|बेटा|बहन|भाई|लड़की|लड़का|घर)",
      "(आप|तुम) ({number})? (आदमी|लड़के|लोग|परिवार) लाओ",
      "(हम|मैं) ... (दिलवा|करवा|बनवा|भिजवा|लगवा) (देंगे|दूँगा|दूंगा|दूँगी)",
      "(didi|bhabhi|bhaiya|chachi|mausi) ... (aapki|tumhari|tum|aap|tumko|teri)",
      "(aapki|tumhari|teri) (beti|beta|behen|bhai|ladki)",
      "(mubarak|badhai|congrats) ... (job|select)",
      "(namaskar|namaste|pranam|परनाम|राम राम) ... (hamari|आपके|सरदार|संस्था)",
    },
  } },
  -- Where I am and what I do there: told by the one who works.
  { kind = "worker_report", weight = 10, terms = {
    hi = {
      "(फ़ार्म|फार्म|खेत|कंपनी|कम्पनी|फैक्ट्री|फ़ैक्ट्री|कोठी|होटल|भट्ठे|मिल|दुकान|कारखाने|जहाज|जहाज़|यहाँ|यहां|घर|फंसा|फँसा|फंसी) (पर|में|पे)? (काम)? (हूँ|हूं|फंसा हूँ|फँसे हैं|पड़े हैं)",
      "(काम|ड्यूटी|नौकरी|मजदूरी|सिलाई|सफाई) (करता|करती|करते) (हूँ|हूं|थे|था|थी)",
      "(आया|आए|आई|लाया|लाए) (था|थे|थी) ... (से|नाम|बोल*)?",
      "(लिख|लिखवा|बोल|बता) (रहा|रही) (हूँ|हूं)",
      "(महीने|साल|दिन) (हो गए|हो गया|हुए|हुआ)",
      "(बोला|बोली|बोले|कहा) (था|थे|थी)",
      "(कहता|कहती|बोलता|बोलते|कहते|बोलती) (है|हैं)",
      "(mai|main|hum|hum log|humlog|humein|mujhe|hamko|humko) ... (hu|hoon|hun|hai|hain|gaye|aaye the|rahe)",
      "(bola|bole|kaha|bataya) (tha|the|thi)",
      "(bolta|bolte|kehta|kehte|bolti) (hai|hain|h)",
      "(likh|bata) (raha|rahi) (hu|hoon)",
      "(mahine|saal|din) (ho gaye|ho gaya)",
    },
  } },
  -- Kin tell, or ask what to do.
  { kind = "worker_report", weight = 10, terms = {
    hi = {
      "(मेरा|मेरे|मेरी|हमारा|हमारी) (भाई|बहन|पति|बेटा|बेटी|पिता|दोस्त|भतीजा|चाचा|जीजा)",
      "(क्या करूँ|क्या करूं|कहाँ जाऊँ|कहां जाऊं|कोई उपाय|क्या ये (नॉर्मल|सही|कानूनी)|कैसे निकल*|कोई बता*|नंबर दे दे|सलाह दें|मदद कर*)",
      "(mera|mere|meri) (bhai|behen|pati|beta|beti|dost|papa)",
      "(kya karu|kya kare|kya karein|kahan jau|kya ye (legal|normal|sahi)|kaise niklu|koi batao|batao plz|bata do|help karo|bachao|kaun aa sakta)",
      "(आज पहली|मेरी पहली|meri pehli) (सैलरी|तनख्वाह|salary)",
      "mera (boss|manager|seth)",
      "मेरा (बॉस|मैनेजर|सेठ|मालिक)",
    },
  } },
}
