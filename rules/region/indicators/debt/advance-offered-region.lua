-- Money is handed out before the journey or the work: an advance that binds.
rule {
  title      = "Money is handed out before the work begins",
  indicators = { "delphi:D2.04", "ilo:9" },
  weight     = 4,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    id = { "(uang|fee|dp|bonus) (saku|fee|tinggal|pit|cash|muka)? ... (di muka|dimuka|di depan|sebelum berangkat|untuk keluarga|buat keluarga)", "(dikasih|dapat|terima) (uang|fee|cash) ... (jt|juta|{money}|{number})", "(kasbon|pinjaman) (boleh|bisa|di awal|di muka)" },
    ms = { "(advance|duit muka|duit dahulu|duit poket) ... (dulu|sebelum|rm|{money}|keluarga)", "(boleh|boss bagi|kami bagi) (advance|hutang|pinjam) (dulu)?", "(kedai) ... (boleh hutang|hutang dulu)" },
    fil = { "(cash advance|advance|bale) ({money}|{number}|agad|muna|bago|na agad|pang pamilya)", "({money}|{number}) (cash)? (advance|bale)", "(pwede|may) (mag)? (bale|cash advance|advance)" },
    hi = { "(एडवांस|पेशगी|अग्रिम) ... (मिलेगा|देंगे|दिया जाएगा|नकद|हाथ में|पहले|{money}|{number})", "({money}|{number}) ... (एडवांस|पेशगी) (मिलेगा|देंगे|दिया|नकद)", "(advance|peshgi) ... (milega|denge|cash|haath me)",
      "(उचल*|एडवांस*|पेशगी*|बयाना*|अग्रिम*) ... ({number}|{money}|हजार*|हज़ार*|लाख*|अभी|मिलेगा|देंगे|ले लो|जोड़ी)",
      "(uchal|advance|peshgi|bayana|agrim) ... ({number}|{money}|hazar|lakh|abhi|milega|denge|le lo)",
    },
    bn = { "(অগ্রিম|দাদন|হাত খরচ|এডভান্স|আগাম) ... (দেওয়া হবে|দিব|দেয়|দিমু|দেওয়া|নগদ|পাবেন)", "(উল্টো|উল্টা) ... (টাকা) ... (দেওয়া|দিব|দেয়)", "(agrim|dadon|hat khoroch) ... (dibo|dewa hobe|paben)" },
    ne = { "(पेस्की*|एडभान्स|अग्रिम|बैना) ({money}|{number}|दिने|दिन्छौं|पाइने|अहिल्यै)", "(खातामा|हातमा) ... (पठाइदि*|राखिदि*|दिन्छ*)", "(peski|advance) ... (dincha|dinchu|dine|paune)", "(khata ma|hat ma) ... (pathaidin*|rakhidin*|pathaunu)" },
    ru = { "(аванс|подъемные|деньги) (сразу|вперед|до выезда|семье|на руки|перед выездом|при встрече)", "(даем|дадим|выдаем) (аванс|в долг|деньги вперед|подъемные)" },
    ko = {
      "(선불금*|계약금*) ({money}|{number}|즉시*|바로*|당일*|지급*)",
      "(선불*|선금*|가불*|선지급*|마이킹*) (가능*|드림*|드려*|지급*|있*|해*|{money})", "(당일|먼저) ... ({money}) ... (지급*|드림*|드려*)" },
    sw = {
      "(tutakutumia|tunakutumia|utatumiwa|tutamtumia) (pesa|nauli|fare|hela)",
      "(tunakupa|tutakupa|utapewa|anapewa|familia inapewa|tunatoa) (advance|pesa|hela) ... (kabla|kwanza|ya|{money}|{number})", "(advance|pesa ya mkononi) ({money}|{number}|kabla|kwa familia)" },
  },
  unless = { ko = { "선불 (폰*|요금*|유심*)" }, id = { "(gaji|uang) ... cair" }, ru = { "аванс (два|2|и зарплата|{number} числа)" } },
  fires = { id = { "dikasih «uang fee 10 juta di muka»" }, ms = { "«advance RM2000» dulu untuk famili" }, fil = { "«10k cash advance» bale" }, hi = { "«एडवांस 20 हजार» मिलेगा", "«advance milega» 10000" }, bn = { "উল্টো ২০ হাজার টাকা «হাত খরচ দেওয়া হবে»", "«agrim 20 hajar dibo»" }, ne = { "«पेस्की १५ हजार»", "«khata ma 30 hajar pathaidinchu»" }, ru = { "«аванс сразу», перед выездом" }, ko = { "«선불 가능»" }, sw = { "«tunakupa pesa ya» nguo kwanza" } },
  silent = { id = { "gaji tiap bulan" }, ms = { "gaji hujung bulan" }, fil = { "sahod kada buwan" }, hi = { "सैलरी महीने में", "salary mahine me" }, bn = { "মাসিক বেতন" }, ne = { "मासिक तलब" }, ru = { "аванс 2 раза в месяц" }, ko = { "선불 유심 판매" }, sw = { "mshahara kila mwezi" } },
  advice = "Ask whether the money must be paid back or worked off, and what happens to who leaves.",
}
