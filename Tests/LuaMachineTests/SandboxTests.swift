import Testing

@testable import LuaMachine

struct SandboxTests {
    static let base: Set = [
        "assert", "error", "ipairs", "next", "pairs", "select", "tonumber", "tostring", "type",
        "math", "string", "table",
    ]
    static let members: [String: Set<String>] = [
        "math": [
            "abs", "ceil", "floor", "fmod", "huge", "max", "maxinteger", "min", "mininteger",
            "modf", "pi", "sqrt", "tointeger", "type", "ult",
        ],
        "string": [
            "byte", "contains", "ends", "find", "len", "lower", "rep", "reverse", "split",
            "starts", "sub", "trim", "upper",
        ],
        "table": ["concat", "insert", "remove", "sort", "unpack"],
    ]

    /// Every string leads to the metatable of all strings, and the walk goes in by whichever it
    /// meets first; so paths through it are written as if they began there.
    static func withoutDetours(_ path: String) -> String {
        let parts = path.split(separator: "<string-meta>", omittingEmptySubsequences: false)
        guard let last = parts.last, parts.count > 1 else { return path }
        let library = "env<meta>.__index<meta>.__index.string<meta>.__index"
        return last.hasPrefix(".__index")
            ? library + last.dropFirst(".__index".count) : "string<meta>" + last
    }

    @Test("The values that are reachable from a rule are exactly those on the allow-list")
    func reachable() throws {
        var machine = try LuaMachine(methods: ["has", "count"])
        let paths = Set(try machine.reachableValues(forms: ["rule"]).map(Self.withoutDetours))
        let library = "env<meta>.__index<meta>.__index"
        var allowed: Set = [
            "env:table", "env<meta>:table", "env<meta>.__metatable:boolean",
            "env<meta>.__newindex:function", "env<meta>.__index:table",
            "env<meta>.__index.rule:function", "env<meta>.__index.rule<upvalue>:number",
            "env<meta>.__index<meta>:table", "\(library):table", "\(library)<meta>:table",
            "\(library)<meta>.__index:function", "\(library)<meta>.__index<upvalue>:string",
            "ad:table", "ad<meta>:table", "ad<meta>.__metatable:boolean",
            "ad<meta>.__newindex:function", "ad<meta>.__index:table",
            "ad<meta>.__index<meta>:table", "ad<meta>.__index<meta>.__index:function",
            "ad<meta>.__index<meta>.__index<upvalue>:string",
            "nil:nil", "boolean:boolean", "number:number", "string:string", "function:function",
            "thread:thread",
        ]
        for name in Self.base where Self.members[name] == nil {
            allowed.insert("\(library).\(name):function")
        }
        for method in ["has", "count"] {
            allowed.insert("ad<meta>.__index.\(method):function")
            allowed.insert("ad<meta>.__index.\(method)<upvalue>:number")
        }
        for (name, members) in Self.members {
            let proxy = "\(library).\(name)"
            allowed.formUnion([
                "\(proxy):table", "\(proxy)<meta>:table", "\(proxy)<meta>.__metatable:boolean",
                "\(proxy)<meta>.__newindex:function", "\(proxy)<meta>.__index:table",
                "\(proxy)<meta>.__index<meta>:table",
                "\(proxy)<meta>.__index<meta>.__index:function",
                "\(proxy)<meta>.__index<meta>.__index<upvalue>:string",
            ])
            for member in members {
                let path = "\(proxy)<meta>.__index.\(member)"
                if ["huge", "maxinteger", "mininteger", "pi"].contains(member) {
                    allowed.insert("\(path):number")
                    continue
                }
                allowed.insert("\(path):function")
                // Lua's own function, and its price.
                if name == "math" {
                    allowed.formUnion(["\(path)<upvalue>:function", "\(path)<upvalue>:number"])
                }
            }
        }
        allowed.formUnion(["string<meta>:table", "string<meta>.__metatable:boolean"])
        #expect(paths.subtracting(allowed).sorted() == [])
        #expect(allowed.subtracting(paths).sorted() == [])
    }

