-- Papers that say who somebody is.
words {
  th = { "พาส", "พาสปอร์ต", "หนังสือเดินทาง", "บัตร", "เอกสาร" },
  en = { "passport", "passports", "papers", "documents" },
}
