-- Subjects that come together where people are held to work, in Hindi, Bengali, Nepali and Russian: bars, debts, papers, secrecy, pay
-- withheld, guests, journeys, need. Three more of them than there is fair work in the text.
-- Bars, debts, waiting for an end, secrecy, pay withheld, toil, harm: without one of them the rest is a journey or a family.
local weighty = 7
-- The lists of each language, in the order of the subjects: a function pays for every word that it asks for.
local named = {
  hi = {
    "<bars-hi>", "<debts-hi>", "<until-then-hi>", "<hush-hi>", "<unpaid-hi>", "<toil-hi>", "<harms-hi>",
    "<keeping-hi>", "<venues-hi>", "<telephones-hi>", "<cards-hi>", "<overseers-hi>", "<journeys-hi>", "<need-hi>",
  },
  bn = {
    "<bars-bn>", "<debts-bn>", "<until-then-bn>", "<hush-bn>", "<unpaid-bn>", "<toil-bn>", "<harms-bn>",
    "<keeping-bn>", "<venues-bn>", "<telephones-bn>", "<cards-bn>", "<overseers-bn>", "<journeys-bn>", "<need-bn>",
  },
  ne = {
    "<bars-ne>", "<debts-ne>", "<until-then-ne>", "<hush-ne>", "<unpaid-ne>", "<toil-ne>", "<harms-ne>",
    "<keeping-ne>", "<venues-ne>", "<telephones-ne>", "<cards-ne>", "<overseers-ne>", "<journeys-ne>", "<need-ne>",
  },
  ru = {
    "<bars-ru>", "<debts-ru>", "<until-then-ru>", "<hush-ru>", "<unpaid-ru>", "<toil-ru>", "<harms-ru>",
    "<keeping-ru>", "<venues-ru>", "<telephones-ru>", "<cards-ru>", "<overseers-ru>", "<journeys-ru>", "<need-ru>",
  },
  latin = {
    "<bars-south>", "<debts-south>", "<until-then-south>", "<hush-south>", "<unpaid-south>", "<toil-south>",
    "<harms-south>", "<keeping-south>", "<venues-south>", "<telephones-south>", "<cards-south>", "<overseers-south>",
    "<journeys-south>", "<need-south>",
  },
}
local fair_terms = {
  hi = "<fair-terms-hi>", bn = "<fair-terms-bn>", ne = "<fair-terms-ne>", ru = "<fair-terms-ru>", latin = "<fair-terms-south>",
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
-- A language's own lists and the romanised ones.
local function both(lists)
  local all = {}
  for _, list in ipairs(lists) do all[#all + 1] = list end
  for _, list in ipairs(named.latin) do all[#all + 1] = list end
  return all
end
rule {
  title      = "Subjects that come together where people are held to work stand side by side (South Asia, Russian)",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms      = {
    hi = both(named.hi), bn = both(named.bn), ne = both(named.ne), ru = named.ru,
  },
  at_least   = 2,
  unless_about = {
    "make-believe-region", "not-so-south", "fair-south", "plain-life-hi", "plain-life-bn", "plain-life-ne", "plain-life-ru", "plain-life-south",
  },
  when = function(ad)
    -- A long text says a little of everything.
    if ad:length() > 2500 then return false end
    local most, tongue = 0, nil
    for _, one in ipairs(small) do
      local words = ad:count(one[2])
      if words > most then most, tongue = words, one[1] end
    end
    if not tongue then tongue = ad:language() end
    if not named[tongue] or not ad:has(work[tongue]) then return false end
    local told, grave = 0, 0
    for number, subject in ipairs(named[tongue]) do
      if ad:has(subject) then
        told = told + 1
        if number <= weighty then grave = grave + 1 end
      end
    end
    -- Where nothing says that it is about work, two such words are small talk; and Bengali and Russian lists hold more common words.
    local least = (ad:kind() == "other" or tongue == "bn" or tongue == "ru") and 3 or 2
    if told < least or grave < 1 then return false end
    local left = told - 1.25 * math.min(4, ad:count(fair_terms[tongue]))
    if left < least then return false end
    return { reason = told .. " kinds of such words stand in the text, and little that is ordinary" }
  end,
  fires = {
    hi = {
      "«मालिक» ने «आधार» रख लिया, «कर्ज» उतरने तक घर नहीं जा सकते, काम दिन भर",
      "«malik» ne «passport» rakh liya hai, salary nahi di, ghar jaane nahi dete",
    },
    bn = { "«মহাজন» আগাম দিছে, কাজ শেষ না হইলে বাড়ি যাইতে দেয় না, «বেতন নাই»" },
    ne = {
      "«साहु»ले «नागरिकता» राखेको छ, «ऋण» नतिरुन्जेल काम",
      "«sahu» le «passport» rakheko cha, talab baki, ghar jana didaina, kaam garnu parcha",
    },
    ru = { "«Хозяин» забрал «паспорт», работа без выходных, говорит, «отработаешь» «долг»" },
  },
  silent = {
    hi = { "दुकान पर लड़का चाहिए, संडे छुट्टी, वेतन 12000, आधार की फोटोकॉपी लाएँ", "shop pe ladka chahiye, sunday off, salary 12000" },
    bn = { "দোকানে লোক লাগবে, শুক্রবার ছুটি, বেতন মাস শেষে, ভোটার আইডির ফটোকপি" },
    ne = { "पसलमा मान्छे चाहियो, शनिबार बिदा, तलब मासिक, नागरिकताको फोटोकपी", "pasal ma manche chahiyo, sanibar bida, talab 15 hajar" },
    ru = { "Требуется кассир, график 2/2, оформление по ТК, копия паспорта." },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
