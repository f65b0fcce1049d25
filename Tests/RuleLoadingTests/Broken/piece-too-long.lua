-- file: wording/en.lua
wording {
  learnt_from = "nothing",
  constant = -10,
  pieces = {
    { weight = 60, of = " kept| locked" },
    { weight = 10, of = "wit|r|ur" },
  },
}
