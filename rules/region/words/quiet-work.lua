-- People and things of work, beside which quiet words mean more. Functions ask it in all languages at once: what Indonesian has,
-- Malay need not repeat.
words {
  id = { "bos", "majikan", "mandor", "agen", "agensi", "kerja", "loker", "gaji", "kapten", "mami", "kapal", "pabrik", "kebun" },
  ms = { "tauke", "ejen", "tekong", "kilang", "ladang", "upah" },
  fil = { "amo", "trabaho", "sahod", "sweldo", "kapitan", "barko" },
  bn = { "মালিক*", "কাজ*", "বেতন*", "দালাল*", "সর্দার*", "ম্যাডাম*", "চাকরি*" },
  ru = { "хозя*", "бригад*", "работ*", "вахт*", "зарплат*", "куратор*", "капитан*", "начальник*", "смен*", "цех*", "ферм*" },
  ko = { "사장*", "사모*", "실장*", "선장*", "선주*", "마담*", "브로커*", "일해*", "일하*", "월급*", "알바*", "농장*", "업소*", "구함*", "모집*" },
  sw = { "tajiri", "wakala", "kazi", "mshahara", "nahodha", "ofisi", "mwajiri", "mgodi", "shamba", "kampuni", "malipo" },
}