    @Test("A rule that looks for itself finds no more than the allow-list has")
    func reachableFromLua() throws {
        // What a rule can do to find values: read every name that Lua has ever had, walk with
        // `pairs` and `next`, call what answers, and look at the methods of texts and of `ad`.
        let names = [
            "assert", "collectgarbage", "coroutine", "debug", "dofile", "error", "gcinfo",
            "getfenv", "getmetatable", "io", "ipairs", "load", "loadfile", "loadstring", "math",
            "module", "newproxy", "next", "os", "package", "pairs", "pcall", "print", "rawequal",
            "rawget", "rawlen", "rawset", "require", "select", "setfenv", "setmetatable", "string",
            "table", "tonumber", "tostring", "type", "unpack", "utf8", "warn", "xpcall", "_G",
            "_VERSION", "arg", "jit", "bit", "bit32", "ad", "rule",
        ]
        var found: Set<String> = []
        for name in names {
            guard let kind = try? value("type(\(name))") else { continue }
            found.insert(name)
            guard kind == .string("table") else { continue }
            // Nothing shows by walking, and the fields are those of the list and no others.
            #expect(try value("next(\(name))") == .none)
            #expect(try value("#\(name)") == .integer(0))
            for field in Self.libraryOfLua {
                let there = (try? value("type(\(name).\(field))")) != nil
                #expect(there == Self.members[name]?.contains(field), "\(name).\(field)")
            }
            for meta in ["__index", "__newindex", "__metatable", "__gc", "__name", "__call"] {
                #expect((try? value("\(name).\(meta)")) == nil)
                #expect((try? value("(''):\(meta)()")) == nil)
            }
        }
        #expect(found == Self.base.union(["rule"]))
        for field in Self.libraryOfLua {
            let there = (try? value("type(('x').\(field))")) != nil
            #expect(there == Self.members["string"]?.contains(field), "('x').\(field)")
        }
        // No other basic type can be indexed or called at all.
        for other in ["nil", "true", "(1)", "(1.5)", "(type)", "(function() end)"] {
            #expect(try failure { try value("(\(other)).x") }?.code == .runtime)
        }
    }

    /// Every field that a library of Lua 5.1 to 5.5 has, and ours.
    static let libraryOfLua: [String] = [
        "abs", "acos", "asin", "atan", "atan2", "byte", "ceil", "char", "concat", "contains", "cos",
        "cosh", "create", "deg", "dump", "ends", "exp", "find", "floor", "fmod", "foreach",
        "foreachi", "format", "frexp", "getn", "gfind", "gmatch", "gsub", "huge", "insert",
        "ldexp", "len", "log", "log10", "lower", "match", "max", "maxinteger", "maxn", "min",
        "mininteger", "modf", "move", "pack", "packsize", "pi", "pow", "rad", "random",
        "randomseed", "remove", "rep", "reverse", "setn", "sin", "sinh", "sort", "split", "sqrt",
        "starts", "sub", "tan", "tanh", "tointeger", "trim", "type", "ult", "unpack", "upper",
    ]

    @Test("Each name of the allow-list is there", arguments: SandboxTests.base.sorted())
    func present(name: String) throws {
        let type = SandboxTests.members[name] == nil ? "function" : "table"
        #expect(try value("type(\(name))") == .string(type))
        for member in SandboxTests.members[name] ?? [] {
            #expect(try value("\(name).\(member) ~= nil") == .boolean(true))
        }
    }

    @Test(
        "A name that is not offered raises, wherever it is asked for",
        arguments: [
            "pcall", "xpcall", "setmetatable", "getmetatable", "rawset", "rawget", "rawlen",
            "rawequal", "load", "loadstring", "dofile", "loadfile", "require", "package",
            "collectgarbage", "coroutine", "debug", "os", "io", "utf8", "print", "warn", "_G",
            "_VERSION", "math.random", "math.randomseed", "math.exp", "string.format",
            "string.gsub", "string.gmatch", "string.match", "string.dump", "string.pack",
            "string.char", "table.move", "table.pack", "('').format", "('').rep.x",
        ])
    func absent(name: String) throws {
        #expect(try failure { try collected("local x = \(name)") }?.code == .runtime)
    }

