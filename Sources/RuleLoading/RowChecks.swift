package import Diagnostics
package import RuleModel

/// Rows of data that somebody should look at: not verified, or no longer in force.
package struct RowChecks {
    private var locator: Locator
    private let today: String
    /// Warnings only (`R062`, `R063`), pack by pack in the order given.
    package private(set) var problems: [Diagnostic] = []

    /// - Parameter today: `YYYY-MM-DD`, given by the caller: nothing here reads a clock.
    package init(_ packs: [RulePack], today: String) {
        locator = Locator(packs)
        self.today = today
        for pack in packs {
            for (index, row) in pack.law.enumerated() {
                unverified(row.verified, "law", row.id, index, pack)
                if let end = row.validTo, end < today {
                    report(
                        .expired, "the row `\(row.id)` ended on \(end)", "law", pack,
                        [.item(index), .field("valid_to")])
                }
            }
            for (index, row) in pack.help.enumerated() {
                unverified(row.verified, "help", row.id, index, pack)
            }
            for (index, row) in pack.places.enumerated() {
                unverified(row.verified, "places", row.id, index, pack)
            }
            for (index, row) in pack.wages.enumerated() {
                unverified(row.verified, "wages", "\(row.province) \(row.from)", index, pack)
            }
            for (index, row) in pack.delphi.enumerated() {
                unverified(row.verified, "delphi", row.id, index, pack)
            }
        }
    }

    private mutating func unverified(
        _ verified: Bool, _ form: String, _ id: String, _ index: Int, _ pack: RulePack
    ) {
        if verified { return }
        report(
            .unverified, "the row `\(id)` has not been checked against its source", form, pack,
            [.item(index), .field("verified")])
    }

    private mutating func report(
        _ code: DiagnosticCode, _ message: String, _ form: String, _ pack: RulePack,
        _ path: [Locator.Step]
    ) {
        let file = pack.files.first { $0.path == "\(form).lua" }?.name ?? pack.name
        problems.append(
            locator.diagnostic(code, severity: .warning, message, file: file, at: path))
    }
}
