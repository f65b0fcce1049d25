import Heed

/// A pack in memory with the rules a test needs.
struct TestPack {
    static let manifest = """
        pack {
          name = "test", version = "1", languages = { "en", "th" }, country = "TH",
          families = {
            papers = { title = "Papers", ceiling = 14 }, leaving = { title = "Leaving", ceiling = 12 },
            place = { title = "Places", ceiling = 3 }, child = { title = "Child", ceiling = 16 },
            good = { title = "Good", ceiling = 5 },
          },
          levels = {
            note = { { points = 2 } }, review = { { points = 8 } },
            priority = { { points = 14, families = 2 } },
          },
          kinds = {
            warning = { percent = 0, at_most = "note" }, worker_report = { percent = 140 },
          },
        }
        """

    static let data = [
        "pack.lua": manifest,
        "sources.lua": "sources { ilo = { title = \"Indicators\", verified = true } }",
        "kinds.lua": """
        kinds {
          { kind = "advert", weight = 3, terms = { en = { "we are hiring" } } },
          { kind = "warning", weight = 6, terms = { en = { "beware of" } } },
          { kind = "worker_report", weight = 6, terms = { en = { "my boss" } } },
        }
        """,
        "places.lua": """
        places {
          {
            id = "poipet", name = "Poipet", country = "KH", tags = { "hub" },
            forms = { en = { "Poipet" }, th = { "ปอยเปต" } }, verified = true,
          },
        }
        """,
        "wages.lua": """
        wages {
          { province = "Bangkok", from = "2025-07-01", baht_per_day = 400, verified = true },
          { province = "Bangkok", from = "2025-01-01", baht_per_day = 372, verified = true },
        }
        """,
        "help.lua": """
        help {
          {
            id = "th", country = "TH", number = "1300", name = "Centre", says = "Help.",
            languages = { "th", "en" }, for_kinds = { "any" }, verified = true,
          },
          {
            id = "kh", country = "KH", number = "1288", name = "Hotline", says = "Help.",
            languages = { "km" }, for_kinds = { "any" }, verified = true,
          },
          {
            id = "vn", country = "VN", number = "111", name = "Hotline", says = "Help.",
            languages = { "vi" }, for_kinds = { "any" }, verified = true,
          },
        }
        """,
        "indicators/papers/kept.lua": rule(
            #"terms = { en = { "(keep|hold) your passport" }, th = { "เก็บพาสปอร์ต" } }, "#
                + #"unless = { en = { "never (keep|hold)" } }, weight = 8"#),
        "indicators/leaving/penalty.lua": rule(
            #"terms = { en = { "leave early ... pay {money}" } }, weight = 7"#),
        "indicators/place/hub.lua": rule(
            #"terms = { en = { "{place:hub} office", "poipet" }, th = { "ปอยเปต" } }, weight = 2, "#
                + "support = true"),
    ]

    /// A rule with what every rule needs and `fields` beside it.
    static func rule(_ fields: String) -> String {
        var rest = ""
        for (name, value) in [
            ("weight", "5"), ("status", "\"stable\""), ("indicators", "{ \"ilo:7\" }"),
        ] where !fields.contains("\(name) =") {
            rest += "\(name) = \(value), "
        }
        return """
            rule {
              title = "A sign", sources = { "ilo" }, advice = "Ask.",
              fires = { en = { "a" } }, silent = { en = { "b" } }, \(rest)
              \(fields),
            }
            """
    }

    /// The pack with `files` added to it or put in place of its own.
    static func source(_ files: [String: String] = [:]) -> PackSource {
        .memory("test", files: data.merging(files) { _, new in new })
    }

    static func ruleset(_ files: [String: String] = [:]) throws -> Ruleset {
        try Ruleset(packs: [source(files)])
    }

    /// The assessment of one text, with one more rule `papers/extra` of these fields.
    static func assess(
        _ text: String, kind: MessageKind? = nil, extra: String? = nil
    ) throws -> Assessment {
        let files = extra.map { ["indicators/papers/extra.lua": rule($0)] } ?? [:]
        var screener = try Screener(try ruleset(files))
        return screener.assess(Message(text, kind: kind))
    }
}

extension Assessment {
    /// The rules that fired, with the words they saw.
    var seen: [String] {
        findings.map { finding in
            finding.rule + " " + finding.evidence.map { "«\($0.quote)»" }.joined()
        }.sorted()
    }
}
