-- Words of papers and cards (Filipino and Taglish).
words {
  fil = {
    "passport", "pasaporte", "passport ko", "papel", "papeles", "mga papel", "dokumento", "documents", "docs", "id",
    "valid id", "atm", "atm card", "atm ko", "bank card", "passbook", "bank account", "birth certificate",
    "birth cert", "psa", "nso", "diploma", "tor", "nbi", "visa", "work permit", "oec", "kontrata", "pirma",
    "pinapirma", "pumirma", "blangkong papel", "titulo", "titulo ng lupa", "titulo ng bahay", "orcr", "card", "iqama",
    "seamans book", "sirb", "residence card", "mga gamit ko", "marriage contract", "cedula",
  },
}
