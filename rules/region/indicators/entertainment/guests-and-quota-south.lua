-- Sitting with guests, drinks or tokens to be sold, half of the tips for a madam, going out with customers, pictures of the body: a faint sign that needs company.
rule {
  title      = "Guests are to be kept company, against a quota",
  indicators = { "delphi:D1.01", "delphi:D6.01", "ilo:2" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    hi = {
      "(मेहमान*|गेस्ट|ग्राहक*|साहब लोग|कस्टमर) ... (के साथ बैठ*|को खुश|के कमरे|बाहर जाना|मना नहीं|बुलाए)",
      "(टिप|कमाई|नाच का पैसा) ... (आधी|आधा) ... (आंटी|मैडम|मालिक|मैनेजर)",
      "(बार|डांस बार|आर्केस्ट्रा|ऑर्केस्ट्रा|स्पा|पार्लर) ... (लड़कि*|लड़की|डांसर) ... (दिखने|गोरी|स्लिम|सुंदर|उम्र)",
      "(दिखने में|स्टेज पर) (बड़ी|सुंदर|गोरी)",
      "(mehman|guest|customer|sahab log) (ko|ke|ka) ... (saath baith*|khush|room|mana nai|mana nahi)",
      "(mehman|guest) (bulaye|bulaya) to",
      "(dance bar|orchestra|spa|bar) ... (ladki*|girls) ... (gori|sundar|umar)",
      "(16|17) से (ऊपर)? (चलेगा|चलेगी|भी)",
      "(कमरा|रूम) (आंटी|मैडम) का",
      "(orchestra|ऑर्केस्ट्रा) के लिए",
    },
    bn = {
      "(গেস্টের|কাস্টমারের|মেহমানের|সাহেবদের) (টেবিলে|সাথে|সঙ্গে|রুমে) (বসা|বসতে|যাওয়া|যাইতে|বাইরে|নাচ)",
      "(টোকেন|ড্রিংক|কোটা) (তুলতে|বেচতে|বিক্রি)",
      "(বার|বার-এ|ক্লাবে|ড্যান্স বারে) ... (বসা|গেস্ট|নাচ|মেয়ে)",
      "(নাচ|নাচের|ড্যান্স) ... (ক্লাব|বার|দুবাই|বাহরাইন)",
      "কাস্টমারের সাথে (বাইরে|যাইতে|বসতে)",
      "কাস্টমার পাঠায়",
    },
    ne = {
      "(ग्राहक*|गेस्ट*|पाहुना*) (सँग|लाई)? (बस्न*|खुसी|नाइँ|नाच्*|बाहिर)",
      "(कमिसन|टिप्स) ... (आधा) ... (साहुनी*|दिदी*|म्याडम*)",
      "grahak (lai|sanga) (nai|basn*|khusi)",
      "(दोहोरी|डान्स बार|क्याबिन|मसाज) ... (बहिनी|केटी*|चेली) ... (चाहियो|राम्री|फोटो)",
      "(drink|ड्रिंक) (को|ko) (commission|कमिसन)",
      "grahak sanga jau",
      "ग्राहकसँग (बस्नुपर्छ|जाऊ|जानुपर्छ)",
    },
    ru = {
      "(сидеть|посидеть|общаться|пить) с (гостями|клиентами)",
      "(гостям|клиентам) (не отказыва*|улыба*|нельзя отказать)",
      "(процент|план) (с|по) (напитк*|коктейл*|столик*)",
      "(клиент|гость) (увозит|забирает|на выезд)",
      "(куколк*|норма веса|минус {number} кг|фото в (белье|купальник*|полный рост))",
      "из {number} (процентов)? (дают|платят|отдают) {number}",
      "бармен (это|он же)? (дилер|хостес|консумат*)",
      "сказали эскорт",
      "(за отказ|отказ) (гостю|клиенту)",
      "танцы в (корее|турции|эмират*)",
    },
  },
  unless_about = { "make-believe-region", "not-so-south" },
  when = function(ad) return ad:has("<work-south>") and not ad:has("<fair-south>") end,
  fires = {
    hi = {
      "काम है, «मेहमान बुलाए» तो मना नहीं करना",
      "kaam hai, «mehman bulaye to» mana nai karna",
    },
    bn = {
      "কাজ হইলো «গেস্টের টেবিলে বসা»",
    },
    ne = {
      "काम यस्तो छ, «ग्राहकसँग बस्नुपर्छ»",
      "kaam ma «grahak lai nai» bhane",
    },
    ru = {
      "Работа: «сидеть с гостями» и пить.",
    },
  },
  silent = {
    hi = {
      "मेहमान आए तो चाय बनाना",
      "mehman aaye to chai",
    },
    bn = {
      "মেহমান আসছে, রান্না করি",
    },
    ne = {
      "पाहुना आए, चिया बनाऊ",
      "pahuna aaye",
    },
    ru = {
      "Гости довольны, торт удался.",
    },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped" },
  advice = "Ask what the work with guests is, who decides, and what happens when somebody says no.",
}
