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
local hi_paper = "(पासपोर्ट|आधार|आधार कार्ड|कागज|कागज़|काग़ज़|मार्कशीट|सर्टिफिकेट|ज़मीन के कागज|passport|pasport|aadhar|"
  .. "aadhaar|marksheet|kagaz|kagaj|document|documents)"
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
local ne_paper = "(पासपोर्ट|राहदानी|नागरिकता|कागजात|कागज|लालपुर्जा|सर्टिफिकेट|passport|rahadani|nagarikta|kagaj|lalpurja|"
  .. "certificate)"
local ne_keep = "(राख्छ|राख्ने|राखेको|राखिन्छ|लिइन्छ|लिएको|लियो|लिन्छ|खोस|लकरमा|कम्पनीमा|कम्पनीको|मालिकसँग|एजेन्टसँग|हामीसँग|यता छ|"
  .. "टिम लिडरलाई|बुझाउ|धितो|फिर्ता|दिँदैन|दिएन|अफिसमा|rakhcha|rakhchha|rakhne|rakheko|liyo|lincha|khos|locker|company ma|"
  .. "malik sanga|agent sanga|hami sanga|bujhau|dhito|firta|didaina|diena|office ma)"
local ru_paper = "(паспорт|паспорта|паспорты|загран|документы|документ|права|диплом|карту|карта|карточку|ксиву|телефон и паспорт|снилс)"
local ru_keep = "(у меня|у нас|у хозяина|у хозяйки|у начальника|у мамки|у старшего|у куратора|у менеджера|у директора|у бригадира|"
  .. "у агента|в сейфе|в офисе|на хранение|забрал*|забер*|забира*|отдаш*|отда*|сда*|верн*|держ*|хран*|залог|под залог|"
  .. "не отдает|не отдаёт|не возвращ*|оставля*|оставиш*|типо для регистрации|для регистрации|пока не)"
local ko_paper = "(려권*|면허증*|졸업장*|인감*|외등증*|체류카드*|"
  .. "여권*|신분증*|외국인등록증*|통장*|등록증*|선원수첩*|민증*|서류*|카드*|보험증*)"
local ko_keep = "(넘기*|넘겨*|내놓*|수거*|가져가*|가져갔*|받아두*|받아 두*|걸고*|잡고*|잡혀*|쥐고*|두고 가*|잠가*|들고 와*|들고와*|"
  .. "맡*|보관*|가지고*|갖고*|뺏*|빼앗*|압수*|걷*|회사*|사장*|실장*|대표*|관리자*|금고*|안 줘*|안줘*|안 줍*|돌려*|제출*|담보*|주세요*)"
local sw_paper = "(pasipoti|passport|paspoti|kitambulisho|vitambulisho|vyeti|cheti|hati|hati ya shamba|kadi ya benki|atm|leseni|nyaraka|"
  .. "karatasi)"
local sw_keep = "(itakaa|inakaa|zinakaa|iko kwa|ipo kwa|ipo kwenye|ziko kwa|iko na|imechukuliwa|imechukua|amechukua|wamechukua|walichukua|"
  .. "alichukua|ilichukuliwa|ikachukuliwa|tunashika|tutashika|nitashika|anashika|wanashika|wameshika|tunaweka|tutaweka|"
  .. "nitaweka|weka kwa|acha|utaacha|unaacha|dhamana|hawajarudisha|hawarudishi|harudishi|utapewa ukimaliza|utarudishiwa|sefu|"
  .. "ofisini|office|kwa boss|kwa bosi|kwa madam|kwa wakala|kwa nahodha|imeshikiliwa|kabidhi)"
local hi_other_paper = "(एटीएम|एटीएम कार्ड|बैंक कार्ड|पट्टा|atm card)"
local hi_given = "(मेरे पास|हमारे पास|उनके पास|उसके पास|रखते हैं|नहीं देते|तब मिलेगा|बाद में मिलेगा|mere pass|unke paas|"
  .. "uske paas|sir ke paas|jma|nahi dete|wapis nahi|to dijiye|de dijiye|tab milega|baad me milega)"
local hi_kept = "(मालिक के पास|कंपनी के पास|सेठ के पास|एजेंट के पास|मैनेजर के पास|मैडम के पास|ऑफिस में|रख लिया|रख लेते|"
  .. "रख लेंगे|ले लिया|ले लेते|ले लेंगे|छीन लिया|जमा|गिरवी|नहीं दे रहे|नहीं लौटा|वापस नहीं|mere paas|"
  .. "hamare paas|malik ke paas|company ke paas|agent ke paas|rakh liya|rakh lete|rakh lenge|rakhenge|le liya|"
  .. "le lenge|le lete|cheen liya|jama|girvi|nahi de rahe|wapas nahi|office me)"
local ne_other_paper = "(एटीएम|atm)"
local ne_given = "(लकरमा|टिम लिडरलाई|hami sanga|dhito|diena)"
local ne_kept = "(राख्छ|राख्ने|राखेको|राखिन्छ|लिइन्छ|लिएको|लियो|लिन्छ|खोस|कम्पनीमा|कम्पनीको|मालिकसँग|एजेन्टसँग|हामीसँग|"
  .. "यता छ|बुझाउ|धितो|फिर्ता|दिँदैन|दिएन|अफिसमा|rakhcha|rakhchha|rakhne|rakheko|liyo|lincha|khos|locker|"
  .. "company ma|malik sanga|agent sanga|bujhau|firta|didaina|office ma)"
