package import Diagnostics
package import RuleModel
package import TermScan

/// The phrases of all packs, parsed once; the same phrase in two rules is one entry.
package struct ParsedTerms: Sendable {
    /// By the phrase as it is written.
    package private(set) var byText: [String: Term] = [:]
    /// One `R020` for each problem of each phrase, pack by pack; the words are marked in the
    /// phrase.
    package private(set) var problems: [Diagnostic] = []

    /// Parses the phrases of rules, kinds and adjustments; those that cannot be read are left out.
    ///
    /// - Parameters:
    ///   - slots: which slots phrases may use.
    ///   - locator: of the same packs; finds the words to mark.
    package init(_ packs: [RulePack], slots: SlotGrammar, locator: inout Locator) {
        let reading = TermReading(slots: slots, folding: rememberingFolding())
        for pack in packs {
            for rule in pack.rules {
                add(rule.terms, field: "terms", file: rule.file, reading, &locator)
                add(rule.unless, field: "unless", file: rule.file, reading, &locator)
                add(rule.unlessNear, field: "unless_near", file: rule.file, reading, &locator)
            }
            let rows = [
                ("kinds.lua", pack.kindCues.map(\.terms)),
                ("negations.lua", pack.negations.map(\.terms)),
            ]
            for (path, rows) in rows {
                let file = pack.files.first { $0.path == path }?.name ?? pack.name
                for (index, terms) in rows.enumerated() {
                    add(
                        terms, under: [.item(index), .field("terms")], file: file, reading,
                        &locator)
                }
            }
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
            for (index, text) in (terms[language] ?? []).enumerated() where byText[text] == nil {
                do throws(TermProblems) {
                    byText[text] = try Term(
                        parsing: text, slots: reading.slots, folding: reading.folding)
                } catch {
                    for problem in error.all {
                        problems.append(
                            locator.diagnostic(
                                .term, problem.message, file: file,
                                at: path + [.field(language), .item(index)],
                                inside: problem.range, hint: problem.hint))
                    }
                }
            }
        }
    }
}

/// How phrases are read.
private struct TermReading {
    let slots: SlotGrammar
    let folding: Folding
}
