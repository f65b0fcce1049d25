/// One token of a Lua file, by its place.
struct LuaToken {
    enum Kind: Equatable {
        case name, keyword, number, symbol
        /// `content` lies between the quotes; `plain` where it holds no escape.
        case string(content: Range<Int>, plain: Bool)
    }

    let kind: Kind
    let range: Range<Int>
    /// The spelling of a keyword or symbol; empty for the other kinds.
    let word: String

    func isSymbol(_ symbol: String) -> Bool { kind == .symbol && word == symbol }
}

/// The lexical conventions of Lua (manual §3.1), as far as places are concerned.
enum LuaTokens {
    private static let keywords: Set<String> = [
        "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if",
        "in", "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
    ]

    /// All tokens, comments left out. Text that is not Lua gives tokens too: the outline of a
    /// broken file still knows the places before the mistake.
    static func all(in source: [UInt8]) -> [LuaToken] {
        var tokens: [LuaToken] = []
        var at = 0
        if source.first == UInt8(ascii: "#") {
            while at < source.count, source[at] != UInt8(ascii: "\n") { at += 1 }
        }
        while at < source.count {
            let byte = source[at]
            if byte <= 0x20 {
                at += 1
            } else if byte == UInt8(ascii: "-"), peek(source, at + 1) == UInt8(ascii: "-") {
                at = endOfComment(source, at + 2)
            } else if isNameByte(byte), !isDigit(byte) {
                let start = at
                while at < source.count, isNameByte(source[at]) { at += 1 }
                let word = String(decoding: source[start..<at], as: UTF8.self)
                let isKeyword = keywords.contains(word)
                tokens.append(
                    LuaToken(
                        kind: isKeyword ? .keyword : .name, range: start..<at,
                        word: isKeyword ? word : ""))
            } else if isDigit(byte) {
                let start = at
                while at < source.count, isNameByte(source[at]) || source[at] == UInt8(ascii: ".") {
                    at += 1
                }
                tokens.append(LuaToken(kind: .number, range: start..<at, word: ""))
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                tokens.append(quoted(source, &at))
            } else if byte == UInt8(ascii: "["), let level = longBracketLevel(source, at) {
                let start = at
                let end = endOfLongBracket(source, at, level: level)
                let content = min(start + level + 2, end)..<max(start + level + 2, end - level - 2)
                let range = start..<end
                tokens.append(
                    LuaToken(
                        kind: .string(content: content.clamped(to: range), plain: true),
                        range: range, word: ""))
                at = end
            } else {
                tokens.append(
                    LuaToken(
                        kind: .symbol, range: at..<at + 1,
                        word: String(decoding: [byte], as: UTF8.self)))
                at += 1
            }
        }
        return tokens
    }

    private static func quoted(_ source: [UInt8], _ at: inout Int) -> LuaToken {
        let start = at
        let quote = source[at]
        var plain = true
        at += 1
        while at < source.count, source[at] != quote, source[at] != UInt8(ascii: "\n") {
            if source[at] == UInt8(ascii: "\\") {
                plain = false
                at += 1
            }
            at += 1
        }
        let end = min(at, source.count)
        at = min(end + 1, source.count)
        return LuaToken(
            kind: .string(content: start + 1..<max(start + 1, end), plain: plain),
            range: start..<at, word: "")
    }

    private static func endOfComment(_ source: [UInt8], _ start: Int) -> Int {
        if peek(source, start) == UInt8(ascii: "["), let level = longBracketLevel(source, start) {
            return endOfLongBracket(source, start, level: level)
        }
        var at = start
        while at < source.count, source[at] != UInt8(ascii: "\n") { at += 1 }
        return at
    }

    /// The number of `=` in an opening long bracket at `start`, if one stands there.
    private static func longBracketLevel(_ source: [UInt8], _ start: Int) -> Int? {
        var at = start + 1
        while peek(source, at) == UInt8(ascii: "=") { at += 1 }
        return peek(source, at) == UInt8(ascii: "[") ? at - start - 1 : nil
    }

    private static func endOfLongBracket(_ source: [UInt8], _ start: Int, level: Int) -> Int {
        var at = start + level + 2
        while at < source.count {
            if source[at] == UInt8(ascii: "]") {
                var end = at + 1
                while end - at - 1 < level, peek(source, end) == UInt8(ascii: "=") { end += 1 }
                if end - at - 1 == level, peek(source, end) == UInt8(ascii: "]") { return end + 1 }
            }
            at += 1
        }
        return source.count
    }

    private static func peek(_ source: [UInt8], _ at: Int) -> UInt8? {
        at < source.count ? source[at] : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        // Not Lua, but a letter all the same: one token, so that it is marked whole.
        default: byte >= 0x80
        }
    }
}
