-- file: words/papers.lua
-- A word list that cannot be read: the rules that name it are not told of it as well.
words {
  en = { "passport" "id card" },
}
