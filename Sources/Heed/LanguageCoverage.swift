internal import Languages
internal import RuleModel

extension TextLanguages {
    /// Below this many letters nothing can be said.
    private static let fewestLetters = 8
    /// The share of letters, in percent, from which what no rule speaks is worth saying.
    private static let partlyShare = 20
    /// The share above which hardly anything is left that the rules could have seen.
    private static let notCoveredShare = 80

    /// What "none seen" is worth for the text.
    ///
    /// - Parameters:
    ///   - languages: those that the rules in use speak.
    ///   - readable: the scripts of these languages.
    func coverage(by languages: [String], in readable: Set<Script>) -> Coverage {
        var lettersByScript: [Script: Int] = [:]
        var lettersByLanguages: [[String]: Int] = [:]
        var total = 0
        var unread = 0
        for stretch in stretches {
            total += stretch.letters
            lettersByScript[stretch.script, default: 0] += stretch.letters
            lettersByLanguages[stretch.languages, default: 0] += stretch.letters
            // Too little to tell a language by counts as read where a rule reads the script.
            if stretch.languages.isEmpty, !readable.contains(stretch.script) {
                unread += stretch.letters
            }
        }
        for (own, letters) in lettersByLanguages where !own.isEmpty {
            let isRead = own.contains { tag in languages.contains { isSameLanguage($0, tag) } }
            if !isRead { unread += letters }
        }
        let status: Coverage.Status =
            if total < Self.fewestLetters {
                .tooShort
            } else if unread * 100 > Self.notCoveredShare * total {
                .notCovered
            } else if unread * 100 >= Self.partlyShare * total {
                .partly
            } else {
                .covered
            }
        let percent = { (letters: Int) in letters * 100 / max(1, total) }
        return Coverage(
            status: status,
            scripts: lettersByScript.sorted {
                ($1.value, $0.key.code) < ($0.value, $1.key.code)
            }
            .map { ScriptShare(script: $0.key.code, percent: percent($0.value)) },
            seen: inOrder(lettersByLanguages).map {
                LanguageShare(languages: $0.key, percent: percent($0.value))
            },
            languages: languages)
    }

    /// The language of most letters, without script or country; where it is not known, or several
    /// are likely, the first of `languages` that is written or likely so.
    func main(preferring languages: [String]) -> String? {
        var letters: [[String]: Int] = [:]
        for stretch in stretches { letters[stretch.languages, default: 0] += stretch.letters }
        guard let most = inOrder(letters).first?.key else { return nil }
        if most.isEmpty {
            let script = stretches.filter { $0.languages.isEmpty }.max { $0.letters < $1.letters }?
                .script
            return languages.first { tag in script.map(Script.scripts(of: tag).contains) ?? false }
        }
        let spoken = most.first { own in languages.contains { isSameLanguage($0, own) } }
        return (spoken ?? most.first)?.split(separator: "-").first.map(String.init)
    }

    /// Most letters first; equal counts in the order of the tags.
    private func inOrder(_ letters: [[String]: Int]) -> [(key: [String], value: Int)] {
        letters.sorted {
            $0.value != $1.value
                ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key)
        }
    }
}
