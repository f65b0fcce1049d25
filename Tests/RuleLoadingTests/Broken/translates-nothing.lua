-- Words for a rule that does not exist.
-- file: says/th.lua
says {
  language = "th",
  rules = {
    ["documents/keept"] = { title = "เก็บเอกสาร", advice = "ถาม" },
  },
}
