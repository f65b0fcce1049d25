internal import CLuaShim

/// For tests: what no rule can see.
extension LuaMachine {
    /// Bytes that Lua holds now.
    var bytesInUse: Int {
        unsafe Int(heed_lua_memory(machine))
    }

    /// The most bytes that the machine had from the system at one time of the last entry: Lua's
    /// blocks with what stands before them, and buffers for what is copied in and out.
    var peakOfLastEntry: Int {
        unsafe Int(heed_lua_peak(machine))
    }

    /// Allocations that the last entry asked for.
    var allocationsOfLastEntry: Int {
        unsafe Int(heed_lua_allocations(machine))
    }

    /// Do keys lie in tables in the same way in every process, and are texts that share a place
    /// in Lua's table of texts counted?
    var hashesAlikeEverywhere: Bool {
        unsafe heed_lua_seed_is_fixed(machine) != 0
    }

    /// Is the chunk of a kept function run again before each call?
    func runsChunkAgain(for function: LuaFunctionID) -> Bool {
        unsafe heed_lua_reruns(machine, function.number) != 0
    }

    /// A path and type, such as `env<meta>.__index.rule:function`, for each value that is
    /// reachable from a rule, metatables and upvalues included.
    mutating func reachableValues(forms: [String]) throws(LuaFailure) -> [String] {
        var passed = LuaLimits.loading.passed(refusal: .never)
        let status = unsafe Self.withNames(forms) { unsafe heed_lua_inspect(machine, &passed, $0) }
        try check(status, source: nil)
        let output = unsafe heed_lua_output(machine)
        let bytes = unsafe UnsafeBufferPointer(start: output.bytes, count: output.length)
        return unsafe Array(bytes).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }
}
