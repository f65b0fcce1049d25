-- Accounts, SIM cards and face scans wanted for money.
pack {
  name      = "mule-accounts",
  version   = "0.1.0",
  title     = "Bank accounts, SIM cards and faces for hire",
  languages = { "th", "en" },
}
