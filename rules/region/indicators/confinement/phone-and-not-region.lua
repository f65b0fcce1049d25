-- The telephone, and that somebody else keeps or limits it, are named in one breath: a faint sign that needs company.
local id_phone = "(hp|handphone|ponsel|telepon|telpon|sim card|simcard|kartu sim|nelpon|telfon)"
local id_pkeep = "(dikumpulin|dikumpulkan|diambil|disita|dipegang|disimpan|ditahan|dititip|cuma boleh|hanya boleh|dibatasi|gak boleh|"
  .. "ga boleh|tidak boleh|dicek|seminggu sekali|sebulan sekali|di loker|dikasih pas|dikasih minggu)"
local ms_phone = "(phone|telefon|fon|hp|handphone|sim|simkad|tel)"
local ms_pkeep = "(ambil|dirampas|rampas|simpan|pegang|kutip|serah|tak boleh|xboleh|x boleh|tak bagi|hujung minggu|seminggu sekali|"
  .. "sebulan sekali|kena tinggal|periksa|check|sekejap je|malam je)"
local fil_phone = "(cp|cellphone|phone|phones|sim|cellfone|telepono|selpon)"
local fil_pkeep = "(kinukuha|kinuha|kukunin|hawak|isusuko|isurrender|surrender|bawal|tuwing linggo|linggo lang|isang beses|minsan lang|"
  .. "iniiwan|iiwan|chinecheck|tinitingnan|naka box|sa gate|limitado|kumpiskado|kinumpiska)"
local hi_phone = "(फोन|फ़ोन|मोबाइल|सिम|phone|fone|mobile|sim)"
local hi_pkeep = "(ले लिया|ले लेते|ले लेंगे|जमा|छीन|छीन लिया|रख लेते|रखवा|नहीं रखने|मना है|बंद|महीने में एक बार|हफ्ते में एक|सिर्फ रविवार|"
  .. "le liya|le lete|le lenge|jama|chheen|cheen|rakh lete|rakhwa|rakhna mana|mana hai|allowed nahi|mahine me ek baar|"
  .. "hafte me ek|sirf sunday|nahi rakhne)"
local bn_phone = "(ফোন|মোবাইল|সিম|phone|fon|mobile|sim)"
local bn_pkeep = "(নিয়ে নিছে|নিয়ে নেয়|নিয়া নেয়|কাইড়া|কেড়ে|জমা|রাখতে দেয় না|ব্যবহার|নিষেধ|বন্ধ|সপ্তাহে|মাসে একবার|দিতে দেয় না|"
  .. "করতে দেয় না|niye nise|niye ney|kere|joma|rakhte dey na|nishedh|bondho|shoptahe|mashe ekbar|korte dey na)"
local ne_phone = "(फोन|मोबाइल|सिम|phone|mobile|sim|fon)"
local ne_pkeep = "(खोस|लिन्छ|लिए|लियो|जम्मा|नपाइने|पाइँदैन|हप्तामा|महिनामा एक|चलाउन दिँदैन|बन्द|टिम लिडरलाई|राख्छ|khos|lincha|liye|liyo|"
  .. "jamma|napaine|paidaina|haptama|mahinama ek|chalauna didaina|banda)"
local ru_phone = "(телефон|телефоны|симку|сим карту|мобильник|связь|интернет|трубку)"
local ru_pkeep = "(забира*|забер*|забрал*|сда*|отбира*|отобра*|только по|раз в неделю|раз в месяц|под контрол*|нельзя|запрещ*|не дают|"
  .. "без связи|проверя*|оставь|оставить|чужого)"
local ko_phone = "(휴대폰*|핸드폰*|폰|폰은|폰도|전화*|유심*|연락*)"
local ko_pkeep = "(뺏*|압수*|걷*|맡*|제출*|금지*|반납*|못 쓰*|못써*|주말만*|주 1회*|제한*|검사*|하루 한번*|보관*)"
local sw_phone = "(simu|sim card|laini|whatsapp)"
local sw_pkeep = "(amechukua|wamechukua|itachukuliwa|inachukuliwa|unaacha|utaacha|iache|acha|asitumie|usitumie|hakuna|marufuku|hairuhusiwi|"
  .. "mara moja|jumapili tu|kwa wiki|wanakagua|anakagua|imezuiwa|amenyang anya|wamenyang anya|mpaka|inakaa)"
rule {
  title      = "A telephone and its being kept or limited are named together",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:4" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  even_negated = true,
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  when = function(ad) return not ad:has("<not-meant-region>") end,
  terms = {
    id = {
      id_phone .. " ... " .. id_pkeep, id_pkeep .. " ... " .. id_phone,
    },
    ms = {
      ms_phone .. " ... " .. ms_pkeep, ms_pkeep .. " ... " .. ms_phone,
    },
    fil = {
      fil_phone .. " ... " .. fil_pkeep, fil_pkeep .. " ... " .. fil_phone,
    },
    hi = {
      hi_phone .. " ... " .. hi_pkeep, hi_pkeep .. " ... " .. hi_phone,
    },
    bn = {
      bn_phone .. " ... " .. bn_pkeep, bn_pkeep .. " ... " .. bn_phone,
    },
    ne = {
      ne_phone .. " ... " .. ne_pkeep, ne_pkeep .. " ... " .. ne_phone,
    },
    ru = {
      ru_phone .. " ... " .. ru_pkeep, ru_pkeep .. " ... " .. ru_phone,
    },
    ko = {
      ko_phone .. " ... " .. ko_pkeep, ko_pkeep .. " ... " .. ko_phone,
    },
    sw = {
      sw_phone .. " ... " .. sw_pkeep, sw_pkeep .. " ... " .. sw_phone,
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
    id = { "«hp dikumpulin»" },
    ms = { "«phone ambil»" },
    fil = { "«cp kinukuha»" },
    hi = { "«फोन ले लिया»" },
    bn = { "«ফোন নিয়ে নিছে»" },
    ne = { "«फोन खोस»" },
    ru = { "«телефон забира»" },
    ko = { "«휴대폰 뺏»" },
    sw = { "«simu amechukua»" },
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
  advice = "Ask whether the person has a telephone of her own and may use it unobserved.",
}
