-- A debt, loan or advance, and the work or pay that settles it, are named in one breath: a faint sign that needs company.
local id_debt = "(utang|hutang|kasbon|bon|pinjaman|talangan|ditalangi|ditalangin|uang muka|modal awal|panjar|ngutang)"
local id_work = "(potong|dipotong|kerja|gaji|lunas|nambah|bunga|bos|agen|mami|mandor|tiket|makan|bulan|cicil|nyicil|ganti|keluarga|bapak|"
  .. "ibu|orang tua|gak abis|ga abis|bayar pake|bayar pakai)"
local ms_debt = "(hutang|utang|pinjaman|advance|duit muka|wang muka|pendahuluan|duit dulu|kos agen|cuci utang|langsaikan hutang)"
local ms_work = "(potong|tolak|kerja|gaji|langsai|habis|tambah|bunga|bos|boss|ejen|tauke|tekong|tiket|bulan|bayar balik|keluarga|mak|ayah|"
  .. "tanggung|ganti)"
local fil_debt = "(utang|bale|cash advance|advance|pautang|loan|naka bond|bond|inutang|nilabas na pera|gastos sayo|nagastos|abono)"
local fil_work = "(kaltas|kinakaltas|ikakaltas|bawas|babawasin|sahod|sweldo|trabaho|trabaho muna|bayaran|pambayad|amo|boss|agency|mama san|"
  .. "mamasan|ticket|buwan|pamilya|tatay|nanay|dumadami|lumalaki|hindi matapos|di matapos|interes|tubo|bago umuwi)"
local hi_debt = "(कर्ज|कर्ज़|क़र्ज़|उधार|एडवांस|पेशगी|उचल|बयाना|अग्रिम|लागा|खर्चा|karz|karza|karja|udhaar|udhar|advance|peshgi|uchal|"
  .. "lakh do|kharcha)"
local hi_work = "(काट|कटेगा|कटता|काम|मजदूरी|तनख्वाह|सैलरी|मालिक|ठेकेदार|मुकादम|बाकी|चुका|ब्याज|परिवार|माँ बाप|बाप|अगले साल|सीजन|हिसाब|"
  .. "kaat|katega|katta|kaam|mazdoori|salary|tankha|malik|thekedar|baki|chuka|byaj|family|baap|agle saal|season|hisab|ticket|"
  .. "training)"
local bn_debt = "(ঋণ|দেনা|ধার|কর্জ|আগাম|অগ্রিম|অগ্রীম|দাদন|বাকি|সুদ|লোন|rin|dena|dhar|agam|ogrim|dadon|baki|loan|sud)"
local bn_work = "(কাট|শোধ|কাজ|বেতন|মজুরি|সর্দার|মালিক|দালাল|মাস|টিকিট|বাপ|মা|পরিবার|লাখ|হাজার|শেষ না|kat|shodh|kaj|beton|mojuri|sordar|"
  .. "malik|dalal|mas|ticket|bap|poribar|lakh|hajar|shesh na)"
local ne_debt = "(ऋण|पेस्की|पेश्की|सापटी|साहु|उधारो|अग्रिम|खर्च|लागेको|rin|peski|sapati|sahu|udharo|advance|agrim|kharcha|lageko)"
local ne_work = "(काट|कट्टा|तिर|काम|तलब|ज्याला|मालिक|एजेन्ट|ब्याज|बाबु|आमा|परिवार|महिना|लाख|हजार|टिकट|सकिँदैन|kat|tir|kaam|talab|jyala|"
  .. "malik|agent|byaj|babu|aama|pariwar|mahina|lakh|hajar|ticket)"
local ru_debt = "(долг|долга|долги|должен|должна|должны|аванс|займ|кредит за|в счет|в счёт|отработа*|вычт*|вычита*)"
local ru_work = "(билет*|дорог*|виз*|жиль*|еду|питан*|зарплат*|зп|хозяи*|агент*|контракт*|месяц*|пока не|проценты|растет|растёт|работ*|"
  .. "выплат*|семь*|штраф*)"
