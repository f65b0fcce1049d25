-- Words of papers and cards.
words {
  en = {
    "passport", "passports", "papers", "paper", "id card", "ids", "id", "documents", "docs", "atm", "bank card",
    "diploma", "ci book", "pink card", "card", "cards", "iqama", "birth certificate", "seaman book",
    "pin", "booklet", "land title", "bank book", "border pass",
  },
}
