-- What an honest employer writes: beside two of these, faint signs mean nothing. Functions ask it in all languages at once.
words {
  id = {
    "bpjs", "thr", "umr", "umk", "ump", "pkwt", "pkwtt", "slip gaji", "lembur dibayar", "libur (minggu|sabtu|jumat|senin|{number} hari)",
    "pegang sendiri", "simpan sendiri", "dipegang sendiri", "pegang masing", "tidak ditahan", "tanpa potongan", "tanpa biaya",
    "tidak dipungut biaya", "gratis tanpa", "p3mi", "siskop2mi", "disnaker", "bebas keluar", "boleh resign", "cuti tahunan",
    "asuransi", "hrd", "kirim cv", "kirim lamaran", "jam kerja (8|9|08|09)", "surat dari sekolah", "izin orang tua", "pembimbing",
    "komisi", "tip", "gaji pokok", "uang transport", "ijazah fotokopi", "fotokopi",
  },
  ms = {
    "epf", "kwsp", "socso", "perkeso", "slip gaji", "ot dibayar", "cuti (ahad|tahunan|sakit|umum)", "ahad (cuti|off)",
    "berlesen", "jtksm", "simpan pasport sendiri", "tiada yuran", "tiada potongan", "gaji minimum", "resume", "temuduga",
    "walk in", "syif", "insurans", "part time", "komisen", "surat kebenaran", "boleh berhenti",
  },
  fil = {
    "sss", "philhealth", "pag ibig", "pagibig", "13th month", "day off (tuwing|every|linggo)", "off tuwing", "may day off",
    "ot pay", "no placement fee", "dmw license", "may kontrata", "nasa inyo ang passport", "minimum wage", "resume",
    "interview", "walk in", "regular employee", "hmo", "stay out", "uwian", "bayad agad", "part time", "with permit", "coe",
    "payslip", "tesda",
  },
  sw = {
    "nssf", "nhif", "sha", "bima", "kila mwisho wa mwezi", "kila wiki", "kila ijumaa", "off jumapili", "jumapili (off|mapumziko)",
    "likizo", "overtime inalipwa", "hakuna ada", "bila makato", "mwajiri analipa", "wakala mwenye leseni", "taesa", "nea",
    "unakaa nayo", "utakaa nayo", "nakala", "kopi", "cv", "usaili", "interview", "barua ya mzazi", "risiti", "mkataba wa maandishi",
    "kwa siku", "saa nane", "leseni",
  },
}
