-- A child's age, in figures, in words or as a class at school, and work away from home with money for others, secrecy or a false
-- age: said in several sentences, often by several people.
local work = {
  hi = "(काम|होटल|गिलास|कोठी|चूड़ी|कारखाने|फैक्ट्री|ढाबे|घर का|दिल्ली|मुंबई|मुम्बई|सीरियल|मॉडल|डांस|पार्टी|शहर|फूल बेच*|भीख|मैडम|ठेकेदार|भट्ठे|kaam|kothi|factory|dhaba|delhi|mumbai|serial|model|dance|madam)",
  ne = "(काम*|होटल*|सहर*|फूल बेच*|भिख*|भाँडा*|घरमा राख*|पार्लर*|मोडल*|ब्युटिपार्लर*|दोहोरी|डान्स|मुम्बई*|दिल्ली*|दुबई*|कुवेत*|काठमाडौं*|सर्कस*|इँटा*|kaam|hotel|parlour|model|dance|mumbai|delhi|dubai)",
}
-- In a talk: asked for an age or a class, and answered with a small number.
local asked = "(कितने की|कितने का|कितने साल|उम्र कितनी|कौन सी क्लास|kitne saal|kitne ki|kaunsi class|कति वर्ष*|कति कक्षा*|कति पुग*|kati barsa*|kati ma)"
local answered = "(आठ|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|पन्द्रह|सोलह|दश|एघार|बाह्र|तेह्र|चौध|पन्ध्र|सोह्र|8|9|10|11|12|13|14|15|16|barah|terah|chaudah|bahra|tehra|chaudha)"
local harmless = "(जन्मदिन|छात्रवृत्ति|ट्यूशन|माता-पिता की अनुमति|birthday|tuition|scholarship|ट्युसन|बुवाआमालाई सोधेर|बुबाआमाको अनुमति|प्रश्न|पाठ|केस स्टडी)"
rule {
  title      = "A child is to be sent away to work",
  indicators = { "delphi:D3.05", "delphi:D4.06", "ilo:1" },
  law        = { "th-atip-6", "th-lp-44", "th-cp-26" },
  weight     = 8,
  status     = "trial",
  child      = true,
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  -- What is done with the child: money to others, a false age, secrecy, a journey, home once a year, no calls.
  terms = {
    hi = {
      "(उम्र|उमर|आधार) ... (बढ़*|बदल*|लिखवा*|बनवा*|19|18)",
      "(हज़ार|हजार|रुपये) ... (पकड़ो|रख लो|तुम्हें|आपको|तुमको|मेरे पास)",
      "(बाकी|पैसा|पैसे) ... (मेरे पास आएगा|मैं ला दूँगा|मेरे खाते)",
      "(होली|दिवाली|छठ|ईद|साल में एक बार) (पे|पर|में)? ... (मिल लेना|ले आऊँगा|आएगी|आएगा|भेज देंगे)",
      "(फोन|फ़ोन|बात) ... (अच्छा नहीं लगता|नहीं होगी|नहीं करने|कभी कभी)",
      "(मत बताना|मत कहना|बोल देना|बोलना कि) ... (सहेली|दोस्त|मम्मी|पापा|घर)?",
      "(umar|age|aadhaar|aadhar) ... (badha*|badhwa*|likhwa*|banwa*)",
      "(bolna|bol dena|keh dena) ... (saheli|friend|dost|tuition)",
      "(ghar wale|mummy|papa|gharwale) ... (nahi maanenge|nahi manenge|mat bata*)",
      "(ticket) ... (kara li|karwa di|book kar)",
      "(महीने के|महीना) ... (तुम्हें|आपको|घर)",
      "(वहीं पढ़|वहाँ पढ़|पढ़ाई भी करा*)",
      "(किसी से|किसी को) ... (कहना मत|मत कहना|मत बताना)",
      "(हज़ार|हजार) ... (तेरे हाथ|आपके हाथ|तुम्हारे हाथ)",
      "(पढ़ाई|स्कूल) (बाद में|फिर|भूल)",
      "(रात को)? (मेरे|हमारे) घर (सोएगी|सोएगा|रहेगी|रहेगा)",
      "(महीने के|महीना) ... (भेजूँगी|भेजूंगी|भेजूँगा|भेज दूँगी|भेज दूंगा)",
      "(पढ़ के|पढ़कर|पढ़ाई से|स्कूल जाके) क्या (होगा|करेगी|करेगा|मिलेगा)",
      "(जन्म प्रमाण पत्र|जन्म प्रमाणपत्र) (हमें|मुझे) दे*",
      "संपर्क मत कर*",
      "(माँ-बाप|माँ बाप|घरवालों) को ... (हज़ार|हजार|लाख)",
    },
    ne = {
      "(उमेर*|जन्मदर्ता*|नागरिकता*) ... (बढाएर|बढाइ*|मिलाउँछु|मिलाइ*|अर्कै*|बनाइ*)",
      "(महिना*) ... (हजार) ... (म ल्याइदि*|पठाइदि*|आमालाई|तपाईंलाई)",
      "(दसैं*|तिहार*|वर्षमा एक) ... (मात्र|आउँछ*|आउन*|भेट्न)",
      "(आमा*|बुवा*|बाबा*|घर*) ... (भन|भन्दिने|नभन*|मार्नुहुन्छ|थाहा नदि*)",
      "(साथीको घर|पढ्न जाने|घुम्न जाने) ... (भन|भन्नू|भनेर|भन्दिने)",
      "(बिहे|विवाह) गर्न लागेको (भन*|भनेर)",
      "(umer|janmadarta) ... (badha*|mila*)",
      "(sathi ko ghar|aamalai|ghar ma) ... (bhana|bhannu|nabhan*)",
      "(हजार) ... (तपाईंलाई|राख्नुस्|राख्नु|लिनुस्)",
      "(पछि पढ्*|उतै पढ्*|पढाउँछन् पनि)",
      "(ग्राहक*|पाहुना*) (सँग)? ... बस्*",
      "(हजार) ... (तपाईंको हातमा|तेरो हातमा|हातमा)",
      "पढाइ (भोलि|पछि)",
      "(मेरै|हाम्रै) घर (सुत्*|बस्*)",
      "(महिना*) ... (पठाउँछु|पठाउँला|दिन्छु)",
      "(पढेर|स्कुल गएर) के (हुन्छ|गर्छे|गर्छ|पाउँछ)",
      "जन्मदर्ता (हामीलाई|मलाई) दि*",
      "सम्पर्क नगर्*",
      "(बाबुआमा*|बुवाआमा*) लाई ... (हजार|लाख)",
      "बाबुआमालाई ... (हजार|लाख)",
    },
  },
  when = function(ad)
    if not ad:has("<child-age>") then
      local young = #ad:replies(asked, answered) > 0
      for _, age in ipairs(ad:ages()) do
        local low = age.lower or age.upper or 99
        if low >= 5 and low < 18 and (age.upper or low) < 18 then young = true end
      end
      if not young then return false end
    end
    if ad:has(harmless) then return false end
    return ad:has(work.hi) or ad:has(work.ne)
  end,
  fires = {
    hi = { "अभी चौदह की भी नहीं हुई। कोठी में काम, «आधार में उमर बढ़वा» देंगे", "8th me ho, mumbai me serial, «bolna saheli» ke ghar ja rahi" },
    ne = { "एघार वर्षकी मात्रै भई, घरमा राख्दिन्छु, «महिनाको २ हजार म ल्याइदिन्छु»", "chaudha barsa ki, mumbai ma dance, «aamalai nabhannu»" },
  },
  silent = {
    hi = { "बेटी चौदह साल की है, जन्मदिन पर पापा को मत बताना", "beti aathvi me hai, exam hai" },
    ne = { "छोरी एघार वर्षकी भइन्, राम्रो पढ्छिन्", "chora chaudha barsa ko bhayo" },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped" },
  advice = "Ring 1300 or 191 at once; from abroad the national child line. Do not contact the writer and do not pass the text on.",
}
