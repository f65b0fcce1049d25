internal import LuaMachine

/// What the function of one rule (`when`) may use up on one message. A rule that passes a limit is
/// a trouble of that message (`rule.steps`, `rule.memory`); every other rule goes on.
///
/// Both limits are counted, never timed, so that a verdict is the same on every machine. A clock
/// stands behind them that no counted work reaches; it would be reported as `rule.clock`.
public struct RuleLimits: Sendable, Hashable {
    /// Units of work, of which one is about an instruction of Lua; 500,000 if nothing is said.
    public var steps = standard.steps
    /// Bytes that the function may hold, beside the rule itself; 1 MiB if nothing is said.
    public var memory = standard.memory

    private static let standard = LuaLimits.evaluating

    /// The usual limits, to be changed where need be.
    public init() {}

    /// What may be asked for: from what a small function needs, up to a minute or so of work.
    public static let allowedSteps = 1_000...1_000_000_000
    /// What may be asked for, in bytes: from what a small function needs, up to 1 GiB.
    public static let allowedMemory = 65_536...1_073_741_824

    /// For the machine, brought into what is allowed.
    var forMachine: LuaLimits {
        var limits = Self.standard
        limits.steps = Self.allowedSteps.nearest(to: steps)
        limits.memory = Self.allowedMemory.nearest(to: memory)
        // As much time for a unit of work as usual.
        let share = (limits.steps + Self.standard.steps - 1) / Self.standard.steps
        limits.clockMilliseconds *= share
        return limits
    }
}

extension ClosedRange<Int> {
    fileprivate func nearest(to value: Int) -> Int {
        Swift.min(Swift.max(value, lowerBound), upperBound)
    }
}
