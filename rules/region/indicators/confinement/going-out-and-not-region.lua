-- Going out or home, and that it may not be, are named in one breath: a faint sign that needs company.
local id_no = "(gak boleh|ga boleh|tidak boleh|gaboleh|dilarang|gak bisa|ga bisa|tidak bisa|gak dikasih|ga dikasih|belum boleh|"
  .. "harus izin|harus ijin|nggak boleh|cuma boleh|tanpa izin)"
local id_out = "(keluar|pulang|turun|cuti|libur|ketemu orang|ngobrol sama|ke warung|kabur|balik ke rumah|hubungi keluarga|"
  .. "telepon keluarga|pergi)"
local ms_no = "(tak boleh|tak leh|xleh|x boleh|xboleh|tidak boleh|dilarang|tak bagi|xbagi|tak dibenarkan|tak benarkan|kena minta|"
  .. "kena ada|tanpa kebenaran|mana boleh|belum boleh|tak dapat)"
local ms_out = "(keluar|balik|turun|cuti|jumpa orang|cakap dengan|call family|telefon rumah|pergi kedai|lari|naik darat)"
local fil_no = "(bawal|hindi pwede|di pwede|hindi puwede|hindi ako pwede|di ako pwede|hindi kami pwede|ayaw|ayaw payagan|"
  .. "hindi pinapayagan|di pinapayagan|hindi makaka|di makaka|kailangan magpaalam|walang labas|pwede ba ako)"
local fil_out = "(lumabas|labas|umuwi|makauwi|uwi|umalis|bumaba|makababa|mag day off|makipag usap|kumausap|tumawag|simbahan|mag simba|"
  .. "makalabas|tumakas)"
local hi_no = "(नहीं|मना|मत|बिना पूछे|इजाजत नहीं|पाबंदी|रोक|nahi|nahin|mana|mat|bina puche|allowed nahi|permission nahi|nai)"
local hi_out = "(बाहर जाने|बाहर जाना|बाहर निकल|बाहर|घर जाने|घर जाना|घर नहीं आने|गाँव जाना|गांव जाना|छुट्टी|भागने|bahar jane|bahar jana|"
  .. "bahar nikal|ghar jane|ghar jana|gaon jana|chhutti|chutti|bhagne|bhag)"
local bn_no = "(দেয় না|দিবে না|দেবে না|পারি না|পারে না|পারবা না|পারবে না|নিষেধ|নাই|যাবে না|ফেরা নাই|না|dey na|dibe na|pari na|pare na|"
  .. "parbe na|nishedh|jabe na|nai)"
local bn_out = "(বাইরে|বাহিরে|বের হ|বাড়ি যাই|বাড়ি যেতে|বাড়ি যাওয়া|ছুটি|ফিরতে|ফেরা|পালা|দেশে|baire|bahire|ber ho|bari jai|bari jete|"
  .. "chuti|firte|fera|pala|deshe)"
local ne_no = "(पाइँदैन|नपाइने|दिँदैन|दिदैन|हुँदैन|मिल्दैन|नदिने|पाउँदिन|सक्दिन|paidaina|napaine|didaina|hudaina|mildaina|nadine|"
  .. "paudina|sakdina)"
local ne_out = "(बाहिर|घर जान|घर जान्छु|निस्कन|निस्किन|बिदा|छुट्टी|भाग्न|फर्कन|bahira|baira|ghar jana|ghar janchu|niskina|niskana|bida|"
  .. "chutti|bhagna|farkana)"
local ru_no = "(нельзя|не пуска*|не выпуска*|не отпуска*|не дают|не разреш*|запрещ*|только с|без разреш*|не могу|не можем|не может|"
  .. "попытк*|никуда)"
local ru_out = "(выйти|выход*|уйти|уехать|домой|за территорию|за ворота|из дома|из квартиры|с базы|с объекта|на улицу|позвонить|выходной|"
  .. "отпуск)"
local ko_no = "(금지*|못*|안 됨*|안됨*|안 돼*|안돼*|불가*|허락*|제한*|없음*|없어*|동행*)"
local ko_out = "(뭍*|육지*|바깥*|외부*|면회*|탈출*|나오는*|나올*|시내*|섬 밖*|"
  .. "외출*|외박*|나가*|나갈*|집에*|귀국*|휴가*|휴무*|그만*|연락*|밖에*|이직*|다른 회사*)"
local sw_no = "(haruhusiwi|hauruhusiwi|hawaruhusiwi|hatuwezi|siwezi|hawezi|huwezi|hakuna|marufuku|hawaturuhusu|hataki|hawataki|"
  .. "wanakataa|anakataa|bila ruhusa|bila kibali|hatoki|hatutoki|kufungiwa)"
