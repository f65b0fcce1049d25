/// Hosts whose addresses are known for such without brackets around "at".
private let mailHosts: Set<String> = [
    "gmail", "hotmail", "yahoo", "outlook", "icloud", "live", "proton", "protonmail", "mail", "qq",
    "163", "yandex",
]

extension FactReading {
    /// Reads addresses that are written so that no program finds them: "name [at] gmail dot com",
    /// "name @ gmail . com".
    mutating func readSpelledEmails() {
        var index = 0
        while index < tokens.all.count {
            if let found = spelledEmail(at: index), !isClaimed(found.tokens) {
                emails.append(fact(Email(address: found.address), bytes: found.bytes))
                claim(found.tokens)
                index = found.tokens.upperBound
            } else {
                index += 1
            }
        }
    }

    /// - Parameter index: the token of "at" or "@".
    private func spelledEmail(
        at index: Int
    ) -> (address: String, bytes: Range<Int>, tokens: Range<Int>)? {
        guard isSign("@", index) || isWord("at", index) else { return nil }
        let mark = inBrackets(index)
        let isSure = isSign("@", index) || mark.count > 1
        // "ending with @example.com" names a host only.
        guard
            !isSign("@", index) || mark.count > 1 || spaceBefore(index + 1) || !spaceBefore(index),
            let name = mailName(before: mark.lowerBound)
        else { return nil }
        var address = text(name.bytes) + "@"
        var next = mark.upperBound
        var labels = 0
        while labels < 4, let label = hostLabel(at: next) {
            address += text(label.bytes)
            labels += 1
            let found = (name.bytes.lowerBound..<label.bytes.upperBound, name.token..<label.end)
            if let dot = dot(at: label.end) {
                address += "."
                next = dot
                continue
            }
            let parts = address.split(separator: "@").last?.split(separator: ".") ?? []
            guard parts.count >= 2, knownEndings.contains(String(parts[parts.count - 1])),
                isSure || mailHosts.contains(String(parts[0]))
            else { return nil }
            return (address, found.0, found.1)
        }
        return nil
    }

    private func isWord(_ word: String, _ index: Int) -> Bool {
        isToken(index) && tokens.bytes[tokens.all[index].range].elementsEqual(word.utf8)
    }

    /// The tokens of a mark with the brackets around it.
    private func inBrackets(_ index: Int) -> Range<Int> {
        for (open, close) in [("[", "]"), ("(", ")"), ("{", "}")]
            as [(Unicode.Scalar, Unicode.Scalar)]
        where isSign(open, index - 1) && isSign(close, index + 1) {
            return index - 1..<index + 2
        }
        return index..<index + 1
    }

    private func dot(at index: Int) -> Int? {
        for place in [index, index + 1]
        where isWord("dot", place) || isWord("จุด", place) || isSign(".", place) {
            let range = inBrackets(place)
            if range.lowerBound == index { return range.upperBound }
        }
        return nil
    }

    /// Letters, digits, "_", "." and "-" before a token, and the token they begin in.
    private func mailName(before index: Int) -> (bytes: Range<Int>, token: Int)? {
        guard isToken(index - 1) else { return nil }
        let end = tokens.all[index - 1].range.upperBound
        var start = end
        while start > 0, end - start < 40,
            isLinkByte(tokens.bytes[start - 1]) || "_.-".utf8.contains(tokens.bytes[start - 1])
        {
            start -= 1
        }
        while start < end, !isLinkByte(tokens.bytes[start]) { start += 1 }
        guard end - start >= 3 else { return nil }
        var token = index - 1
        while token > 0, tokens.all[token].range.lowerBound > start { token -= 1 }
        return tokens.all[token].range.lowerBound == start ? (start..<end, token) : nil
    }

    /// Letters and digits of a host, up to the next point, or a host as a whole.
    private func hostLabel(at index: Int) -> (bytes: Range<Int>, end: Int)? {
        guard isToken(index) else { return nil }
        let token = tokens.all[index]
        let isHost = token.kind == .link && !tokens.bytes[token.range].contains(UInt8(ascii: "/"))
        guard isHost || tokens.bytes[token.range].allSatisfy(isLinkByte) else { return nil }
        let isSite = tokens.bytes[token.range].starts(with: "www.".utf8)
        return isSite ? nil : (token.range, index + 1)
    }
}
