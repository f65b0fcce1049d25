import Foundation
import Testing

/// Pages of the catalogue whose tables name tests: `Suite.test`, `.test` for another one of the
/// same suite, or `Suite` for the whole of it; and scripts such as `01-*`, which others look for.
@Suite("Tables of tests")
struct TestTableTests {
    static let pages = ["HostileTexts", "HostileRules", "Faults"]
    /// What the last column is called where it names tests.
    private static let heads: Set = ["test", "shown by"]

    /// The functions that carry `@Test`, by the type that holds them.
    private static func declared() throws -> [String: Set<String>] {
        var suites: [String: Set<String>] = [:]
        for path in House.files(in: "Tests", ending: [".swift"]) {
            var suite = ""
            var isTest = false
            for line in try House.text(path).split(separator: "\n") {
                if let type = line.prefixMatch(of: /(?:final )?(?:struct|class) (\w+)/) {
                    suite = String(type.1)
                } else if line.hasPrefix("    @Test") {
                    isTest = true
                } else if isTest, let function = line.prefixMatch(of: #/    func (\w+)\(/#) {
                    suites[suite, default: []].insert(String(function.1))
                    isTest = false
                }
            }
        }
        return suites
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
            guard name.wholeMatch(of: /[A-Z]\w*(Tests|Search)(\.\w+)?/) != nil else { return nil }
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
            if Self.heads.contains(row.last ?? "") || row.last == "in JSON" {
                isTable = row.last != "in JSON"
                continue
            }
            guard isTable else { continue }
            let tests = Self.tests(in: row.last ?? "")
            let isScript = row.last?.firstMatch(of: /`\w\d-|`\d\d-/) != nil
            #expect(!tests.isEmpty || isScript, "no test: \(row)")
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
