/// A code of a diagnostic, and what `heed explain` says of it.
public struct DiagnosticCode: Sendable, Hashable {
    /// Such as `R012`. Codes are never reused.
    public let id: String
    /// A short name for lists.
    public let title: String
    /// What it means and how to mend it, for somebody who writes rules, not programs.
    public let explanation: String

    /// Makes a code out of its identifier (`R` and three digits), a name of a few words for lists,
    /// and the text that `heed explain` prints.
    package init(_ id: String, _ title: String, _ explanation: String) {
        self.id = id
        self.title = title
        self.explanation = explanation
    }
}
