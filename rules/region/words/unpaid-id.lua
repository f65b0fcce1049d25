-- Words of pay that is little, late or none (Indonesian).
words {
  id = {
    "gak digaji", "ga digaji", "tidak digaji", "gak dibayar", "ga dibayar", "tidak dibayar", "belum dibayar",
    "blm dibayar", "belum digaji", "blm gajian", "belum gajian", "(gak|ga|tidak) terima gaji",
    "(gak|ga|tidak) pernah terima", "gaji ditahan", "gaji nanti", "gaji belakangan", "gaji dirapel", "dirapel",
    "gaji dipegang", "gaji diambil", "gaji dikirim ke", "gaji masuk ke", "gaji pertama", "gaji setengah",
    "setengah gaji", "gaji kurang", "gaji gak sesuai", "gaji tidak sesuai", "(gak|tidak) sesuai janji", "janjinya",
    "dijanjikan", "dijanjiin", "janji gaji", "katanya gaji", "cuma dikasih", "cuma dapet", "cuma dapat",
    "hanya dapat", "cuma makan", "makan doang", "uang jajan", "gratisan", "nunggak", "telat gaji", "gak ada gaji",
    "tanpa gaji", "tanpa upah", "upah belum", "tanpa kontrak", "gak ada kontrak", "uang saya", "duit saya", "sisanya",
    "gak ada sisa", "uang makan saja", "cuma dikasih makan", "dititip di kantor", "dititipkan",
    "gaji (dititip|disimpan|dikumpulin)", "(3|tiga|dua|2|enam|6) bulan belum", "cuma dibayar", "dibayar pas",
    "adaptasi", "gaji jadi", "setor", "setoran",
  },
}
