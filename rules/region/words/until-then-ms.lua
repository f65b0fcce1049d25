-- Words that put something off to an end (Malay).
words {
  ms = {
    "sampai (habis|selesai|langsai|kontrak|hutang|musim|ganti|cukup|target|setahun)", "hingga langsai",
    "sehingga (selesai|habis)", "selagi (belum|hutang|tak|kontrak)", "habis (kontrak|musim|tuai)", "tamat kontrak",
    "selepas tamat", "lepas (kontrak|musim|tuai)", "bulan (pertama|sekali|satu)",
    "sebelum (habis|tamat|langsai|kontrak|hutang|setahun)", "baru (dapat|bagi|pulang|boleh|balik|gaji|kira)",
    "hujung (kontrak|musim|tahun|projek)", "akhir (musim|kontrak|tahun)", "(kapal|masa) balik",
    "nanti (pulangkan|bos|kira|dapat)", "nanti bagi balik", "langsai dulu", "bayar dulu baru",
    "(sampai|bila) ada ganti", "sampai bos cakap", "(sampai|sebelum|cukup|selama) dua tahun",
    "bila (habis|langsai|balik|naik|dah|cukup|target|permit|bos)", "time (balik|balit)",
    "kira (time|nanti|kemudian|habis|bila)", "setahun (sekali|dulu)", "sekali (setahun|gus)", "dua kali setahun",
    "bulan ke (2|3|4|5|6|tiga|empat|enam)", "tahun (pertama|kedua)", "dua tahun dulu", "cukup setahun", "genap",
    "sekaligus", "tunggu (musim|habis|langsai|bot|lori|ganti|projek|untung|jual|tuai|bos|dulu)", "dapat ganti",
    "cari ganti dulu", "ada pengganti", "pulang (bila|lepas)", "bagi balik (bila|lepas)", "dapat balik lepas",
    "kalau dah langsai", "kalau (cukup|untung|target)", "jangan balik dulu", "jangan berhenti dulu",
    "tempoh (ikatan|kontrak)", "selama (kontrak|setahun)", "lepas {number} bulan", "selepas {number} bulan",
    "lepas {number} tahun", "cukup {number} bulan", "cukup {number} tahun", "genap {number} tahun",
    "lepas (kontrak|habis|musim|raya|langsai|{number} bulan|setahun|enam bulan|tiga bulan|dua tahun|tolak|jual|untung|claim|projek)",
    "selepas (kontrak|tamat|tempoh|{number} bulan|setahun|enam bulan|musim)", "ikat {number} tahun",
  },
}
