public import Diagnostics
internal import RuleLoading

extension Ruleset {
    /// What an office should look at before it relies on these rules: everything the loader
    /// warns of, and rows that are not verified or no longer in force.
    ///
    /// - Parameter today: the day to compare with, `YYYY-MM-DD`; the engine reads no clock.
    public func lint(today: String) -> [Diagnostic] {
        let rows = RowChecks(packs, today: today).problems
        return (warnings + rows).sorted(by: Diagnostic.inReadingOrder)
    }
}

extension DiagnosticCode {
    /// All codes of rule files, for `heed explain`.
    public static var all: [DiagnosticCode] { rules }
}
