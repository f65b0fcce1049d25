-- Papers, and somebody who keeps, takes or gives them back, are named in one breath: a faint sign that needs company.
local id_paper = "(paspor|paspornya|passport|pasport|ktp|ijazah|dokumen|surat surat|surat tanah|sertifikat|buku pelaut|kk|atm|kartu atm|"
  .. "buku tabungan|akta|skck asli)"
local id_keep = "(dipegang|ditahan|disimpan|diambil|dititip|dititipin|diserahin|diserahkan|disita|dijaminkan|jaminan|di bos|di kapten|"
  .. "di kantor|di agen|di mami|di pt|di leader|sama bos|sama agen|sama mami|sama kapten|sama sponsor|kita simpan|kita pegang|"
  .. "kami simpan|kami pegang|aku pegang|aku simpan|gue pegang|dibalikin|dikembalikan|balik kalau|diambil lagi|brankas|"
  .. "ditaruh|taruh|serahin|titip|pegang)"
local ms_paper = "(pasport|passport|paspot|ic|kad pengenalan|dokumen|sijil|geran|geran tanah|kad bank|kad atm|permit|buku laut|lesen)"
local ms_keep = "(dipegang|disimpan|diambil|ditahan|majikan pegang|bos pegang|boss pegang|ejen pegang|kapten pegang|bos simpan|"
  .. "boss simpan|kami simpan|kami pegang|tolong pegang|tolong simpan|serah|kena serah|bagi kat|kat bos|kat boss|kat ejen|"
  .. "kat ofis|dengan ejen|dengan bos|dengan majikan|cagar|cagaran|jaminan|tak bagi balik|tak pulang|pulang bila|dalam peti|"
  .. "letak|tinggal kat|kutip)"
local fil_paper = "(passport|pasaporte|passports|papeles|dokumento|documents|id|diploma|tor|seaman s book|seamans book|atm|atm card|titulo|"
  .. "birth certificate|visa)"
local fil_keep = "(hawak ng|hawak ni|hawak nila|hawak nya|hawak namin|hawak muna|nasa vault|nasa agency|nasa amo|nasa boss|nasa office|"
  .. "nasa opisina|nasa kanya|nasa kanila|nasa akin|nasa amin|sa kanya din|sa kanila|sa boss|sa agency|sa kapitan|kinuha|"
  .. "kukunin|kinukuha|itatago|tinatago|tago muna|iiwan|iwan|isasangla|sangla|isusuko|ibibigay mo|ibigay mo|iabot|ipunin|"
  .. "iipunin|collateral|garantiya|ibabalik pag|makukuha mo pag|ayaw ibigay|ayaw ibalik|di binabalik|hindi binabalik|"
  .. "tsaka ibabalik|ipadala muna original)"
local hi_paper = "(पासपोर्ट|आधार|आधार कार्ड|कागज|कागज़|काग़ज़|मार्कशीट|सर्टिफिकेट|एटीएम|एटीएम कार्ड|बैंक कार्ड|ज़मीन के कागज|पट्टा|"
  .. "passport|pasport|aadhar|aadhaar|marksheet|kagaz|kagaj|atm card|document|documents)"
local hi_keep = "(मेरे पास|हमारे पास|उनके पास|उसके पास|मालिक के पास|कंपनी के पास|सेठ के पास|एजेंट के पास|मैनेजर के पास|मैडम के पास|"
  .. "ऑफिस में|रख लिया|रख लेते|रखते हैं|रख लेंगे|ले लिया|ले लेते|ले लेंगे|छीन लिया|जमा|गिरवी|नहीं देते|नहीं दे रहे|नहीं लौटा|"
  .. "वापस नहीं|तब मिलेगा|बाद में मिलेगा|mere paas|mere pass|hamare paas|unke paas|uske paas|malik ke paas|company ke paas|"
  .. "agent ke paas|sir ke paas|rakh liya|rakh lete|rakh lenge|rakhenge|le liya|le lenge|le lete|cheen liya|jama|jma|girvi|"
  .. "nahi dete|nahi de rahe|wapas nahi|wapis nahi|to dijiye|de dijiye|tab milega|baad me milega|office me)"
local bn_paper = "(পাসপোর্ট|পাসপোট|কাগজ|কাগজপত্র|এনআইডি|ব্যাংক কার্ড|এটিএম|জমির দলিল|দলিল|সার্টিফিকেট|ভিসা|passport|pasport|kagoj|nid|"
  .. "dolil|certificate|atm card|bank card)"
local bn_keep = "(জমা|কাছে|রাখে|রাখছে|রেখে|রাখব|রাখবে|নিয়ে নিছে|নিয়ে নেয়|নিয়া নিছে|নিয়েছে|কাইড়া|কেড়ে|আটকায়|আটকে|দেয় না|ফেরত|"
  .. "বন্ধক|লকারে|অফিসে|joma|kache|kase|rakhe|rakhse|rekhe|niye nise|niye niche|kere|atke|dey na|ferot|bondhok|office e|"
  .. "amar kache|tader kache)"
