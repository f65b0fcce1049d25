import Foundation
import Testing

@testable import TextForms

/// Skipped where Debian's unicode-data is missing or of another version than the tables.
@Suite("Unicode's own data", .enabled(if: Outside.unicode != nil))
struct NormalizationTests {
    /// NormalizationTest.txt has source, NFC, NFD, NFKC and NFKD in its columns.
    private func columns() throws -> [[String]] {
        let folder = try #require(Outside.unicode)
        let file = folder.appendingPathComponent("NormalizationTest.txt.bz2")
        let data = try #require(try Outside.output(of: "bzip2", ["-dc", file.path]))
        let rows = Outside.rows(ofText: String(decoding: data, as: UTF8.self))
        return rows.filter { $0.count >= 5 }.map { row in row.prefix(5).map { text(ofCodes: $0) } }
    }

    @Test("canonically equivalent texts have the same forms, letters around them or not")
    func equivalent() throws {
        let rows = try columns()
        #expect(rows.count > 18_000)
        var different: [String] = []
        // An iota subscript becomes a letter, as Unicode's NFKC_Casefold has it, and what is
        // typed behind it belongs to that letter.
        for row in rows where !hasMarkBehindIota(row[0]) {
            for (before, behind) in [("", ""), ("x", "y")] {
                let all = row[0..<3].map { forms(before + $0 + behind) }
                if Set(all.map(\.canonical.bytes)).count > 1
                    || Set(all.map(\.matching.bytes)).count > 1
                {
                    different.append(codes(row[0]))
                }
            }
        }
        #expect(different == [])
    }

    private func hasMarkBehindIota(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return zip(scalars, scalars.dropFirst()).contains { pair in
            pair.0 == "\u{345}" && pair.1.properties.canonicalCombiningClass != .notReordered
        }
    }

    @Test("the canonical form of a text without capitals is its NFC, where nothing is folded")
    func composed() throws {
        let tables = FoldTables.shared
        var compared = 0
        for row in try columns() {
            let scalars = row[2].unicodeScalars.map { tables.properties(of: $0.value) }
            guard
                scalars.allSatisfy({ !$0.contains(.isFolded) && $0.textClass != .ignorable }),
                row[1].unicodeScalars.allSatisfy({
                    !tables.properties(of: $0.value).contains(.isFolded)
                }), !row[2].unicodeScalars.contains(where: isReordered),
                !scalars.contains(where: { $0.textClass == .enclosing })
            else { continue }
            compared += 1
            #expect(codes(canonical(row[0])) == codes(row[1]))
        }
        #expect(compared > 10_000)
    }

    /// Thai, Lao, Burmese and Khmer marks have places of our own.
    private func isReordered(_ scalar: Unicode.Scalar) -> Bool {
        [0x0E31...0x0E4E, 0x0EB1...0x0ECE, 0x102B...0x103E, 0x17B6...0x17DD]
            .contains { $0.contains(scalar.value) }
    }

    @Test("letters that differ in case only have the same forms")
    func caseFolding() throws {
        let rows = try Outside.rows("CaseFolding.txt").filter { ["C", "F"].contains($0[1]) }
        #expect(rows.count > 1400)
        for row in rows {
            let (capital, small) = (text(ofCodes: row[0]), text(ofCodes: row[2]))
            #expect(codes(canonical(capital)) == codes(canonical(small)), "\(row[0])")
            #expect(codes(matching(capital)) == codes(matching(small)), "\(row[0])")
        }
    }

    @Test("a decimal digit of any script becomes an ASCII digit")
    func digits() throws {
        let rows = try Outside.rows("UnicodeData.txt").filter { $0[2] == "Nd" }
        #expect(rows.count > 600)
        for row in rows {
            let digit = text(ofCodes: row[0])
            #expect(canonical(digit) == row[6], "\(row[0])")
            #expect(matching(digit) == row[6], "\(row[0])")
        }
    }

    @Test("what is drawn wide, narrow, in a circle, in bold or as a ligature is folded to letters")
    func compatibility() throws {
        let tables = FoldTables.shared
        let kinds = ["<wide>", "<narrow>", "<font>", "<circle>", "<super>", "<sub>", "<square>"]
        var compared = 0
        for row in try Outside.rows("UnicodeData.txt") {
            let parts = row[5].split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2, kinds.contains(parts[0]) else { continue }
            let plain = text(ofCodes: parts[1])
            guard plain.unicodeScalars.allSatisfy({ tables.properties(of: $0.value).isWord }),
                !["2120", "2122", "2139"].contains(row[0])
            else { continue }
            compared += 1
            let composed = plain.precomposedStringWithCompatibilityMapping
            let form = canonical(text(ofCodes: row[0]))
            #expect(form == canonical(composed) || form == canonical(plain), "\(row[0])")
        }
        #expect(compared > 1500)
    }

    @Test("what Unicode says to ignore vanishes from both forms")
    func ignorable() throws {
        let rows = try Outside.rows("DerivedCoreProperties.txt")
        var compared = 0
        for row in rows where row[1] == "Default_Ignorable_Code_Point" {
            let ends = row[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
            for value in ends[0]...(ends.last ?? ends[0]) {
                guard let scalar = Unicode.Scalar(value) else { continue }
                compared += 1
                let text = "a\(scalar)b"
                if canonical(text) != "ab" || matching(text) != "ab" {
                    Issue.record("\(codes(text))")
                }
            }
        }
        #expect(compared == 4174)
    }
}