    @Test("What a misspelt name says is for the author of the rule")
    func messages() throws {
        func message(_ source: String) throws -> String? {
            let failed = try failure { try called(source, methods: ["has", "count"]) }
            #expect(failed?.source == "test")
            return failed.map { "\($0.code) \($0.line ?? 0): \($0.message)" }
        }
        #expect(
            try message("\nfoo()") == "runtime 2: `foo` is not known here; is it misspelt?")
        #expect(
            try message("x = 1") == "runtime 1: `x` is not declared; write `local x = …`")
        #expect(
            try message("rule { when = function(ad) return ad:hass() end }")
                == "runtime 1: `ad` has no method `hass`; known are: has, count")
        #expect(
            try message("\n\nrule { title = 'x' }")
                == "result 0: no function is written under `when`")
        #expect(try message("rule {\n  a = 1\n  b = 2 }")?.hasPrefix("syntax 3: ") == true)
    }

    @Test(
        "The library does what its Lua name promises",
        arguments: [
            ("('abc'):sub(2)", "bc"), ("('abc'):sub(-2, -2)", "b"), ("('abc'):sub(3, 2)", ""),
            ("('abc'):sub(0)", "abc"), ("('abc'):sub(-9, 9)", "abc"),
            ("('aBç'):upper()", "ABç"), ("('AbÇ'):lower()", "abÇ"), ("('abc'):reverse()", "cba"),
            ("('ab'):rep(3, '-')", "ab-ab-ab"), ("('ab'):rep(0)", ""), ("(''):rep(2, 'x')", "x"),
            ("('  a b\\t\\n'):trim()", "a b"), ("('   '):trim()", ""),
            ("table.concat(('a,b,,c'):split(','), '|')", "a|b||c"),
            ("table.concat((''):split(','), '|') .. '.'", "."),
            ("tostring(('a.b'):find('.'))", "2"), ("tostring(('abc'):find('d'))", "nil"),
            ("tostring(('aa'):find('a', 2))", "2"), ("tostring(('aa'):find('', 9))", "nil"),
            ("tostring(('abc'):contains('bc'))", "true"),
            ("tostring(('abc'):starts('abcd'))", "false"),
            ("tostring(('abc'):ends('bc'))", "true"), ("tostring(('abc'):byte(2))", "98"),
            ("tostring(('abc'):byte(9))", "nil"), ("tostring(1e15)", "1e+15"),
            ("tostring(0/0)", "nan"), ("tostring(tonumber('0x10'))", "16"),
            ("tostring(tonumber(' 1.5 '))", "1.5"), ("tostring(tonumber('x'))", "nil"),
            ("tostring(select('#', 1, nil))", "2"), ("tostring(select(-1, 'a', 'b'))", "b"),
            ("table.concat({ 1, 2.5, 'x' }, ', ')", "1, 2.5, x"),
            ("table.concat({ 'a', 'b', 'c' }, '', 2, 3)", "bc"), ("table.concat({})", ""),
            ("tostring(table.remove({ 'a', 'b' }))", "b"), ("tostring(table.remove({}))", "nil"),
            ("tostring(table.unpack({ 'a', 'b' }, 2))", "b"), ("type(nil)", "nil"),
        ])
    func library(expression: String, expected: String) throws {
        #expect(try value(expression) == .string(expected))
    }

    @Test("Sorting agrees with Swift on random lists")
    func sorting() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = seed
        for count in [0, 1, 2, 3, 10, 100, 500] {
            let numbers = (0..<count).map { _ in
                random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int(random >> 33) % 100
            }
            let list = numbers.map(String.init).joined(separator: ", ")
            let calls = try collected(
                """
                local up, down = { \(list) }, { \(list) }
                table.sort(up)
                table.sort(down, function(a, b) return a > b end)
                rule { table.concat(up, " "), table.concat(down, " ") }
                """)
            let up = numbers.sorted().map(String.init).joined(separator: " ")
            let down = numbers.sorted(by: >).map(String.init).joined(separator: " ")
            #expect(
                calls.first?.argument == .table(LuaTable(array: [.string(up), .string(down)])),
                "seed \(seed)")
        }
    }
}
