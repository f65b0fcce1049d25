-- Leaving, and a sum to be paid for it, are named in one breath: a faint sign that needs company.
local id_leave = "(kalau keluar|kalo keluar|mau keluar|mau pulang|kalau pulang|kalo pulang|kalau turun|kalo turun|mau berhenti|"
  .. "kalau berhenti|kalo berhenti|resign|mundur|kabur|batal|membatalkan|berubah pikiran|keluar sebelum|pulang sebelum|"
  .. "sebelum kontrak|putus kontrak|pindah majikan)"
local id_pay = "(bayar|ganti|denda|tebus|kembaliin|kembalikan|balikin|kena|{money}|juta|jt|dua kali lipat|gaji hangus|hangus|ganti rugi)"
local ms_leave = "(kalau lari|kalau balik|nak balik|nak keluar|nak berhenti|kalau berhenti|berhenti awal|tarik diri|batal|batalkan|"
  .. "tukar fikiran|balik awal|sebelum habis|habiskan kontrak|langgar kontrak|pecah kontrak|tukar majikan|cabut|resign)"
local ms_pay = "(bayar|kena bayar|denda|ganti rugi|ganti|tebus|{money}|ribu|3x|dua kali ganda|gaji hangus|hangus|pulangkan)"
local fil_leave = "(pag bumaba|pag umuwi|pag umalis|pag nag resign|pag nag quit|pag tumakas|gusto ko umuwi|gusto umuwi|pag di tinapos|"
  .. "hindi tinapos|di natapos|bago matapos|pag nag back out|back out|umatras|kung aalis|kung uuwi|kapag umalis|kapag umuwi|"
  .. "uuwi ng maaga|nang maaga|cancel|breach)"
local fil_pay = "(bayad|bayaran|magbabayad|babayaran|multa|penalty|triple|doble|{money}|k|utang|walang sahod|forfeit|isauli|ibalik|bond|"
  .. "abono)"
local hi_leave = "(छोड़|छोड़ने|छोड़ा|भागे|भागा|भागने|बीच में|वापस जाना|वापस आना|घर जाना|कैंसिल|मना किया|chhod|chhodne|chhoda|chod|bhage|"
  .. "bhaga|bhagne|bich me|beech me|wapas jana|ghar jana|cancel|resign|chhodna)"
local hi_pay = "(देना|देने|देना होगा|देना पड़ेगा|जुर्माना|वसूल|वसूलूँगा|भरना|लाख|हजार|{money}|नागा|दुगना|dena|dena hoga|dena padega|"
  .. "jurmana|vasool|vasul|bharna|lakh|hazar|hajar|double|dugna|pehle)"
local bn_leave = "(ছাড়|চলে গেলে|যাইতে চাইলে|যেতে চাইলে|পালাইলে|পালালে|আগে গেলে|মাঝপথে|বাতিল|ফেরত আসলে|দেশে গেলে|char|chole gele|"
  .. "jete chaile|palaile|palale|age gele|majhpothe|batil|deshe gele)"
local bn_pay = "(দিতে হবে|দেওয়া লাগবে|দিতে হইব|জরিমানা|টাকা|লাখ|হাজার|ফেরত|দ্বিগুণ|{money}|কাটা|dite hobe|deya lagbe|jorimana|taka|lakh|"
  .. "hajar|ferot|digun|kata)"
local ne_leave = "(छाड|छोड|फर्क|भाग|बीचमा|घर जान्छु|रद्द|जान पाउ|chod|chhod|chad|farka|bhag|bichma|ghar janchu|cancel|radda)"
local ne_pay = "(तिर्नु|तिर|जरिवाना|लाख|हजार|{money}|फिर्ता|दोब्बर|काट|लागेको छ|tirnu|tir|jariwana|lakh|hajar|firta|dobbar|kat|lageko cha)"
local ru_leave = "(уйти|уйдёшь|уйдешь|уехать|уедешь|сбежать|сбежишь|уволиться|уволишься|раньше срока|до конца контракта|откажешься|отказ*|"
  .. "передумаешь|расторгн*|разорвать контракт|домой|потеряешь|сорвешь)"
local ru_pay = "(плати*|заплат*|верн*|возмест*|штраф*|неустойк*|{money}|отработа*|долж*|залог|выкуп*|тысяч*|не получишь|без оплаты|"
  .. "в двойном)"
local ko_leave = "(튀*|나간다*|나가겠*|때려치*|못 버티*|중간에*|기간 안*|하선*|내리면*|빠지면*|잠수*|무단*|돌아가려*|떠나면*|"
  .. "그만두*|그만둘*|나가려*|나가면*|도망*|중도*|계약 전*|계약전*|퇴사*|이탈*|포기*|취소*|못 채우*|귀국*|관두*)"
local ko_pay = "(토해*|뱉*|변상*|두 배*|몰수*|안 준*|소송*|고소*|연대보증*|보증인*|대타*|후임*|대신 사람*|한 푼*|"
  .. "위약금*|벌금*|갚*|내야*|물어*|배상*|일시상환*|상환*|{money}|만원*|공제*|못 받*|환불*|찾아가*|집에 찾아*)"
local sw_leave = "(ukirudi|akirudi|ukiondoka|akiondoka|ukikimbia|ukitoroka|ukiacha|akiacha|kuacha kazi|kabla ya|ukibadilisha|ukighairi|"
  .. "ukisusa|nataka kurudi|ukivunja|kuvunja mkataba)"
