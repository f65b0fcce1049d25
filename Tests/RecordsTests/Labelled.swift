import Heed

@testable import Records

/// Labelled texts and small packs for tests of evaluation.
enum Labelled {
    /// Rules of one phrase each, by name, in the families `papers` (ceiling 14) and `place` (3).
    static func rules(
        _ rules: [(name: String, phrase: String, fields: String)], adjust: String? = nil
    ) throws -> Ruleset {
        var files = [
            "pack.lua": """
            pack {
              name = "p", version = "1", languages = { "en" },
              families = {
                papers = { title = "Papers", ceiling = 14 }, place = { title = "Place", ceiling = 3 },
              },
              levels = { note = { { points = 2 } }, review = { { points = 8 } },
                         priority = { { points = 14 } } },
            }
            """,
            "sources.lua": #"sources { ilo = { title = "Indicators", verified = true } }"#,
        ]
        for rule in rules {
            let status = rule.fields.contains("status =") ? "" : "status = \"stable\","
            files["indicators/\(rule.name).lua"] = """
                rule {
                  title = "A sign", indicators = { "ilo:7" }, sources = { "ilo" }, \(status)
                  terms = { en = { "\(rule.phrase)" } }, fires = { en = { "\(rule.phrase)" } },
                  silent = { en = { "nothing" } }, advice = "Ask.", \(rule.fields),
                }
                """
        }
        files["adjust.lua"] = adjust
        return try Ruleset(packs: [.memory("p", files: files)])
    }

    /// Rules of weight 8 in the family `papers`.
    static func rules(_ phrases: [String]) throws -> Ruleset {
        try rules(
            phrases.enumerated().map { ("papers/rule\($0)", $1, "weight = 8") })
    }

    /// Texts of an id, the words and the level that is expected.
    static func texts(
        _ texts: [(id: String, words: String, expected: String)], language: String? = nil
    ) -> [LabelledText] {
        texts.compactMap { text in
            var message = Message(text.words, id: text.id)
            message.fields["lang"] = language
            message.fields["expect"] = text.expected
            return LabelledText(InputRecord(message: message, source: "-"))
        }
    }
}
