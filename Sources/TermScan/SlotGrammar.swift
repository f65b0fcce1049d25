package import Archiving

/// A place in a term for something that is not a word: a sum of money, an age, a place.
package struct TermSlot: Sendable, Hashable {
    /// Such as `money`.
    package private(set) var name: String
    /// What stands after the colon, as it was written.
    package private(set) var argument: String?
    /// What the number must be, where the phrase compares it; never together with ``argument``.
    package private(set) var comparison: SlotComparison?

    /// Makes a slot; the parser has checked it against the ``SlotForm`` of its name.
    package init(name: String, argument: String? = nil, comparison: SlotComparison? = nil) {
        self.name = name
        self.argument = argument
        self.comparison = comparison
    }
}

/// A condition on the number of a slot, such as `> 60 / week`.
package struct SlotComparison: Sendable, Hashable {
    /// How the number in the text stands to the one in the phrase. The raw values are the signs;
    /// `<=` and `>=` come first, so that they are tried before `<` and `>`.
    package enum Relation: String, Sendable, CaseIterable {
        case lessOrEqual = "<="
        case greaterOrEqual = ">="
        case less = "<"
        case greater = ">"
        case equal = "="
    }

    /// The sign between the slot's name and the number.
    package private(set) var relation: Relation
    /// The number in the phrase, in ``unit``; never negative.
    package private(set) var number: Double
    /// What stands after the stroke, such as `week`.
    package private(set) var unit: String?

    /// Makes a condition; without a unit the slot decides which one is meant.
    package init(_ relation: Relation, _ number: Double, unit: String? = nil) {
        self.relation = relation
        self.number = number
        self.unit = unit
    }

    /// Whether `value` (in ``unit``) meets the condition.
    package func holds(for value: Double) -> Bool {
        switch relation {
        case .less: value < number
        case .lessOrEqual: value <= number
        case .greater: value > number
        case .greaterOrEqual: value >= number
        case .equal: value == number
        }
    }
}

extension TermSlot: Archivable {
    /// To be read over.
    package static var blank: TermSlot { TermSlot(name: "") }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&name)
        archive.pass(&argument)
        archive.pass(&comparison)
    }
}

extension SlotComparison.Relation: Archivable {
    /// To be read over.
    package static var blank: Self { .equal }
}

extension SlotComparison: Archivable {
    /// To be read over.
    package static var blank: SlotComparison { SlotComparison(.equal, 0) }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&relation)
        archive.pass(number: &number)
        archive.pass(&unit)
    }
}

/// How one slot may be written.
package struct SlotForm: Sendable, Equatable {
    /// What an author may write after the colon of a slot: nothing, one of a few words, or any text
    /// that is not empty.
    package enum Arguments: Sendable, Equatable {
        case none
        case oneOf([String])
        case any
    }

    /// The word in the braces, such as `money`.
    package let name: String
    /// Whether `{name}` alone may stand.
    package let allowsBare: Bool
    /// What may stand after a colon.
    package let arguments: Arguments
    /// Whether a comparison may stand.
    package let allowsComparison: Bool
    /// What may stand after the stroke of a comparison; a unit is never required.
    package let units: [String]

    /// Makes a form; without more, the slot is written `{name}` only.
    package init(
        _ name: String, allowsBare: Bool = true, arguments: Arguments = .none,
        allowsComparison: Bool = false, units: [String] = []
    ) {
        self.name = name
        self.allowsBare = allowsBare
        self.arguments = arguments
        self.allowsComparison = allowsComparison
        self.units = units
    }

    /// The ways in which the slot may be written, for a hint.
    var examples: String {
        var ways = allowsBare ? ["{\(name)}"] : []
        switch arguments {
        case .none: break
        case .any: ways.append("{\(name):…}")
        case .oneOf(let words): ways += words.map { "{\(name):\($0)}" }
        }
        if allowsComparison { ways.append("{\(name)<18}") }
        ways += units.map { "{\(name)>60/\($0)}" }
        return ways.joined(separator: ", ")
    }
}

/// The slots that terms may use.
package struct SlotGrammar: Sendable, Equatable {
    /// Every slot that may be used, in the order in which hints list them.
    package let forms: [SlotForm]

    /// Makes a grammar; of two forms with the same name the first counts.
    package init(_ forms: [SlotForm]) {
        self.forms = forms
    }

    /// No slots at all.
    package static let none = SlotGrammar([])

    func form(named name: String) -> SlotForm? {
        forms.first { $0.name == name }
    }
}
