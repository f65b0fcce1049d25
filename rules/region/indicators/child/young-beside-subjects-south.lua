-- A child, or an age below eighteen, beside work and two subjects of control: debts, waiting for an end, secrecy, pay to others,
-- long hours, doors, harm, guests, being taken along, need. Hindi, Bengali, Nepali, Russian.
local named = {
  hi = {
    "<debts-hi>", "<until-then-hi>", "<hush-hi>", "<unpaid-hi>", "<toil-hi>", "<bars-hi>", "<harms-hi>",
    "<venues-hi>", "<journeys-hi>", "<need-hi>",
  },
  bn = {
    "<debts-bn>", "<until-then-bn>", "<hush-bn>", "<unpaid-bn>", "<toil-bn>", "<bars-bn>", "<harms-bn>",
    "<venues-bn>", "<journeys-bn>", "<need-bn>",
  },
  ne = {
    "<debts-ne>", "<until-then-ne>", "<hush-ne>", "<unpaid-ne>", "<toil-ne>", "<bars-ne>", "<harms-ne>",
    "<venues-ne>", "<journeys-ne>", "<need-ne>",
  },
  ru = {
    "<debts-ru>", "<until-then-ru>", "<hush-ru>", "<unpaid-ru>", "<toil-ru>", "<bars-ru>", "<harms-ru>",
    "<venues-ru>", "<journeys-ru>", "<need-ru>",
  },
  latin = {
    "<debts-south>", "<until-then-south>", "<hush-south>", "<unpaid-south>", "<toil-south>", "<bars-south>",
    "<harms-south>", "<venues-south>", "<journeys-south>", "<need-south>",
  },
}
local young = { hi = "<young-hi>", bn = "<young-bn>", ne = "<young-ne>", ru = "<young-ru>", latin = "<young-south>" }
local fair_terms = {
  hi = "<fair-terms-hi>", bn = "<fair-terms-bn>", ne = "<fair-terms-ne>", ru = "<fair-terms-ru>", latin = "<fair-terms-south>",
}
local plain_life = {
  hi = "<plain-life-hi>", bn = "<plain-life-bn>", ne = "<plain-life-ne>", ru = "<plain-life-ru>", latin = "<plain-life-south>",
}
local work = {
  hi = "(काम|मालिक*|सेठ*|ठेकेदार|एजेंट|कंपनी|कम्पनी|नौकरी|तनख्वाह|पगार|मजदूर*|मज़दूर*|मजूर*|सैलरी|वेतन|स्टाइपेंड|भर्ती|भट्ठ*|फैक्ट्री|फ़ैक्ट्री|कारखान*|कोठी|होटल|ढाबे|खेत|बागान|बोट|पार्लर|चाहिए|ड्यूटी|मैडम|उद्योग)",
  bn = "(কাজ*|কাম|কামে|মালিক*|মহাজন*|সর্দার*|দালাল*|এজেন্ট*|কোম্পানি*|কফিল*|ম্যাডাম*|ম্যানেজার*|বেতন*|মাইনে|মজুরি|চাকরি*|কারখানা*|ভাটা*|ট্রলার*|হোটেল*|পার্লার*|খাদান*|ফার্ম*|লাগবে|লাগবো|চাই|নিয়োগ|বাসার|শ্রমিক*|ওস্তাদ*)",
  ne = "(काम*|मालिक*|साहु*|एजेन्ट*|दलाल*|कम्पनी*|तलब*|ज्याला*|नाइके*|ठेकेदार*|म्याडम*|होटल*|भट्टा*|कारखाना*|पसल*|क्रसर*|चाहियो|जागिर*|भिसा*|कामदार*|पर्मिट*|पेस्की*|हली)",
  ru = "(работ*|хозя*|бригадир*|прораб*|начальник*|зарплат*|смен*|вахт*|цех*|ферм*|теплиц*|кошар*|стройк*|завод*|капитан*|куратор*|агент*|салон*|контракт*|требу*|нужн*|ищем|ищет|набор|сбор|экипаж|клининг|помощниц*|девуш*|оплат*|посредник*|сборка|чабан)",
  latin = "(kaam|kam|malik|seth|thekedar|agent|company|kafeel|naukri|job|salary|tankhwah|pagar|factory|hotel|madam|chahiye|duty|bharti|kaj|kaaj|dalal|beton|talab|sahu|chahiyo|garne|visa|office|training|helper)",
}
-- Small words by which the script and the tongue are told where most words of a text do not tell them.
local small = {
  { "hi", "(है|हैं|नहीं|का|की|के|को|में|और|से|हो|भी|पर|तक|ने)" },
  { "bn", "(না|আর|এই|করে|থেকে|আমি|আমার|কি|হয়|টাকা|জন্য|নাই)" },
  { "ne", "(छ|छैन|र|मा|को|लाई|हो|पनि|गर्न|हुन्छ|ले|म|भए|गर्ने)" },
  { "ru", "(и|в|не|на|с|у|за|по|что|как|без|для|нет|мы|вы|есть|только|от|до)" },
  { "latin", "(hai|hain|nahi|nhi|ka|ki|ke|ko|me|mein|aur|se|ho|ami|amar|kore|korte|hoy|ache|na|er|theke|cha|chha|chaina|ma|lai|ra|le|bata|hami|hamro|garnu|parcha|pani)" },
}
local spoken = { hi = true, bn = true, ne = true, ru = true }
rule {
  title      = "A child is named beside work and several subjects of control",
  indicators = { "delphi:D3.05", "delphi:D4.06", "ilo:1" },
  law        = { "th-lp-44", "th-atip-6", "th-cp-26" },
  weight     = 7,
  worded_from = -12,
  status     = "trial",
  child      = true,
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  unless_about = { "make-believe-region", "not-so-south" },
  always     = true,
  when = function(ad)
    -- Small words of these tongues, and letters of no other.
    local language = ad:language()
    local most, tongue = 0, nil
    if language and not spoken[language] and ad:count(small[1][2]) + ad:count(small[2][2]) + ad:count(small[3][2]) + ad:count(small[4][2]) == 0 then
      if language ~= "en" or ad:count(small[5][2]) < 3 then return false end
      tongue = "latin"
    else
      for _, one in ipairs(small) do
        local words = ad:count(one[2])
        if words > most then most, tongue = words, one[1] end
      end
    end
    if not tongue then tongue = language end
    if not named[tongue] then return false end
    local aged = nil
    for _, age in ipairs(ad:ages()) do
      local low, high = age.lower or age.upper or 99, age.upper or age.lower or 99
      if low >= 5 and low < 18 and high < 18 then aged = age end
    end
    local child = ad:find(young[tongue])[1]
    if not child and not aged then return false end
    if not ad:has(work[tongue]) then return false end
    local told, grave = 0, 0
    for number, subject in ipairs(named[tongue]) do
      if ad:has(subject) then
        told = told + 1
        if number <= 7 then grave = grave + 1 end
      end
    end
    if told < 2 or grave < 1 then return false end
    -- A long text says a little of everything.
    if ad:length() > 2500 then return false end
    local left = told - 1.25 * ad:count(fair_terms[tongue]) - 1.25 * ad:count(plain_life[tongue])
    if left < 2 then return false end
    return { evidence = { child or aged }, reason = "a child, work, and " .. told .. " subjects of control" }
  end,
  fires = {
    hi = { "«12 साल का» लड़का चाहिए, काम ढाबे पर, रात 12 बजे तक, पगार बाप को", "«12 saal ka» ladka chahiye, kaam dhaba pe, raat 12 baje tak, hisab baad me" },
    bn = { "«দশ বছরের» ছেলে লাগবে, কারখানায় কাজ, দাদন দিব, বছর শেষে হিসাব" },
    ne = { "«बाह्र वर्षको» केटा चाहियो, पसलमा सुत्ने, पेस्की दिन्छु, हिसाब एकैचोटि, काम बिहान ५ देखि राति १२" },
    ru = { "Нужна «девочка» в дом, работа с утра до ночи, никому не говори, деньги потом." },
  },
  silent = {
    hi = { "12 साल का बेटा है, ट्यूशन के लिए टीचर चाहिए, अभिभावक मिलें", "12 saal ka beta, tuition teacher chahiye" },
    bn = { "ক্লাস সিক্সের জন্য টিউটর চাই, বেতন ৪ হাজার" },
    ne = { "१२ वर्षको छोराको ट्युसन पढाउने शिक्षक चाहियो" },
    ru = { "Девочке 12 лет нужен репетитор, оплата по часам." },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width" },
  advice = "Ring 1300 or 191 at once; from abroad the national child line. Do not contact the writer and do not pass the text on.",
}
