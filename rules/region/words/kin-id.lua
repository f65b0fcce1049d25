-- Words of family and young people (Indonesian).
words {
  id = {
    "ibu", "ibuk", "mama", "mamak", "emak", "bapak", "ayah", "bapa", "ortu", "orang tua", "keluarga",
    "keluarga di rumah", "keluarga di kampung", "kampung", "kampung halaman", "desa", "sekampung", "anak",
    "anak saya", "anak kecil", "anak anak", "bayi", "adik", "adek", "kakak", "suami", "istri", "saudara", "sodara",
    "sepupu", "keponakan", "ponakan", "nenek", "kakek", "cucu", "tetangga", "paman", "bibi", "janda", "hamil",
    "anak gadis", "gadis", "anak perempuan", "anak sekolah", "murid", "lulusan smp", "putus sekolah",
    "kirim uang ke rumah", "jaga anak", "orang rumah", "nafkahi keluarga",
  },
}
