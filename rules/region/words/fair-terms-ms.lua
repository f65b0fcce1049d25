-- What an ordinary employer writes or a content worker tells: pay on a day, rest days, insurance, overtime paid, free to leave,
-- only a copy, no fee, a trade's certificates. For the rules that count subjects of control in the languages of this pack (Malay).
words {
  ms = {
    "epf", "kwsp", "socso", "perkeso", "eis", "slip gaji", "gaji (on time|masuk|tepat|mingguan|hari|tiap|setiap|bayar)", "bayar (tunai|cash) (hari|tiap|setiap|petang)", "dibayar (setiap|tiap|tunai|penuh|hari)",
    "ot (dibayar|ada|kira|1 5|ikut|public)", "kerja lebih masa", "cuti (tahunan|sakit|ahad|umum|jumaat|sabtu|bergaji|kahwin|bersalin|am|{number})", "(ahad|jumaat|sabtu|isnin|selasa|rabu|khamis|sunday) (cuti|off|rehat)", "off (ahad|jumaat|sabtu|sunday)", "(5|6|lima|enam) hari seminggu", "syif {number} jam", "syif (pagi|petang|malam)", "(7|8|lapan) jam sehari", "gaji minimum",
    "elaun (kehadiran|makan|syif|perjalanan|ot)", "bonus (tahunan|kehadiran|raya)", "komisen", "insurans", "medical (card|leave)", "mc dibayar", "part time", "sambilan", "separuh masa", "praktikal", "latihan industri", "intern",
    "tempoh percubaan", "notis (sebulan|seminggu|{number})", "boleh berhenti", "bebas keluar", "keluar masuk bebas", "boleh balik", "resume", "temuduga", "walk in", "hantar resume", "sijil skm", "spm", "diploma", "pengalaman (diperlukan|diutamakan|minimum|tidak diperlukan)",
    "pegang sendiri", "simpan sendiri", "simpan pasport sendiri", "untuk tunjuk", "tunjuk saja", "salinan (saja|sahaja|ic|sijil)", "fotostat", "dipulangkan (segera|terus|hari)", "pulang balik",
    "tiada (yuran|caj|bayaran|potongan|penalti)", "tanpa (yuran|caj|potongan)", "tak ada (yuran|caj|potong)", "majikan tanggung", "ditanggung majikan", "berlesen", "lesen jtk", "agensi pekerjaan swasta", "jtksm", "permit sah", "resit", "kontrak (bertulis|jelas|dibaca)",
    "warganegara", "bos (baik|ok|sporting|kelakar|best)", "majikan (baik|ok)", "hr", "supervisor", "locker", "loker", "baju (percuma|seragam)", "uniform (percuma|disediakan)", "katering", "kedai (runcit|buku|tayar)", "klinik panel", "bonus",
  },
}
