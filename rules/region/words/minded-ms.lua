-- Schools, carers, and parents who agree: a child that is looked after.
words {
  ms = {
    "tuisyen", "kebenaran (ibu bapa|penjaga)", "surat kebenaran", "surat mak", "taska", "tadika", "pengasuh untuk",
    "kem cuti", "hari jadi", "vaksin", "pengalaman", "anak saya (di kampung|sakit|sekolah)",
    "kirim duit (kat|untuk) anak",
  },
}
