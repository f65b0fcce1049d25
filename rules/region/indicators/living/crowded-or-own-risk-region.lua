-- Many to a room, no contract or insurance, accidents at one's own risk.
rule {
  title      = "Many to a room, no contract, or accidents at one's own risk",
  indicators = { "delphi:D4.04", "delphi:D4.08", "ilo:10" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012" },
  terms = {
    id = { "(satu kamar|sekamar|kamar) (isi|untuk|buat|berisi)? (8|9|10|12|15|16|18|20|25|30) (orang)?", "(tanpa|tidak ada|gak ada|gak pake) (kontrak|bpjs|asuransi|surat perjanjian)", "(kecelakaan|sakit|berobat) ... (tanggung sendiri|ditanggung sendiri|biaya sendiri|resiko sendiri)" },
    ms = { "(satu bilik|sebilik|rumah) (8|9|10|12|15|16|18|20|25|30) orang", "(tiada|tanpa|tak ada) (kontrak|insuran|epf|socso|perkeso)", "(sakit|kemalangan|cedera) ... (tanggung sendiri|bayar sendiri)" },
    fil = { "(isang kwarto|sa kwarto|room) (8|9|10|12|15|16|18|20|25|30) (kami|katao)", "(walang) (kontrata|contract|benefits|sss|insurance)", "(maaksidente|magkasakit) ... (sagot mo|sariling gastos|sarili mo)" },
    hi = { "(एक कमरे में|कमरे में|रूम में) (8|9|10|12|15|16|18|20|25|30) (लोग|आदमी|लड़के|जने)", "(कोई)? ((एग्रीमेंट|एग्रीमेन्ट)|कॉन्ट्रैक्ट|बीमा|पीएफ) (नहीं)", "(चोट|हादसा|दुर्घटना|बीमार) ... (अपनी जिम्मेदारी|खुद|अपना (खर्च|ख़र्च))", "(ek room|ek kamre|room|kamre) (me|mein) (8|9|10|12|15|16|18|20|25|30) (log|ladke|jan|bande|admi)", "(chot|accident|hadsa) ... (apni jimmedari|khud|apna kharcha)" },
    bn = {
      "(12|15|20|25|30|40|10|8) (জন) (একটা|এক|একই)? (রুমে|ঘরে)",
      "(10|12|15|20|25|30) jon (ek|akta)? (room e|rume|ghore)",
      "(এক রুমে|রুমে|বাসায়|এক ঘরে) (8|9|10|12|15|16|18|20|25|30) (জন|লোক)", "(চুক্তি|চুক্তিপত্র|বীমা) (নাই|নেই|ছাড়া)", "(দুর্ঘটনা|অসুখ|চিকিৎসা) ... (নিজের|সর্দার দেখবে|কোম্পানি দায়ী না|দায় নাই)", "(হেলমেট|গামবুট|গ্লাভস) ... (নিজের)", "(room e|rume|bashay|basay) (8|9|10|12|15|16|18|20|25|30) jon", "(durghotona|osukh) ... nijer" },
    ne = { "(एउटै कोठामा|कोठामा) (8|9|10|12|15|16|18|20|25|30) जना", "(करार|बीमा|सम्झौता) (छैन|हुँदैन|बिना)", "(दुर्घटना|बिरामी|चोट) ... (आफैं|आफै|आफ्नै)", "(euta kotha|kothama|room ma) (8|9|10|12|15|16|18|20|25|30) jana" },
    ru = { "(в комнате|в вагончике|в квартире|комнате|бараке) (по)? (8|9|10|12|15|16|18|20|25|30) (человек|чел)", "(без) (договора|оформления|страховки|контракта)", "(травма|травмы|несчастный случай|заболеешь|больничный) ... (за свой счет|сам|сами|не оплачива*)" },
    ko = { "(한방*|한 방*|방 하나*|숙소*) ... (8명*|9명*|10명*|12명*|15명*|16명*|20명*|30명*)", "(계약서*|4대보험*|산재*|보험*) (없음*|없이*|없고*|안 들*|안 해*|안 써*)", "(다치면*|사고 나면*|사고나면*) ... (본인*|알아서*|책임 안*)" },
    sw = { "(chumba|room) (kimoja)? (watu)? (8|9|10|12|15|16|18|20|25|30) (watu)?", "(hakuna|bila) (mkataba|bima)", "(ukiumia|ukiugua|ajali) ... (gharama zako|ni yako|juu yako|mwenyewe)" },
  },
  unless = { sw = { "chumba (number|namba)" }, id = { "kamar (nomor|no) ", "kamar (8|9|10|12|15|20) (m|meter)" }, fil = { "room (number|no)" }, ru = { "без договора не" } },
  -- "Room 9" is English, too.
  when = function(ad) return ad:language() ~= "en" or not ad:has("room (8|9|10|12|15|16|18|20|25|30)") or ad:has("(kami|katao|watu)") end,
  fires = { id = { "«satu kamar isi 20 orang»" }, ms = { "«satu bilik 15 orang»" }, fil = { "«walang kontrata» at benefits" }, hi = { "«एक कमरे में 12 लोग»", "«ek room me 12 log»" }, bn = { "«এক রুমে ২০ জন»", "«bashay 20 jon»" }, ne = { "«एउटै कोठामा १५ जना»", "«kothama 15 jana»" }, ru = { "«без договора», наличными" }, ko = { "«계약서 없이» 바로 시작" }, sw = { "«bila mkataba»" } },
  silent = { id = { "kamar untuk 2 orang" }, ms = { "bilik 2 orang" }, fil = { "may kontrata" }, hi = { "एक कमरे में 2 लोग", "ek room me 2 log" }, bn = { "এক রুমে ২ জন" }, ne = { "कोठामा २ जना" }, ru = { "в комнате 2 человека, по договору" }, ko = { "4대보험 가입" }, sw = { "mkataba upo" } },
  advice = "Ask for the contract and the insurance, and where people sleep. Labour inspection may visit lodgings of the employer.",
}
