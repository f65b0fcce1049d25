import Foundation
import Testing

@testable import TextForms

@Suite("The generated tables")
struct TablesTests {
    /// Skipped where Debian's unicode-data is missing or of another version than the tables.
    @Test(
        ".ci/make-fold-tables.py writes the committed file",
        .enabled(if: Outside.unicode != nil && Outside.existing(script) != nil))
    func regenerated() throws {
        let folder = try #require(Outside.unicode)
        let written = try #require(
            try Outside.output(of: "python3", [Self.script.path, folder.path]),
            "python3 could not run the script")
        let committed = try Data(
            contentsOf: Outside.root.appendingPathComponent(
                "Sources/TextForms/FoldTables.generated.swift"))
        #expect(written == committed)
    }

    private static let script = Outside.root.appendingPathComponent(".ci/make-fold-tables.py")

    @Test("whatever a scalar is folded or stripped to is not changed any further")
    func closed() {
        let tables = FoldTables.shared
        for value in 0..<UInt32(0x30000) {
            let properties = tables.properties(of: value)
            let isFolded = properties.contains(.isFolded)
            guard isFolded || properties.contains(.isStripped) else { continue }
            for piece in tables.mapping(of: value) {
                let next = tables.properties(of: piece)
                if next.contains(.isFolded) || !isFolded && next.contains(.isStripped) {
                    Issue.record("a mapping of \(String(value, radix: 16)) goes on")
                }
            }
        }
    }

    @Test("scalars beyond the tables are ideographs, ignorable or nothing in particular")
    func beyond() {
        let tables = FoldTables.shared
        #expect(tables.properties(of: 0x31350).isSpacelessWord)
        #expect(tables.properties(of: 0xE0001).textClass == .ignorable)
        #expect(tables.properties(of: 0xF0000) == [])
        #expect(tables.properties(of: 0x10FFFF) == [])
        #expect(tables.mapping(of: 0x31350).isEmpty)
    }
}
