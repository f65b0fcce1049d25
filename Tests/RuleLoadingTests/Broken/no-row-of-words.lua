-- file: wording/en.lua
wording {
  learnt_from = "nothing",
  constant = -10,
  pieces = { { weight = 60, of = " kept| lock" } },
  words = {
    { weight = 60, of = "kept|you may not| hold" },
    { weight = 50, of = "you may not go" },
    { weight = 40, of = "工人们" },
  },
}
