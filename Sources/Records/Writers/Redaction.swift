internal import Heed

/// Covers what leads to a person: telephone numbers, handles, addresses and links. A plain scan
/// that would rather cover too much; the words around stay readable.
struct Redaction {
    static let cover: Character = "▇"

    private let characters: [Character]
    private var covered: [Bool]

    /// The text with covered characters replaced, as wide on a terminal as before.
    static func redacted(_ text: String) -> String {
        let characters = Array(text)
        let covered = mask(characters)
        return zip(characters, covered).map { character, isCovered in
            isCovered
                ? String(repeating: cover, count: displayWidth(String(character)))
                : String(character)
        }.joined()
    }

    /// For each character whether it is to be covered.
    static func mask(_ characters: [Character]) -> [Bool] {
        var redaction = Redaction(characters)
        redaction.coverLinks()
        redaction.coverAtSigns()
        redaction.coverNamedHandles()
        redaction.coverNumbers()
        return redaction.covered
    }

    private init(_ characters: [Character]) {
        self.characters = characters
        covered = Array(repeating: false, count: characters.count)
    }

    private mutating func cover(_ range: Range<Int>) {
        for place in range { covered[place] = true }
    }

    // MARK: Links and addresses

    private static let linkBeginnings = [
        "http://", "https://", "www.", "line.me/", "lin.ee/", "t.me/", "wa.me/", "m.me/",
        "fb.com/", "fb.me/", "facebook.com/", "bit.ly/",
    ].map(Array.init)

    private mutating func coverLinks() {
        var place = 0
        while place < characters.count {
            if Self.linkBeginnings.contains(where: { matches($0, at: place) }) {
                let end = run(from: place) { $0.isASCII && !$0.isWhitespace }
                cover(place..<end)
                place = end
            } else {
                place += 1
            }
        }
    }

    private mutating func coverAtSigns() {
        for place in characters.indices where characters[place] == "@" || characters[place] == "＠" {
            let end = run(from: place + 1, while: isHandle)
            guard end > place + 2 else { continue }
            var start = place
            while start > 0, isHandle(characters[start - 1]) || characters[start - 1] == "+" {
                start -= 1
            }
            cover(start..<end)
        }
    }

    // MARK: Handles after the name of a service

    private static let services = [
        "line", "ไลน์", "ไลน", "telegram", "เทเลแกรม", "เทเล", "whatsapp", "wechat", "วีแชท",
        "zalo", "viber", "messenger", "facebook", "เฟส",
    ].map(Array.init)
    private static let names = ["id", "ไอดี"].map(Array.init)

    private mutating func coverNamedHandles() {
        for place in characters.indices {
            var next = place
            let service = Self.services.first { matches($0, at: next) }
            if let service { next = blanks(after: next + service.count) }
            let name = Self.names.first { matches($0, at: next) }
            if let name { next = blanks(after: next + name.count) }
            let hasColon = next < characters.count && ":=：".contains(characters[next])
            if hasColon { next = blanks(after: next + 1) }
            // "line managers" is no handle, "line id somchai" and "line: somchai" are.
            guard (service != nil || name != nil) && (name != nil && service != nil || hasColon)
            else { continue }
            if place > 0, characters[place].isASCII, isHandle(characters[place - 1]) { continue }
            let end = run(from: next, while: isHandle)
            if end >= next + 3 { cover(next..<end) }
        }
    }

    private func blanks(after place: Int) -> Int {
        run(from: place) { $0 == " " }
    }

    // MARK: Numbers

    private mutating func coverNumbers() {
        var place = 0
        while place < characters.count {
            guard isDigit(characters[place]) else {
                place += 1
                continue
            }
            let number = number(from: place)
            let begins = characters[place].wholeNumberValue == 0
            let plus = place > 0 && "+＋".contains(characters[place - 1])
            let isPhone =
                number.digits <= 15
                && (number.longestRun >= 8 || number.digits >= 11
                    || (begins || plus) && number.digits >= 8)
            if isPhone { cover((plus ? place - 1 : place)..<number.end) }
            place = number.end
        }
    }

    /// Digits with at most two separators between groups.
    private func number(from start: Int) -> (end: Int, digits: Int, longestRun: Int) {
        var end = start
        var digits = 0
        var current = 0
        var longest = 0
        var place = start
        while place < characters.count, place - end <= 2 {
            if isDigit(characters[place]) {
                digits += 1
                current = place == end ? current + 1 : 1
                longest = max(longest, current)
                end = place + 1
            } else if !" -.()–".contains(characters[place]),
                displayWidth(String(characters[place])) > 0
            {
                break
            }
            place += 1
        }
        return (end, digits, longest)
    }

    // MARK: Characters

    private func isDigit(_ character: Character) -> Bool {
        character.isNumber && (character.wholeNumberValue.map { $0 < 10 } ?? false)
    }

    private func isHandle(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "._-".contains(character))
    }

    private func matches(_ word: [Character], at place: Int) -> Bool {
        guard place + word.count <= characters.count else { return false }
        return zip(word, characters[place...]).allSatisfy {
            $0 == $1 || $1.lowercased() == String($0)
        }
    }

    private func run(from start: Int, while holds: (Character) -> Bool) -> Int {
        var end = start
        while end < characters.count, holds(characters[end]) { end += 1 }
        return end
    }
}
