-- Pay, and that it is held, shortened or goes to another, are named in one breath: a faint sign that needs company.
local id_wage = "(gaji|upah|bayaran|komisi|uang gaji|honor)"
local id_hold = "(ditahan|disimpan|belum dibayar|gak dibayar|ga dibayar|tidak dibayar|belum turun|gak turun|ga cair|belum cair|dipegang|"
  .. "dikasih pas|dibayar pas|setelah kontrak|habis kontrak|akhir kontrak|akhir musim|ke agen|ke sponsor|ke mami|buat agen|"
  .. "cuma dikasih|cuma dapat|dipotong terus|gak sesuai|ga sesuai|tidak sesuai|bulan pertama|3 bulan pertama)"
local ms_wage = "(gaji|upah|bayaran|komisen|duit gaji)"
local ms_hold = "(tahan|ditahan|simpan|pegang|tak bayar|tak dibayar|belum bayar|belum dapat|lambat|tertunggak|bila habis|lepas habis|"
  .. "lepas kontrak|habis kontrak|hujung kontrak|kepada ejen|kat ejen|bagi ejen|tak cukup|kurang|tak sama|dapat separuh|"
  .. "bulan pertama|3 bulan pertama|potong habis|potong minum)"
local fil_wage = "(sahod|sweldo|salary|sweldo ko|sahod namin|suweldo|allowance|komisyon)"
local fil_hold = "(hawak|hawak ng|hindi binibigay|di binibigay|walang|wala pa|delayed|late|hindi pa|di pa|kulang|kalahati|pagkatapos ng|"
  .. "pagkatapos|pag uwi na|pag baba|katapusan ng kontrata|sa agency napupunta|napupunta sa|tinatago|inipit|naipit|"
  .. "kinakaltasan|kaltas|hindi buo|iba sa|unang buwan|first 3 months)"
local hi_wage = "(पैसा|पैसे|तनख्वाह|तनख़्वाह|सैलरी|मजदूरी|मज़दूरी|वेतन|पगार|हिसाब|paisa|paise|salary|tankha|tankhwah|mazdoori|pagar|hisab)"
local hi_hold = "(नहीं दिया|नहीं मिला|नहीं मिली|नहीं देते|नहीं दे रहा|रोक|आधा|कम देते|बाद में|अंत में|आखिर में|सीजन के बाद|साल के अंत|"
  .. "एजेंसी देगी|घर वालों को|बाप को|काट लेते|बाकी|nahi diya|nahi mila|nahi mili|nahi dete|nahi de raha|rok|aadha|adha|"
  .. "kam dete|baad me|end me|akhir me|season ke baad|saal ke end|agency degi|kaat lete|baaki|ruka)"
local bn_wage = "(বেতন|মজুরি|টাকা|হাজিরা|পয়সা|beton|betan|mojuri|taka|poisha|salary)"
local bn_hold = "(দেয় না|দেয় নাই|দেয়নি|দিচ্ছে না|পাই নাই|পাইনি|বাকি|আটকে|আটকায়|অর্ধেক|কম দেয়|পরে দিব|শেষে|মেয়াদ শেষে|সিজন শেষে|"
  .. "দালালের|বাপের হাতে|কেটে নেয়|dey na|dey nai|deyni|dicche na|pai nai|paini|baki|atke|ordhek|kom dey|pore dibe|sheshe|"
  .. "dalal|kete ney)"
local ne_wage = "(तलब|ज्याला|पैसा|पारिश्रमिक|talab|jyala|paisa|salary)"
local ne_hold = "(दिएन|दिएको छैन|दिँदैन|पाएको छैन|आएन|रोक|आधा|कम|मात्र दिन्छ|बाँकी|पछि|अन्तिममा|एजेन्टलाई|बाबुलाई|काट्छ|diena|"
  .. "dieko chaina|didaina|pako chaina|payeko chaina|aayena|rok|aadha|kam|matra|baki|pachi|antimma|agentlai|katcha)"
