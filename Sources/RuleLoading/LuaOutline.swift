/// Where the parts of a rule file stand. Lua knows the line of code, but not the place of a
/// table's field; this outline knows the places and nothing else. It never evaluates: a value
/// that is not written out where it is used (a variable, a concatenation) is one opaque range.
struct LuaOutline {
    /// A call of the shape `name { … }` at the top of the file.
    struct Call {
        let name: String
        let nameRange: Range<Int>
        let argument: Node
    }

    /// A value as it is written.
    struct Node {
        enum Kind {
            case table([Entry])
            /// A quoted string; `content` is the range between its quotes, and `plain` says that
            /// offsets in the value are offsets in the content (no escapes).
            case string(content: Range<Int>, plain: Bool)
            case other
        }

        struct Entry {
            /// The name of a field, or nothing for an item of a list.
            let key: String?
            let keyRange: Range<Int>
            let value: Node
        }

        let range: Range<Int>
        let kind: Kind

        /// The entry of a field. The last one counts, as in Lua.
        func entry(_ key: String) -> Entry? {
            guard case .table(let entries) = kind else { return nil }
            return entries.last { $0.key == key }
        }

        func field(_ key: String) -> Node? { entry(key)?.value }

        /// How many entries have no name.
        var itemCount: Int {
            guard case .table(let entries) = kind else { return 0 }
            return entries.count { $0.key == nil }
        }

        /// - Parameter index: from 0, counting the entries without a name.
        func item(_ index: Int) -> Node? {
            guard case .table(let entries) = kind else { return nil }
            var seen = 0
            for entry in entries where entry.key == nil {
                if seen == index { return entry.value }
                seen += 1
            }
            return nil
        }
    }

    let calls: [Call]

    init(_ source: [UInt8]) {
        var parser = OutlineParser(tokens: LuaTokens.all(in: source), source: source)
        calls = parser.topLevelCalls()
    }
}

private struct OutlineParser {
    let tokens: [LuaToken]
    let source: [UInt8]
    private var next = 0

    init(tokens: [LuaToken], source: [UInt8]) {
        self.tokens = tokens
        self.source = source
    }

    mutating func topLevelCalls() -> [LuaOutline.Call] {
        var calls: [LuaOutline.Call] = []
        var depth = 0
        while next < tokens.count {
            let token = tokens[next]
            if token.kind == .name, depth == 0, next + 1 < tokens.count {
                var argument = next + 1
                if tokens[argument].isSymbol("("), argument + 1 < tokens.count { argument += 1 }
                if tokens[argument].isSymbol("{") {
                    next = argument
                    calls.append(
                        .init(
                            name: text(token), nameRange: token.range, argument: value()))
                    continue
                }
            }
            depth = max(0, depth + depthChange(token))
            next += 1
        }
        return calls
    }

    /// Reads one value and leaves `next` behind it: at a `,`, `;`, `}` or the end.
    private mutating func value() -> LuaOutline.Node {
        let first = next
        let node: LuaOutline.Node
        if tokens[next].isSymbol("{") {
            node = table()
        } else if case .string(let content, let plain) = tokens[next].kind {
            node = .init(range: tokens[next].range, kind: .string(content: content, plain: plain))
            next += 1
        } else {
            node = .init(range: tokens[next].range, kind: .other)
        }
        // Whatever follows on the value (an operator, a call) makes it opaque.
        let afterSimple = next
        var depth = 0
        while next < tokens.count {
            let token = tokens[next]
            if depth == 0, token.isSymbol(",") || token.isSymbol(";") || token.isSymbol("}") {
                break
            }
            if depth == 0, next > first, case .other = node.kind, token.kind == .name,
                startsStatement(after: tokens[next - 1])
            {
                break
            }
            if depth == 0, next == afterSimple, next > first, token.kind == .name { break }
            depth += depthChange(token)
            if depth < 0 { break }
            next += 1
        }
        if next == afterSimple, next > first { return node }
        let end = next > first ? tokens[next - 1].range.upperBound : tokens[first].range.upperBound
        if next == first { next += 1 }
        return .init(range: tokens[first].range.lowerBound..<end, kind: .other)
    }

    private func startsStatement(after token: LuaToken) -> Bool {
        switch token.kind {
        case .number, .string: true
        case .keyword: token.word == "end" || token.word == "true" || token.word == "false"
        default: token.isSymbol("}") || token.isSymbol(")")
        }
    }

    private mutating func table() -> LuaOutline.Node {
        let start = tokens[next].range.lowerBound
        next += 1
        var entries: [LuaOutline.Node.Entry] = []
        while next < tokens.count, !tokens[next].isSymbol("}") {
            if tokens[next].isSymbol(",") || tokens[next].isSymbol(";") {
                next += 1
                continue
            }
            let before = next
            if let (key, range) = key() {
                guard next < tokens.count else { break }
                entries.append(.init(key: key, keyRange: range, value: value()))
            } else {
                let range = tokens[next].range
                entries.append(.init(key: nil, keyRange: range, value: value()))
            }
            if next == before { next += 1 }
        }
        let end = next < tokens.count ? tokens[next].range.upperBound : source.count
        next = min(next + 1, tokens.count)
        return .init(range: start..<end, kind: .table(entries))
    }

    /// Reads `name =` or `["name"] =` and leaves `next` at the value.
    private mutating func key() -> (String, Range<Int>)? {
        let token = tokens[next]
        if token.kind == .name, next + 1 < tokens.count, tokens[next + 1].isSymbol("=") {
            next += 2
            return (text(token), token.range)
        }
        if token.isSymbol("["), next + 3 < tokens.count,
            case .string(let content, _) = tokens[next + 1].kind, tokens[next + 2].isSymbol("]"),
            tokens[next + 3].isSymbol("=")
        {
            let range = tokens[next + 1].range
            next += 4
            return (String(decoding: source[content], as: UTF8.self), range)
        }
        return nil
    }

    private func text(_ token: LuaToken) -> String {
        String(decoding: source[token.range], as: UTF8.self)
    }

    private func depthChange(_ token: LuaToken) -> Int {
        switch token.kind {
        case .symbol:
            switch token.word {
            case "(", "{", "[": 1
            case ")", "}", "]": -1
            default: 0
            }
        case .keyword:
            switch token.word {
            // `for` and `while` bring their own `do`.
            case "function", "if", "do", "repeat": 1
            case "end", "until": -1
            default: 0
            }
        default: 0
        }
    }
}
