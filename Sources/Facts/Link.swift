/// An address on the web, as far as a text shows it.
package struct Link: Sendable, Equatable {
    /// In small letters, without "www.".
    package let host: String
    /// With its leading stroke and what follows; empty where there is none.
    package let path: String
}

/// An address for mail.
package struct Email: Sendable, Equatable {
    /// Both sides of the "@", in small letters as the canonical form has them.
    package let address: String
}

/// Endings of hosts that are taken for links without "http" or "www".
let knownEndings: Set<String> = [
    "com", "net", "org", "info", "biz", "io", "co", "me", "ly", "gl", "app", "xyz", "top", "vip",
    "club", "site", "online", "shop", "store", "live", "link", "work", "jobs", "asia", "cc", "tv",
    "ee", "gg", "th", "la", "kh", "mm", "vn", "id", "my", "ph", "sg", "cn", "tw", "hk", "kr", "jp",
    "in", "bd", "np", "lk", "ru", "ke", "ug", "et", "ae", "sa", "uk", "us", "au", "ca", "nz", "eu",
    "de", "fr", "gov", "edu", "gd", "bio", "page", "chat", "win", "bet", "pro", "one", "to", "do",
]

func isLinkByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
}

/// Looks for a link or a mail address at `start`.
///
/// - Returns: its kind, and its end; without a kind, the end of what was looked at, before
///   which no link needs to be looked for.
func linkRun(in bytes: [UInt8], at start: Int) -> (kind: Token.Kind?, end: Int) {
    var end = start
    var mark: Int?
    while end < bytes.count {
        let byte = bytes[end]
        if byte == UInt8(ascii: "@"), mark == nil, end > start {
            mark = end
        } else if byte == UInt8(ascii: ":"), end + 2 < bytes.count,
            bytes[end + 1] == UInt8(ascii: "/"), bytes[end + 2] == UInt8(ascii: "/"),
            isScheme(bytes[start..<end])
        {
            let path = endOfPath(in: bytes, from: end + 3)
            return path > end + 3 ? (.link, path) : (nil, path)
        } else if !isLinkByte(byte), !".-_+".utf8.contains(byte) {
            break
        }
        end += 1
    }
    let looked = max(end, start + 1)
    while end > start, !isLinkByte(bytes[end - 1]) { end -= 1 }
    let hostStart = mark.map { $0 + 1 } ?? start
    guard end > hostStart, isHost(bytes[hostStart..<end]) else { return (nil, looked) }
    if mark != nil { return (.email, end) }
    return (.link, endOfPath(in: bytes, from: end, mustOpen: true))
}

private func isScheme(_ word: ArraySlice<UInt8>) -> Bool {
    word.elementsEqual("http".utf8) || word.elementsEqual("https".utf8)
}

private func isHost(_ run: ArraySlice<UInt8>) -> Bool {
    guard run.count >= 4, run.count <= 253, let point = run.lastIndex(of: UInt8(ascii: ".")),
        point > run.startIndex, run[point - 1] != UInt8(ascii: ".")
    else { return false }
    let ending = run[(point + 1)...]
    guard ending.count <= 8, !ending.contains(where: isDigit),
        !run.contains(where: { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "+") })
    else { return false }
    if run.starts(with: "www.".utf8) { return ending.count >= 2 }
    // "12.id" or "1.5.to" is a number and a word.
    guard run[..<point].contains(where: { !isDigit($0) && $0 != UInt8(ascii: ".") }) else {
        return false
    }
    return knownEndings.contains(String(decoding: ending, as: UTF8.self))
}

/// The end of what follows a host; closing signs at the end of a sentence are left out.
private func endOfPath(in bytes: [UInt8], from start: Int, mustOpen: Bool = false) -> Int {
    if mustOpen {
        guard start < bytes.count, "/?:#".utf8.contains(bytes[start]) else { return start }
    }
    var end = start
    while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7F,
        !"\"'<>(){}[]|,".utf8.contains(bytes[end])
    {
        end += 1
    }
    while end > start, ".:;!?".utf8.contains(bytes[end - 1]) { end -= 1 }
    return end
}

extension FactReading {
    mutating func readLinks() {
        readSpelledEmails()
        for index in tokens.all.indices {
            let token = tokens.all[index]
            guard !isClaimed(index) else { continue }
            switch token.kind {
            case .email:
                emails.append(fact(Email(address: text(token.range)), index..<index + 1))
            case .link:
                var run = tokens.bytes[token.range]
                for start in ["https://", "http://", "www."] where run.starts(with: start.utf8) {
                    run = run.dropFirst(start.utf8.count)
                }
                let end = run.firstIndex { "/?#:".utf8.contains($0) } ?? run.endIndex
                let host = String(decoding: run[..<end], as: UTF8.self)
                let path = String(decoding: run[end...], as: UTF8.self)
                links.append(fact(Link(host: host, path: path), index..<index + 1))
            default: continue
            }
            claim(index..<index + 1)
        }
        emails.sort { $0.source.lowerBound < $1.source.lowerBound }
    }
}
