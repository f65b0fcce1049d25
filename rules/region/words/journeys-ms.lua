-- Words of journeys, borders and places abroad (Malay).
words {
  ms = {
    "sempadan", "border", "seberang", "menyeberang", "lintas", "jalan tikus", "lorong tikus", "ikut hutan", "hutan",
    "masuk hutan", "ikut laut", "laut", "sungai", "ikut sungai", "bot", "naik bot", "bot laju", "kapal", "jeti",
    "jeti haram", "pelabuhan", "airport", "lapangan terbang", "tiket", "flight", "fly", "imigresen", "pas lawatan",
    "pas pelawat", "visa melawat", "visa umrah", "pelancong", "melancong", "masuk haram", "masuk kosong", "malam ni",
    "malam ini", "tengah malam", "esok", "gerak malam", "lori", "van", "bonet", "orang ambil", "ada orang ambil",
    "kena ambil kat", "driver", "pemandu", "siam", "golok", "padang besar", "danok", "batam", "sandakan", "tawau",
    "kemboja", "myanmar", "laos", "dubai", "luar negara",
  },
}
