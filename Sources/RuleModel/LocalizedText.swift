/// A sentence in several languages, always with an English one to fall back on.
public struct LocalizedText: Sendable, Hashable, Codable, ExpressibleByStringLiteral {
    /// The text by BCP 47 language tag.
    public var byLanguage: [String: String]

    /// Makes a text out of its English words and others by BCP 47 tag; `en` among the others is
    /// replaced by the English words.
    public init(_ english: String, _ others: [String: String] = [:]) {
        byLanguage = others
        byLanguage["en"] = english
    }

    /// Takes a string literal for the English words, without any other language.
    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The text in `language`, or in English where nobody has written it yet.
    public func text(in language: String) -> String {
        byLanguage[language] ?? byLanguage["en"] ?? ""
    }
}
