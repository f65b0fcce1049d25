-- Chat, admin, data entry, call-centre or customer work offered; ordinary by itself.
rule {
  title      = "Chat, admin, typing or telephone work",
  indicators = { "delphi:D1.01" },
  weight     = 2,
  support    = true,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  sources    = { "ilo-delphi-2009", "id-press-2025", "kr-press-2025" },
  terms = {
    id = { "(admin|cs|operator|staf|loker) (chat|online|medsos|wa|slot|kripto|livechat|live chat)", "(customer service|telemarketing) (gaji|di|kamboja|luar negeri)", "(balas|bales|jawab) chat", "(ketik|mengetik|ngetik) (cepat|data)", "operator (komputer|data|judi|slot)" },
    ms = { "khidmat pelanggan", "(customer service|admin|operator|telemarketing) (kemboja|luar negara|cina|gaji|kat|di)", "(kerja|job) (taip|chat|online|komputer)" },
    fil = { "(csr|chat support|chatter|encoder|data encoder|customer representative|online admin|chat agent|agent) (sa|na|ng|po|kayo|lang|kami|dito|tayo)", "(csr|chat support|encoder) ... (sahod|mga|basta|walang|kayo|beshy|lipad)" },
    hi = { "(डेटा एंट्री|डाटा एंट्री|टेलीकॉलर|कॉल सेंटर|चैट सपोर्ट|कंप्यूटर ऑपरेटर|कस्टमर सपोर्ट|कस्टमर केयर|डिजिटल मार्केटिंग)", "(data entry|telecaller|telecalling|chat support|computer operator|chatting) (ka|ki|ke|kaam|mein|wala)" },
    bn = { "(কম্পিউটার অপারেটর|ডাটা এন্ট্রি|ডেটা এন্ট্রি|কলসেন্টার|কল সেন্টার|চ্যাট সাপোর্ট|টাইপিস্ট|টাইপিং|কাস্টমার সার্ভিস|ডিজিটাল মার্কেটিং)", "(data entry|computer operator|call center|chat support|typing) (er|kaj)" },
    ne = { "(डाटा इन्ट्री|डेटा इन्ट्री|कम्प्युटर अपरेटर|कम्प्युटर अपरेटरको|कल सेन्टर|च्याट सपोर्ट|टाइपिङ|कस्टमर सर्भिस|अनलाइन काम)", "(data entry|computer operator|call center|chat support|typing) (ko|kaam|ma)" },
    ru = { "(чат менеджер|чат менеджеры|оператор чата|операторы чата|оператор на телефон|кол центр|колл центр|call центр|менеджер по переписке|переписка с клиентами|модель переводчик*|оператор* пк|набор текста|крипто* менеджер|менеджер на телефон)", "(офис|офисе|офисная работа) ... (таиланд*|камбодж*|мьянм*|дубай*|лаос*)" },
    ko = { "(해외 tm|해외tm|텔레마케터*|상담원*|상담직*|채팅 상담*|채팅상담*|채팅 알바*|채팅알바*|고객상담*|타이핑*|문서작성*|데이터 입력*|코인 상담*|로맨스 채팅*|번역 알바*|홍보 알바*) (모집*|구함*|구인*|알바*|업무*|일*|하*|직*)?" },
    sw = { "(customer care|data entry|kuchapa|chat support|call center|digital marketing|online agent|computer) (kazi|nje|ya|za)", "kazi (ya|za) (kompyuta|computer|online|customer care|data entry|kuchapa|kuchat|mtandaoni)" },
  },
  fires = {
    id = { "loker «admin chat» luar negeri" }, ms = { "«customer service Kemboja» gaji RM6k" }, fil = { "HIRING «CSR sa» Cambodia" }, hi = { "«डेटा एंट्री» का काम", "thailand me «data entry ka» kaam" }, bn = { "«কম্পিউটার অপারেটর» থাইল্যান্ড", "«data entry kaj»" }, ne = { "«कम्प्युटर अपरेटर» चाहियो", "«data entry ko» kaam" }, ru = { "«Чат-менеджер» в офис" }, ko = { "«해외 TM 모집»" }, sw = { "«kazi ya data entry» Thailand" },
  },
  silent = { id = { "toko buku" }, ms = { "kedai makan" }, fil = { "kain tayo" }, hi = { "खेत का काम", "khet ka kaam" }, bn = { "ধান কাটা" }, ne = { "खेत" }, ru = { "пекарь" }, ko = { "편의점 알바" }, sw = { "kazi ya shamba" } },
  advice = "Ask for the employer's name and what is typed or said to whom. By itself this is ordinary work.",
}