local ko_debt = "(빚*|선불*|마이킹*|가불*|대출*|선불금*|이자*|갚*|빌려*|대신 내*|비용*)"
local ko_work = "(갚*|까*|공제*|월급*|일해*|일하*|정산*|이자*|늘어*|붙어*|계산*|방세*|옷값*|결근비*|비행기*|항공권*|사장*|실장*|가족*|못 나가*|다 갚*)"
local sw_debt = "(deni|madeni|mkopo|advance|unadaiwa|nadaiwa|tunadaiwa|anadaiwa|tulikutuma|tulikulipia|tumekulipia|nitalipa|kukopeshwa|"
  .. "riba)"
local sw_work = "(utakatwa|atakatwa|unakatwa|wanakata|mshahara|mishahara|kazi|fanya kazi|tiketi|ndege|nauli|visa|miezi|boss|bosi|wakala|"
  .. "tajiri|familia|mama|baba|haliishi|linaongezeka|mpaka|ukimaliza)"
rule {
  title      = "A debt and the work that settles it are named together",
  indicators = { "delphi:D2.04", "delphi:D5.02", "ilo:9" },
  law        = { "th-atip-6-1" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  terms = {
    id = {
      id_debt .. " ... " .. id_work, id_work .. " ... " .. id_debt,
    },
    ms = {
      ms_debt .. " ... " .. ms_work, ms_work .. " ... " .. ms_debt,
    },
    fil = {
      fil_debt .. " ... " .. fil_work, fil_work .. " ... " .. fil_debt,
    },
    hi = {
      hi_debt .. " ... " .. hi_work, hi_work .. " ... " .. hi_debt,
    },
    bn = {
      bn_debt .. " ... " .. bn_work, bn_work .. " ... " .. bn_debt,
    },
    ne = {
      ne_debt .. " ... " .. ne_work, ne_work .. " ... " .. ne_debt,
    },
    ru = {
      ru_debt .. " ... " .. ru_work, ru_work .. " ... " .. ru_debt,
    },
    ko = {
      ko_debt .. " ... " .. ko_work, ko_work .. " ... " .. ko_debt,
    },
    sw = {
      sw_debt .. " ... " .. sw_work, sw_work .. " ... " .. sw_debt,
    },
  },
  unless_near = {
    hi = { "(बैंक|एनबीएफसी|सिबिल|पर्सनल लोन|प्रश्न|पहचानो|bandhua mazdoori|pehchano|ngo training)" },
    bn = { "(এনজিও|সমিতি|ব্যাংক*|হিসাব মিলছে)" },
    ne = { "(खर्च छैन|अरू खर्च|सहकारी*|बाख्रा*|जमानी|धितो राखेको|ऋणीहरू*)" },
    ru = { "(коллектор*|приставам|исполнительн*|кредитк*|рефинанс*)" },
    en = {
      "(bursary|student loan|mortgage|car loan|study loan|in writing|sunday off|every week|capped|receipt|lawful)",
      "(for her|for him|helpers loan|my helpers|on her behalf)",
      "(no hurry|take your time|for the wedding|i will transfer|transfer now|owe me|owes me|dont take a loan|the electric|electric bill|my slave|haha)",
    },
    sw = { "(app|aplikesheni|programu ya mkopo|kufutiwa|harusi|shughuli|sahani|riba ya|saccos|benki)" },
    ms = { "(kutu|main kutu|tabung raya)", "(kadar|koperasi|biro|angkasa|bank|slip gaji|kereta|ptptn|pinjaman peribadi|loan|kad kredit|tayar)" },
    id = { "(arisan|koperasi simpan|bandar arisan|yang dapet duluan)" },
    fil = { "(paluwagan|softdrinks|tindahan ni)" },
  },
  unless_about = {
    "plain-life-hi", "plain-life-bn", "plain-life-ne", "plain-life-ru", "plain-life-south",
    "everyday", "make-believe", "make-believe-region", "not-so-south", "not-meant-region" },
  fires = {
    id = { "«utang potong»" },
    ms = { "«hutang potong»" },
    fil = { "«utang kaltas»" },
    hi = { "«कर्ज काट»" },
    bn = { "«ঋণ কাট»" },
    ne = { "«ऋण काट»" },
    ru = { "«долг билет»" },
    ko = { "«빚 갚»" },
    sw = { "«deni utakatwa»" },
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
  advice = "Ask what is owed, to whom, how it grew, and whether leaving is possible before it is paid.",
}
