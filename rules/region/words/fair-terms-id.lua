-- What an ordinary employer writes or a content worker tells: pay on a day, rest days, insurance, overtime paid, free to leave,
-- only a copy, no fee, a trade's certificates. For the rules that count subjects of control in the languages of this pack (Indonesian).
words {
  id = {
    "bpjs", "thr", "umr", "umk", "ump", "gaji tepat waktu", "tepat waktu", "gaji masuk rekening", "transfer ke rekening",
    "harian (cair|dibayar|langsung)", "cair tiap", "dibayar (tiap|setiap|harian|mingguan|tunai|hari itu)",
    "lembur (dibayar|dihitung|sesuai|ada|per jam)", "uang lembur", "libur (minggu|sabtu|jumat|senin|seminggu|{number})",
    "off (minggu|sabtu|jumat|senin)", "cuti (tahunan|hamil|sakit|{number})", "shift {number} jam", "jam kerja {number}", "(senin|sabtu) (sampai|s d|jumat|kamis|sabtu)", "shift pagi",
    "slip gaji", "bonus (tahunan|target|omset)", "asuransi", "jaminan kesehatan", "magang", "pkl", "freelance", "part time", "paruh waktu",
    "kontrak (tertulis|jelas|pkwt|resmi)", "pkwt", "pkwtt", "percobaan {number} bulan", "masa percobaan", "training dibayar",
    "cv", "ijazah (fotokopi|fc|copy)", "fotokopi", "fotocopy", "scan ijazah", "cukup fotokopi", "dikembalikan (hari|langsung|lagi)", "langsung dikembalikan", "ditunjukkan saja",
    "pegang sendiri", "dipegang sendiri", "simpan sendiri", "tidak ditahan", "tanpa (potongan|biaya|denda|pungutan)", "tidak (ada|dipungut) (biaya|denda|potongan|pungutan)",
    "(bebas|boleh) (keluar|resign|mundur|berhenti|pulang)", "boleh mengundurkan diri", "silakan mundur", "siskop2mi", "sip2mi", "p3mi", "disnaker", "bst", "str aktif", "sertifikat keahlian",
    "(pengalaman|pendidikan) (min|minimal|diutamakan)", "diutamakan (pengalaman|domisili|yang)", "sim (a|b1|b2|c)", "domisili", "kirim lamaran", "lamaran ke", "walk in", "interview di",
    "(bosnya|bos|majikan|majikannya|owner|mandornya) (baik|asik|asyik|ramah|lucu|santai|sabar)", "bonus thr", "uang transport", "transport diganti", "gaji pokok", "tunjangan", "hari kerja", "rekan kerja", "hrd",
    "seragam (gratis|disediakan|dapat)", "apd (lengkap|disediakan)", "makan siang (gratis|disediakan|di kantin)", "gak perlu ijazah", "di papan kantor", "kwitansi", "kuitansi", "bukti bayar",
  },
}