local sw_out = "(kutoka|kutoka nje|kurudi|kurudi nyumbani|nyumbani|kwenda nje|kuondoka|likizo|off|siku ya mapumziko|kupumzika|kanisani|"
  .. "ndani|kupiga simu|kuongea na)"
rule {
  title      = "Going out or home is named beside a bar to it",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:3" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  even_negated = true,
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  terms = {
    id = {
      id_no .. " ... " .. id_out, id_out .. " ... " .. id_no,
    },
    ms = {
      ms_no .. " ... " .. ms_out, ms_out .. " ... " .. ms_no,
    },
    fil = {
      fil_no .. " ... " .. fil_out, fil_out .. " ... " .. fil_no,
    },
    hi = {
      hi_no .. " ... " .. hi_out, hi_out .. " ... " .. hi_no,
    },
    bn = {
      bn_no .. " ... " .. bn_out, bn_out .. " ... " .. bn_no,
    },
    ne = {
      ne_no .. " ... " .. ne_out, ne_out .. " ... " .. ne_no,
    },
    ru = {
      ru_no .. " ... " .. ru_out, ru_out .. " ... " .. ru_no,
    },
    ko = {
      ko_no .. " ... " .. ko_out, ko_out .. " ... " .. ko_no,
    },
    sw = {
      sw_no .. " ... " .. sw_out, sw_out .. " ... " .. sw_no,
    },
  },
  unless_near = {
    id = {
      "(dapur|resep|diaduk|aduk|gosong|masak rendang)",
      "(uas|uts|ujian|ulangan) (selesai|besok|minggu|dulu|kelar|beres)",
      "(belajar dulu|selesai kelas|jam pelajaran|guru|wali kelas|disita bu|disita pak)",
    },
    ms = {
      "(habis|lepas|sebelum) (kelas|exam|sekolah|periksa)",
      "(cikgu|guru|ustaz|ustazah|exam|peperiksaan|kerja sekolah)",
    },
    fil = {
      "(exam|quiz|finals|thesis|module|review|assignment) (bukas|muna|week|ngayon|pa)?",
      "(titser|teacher ko|prof|guidance|principal|bawal sa klase)",
    },
    hi = { "(सोमवार|मंगल|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|इतवार|संडे) (छुट्टी|बंद|ऑफ)", "<schooling>", 
      "<pets>",
    },
    bn = { "(শুক্রবার|শনিবার|রবিবার|সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার) (ছুটি|বন্ধ|অফ)", "সপ্তাহে (1|এক|2|দুই) দিন ছুটি", "(পরীক্ষা*|ঘণ্টা পড়*|ঘণ্টা না*|ক্লাস*|টিউশন*|স্কুল ছুটি*)" },
    ne = { "(शनिबार|आइतबार|शुक्रबार|सोमबार) (बिदा|छुट्टी|बन्द)", "<schooling>", 
      "<pets>",
    },
    ru = { "(вс|сб|воскресенье|суббота|понедельник|пн) (выходн*|ваш*)", "(вожат*|лагер*|урок*|егэ|контрольн*|учител*|четверт*|каникул*|с отрядом)" },
    ko = { "(수능*|시험*|학교*|선생님*|쌤*|야자*|수업*|학원*|통금*)" },
    sw = { "(mtihani*|kipindi|kengele|darasa*|shuleni)" },
  },
  unless_about = {
    "plain-life-hi", "plain-life-bn", "plain-life-ne", "plain-life-ru", "plain-life-south",
    "everyday", "make-believe", "make-believe-region", "not-so-south", "not-meant-region" },
  fires = {
    id = { "«gak boleh keluar»" },
    ms = { "«tak boleh keluar»" },
    fil = { "«bawal lumabas»" },
    hi = { "«नहीं बाहर जाने»" },
    bn = { "«দেয় না বাইরে»" },
    ne = { "«पाइँदैन बाहिर»" },
    ru = { "«нельзя выйти»" },
    ko = { "«금지 외출»" },
    sw = { "«haruhusiwi kutoka»" },
  },
  silent = {
    id = { "Lowongan kasir, gaji UMR, libur dua hari seminggu." },
    ms = { "Jawatan kosong juruwang, cuti Ahad, EPF dan SOCSO." },
    fil = { "Hiring cashier, may SSS at day off tuwing Linggo." },
    hi = { "दुकान में काम, रविवार की छुट्टी, वेतन बैंक में।" },
    bn = { "দোকানে লোক লাগবে, শুক্রবার ছুটি, বেতন ব্যাংকে।" },
    ne = { "पसलमा कामदार चाहियो, शनिबार बिदा, तलब बैंकमा।" },
    ru = { "Требуется кассир, график пять через два, оформление по ТК." },
    ko = { "카페 직원 모집, 주 5일, 4대보험 가입." },
    sw = { "Tunahitaji karani wa duka, Jumapili mapumziko, NSSF ipo." },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask whether the person went out alone last week, and whom she may ring.",
}
