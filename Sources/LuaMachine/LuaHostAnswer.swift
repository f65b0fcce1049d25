/// What the host answers when a rule calls a method of `ad`, such as `ad:has("salary")`.
///
/// A machine is made with the names of its methods. For the length of one
/// ``LuaMachine/call(_:limits:answering:)`` the caller lends a closure; the machine calls it with
/// the number of the method in that list and the arguments, already copied out of Lua. The rules
/// of this door, because Lua reports errors by jumps that must never cross a Swift frame:
///
/// - Lua calls a C function, the C function calls Swift, Swift returns a status and only then C
///   goes on: it pushes the answer, or raises the failure, or raises because a limit was passed.
/// - The closure cannot throw; it answers `.failure(text)` instead, which ends the rule with
///   ``LuaFailure/Code/host`` and the line of the call.
/// - Arguments and answers travel as bytes in C memory. Lua holds no Swift object, so nothing is
///   released by Lua's collector.
/// - A zero byte in an answer arrives as U+001A, because comparing texts full of zero bytes takes
///   Lua far longer than is counted.
/// - The closure cannot enter the machine: the machine is in the middle of a mutating call.
/// - Work the host does for a rule is charged to the rule's steps: `charge` work units, where one
///   is about the price of a VM instruction (20 ns), so about one for 64 bytes scanned. Copying
///   is charged by itself.
package struct LuaHostAnswer: Sendable, Equatable {
    /// What the rule gets: a value, or the end of its run.
    package enum Outcome: Sendable, Equatable {
        case value(LuaValue)
        /// What is wrong, in words for the author of the rule.
        case failure(String)
    }

    /// What the method answers; Lua goes on with it, or raises it as an error.
    package var outcome: Outcome

    /// Work units to add to the rule's steps; negative counts as 0.
    package var charge: Int

    /// Makes an answer; looking something up once costs one work unit, reading the text more.
    package init(outcome: Outcome, charge: Int = 1) {
        self.outcome = outcome
        self.charge = charge
    }

    /// An answer that the rule goes on with.
    package static func value(_ value: LuaValue, charge: Int = 1) -> LuaHostAnswer {
        LuaHostAnswer(outcome: .value(value), charge: charge)
    }

    /// An answer that ends the rule with ``LuaFailure/Code/host``.
    package static func failure(_ message: String, charge: Int = 1) -> LuaHostAnswer {
        LuaHostAnswer(outcome: .failure(message), charge: charge)
    }
}
