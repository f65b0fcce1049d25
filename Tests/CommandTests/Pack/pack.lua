-- A small pack, so that what the program prints does not change with the shipped rules.
pack {
  name      = "small",
  version   = "1",
  languages = { "th", "en" },
  country   = "TH",
  families  = {
    documents     = { title = "Identity papers", ceiling = 14 },
    ["exit-cost"] = { title = "A price for leaving", ceiling = 12 },
    place         = { title = "Places named", ceiling = 3 },
  },
  levels = {
    note     = { { points = 2 } },
    review   = { { points = 8 } },
    priority = { { points = 14, families = 2 } },
  },
  kinds = { warning = { percent = 0, at_most = "note" } },
}
