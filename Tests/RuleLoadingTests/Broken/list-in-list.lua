-- file: words/travel.lua
-- A word list that names another.
words {
  en = { "ticket", "<papers> and ticket" },
}
