-- A child is named beside work, money or a journey, and nothing speaks of school or parents.
local work = {
  id = "(kerja|bekerja|gaji|bayar|majikan|bos|jualan|karaoke|lc|pembantu|art|ngemis|mengemis|nikah|kapal|tambang|kebun|pabrik|uang|juta|ribu)",
  ms = "(kerja|gaji|bayar|majikan|bos|boss|jual|karaoke|gro|pembantu|mengemis|kahwin|bot|kebun|kilang|duit|tips)",
  fil = "(trabaho|nagtatrabaho|sahod|sweldo|bayad|amo|boss|tinda|videoke|bar|kasambahay|katulong|yaya|pera|dolyar|webcam|live|barko|bukid|pabrika)",
  hi = "(काम|मजदूरी|पैसे|पैसा|मालिक|सेठ|ढाबे|फैक्ट्री|भट्ठे|घर का|शादी|हजार|हज़ार|एडवांस|kaam|mazdoori|paise|paisa|malik|seth|dhaba|factory|bhatta|shaadi|hazar|advance|circus|dance|photo)",
  bn = "(কাজ|বেতন|টাকা|মালিক|কারখানা|বাসা|দোকান|মৌসুম|শুঁটকি|চর|ট্রলার|আগাম|হাজার|বিয়ে|kaj|beton|taka|malik|karkhana|basa|dokan|hajar|biye)",
  ne = "(काम|तलब|ज्याला|पैसा|मालिक|साहु|होटल|दोहोरी|डान्स|सर्कस|जरी|हजार|पेस्की|भाडा|kaam|talab|paisa|malik|sahu|hotel|dohori|dance|circus|hajar|peski|advance)",
  ru = "(работ*|деньги|зарплат*|платят|хозяин*|клуб|цех|продавать|закладк*|кладмен|клиент*|попрошайн*|побира*|замуж|рынк*)",
  ko = "(일해*|일하*|알바*|돈*|월급*|사장*|노래방*|도우미*|업소*|손님*|재워*|숙식*)",
  sw = "(kazi|anafanya|wanafanya|mshahara|pesa|hela|elfu|tajiri|boss|bosi|baa|bar|duka|shamba|boti|wanavua|kuvua|kuomba|kuolewa|housegirl|nyumbani)",
}
local innocent = {
  id = "(les|guru|sekolah|jangan ikut|ga boleh ikut|upacara|kursus|lomba|wali|orang tua wali|tk|paud|pengasuh|babysitter|anak asuh|taman bermain|pengalaman|minimal pengalaman|kelas|siswa|murid|tiket masuk|diskon|imunisasi|ulang tahun)",
  ms = "(tuisyen|cikgu|guru|sekolah|tadika|taska|pengasuh|penjaga|ibu bapa|kem|kelas|pengalaman|murid|pelajar|tiket masuk|hari jadi)",
  fil = "(tutor|teacher|eskwela|klase|magulang|guardian|daycare|yaya ng|alaga ko|birthday|experience|camp|bakuna)",
  hi = "(ट्यूशन|पढ़ा|स्कूल|टीचर|कोचिंग|कक्षा|अनुभव|अभिभावक|टीका|जन्मदिन|tuition|school|teacher|coaching|class|experience|birthday)",
  bn = "(টিউশন|পড়ানো|স্কুল|শিক্ষক|ভর্তি|অভিজ্ঞতা|অভিভাবক|টিকা|জন্মদিন|দেখাশোনা|tuition|school|teacher)",
  ne = "(ट्युसन|पढाउ|विद्यालय|स्कुल|शिक्षक|अनुभव|अभिभावक|खोप|जन्मदिन|tuition|school|teacher)",
  ru = "(по выходным|помогает бабушке|помогает маме|помогает деду|репетитор*|школ*|кружок|секци*|лагер*|нян*|родител* с|опыт*|день рождения|прививк*|билет детск*|с согласия)",
  ko = "(과외*|학원*|선생님*|교사*|보호자*|부모동의*|친권자*|동의서*|만15세*|유치원*|키즈*|경력*|체험*|생일*)",
  sw = "(mwalimu|shule|tuition|ruhusa ya mzazi|yaya wa|mlezi|uzoefu|chanjo|darasa|siku ya kuzaliwa|maktaba)",
}
-- School that was left, or that is promised beside work, does not speak for a child's safety.
local left_school = {
  id = "(putus sekolah|berhenti sekolah|udah gak sekolah|gak sekolah|tidak sekolah|(lulus|tamat) sd|sambil sekolah|disekolahin|disekolahkan)",
  ms = "(berhenti sekolah|tak sekolah|x sekolah|tercicir|sekolahkan dia|boleh sambung sekolah)",
  fil = "(tumigil|huminto|di na nag aaral|di nag aaral|stop sa eskwela|out of school|grade (3|4|5|6) lang|pag aaralin|papaaralin)",
  hi = "((स्कूल|पढ़ाई) (छोड़*|छूट*|नहीं जाती|नहीं जाता)|school (chhod*|chod*|nahi jat*))",
  bn = "((স্কুল|পড়া|পড়ালেখা|লেখাপড়া) (ছাড়*|বাদ|বন্ধ|করে না|শিখা*|করাই*))",
  ne = "((स्कुल|विद्यालय|पढाइ) (छोड*|छाड*|जाँदैन)|padhai chhod*)",
  ru = "((бросил*|ушла из|ушел из|ушёл из) (школ*|учеб*|учёб*)|школу бросил*|не учится|в школу не ход*)",
  ko = "(자퇴*|학교 안*|학교 그만*|학교 못*|학교 보내준*)",
  sw = "((akaacha|ameacha|aliacha|hasomi|alikatiza|ameishia|amemaliza) (shule|masomo|darasa)?|atasomeshwa|watamsomesha|nitamsomesha|tutamsomesha|atasoma jioni)",
}
rule {
  title      = "A child is named beside work, money or a journey",
  indicators = { "delphi:D4.06", "delphi:D3.05", "ilo:1" },
  law        = { "th-lp-44", "th-atip-6", "th-cp-26" },
  weight     = 7,
  worded_from = -20,
  status     = "trial",
  child      = true,
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  always     = true,
  -- Fourteen and younger, beside words of work or money; schools, parents and carers speak of children, too.
  when = function(ad)
    -- "From 10" is a time of day, where nobody young is named.
    local clock = {}
    if not ad:has("(girl|girls|boy|boys|child|children|kid|kids|age|aged|ages|years old|yrs|yo|young|small)") then
      for _, place in ipairs(ad:find("(from|till|until|by|at|before|after|opens|open) (5|6|7|8|9|10|11|12|13|14)")) do clock[place.at] = true end
    end
    local young = {}
    for _, age in ipairs(ad:ages()) do
      local low = age.lower or age.upper or 99
      if low >= 5 and low < 15 and (age.upper or low) < 18 and not clock[age.at] then young[#young + 1] = age end
    end
    for _, place in ipairs(ad:find("(7|8|9|10|11|12|13|14) (saal|sal|bochor*|bosor*|barsa*|barsha*|वर्षको|वर्षकी|वर्षका|बर्षको|anyos|taon)")) do young[#young + 1] = place end
    for _, place in ipairs(ad:find("(ana|nina|wana|mwenye|alikuwa na) miaka (7|8|9|10|11|12|13|14)")) do young[#young + 1] = place end
    if #young == 0 or ad:has("(driver class|tháng 13|lương tháng|tháng lương|lương 13|t13|thưởng|class 6)") then return false end
    -- "Boss", "bar" and "hotel" are English, too.
    if ad:language() == "en" and not ad:has("<other-tongues-latin>") then return false end
    -- Talk of children is everywhere; a text that is no offer has to name somebody with power over the child.
    if ad:kind() == "other" and not ad:has("<power-over-a-child>") then return false end
    for language, words in pairs(work) do
      if ad:has(words) and (not ad:has(innocent[language]) or ad:has(left_school[language])) then
        return { evidence = young, reason = "somebody below fifteen, or called a child, stands beside work, money or a journey" }
      end
    end
    return false
  end,
  unless_near = {
    bn = { "(সেনাবাহিনী*|নৌবাহিনী*|বিমান বাহিনী*|সৈনিক|নাবিক|ভর্তি*|ফুটবল*|ক্যাম্প*)" },
    ru = { "(военком*|кадет*|по контракту|секци*|кружок*|по выходным|помогает бабушке)" },
    ne = { "<birthdays>" },
    hi = { "<birthdays>" },
  },
  fires = {
    id = { "adik umur «12 tahun» kerja di pabrik", "umur «12 tahun» putus sekolah, kerja sama bos" },
    ms = { "budak umur «13 tahun» jual tisu, gaji bos ambil" },
    fil = { "«13 anyos» na bata, trabaho sa bukid" },
    hi = { "«12 साल» की बच्ची से काम कराते हैं" },
    bn = { "«১২ বছরের» ছেলে কারখানায় কাজ করে" },
    ne = { "केटाकेटी «१२ वर्ष» होटलमा काम" },
    ru = { "девочке «12 лет», работает на рынке" },
    ko = { "«13살» 아이가 가게에서 일해요" },
    sw = { "mtoto wa «miaka 12» anafanya kazi shamba", "binti ana «miaka 13», ameacha shule, mshahara natuma kwa baba" },
  },
  silent = {
    id = { "guru les anak umur 12 tahun" },
    ms = { "tuisyen untuk budak 12 tahun" },
    fil = { "tutor para sa 12 anyos" },
    hi = { "12 साल के बच्चे को ट्यूशन पढ़ाना" },
    bn = { "১২ বছরের ছেলেকে পড়ানো, টিউশন" },
    ne = { "१२ वर्षको बच्चालाई ट्युसन" },
    ru = { "репетитор для девочки 12 лет" },
    ko = { "13살 과외 선생님" },
    sw = { "mwalimu wa mtoto wa miaka 12" },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped" },
  advice = "Ring 1300 or 191 at once; from abroad the national child line. Do not contact the poster and do not pass the text on.",
}
