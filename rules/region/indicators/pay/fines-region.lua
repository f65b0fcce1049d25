-- Fines and deductions for targets missed, rest, mistakes or breakage.
rule {
  title      = "Fines or deductions for targets, rest or mistakes",
  indicators = { "delphi:D4.03", "delphi:D5.07", "ilo:8" },
  law        = { "th-lp-76" },
  weight     = 5,
  status     = "trial",
  sources    = { "ilo-delphi-2009" },
  terms = {
    id = { "(kuota|target) ... (kurang|gak nyampe|ga nyampe|tidak tercapai|gak tembus) ... (potong|minus|denda|hangus)", "(target|telat|terlambat|izin|sakit|libur|gak masuk|tidak masuk|kesalahan|ngantuk) ... (denda|didenda|potong gaji|dipotong|gak digaji|tidak digaji)", "(denda|didenda) ... (target|telat|izin|sakit|gak capai|tidak capai|toilet)" },
    ms = { "(target|kuota) ... (tak cukup|tak sampai|tak capai) ... (potong|tolak|denda)", "(target|lambat|mc|cuti|sakit|tak capai|rosak) ... (denda|potong gaji|tolak gaji|didenda|kena potong)", "(denda|didenda) ... (target|lambat|mc|tak capai)" },
    fil = { "(pwede|puwede) umuwi (once|pag|kapag) (naka|na meet|abot) quota", "(quota|target|bilang) ... (pag|kapag|kung) (kulang|di umabot|hindi umabot|di naabot) ... (bawas|kaltas|minus|multa)?", "(pag|kapag) (kulang|di umabot) (sa)? (quota)? ... (bawas|kaltas|minus|multa)", "(quota|target|late|absent|pagkakamali|basag|nabasag|short) ... (multa|kaltas|ikakaltas|bawas sa sahod|penalty|bawas sahod)", "(multa|kaltas) ... (quota|target|late|absent|toilet)" },
    hi = { "(टारगेट|लेट|छुट्टी|गलती|बीमार*) ... ((जुर्माना|ज़ुर्माना)|फाइन|कटेगी|कटेगा|काट लेते|पैसा कट*|सैलरी कट*)", "(target|late|chutti|galti|bimar*) ... (jurmana|fine|kategi|katega|kaat lete|kat jayegi|paise kat*|salary kat*)",
      "(नागा*|छुट्टी*|देर*|गलती*|टारगेट*|बीमार*|शिकायत*|फोन चला*|सोए*) ... (कट*|काट*|जुर्माना*|दंड*|खाड़ा*|पेनल्टी*|फाइन*)",
      "(naga|chutti|late|galti|target|bimar|complain*|phone chala*|soye) ... (kat*|kaat*|jurmana|dand|fine|penalty)",
    },
    bn = { "(টার্গেট|লেইট|দেরি|ছুটি নিলে|অসুস্থ|কামাই|ভুল) ... (জরিমানা|কাটা|কাইটা|কেটে|কাটে)", "(target|late|deri|kamai) ... (jorimana|kata|kete|kate)" },
    ne = { "(टार्गेट|ढिलो|बिदा|बिरामी|गल्ती) ... (जरिवाना|कट्टी|काटिन्छ|काट्छ*|काटेर)", "(target|dhilo|bida|birami|galti) ... (jariwana|katti|katincha|katcha)" },
    ru = { "(план|норму|норма|опоздание|опоздал|больничный|недостача|недостачу|недостачи|брак|невыполнение|прогул|ошибку) ... (штраф*|вычита*|вычет*|минус*|с тебя|с вас|за ваш счет|без оплаты|удерж*)", "(штраф|штрафы|штрафуем|штрафуют) ... (за опоздание|за план|за невыполнение|за телефон|за сон|за туалет|за прогул|за выходной|каждый день|за все)" },
    ko = { "(할당량*|목표*|실적*) ... (못 채우*|미달*|안 되면*) ... (공제*|벌금*|깎*|마이너스*)", "(실적*|목표*|할당량*|지각*|결근*|병가*|실수*) ... (벌금*|감봉*|차감*|공제*|깎*|페널티*|패널티*|월급에서*)", "(벌금*) ... (실적*|지각*|결근*|하루*|당*)" },
    sw = { "(usipofikisha|ukishindwa|usipotimiza) (lengo|target|idadi|kilo) ... (kata*|faini|bila|unakatwa|hulipwi)", "(akipotea|ikipotea|akifa|ikivunjika|likivunjika) (unafidia|utalipa|unalipa|unakatwa)", "(target|lengo|kuchelewa|ukichelewa|ukiugua|ukikosa|ukivunja|kosa) ... (faini|unakatwa|utakatwa|inakatwa|hulipwi|kukatwa|wanakata)", "(faini|tunakatwa|nakatwa|wananikata) ... (kuchelewa|target|kosa|ugonjwa|kuumwa|siku)" },
  },
  unless = {
    id = { "(pajak|tilang|parkir|sekolah|perpustakaan|spp|pinjaman|tagihan|listrik) ... denda", "denda ... (pajak|tilang|tagihan|pinjaman|listrik)" }, ru = { "(гибдд|дпс|парков*|налог*|камер*) ... штраф*", "штраф* ... (гибдд|дпс|парков*|налог*|камер*)" }, hi = { "(ट्रेन|ट्रैफिक|emi|loan|bill) ... (fine|(जुर्माना|ज़ुर्माना)|jurmana)" }, ko = { "(교통*|주차*|신호*) ... 벌금*" }, sw = { "(trafiki|kodi|mkopo) ... faini" }, ms = { "(saman|pinjaman|library) ... denda" }, fil = { "(meralco|bill|loan|credit card|lto) ... penalty" }, bn = { "(বিদ্যুৎ|বিল|ট্রাফিক) ... জরিমানা" }, ne = { "(बिल|कर|ट्राफिक) ... जरिवाना" },
  },
  -- Songs, stories, games, rooms to let and barracks are not meant.
  unless_about = { "make-believe-region", "not-so-south" },
  fires = {
    id = { "gak capai «target denda» 500rb", "«sakit potong gaji»" }, ms = { "«tak capai target kena potong»" }, fil = { "«nabasag, ikakaltas»", "pag di naka «quota may multa»" }, hi = { "«टारगेट नहीं हुआ तो जुर्माना»", "«target miss to salary kat» jayegi" }, bn = { "«কামাই করলে জরিমানা»", "«late hole jorimana»" }, ne = { "«ढिलो भए जरिवाना»", "«bida base katti»" }, ru = { "«Недостача, всё с тебя»", "«штраф за опоздание» 5000" }, ko = { "«실적 못 채우면 벌금»" }, sw = { "«ukichelewa unakatwa» mshahara" },
  },
  silent = {
    id = { "denda pajak motor, telat bayar" }, ms = { "bonus ikut target" }, fil = { "quota bonus" }, hi = { "टारगेट पर बोनस", "emi late to bank fine lagega" }, bn = { "বিদ্যুৎ বিল দেরি হলে জরিমানা" }, ne = { "बिल ढिलो तिरे जरिवाना" }, ru = { "штраф ГИБДД за камеру, опоздание" }, ko = { "실적 인센티브 지급" }, sw = { "bonus kwa lengo" },
  },
  advice = "Ask which deductions stand on the pay slip. Fines for rest, illness or missed targets are hardly ever lawful.",
}
