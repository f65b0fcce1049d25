/// Examples disguised as recruiters disguise their posts: a letter here and there, so that people
/// still read the words at a glance.
enum Disguise {
    /// Letters of another alphabet in the middle of a word, as in "раssport" and "ธuาคาร".
    static func lookAlikes(_ text: String) -> String {
        changed(
            text,
            with: ["a": "а", "e": "е", "o": "о", "p": "р", "c": "с", "น": "u", "ร": "s", "อ": "o"])
    }

    /// Digits and signs for letters, as in "p4ssp0rt".
    static func digits(_ text: String) -> String {
        changed(text, with: ["a": "4", "e": "3", "o": "0", "s": "$", "i": "1"])
    }

    /// So many letters at least are left as they are between two that change.
    private static let distance = 2

    private static func changed(_ text: String, with table: [Character: Character]) -> String {
        var changed = ""
        for word in text.words {
            // What is short, or has digits already, cannot be told from a number or a name.
            guard word.count > distance, word.allSatisfy(\.isLetter) else {
                changed += word
                continue
            }
            var left = 1
            for character in word {
                if left <= 0, let other = table[character] {
                    changed.append(other)
                    left = distance
                } else {
                    changed.append(character)
                    left -= 1
                }
            }
        }
        return changed
    }

    /// The longest word, letter by letter.
    static func spaced(_ text: String, by separator: String) -> String {
        inLongestWord(of: text) { word in word.map(String.init).joined(separator: separator) }
    }

    /// The longest word with one letter drawn out.
    static func repeated(_ text: String) -> String {
        inLongestWord(of: text) { word in
            guard let place = word.indices.dropFirst().first(where: { word[$0].isVowel }) else {
                return String(word)
            }
            return word[..<place] + String(repeating: word[place], count: 4)
                + word[word.index(after: place)...]
        }
    }

    private static func inLongestWord(
        of text: String, _ change: (Substring) -> String
    ) -> String {
        let words = text.words
        // A run of Thai is a sentence rather than a word, and nobody spells a sentence.
        let fitting = words.indices.filter { index in
            words[index].allSatisfy(\.isLetter) && (4...14).contains(words[index].count)
                && !text[..<words[index].startIndex].hasNumberAtEnd
                && text[words[index].endIndex...].first?.isNumber != true
        }
        guard let longest = fitting.max(by: { words[$0].count < words[$1].count }) else {
            return text
        }
        return words.indices.map { $0 == longest ? change(words[$0]) : String(words[$0]) }
            .joined()
    }
}

extension String {
    /// Words and what stands between them, in turn.
    fileprivate var words: [Substring] {
        var words: [Substring] = []
        var rest = self[...]
        while let first = rest.first {
            let isWord = first.isLetter
            let word = rest.prefix { $0.isLetter == isWord }
            words.append(word)
            rest = rest.dropFirst(word.count)
        }
        return words
    }
}

extension Character {
    fileprivate var isVowel: Bool { "aeiouAEIOU".contains(self) }
}

extension Unicode.Scalar {
    var isLatinLetter: Bool {
        (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
    }
}

extension Substring {
    fileprivate var hasNumberAtEnd: Bool { last?.isNumber ?? false }
}
