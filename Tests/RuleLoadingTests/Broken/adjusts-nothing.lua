-- A change to a rule that does not exist.
-- file: adjust.lua
adjust {
  ["documents/keept"] = { weight = 10 },
}
