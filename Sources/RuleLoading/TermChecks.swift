package import Diagnostics
package import RuleModel
package import TermScan

/// The phrases of all packs, parsed once; the same phrase in two rules is one entry.
package struct ParsedTerms: Sendable {
    /// The phrases that could be read.
    package private(set) var table = TermTable()
    /// One `R020` for each problem of each phrase, pack by pack; the words are marked in the
    /// phrase.
    package private(set) var problems: [Diagnostic] = []
    /// Whether a word list could not be read whole: what names lists would only repeat that.
    private var listsAreBroken = false
    /// UTF-8 bytes of phrases that name lists, with what they name written out.
    private var writtenOut = 0

    /// Far more than any rules need; a small file could name a long list thousands of times.
    private static let mostWrittenOut = 16 << 20

    /// Parses the phrases of word lists, rules, kinds and adjustments; those that cannot be read
    /// are left out.
    ///
    /// - Parameters:
    ///   - slots: which slots phrases may use.
    ///   - locator: of the same packs; finds the words to mark.
    package init(_ packs: [RulePack], slots: SlotGrammar, locator: inout Locator) {
        let reading = TermReading(slots: slots, folding: rememberingFolding())
        for pack in packs { addLists(of: pack, reading, &locator) }
        var languages: [String: Set<String>] = [:]
        for list in packs.flatMap(\.wordLists) {
            languages[list.name, default: []].formUnion(list.phrases.keys)
        }
        for pack in packs {
            for rule in pack.rules {
                add(rule.terms, field: "terms", file: rule.file, reading, &locator)
                add(rule.unless, field: "unless", file: rule.file, reading, &locator)
                add(rule.unlessNear, field: "unless_near", file: rule.file, reading, &locator)
                // What is no list is reported with the other references.
                for (index, name) in rule.unlessAbout.enumerated() {
                    let path: [Locator.Step] = [.field("unless_about"), .item(index)]
                    for language in (languages[name] ?? []).sorted() {
                        add("<\(name)>", in: language, at: path, file: rule.file, reading, &locator)
                    }
                }
            }
            let manifest = pack.files.first { $0.path == "pack.lua" }?.name ?? pack.name
            for (index, name) in pack.blindTo.enumerated() {
                let path: [Locator.Step] = [.field("blind_to"), .item(index)]
                for language in (languages[name] ?? []).sorted() {
                    add("<\(name)>", in: language, at: path, file: manifest, reading, &locator)
                }
            }
            let negations = pack.files.first { $0.path == "negations.lua" }?.name ?? pack.name
            addRows(pack.negations.map { ($0.terms, file: negations) }, reading, &locator)
            addRows(pack.kindCues.map { ($0.terms, file: $0.file) }, reading, &locator)
            for change in pack.adjustments {
                let path: [Locator.Step] = [.field(change.rule)]
                add(
                    change.terms, under: path + [.field("terms")], file: change.file, reading,
                    &locator)
                add(
                    change.unless, under: path + [.field("unless")], file: change.file, reading,
                    &locator)
            }
        }
    }

    /// - Parameter rows: those of one file behind each other.
    private mutating func addRows(
        _ rows: [(terms: [String: [String]], file: String)], _ reading: TermReading,
        _ locator: inout Locator
    ) {
        var index = 0
        var last: String?
        for (terms, file) in rows {
            index = file == last ? index + 1 : 0
            last = file
            add(terms, under: [.item(index), .field("terms")], file: file, reading, &locator)
        }
    }

    private mutating func add(
        _ terms: [String: [String]], field: String, file: String, _ reading: TermReading,
        _ locator: inout Locator
    ) {
        add(terms, under: [.field(field)], file: file, reading, &locator)
    }

    private mutating func add(
        _ terms: [String: [String]], under path: [Locator.Step], file: String,
        _ reading: TermReading, _ locator: inout Locator
    ) {
        for language in terms.keys.sorted() {
            for (index, text) in (terms[language] ?? []).enumerated() {
                add(
                    text, in: language, at: path + [.field(language), .item(index)], file: file,
                    reading, &locator)
            }
        }
    }

    private mutating func add(
        _ text: String, in language: String, at place: [Locator.Step], file: String,
        _ reading: TermReading, _ locator: inout Locator
    ) {
        if table.term(text, in: language) != nil || writtenOut > Self.mostWrittenOut { return }
        do throws(TermProblems) {
            let term = try Term(
                parsing: text, slots: reading.slots, lists: table.lists, language: language,
                folding: reading.folding)
            table.add(term, in: language)
            if term.namesList { writtenOut += term.written }
            if writtenOut > Self.mostWrittenOut {
                problems.append(
                    locator.diagnostic(
                        .loadingLimit,
                        "phrases with their word lists hold more than \(Self.mostWrittenOut) "
                            + "bytes; the rest was not read", file: file, at: place,
                        hint: "name shorter lists, or in fewer phrases"))
            }
        } catch {
            if listsAreBroken, text.contains("<") { return }
            for problem in error.all { report(problem, file: file, at: place, &locator) }
        }
    }

    private mutating func addLists(
        of pack: RulePack, _ reading: TermReading, _ locator: inout Locator
    ) {
        for list in pack.wordLists {
            for (language, phrases) in list.phrases.sorted(by: { $0.key < $1.key }) {
                let found = table.lists.add(
                    phrases, to: list.name, in: language, slots: reading.slots,
                    folding: reading.folding)
                for (index, problem) in found {
                    listsAreBroken = true
                    report(
                        problem, file: list.file, at: [.field(language), .item(index)], &locator)
                }
            }
        }
        let files = pack.files.filter { PackReader.shape(of: $0.path)?.name == Shapes.words.name }
        if files.count > pack.wordLists.count { listsAreBroken = true }
    }

    private mutating func report(
        _ problem: TermProblem, file: String, at path: [Locator.Step], _ locator: inout Locator
    ) {
        problems.append(
            locator.diagnostic(
                .term, problem.message, file: file, at: path, inside: problem.range,
                hint: problem.hint))
    }
}

/// How phrases are read.
private struct TermReading {
    let slots: SlotGrammar
    let folding: Folding
}
