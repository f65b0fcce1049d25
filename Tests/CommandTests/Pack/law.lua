law {
  {
    id = "th-fw-62", jurisdiction = "TH", law = "Royal Ordinance on Foreign Workers B.E. 2560",
    section = "62", says = "Nobody may keep a foreign worker's papers.",
    next_step = "Ask who holds the papers.", verified = false,
  },
}
