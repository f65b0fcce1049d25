-- Words of papers and cards (Filipino and Taglish).
words {
  fil = {
    "passport", "pasaporte", "passport ko", "papel", "papeles", "mga papel", "dokumento", "atm", "atm ko",
    "bank card", "passbook", "bank account", "birth certificate", "birth cert", "nso", "kontrata", "pirma",
    "pinapirma", "pumirma", "blangkong papel", "titulo", "titulo ng lupa", "titulo ng bahay", "orcr", "iqama",
    "seamans book", "residence card", "mga gamit ko", "marriage contract", "cedula",
  },
}
