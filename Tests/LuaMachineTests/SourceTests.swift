import Testing

@testable import LuaMachine

/// Sources that are too long to lie in `Hostile`: work for Lua's parser, which no hook sees.
struct SourceTests {
    /// What parsing these took before names and numerals had a price: seconds.
    static let costly: [(name: String, source: String)] = [
        (
            "each name is looked for among thousands of locals",
            String(
                repeating: "local " + (0..<190).map { "a\($0)" }.joined(separator: ",")
                    + "\nlocal function f() ", count: 50)
                + "x(y" + String(repeating: ",y", count: 60_000) + ")"
                + String(repeating: " end", count: 50)
        ),
        (
            "each numeral falls into the same place of the table of constants",
            "local t = { " + (1...19_000).map { "\($0 * 262_142)" }.joined(separator: ",") + " }"
        ),
    ]

    @Test("Work for the parser is counted before it is done", arguments: costly.indices)
    func parsing(index: Int) throws {
        let source = Self.costly[index].source
        #expect(source.utf8.count < LuaLimits.loading.sourceLength)
        let failed = try failure { try collected(source) }
        #expect(failed?.code == .steps, "\(Self.costly[index].name)")
    }

    @Test("Honest long files are not hit by that")
    func honest() throws {
        var source = "local count = 0\nlocal function add(word) count = count + 1 return word end\n"
        for n in 0..<3_000 {
            source += "rule { id = \(n), amount = \(n * 1_000), words = { 'สวัสดี', 'hello' } }\n"
        }
        #expect(source.utf8.count > 200_000)
        #expect(try collected(source).count == 3_000)
    }

    @Test("The source may be as long as the limit, and no longer")
    func length() throws {
        let limit = LuaLimits.loading.sourceLength
        for (extra, code) in [(0, nil), (1, LuaFailure.Code.sourceTooLong)] {
            let source = "--" + String(repeating: "x", count: limit - 2 + extra)
            #expect(try failure { try collected(source) }?.code == code)
        }
    }

    @Test(
        "Loops over numbers do what they did before their bounds were made numbers",
        arguments: [
            ("for i = 1, 3 do add(i) end", "1 2 3"), ("for i = 3, 1, -1 do add(i) end", "3 2 1"),
            ("for i = 1, 0 do add(i) end", ""), ("for i = 0.5, 2 do add(i) end", "0.5 1.5"),
            ("for i=1,2 do for j=i,2 do add(j) end end", "1 2 2"),
            (
                "for i = #{ 1, 2 }, (function(a, b) for k = 1, 2 do end return a end)(3, 4) do add(i) end",
                "2 3"
            ),
            ("for _, i in ipairs({ 7, 8 }) do add(i) end", "7 8"),
            ("for i --[[ = , do ]] = 1 -- , do\n, 2 do add(i) end", "1 2"),
            ("for i = 1, ('for = , do'):len() - 9 do add(i) end", "1"),
            ("local u = { 'a', for_ = 1 } for i = u.for_, 1 do add(i) end", "1"),
            ("for i = math.maxinteger, math.maxinteger do add(i) end", "9223372036854775807"),
        ])
    func loops(body: String, expected: String) throws {
        let source = """
            local t = {}
            local function add(x) t[#t + 1] = tostring(x) end
            \(body)
            rule { table.concat(t, " ") }
            """
        #expect(
            try collected(source).first?.argument
                == .table(LuaTable(array: [.string(expected)])))
    }

    @Test(
        "A wrong loop is told with its line",
        arguments: [
            ("\nfor i = 1 do end", "syntax 2"), ("\nfor i = , 2 do end", "syntax 2"),
            ("\n\nfor i = 1, {} do end", "runtime 3"), ("\nfor i = 1, 2, 0 do end", "runtime 2"),
            ("\nfor i = 1, 2", "syntax 2"), ("\nfor = 1, 2 do end", "syntax 2"),
            ("\nfor i = 1, '2' do end", "runtime 2"),
        ])
    func wrongLoops(source: String, expected: String) throws {
        let failed = try failure { try collected(source) }
        #expect(failed.map { "\($0.code) \($0.line ?? 0)" } == expected)
    }
}