local ru_wage = "(зарплат*|зп|деньги|оплат*|расчет|расчёт|аванс*|гонорар|выплат*)"
local ru_hold = "(не платят|не платит|не дают|не отдают|не отдает|задержива*|задержк*|не выплат*|удержива*|вычита*|в конце|после сезона|"
  .. "после контракта|по окончании|через полгода|половин*|меньше|обещал*|копит*|хранит|через агента|на карту хозяина|"
  .. "первый месяц|не видел*)"
local ko_wage = "(월급*|급여*|임금*|돈*|수당*|알바비*|페이*)"
local ko_hold = "(안 줘*|안줘*|못 받*|못받*|밀려*|밀렸*|안 나와*|나중에*|끝나고*|계약 끝*|만기*|모아*|보증금*|공제*|떼*|절반*|달라*|다르*|빼요*|빼고*|반만*)"
local sw_wage = "(mshahara|mishahara|malipo|salary|pesa yangu|pesa zetu|hela yangu|posho)"
local sw_hold = "(haujatoka|hajalipa|hawajalipa|hatujalipwa|sijalipwa|hawalipi|halipi|hailipwi|utawekwa|tunakuwekea|wanazuia|umezuiwa|"
  .. "nusu|pungufu|tofauti na|ukimaliza|mwisho wa mkataba|mwisho wa msimu|kwa wakala|kwa mama|wazazi|wanakata|miezi ya kwanza|"
  .. "miezi mitatu|hatujapata|sijapata|kuchelewa|mwaka ukiisha)"
