-- Jokes, stories and games, rooms to let and things for sale: the lists that rules use as well.
kinds {
  { kind = "other", weight = 6, terms = { en = { "<play>" } } },
  { kind = "other", weight = 5, terms = { en = { "<renting>" } } },
}
