kinds {
  { kind = "advert", weight = 3, terms = { en = { "we are hiring" }, th = { "รับด่วน" } } },
  { kind = "warning", weight = 6, terms = { en = { "beware of" }, th = { "เตือนภัย" } } },
}
