import Foundation
import Testing

@Suite("What is kept in archives")
struct ArchivableTests {
    /// Left out on purpose: whoever keeps a pack has its files.
    private static let leftOut = ["RulePack": ["files"]]

    @Test("each stored property of the model passes through the archive, in the order of writing")
    func complete() throws {
        var stored: [String: [String]] = [:]
        var passed: [String: [String]] = [:]
        for folder in ["Sources/RuleModel", "Sources/Diagnostics"] {
            for path in House.files(in: folder, ending: [".swift"]) {
                let text = try House.text(path)
                stored.merge(Self.stored(in: text)) { $0 + $1 }
                passed.merge(Self.passed(in: text)) { $0 + $1 }
            }
        }
        #expect(passed.count >= 18)
        for (type, properties) in passed {
            #expect(properties + (Self.leftOut[type] ?? []) == stored[type], "\(type)")
        }
    }

    /// Stored properties by type: `public var name: Type`, without braces behind it.
    private static func stored(in text: String) -> [String: [String]] {
        var found: [String: [String]] = [:]
        var type = ""
        for line in text.split(separator: "\n") {
            if let match = line.firstMatch(of: /^public (struct|enum|final class) (\w+)/) {
                type = String(match.2)
            } else if let match = line.firstMatch(of: /^    public var (\w+): [^{]+$/) {
                found[type, default: []].append(String(match.1))
            }
        }
        return found
    }

    /// What is passed on, by type.
    private static func passed(in text: String) -> [String: [String]] {
        var found: [String: [String]] = [:]
        var type = ""
        for line in text.split(separator: "\n") {
            if let match = line.firstMatch(of: /^extension (\w+): Archivable/) {
                type = String(match.1)
            } else if let match = line.firstMatch(of: /^ +archive\.pass\(&(\w+)\)/) {
                found[type, default: []].append(String(match.1))
            }
        }
        return found
    }
}
