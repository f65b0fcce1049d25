-- Words of papers and cards (Indonesian).
words {
  id = {
    "paspor", "paspornya", "passport", "ktp", "ktpnya", "kk", "kartu keluarga", "akte", "akta", "akta lahir",
    "akte kelahiran", "ijazah", "ijasah", "surat surat", "dokumennya", "atm", "kartu atm", "buku tabungan",
    "rekening", "buku nikah", "sertifikat", "surat tanah", "bpkb", "visa kerja", "permit", "izin kerja",
    "buku pelaut", "skck", "surat izin suami", "surat izin keluarga", "surat izin ortu", "kontrak kerja",
    "perjanjian kerja", "materai", "kartu identitas", "identitas", "foto ktp", "iqamah", "arc",
  },
}
