/// A value that was copied out of a machine or goes into one. Nothing in it points into Lua.
package indirect enum LuaValue: Sendable, Equatable {
    /// Lua's nil, or no value at all.
    case none
    case boolean(Bool)
    case integer(Int64)
    /// Always finite when it comes out of a machine, and never negative zero.
    case number(Double)
    case string(String)
    /// A string that is not valid UTF-8.
    case bytes([UInt8])
    case table(LuaTable)
    /// A function, by the line of its chunk on which it begins (from 1; 0 for one of ours).
    /// Going into a machine it becomes nil.
    case function(line: Int)
}

/// A table that was copied out of a machine or goes into one.
package struct LuaTable: Sendable, Equatable {
    /// The values at 1, 2, 3 … up to the first that is nil.
    package var array: [LuaValue]

    /// The values whose keys are valid UTF-8 strings.
    package var fields: [String: LuaValue]

    /// All other keys as a rule author would write them, `[7]` or `[true]`, sorted; their
    /// values are not copied. Ignored going into a machine.
    package var strangeKeys: [String]

    /// Makes a table, empty unless something is given.
    package init(
        array: [LuaValue] = [], fields: [String: LuaValue] = [:], strangeKeys: [String] = []
    ) {
        self.array = array
        self.fields = fields
        self.strangeKeys = strangeKeys
    }
}

/// One call of a form function, such as `rule { … }`.
package struct LuaFormCall: Sendable, Equatable {
    /// The name of the function.
    package var form: String

    /// Its first argument, whatever it was.
    package var argument: LuaValue

    /// The line of the call, from 1.
    package var line: Int

    /// Makes a call, as a caller would for tests; a machine makes its own from what a chunk did.
    package init(form: String, argument: LuaValue, line: Int) {
        self.form = form
        self.argument = argument
        self.line = line
    }
}

/// Names a function that a ``LuaMachine`` keeps. It means nothing to any other machine.
package struct LuaFunctionID: Sendable, Hashable {
    let number: Int32
}
