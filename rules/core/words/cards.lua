-- Words of papers and cards.
words {
  en = {
    "passport", "passports", "papers", "paper", "ids", "id", "documents", "docs", "atm", "diploma", "ci book",
    "card", "cards", "iqama", "birth certificate", "seaman book", "pin", "booklet", "land title", "bank book",
    "border pass", "identity", "marksheets", "benefit", "benefits letters", "brp", "sponsorship",
    "holiday stamp", "cos", "originals", "certificates", "marksheet", "books",
  },
}
