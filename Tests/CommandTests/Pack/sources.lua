sources {
  ["ilo-2012"] = {
    title = "Indicators of Forced Labour", publisher = "ILO", year = 2012, verified = true,
  },
}
