import Foundation
import Testing

@Suite("The house")
struct TreeTests {
    @Test("the top level holds what the plan names, and nothing else")
    func topLevel() {
        let named: Set<String> = [
            "Package.swift", "Package.resolved", "Sources", "Tests", "rules", "samples",
            "README.md", "LICENSE", "CONTRIBUTING.md", "CHANGELOG.md",
        ]
        #expect(Set(House.names(in: ".")).subtracting(named) == [])
    }

    @Test("a file is read in one sitting: 400 lines at most, tables and generated files apart")
    func sizes() throws {
        for path in House.files(in: "Sources", ending: [".swift", ".c", ".h"])
        where !path.contains(".generated.") {
            let lines = try House.text(path).split(
                separator: "\n", omittingEmptySubsequences: false
            ).count
            #expect(lines <= 400, "\(path) has \(lines) lines")
        }
    }

    @Test("ShippedRules leaves out every other target's folder, so that SwiftPM does not warn")
    func excludes() throws {
        let manifest = try House.text("Package.swift")
        let list = manifest.split(separator: "exclude: [")[1].prefix { $0 != "]" }
        for folder in House.names(in: "Sources") where folder != "ShippedRules" {
            #expect(list.contains("\"Sources/\(folder)\""), "\(folder)")
        }
    }

    @Test("nothing is left undone in the sources")
    func undone() throws {
        let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "not written yet"]
        for path in House.files(in: "Sources", ending: [".swift", ".c", ".h"]) {
            let text = try House.text(path)
            for mark in marks { #expect(!text.contains(mark), "\(path): \(mark)") }
        }
    }

    @Test("no path of one machine stands in a file")
    func paths() throws {
        let pattern = /(^|[^A-Za-z0-9_.-])\/(work|home|root|opt)\/[a-z.]/
        for folder in ["Sources", "Tests", "rules", "samples"] {
            for path in House.files(
                in: folder, ending: [".swift", ".c", ".h", ".lua", ".md", ".txt", ".json", ".sh"])
            {
                let text = try House.text(path)
                #expect(text.firstMatch(of: pattern) == nil, "\(path)")
            }
        }
    }
}
