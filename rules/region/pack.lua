-- Languages of the region and beyond it: Indonesian, Malay, Filipino and Taglish, Hindi, Bengali and Nepali (each also as typed
-- in Latin letters), Russian, Korean and Swahili. Families, sources and law are those of `core`.
-- Nobody who speaks these languages as an inspector has reviewed the wording yet: every rule is a trial.
pack {
  name      = "region",
  version   = "0.1.0",
  title     = "Signs of trafficking and forced labour in languages of the region and beyond",
  languages = { "id", "ms", "fil", "hi", "bn", "ne", "ru", "ko", "sw" },
}