local sw_pay = "(lipa|utalipa|unalipa|unanilipa|atalipa|faini|{money}|milioni|elfu|dola|mara mbili|mara tatu|utarudisha|gharama|hulipwi|"
  .. "hutalipwa|tutakuuza|tunakuuza)"
rule {
  title      = "Leaving and a payment for it are named together",
  indicators = { "delphi:D2.04", "delphi:D2.06", "ilo:9" },
  law        = { "th-atip-6-1" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  terms = {
    id = {
      id_leave .. " ... " .. id_pay, id_pay .. " ... " .. id_leave,
    },
    ms = {
      ms_leave .. " ... " .. ms_pay, ms_pay .. " ... " .. ms_leave,
    },
    fil = {
      fil_leave .. " ... " .. fil_pay, fil_pay .. " ... " .. fil_leave,
    },
    hi = {
      hi_leave .. " ... " .. hi_pay, hi_pay .. " ... " .. hi_leave,
    },
    bn = {
      bn_leave .. " ... " .. bn_pay, bn_pay .. " ... " .. bn_leave,
    },
    ne = {
      ne_leave .. " ... " .. ne_pay, ne_pay .. " ... " .. ne_leave,
    },
    ru = {
      ru_leave .. " ... " .. ru_pay, ru_pay .. " ... " .. ru_leave,
    },
    ko = {
      ko_leave .. " ... " .. ko_pay, ko_pay .. " ... " .. ko_leave,
    },
    sw = {
      sw_leave .. " ... " .. sw_pay, sw_pay .. " ... " .. sw_leave,
    },
  },
  unless_near = {
    en = {
      "(uniform deposit|get back when resign|deposit back)",
      "(sliding scale|pro rata|reducing monthly|reducing|capped|code of practice|as set out in|annex|in lieu of notice|in lieu|own flight home|bond letter|relocation|no hurry|take your time|take ur time|its normal|standard clause)",
    },
    id = {
      "(gym|langganan|provider|member|membership|indihome|wifi|paket internet|kursus|bimbel|cicilan motor)",
      "(proporsional|prorata|sisa masa|sisa biaya|sesuai sisa|beasiswa|ikatan dinas)",
      "(bayar|ganti|kembalikan|mengembalikan) ... (proporsional|prorata|sisa masa|sisa biaya)",
      "(jaminan|deposit|uang) (seragam|kunci|id card) ... (balik|kembali|dikembalikan)",
      "(jaminan|deposit) ... (balik utuh|kembali utuh|dikembalikan penuh|balik pas resign)",
    },
    ms = {
      "(gym|unifi|langganan|pakej|telco|maxis|celcom|kelas|ptptn|universiti)",
      "(ikut|mengikut) (baki|tempoh|kadar)", "(biasiswa|bon latihan|kadar rata|prorata)",
      "(bayar|ganti|pulangkan) ... (prorata|baki bon|ikut baki|kadar rata)",
      "(deposit|cagaran) (uniform|kunci|loker) ... (pulang|balik|dipulangkan)",
    },
    fil = {
      "(gym|plan|globe|smart|pldt|converge|lock in|membership|postpaid|scholarship)",
      "(prorated|pro rated|prorata|natitirang bahagi|iskolar*)",
      "(babayaran|ibabalik|bayad) ... (prorated|natitira)",
      "prorated (ang)? (babayaran|ibabalik)",
      "(uniform|locker|id) deposit ... (balik|ibabalik|refund)",
      "deposit ... (balik|ibabalik) pag",
    },
    bn = {
      "(আনুপাতিক*|বৃত্তির টাকা|বৃত্তি*|অবশিষ্ট অংশ*)", "আনুপাতিক* ... ফেরত*",
      "(ইউনিফর্ম*|পোশাক*|চাবি*) ... জামানত* ... ফেরত*",
      "জামানত* ... ছাড়লে ফেরত",
    },
    ru = {
      "(пропорционал*|ученическ*|целев*|стипенди*|остаток стоимости)",
      "(возврат*|верн*|компенсац*) ... пропорционал*",
      "залог за (форму|ключ*|спецодежд*|пропуск) ... (возвращ*|верн*)",
    },
    ko = {
      "(헬스장*|약정*|통신사*|회원권*|인터넷*|렌탈*|요금제*|환불*|트레이너*|학자금*)",
      "(장학금*|비례하*|일할 계산*|남은 기간*|의무근무*)", "(비례*|일할*|잔여*) (상환*|반환*|환급*)",
      "(유니폼*|사물함*|열쇠*) 보증금* ... (반환*|환급*|돌려*)",
    },
    sw = {
      "(gym|kifurushi|king'amuzi|dstv|wifi|chama|vicoba|chuo)",
      "(sehemu iliyobaki|kulingana na muda|ufadhili*|udhamini wa masomo)",
      "(unarudisha|utarudisha|unalipa|utalipa) ... (kwa uwiano|uwiano|iliyobaki|kulingana)",
      "deposit ya (sare|ufunguo) ... (unarudishiwa|inarudishwa|utarudishiwa)",
    },
  },
  unless_about = { "everyday", "make-believe-region", "not-so-south", "not-meant-region" },
  fires = {
    id = { "«kalau keluar bayar»" },
    ms = { "«kalau lari bayar»" },
    fil = { "«pag bumaba bayad»" },
    hi = { "«छोड़ देना»" },
    bn = { "«ছাড় দিতে হবে»" },
    ne = { "«छाड तिर्नु»" },
    ru = { "«уйти плати»" },
    ko = { "«그만두 위약금»" },
    sw = { "«ukirudi lipa»" },
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
  advice = "Ask for the clause and how the sum was worked out. Anybody may leave work.",
}
