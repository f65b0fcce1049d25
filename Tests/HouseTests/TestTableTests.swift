import Foundation
import Testing

/// Pages of the catalogue whose tables name tests: `Suite.test`, `.test` for another one of the
/// same suite, or `Suite` for the whole of it.
@Suite("Tables of tests")
struct TestTableTests {
    static let pages = ["HostileTexts", "Faults"]

    /// The functions that carry `@Test`, by the suite that holds them.
    private static func declared() throws -> [String: Set<String>] {
        var suites: [String: Set<String>] = [:]
        for path in House.files(in: "Tests", ending: ["Tests.swift", "Search.swift"]) {
            let text = try House.text(path)
            guard let suite = text.firstMatch(of: /\n(?:public )?(?:final )?(?:struct|class) (\w+)/)
            else { continue }
            suites[String(suite.1), default: []].formUnion(testNames(in: text))
        }
        return suites
    }

    private static func testNames(in text: String) -> [String] {
        text.split(separator: "@Test").dropFirst().compactMap {
            $0.firstMatch(of: /\n    (?:@\w+ )?func (\w+)\(/).map { String($0.1) }
        }
    }

    /// What a page's table names in its last column, row by row.
    private static func rows(of page: String) throws -> [[String]] {
        try House.text("Sources/Heed/Heed.docc/\(page).md").split(separator: "\n")
            .filter { $0.hasPrefix("|") && $0.contains("|") }
            .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
            .filter { !($0.last ?? "").hasPrefix("---") }
    }

    /// `a`, `b` of ``a`, `b``, with the suite in front of those that leave it out.
    private static func tests(in cell: String) -> [String] {
        var suite = ""
        return cell.matches(of: /`([^`]+)`/).compactMap { match in
            let name = String(match.1)
            if name.hasPrefix(".") { return suite + name }
            guard name.wholeMatch(of: /[A-Z]\w*Tests(\.\w+)?/) != nil else { return nil }
            suite = String(name.prefix { $0 != "." })
            return name
        }
    }

    @Test("every row names a test, and every test that is named is there", arguments: pages)
    func named(page: String) throws {
        let declared = try Self.declared()
        var count = 0
        var isTable = false
        for row in try Self.rows(of: page) {
            // The columns' own names begin a table of tests, or another one.
            if row.last == "test" || row.last == "in JSON" {
                isTable = row.last == "test"
                continue
            }
            guard isTable else { continue }
            let tests = Self.tests(in: row.last ?? "")
            #expect(!tests.isEmpty, "no test: \(row)")
            for test in tests {
                let parts = test.split(separator: ".").map(String.init)
                let functions = declared[parts[0]]
                #expect(functions != nil, "\(test)")
                if parts.count > 1 { #expect(functions?.contains(parts[1]) == true, "\(test)") }
                count += 1
            }
        }
        #expect(count > 20)
    }
}
