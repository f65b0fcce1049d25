import CLuaShim
import Testing

@testable import LuaMachine

/// The one door through which everything enters Lua, by the C functions themselves.
struct EntryTests {
    @Test("A machine is whole whatever its limits are; the first entry is what meets them")
    func tinyLimits() throws {
        let tiny = [
            ("steps", LuaLimits(steps: 0)), ("memory", LuaLimits(memory: 0)),
            ("stringLength", LuaLimits(stringLength: 0)),
            ("sourceTooLong", LuaLimits(sourceLength: 0)), ("result", LuaLimits(resultNodes: 0)),
        ]
        // More than 40 bytes: only such a text is measured.
        let source = "local s = 'xxxxxxxxxxxxxxxxxxxxxxxxx' rule { s .. s }"
        for (code, limits) in tiny {
            var machine = try LuaMachine(limits: limits, methods: hostMethods)
            #expect(machine.bytesInUse > 4_000)
            let bytes = Array(source.utf8)
            let failed = try failure {
                try machine.collect(bytes, name: "x", forms: ["rule"])
            }
            #expect(failed?.code.rawValue == code)
            guard !machine.mustBeDiscarded else { continue }
            let calls = try machine.collect(bytes, name: "x", forms: ["rule"], limits: .loading)
            #expect(calls.count == 1)
        }
    }

    @Test("An entry inside of an entry is refused, and the outer one goes on")
    func nested() throws {
        // What Swift's exclusive access forbids is tried through C.
        let again: heed_lua_host = { context, machine, _, _ in
            var limits = LuaLimits.loading.passed(refusal: .never)
            let nothing = unsafe heed_lua_bytes(bytes: nil, length: 0)
            let noNames = unsafe heed_lua_names(bytes: nil, length: 0)
            unsafe context?.storeBytes(
                of: heed_lua_collect(machine, &limits, nothing, noNames), as: Int32.self)
            return unsafe heed_lua_answer(machine, nothing, 0)
        }
        var machine = try LuaMachine(methods: ["again"])
        let source = "rule { when = function(ad) ad:again() return 7 end }"
        let function = try machine.keepFunction(
            Array(source.utf8), name: "x", forms: ["rule"], form: "rule", field: "when")
        var limits = LuaLimits.evaluating.passed(refusal: .never)
        var inner: Int32 = -1
        let outer = unsafe heed_lua_call(
            machine.machine, &limits, function.number, again, &inner)
        #expect(inner == Int32(HEED_LUA_HOST))
        // An answer without a value is our own mistake, told as such.
        #expect(outer == Int32(HEED_LUA_HOST))
        #expect(
            try machine.call(function) { _, _ in .value(.none) } == .integer(7))
    }
}
