-- Words by which the kind of a message is inferred: Bengali.
kinds {
  -- Neighbours, teachers and news that tell of it.
  { kind = "warning", weight = 9, terms = {
    bn = {
      "(বিশ্বাস করবেন না|ফাঁদে পা|পা দিবেন না|যাইয়েন না)",
      "(শেয়ার) (করুন|করেন)",
      "(ভুক্তভোগী|উদ্ধার) (জানান|করা|বলেন)",
      "(bissash korben na|share korun)",
    },
  } },
  -- Offices, charities and neighbours who speak of the danger, or offer a hand.
  { kind = "warning", weight = 10, terms = {
    bn = {
      "(পুলিশ|দূতাবাস|মন্ত্রণালয়|সরকার) ... (সতর্ক|পরামর্শ|আহ্বান)",
      "(সাবধান|সতর্ক) (থাকুন|হোন|বার্তা)",
      "(বিনামূল্যে|ফ্রি) (চিকিৎসা|আইনি|পরামর্শ)",
    },
  } },
  -- A worker, or somebody for her, who asks what to do.
  { kind = "worker_report", weight = 7, terms = {
    bn = {
      "(কী|কি|কই|কোথায়|কিভাবে|কেমনে) ... (করব|করবো|করুম|যাব|যামু|জানাব|অভিযোগ)",
      "(সাহায্য|বাঁচান|উদ্ধার)",
      "(ki|kothay|kivabe|kemne) (korbo|korum|jabo|janabo)",
      "(shahajjo|bachan|uddhar)",
    },
  } },
  -- Rooms to let, stories.
  { kind = "other", weight = 5, terms = {
    bn = {
      "(বাসা ভাড়া|রুম ভাড়া|টু লেট|to let|basa vara)",
      "(উপন্যাস|সিনেমা|নাটক|সিরিজ)",
    },
  } },
  -- warning: news, law, teaching, neighbours who warn
  { kind = "warning", weight = 10, terms = {
    bn = {
      "(পুলিশ|র‍্যাব|র্যাব|সিআইডি|বিজিবি|দূতাবাস|মন্ত্রণালয়|আদালত|ডিবি|প্রশাসন|বিএমইটি) ... (গ্রেপ্তার|গ্রেফতার|উদ্ধার|আটক করেছে|সতর্ক*|অভিযান|কারাদণ্ড|মামলা|জানিয়েছে|জানায়|ফেরত এনেছে)", "(গ্রেপ্তার|গ্রেফতার|উদ্ধার) (করা|হয়েছে|করেছে|হন|করে)", "(আইন|ধারা|নীতি|অধ্যাদেশ) ... (অনুযায়ী|অনুসারে|অপরাধ|দণ্ড|যাবে না|শাস্তি)", "(মানব পাচার|মানবপাচার|পাচারকারী|দালাল চক্র|পাচার চক্র|প্রতারক চক্র|প্রতারক)", "(সতর্কতা|সাবধান|সতর্ক থাকুন|সচেতন হোন|জরুরি সতর্ক*)", "(হেল্পলাইন|হটলাইন|থানায় জানান|যাচাই করুন)",
      "(police|rab|cid) ... (greptar|greftar|uddhar|atok koreche)", "(sabdhan|shabdhan|sotorko thakun|dalal theke sabdhan|protarok)", 
    },
  } },
  { kind = "warning", weight = 4, terms = {
    bn = { "(ভুক্তভোগী|চক্র|পাচার*)" },
  } },
  { kind = "warning", weight = 7, terms = {
    bn = { "(ফাঁদে|প্রলোভনে|খপ্পরে|দালালের কথায়) ... (পা দেবেন না|পড়বেন না|না|বিশ্বাস)", "(কাউকে|কাউরে) ... (দেবেন না|দিবেন না|দিয়েন না)", "(dalal|fade|protarona) ... (bishwas|porben na|dhoiren na|theke)", "দালাল (ধইরেন না|থেকে সাবধান|ধরবেন না)" },
  } },
  -- worker_report: somebody tells of what happened, or asks for help
  { kind = "worker_report", weight = 7, terms = {
    bn = { "(সাহায্য|বাঁচান|বাঁচাও|উদ্ধার) (করুন|করেন|চাই|করবেন|লাগবে|আমাকে|আমারে|আমাদের)", "(বাঁচান|বাঁচাও|আমারে বাঁচান)", "(আমার|আমারে|আমাকে|আমাদের|আমি|আমরা|আমগো) ... (কেড়ে*|কাইড়া*|নিয়ে গেছে|নিয়ে নিছে|আটক*|আটকা*|মারে|মারধর|বেতন|পাই নাই|দেয় নাই|দেয় না|পালা*|ভয়|বেচে|বেইচা|বিক্রি|বন্দি)", "(আমার) (ছেলে|মেয়ে|ভাই|বোন|স্বামী|পোলা) ... (আটক*|বন্দি|মারে|ফোন|টাকা চায়|সৌদি|লিবিয়া|কথা নাই)", "(কী করব|কি করব|কি করবো|কই যামু|কোথায় জানাব|কোথায় অভিযোগ)", "(amake|amare|amader|amra) (bachan|bachao|help|sahajjo|uddhar)", "(amar|amake|amare|amader|ami|amra) ... (niye nise|niye gese|atke|mare|beton dey|pai nai|palai|bhoy|beche|bikri|kere)", "(ki korbo|kothay janabo)" },
  } },
  -- offer: work held out to one person
  { kind = "offer", weight = 4, terms = {
    bn = { "(ভাই|আপা|আপু|বইন|বোন) ... (কাজ|চাকরি) (আছে|লাগবে|করবা|করবেন|দিমু|দিব)", "(bhai|apu|apa) ... (kaj|chakri|job) (ase|ache|korba|korben|lagbe|dibo)" },
  } },
  -- advert: to whom it may concern
  { kind = "advert", weight = 3, terms = {
    bn = { "(লাগবে|নিয়োগ|প্রয়োজন|আবশ্যক|দরকার|জরুরি|লোক নিব|লোক নিবে|ভিসা রেডি|ভিসা আছে|নিবে)", "(বেতন|মজুরি|হাজিরা) ({money}|{number}|মাসে|দৈনিক|রিয়াল|রিঙ্গিত)", "(যোগাযোগ|ফোন|ইনবক্স|কল) (করুন|করেন|করবেন|{number})?", "(lagbe|niyog|dorkar|lok nibe)", "(beton|hajira) ({money}|{number}|mashe)", "(jogajog|inbox|call) (korun|koren)" },
  } },
  -- other: things for sale, rooms, talk
  { kind = "other", weight = 3, terms = {
    bn = { "(বিক্রি হবে|ভাড়া হবে|হাহা*)", "(dosto)" },
  } },
  -- warning: stories on screen and in print, free help for workers, talks, and who speaks for an office
  { kind = "warning", weight = 9, terms = {
    bn = { "(সিনেমা|সিনেমায়|নাটক|নাটকে|নাটকটা|উপন্যাস|উপন্যাসে|সিরিজ|সিরিজে|মুভি|ছবিতে|গল্পে|ডকুমেন্টারি)", "(নায়ক|নায়িকা|নায়ক|নায়িকা|অভিনেতা|অভিনেত্রী)", "(বিনামূল্যে|ফ্রি|বিনা খরচে) (চিকিৎসা|আইনি|পরামর্শ|ক্যাম্প|সেবা)", "(সাবধান|সতর্ক|সতর্কতা|প্রতারণা থেকে|ফাঁদে পা|সচেতন)", "(পুলিশ|র‍্যাব|র্যাব|সিআইডি|বিজিবি|দূতাবাস|মন্ত্রণালয়|মন্ত্রণালয়|আদালত|ব্র্যাক) ... (উদ্ধার করেছে|উদ্ধার|গ্রেপ্তার|গ্রেফতার|আটক করেছে|সতর্ক|জানিয়েছে|জানিয়েছে|কারাদণ্ড|ফিরিয়ে এনেছে)", "(গ্রেপ্তার|গ্রেফতার|মানব পাচার|মানবপাচার|পাচারকারী|পাচারকারীর|আসামি|ধারা {number}|আইন {number})", "(natok|cinema|movie|uponnash|series) ", "(sabdhan|satarka|protarona)" },
  } },
  -- a worker, or somebody close, asks whom to turn to
  { kind = "worker_report", weight = 6, terms = {
    bn = { "(কোথায়|কোথায়|কাকে|কারে) (অভিযোগ|জানাব|জানাবো|বলব|বলবো|যাব|ফোন)", "(আমার|আমাদের|আমাগো) (ভাই|ভাইয়া|ভাইটা|বোন|স্বামী|জামাই|ছেলে|মেয়ে|মেয়ে|মামা|চাচা|বাবা|বন্ধু|খালা) ... (আটক*|আটকা*|গেছে|বেতন|মারে|নাই|পায় না|পাসপোর্ট*)", "(ভাইটা|বোনটা|ছেলেটা|মেয়েটা|মেয়েটা) ... (গেছে|কাজ|পাসপোর্ট*|কার্ড|দেনা|মারে)", "(amar bhai|amar bon|amar shami|ami) ... (atke|atok|gese|beton|mare|nai|passport)" },
  } },
  -- warning: what to check before one goes, what a real employer does not ask, whom to ring
  { kind = "warning", weight = 8, terms = {
    bn = { "(কাউকে|কখনো|কখনোই|কারো) ... (দেবেন না|দিবেন না|যাবেন না|করবেন না)", "(যাচাই|খোঁজ|নিশ্চিত) (করুন|করে নিন|নিন|করেন|হয়ে নিন|হয়ে নিন)", "(999|16135|1098|হটলাইনে|হেল্পলাইনে) ... (কল করুন|ফোন করুন|যোগাযোগ করুন|জানান)", "(শুধু|কেবল) (নিবন্ধিত|লাইসেন্সধারী|বৈধ)" },
  } },
  -- somebody tells of herself, or of a person close, and of boss, papers, pay or harm; offices and press never say "my"
  { kind = "worker_report", weight = 8, terms = {
    bn = { "(আমি|আমার|আমরা|আমাদের|আমাগো|আমারে|ভাই|স্বামী|জামাই|পোলা|ছেলে|বোন) ... (মালিক*|দালাল*|কোম্পানি*|ম্যাডাম*|কফিল*|পাসপোর্ট*|বেতন*|টাকা*|আটক*|মারে|মারধর*|ফেরত|দেশে|পালা*)", "(ami|amar|amra|amader|bhai|shami|chele|bon) ... (malik|dalal|company|madam|kofil|passport|beton|taka|atok|atke|mare|deshe)" },
  } },
  -- Small words that say who speaks to whom of what; what is left of a kind when nothing else is known.
  -- Spoken to by a greeting or as kin.
  { kind = "worker_report", weight = 3, terms = {
    bn = { "(ভাইয়া|ভাইয়া|আপা|আপু|ভাই|মা|সালাম|আসসালামু|খালা|apu|bhai|apa|vai)" },
  } },
  -- Spoken to by a greeting or as kin.
  { kind = "offer", weight = 7, terms = {
    bn = { "(ভাইয়া|ভাইয়া|আপা|আপু|ভাই|মা|সালাম|আসসালামু|খালা|apu|bhai|apa|vai)" },
  } },
  -- "You".
  { kind = "offer", weight = 7, terms = {
    bn = { "(আপনি|আপনার|আপনাকে|তুমি|তোমার|তোমাকে|তুই|apni|tumi|tomar|apnar)" },
  } },
  -- What is done for one.
  { kind = "offer", weight = 9, terms = {
    bn = { "(আমরা|আমি) ... (দিব*|দেব*|দিবো|নিয়া|করব*|পাঠা*|রাখব*)" },
  } },
  -- Whom not to tell, and what to say.
  { kind = "offer", weight = 6, terms = {
    bn = { "(বলবেন|বলবা|বলিস|বইলো|বলো না|জানাইও না)" },
  } },
  -- Who is sought.
  { kind = "advert", weight = 8, terms = {
    bn = { "(লাগবে|নিয়োগ|নিয়োগ|আবশ্যক|প্রয়োজন|প্রয়োজন|নিবে|নেওয়া হবে|দরকার|ভর্তি|lagbe|niyog)" },
  } },
  -- Pay and terms.
  { kind = "advert", weight = 3, terms = {
    bn = { "(বেতন|মাসে|টাকা|হাজার|থাকা|খাওয়া|খাওয়া|ওভারটাইম|ছুটি|বয়স|ফ্রি|beton|taka|hajar|mase)" },
  } },
  -- Classes, rooms, things for sale.
  { kind = "advert", weight = 4, terms = {
    bn = { "(ভাড়া|ভাড়া|রুম|বিক্রি|দাম|কোর্স|ক্লাস|পড়াই|পড়াই|ব্যাচ|শ্রেণির)" },
  } },
  -- Laughter, animals, films.
  { kind = "other", weight = 10, terms = {
    bn = { "(হাহা|হা হা|সিনেমা|নাটক|বিড়াল|মজা)" },
  } },
}
