import Foundation
import Testing

@Suite("Who may know whom")
struct ImportTests {
    /// What each target may import of ours: an arrow that is not here runs against the layers.
    static let allowed: [String: Set<String>] = [
        "CLua": [], "Archiving": [], "TextForms": [],
        "CLuaShim": ["CLua"], "LuaMachine": ["CLuaShim"], "Diagnostics": ["Archiving"],
        "TermScan": ["TextForms", "Diagnostics", "Archiving"],
        "RuleModel": ["Diagnostics", "Archiving"],
        "Languages": ["TextForms"], "Facts": ["TextForms"], "Scoring": ["RuleModel"],
        "RuleLoading": ["LuaMachine", "TermScan", "TextForms", "RuleModel", "Diagnostics"],
        "Heed": [
            "RuleLoading", "Scoring", "Facts", "Languages", "TermScan", "TextForms", "LuaMachine",
            "RuleModel", "Diagnostics", "Archiving",
        ],
        "Records": ["Heed", "TextForms"], "ShippedRules": ["Heed"],
        "HeedCommand": ["Heed", "Records", "ShippedRules"],
    ]

    /// Modules from outside, and who may use them.
    static let foreign: [String: Set<String>] = [
        "Foundation": ["Records", "ShippedRules", "HeedCommand"],
        "FoundationEssentials": ["Records", "ShippedRules", "HeedCommand", "Heed"],
        "Crypto": ["Heed"], "ArgumentParser": ["HeedCommand"],
        "Glibc": ["LuaMachine", "Records", "HeedCommand", "Heed"],
        "Synchronization": ["Heed", "HeedCommand", "Records", "TextForms"],
    ]

    @Test("every folder of Sources has its row here")
    func rows() {
        #expect(Set(House.names(in: "Sources")) == Set(Self.allowed.keys))
    }

    @Test("each import of each file follows the layers", arguments: allowed.keys.sorted())
    func imports(target: String) throws {
        for path in House.files(in: "Sources/\(target)", ending: [".swift", ".c", ".h"]) {
            for module in imported(try House.text(path)) {
                if Self.allowed.keys.contains(module) {
                    #expect(
                        Self.allowed[target]?.contains(module) == true || module == target,
                        "\(path) imports \(module)")
                } else if path.hasSuffix(".swift") {
                    #expect(
                        Self.foreign[module]?.contains(target) == true,
                        "\(path) imports \(module)")
                }
            }
        }
    }

    @Test("no C file but the shim's includes Lua's headers, and no Swift file names a Lua call")
    func luaBehindTheWall() throws {
        let calls = ["lua_State", "lua_pcall", "luaL_", "lua_push", "lua_to", "lua.h"]
        for path in House.files(in: "Sources", ending: [".swift", ".c", ".h"])
        where !path.hasPrefix("Sources/CLuaShim/") && !path.hasPrefix("Sources/CLua/") {
            let code = withoutComments(try House.text(path))
            for call in calls { #expect(!code.contains(call), "\(path) names \(call)") }
        }
        let header = try House.text("Sources/CLuaShim/include/CLuaShim.h")
        #expect(!withoutComments(header).contains("#include <lua"))
    }

    @Test("nothing outside the shim names any function of Lua, in any file, comments included")
    func noNameOfLua() throws {
        // A name of Lua's own: lua_x, luaL_x, luaopen_x … but not heed_lua_x.
        let name = /(^|[^A-Za-z0-9_])lua([A-Z]|open)?_[A-Za-z]/
        // A program of its own, in no target: the bare Lua that the benchmark measures against.
        let bare = "Tests/Benchmark/conditions/bare-host.c"
        let isBehind = { (path: String) in
            path.hasPrefix("Sources/CLuaShim/") || path.hasPrefix("Sources/CLua/")
        }
        let endings = [".swift", ".c", ".h", ".cpp", ".m", ".modulemap"]
        var behind = 0
        for path in ["Sources", "Tests"].flatMap({ House.files(in: $0, ending: endings) })
        where !path.hasSuffix("HouseTests/ImportTests.swift") && path != bare {
            let found = try House.text(path).contains(name)
            if isBehind(path) { behind += found ? 1 : 0 } else { #expect(!found, "\(path)") }
        }
        #expect(behind > 8, "the pattern finds Lua's names where they are")
        // The shim's header shows none either, and Swift finds no other way to C functions.
        let header = try House.text("Sources/CLuaShim/include/CLuaShim.h")
        #expect(!withoutComments(header).contains(name))
        for path in House.files(in: "Sources", ending: [".swift"]) {
            let text = try House.text(path)
            for way in ["@_silgen_name", "@_extern", "@_cdecl", "dlsym", "dlopen"] {
                #expect(!text.contains(way), "\(path): \(way)")
            }
        }
        // And no other target of ours is C.
        for path in House.files(in: "Sources", ending: [".c", ".cpp", ".m", ".h"]) {
            #expect(isBehind(path), "\(path)")
        }
    }

    @Test("unsafe stands where C is called or memory is copied, and nowhere @unchecked Sendable")
    func unsafe() throws {
        for path in House.files(in: "Sources", ending: [".swift"]) {
            let code = withoutComments(try House.text(path))
            #expect(!code.contains("@unchecked Sendable"), "\(path)")
            let allowed = [
                "Sources/LuaMachine/", "Sources/Records/Files/", "Sources/Archiving/",
                "Sources/Heed/SystemFile.swift",
            ]
            if !allowed.contains(where: path.hasPrefix) {
                #expect(!code.contains("unsafe "), "\(path)")
            }
        }
    }

    private func imported(_ text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            if let place = words.firstIndex(of: "import"), place <= 2, place + 1 < words.count,
                words[..<place].allSatisfy({
                    ["public", "package", "internal", "@_exported", "private"].contains($0)
                })
            {
                return words[place + 1]
            }
            return nil
        }
    }

    private func withoutComments(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.range(of: "//").map { String(line[..<$0.lowerBound]) } ?? String(line)
        }.joined(separator: "\n")
            .replacing(/\/\*(?s:.*?)\*\//, with: "")
    }
}
