-- Words of papers and cards (Malay).
words {
  ms = {
    "pasport", "passport", "paspot", "paspo", "ic", "kad pengenalan", "kad bank", "kad atm", "atm", "buku bank",
    "akaun bank", "permit", "permit kerja", "visa", "ikad", "i kad", "kad unhcr", "un kad", "unhcr", "surat beranak",
    "sijil lahir", "sijil kahwin", "surat nikah", "kertas kosong", "surat perjanjian", "perjanjian", "gambar ic",
    "geran", "imm13", "special pass", "buku akaun", "no akaun", "pin atm", "buku pelaut",
  },
}
