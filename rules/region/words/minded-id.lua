-- Schools, carers, and parents who agree: a child that is looked after.
words {
  id = {
    "les privat", "guru les", "bimbel", "izin (orang tua|ortu|wali)", "surat izin", "wali murid diundang",
    "babysitter untuk", "pengasuh untuk", "daycare", "paud", "kursus", "lomba", "ulang tahun", "imunisasi",
    "posyandu", "tiket masuk", "pengalaman min*",
    "(anak|istri) saya (di kampung|di rumah|sakit|sekolah|kuliah|masih bayi)", "kirim (uang)? (buat|untuk|ke) anak",
    "disdik", "pkl resmi",
  },
}
