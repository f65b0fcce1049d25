-- What speaks for an employer: beside it, quiet words mean nothing. Functions ask it in all languages at once: what Indonesian
-- has, Malay need not repeat.
words {
  id = { "(di)?pegang sendiri", "libur seminggu", "gaji tepat", "tepat waktu", "thr", "bpjs", "siskop2mi", "gratis tanpa biaya", "bebas keluar" },
  ms = { "simpan sendiri", "epf", "socso", "berlesen", "cuti ahad", "tiada yuran", "gaji on time" },
  fil = { "passport nasa inyo", "sss", "philhealth", "no placement fee", "on time", "dmw" },
  bn = { "নিজের কাছে", "ফটোকপি*", "শুক্রবার ছুটি", "রসিদ*", "ঠিক সময়ে", "বিএমইটি" },
  ru = { "паспорт у вас", "при себе", "по тк", "договор до", "вовремя", "официальн*", "лицензи*", "без предоплат" },
  ko = { "4대보험*", "본인 보관*", "본인 소지*", "주5일*", "주 5일*", "당일 지급*", "제때*" },
  sw = { "unakaa nayo", "unabaki nayo", "nssf", "nhif", "kwa wakati", "yenye leseni", "aliyesajiliwa" },
}
