internal import CLuaShim

/// The host's closure for the length of one call.
struct LentHost {
    let answering: (Int, [LuaValue]) -> LuaHostAnswer
}

/// The one function of ours that Lua calls, through C. It cannot throw, nothing jumps over it,
/// and it returns before C goes on.
let answerFromHost:
    @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, Int32, heed_lua_bytes) -> Int32 = {
        (context, machine, method, arguments) in
        guard let context = unsafe context else { return -1 }
        let host = unsafe context.assumingMemoryBound(to: LentHost.self)
        let bytes = unsafe UnsafeBufferPointer(start: arguments.bytes, count: arguments.length)
        var reader = unsafe ValueReader(Array(bytes))
        var values: [LuaValue] = []
        for _ in 0..<reader.count() { values.append(reader.value()) }
        let answer = unsafe host.pointee.answering(Int(method), values)
        let encoded: [UInt8]
        let status: Int32
        switch answer.outcome {
        case .value(let value):
            var writer = ValueWriter()
            writer.append(value)
            (encoded, status) = (writer.bytes, 0)
        case .failure(let message):
            (encoded, status) = (Array(message.utf8.prefix(2_000)), 1)
        }
        let stored = unsafe encoded.withUnsafeBufferPointer {
            unsafe heed_lua_answer(
                machine, heed_lua_bytes(bytes: $0.baseAddress, length: $0.count),
                Int64(answer.charge))
        }
        return stored == HEED_LUA_OK ? status : -1
    }
