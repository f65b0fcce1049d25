-- Words of family and young people (Indonesian).
words {
  id = {
    "ibu", "ibuk", "mama", "mamak", "emak", "bapak", "ayah", "bapa", "ortu", "keluarga di rumah",
    "keluarga di kampung", "kampung", "kampung halaman", "sekampung", "anak saya", "anak kecil", "anak anak", "bayi",
    "adik", "adek", "suami", "istri", "sepupu", "keponakan", "ponakan", "cucu", "janda", "hamil", "anak gadis",
    "gadis", "anak perempuan", "anak sekolah", "murid", "lulusan smp", "putus sekolah", "kirim uang ke rumah",
    "jaga anak", "orang rumah", "nafkahi keluarga",
  },
}
