internal import Heed

/// A file that was found in a folder and holds no text.
struct LeftOut: Error {
    let path: String
    let why: String
}

/// One input that is being read, in the form that was asked for or recognised.
struct OpenInput {
    private enum Form {
        case unknown
        case text
        case lines
        case jsonl
        case json(JSONElements)
        case finished
    }

    private var reader: ByteReader
    private let name: String
    private let isNamed: Bool
    private let options: ReaderOptions
    private var form = Form.unknown

    /// - Parameter isNamed: whether the user named it; other inputs may be left out.
    init(_ source: ByteSource, name: String, isNamed: Bool, options: ReaderOptions) {
        reader = ByteReader(source, limit: options.maximumRecordBytes)
        self.name = name
        self.isNamed = isNamed
        self.options = options
    }

    /// The next record, or nothing at the end.
    mutating func next() throws(LeftOut) -> InputRecord? {
        do {
            return try read()
        } catch let leftOut as LeftOut {
            throw leftOut
        } catch let failure as ReadFailure {
            form = .finished
            return unread(failure.trouble, id: name)
        } catch {
            return nil
        }
    }

    private mutating func read() throws -> InputRecord? {
        if case .unknown = form {
            if let refused = try recognise() { return refused }
        }
        switch form {
        case .unknown, .finished:
            return nil
        case .text:
            form = .finished
            return text(try reader.rest())
        case .lines:
            while let line = try reader.line() {
                if line.isTooLarge { return tooLarge(line, id: "line \(line.number)") }
                if line.bytes.allSatisfy(isBlank) { continue }
                return plain(line.bytes, id: "line \(line.number)")
            }
            return nil
        case .jsonl:
            while let line = try reader.line() {
                if line.bytes.allSatisfy(isBlank), !line.isTooLarge { continue }
                return object(line, id: "line \(line.number)")
            }
            return nil
        case .json(var elements):
            form = .finished
            guard let element = try elements.next() else { return nil }
            form = .json(elements)
            return object(element, id: "record \(element.number)")
        }
    }

    // MARK: Which form

    /// - Returns: a record when the input cannot be read in the form it should have.
    private mutating func recognise() throws -> InputRecord? {
        let format = try chosenFormat()
        if format != .text, Sniffing.isUTF16(try reader.peek(4)) {
            form = .finished
            return unread(
                Trouble(
                    code: "input.utf-16",
                    message: "this looks like UTF-16, which cannot be read line by line. Convert "
                        + "it first: iconv -f UTF-16 -t UTF-8 FILE."), id: name)
        }
        if format != .text, try reader.peek(3).elementsEqual([0xEF, 0xBB, 0xBF]) {
            reader.start += 3
        }
        switch format {
        case .lines: form = .lines
        case .jsonl: form = .jsonl
        case .json: form = .json(JSONElements(reader))
        case .text, .auto:
            if name == "-" { try refuseWhatIsNoText() }
            form = .text
        }
        return nil
    }

    private mutating func refuseWhatIsNoText() throws {
        guard let why = Sniffing.whyNoText(try reader.peek(Sniffing.length)) else { return }
        if !isNamed { throw LeftOut(path: name, why: why) }
        throw ReadFailure("input.binary", "this is \(why).")
    }

    private mutating func chosenFormat() throws -> InputFormat {
        // A file is looked at first. Lines of standard input are read as they arrive, so it is
        // looked at only when it turns out to be one text, which is read to its end anyway.
        if name != "-" { try refuseWhatIsNoText() }
        guard options.format == .auto else { return options.format }
        if name == "-" { return try looksLikeJSONLines() ? .jsonl : .text }
        let lower = name.lowercased()
        if lower.hasSuffix(".jsonl") || lower.hasSuffix(".ndjson") { return .jsonl }
        if lower.hasSuffix(".json"), try looksLikeJSON() { return .json }
        return .text
    }

    private mutating func looksLikeJSONLines() throws -> Bool {
        var first = Array(try reader.peekLine())
        if first.starts(with: [0xEF, 0xBB, 0xBF]) { first.removeFirst(3) }
        guard first.first == UInt8(ascii: "{") else { return false }
        var scanner = JSONScanner(first)
        return (try? scanner.documentMembers()) != nil
    }

    private mutating func looksLikeJSON() throws -> Bool {
        var head = try reader.peek(Sniffing.length)
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
        let first = head.first { !isBlank($0) }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }

    // MARK: Records

    private func text(_ raw: RawRecord) -> InputRecord {
        raw.isTooLarge ? tooLarge(raw, id: name) : plain(raw.bytes, id: name)
    }

    private func plain(_ bytes: [UInt8], id: String) -> InputRecord {
        InputRecord(
            message: Message(
                id: id, content: bytes, encoding: options.encoding, kind: options.kind),
            source: name)
    }

    private func object(_ raw: RawRecord, id: String) -> InputRecord {
        if raw.isTooLarge { return tooLarge(raw, id: id) }
        if raw.bytes.isEmpty, let problem = raw.problem {
            return unread(
                Trouble(code: "input.json", message: "not valid JSON: \(problem)."), id: id)
        }
        var record = JSONRecord.read(raw.bytes, id: id, source: name, options: options)
        if let problem = raw.problem {
            record.notes.append(
                Trouble(code: "input.json", message: "not valid JSON: \(problem)."))
        }
        return record
    }

    private func tooLarge(_ raw: RawRecord, id: String) -> InputRecord {
        let limit = options.maximumRecordBytes
        return unread(
            Trouble(
                code: "input.too-large",
                message: "the record has more than \(limit) bytes, the most that is read at once. "
                    + "If it holds many messages, read it line by line with --input lines; "
                    + "otherwise raise --max-record-bytes."), id: id)
    }

    private func unread(_ trouble: Trouble, id: String) -> InputRecord {
        InputRecord(message: Message(id: id, content: []), source: name, trouble: trouble)
    }
}
