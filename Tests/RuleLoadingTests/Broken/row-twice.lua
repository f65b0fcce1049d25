-- A row that stands twice.
-- file: law.lua
law {
  { id = "a", jurisdiction = "TH", law = "Act", section = "1", says = "Something.", verified = false },
  { id = "a", jurisdiction = "TH", law = "Act", section = "2", says = "Something else.", verified = false },
  { id = "th-fw-62", jurisdiction = "TH", law = "Act", section = "62", says = "Papers.", verified = false },
}
