internal import Heed

/// Reads a message from one JSON object.
struct JSONRecord {
    let options: ReaderOptions
    private let bytes: [UInt8]
    private var members: [Member] = []
    private var notes: [Trouble] = []
    private var used: Set<Int> = []

    private struct Member {
        let name: String
        let value: JSONScanner.Value
    }

    /// - Parameter id: the name of the record where the object gives none.
    static func read(
        _ bytes: [UInt8], id: String, source: String, options: ReaderOptions
    ) -> InputRecord {
        do {
            var record = try JSONRecord(bytes, options)
            return record.read(id: id, source: source)
        } catch {
            let before = String(decoding: bytes[..<min(error.offset, bytes.count)], as: UTF8.self)
            let column = before.count + 1
            return InputRecord(
                message: Message(id: id, content: []), source: source,
                trouble: Trouble(
                    code: "input.json",
                    message: "not valid JSON at column \(column): \(error.message)."))
        }
    }

    private init(_ bytes: [UInt8], _ options: ReaderOptions) throws(JSONProblem) {
        self.bytes = bytes
        self.options = options
        var scanner = JSONScanner(bytes)
        // Bytes, for an é of one part and one of two are equal strings, but not one name.
        var names: Set<[UInt8]> = []
        var repeated: [String] = []
        for member in try scanner.documentMembers() {
            let name = JSONString(bytes, member.key).text
            if names.insert(Array(name.utf8)).inserted {
                members.append(Member(name: name, value: member.value))
            } else {
                repeated.append(name)
            }
        }
        if !repeated.isEmpty {
            note(
                "input.duplicate-field",
                "the record has more than one field \(list(repeated)); the first was read.")
        }
    }

    private mutating func read(id: String, source: String) -> InputRecord {
        let id = scalar(options.fields.id).flatMap { $0.isEmpty ? nil : $0 } ?? id
        let encoding = string(options.fields.encoding)
        let kind = readKind()
        var message = Message(id: id, content: [])
        var trouble: Trouble?
        if let text = textMember() {
            message.content = decoded(members[text].value.range)
        } else if let turns = readTurns() {
            message = Message(turns: turns, id: id)
        } else {
            trouble = missingText()
        }
        // A text that is valid UTF-8 was decoded here: nothing is left to recognise.
        let isUTF8 = String(validating: message.content, as: UTF8.self) != nil
        message.encoding = isUTF8 ? "utf-8" : encoding ?? options.encoding
        message.kind = kind ?? message.kind ?? options.kind
        var others: [OtherField] = []
        for (place, member) in members.enumerated() where !used.contains(place) {
            if let value = scalar(member.value) { message.fields[member.name] = value }
            if options.keepsOtherFields {
                others.append(OtherField(name: member.name, json: handedOn(member.value.range)))
            }
        }
        return InputRecord(
            message: message, source: source, trouble: trouble, notes: notes, otherFields: others)
    }

    // MARK: Fields

    /// Marks the first field of one of `names` as used.
    private mutating func use(_ names: [String]) -> JSONScanner.Value? {
        for name in names {
            if let place = members.firstIndex(where: { $0.name == name }) {
                used.insert(place)
                return members[place].value
            }
        }
        return nil
    }

    private mutating func scalar(_ names: [String]) -> String? {
        use(names).flatMap { scalar($0) }
    }

    private mutating func string(_ names: [String]) -> String? {
        guard let value = use(names), value.shape == .string else { return nil }
        return JSONString(bytes, value.range).text
    }

    private func scalar(_ value: JSONScanner.Value) -> String? {
        switch value.shape {
        case .string: JSONString(bytes, value.range).text
        case .number: String(decoding: bytes[value.range], as: UTF8.self)
        case .literal:
            isNull(value) ? nil : String(decoding: bytes[value.range], as: UTF8.self)
        case .object, .array: nil
        }
    }

    private func isNull(_ value: JSONScanner.Value) -> Bool {
        bytes[value.range.lowerBound] == UInt8(ascii: "n")
    }

    private mutating func textMember() -> Int? {
        for name in options.fields.text {
            if let place = members.firstIndex(where: {
                $0.name == name && $0.value.shape == .string
            }) {
                used.insert(place)
                return place
            }
        }
        return nil
    }

    private mutating func readKind() -> MessageKind? {
        guard let value = string(options.fields.kind) else { return nil }
        let name = String(value.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
        if let kind = MessageKind(rawValue: name) { return kind }
        note(
            "input.kind",
            "the record names a kind that is not known; the kind was inferred. Known: "
                + "\(MessageKind.allCases.map(\.rawValue).joined(separator: ", ")).")
        return nil
    }

    // MARK: Turns

    private mutating func readTurns() -> [Turn]? {
        guard let value = use(options.fields.turns), value.shape == .array else { return nil }
        var scanner = JSONScanner(bytes, at: value.range.lowerBound)
        guard let elements = try? scanner.elements() else { return nil }
        var turns: [Turn] = []
        var unread = 0
        for element in elements {
            if let turn = turn(element) { turns.append(turn) } else { unread += 1 }
        }
        if unread > 0 {
            note("input.turns", "\(unread) of \(elements.count) turns have no text to read.")
        }
        return turns
    }

    private mutating func turn(_ value: JSONScanner.Value) -> Turn? {
        if value.shape == .string {
            return Turn(speaker: "", text: String(decoding: decoded(value.range), as: UTF8.self))
        }
        var scanner = JSONScanner(bytes, at: value.range.lowerBound)
        guard value.shape == .object, let members = try? scanner.members() else { return nil }
        var byName: [String: JSONScanner.Value] = [:]
        for member in members where member.value.shape == .string {
            let name = JSONString(bytes, member.key).text
            if byName[name] == nil { byName[name] = member.value }
        }
        guard let text = options.fields.text.lazy.compactMap({ byName[$0] }).first else {
            return nil
        }
        let speaker = ["speaker", "from", "sender"].lazy.compactMap { byName[$0] }.first
        return Turn(
            speaker: speaker.map { JSONString(bytes, $0.range).text } ?? "",
            text: String(decoding: decoded(text.range), as: UTF8.self))
    }

    // MARK: Words and bytes

    private mutating func decoded(_ range: Range<Int>) -> [UInt8] {
        let string = JSONString(bytes, range)
        if string.loneSurrogates > 0 {
            note(
                "input.surrogate",
                "\(string.loneSurrogates) halves of surrogate pairs stood alone in the text and "
                    + "became U+FFFD.")
        }
        return string.bytes
    }

    /// A value as it was written, mended where strict readers would refuse it.
    private func handedOn(_ range: Range<Int>) -> [UInt8] {
        StrictJSON.mended(Array(String(decoding: bytes[range], as: UTF8.self).utf8))
    }

    private mutating func note(_ code: String, _ message: String) {
        let trouble = Trouble(code: code, message: message)
        if !notes.contains(trouble) { notes.append(trouble) }
    }

    private func missingText() -> Trouble {
        let wanted = list(options.fields.text)
        let there = members.isEmpty ? "none" : list(members.map(\.name))
        let present = members.contains { options.fields.text.contains($0.name) }
        let what =
            present
            ? "the field for the text holds no text"
            : "no field for the text was found (looked for \(wanted))"
        return Trouble(
            code: "input.no-text",
            message: "\(what). Fields that are there: \(there). Name the right one with --map "
                + "text=FIELD.")
    }

    private func list(_ names: [String]) -> String {
        let shown = names.prefix(12).map { "`\(visible(String($0.prefix(40))))`" }
        return shown.joined(separator: ", ") + (names.count > 12 ? ", …" : "")
    }
}
