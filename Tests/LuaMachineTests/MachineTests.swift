import Testing

@testable import LuaMachine

/// Runs `source` with the form `rule` and gives the first argument back.
func collected(_ source: String, limits: LuaLimits = .loading) throws -> [LuaFormCall] {
    var machine = try LuaMachine(limits: limits)
    return try machine.collect(Array(source.utf8), name: "test", forms: ["rule", "pack"])
}

/// The value of an expression, as a rule sees it.
func value(_ expression: String) throws -> LuaValue {
    let calls = try collected("rule { (\(expression)) }")
    guard case .table(let table)? = calls.first?.argument else { return .none }
    return table.array.first ?? .none
}

/// Keeps the function of `rule { when = … }` and calls it `times` times.
func called(
    _ source: String, times: Int = 1, methods: [String] = [],
    answering: (Int, [LuaValue]) -> LuaHostAnswer = { _, _ in .value(.none) }
) throws -> [LuaValue] {
    var machine = try LuaMachine(methods: methods)
    let function = try machine.keepFunction(
        Array(source.utf8), name: "test", forms: ["rule"], form: "rule", field: "when",
        limits: .loading)
    var results: [LuaValue] = []
    for _ in 0..<times {
        results.append(try machine.call(function, name: "test", answering: answering))
    }
    return results
}

/// The failure of `body`, or nil.
func failure<Result>(of body: () throws -> Result) throws -> LuaFailure? {
    do {
        _ = try body()
        return nil
    } catch let failure as LuaFailure {
        return failure
    }
}

struct MachineTests {
    @Test("Forms are handed over in order, with their lines")
    func collecting() throws {
        let source = "pack { name = 'x' }\nrule {\n  1, 2.5, true,\n  terms = { 'a', 'b' },\n}\n"
        #expect(
            try collected(source) == [
                LuaFormCall(
                    form: "pack", argument: .table(LuaTable(fields: ["name": .string("x")])),
                    line: 1),
                LuaFormCall(
                    form: "rule",
                    argument: .table(
                        LuaTable(
                            array: [.integer(1), .number(2.5), .boolean(true)],
                            fields: [
                                "terms": .table(LuaTable(array: [.string("a"), .string("b")]))
                            ])),
                    line: 2),
            ])
    }

    @Test("What is not a table is handed over as it is")
    func oddArguments() throws {
        #expect(
            try collected("rule() rule(5) rule 'x' rule(rule) rule(function() end)")
                .map(\.argument) == [
                    .none, .integer(5), .string("x"), .function(line: 0), .function(line: 1),
                ])
    }

    @Test("Keys that a form cannot have are reported")
    func strangeKeys() throws {
        let calls = try collected(
            "rule { 'a', [3] = 1, [true] = 2, [2.5] = 3, [{}] = 4, [-1] = 5, ['\\xff'] = 6 }")
        #expect(
            calls.first?.argument
                == .table(
                    LuaTable(
                        array: [.string("a")],
                        strangeKeys: [
                            "[\"\u{FFFD}\"]", "[-1]", "[2.5]", "[3]", "[table]", "[true]",
                        ])))
    }

    @Test("A kept function asks the host and answers")
    func asking() throws {
        let source = """
            rule { when = function(ad)
              local sum = 0
              for _, n in ipairs(ad:numbers(3, "x")) do sum = sum + n end
              return { sum = sum, has = ad:has("y") }
            end }
            """
        var asked: [[LuaValue]] = []
        let results = try called(source, methods: ["has", "numbers"]) { method, arguments in
            asked.append([.integer(Int64(method))] + arguments)
            return method == 0
                ? .value(.boolean(true))
                : .value(.table(LuaTable(array: [.integer(1), .integer(2), .integer(3)])))
        }
        #expect(results == [.table(LuaTable(fields: ["sum": .integer(6), "has": .boolean(true)]))])
        #expect(asked == [[.integer(1), .integer(3), .string("x")], [.integer(0), .string("y")]])
    }

    @Test("The version of Lua is the one that was tried; a new one wants the hostile scripts run")
    func version() {
        print(LuaMachine.luaVersion)
        #expect(LuaMachine.luaVersion == "Lua 5.4.4")
    }
}