rule {
  title      = "Pay is named beside its being held or shortened",
  indicators = { "delphi:D2.10", "delphi:D5.14", "ilo:8" },
  law        = { "th-lp-70" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  even_negated = true,
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  when = function(ad)
    return not (ad:has("(kontrakan|kosan|disewakan|penyewa|film|drama|sinetron|novel|dipegang sendiri|pegang sendiri|"
        .. "disimpan sendiri|tidak ditahan|tidak menahan|fotokopi|fotocopy|bpjs|waspada|hati hati|penipuan|"
        .. "sindikat|klinik|bantuan hukum|mengimbau|wkwk|haha|tanpa potongan|bebas keluar)")
      or ad:has("(bilik sewa|rumah sewa|penyewa|filem|drama|novel|pegang sendiri|simpan sendiri|disimpan oleh pembantu|"
        .. "disimpan oleh pekerja|disimpan pekerja|salinan|fotostat|epf|socso|jangan serah|sindiket|klinik|"
        .. "bantuan guaman|berlesen|haha|bebas keluar|polis pesan)")
      or ad:has("(paupahan|for rent|bedspace|pelikula|teleserye|nobela|photocopy|xerox|sss|philhealth|ikaw ang may hawak|"
        .. "kayo ang may hawak|hawak mo ang|paalala|babala|modus|klinika|libreng konsulta|haha|hehe|"
        .. "no placement fee|walang placement fee)")
      or ad:has("(किराए|किराये|फिल्म|फ़िल्म|सीरीज|उपन्यास|आपके पास रहेगा|अपने पास|फोटोकॉपी|सावधान|चेतावनी|निःशुल्क|"
        .. "मुफ्त कानूनी|पीएफ|ईएसआई|film|movie|photocopy|aapke paas rahega|apne paas|savdhan|pf esi)")
      or ad:has("(বাসা ভাড়া|রুম ভাড়া|সিনেমা|উপন্যাস|নাটক|আমার কাছেই|আপনার কাছেই|নিজের কাছে|ফটোকপি|কপি|সাবধান|সতর্ক|"
        .. "বিনামূল্যে|ব্যাংকে ঢুক|basa vara|to let|nijer kache|photocopy)")
      or ad:has("(कोठा भाडा|फिल्म|उपन्यास|आफैँसँग|आफूसँग|आफैसँग|मसँगै|फोटोकपी|सावधान|सचेत|निःशुल्क|रेडियो|कार्यक्रम|"
        .. "photocopy|aafai sanga|sachet)")
      or ad:has("(сдам|сдается|аренд*|сериал*|фильм*|роман*|паспорт при себе|паспорт у вас|паспорт остается у вас|"
        .. "копия паспорта|копию паспорта|по тк|официальное оформление|соцпакет|схема обмана|мошенник*|"
        .. "мид советует|бесплатная юридическая|осторожно)")
      or ad:has("(월세*|원룸*|영화*|드라마*|소설*|본인이 보관*|본인 보관*|사본만*|사본*|원본은 제가*|4대보험*|주의*|무료 진료*|무료 상담*|센터*|외출 자유*)")
      or ad:has("(chumba cha kupanga|nyumba ya kupanga|filamu|tamthilia|riwaya|unabaki nayo|utabaki nayo|nakala|"
        .. "tahadhari|jihadhari|matapeli|kliniki|ushauri bure|nssf|ruhusa ya mzazi|shirika linatoa)"))
  end,
  terms = {
    id = {
      id_wage .. " ... " .. id_hold, id_hold .. " ... " .. id_wage,
    },
    ms = {
      ms_wage .. " ... " .. ms_hold, ms_hold .. " ... " .. ms_wage,
    },
    fil = {
      fil_wage .. " ... " .. fil_hold, fil_hold .. " ... " .. fil_wage,
    },
    hi = {
      hi_wage .. " ... " .. hi_hold, hi_hold .. " ... " .. hi_wage,
    },
    bn = {
      bn_wage .. " ... " .. bn_hold, bn_hold .. " ... " .. bn_wage,
    },
    ne = {
      ne_wage .. " ... " .. ne_hold, ne_hold .. " ... " .. ne_wage,
    },
    ru = {
      ru_wage .. " ... " .. ru_hold, ru_hold .. " ... " .. ru_wage,
    },
    ko = {
      ko_wage .. " ... " .. ko_hold, ko_hold .. " ... " .. ko_wage,
    },
    sw = {
      sw_wage .. " ... " .. sw_hold, sw_hold .. " ... " .. sw_wage,
    },
  },
  unless_near = {
    id = { "(hujan|wkwk|haha|film|drama|sinetron|kucing|ujian|macet|game|lagu|pinjol|kpr|kreditan motor|bank)" },
    ms = { "(hujan|haha|hahaha|filem|drama|kucing|exam|jem|game|lagu|ptptn|bank)" },
    fil = { "(haha|hehe|ulan|pelikula|teleserye|exam|traffic|kanta|pag ibig loan|sss|bangko|jowa)" },
    hi = { "(फिल्म|फ़िल्म|बैंक|लोन ऑफर|बारिश|परीक्षा|film|movie|bank|loan offer|barish|exam|haha|gana)" },
    bn = { "(সিনেমা|ব্যাংক|নাটক|বৃষ্টি|পরীক্ষা|খেলা|গান|cinema|bank|natok|brishti|khela)" },
    ne = { "(फिल्म|चलचित्र|बैंक|पानी पर|परीक्षा|गीत|भिडियो|film|bank|pariksha|geet|video)" },
    ru = { "(фильм*|сериал*|банк*|ипотек*|кот|собак*|экзамен*|налог*|мфц|кредитн*)" },
    ko = { "(영화*|드라마*|은행*|대출상담*|시험*|코로나*|수능*|ㅋㅋ*|게임*|노래*)" },
    sw = { "(filamu|benki|mvua|mtihani|wimbo|mpira|drama)" },
  },
  fires = {
    id = { "«gaji ditahan»" },
    ms = { "«gaji tahan»" },
    fil = { "«sahod hawak»" },
    hi = { "«पैसा नहीं दिया»" },
    bn = { "«বেতন দেয় না»" },
    ne = { "«तलब दिएन»" },
    ru = { "«зарплат не платят»" },
    ko = { "«월급 안 줘»" },
    sw = { "«mshahara haujatoka»" },
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
  advice = "Ask for pay slips: what was paid, when, to whom, and what was taken off.",
}
