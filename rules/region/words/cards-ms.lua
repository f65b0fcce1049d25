-- Words of papers and cards (Malay).
words {
  ms = {
    "pasport", "passport", "paspot", "paspo", "ic", "kad pengenalan", "mykad", "kad", "kad bank", "kad atm", "atm",
    "buku bank", "akaun bank", "permit", "permit kerja", "visa", "ikad", "i kad", "kad unhcr", "un kad", "unhcr",
    "surat", "surat beranak", "sijil lahir", "sijil", "sijil kahwin", "surat nikah", "dokumen", "borang", "kertas",
    "kertas kosong", "kontrak", "surat perjanjian", "perjanjian", "salinan ic", "gambar ic", "geran", "geran tanah",
    "lesen", "imm13", "special pass", "slip gaji", "buku akaun", "no akaun", "pin atm", "buku pelaut",
  },
}
