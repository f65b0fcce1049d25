-- A Buddhist-era date with slashes.
-- file: law.lua
law {
  { id = "a", jurisdiction = "TH", law = "Act", section = "1", valid_from = "1/1/2560",
    says = "Something.", verified = false },
}
