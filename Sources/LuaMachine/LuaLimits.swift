/// What one entry into a ``LuaMachine`` may use up.
///
/// Verdicts come from counted work and bytes, so that the same script has the same verdict on
/// every machine; the clock is only a backstop with a code of its own. Passing any of the first
/// four kinds (``LuaFailure/Code/steps``, `memory`, `clock`, `stringLength`) spends the machine.
package struct LuaLimits: Sendable, Equatable {
    /// Work units: one for each VM instruction (8 in a chunk with `..`, 16 in one with `%`, whose
    /// operators may be that slow), more while long strings, big tables or many arguments exist
    /// (one instruction may compare, walk or copy them: a table of 1,000 fields adds 24, and 144
    /// in a chunk with `#`), plus what the library and the host charge. No unit takes more than
    /// about 160 ns, which is for keys made to share one place; the usual one takes 6.
    package var steps: Int

    /// Bytes that one entry may hold beyond what was there before it.
    package var memory: Int

    /// Bytes of one string.
    package var stringLength: Int

    /// Bytes of one chunk of source.
    package var sourceLength: Int

    /// Milliseconds of processor time; a backstop that honest verdicts never depend on.
    package var clockMilliseconds: Int

    /// Values copied out of one table tree.
    package var resultNodes: Int

    /// Tables inside tables in one tree that is copied out.
    package var resultDepth: Int

    /// Makes limits; what is not given allows two million steps, 2 MiB of memory, strings of 128
    /// KiB, sources of 64 KiB, two seconds, and results of 20,000 values, 16 tables deep.
    package init(
        steps: Int = 2_000_000, memory: Int = 2 << 20, stringLength: Int = 128 << 10,
        sourceLength: Int = 64 << 10, clockMilliseconds: Int = 2_000, resultNodes: Int = 20_000,
        resultDepth: Int = 16
    ) {
        self.steps = steps
        self.memory = memory
        self.stringLength = stringLength
        self.sourceLength = sourceLength
        self.clockMilliseconds = clockMilliseconds
        self.resultNodes = resultNodes
        self.resultDepth = resultDepth
    }

    /// For reading a file of forms, which may hold long lists of words: 256 KiB of source,
    /// 8 MiB of memory.
    package static let loading = LuaLimits(
        memory: 8 << 20, sourceLength: 256 << 10, resultNodes: 60_000)

    /// For asking a rule about one message: 500,000 steps, 1 MiB, a backstop at 250 ms.
    package static let evaluating = LuaLimits(
        steps: 500_000, memory: 1 << 20, clockMilliseconds: 250)
}
