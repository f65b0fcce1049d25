import RuleModel

/// A small pack without a mistake.
enum GoodPack {
    static let files: [PackFile] = texts.map {
        PackFile(path: $0.key, name: $0.key, bytes: Array($0.value.utf8))
    }

    private static let texts: [String: String] = [
        "pack.lua": """
        pack {
          name = "test", version = "1.0.0", languages = { "en", "th" },
          families = { documents = { title = "Papers", ceiling = 12 } },
          levels = { note = { { points = 2 } }, review = { { points = 8 } },
                     priority = { { points = 18, families = 2 } } },
          kinds = { warning = { percent = 0, at_most = "note" } },
          not_inside = { th = { "ออนไลน์" } },
        }
        """,
        "sources.lua": """
        sources { ["ilo-2012"] = { title = "Indicators of Forced Labour", publisher = "ILO",
                                   year = 2012, verified = true } }
        """,
        "law.lua": """
        law { { id = "th-fw-62", jurisdiction = "TH", law = "Royal Ordinance", section = "62",
                valid_from = "2018-03-28", says = "Nobody may hold papers.", verified = false } }
        """,
        "delphi.lua": """
        delphi { { id = "D2.05", dimension = 2, title = "Confiscation of documents",
                   adult_labour = "medium", child_labour = "medium", at_destination = "D5.01",
                   seen = "advert", verified = true } }
        """,
        "kinds.lua": """
        kinds { { kind = "warning", weight = 3, terms = { en = { "beware of" } } } }
        """,
        "words/papers.lua": """
        words { en = { "passport", "id card" }, th = { "พาสปอร์ต" } }
        """,
        "indicators/documents/kept.lua": """
        rule {
          title = "Papers are kept", indicators = { "delphi:D2.05" }, law = { "th-fw-62" },
          weight = 8, status = "stable", sources = { "ilo-2012" },
          terms = { en = { "keep your <papers>" } },
          fires = { en = { "We «keep your passport»." } },
          silent = { en = { "Bring your passport." } },
          advice = "Ask who holds the papers.",
        }
        """,
    ]
}
