sources { ["ilo-2012"] = { title = "Indicators of forced labour", publisher = "ILO", year = 2012, verified = true } }
