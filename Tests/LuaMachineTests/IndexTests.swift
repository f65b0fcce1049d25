import Foundation
import TestSupport
import Testing

/// The table of attacks in the documentation names the scripts that show each of them. Whatever it
/// names is there, and whatever is there is named. Tests that it names are looked for by the house.
struct IndexTests {
    static let tests = HostileScript.folder.deletingLastPathComponent().deletingLastPathComponent()

    static let page = tests.deletingLastPathComponent()
        .appending(path: "Sources/Heed/Heed.docc/HostileRules.md")

    /// The rows of all tables: the first cell, and what stands in backticks in the last.
    static func rows() throws -> [(entry: String, named: [String])] {
        try String(contentsOf: page, encoding: .utf8).split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard line.hasPrefix("| "), cells.count > 2, let last = cells.last else { return nil }
            let named = last.split(separator: "`", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 1 }.map { String($0.element) }
            return named.isEmpty ? nil : (cells[0], named)
        }
    }

    @Test("each attack and each defence of the catalogue has a row, in order")
    func entries() throws {
        let entries = try Self.rows().map(\.entry)
        let expected = (1...71).map(String.init) + (2...16).map { "D\($0)" }
        #expect(Array(entries.prefix(expected.count)) == expected)
    }

    @Test("each script that is named is there, and each that is there is named")
    func scripts() throws {
        var unnamed = Set(HostileScript.names)
        for (entry, named) in try Self.rows() {
            for name in named where name.contains("-") {
                // `35-*` are all of a number, others are named in full, without `.lua`.
                let found = HostileScript.names.filter {
                    name.hasSuffix("*") ? $0.hasPrefix(name.dropLast()) : $0 == name + ".lua"
                }
                #expect(!found.isEmpty, "\(entry): \(name)")
                unnamed.subtract(found)
            }
        }
        #expect(unnamed.sorted() == [])
    }
}
