import Testing

@testable import LuaMachine

/// Nothing that a rule does may survive to the next message.
struct StateTests {
    @Test(
        "Each call starts as the first did",
        arguments: [
            // A counter in a local variable of the chunk.
            ("local n = 0 rule { when = function() n = n + 1 return n end }", 1, false),
            // The same behind a local function.
            (
                """
                local n = 0
                local function count() n = n + 1 return n end
                rule { when = function() count() return count() end }
                """, 2, false
            ),
            // A local function that is replaced by another.
            (
                """
                local f = function() return 1 end
                rule { when = function()
                  local before = f()
                  f = function() return 99 end
                  return before
                end }
                """, 1, false
            ),
            // A table made during the call and kept in a local variable.
            (
                """
                local seen
                rule { when = function()
                  seen = seen or { n = 0 }
                  seen.n = seen.n + 1
                  return seen.n
                end }
                """, 1, false
            ),
            // Functions that hold each other.
            (
                """
                local a, b
                local n = 0
                a = function() n = n + 1 if n < 3 then b() end return n end
                b = function() return a() end
                rule { when = function() return a() end }
                """, 3, false
            ),
            // A table of the chunk.
            (
                "local t = { n = 0 } rule { when = function() t.n = t.n + 1 return t.n end }", 1,
                true
            ),
            // A table behind two functions.
            (
                """
                local list = {}
                local function add() table.insert(list, 1) return #list end
                local function twice() add() return add() end
                rule { when = function() return twice() end }
                """, 2, true
            ),
            // The state of an iterator.
            (
                """
                local following = pairs({ 10, 20, 30 })
                rule { when = function() local _, v = following() return v / 10 // 1 end }
                """, 1, true
            ),
            // The table that the form was filled in with.
            (
                """
                local form = { n = 0 }
                form.when = function() form.n = form.n + 1 return form.n end
                rule(form)
                """, 1, true
            ),
            // Frozen tables are no state.
            (
                "local s, m = string, math rule { when = function() return m.max(1, s.len('')) end }",
                1, false
            ),
        ] as [(String, Int64, Bool)])
    func noState(source: String, expected: Int64, reruns: Bool) throws {
        var machine = try LuaMachine()
        let function = try machine.keepFunction(
            Array(source.utf8), name: "test", forms: ["rule"], form: "rule", field: "when")
        #expect(machine.runsChunkAgain(for: function) == reruns)
        for _ in 1...3 {
            let result = try machine.call(function) { _, _ in .value(.none) }
            switch result {
            case .number(let number): #expect(number == Double(expected))
            default: #expect(result == .integer(expected))
            }
        }
    }

    @Test("A failed call leaves nothing behind either")
    func afterFailure() throws {
        let source = """
            local n = 0
            rule { when = function(ad) n = n + 1 if ad:fail() then error("no") end return n end }
            """
        var machine = try LuaMachine(methods: ["fail"])
        let function = try machine.keepFunction(
            Array(source.utf8), name: "test", forms: ["rule"], form: "rule", field: "when")
        let failed = try failure { try machine.call(function) { _, _ in .value(.boolean(true)) } }
        #expect(failed == LuaFailure(code: .runtime, message: "no", line: 2))
        #expect(try machine.call(function) { _, _ in .value(.boolean(false)) } == .integer(1))
    }

    @Test("Two chunks do not see each other, nor what the other does to its names")
    func separateChunks() throws {
        var machine = try LuaMachine()
        var functions: [LuaFunctionID] = []
        for n in 1...50 {
            let source = "local n = \(n) rule { when = function() n = n + 100 return n end }"
            functions.append(
                try machine.keepFunction(
                    Array(source.utf8), name: "test", forms: ["rule"], form: "rule", field: "when"))
        }
        for (index, function) in functions.enumerated().reversed() {
            #expect(
                try machine.call(function) { _, _ in .value(.none) }
                    == .integer(Int64(index) + 101))
        }
    }

    @Test("A machine does not grow with the number of messages")
    func noGrowth() throws {
        let source = """
            local words = { "a", "b" }
            rule { when = function(ad)
              local t = {}
              for i = 1, 50 do t[i] = ad:text() .. i end
              return { reason = table.concat(t) }
            end }
            """
        var machine = try LuaMachine(methods: ["text"])
        let function = try machine.keepFunction(
            Array(source.utf8), name: "test", forms: ["rule"], form: "rule", field: "when")
        var largest = [0, 0]
        for n in 0..<4_000 {
            _ = try machine.call(function) { _, _ in .value(.string("text \(n)")) }
            largest[n / 2_000] = max(largest[n / 2_000], machine.bytesInUse)
        }
        #expect(largest[1] <= largest[0] + largest[0] / 10)
    }

    @Test("The peak of an entry is what it held at one time, and no more than that")
    func peak() throws {
        var machine = try LuaMachine()
        func peak(_ source: String) throws -> Int {
            _ = try machine.collect(Array(source.utf8), name: "test", forms: ["rule"])
            return machine.peakOfLastEntry
        }
        let little = try peak("rule { 1 }")
        // Five of 100,000 bytes, and the buffer in which they are made.
        let some = "local t = {} for i = 1, 5 do t[i] = ('x'):rep(100000 + i) end"
        let much = try peak(some) - little
        #expect(500_000..<700_000 ~= much)
        // They are gone, the buffer stays.
        #expect(try peak("rule { 1 }") - little < 200_000)
        // Copied out, they are there twice.
        #expect(try peak(some + " rule(t)") - little > much + 500_000)
    }

    @Test("The work that is counted depends on the script alone, not on what ran before")
    func sameWork() throws {
        let source = """
            rule { when = function(ad)
              local t, n = {}, 0
              for i = 1, 300 do t["key" .. i % 70] = ("x"):rep(i) if i % 3 == 0 then t["key" .. i % 50] = nil end end
              for k, v in pairs(t) do n = n + #v end
              for _, word in ipairs(("a b c"):split(" ")) do n = n + #word end
              return n
            end }
            """
        var counts: Set<Int> = []
        for busy in [false, true] {
            var machine = try LuaMachine()
            if busy {
                for n in 1...200 {
                    let other = "local t = {} for i = 1, 300 do t['key' .. i * \(n)] = i end"
                    _ = try machine.collect(
                        Array(other.utf8), name: "other", forms: [], limits: .loading)
                }
            }
            let function = try machine.keepFunction(
                Array(source.utf8), name: "test", forms: ["rule"], form: "rule", field: "when")
            for _ in 1...20 {
                #expect(
                    try machine.call(function) { _, _ in .value(.none) }
                        == .integer(16_103))
                counts.insert(machine.stepsOfLastEntry)
            }
        }
        // The number itself stands here because every process lies elsewhere in memory: 8 for
        // each of the 8,500 instructions, as there is a `..` among them, up to 9 more for a table
        // of 64 fields and a `#`, and the library's part.
        #expect(counts == [129_243])
    }

    @Test("Keys lie in tables alike in every process; a new version of Lua may need new care")
    func hashes() throws {
        let machine = try LuaMachine()
        let alike = machine.hashesAlikeEverywhere
        #expect(alike)
    }
}
