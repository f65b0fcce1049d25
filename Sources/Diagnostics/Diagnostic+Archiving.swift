package import Archiving

extension SourcePosition: Archivable {
    /// To be read over.
    package static var blank: Self { SourcePosition(line: 1, column: 1) }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&line)
        archive.pass(&column)
    }
}

extension Diagnostic.Severity: Archivable {
    /// To be read over.
    package static var blank: Self { .error }
}

extension Diagnostic: Archivable {
    /// To be read over.
    package static var blank: Self { Diagnostic(code: DiagnosticCode("", "", ""), message: "") }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&code)
        archive.pass(&severity)
        archive.pass(&message)
        archive.pass(&file)
        archive.pass(&position)
        archive.pass(&length)
        archive.pass(&line)
        archive.pass(&hint)
        archive.pass(&note)
    }
}