local ne_paper = "(पासपोर्ट|राहदानी|नागरिकता|कागजात|कागज|लालपुर्जा|एटीएम|सर्टिफिकेट|passport|rahadani|nagarikta|kagaj|lalpurja|atm|"
  .. "certificate)"
local ne_keep = "(राख्छ|राख्ने|राखेको|राखिन्छ|लिइन्छ|लिएको|लियो|लिन्छ|खोस|लकरमा|कम्पनीमा|कम्पनीको|मालिकसँग|एजेन्टसँग|हामीसँग|यता छ|"
  .. "टिम लिडरलाई|बुझाउ|धितो|फिर्ता|दिँदैन|दिएन|अफिसमा|rakhcha|rakhchha|rakhne|rakheko|liyo|lincha|khos|locker|company ma|"
  .. "malik sanga|agent sanga|hami sanga|bujhau|dhito|firta|didaina|diena|office ma)"
local ru_paper = "(паспорт|паспорта|паспорты|загран|документы|документ|права|диплом|карту|карта|карточку|ксиву|телефон и паспорт|снилс)"
local ru_keep = "(у меня|у нас|у хозяина|у хозяйки|у начальника|у мамки|у старшего|у куратора|у менеджера|у директора|у бригадира|"
  .. "у агента|в сейфе|в офисе|на хранение|забрал*|забер*|забира*|отдаш*|отда*|сда*|верн*|держ*|хран*|залог|под залог|"
  .. "не отдает|не отдаёт|не возвращ*|оставля*|оставиш*|типо для регистрации|для регистрации|пока не)"
local ko_paper = "(여권*|신분증*|외국인등록증*|통장*|등록증*|선원수첩*|민증*|서류*|카드*|보험증*)"
local ko_keep = "(맡*|보관*|가지고*|갖고*|뺏*|빼앗*|압수*|걷*|회사*|사장*|실장*|대표*|관리자*|금고*|안 줘*|안줘*|안 줍*|돌려*|제출*|담보*|주세요*)"
local sw_paper = "(pasipoti|passport|paspoti|kitambulisho|vitambulisho|vyeti|cheti|hati|hati ya shamba|kadi ya benki|atm|leseni|nyaraka|"
  .. "karatasi)"
local sw_keep = "(itakaa|inakaa|zinakaa|iko kwa|ipo kwa|ipo kwenye|ziko kwa|iko na|imechukuliwa|imechukua|amechukua|wamechukua|walichukua|"
  .. "alichukua|ilichukuliwa|ikachukuliwa|tunashika|tutashika|nitashika|anashika|wanashika|wameshika|tunaweka|tutaweka|"
  .. "nitaweka|weka kwa|acha|utaacha|unaacha|dhamana|hawajarudisha|hawarudishi|harudishi|utapewa ukimaliza|utarudishiwa|sefu|"
  .. "ofisini|office|kwa boss|kwa bosi|kwa madam|kwa wakala|kwa nahodha|imeshikiliwa|kabidhi)"
rule {
  title      = "Papers and their being kept are named together",
  indicators = { "delphi:D2.05", "delphi:D5.01", "ilo:7" },
  law        = { "th-fw-62" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  when = function(ad) return not ad:has("<not-meant-region>") and not ad:has("<own-hands>") end,
  terms = {
    id = {
      id_paper .. " ... " .. id_keep, id_keep .. " ... " .. id_paper,
    },
    ms = {
      ms_paper .. " ... " .. ms_keep, ms_keep .. " ... " .. ms_paper,
    },
    fil = {
      fil_paper .. " ... " .. fil_keep, fil_keep .. " ... " .. fil_paper,
    },
    hi = {
      hi_paper .. " ... " .. hi_keep, hi_keep .. " ... " .. hi_paper,
    },
    bn = {
      bn_paper .. " ... " .. bn_keep, bn_keep .. " ... " .. bn_paper,
    },
    ne = {
      ne_paper .. " ... " .. ne_keep, ne_keep .. " ... " .. ne_paper,
    },
    ru = {
      ru_paper .. " ... " .. ru_keep, ru_keep .. " ... " .. ru_paper,
    },
    ko = {
      ko_paper .. " ... " .. ko_keep, ko_keep .. " ... " .. ko_paper,
    },
    sw = {
      sw_paper .. " ... " .. sw_keep, sw_keep .. " ... " .. sw_paper,
    },
  },
  unless_near = {
    id = { "<everyday>" },
    ms = { "<everyday>" },
    fil = { "<everyday>" },
    hi = { "<everyday>" },
    bn = { "<everyday>" },
    ne = { "<everyday>" },
    ru = { "<everyday>" },
    ko = { "<everyday>" },
    sw = { "<everyday>" },
  },
  fires = {
    id = { "«paspor dipegang»" },
    ms = { "«pasport dipegang»" },
    fil = { "«passport hawak ng»" },
    hi = { "«पासपोर्ट मेरे पास»" },
    bn = { "«পাসপোর্ট জমা»" },
    ne = { "«पासपोर्ट राख्छ»" },
    ru = { "«паспорт у меня»" },
    ko = { "«여권 맡»" },
    sw = { "«pasipoti itakaa»" },
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
  advice = "Ask who has the papers now and whether the person can have them back today, without paying.",
}
