internal import RuleModel

/// The forms that a rule author fills in. This table is the only place that names their fields.
package enum Shapes {
    /// One rule: `rule { … }`, one to a file.
    package static let rule = Shape(
        "rule", "One sign, with its words, its sources and its examples.",
        [
            Field(
                "title", .text, required: true, "What is seen, in one short sentence.",
                example: #"title = "Identity papers are kept by someone else""#),
            Field(
                "indicators", .list(of: .text),
                "Published indicators the sign belongs to: `delphi:D2.05`, `ilo:7`.",
                example: #"indicators = { "delphi:D2.05", "ilo:7" }"#),
            Field(
                "law", .list(of: .text), "Rows of law.lua that such a text may conflict with.",
                example: #"law = { "th-fw-62" }"#),
            Field(
                "weight", .number(1...10), required: true,
                "How much the sign weighs: 1 faint … 10 grave.", example: "weight = 8"),
            Field(
                "status", .oneOf(RuleStatus.allCases.map(\.rawValue)), required: true,
                "Where the rule stands in its life.", example: #"status = "trial""#),
            Field(
                "sources", .list(of: .text), required: true,
                "Keys of sources.lua: who published the indicator.",
                example: #"sources = { "ilo-indicators-2012" }"#),
            Field(
                "terms", termsKind, "Phrases to look for, by language.",
                example: #"terms = { en = { "(keep|hold) your passport" } }"#),
            Field(
                "unless", termsKind, "Phrases that cancel a hit they overlap, by language.",
                example: #"unless = { en = { "never keep" } }"#),
            Field(
                "unless_near", termsKind,
                "Phrases that cancel a hit in the same sentence, at most 40 characters away, by "
                    + "language.",
                example: #"unless_near = { en = { "bring your own" } }"#),
            Field(
                "unless_about", .list(of: .text),
                "Word lists of another subject, such as pets or songs: a phrase cancels hits of its "
                    + "language in the same sentence, at most 20 characters away, phrases at two "
                    + "places all of them.",
                example: #"unless_about = { "make-believe" }"#),
            Field(
                "even_negated", .flag,
                "Counts also behind words such as \"never\" and \"ห้าม\" (negations.lua).",
                example: "even_negated = true"),
            Field(
                "not_inside", termsKind,
                "Longer ordinary words that contain a phrase by accident, by language.",
                example: #"not_inside = { th = { "ออนไลน์" } }"#),
            Field(
                "wording", .list(of: .text),
                "Languages of texts whose wording as a whole is judged, by the files of wording/: "
                    + "`at_least` says how many points it needs, in tenths of log odds.",
                example: #"wording = { "en" }"#),
            Field(
                "at_least", .number(1...100),
                "How many separate places (or rules of `any_of`, or points of `wording`) are "
                    + "needed; 1 if not given.",
                example: "at_least = 2"),
            Field(
                "heavier", .list(of: .record(grade)),
                "Greater weights where the wording brings more points.",
                example: "heavier = { { points = 20, weight = 5 } }"),
            Field(
                "support_below", .number(1...100),
                "Below so many points of `wording` the rule is context only, as with `support`.",
                example: "support_below = 14"),
            Field(
                "worded_from", .number(-200...200),
                "The rule does not fire in a text whose wording brings fewer points: for phrases that "
                    + "stand in ordinary texts as well. Texts in a language without a wording count.",
                example: "worded_from = -10"),
            Field(
                "all_of", .list(of: .text), "Other rules that must all fire as well.",
                example: #"all_of = { "fees/fee-before-work" }"#),
            Field(
                "any_of", .list(of: .text), "Other rules of which at least one must fire.",
                example: #"any_of = { "fees/fee-before-work" }"#),
            Field(
                "in_order", .list(of: .text),
                "Other rules that must all fire, each behind the one before: in a conversation, "
                    + "what is said first and what later.",
                example: #"in_order = { "offer/easy-high-pay", "fees/fee-before-work" }"#),
            Field(
                "kinds", .list(of: .oneOf(MessageKind.allCases.map(\.rawValue))),
                "Kinds of message the rule looks at; all if not given.",
                example: #"kinds = { "advert", "offer" }"#),
            Field(
                "when", .function, "What the form cannot say; runs only after the terms hit.",
                example: "when = function(ad) return ad:has(\"salary\") end"),
            Field("always", .flag, "Runs `when` without any term.", example: "always = true"),
            Field(
                "support", .flag,
                "Context only: weighs nothing unless another family shows a sign that is not.",
                example: "support = true"),
            Field(
                "mitigates", .flag, "Speaks for the employer: shown, lowers the score a little.",
                example: "mitigates = true"),
            Field("child", .flag, "A sign of a child in danger.", example: "child = true"),
            Field(
                "fires", examplesKind, required: true,
                "Texts in which the rule fires, with « » around words of the evidence.",
                example: #"fires = { en = { "We «keep your passport»." } }"#),
            Field(
                "silent", examplesKind, required: true,
                "Texts that look alike, in which it does not fire.",
                example: #"silent = { en = { "Bring your passport." } }"#),
            Field(
                "except", .list(of: .oneOf(ExampleVariant.allCases.map(\.rawValue))),
                "Variants of the examples that are meant not to fire.",
                example: #"except = { "line-broken" }"#),
            Field(
                "advice", .text, required: true, "What to do next, for the reader of a finding.",
                example: #"advice = "Ask who holds the papers now.""#),
        ])

    private static let grade = Shape(
        "heavier", "A weight from a number of points on.",
        [
            Field("points", .number(1...100), required: true, "Points of `wording`."),
            Field("weight", .number(1...10), required: true, "The weight from there on."),
        ])

    private static let termsKind = FieldKind.byName("language", .list(of: .text))
    private static let examplesKind = FieldKind.byName("language", .list(of: .text))

    /// Forms by name. Files of a pack may use these and nothing else.
    package static let all: [Shape] = [
        rule, pack, adjust, sources, law, places, help, delphi, kinds, negations, wages, words,
        wording,
        says,
    ]
}
