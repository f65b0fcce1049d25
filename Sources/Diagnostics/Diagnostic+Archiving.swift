package import Archiving

extension SourcePosition: Archivable {
    package static var blank: Self { SourcePosition(line: 1, column: 1) }

    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&line)
        archive.pass(&column)
    }
}

extension Diagnostic.Severity: Archivable {
    package static var blank: Self { .error }
}

extension Diagnostic: Archivable {
    package static var blank: Self { Diagnostic(code: DiagnosticCode("", "", ""), message: "") }

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
