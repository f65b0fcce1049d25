public import Diagnostics
internal import RuleLoading
public import RuleModel

extension Ruleset {
    /// Rules with drafts among them, for those who work on them.
    ///
    /// - Parameter file: where the compiled rules are kept for the next time, if anywhere.
    /// - Throws: every mistake of every file, in reading order.
    public static func includingDrafts(
        packs: [PackSource], keptIn file: String? = nil
    ) throws(RuleErrors) -> Ruleset {
        try Ruleset(packs: packs, keeping: [.draft, .trial, .stable], keptIn: file)
    }

    /// What an office should look at before it relies on these rules: everything the loader
    /// warns of, rows that are not verified or no longer in force, and phrases that stand inside
    /// ordinary longer words.
    ///
    /// - Parameters:
    ///   - today: the day to compare with, `YYYY-MM-DD`; the engine reads no clock.
    ///   - named: the rules to look at; with none, all of them and the rows of data as well.
    public func lint(today: String, rules named: [RuleID] = []) -> [Diagnostic] {
        let phrases = phrasesInsideLongerWords(of: indices(of: named))
        var others = warnings
        if named.isEmpty {
            others += RowChecks(packs, today: today).problems
        } else {
            let files = Set(rules.lazy.filter { named.contains($0.id) }.map(\.file))
            others.removeAll { warning in warning.file.map { !files.contains($0) } ?? true }
        }
        return (others + phrases).sorted(by: Diagnostic.inReadingOrder)
    }

    /// The numbers of the rules with these names, or of all rules where none is named.
    func indices(of named: [RuleID]) -> Set<Int> {
        Set(rules.indices.filter { named.isEmpty || named.contains(rules[$0].id) })
    }
}

extension DiagnosticCode {
    /// All codes of rule files, for `heed explain`.
    public static var all: [DiagnosticCode] { rules }
}
