import Heed
import RuleLoading
import Testing

@Suite("Types of rule files for editors")
struct EditorTypesTests {
    static let lines = EditorTypes.text.split(separator: "\n").map(String.init)

    /// The lines that begin with a field's name in the class `name`.
    static func fields(ofClass name: String) -> [String] {
        guard let start = lines.firstIndex(of: "---@class \(name)") else {
            return []
        }
        return lines[(start + 1)...].prefix { $0.hasPrefix("---@field ") }.map {
            String($0.dropFirst("---@field ".count))
        }
    }

    @Test("every function of ad is declared, with its sentence and its example")
    func functions() {
        for function in AdFunction.allCases {
            let names = function.parameters.map(\.name).joined(separator: ", ")
            #expect(Self.lines.contains("function ad:\(function.rawValue)(\(names)) end"))
            #expect(Self.lines.contains("---\(function.sentence)"), "\(function)")
            #expect(Self.lines.contains("---\(function.example)"), "\(function)")
            if case .places(let fields) = function.result, !fields.isEmpty {
                let declared = Self.fields(ofClass: "heed.ad.\(function.rawValue): heed.place")
                #expect(declared.count == fields.count)
                for (line, field) in zip(declared, fields) {
                    #expect(line.hasPrefix("\(field.name)"), "\(line)")
                }
            }
        }
    }

    @Test("every form and every field of it is declared; those that may be left out have a ?")
    func forms() {
        for shape in Shapes.all {
            #expect(Self.lines.contains("function \(shape.name)(form) end"))
            let declared = Self.fields(ofClass: "heed.\(shape.name)")
            #expect(declared.count == shape.fields.count, "\(shape.name)")
            for (line, field) in zip(declared, shape.fields) {
                #expect(line.hasPrefix("\(field.name)\(field.required ? "" : "?") "), "\(line)")
                #expect(line.contains(field.sentence), "\(line)")
            }
        }
    }

    static let declarations = [
        "title string ", "law? string[] ", "weight integer ",
        #"status "draft"|"trial"|"stable"|"retired" "#, "terms? table<string, string[]> ",
        #"kinds? ("advert"|"offer"|"conversation"|"worker_report"|"warning"|"other")[] "#,
        "when? fun(ad: heed.ad): boolean|heed.answer|nil ", "always? boolean ",
    ]

    @Test("fields of a rule have the types that the loader takes", arguments: declarations)
    func types(declaration: String) {
        #expect(Self.fields(ofClass: "heed.rule").contains { $0.hasPrefix(declaration) })
    }

    @Test("tables within tables have classes of their own, and no two classes share a name")
    func nested() {
        let families = Self.fields(ofClass: "heed.pack").first { $0.hasPrefix("families") }
        #expect(families?.hasPrefix("families? table<string, heed.pack.families> ") == true)
        #expect(Self.fields(ofClass: "heed.pack.families").count == 2)
        #expect(Self.lines.contains("---@param form heed.law[]"))
        #expect(Self.lines.contains("---@param form table<string, heed.adjust>"))
        let classes = Self.lines.filter { $0.hasPrefix("---@class ") }
        #expect(Set(classes).count == classes.count)
        // Each class that is named is there.
        let declared = classes.map { $0.split(separator: " ")[1].split(separator: ":")[0] }
        for line in Self.lines where !line.hasPrefix("---@class ") {
            for match in line.matches(of: /heed\.[a-z_.]*[a-z_]/) where line.hasPrefix("---@") {
                #expect(declared.contains(match.output), "\(line)")
            }
        }
    }

    @Test("it is valid Lua, as the loader's own machine says")
    func valid() throws {
        // Inside a function that nobody calls: a rule file may not declare what others use.
        let pack = "local function types()\n\(EditorTypes.text)\nend\n" + TestPack.manifest
        _ = try TestPack.ruleset(["pack.lua": pack])
        // The same with a mistake is refused, so the machine does read it.
        #expect(throws: RuleErrors.self) {
            try TestPack.ruleset(["pack.lua": pack.replacing(") end", with: ") en")])
        }
    }
}
