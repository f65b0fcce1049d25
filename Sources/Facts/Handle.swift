/// A name on a messenger or network.
package struct Handle: Sendable, Equatable {
    /// "line", "telegram", "whatsapp", "wechat", …; "unknown" for a bare "@name".
    package let service: String
    /// In small letters, without "@".
    package let name: String
}

/// Hosts whose links are handles, and how many parts of the path stand before the name.
private let handleHosts: [String: String] = [
    "t.me": "telegram", "telegram.me": "telegram", "line.me": "line", "lin.ee": "line",
    "wa.me": "whatsapp", "api.whatsapp.com": "whatsapp", "chat.whatsapp.com": "whatsapp",
    "m.me": "facebook", "fb.com": "facebook", "facebook.com": "facebook", "fb.me": "facebook",
    "zalo.me": "zalo", "instagram.com": "instagram", "tiktok.com": "tiktok",
    "discord.gg": "discord", "viber.click": "viber", "u.wechat.com": "wechat",
    "open.kakao.com": "kakao",
]

/// Parts of such paths that are no names.
private let notNames: Set<String> = [
    "ti", "p", "r", "o", "s", "invite", "groups", "events", "pages", "photos", "posts", "permalink",
    "profile.php", "photo.php", "watch", "share", "story.php", "hashtag", "joinchat",
]

extension FactReading {
    /// Must run before ``readPhones()``: "whatsapp 081…" is both, a name never only a number.
    mutating func readHandles() {
        for link in links {
            guard let service = handleHosts[link.value.host] else { continue }
            let parts = link.value.path.split(whereSeparator: { "/?#=~".contains($0) })
            let words = parts.filter { !notNames.contains(String($0)) }
            guard let name = words.first else { continue }
            handles.append(
                Fact(
                    value: Handle(service: service, name: String(name).trimmingAt),
                    source: link.source, canonical: link.canonical))
        }
        var index = 0
        while index < tokens.all.count {
            if !isClaimed(index), let found = handle(at: index) {
                handles.append(fact(found.handle, bytes: found.bytes))
                claim(found.tokens)
                index = max(found.tokens.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        handles.sort { $0.source.lowerBound < $1.source.lowerBound }
    }

    private func handle(
        at index: Int
    ) -> (handle: Handle, bytes: Range<Int>, tokens: Range<Int>)? {
        if isSign("@", index), !isToken(index - 1) || spaceBefore(index) || !isLatin(index - 1),
            !spaceBefore(index + 1), let name = name(at: index + 1), hasLetter(name.bytes)
        {
            let service = service(before: index) ?? "unknown"
            let lower = tokens.all[index].range.lowerBound
            return (
                Handle(service: service, name: text(name.bytes)), lower..<name.bytes.upperBound,
                index..<name.end
            )
        }
        guard let service = service(index) else { return nil }
        var next = index + 1
        var isMarked = false
        while next <= index + 4, isNameFiller(next) || (isMarked && isLineBreak(next)) {
            isMarked = true
            next += 1
        }
        guard let name = name(at: next), !isClaimed(next) else { return nil }
        // "line manager", "facebook page": a plain word after a plain word is no name.
        // Nor is what follows a sign such as "✈".
        let first = tokens.bytes[tokens.all[index].range.lowerBound]
        let isLatinCue = first < 0x80 || first == 0xE2 || first == 0xF0
        let hasDigit = tokens.bytes[name.bytes].contains { isDigit($0) || $0 == UInt8(ascii: "_") }
        guard
            isMarked || (hasDigit && hasLetter(name.bytes))
                || (!isLatinCue && service != "facebook" && hasLetter(name.bytes))
        else { return nil }
        guard self.service(next) == nil, isMarked || meanings(next).isEmpty else { return nil }
        let isNumber = !hasLetter(name.bytes)
        guard !isNumber || name.bytes.count >= 5 else { return nil }
        let lower = tokens.all[index].range.lowerBound
        // Digits stay free, for they may be a telephone number too.
        return (
            Handle(service: service, name: text(name.bytes)), lower..<name.bytes.upperBound,
            isNumber ? index..<next : index..<name.end
        )
    }

    func service(_ index: Int) -> String? {
        first(index) { if case .service(let name) = $0 { name } else { nil } }
    }

    private func service(before index: Int) -> String? {
        for back in stride(from: index - 1, through: max(0, index - 4), by: -1) {
            if isLineEnd(back), back < index - 1 || !isLineBreak(back) { return nil }
            if let service = service(back) { return service }
        }
        return nil
    }

    private func isNameFiller(_ index: Int) -> Bool {
        isCue(index, .identifier) || isSign("(", index) || isSign("@", index)
            || isSign("~", index)
    }

    private func isLatin(_ index: Int) -> Bool {
        isToken(index) && tokens.bytes[tokens.all[index].range.upperBound - 1] < 0x80
            && letterLength(tokens.bytes, at: tokens.all[index].range.upperBound - 1) > 0
    }

    private func hasLetter(_ range: Range<Int>) -> Bool {
        tokens.bytes[range].contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
    }

    /// Three to forty letters, digits, "_", "." and "-" from a token on.
    private func name(at index: Int) -> (bytes: Range<Int>, end: Int)? {
        guard isToken(index), !isClaimed(index) else { return nil }
        let start = tokens.all[index].range.lowerBound
        var end = start
        while end < tokens.bytes.count, end - start < 40,
            isLinkByte(tokens.bytes[end]) || "_.-".utf8.contains(tokens.bytes[end])
        {
            end += 1
        }
        while end > start, ".-".utf8.contains(tokens.bytes[end - 1]) { end -= 1 }
        guard end - start >= 3 else { return nil }
        var last = index
        while isToken(last), tokens.all[last].range.lowerBound < end { last += 1 }
        return (start..<end, last)
    }
}

extension String {
    fileprivate var trimmingAt: String { hasPrefix("@") ? String(dropFirst()) : self }
}
