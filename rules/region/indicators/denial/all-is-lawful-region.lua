-- The text stresses that all is legal, guaranteed, no scam, no confinement: context only.
rule {
  title      = "The text stresses that all is legal and nobody is harmed",
  indicators = { "delphi:D1.06", "ilo:2" },
  weight     = 2,
  support    = true,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-delphi-2009", "kr-press-2025" },
  terms = {
    id = { "(bukan|ini bukan|no) (penipuan|scam|judi|judol|tppo|hoax|perdagangan orang)", "(100%|100|dijamin|pasti) (legal|resmi|aman|amanah)", "(legal|resmi) dan aman", "(tidak ada|gak ada) (kekerasan|penyekapan)" },
    ms = { "(bukan) (scam|penipuan|tipu|judi)", "(100%|100|dijamin) (legal|sah|halal|selamat)", "(sah|legal) di sisi undang" },
    fil = { "(hindi|di) (po)? (ito)? (scam|illegal|bugaw|pogo|human trafficking)", "(100%|100) (legit|legal)", "(legit|legal) (po|na legit|to|ito)", "(hindi|walang) (kinukulong|nananakit|kulong)" },
    hi = { "(100%|100|सौ प्रतिशत|पूरी तरह) (लीगल|कानूनी|सुरक्षित|गारंटी)", "(कोई)? (धोखा|फ्रॉड|स्कैम) नहीं", "(100%|100) (legal|guarantee|genuine)", "(koi)? (fraud|dhokha|scam) nahi" },
    bn = { "(100%|100|১০০%) (বৈধ|গ্যারান্টি|নিরাপদ|লিগ্যাল)", "(কোনো)? (প্রতারণা|ধান্দা|দালালি) (নাই|নেই|না)", "(100%) (legal|boidho|guarantee)" },
    ne = { "(100%|100|शतप्रतिशत) (कानुनी|ग्यारेन्टी|लिगल|सुरक्षित)", "(ठगी|धोका|फ्रड) (होइन|हैन|छैन)", "(100%) (legal|guarantee|pakka)", "(thagi|dhoka|fraud) (hoina|haina|chaina)" },
    ru = { "(все|всё|полностью|абсолютно|100%) (легально|официально|законно|честно|безопасно)", "(не|без) (обман|обмана|развод|кидалово|скам|криминал|криминала|интим|интима|эскорт)" },
    ko = { "(불법*|사기*|보이스피싱*|피싱*|코인리딩*|스캠*) (아님|아니*|아닙니다|절대 아*|아녜*|없*)", "(합법*|100% 안전*|안전 보장*) (업무*|일*|회사*|비자*|보장*)?", "(감금*|폭행*|감금 폭행*) (없음|없습니다|없어요|절대 없*|안 해*|안해*)" },
    sw = { "(si|sio|siyo|hakuna) (utapeli|scam|uongo|ulaghai|wizi)", "(halali|kisheria) (kabisa|100|kwa asilimia)", "(100%|asilimia mia) (halali|kweli|legit|salama)" },
  },
  fires = { id = { "«bukan penipuan», langsung kerja" }, ms = { "«bukan scam», boleh tanya kawan" }, fil = { "«hindi po ito scam»" }, hi = { "«100% लीगल» काम", "«koi fraud nahi» hai" }, bn = { "«১০০% বৈধ» ভিসা", "«100% legal» kaj" }, ne = { "«ठगी होइन»", "«thagi hoina»" }, ru = { "«всё легально», без обмана" }, ko = { "«감금 폭행 없»음", "«불법 아님»" }, sw = { "«si utapeli», kazi halali" } },
  silent = { id = { "toko resmi" }, ms = { "kedai" }, fil = { "salamat po" }, hi = { "धन्यवाद", "shukriya" }, bn = { "ধন্যবাদ" }, ne = { "धन्यवाद" }, ru = { "договор по ТК" }, ko = { "4대보험" }, sw = { "asante" } },
  advice = "Honest employers show a contract, an address and a licence instead of assurances; ask for these.",
}
