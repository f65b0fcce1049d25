-- Paid clicks and pay-to-earn: money is lost, nobody is held. No sign of trafficking, and switched off by those who do not look for it.
pack {
  name      = "task-scams",
  version   = "0.1.0",
  title     = "Fraud for money, without work behind it",
  languages = { "th", "en" },
}
