-- Children wanted for work, lured, handed over or shown: each of these rules is looked at first, whatever else a text says.
pack {
  name      = "child-safety",
  version   = "0.1.0",
  title     = "Children in danger",
  languages = { "th", "en" },
}
