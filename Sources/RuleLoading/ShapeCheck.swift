internal import Diagnostics
internal import LuaMachine

/// Holds the tables of one file against their shapes and says everything that does not fit.
struct ShapeCheck {
    let source: SourceText
    private(set) var problems: [Diagnostic] = []

    init(source: SourceText) {
        self.source = source
    }

    /// Where something stands: its own range, or that of what surrounds it.
    struct Place {
        let node: LuaOutline.Node?
        let range: Range<Int>

        func field(_ name: String) -> Place {
            let node = node?.field(name)
            return Place(node: node, range: node?.range ?? range)
        }

        func key(_ name: String) -> Range<Int> {
            node?.entry(name)?.keyRange ?? range
        }

        func item(_ index: Int) -> Place {
            let node = node?.item(index)
            return Place(node: node, range: node?.range ?? range)
        }
    }

    mutating func check(_ table: LuaTable, against shape: Shape, at place: Place) {
        for name in table.fields.keys.sorted() where shape.field(name) == nil {
            let guess = nearest(name, in: shape.fields.map(\.name))
            report(
                .unknownField, "`\(shape.name)` has no field `\(name)`", place.key(name),
                hint: guess.map { "did you mean `\($0)`?" }
                    ?? "fields are: " + shape.fields.map(\.name).joined(separator: ", "))
        }
        for field in shape.fields {
            if let value = table.fields[field.name], value != .none {
                check(
                    value, is: field.kind, named: "`\(field.name)`", field, place.field(field.name))
            } else if field.required {
                report(
                    .missingField, "`\(field.name)` is missing: \(lowerFirst(field.sentence))",
                    place.range.prefixRange,
                    hint: field.example.isEmpty ? nil : "write for example `\(field.example)`")
            }
        }
        if !table.array.isEmpty {
            report(
                .strayItem, "`\(shape.name)` holds a value without a name", place.item(0).range,
                hint: "each value needs a field: `name = value`; is a `=` missing?")
        }
        strangeKeys(table, place)
    }

    mutating func check(
        _ value: LuaValue, is kind: FieldKind, named name: String, _ field: Field, _ place: Place
    ) {
        switch (kind, value) {
        case (.text, .string(let text)):
            if text.allSatisfy(\.isWhitespace) {
                report(.emptyValue, "\(name) is an empty text", place.range)
            }
        case (.number(let range), .integer(let number)):
            if !range.contains(number) { report(outOfRange(name, range, "\(number)"), place.range) }
        case (.number(let range), .number(let number)):
            report(outOfRange(name, range, "\(number)"), place.range)
        case (.flag, .boolean), (.function, .function):
            break
        case (.date, .string(let text)):
            if !isDate(text) {
                report(
                    .malformedDate, "\(name) must be \(kind.words), not \"\(text)\"", place.range,
                    hint: "year, month and day in digits, in the Common Era")
            }
        case (.oneOf(let names), .string(let text)):
            if !names.contains(text) {
                report(
                    .notOneOf, "\(name) must be \(kind.words), not \"\(text)\"", place.range,
                    hint: nearest(text, in: names).map { "did you mean \"\($0)\"?" })
            }
        case (.list(let inner), .table(let table)):
            checkList(table, of: inner, named: name, field, place)
        case (.byName(_, let inner), .table(let table)):
            for key in table.fields.keys.sorted() {
                guard let entry = table.fields[key] else { continue }
                check(entry, is: inner, named: "\(name) of `\(key)`", field, place.field(key))
            }
            if !table.array.isEmpty {
                report(
                    .wrongKind, "\(name) must be \(kind.words), not a plain list",
                    place.item(0).range, hint: hint(field))
            }
            strangeKeys(table, place)
        case (.record(let shape), .table(let table)):
            check(table, against: shape, at: place)
        default:
            report(
                .wrongKind, "\(name) must be \(kind.words), not \(value.words)", place.range,
                hint: hint(field))
        }
    }

    private mutating func checkList(
        _ table: LuaTable, of inner: FieldKind, named name: String, _ field: Field, _ place: Place
    ) {
        if table.array.isEmpty, table.fields.isEmpty {
            report(
                .emptyValue, "\(name) is an empty list", place.range,
                hint: "leave the field out, or put something in the braces")
        }
        for (index, item) in table.array.enumerated() {
            check(item, is: inner, named: "item \(index + 1) of \(name)", field, place.item(index))
        }
        for key in table.fields.keys.sorted() {
            report(
                .wrongKind, "\(name) must be a plain list; it has a field `\(key)`",
                place.key(key), hint: hint(field))
        }
        strangeKeys(table, place)
    }

    private mutating func strangeKeys(_ table: LuaTable, _ place: Place) {
        for key in table.strangeKeys {
            report(
                .strayItem, "a key \(key) cannot be used here", place.range,
                hint: "lists are written `{ a, b, c }`, without gaps and without numbers")
        }
    }

    mutating func report(
        _ code: DiagnosticCode, _ message: String, _ range: Range<Int>, hint: String? = nil
    ) {
        problems.append(
            Diagnostic(code: code, message: message, in: source, bytes: range, hint: hint))
    }

    private mutating func report(_ message: String, _ range: Range<Int>) {
        report(.outOfRange, message, range)
    }

    private func outOfRange(_ name: String, _ range: ClosedRange<Int64>, _ given: String) -> String
    {
        "\(name) must be \(FieldKind.number(range).words), not \(given)"
    }

    private func hint(_ field: Field) -> String? {
        field.example.isEmpty ? nil : "write for example `\(field.example)`"
    }

    private func lowerFirst(_ sentence: String) -> String {
        let text = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    private func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(\.isNumber) }),
            let month = Int(parts[1]), let day = Int(parts[2])
        else { return false }
        return (1...12).contains(month) && (1...31).contains(day)
    }
}

extension Range where Bound == Int {
    /// The first byte only: a missing field is shown at the opening brace, not over the table.
    fileprivate var prefixRange: Range<Int> { lowerBound..<Swift.min(lowerBound + 1, upperBound) }
}

extension LuaValue {
    /// The value in the words of an error message.
    var words: String {
        switch self {
        case .none: "nothing"
        case .boolean(let value): "`\(value)`"
        case .integer(let number): "the number \(number)"
        case .number(let number): "the number \(number)"
        case .string(let text): "the text \"\(text.prefix(40))\""
        case .bytes: "a text that is not UTF-8"
        case .table: "a table"
        case .function: "a function"
        }
    }
}
