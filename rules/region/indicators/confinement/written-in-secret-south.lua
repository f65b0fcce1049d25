-- Somebody writes from another's telephone, in secret, in haste, or asks not to be answered: a sign that needs company.
rule {
  title      = "The message is written in secret or from another's telephone",
  indicators = { "delphi:D5.03", "delphi:D5.14", "ilo:4" },
  weight     = 5,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "iom-screening" },
  kinds      = { "worker_report", "conversation", "other", "offer", "advert" },
  terms = {
    hi = {
      "(किसी और|दूसरे|पड़ोस*|दुकान वाले|दोस्त|सहेली|ड्राइवर|माली|गार्ड) के (फोन|फ़ोन|मोबाइल) से",
      "(वापस|इस नंबर पर|यहाँ) (मैसेज|फोन|फ़ोन|कॉल|जवाब) (मत|न|ना)",
      "(छुप|छिप|चोरी) (कर|के|छुपे) ... (लिख|फोन|मैसेज|भेज)",
      "(लिखवा|लिखवाकर) रह*",
      "(बाथरूम|शौचालय|छत) (में|से|पर) (छुप|बैठ|लिख|फोन)",
      "मेरा नाम मत (लिख*|बता*|लेना)",
      "(kisi aur|dusre|padosi|dukaan wale|dukan wale|dost|driver|guard) ke (phone|fone|mobile) se",
      "(wapas|is number pe|reply) (message|call|phone)? (mat|na) (karna|kar|dena)",
      "(chhup|chup|chori) (kar|ke) ... (likh|phone|message|bhej)",
      "(bathroom|toilet|chhat) (me|se|pe) (chup|chhup|baith|likh)",
      "mera naam mat (likh*|bata*|lena)",
      "kisi tarah ... (phone|likh)",
    },
    bn = {
      "(অন্যের|আরেকজনের|পাশের|বাড়িওয়ালার|দোকানদারের|ড্রাইভারের) (ফোন|মোবাইল|নাম্বার) (থেকে|থাইকা|দিয়া|দিয়ে)",
      "(লুকায়া|লুকাইয়া|লুকিয়ে|চুরি কইরা) ... (লিখ*|ফোন|মেসেজ|কথা)",
      "(এই নাম্বারে|উত্তর|মেসেজ|কল|ফোন) (দিবেন না|দিয়েন না|করবেন না|কইরেন না|দিও না)",
      "(বাথরুম|টয়লেট|ছাদ) (থেকে|থাইকা|এ বইসা) ... (লিখ*|ফোন|কথা)?",
      "(অচেনা|ভারতীয়|বিদেশি) (একটা)? (নাম্বার|নম্বর) থেকে (ফোন|কল)",
      "লাইন (কেটে|কাইটা) (গেল|গেছে|দিল)",
      "আমার নাম (বইলেন|লিখবেন|দিয়েন) না",
    },
    ne = {
      "(अरूको|साथीको|छिमेकीको|पसलेको|ड्राइभरको|गार्डको) (फोन*|मोबाइल*)",
      "(लुकेर|लुकीलुकी|चोरेर) ... (लेख*|फोन|म्यासेज|कुरा)",
      "(फर्काएर|यो नम्बरमा|जवाफ|म्यासेज|फोन) (नगर्नु*|नदिनु*|नपठाउ*)",
      "(बाथरुम|शौचालय|छत) (बाट|मा) ... (लेख*|फोन|कुरा)",
      "मेरो नाम (नलेख*|नभन*)",
      "(aruko|sathi ko|chimeki ko) (phone|mobile) bata",
      "(lukera|luki luki) ... (lekh*|phone|message)",
      "(reply|message|phone) (nagarnu|nagara|napathau)",
      "(malai|hamilai) (bachau*|nikal*)",
    },
    ru = {
      "(пишу|звоню|звонил|звонила|написал|написала) (с|из) (чужого|соседского|телефона|туалета|ванной|больницы)",
      "с (чужого|соседского) (телефона|номера)",
      "с телефона (тракторист*|сосед*|водител*|продав*|охранник*|подруги|земляка)",
      "(ответить не смогу|не отвечайте|не перезванивайте|сюда не пишите|не пишите сюда)",
      "(тайком|украдкой|пока (хозяин|хозяйка|он|она|никого) (спит|нет|ушел|ушёл|ушла|не видит))",
      "(имя|фамилию) (мое|моё|мою) не (пишите|говорите|называйте)",
      "(симку|связь) ловлю",
      "шепнул*",
      "(удалю|удалите) это? сообщение",
      "звонил* {number} секунд",
    },
  },
  unless_about = { "make-believe-region", "not-so-south" },
  fires = {
    hi = {
      "ये «किसी और के फोन से» लिख रही हूँ",
      "«dukaan wale ke phone se» likh raha hu",
    },
    bn = {
      "«অন্যের ফোন থেকে» লিখতেছি",
    },
    ne = {
      "«अरूको फोनबाट» लेख्दैछु",
      "«lukera message» gardai chu",
    },
    ru = {
      "Пишу «с чужого телефона».",
    },
  },
  silent = {
    hi = {
      "दोस्त से बात हुई, घर का नंबर लिख लो",
      "dost ka phone aaya",
    },
    bn = {
      "বন্ধুর ফোন আসছে",
    },
    ne = {
      "साथीको घर गएँ",
      "sathi ko ghar gaye",
    },
    ru = {
      "Пишу диплом, сложно.",
    },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped" },
  advice = "Answer only in a way that the person chose. Ask a help line (1300, 191) before ringing back.",
}