rule {
  title      = "Papers and their being kept are named together",
  indicators = { "delphi:D2.05", "delphi:D5.01", "ilo:7" },
  law        = { "th-fw-62" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  unless_about = {
    "plain-life-hi", "plain-life-bn", "plain-life-ne", "plain-life-ru", "plain-life-south",
    "everyday", "make-believe-region", "not-so-south", "not-meant-region" },
  when = function(ad) return not ad:has("(<own-hands>|(passport|visa) office)") end,
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
      hi_paper .. " ... " .. hi_given, hi_given .. " ... " .. hi_paper,
      hi_other_paper .. " ... " .. hi_given, hi_given .. " ... " .. hi_other_paper,
      hi_other_paper .. " ... " .. hi_kept, hi_kept .. " ... " .. hi_other_paper,
    },
    bn = {
      bn_paper .. " ... " .. bn_keep, bn_keep .. " ... " .. bn_paper,
    },
    ne = {
      ne_paper .. " ... " .. ne_given, ne_given .. " ... " .. ne_paper,
      ne_other_paper .. " ... " .. ne_given, ne_given .. " ... " .. ne_other_paper,
      ne_other_paper .. " ... " .. ne_kept, ne_kept .. " ... " .. ne_other_paper,
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
    id = {
      "(melanggar hukum|dipidana|perusahaan dilarang|majikan dilarang)",
      "(resepsionis|check out|checkout|sarapan|penginapan|rental|sewa motor)",
      "(mantan|pacar|cowok gue|cewek gue)",
      "(besoknya (balik|dikembalikan)|dikembalikan besok|buat visa (lalu|terus)|udah balik)",
      "(diisi lalu|langsung dibawa|bawa pulang lagi|ambil lagi)",
      "(kalau mau ambil|tinggal (teken|minta|ambil)|bisa diambil kapan|crew office|loker sendiri|sandar boleh|jalan jalan)",
      "(tolak|jangan mau|jangan dikasih|jangan kasih|jangan tanda|jangan diserahkan)",
      "(suami|istri|bini|laki|pacar|ayang|mama|ibu|papa|bapak|bapa|emak|bokap|nyokap|kakak|abang|temen|teman) (gue|gua|aku|saya|ku|gw|sendiri)? (nyimpen|nyimpan|simpan|simpen|pegang|megang|sita|nyita|ambil|ngambil|bawa)",
      "(nyimpen|simpan|pegang|sita|ambil) ... (suami|istri|bini|pacar|mama|papa|bokap|nyokap)",
      "(sudah|udah|bisa) (kami)? (legalisir|diambil hari|diambil kapan|dikembalikan hari)",
      "(tadi|udah|sudah|langsung) (saya|kami)? (dikembaliin|dikembalikan|dibalikin|balik)",
      "(paspor|ktp|ijazah|passport) ... (siap|jadi|selesai) ... (ambil|diambil) (di|ke) (hr|hrd|kantor|loket|resepsionis)",
      "(ditahan|ditinggal|dititip) ... (tamu|satpam|resepsionis|pos)",
      "difoto (doang|aja|saja)",
      "(ditunjukkan|diperlihatkan|dicek) (saja|aja|sebentar)? (lalu|terus)? (dibawa pulang|dikembalikan)?",
      "ambil di kantor bawa (ktp|kk)",
    },
    ms = {
      "(boleh dihukum|salah di sisi|menyalahi undang|majikan dilarang)",
      "(checkout|check out|chalet|homestay|kaunter hotel|sewa motor)",
      "(ex aku|bekas|pakwe|makwe)",
      "((esok|esoknya) (dapat|pulang)|dapat balik|pulangkan (esok|semula))",
      "(isi borang|ambil balik|pulangkan terus|bagi balik terus|bawa balik)",
      "(jangan mau|jangan bagi|tolak dengan|jangan tandatangan|jangan serah)",
      "(suami|isteri|bini|laki|boyfriend|girlfriend|mak|ayah|kakak|kawan) (aku|saya|i|dia)? (simpan|pegang|ambik|ambil|rampas|bawa)",
      "(aku|saya) (dah)? (ambilkan|ambikkan|pegangkan|simpankan)",
      "(pasport|passport|permit|ic) ... (siap|renew|diperbaharui) ... (ambil|amik) (kat|di|dari)? (hr|pejabat|kaunter|office)?",
      "(tunjuk|tunjukkan) (sahaja|saja|je)",
      "ambil kat (ofis|pejabat|kaunter) bawa",
    },
    fil = {
      "(labag sa batas|bawal sa batas)",
      "(transient|check out|checkout|airbnb|paglabas namin|rental)",
      "(ex ko|ex bf|ex gf|jowa|love ko|kami pa|hiwalay na kami)",
      "(binalik|ibinalik|naibalik|kinabukasan|for visa|sa dfa)",
      "(every sunday|sunday off|off ko|kwento|mabait|sinama|pinasyal)",
      "(huwag ibigay|wag ibigay|tumanggi|huwag pumirma|wag pumirma)",
      "(asawa|misis|mister|jowa|syota|nanay|mama|tatay|papa|ate|kuya|tropa) (ko|nya|mo) (ang|yung|may)? (hawak|kinuha|tinago|nagtago)",
      "(hawak|kinuha|tinago) (ni|ng) (misis|mister|asawa ko|jowa ko|mama|mommy ko|tatay|nanay)",
      "(iniwan mo|naiwan mo|nakalimutan mo)",
      "(passport|id|visa) ... (ready na|tapos na|na renew|pwede na kunin|pick up)",
      "(ipapakita|ipakita) lang",
    },
    bn = {
      "(বউ|জামাই|আম্মু|আম্মা|আব্বু|আব্বা|মা|বোন|আপু|বন্ধু) (আমার|আমারে)? ... (জব্দ*|রাখছে*|নিছে*|কেড়ে*|লুকা*)",
      "(আমিই|আমি) (তুলছি|রাখছি|নিয়া আসছি)",
      "(ভিসা সেন্টার*|পাসপোর্ট অফিস*)",
      "(পাসপোর্ট*) ... (রিনিউ*|হয়ে আসছে|রেডি) ... (নিয়ে যাও|নিয়ে যান|নিয়া যাও)?",
      "(নিজের|যার যার) কাছে",
      "(দেখিয়ে|দেখাইয়া) (নিয়ে|নিয়া)",
    },
    ru = {
      "(жена|муж|мама|папа|теща|тёща|бабушка|подруга|сестра|брат|парень) (моя|мой)? (забрал*|отобрал*|отнял*|держит|хранит|спрятал*|взял*)",
      "(забрал*|отобрал*|держит) ... (жена|муж|теща|тёща|мама)",
      "(визовог*|из визового|мфц|завтра занесу|занесу завтра)",
      "(паспорт*|патент*|документ*) ... (готов*|заберите|в конверте|вернули|выдали)",
      "(показать|предъявить) и (забрать|обратно)",
    },
    ko = {
      "(체크인*|체크아웃*|투숙*|프런트*|복사만*|명목*|렌트*|위법입니다*|금지됩니다*|처벌*|과태료*)",
      "(전남친*|전여친*|남친*|여친*|이혼*)",
      "(다음 날 (받*|돌려*)|돌려받*|비자 때문에*)",
      "(바로 (줌|줘*|주심*|받*)|입출항 때*|출입국 신고*|깨보니*|꿈이*)",
      "(제 서랍*|내 서랍*|제가 갖고*|내가 갖고*)",
      "(통행증*|당일치기*|출입증*|방문증*|체크인*|대여*|렌트*|투어*|거절하*|주지 마*|맡기지 마*)",
      "(와이프*|마누라*|아내*|남편*|여친*|남친*|엄마*|아빠*|언니*|누나*) ... (압수*|뺏*|가져갔*|보관*|숨겨*|관리*)",
      "(비자센터*|같이 찾아*|내일 줄게*)",
      "(등록증*|여권*) ... (나왔어요*|찾아가세요*|봉투*|발급됐*)",
      "(확인 후|확인하고) (바로)? (드림*|돌려*|반환*)",
    },
    sw = {
      "(lodge|hosteli|gesti|nyota|kukodisha|ni kosa|ni kinyume)",
      "(ex wangu|mpenzi|mchumba)",
      "(ukiomba unapewa|siku hiyo hiyo|ilirudishwa|akairudisha|kesho yake)",
      "(kuonyesha|cha kuonyesha|kinarudishwa|kukaguliwa na)",
      "(kataa|usikubali|usikabidhi|usisaini|usitoe)",
      "(mke|mume|mchumba|mama|baba|dada|rafiki|kaka) (wangu|yangu)? (kanyang'anya|kachukua|amenyang'anya|amechukua|anashika|ameficha|kaficha)",
      "(niliichukua|nimeichukua|nimeiweka|uliiacha|nitakuletea)",
      "(kitambulisho|pasi|passport) ... (kiko tayari|iko tayari|njoo uchukue|kimerudi)",
      "onyesha tu",
    },
  },
  unless = {
    ms = { "(pekerja|anda|awak|kamu|sendiri) (yang)? (pegang|simpan)", "(pasport|passport|ic) (aku|saya) (ada|simpan|letak)", "(aku|saya) (simpan|pegang) (sendiri|dalam loker)", "kunci (kat|dekat|pada) (aku|saya)" },
    id = { "(pekerja|kamu|anda|sendiri|masing masing) (yang)? (pegang|simpan)" },
  },
  fires = {
    id = { "«paspor dipegang»" },
    ms = { "«pasport dipegang»" },
    fil = { "«passport hawak ng»" },
    hi = { "«पासपोर्ट मेरे पास»" },
    bn = { "«পাসপোর্ট জমা»" },
    ne = { "«एटीएम कार्ड मालिकसँग» छ" },
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
