internal import CLuaShim

/// For tests: which allocation of an entry is refused, from 1.
enum AllocationRefusal {
    case never
    /// This one and every later one.
    case from(Int)
    /// This one; Lua collects and asks again.
    case only(Int)
}

extension LuaLimits {
    func passed(refusal: AllocationRefusal) -> heed_lua_limits {
        let (first, once) =
            switch refusal {
            case .never: (0, false)
            case .from(let number): (number, false)
            case .only(let number): (number, true)
            }
        return heed_lua_limits(
            steps: Int64(steps), memory: Int64(memory), string_length: Int64(stringLength),
            source_length: Int64(sourceLength), clock_milliseconds: Int64(clockMilliseconds),
            result_nodes: Int64(resultNodes), result_depth: Int64(resultDepth),
            refuse_allocation: Int64(first), refuse_only_once: once ? 1 : 0)
    }
}

extension LuaFailure {
    init(status: Int32, message: [UInt8], source: String?, line: Int, limit: Int) {
        let (code, text) = Self.meaning(of: status)
        self.init(
            code: code,
            message: message.isEmpty
                ? text : Self.escaped(String(decoding: message, as: UTF8.self)),
            source: source, line: line > 0 ? line : nil, limit: limit > 0 ? limit : nil)
    }

    /// The code, and the text for failures that bring none of their own.
    private static func meaning(of status: Int32) -> (Code, String) {
        switch Int(status) {
        case Int(HEED_LUA_SYNTAX): (.syntax, "this is not Lua")
        case Int(HEED_LUA_STEPS): (.steps, "too much work; is there a loop that does not end?")
        case Int(HEED_LUA_MEMORY): (.memory, "too much memory")
        case Int(HEED_LUA_CLOCK): (.clock, "too much time")
        case Int(HEED_LUA_STRING_LENGTH): (.stringLength, "a text became too long")
        case Int(HEED_LUA_SOURCE_TOO_LONG): (.sourceTooLong, "the file is too long")
        case Int(HEED_LUA_NOT_TEXT): (.notText, "the file is not text")
        case Int(HEED_LUA_REFUSED): (.refused, "this is not offered")
        case Int(HEED_LUA_RESULT): (.result, "this value cannot be handed over")
        case Int(HEED_LUA_HOST): (.host, "the machine was used wrongly")
        default: (.runtime, "an error without a message")
        }
    }

    /// Scripts write part of the message, and messages go to terminals: characters that steer
    /// a terminal or the direction of writing are shown as escapes.
    private static func escaped(_ message: String) -> String {
        var result = ""
        for scalar in message.unicodeScalars {
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E,
                0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default:
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
