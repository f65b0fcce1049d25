-- Ticket, permit or an advance is paid first and taken from the wages, or a debt is to be worked off.
local id_any_cost = "(tiket|visa|biaya|ongkos|pelatihan|penampungan|makan|seragam|calo|hutang|utang|kasbon|pinjaman|talangan|mess)"
local id_any_cut = "(potong gaji|dipotong gaji|dipotong dari gaji|potong dari gaji|dipotong tiap bulan|potong tiap bulan|dicicil|dihitung utang|jadi utang|jadi hutang)"
local ms_any_cost = "(tiket|permit|visa|ejen|agen|levi|levy|makan|hostel|uniform|hutang|advance|pendahuluan|latihan)"
local ms_any_cut = "(potong gaji|tolak gaji|potong dari gaji|tolak dari gaji|potong tiap bulan|kira hutang|jadi hutang|potong minum)"
local fil_any_cost = "(ticket|tiket|visa|placement|training|loan|utang|bale|cash advance|pagkain|tirahan|medical|uniform|service fee)"
local fil_any_cut = "(kaltas|ikakaltas|kinakaltas|kinakaltasan|kakaltasin|ibabawas|ibawas|bawas|salary deduction|bayaran sa sahod|dededuct|idededuct)"
local hi_any_cost = "(टिकट*|वीजा*|वीज़ा*|खर्च*|फीस*|फ़ीस*|एडवांस*|उचल*|पेशगी*|कर्ज*|कर्ज़*|किराया*|खाना|खाने*|कमीशन*|ट्रेनिंग*)"
local hi_any_cut = "(कट*|काट*|वसूल*|सैलरी से|तनख्वाह से|मजदूरी से|मज़दूरी से|पगार से|किश्त*|किस्त*)"
local hl_any_cost = "(ticket|visa|kharcha|kharch|fees|fee|advance|peshgi|karz|karza|kiraya|khana|commission|training|uchal)"
local hl_any_cut = "(kat*|kaat*|vasool*|wasool*|salary se|tankhwah se|kist*)"
local bn_any_cost = "(টিকেট*|টিকিট*|ভিসা*|খরচ*|থাকা*|খাওয়া*|দেনা*|দাদন*|অগ্রিম*|অগ্রীম*|আগাম*|ঋণ*|দালালি*|মেডিকেল*|ট্রেনিং*)"
local bn_any_cut = "(কাট*|কেটে*|কাইটা*|বেতন থেকে|বেতন থাইকা|মজুরি থেকে|হাজিরা থেকে|কিস্তি*|উঠা*|শোধ*)"
local bl_any_cost = "(ticket|visa|khoroch|khorcha|thaka|khawa|dena|dadon|agrim|agam|rin|medical|training)"
local bl_any_cut = "(kat*|kete|kaita|beton theke|kisti|shodh)"
local ne_any_cost = "(टिकट*|भिसा*|खर्च*|पेस्की*|ऋण*|सापटी*|खाना*|बसाइ*|मेडिकल*|कमिसन*|तालिम*|लागत*)"
local ne_any_cut = "(काट्*|काटि*|कट्टी*|कटौती*|तलबबाट*|ज्यालाबाट*|किस्ता*|असुल*)"
local nl_any_cost = "(ticket|visa|kharcha|peski|rin|sapati|khana|talim)"
local nl_any_cut = "(kat*|katti|talab bata|kista)"
local ru_any_cost = "(билет*|виз*|жиль*|проживани*|питани*|дорог*|проезд*|оформлени*|патент*|спецодежд*|обучени*|долг*|бригадир*|посредник*)"
local ru_any_cut = "(вычет*|вычита*|вычтем|вычтут|удерж*|из зарплаты|с зарплаты|из первой|отрабатыва*|отработа*|в долг|минус)"
local ko_any_cost = "(비행기*|항공*|비자*|숙소*|기숙사*|밥값*|식비*|소개비*|선불*|마이킹*|가불*|교육비*|방값*|방세*|벌금*|옷값*)"
local ko_any_cut = "(공제*|까고*|깐다*|까요*|빼요*|빼고*|제하*|차감*|떼고*|월급에서*|급여에서*|갚*|빠집*|빠져*)"
local sw_any_cost = "(tiketi|ndege|viza|visa|medical|mafunzo|chakula|malazi|deni|mkopo|wakala|nauli|gharama|pasipoti)"
local sw_any_cut = "(itakatwa|inakatwa|atakatwa|utakatwa|unakatwa|tutakata|tunakata|wanakata|watakata|kukatwa|hukatwa|zinakatwa|zitakatwa|kwenye mshahara|toka mshahara|kutoka mshahara)"
rule {
  title      = "Travel costs or an advance are to be worked off",
  indicators = { "delphi:D2.04", "delphi:D5.02", "ilo:9" },
  law        = { "th-atip-6-1" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    id = {
      "(punya|ada|katanya|masih) (utang|hutang) ... (mami|agen|bos|majikan|sponsor|{money})",
      "(utang|hutang) (sama|ke|dengan) (mami|agen|bos|majikan|sponsor)",
     
      "(ongkos|tiket|modal|biaya|utang|hutang|kasbon) ... (nanti|ntar|entar)? (dipotong|potong|dipotongin|dicicil|diganti) ",
      "(potongan) (pt|agen|agensi|sponsor|{number} bulan|{number} bln)",
     
      "(potong|dipotong|potongan|dicicil|cicil|nyicil) (dari)? (gaji|upah) ... ({number} (bulan|bln)|sampai|lunas|utang|hutang|modal|tiket|biaya)",
      "(tiket|biaya|modal|visa|sisanya|ongkos|hutang|utang|paspor|permit|kasbon) ... (potong gaji|dipotong gaji|potong dari gaji|dipotong dari gaji|potongan gaji|cicil gaji|dicicil dari gaji)",
      "(ditalangin|ditalangi|talangan|kasbon|pinjaman|dipinjamin|dana talangan) ... (potong|dipotong|gaji|cicil|lunas)",
      "(hutang|utang) ... (lunas|dilunasi|nambah|bertambah|potong|kerja dulu|dibayar pakai kerja|bayar pake kerja)",
      "(berangkat|terbang) (dulu)? (bayar|bayarnya) (belakangan|nanti|nyusul)",
      "(potong|dipotong|dicicil|diangsur|bayarnya|potongan|kepotong) ... (gaji|upah|bulan|bln) ... (tiket|biaya|hutang|utang|pinjaman|kasbon|talangan|bulan|{number}|lunas|sampai)?",
      "(tiket|biaya|visa|ongkos|dana|pelatihan) ... (ditanggung dulu|kita tanggung|talangin|ditalangi|dipinjami|utang dulu|hutang dulu|kami bayarin|ditalangin|dibayarin dulu) ... (potong|cicil|gaji|nanti|bulan)?",
      id_any_cost .. " ... " .. id_any_cut,
      id_any_cut .. " ... " .. id_any_cost,
    },
    ms = {
      "(hutang) ... (rokok|beras|barang|kedai|makan) ... (tolak|potong)",
      "(tolak|potong) (dari)? (gaji|upah) (nanti|kemudian|setiap bulan|tiap bulan|bulan bulan)?",
      "(hutang) ... (tolak|potong)",
     
      "(tolak|ditolak|potong|dipotong) (dari|daripada)? (gaji|gaji bulanan) ... (bulan|sampai|habis|hutang|tiket|permit|levi|visa)",
      "(levi|permit|tiket|kasut|hutang|advance|visa|kos|duit muka) ... (tolak gaji|potong gaji|dipotong gaji|ditolak gaji|tolak dari gaji|potong dari gaji)",
      "(tiket|kos|duit) ... (dahulukan|didahulukan|kami bayar dulu|boss bayar dulu|ejen bayar dulu)",
      "(hutang) ... (langsai|habis bayar|tolak|bertambah|makin banyak|kerja dulu|kena kerja)",
      "(fly|terbang|pergi) dulu bayar (kemudian|nanti)",
      "(potong|tolak|ditolak|dipotong|cut) ... (gaji|upah|minum|bulan|bln) ... (tiket|hutang|permit|levy|bulan|{number}|habis|sampai)?",
      "(tiket|permit|kos|tambang|pasport) ... (bos bayar|kami bayar|kami dahulukan|bos dahulukan|company bayar|abang bayar|potong gaji|tolak gaji)",
      ms_any_cost .. " ... " .. ms_any_cut,
      ms_any_cut .. " ... " .. ms_any_cost,
    },
    fil = {
      "(utang|bale|cash advance|advance|ticket|pamasahe|placement|gastos) ... (kaltas|ikakaltas|kakaltasin|babawasin|ibabawas|bawas|babawiin|babayaran) ... (sahod|sweldo|tips|buwan|salary|kita)",
      "(kaltas|ikakaltas|kakaltasin|babawasin|ibabawas) ... (sahod|sweldo|buwan|monthly|utang|ticket|placement) ",
      "utang (mo|nyo|ninyo|namin|ko) ... (ticket|pamasahe|agency|amo|boss|babawiin|bayaran|bayad)",
      "(lipad muna bayad later|lipad muna bago bayad|alis muna bayad later)",
      "(lumalaki|dumadami|hindi nababawasan|di nababawasan) ... utang",
      fil_any_cost .. " ... " .. fil_any_cut,
      fil_any_cut .. " ... " .. fil_any_cost,
    },
    hi = {
      "(टिकट|वीज़ा|वीजा|खर्च|खर्चा) ... (काम करके|कमाकर|बाद में|धीरे धीरे|सैलरी से|तनख्वाह से) ... (चुका*|दे देना|कट*|लौटा*|वसूल*)?",
      "(ticket|visa|kharcha) ... (kaam karke|kama ke|baad me|salary se|dheere dheere) ... (chuka*|de dena|kat*|lauta*)?",
     
      "(खाने का|(टिकट|टिकिट) का|वीज़ा का|(वीजा|वीज़ा) का|एडवांस का) ((कर्ज|कर्ज़|क़र्ज़)|कर्ज़|पैसा|हिसाब) ... (बाकी|काट*|चुका*|कट*)?",
      "(khane ka|ticket ka|visa ka|advance ka) (karz|karza|paisa|hisab) ... (baaki|baki|kat*|chuka*)?",
     
      "((तनख्वाह|तनख़्वाह)|तनख़्वाह|सैलरी|वेतन|पगार|(मजदूरी|मज़दूरी)|मज़दूरी) (से|में से) ... (कट*|काट*|वसूल*)",
      "(एडवांस|पेशगी|(कर्ज|कर्ज़|क़र्ज़)|कर्ज़|क़र्ज़|उधार|(टिकट|टिकिट) का पैसा) ... (कट*|काट*|चुक*|उतर*|काम करके|काम करना|वसूल*)",
      "(पहले जाओ|पहले पहुँचो) ... (बाद में)",
      "(salary|tankhwah|tankha|pagar|paghar|mazdoori) (se|me se|mein se) ... (kat*|kaat*|vasool*|vasul*)",
      "(advance|peshgi|karz|karza|karja|udhaar|udhar) ... (chukta|chuka*|katega|kat jayega|kaat*|utar*|kaam karke|kaam karna padega|vasool*)",
      hi_any_cost .. " ... " .. hi_any_cut,
      hi_any_cut .. " ... " .. hi_any_cost,
      hl_any_cost .. " ... " .. hl_any_cut,
      hl_any_cut .. " ... " .. hl_any_cost,
    },
    bn = {
      "(বাকি|বাকিটা|টাকা|খরচ) ... (বেতন থেকে|বেতন থেইকা|কাজ কইরা|কাজ করে|কাম কইরা) ... (দিবেন|কাট*|শোধ|দিবা|দিমু)?",
      "(baki|taka|khoroch) ... (beton theke|kaj kore) ... (dibe*|kat*|shodh)?",
     
      "(বেতন|বেতনের|মজুরি) (থেকে|থেইকা|থাইকা|হতে) ... (কাট*|কেটে*|শোধ*)",
      "(দাদন|আগাম|অগ্রিম|ঋণ|কর্জ|দেনা|টিকেটের টাকা|টিকিটের টাকা) ... (কাট*|কেটে*|শোধ*|কাজ করে|কাজ কইরা|খাটতে)",
      "(beton|betan|salary|mojuri) (theke|thika|theika) ... (kat*|kete*|shodh*|sodh*)",
      "(dadon|dena|rin|loan|agam) ... (kata*|kete*|shodh*|sodh*|kaj kore)",
      bn_any_cost .. " ... " .. bn_any_cut,
      bn_any_cut .. " ... " .. bn_any_cost,
      bl_any_cost .. " ... " .. bl_any_cut,
      bl_any_cut .. " ... " .. bl_any_cost,
    },
    ne = {
      "(ऋण|टिकट*|भिसा*|खर्च*) ... (काम गरेर|तलबबाट|कमाएर|पछि तिर्*|तिर्दै)",
      "(rin|ticket|visa|kharcha) ... (kaam garera|talab bata|talabbata|kamayera|pachi tir*)",
     
      "(तलब|तलबबाट|ज्याला) (बाट)? ... (काट*|कट्टा*|असुल*)",
      "(पेस्की*|पेश्की*|ऋण*|सापटी*) ... (काट*|तिर*|चुक्ता|नतिरी|नतिरे*|काम गर्नु)",
      "(talab|talabbata|salary) (bata)? ... (katincha|katne|katchha|katcha|katau*|kattincha)",
      "(peski|rin|sapati|advance) ... (katincha|katne|tirnu|tirera|natiri|chukta)",
      ne_any_cost .. " ... " .. ne_any_cut,
      ne_any_cut .. " ... " .. ne_any_cost,
      nl_any_cost .. " ... " .. nl_any_cut,
      nl_any_cut .. " ... " .. nl_any_cost,
    },
    ru = {
      "(билет|виза|визу|дорога|проезд|оформление|жилье|все) ... (в долг|в счет зарплаты|в счет зп|потом отдашь|потом отдадите|потом вернете|с первых зарплат|за ваш счет потом)",
      "(должен|должна|должны) (уже|теперь|им|ему|ей|хозяину|агентству|мне|нам)? ({money}|{number}|денег|много|больше)",
     
      "(билет|билеты|дорога|дорогу|виза|визу|патент|жилье|проезд|аванс) ... (отработаете|отработаешь|отрабатываете|отработать|отработка|отрабатываешь|вычтем|вычитаем|вычитается|вычитают|вычтут|удержим|удерживается|удерживаем|высчитаем|высчитывают|из зарплаты|из зп|из первой зарплаты|с зарплаты)",
      "(отрабатывать|отработать|отработаешь|отработаете|отработали|отрабатываем|отрабатываю) (весь|этот|свой|мой|ваш|сначала)? (долг|долги|билет|дорогу|аванс|визу|эти деньги)",
      "(долг|долга|долги) ... (отрабат*|отработ*|вычита*|вычтем|растет|не уменьша*|закрое*|пока не)",
      "(должен|должна|должны) (за)? ... (за билет|за визу|за дорогу|за общагу|за жилье|за патент|за документы|за еду)",
      ru_any_cost .. " ... " .. ru_any_cut,
      ru_any_cut .. " ... " .. ru_any_cost,
    },
    ko = {
      "(빚*|마이킹*|선불금*|항공료*) ... (다 갚*|갚을*|갚으*|남았*|늘어*|까는*)",
     
      "(비행기*|항공권*|비자*|숙소*|다) ... (대주*|대줌*|대신 내*|먼저 내*|선지원*|빌려*) ... (갚*|까*|공제*|월급*|나중*)?",
     
      "(항공권*|선불금*|선불*|가불*|빚*|비용*|교육비*|숙소비*|소개비*) ... (월급에서|급여에서|첫월급에서|일해서 갚*|까는*|까고*|까나*|공제*|차감*|벌어서 갚*|일하면서 갚*|정산*)",
      "(월급|급여|첫 월급|첫월급)(에서|에서 매달)? ... (공제*|차감*|까고*|까요*|깝니다|떼고*|떼는*|갚*)",
      "(월급에서|급여에서) ... (공제*|차감*|까고*|까요*|깝니다|떼고*|떼는*|갚*)",
      "(선불금*|마이킹*|가불금*) ... (갚*|있으면|드림|드려요|가능|해드*|당일)",
      ko_any_cost .. " ... " .. ko_any_cut,
      ko_any_cut .. " ... " .. ko_any_cost,
    },
    sw = {
      "(tiketi|visa|nauli|safari) ... (utarudisha|mtarudisha|unarudisha|utafidia|mtafidia) (kwa kazi|kwa mshahara|polepole|kidogo kidogo|baadaye|ukifika)",
      "(tulikulipia|tumekulipia|nilikulipia|alilipa|walilipa|tulimlipia|tumemlipia|nimekulipia) ... (tiketi|visa|wakala|pesa|deni|{money}|{number})?",
      "(unadaiwa|ninadaiwa|tunadaiwa|nadaiwa|anadaiwa|wananidai|ananidai)",
     
      "(tiketi|visa|nauli|medical|gharama) ... (utalipa|unalipa|mtalipa|utarudisha|unarudisha) ... (baadaye|baadae|polepole|kwa mshahara|kwa miezi|ukianza|ukifika|ukipata)",
      "(deni|mkopo) ... (wangu|langu|letu|linaongezeka|linazidi|haliishi|limekuwa)",
     
      "(deni|mkopo|advance|gharama|tiketi|nauli) ... (utakatwa|unakatwa|itakatwa|inakatwa|zitakatwa|tutakata|wanakata|utalipa kwa kufanya kazi|utafanyia kazi|kwa mshahara|kwenye mshahara|mshahara wako)",
      "(utakatwa|unakatwa|tutakata|tunakata|wanakata|itakatwa|hukatwa) ... (mshahara|salary|salo|deni|tiketi|visa)",
      "(mshahara|salary) ... (utakatwa|unakatwa|unakatwa|itakatwa|hukatwa|wanakata)",
      "(nenda|safiri|panda ndege) kwanza (lipa|ulipe|utalipa) (baadaye|baadae)",
      sw_any_cost .. " ... " .. sw_any_cut,
      sw_any_cut .. " ... " .. sw_any_cost,
    },
  },
  unless = {
    id = {
      "(tanpa|tidak ada|gak ada|tidak) (ada)? (potong|dipotong|potongan)", "(bpjs|pajak|pph)",
      "(ditalangi|dibiayai) (maskapai|negara|kampus|yayasan pendidikan)",
      "dinas {number} tahun",
    }, ms = { "(tiada|tanpa|tak ada|tidak) (ada)? (potong|potongan|tolak)", "(epf|socso|kwsp|perkeso)" },
    fil = { "uniform (kaltas|deposit)", "(walang|no|hindi) ... (kaltas|salary deduction|bawas|ikakaltas)", "(sss|philhealth|pag ibig|pagibig)" },
    hi = { "(पीएफ|ईएसआई|टैक्स)", "(नहीं|कोई) ... (कट*|काट*)", "(नहीं|नही) (कट*|काट*)", "(pf|esi|esic|tax) ... kat*", "(nahi|nahin|koi) (kat*|kaat*)",
      "(बैंक|बाइक|मोबाइल|होम लोन|गाड़ी) ... किस्त*",
      "(emi|bank|bike|home loan) ... kist*",
    },
    bn = { "(কাটা হয় না|কাটা হবে না|কাটবে না|কাটি না)", "(kata hoy na|katbe na)" }, ne = { "(काटिँदैन|कटौती हुँदैन|काट्न पाइँदैन|काट्ने छैन)", "(kaṭidaina|katidaina|kattaina)",
      "(बैंक*|बाइक*|गाडी*|मोबाइल*|घर*) (को)? किस्ता*",
      "टिकट* (काटि*|काटें|काट्ने)", "बोनस",
      "kista ... (bank|bike|ghar)",
      "mahina advance",
      "(कर्जा*|बैंक*) ... किस्ता*",
      "किस्ता* ... (शाखा*|बैंक*|ब्याज)",
    },
    ru = { "(ничего|не) (вычита*|удержив*|отрабаты*|высчит*)", "(налог|ндфл)" }, ko = { "(4대보험*|세금*|3.3*)", "(공제 없*|공제 안*|퇴직금*)" }, sw = { "(hukatwi|hakuna|hautakatwa|hutakatwa) ... (mshahara|kukatwa|chochote)", "(nhif|nssf|kodi|paye)" },
  },
  -- Songs, stories, games, rooms to let and barracks are not meant.
  unless_about = { "make-believe-region", "not-so-south" },
  unless_near = {
    hi = { "(पीएफ|ईएसआई|pf|esi|वर्दी का पैसा|यूनिफॉर्म का पैसा|पर्सनल लोन|एनबीएफसी|सिबिल|फोरक्लोज़र|बाख्रा)" },
    bn = { "(এনজিও*|সমিতি*|ব্যাংক লোন*)" },
    ne = { "(सहकारी*|बाख्रा*|जमानी|रसिद देखा*|अन्तिम किस्ता|ऋणीहरू*|लिलाम)" },
    ru = { "(коллектор*|приставам|исполнительн*|кредитк*|рефинанс*|банкротств*)" },
    sw = { "(app|aplikesheni|programu ya mkopo|kufutiwa|harusi|shughuli|sahani|riba ya|saccos|benki)" },
    ms = { "(kadar|koperasi|biro|angkasa|bank|slip gaji|kereta|ptptn|pinjaman peribadi|loan|kad kredit|tayar)" },
  },
  fires = {
    id = { "sisanya «potong gaji 10 bulan»", "«tiket ditalangin dulu, nanti potong gaji»" }, ms = { "«Levi, permit dipotong gaji» 10 bulan", "tiket kami bayar, «tolak gaji sampai» habis" },
    fil = { "«cash advance 10k, ikakaltas sa sahod»", "pagdating mo may «utang mo sa ticket»" },
    hi = { "बाकी «तनख्वाह से कट» जाएगा", "«salary se kat» jayega har mahine", "pehle «advance chukta» karo" },
    bn = { "বাকি টাকা «বেতন থেকে কাটা» হবে", "«beton theke kata» hobe" }, ne = { "«तलबबाट मासिक ३०० काटिन्छ»", "«peski nat»iri chodna paidaina" },
    ru = { "«Билет купим, потом отработаете»", "пока «долг не отработ»ает" }, ko = { "«항공권은 월급에서» 까요", "«선불금 당일» 지급" }, sw = { "«tiketi utakatwa» kwa mshahara", "«utakatwa mshahara» miezi sita" },
  },
  silent = {
    id = { "Tanpa potongan gaji, BPJS lengkap" }, ms = { "Gaji penuh, tiada potongan" }, fil = { "No salary deduction, no placement fee" },
    hi = { "सैलरी में से कोई कटौती नहीं", "pf kat ke salary 15000 milegi" }, bn = { "বেতন থেকে কিছু কাটা হয় না" }, ne = { "तलब बैंकमा आउँछ" },
    ru = { "Из зарплаты ничего не вычитаем" }, ko = { "월급에서 4대보험 공제" }, sw = { "mshahara kamili, hakuna kukatwa" },
  },
  advice = "Ask for the list of costs, who paid what, and what is left each month. A debt does not bind anybody to stay.",
}
