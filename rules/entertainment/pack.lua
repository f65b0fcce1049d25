-- Venues, hostesses, casting and women sent abroad. Adult sex work by itself is no sign.
pack {
  name      = "entertainment",
  version   = "0.1.0",
  title     = "Entertainment and sexual services",
  languages = { "th", "en" },
}
