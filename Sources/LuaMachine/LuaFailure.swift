/// Why an entry into a ``LuaMachine`` failed.
package struct LuaFailure: Error, Sendable, Equatable {
    /// The kind of a failure. Open, so that a new kind is not a source break.
    package struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The kind as one word, such as `steps`, fit for codes and logs.
        package let rawValue: String

        /// Makes a kind from its word; unknown words are kept as they are.
        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The word itself, for logs and tests.
        package var description: String { rawValue }

        /// The source is not Lua.
        package static let syntax = Code(rawValue: "syntax")
        /// The script failed, or called `error` or `assert`.
        package static let runtime = Code(rawValue: "runtime")
        /// More work than ``LuaLimits/steps``.
        package static let steps = Code(rawValue: "steps")
        /// More memory than ``LuaLimits/memory``, or the system has none left.
        package static let memory = Code(rawValue: "memory")
        /// More time than ``LuaLimits/clockMilliseconds``.
        package static let clock = Code(rawValue: "clock")
        /// A string longer than ``LuaLimits/stringLength``.
        package static let stringLength = Code(rawValue: "stringLength")
        /// A chunk longer than ``LuaLimits/sourceLength``.
        package static let sourceTooLong = Code(rawValue: "sourceTooLong")
        /// The source is bytecode or has zero bytes.
        package static let notText = Code(rawValue: "notText")
        /// The source is Lua, but uses something that is not offered, or is nested too deeply.
        package static let refused = Code(rawValue: "refused")
        /// A value handed over is absurd: circular, too big, not finite; or it is missing.
        package static let result = Code(rawValue: "result")
        /// A host function reported a failure, or the machine was used wrongly.
        package static let host = Code(rawValue: "host")
    }

    /// Which kind of failure it is; decides whether the machine can still be used.
    package var code: Code

    /// What is wrong, without the `file:line:` in front. Control characters are written as
    /// escapes; at most about 2,000 characters.
    package var message: String

    /// The name of the chunk, where one is known.
    package var source: String?

    /// The line in the chunk, from 1, where one is known.
    package var line: Int?

    /// The size of the limit that was passed, in the unit of ``LuaLimits``.
    package var limit: Int?

    /// Makes a failure from its parts; `line` counts from 1, `limit` is in the unit of
    /// ``LuaLimits``.
    package init(
        code: Code, message: String, source: String? = nil, line: Int? = nil, limit: Int? = nil
    ) {
        self.code = code
        self.message = message
        self.source = source
        self.line = line
        self.limit = limit
    }
}
