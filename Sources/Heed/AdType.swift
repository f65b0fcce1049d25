/// Kinds of Lua values that functions of `ad` take and give back.
package indirect enum AdType: Sendable, Equatable {
    case text, integer, number, boolean
    /// A list of texts.
    case texts
    /// Nothing (`nil`) at times.
    case optional(AdType)
    /// A list of tables with these fields, each with its place in the text besides: `at` and
    /// `length`, in bytes of the input, and in a conversation the number of its `turn`, from 1.
    case places([AdField])

    /// The kind in the words of the guide.
    package var words: String {
        switch self {
        case .text: "text"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .texts: "list of texts"
        case .optional(let type): "\(type.words) or nil"
        case .places(let fields):
            "list of {\((fields.map(\.name) + ["at", "length"]).joined(separator: ", "))}"
        }
    }
}

/// A named value that a function takes, or a field of what it gives back.
package struct AdField: Sendable, Equatable {
    /// As it is written in Lua.
    package let name: String
    /// What it holds.
    package let type: AdType

    /// Names a value of a kind.
    package init(_ name: String, _ type: AdType) {
        self.name = name
        self.type = type
    }
}
