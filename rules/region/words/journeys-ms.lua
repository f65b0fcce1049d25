-- Words of journeys, borders and places abroad (Malay).
words {
  ms = {
    "sempadan", "border", "seberang", "menyeberang", "lintas", "jalan tikus", "lorong tikus", "ikut hutan",
    "ikut laut", "ikut sungai", "bot", "naik bot", "bot laju", "kapal", "jeti", "jeti haram", "lapangan terbang",
    "fly", "imigresen", "pas lawatan", "pas pelawat", "visa melawat", "visa umrah", "pelancong", "melancong",
    "masuk haram", "masuk kosong", "malam ni", "malam ini", "gerak malam", "lori", "bonet", "orang ambil",
    "ada orang ambil", "kena ambil kat", "driver", "pemandu", "siam", "golok", "padang besar", "danok", "batam",
    "sandakan", "tawau", "kemboja", "myanmar", "laos", "dubai", "luar negara",
  },
}
