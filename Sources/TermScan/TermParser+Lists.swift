internal import Diagnostics

extension TermParser {
    /// Reads `<name>`, which stands for a choice of the phrases of that list.
    mutating func readListName() -> TermElement? {
        let opening = position
        guard let closing = characters[opening...].firstIndex(where: { $0.scalar == ">" }) else {
            report(
                .unclosedListName, "The name of a word list is not closed.",
                hint: "Write > at its end, or \\< to look for the sign.", here)
            position += 1
            return nil
        }
        position = closing + 1
        let range = characters[opening].offset..<offset(at: closing + 1)
        guard let lists else {
            report(
                .listInList, "A word list may not name another.",
                hint: "Write its words out, or name both lists in the phrase.", range)
            return nil
        }
        let name = trimmed(text(opening + 1, closing))
        guard let list = lists.phrases(of: name, in: language) else {
            reportMissing(name, in: lists, range)
            return nil
        }
        written += list.bytes
        if !listNames.contains(name) { listNames.append(name) }
        return .choice(list.alternatives)
    }

    private mutating func reportMissing(_ name: String, in lists: WordLists, _ range: Range<Int>) {
        if let language, let others = lists.languages(of: name) {
            report(
                .unknownList, "The word list “\(name)” has no words in `\(language)`.",
                hint: "It has them in \(others.joined(separator: ", ")). "
                    + "Add `\(language) = { … }` to words/\(name).lua.", range)
        } else {
            report(
                .unknownList, "There is no word list “\(name)”.",
                hint: nearest(name, in: lists.names).map { "Did you mean <\($0)>?" }
                    ?? "A list is a file words/<name>.lua. Write \\< to look for the sign.", range)
        }
    }
}
