-- Answers for immigration officers, or for the family, are taught; fake bookings and relatives are supplied.
-- Words that, standing near, show that something else is meant: each side, within the sentence.
rule {
  title      = "Answers for immigration are taught",
  indicators = { "delphi:D5.10", "delphi:D1.07", "ilo:2" },
  law        = { "th-jp-3" },
  weight     = 7,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "ph-press-2023" },
  terms = {
    id = {
      "(ditanya|ditanyain|di tanya) ... (bilang|jawab|ngaku|jawabnya|bilangnya)",
      "(hafalin|hapalin|hafal) ... (jawaban|alamat|skrip|nama)",
      "(imigrasi|petugas|bandara) ... (bilang|jawab|ngaku|bilang aja|jangan bilang|bilangnya|sebutkan)", "(bilang|jawab|ngaku|ngomong) (aja|saja|mau|ke|di)? ... (liburan|wisata|umroh|jalan jalan|ziarah|nikahan|saudara|tante) ", "(kalau|kalo|klo) ditanya ... (bilang|jawab|ngaku)",
      "(bilang|ngomong|ngaku|jawab|katakan|ngakunya|bilangnya|ngomongnya) (aja|ke|sama|saja|di)? ... (liburan|wisata|jalan jalan|turis|umroh|ziarah|jenguk|keluarga|magang|kunjungan|besuk|nonton)",
      "(kalau|kalo|klo|jika) (ditanya|di tanya|petugas|imigrasi|polisi) ... (bilang|jawab|ngaku|diam|bilangnya|jangan)",
      "(jangan) (bilang|ngaku|sebut|cerita) ... (kerja|mau kerja|imigrasi|petugas|bandara)",
    },
    ms = {
      "(cakap|kata|jawab|bagitau|ckp) (je|saja)? (nak|pergi|datang)? (bercuti|holiday|jalan jalan|melancong|lawat|shopping)",
      "(imigresen|immigration|kastam) ... (tanya|jawab|cakap|bagitau|kata)", "(kalau|klu|kalo) (ada)? (imigresen|orang|polis)? (dia)? (tanya|kena tanya) ... (jawab|cakap|kata|bagitau|cuti|melancong)",
      "(cakap|bagitau|jawab|bgtau|ckp|kata) (je|kat|dengan|pada)? ... (melancong|bercuti|jalan jalan|lawat|ziarah|jumpa saudara|shopping|tengok|johor|holiday)",
      "(kalau|klu|kalo) (imigresen|kastam|polis|pegawai|kena)? (tanya|tahan) ... (cakap|jawab|bagitau|diam|kata)",
      "(jangan) (cakap|bagitau|sebut|mengaku) ... (kerja|nak kerja|imigresen|pegawai)",
    },
    fil = {
      "(pag|kapag|kung) (tinanong|tinatanong|natanong|tatanungin) ... (sabihin|sabi|sagot|isagot|sabihin mo|sagutin)",
      "(sabihin|sagot) ... (concert|tour|honeymoon|kaibigan|disneyland|kasal|reunion|day tour)",
      "(sabihin|sasabihin|sabhin|sagot|isagot|sabihin mo|sabihin nyo|sabihin niyo) ... (immigration|io|turista|vacation|tourist|bakasyon|bibisita|pinsan|tita|boyfriend|itinerary|airport)", "(immigration|offload|offloaded|na offload) ... (sabihin|sagot|kunwari|turista|wag sabihin|kabisado|kabisaduhin)", "(bibigyan|bigyan|gagawan|may) ... (fake itinerary|itinerary|fake return ticket|fake coe)", "pekeng (itinerary|return ticket|hotel booking|coe|invitation)" , "(may escort|may kakilala|may kontak) ... (immigration|naia|airport)" },
    hi = {
      "(पूछे|पूछें|पूछेंगे|पूछने पर) ... (बोल*|कहना|बताना|कह देना)",
      "(puche|pooche|puchenge|puchne pe|pooche toh) ... (bol*|kehna|batana|keh dena)",
      "(इमिग्रेशन|एयरपोर्ट|अफसर|अफ़सर|पुलिस) ... (बोलना|बोल देना|कहना|बताना|घूमने|मत बताना|मत बोलना)", "(घूमने|टूरिस्ट) ... (बोल|बोलना|बोल देना|कहना|बता देना)", "(immigration|airport|officer|police) ... (bolna|bol dena|kehna|batana|mat bolna|mat batana|ghumne)", "(ghumne|tourist|holiday) ... (bolna|bol dena|bolo|kehna|batana) " },
    bn = {
      "(জিগাইলে|জিগাইলেই|জিজ্ঞাসা করলে|জিজ্ঞেস করলে) ... (কইবেন|কইবা|বলবেন|বলবা|কবি|বলবি)",
      "(jigaile|jiggesh korle|jiggasa korle) ... (koiben|koiba|bolben|bolba)",
      "(ইমিগ্রেশন*|এয়ারপোর্ট*|এয়ারপোর্টে|পুলিশ*) ... (বলবেন|বলবা|কইবা|কইবেন|কইবি|বলবি|জিগাইলে|জিজ্ঞেস করলে|ঘুরতে|বেড়াতে)", "(ঘুরতে|বেড়াইতে|বেড়াতে|চিকিৎসা) ... (কইবা|বলবা|বলবেন|কইবেন|বলতে হবে)", "(immigration|airport|police) ... (bolben|bolba|koiba|bolbi|ghurte)", "(ghurte|berate) (jacchi|jaitesi|jachi|jai) (bolben|bolba|koiba)" },
    ne = {
      "(border|नाका*|सीमा*|सिमाना*|पुलिस*|प्रहरी*) ... (सोधे*|सोध्यो|भन्नु*|भन्दिनु*)",
      "(border|naka|police|prahari) ... (sodhe|sodhyo|bhannu|vannu|bhaneko bhannu)",
      "(एयरपोर्ट*|एअरपोर्ट*|विमानस्थल*|अध्यागमन*|इमिग्रेसन*|सोधे*|सोध्यो) ... (भन्नु*|भन्ने|भन्दिनु|घुम्न)", "(घुम्न|भेट्न|नातेदार) ... (भन्नु*|भन्ने|भन्दिनु*|भनेर)", "(airport|immigration|sodhe|sodhyo) ... (bhannu*|vannu*|bhanne|vanne|bhanna)", "(ghumna|ghumn) ... (bhannu*|vannu*|bhanne|vanne)", "(counter|setting) ... (hamro manche|hamro manxe|milako|mileko)" },
    ru = {
      "(в аэропорту|на контроле|если остановят|если спросят|пограничнику) ... (турист*|в гости|отдых*|на море|к подруге|к мужу|говор*)",
      "(на границе|пограничник*|погранцам|на паспортном контроле|в аэропорту|миграционке|погранконтрол*) ... (скажите|скажешь|говори|говорите|отвечай|отвечайте|скажете|что турист*)", "(говорите|говори|скажите|скажешь|отвечайте|скажете) ... (турист*|отдых*|в гости|экскурси*|на отдых|к родственник*)", "(спросят|если спросят) ... (говори*|скаж*|отвеча*)" },
    ko = {
      "(가족한테*|부모한테*|부모님한테*|집에는*|가족*) ... (여행*|출장*|알바*) ... (간다고*|왔다고*|한다고*)",
      "(입국심사*|출입국*|공항*|심사*|이민국*) ... (관광*|여행*|놀러*|말하*|대답*|답하*)", "(물어보면|물으면|질문하면) ... (관광*|여행*|놀러*|출장*|간다고*|왔다고*|알바*)", "(부모님*|가족*|엄마*|부모*|집에*) ... (간다고 해*|간다고 하*|말하지 마*|말하지마*|비밀*|둘러대*)" },
    sw = {
      "(sema|useme|mseme|waambie|uwaambie) ... (unaenda|mnaenda|kutembea|utalii|likizo|harusi|shangazi|dada|ndugu|kusoma)",
      "(ukiulizwa|wakikuuliza|akikuuliza|ukihojiwa|wakiuliza) ... (sema|waambie|mwambie|jibu|semeni|unaenda)", "(airport|uwanja wa ndege|immigration|uhamiaji|mpakani) ... (sema|semeni|jibu|waambie|unaenda kutembelea|utalii|mtalii)" },
  },
  unless_near = {
    id = { "(layanan|kantor imigrasi|antrian|jadwal|bikin paspor|m paspor)" },
    ms = { "(pejabat imigresen|kaunter|buat pasport|renew)" },
    fil = { "(nbi|dfa|officer hiring|immigration consultant|immigration lawyer|study permit)" },
    hi = { "(ट्रैफिक|स्कूल)", "(movie|school|salon)" },
    bn = { "(টিকেট|বাস|নামায়া)", "(nebo|niye jabo)" },
    ne = { "(लिन आउँछु|भेट्न आउ*)", "(lina aau*|puge|pugera)" },
    ru = { "(честно|правду)" },
    ko = { "(마중*|픽업*|면세*|도착하면 말*|여행 가자*|여행사*)" },
    sw = { "(ukweli|nitakuchukua|nikuchukue|pokea)", "(ukifika|ukishuka)" },
  },
  unless = {
    id = { "(hp|anak) ... liburan" },
    hi = { "(airport) (aa|pahuch) ke (bolna|batana)" },
    ko = { "(공항*) ... (도착*|마중*|픽업*) ... 말*", "관광 (안내*|가이드*)" },
  },
  fires = {
    id = { "«kalau ditanya imigrasi jawab» liburan" }, ms = { "kalau «imigresen tanya» jawab cuti" }, fil = { "«sabihin nyo 3 days vacation»", "«bibigyan namin ng fake itinerary»" }, hi = { "«इमिग्रेशन पर बोलना» घूमने आए", "«immigration pe bolna» ghumne aaya hu" }, bn = { "«এয়ারপোর্টে বলবেন» ঘুরতে যাচ্ছি", "«airport e bolben» ghurte jai" },
    ne = { "«एयरपोर्टमा घुम्न» जाने भन्नु", "«airport ma ghumna jane vannus»" }, ru = { "«на границе говорите», что туристы" }, ko = { "«입국심사에서 관광» 왔다고 하세요", "«부모님이 반대하면 제주도 알바 간다고 해»" }, sw = { "«Ukiulizwa airport sema» unaenda kutembelea shangazi" },
  },
  silent = {
    id = { "antrian kantor imigrasi, bilang petugas" }, ms = { "pejabat imigresen, buat pasport, tanya kaunter" }, fil = { "immigration consultant, study permit, sagot" }, hi = { "स्कूल में घूमने बोल", "airport aa ke batana" }, bn = { "এয়ারপোর্টে নিয়ে যাব" }, ne = { "एयरपोर्टमा लिन आउँछु" }, ru = { "На границе говорите правду" }, ko = { "공항 도착하면 말해줘 마중 나갈게" }, sw = { "nitakuchukua uwanja wa ndege, sema ukifika" },
  },
  advice = "Ask what the person was told to say, and to whom. Nobody needs a false answer for lawful work.",
}
