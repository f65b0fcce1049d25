-- Words of family and young people (Malay).
words {
  ms = {
    "mak", "emak", "mama", "ayah", "bapak", "bapa", "abah", "mak ayah", "mak bapak", "ibu bapa",
    "keluarga kat kampung", "balik kampung", "satu kampung", "sekampung", "kampung sebelah", "anak anak",
    "anak kecil", "anak saya", "baby", "bayi", "adik", "adik beradik", "isteri", "bini", "laki", "saudara", "sedara",
    "sepupu", "anak buah", "anak saudara", "nenek", "atuk", "cucu", "janda", "ibu tunggal", "mengandung", "budak",
    "budak budak", "budak perempuan", "budak sekolah", "lepas spm", "anak angkat", "anak gadis",
    "hantar duit kampung", "tanggung keluarga", "jiran", "suami",
  },
}
