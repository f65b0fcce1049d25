import Foundation
import TestSupport
import Testing

@testable import LuaMachine

/// What came of a script: a code, or "ok"; the work that was counted, and the most memory held.
struct Outcome: Equatable, CustomStringConvertible {
    var code: String
    var failure: LuaFailure?
    var steps: Int
    var peak: Int
    var discard: Bool

    var description: String { "\(code) \(steps) \(peak) \(String(describing: failure))" }
}

let hostMethods = ["has", "fail", "list", "costly", "deep"]

func answer(_ method: Int, _ arguments: [LuaValue]) -> LuaHostAnswer {
    switch hostMethods[method] {
    case "fail": return .failure("the message has no such field")
    case "list":
        return .value(.table(LuaTable(array: Array(repeating: .string("some text"), count: 50))))
    case "costly": return .value(.none, charge: .max)
    case "deep":
        var deep = LuaValue.none
        for _ in 0..<100 { deep = .table(LuaTable(array: [deep])) }
        return .value(deep)
    default: return .value(.boolean(true))
    }
}

/// Under a sanitizer everything takes many times as long, so the clock, which is no verdict of
/// ours but a backstop, is slower as well.
let slowness = unsafe dlsym(nil, "__asan_init") == nil ? 1 : 20

/// What this thread has worked so far, in milliseconds; a busy machine does not count.
func processorTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

extension LuaLimits {
    var withSlowClock: LuaLimits {
        var slow = self
        slow.clockMilliseconds *= slowness
        return slow
    }
}

/// What came of an entry into this machine.
private func outcome(
    of machine: inout LuaMachine, _ entry: (inout LuaMachine) throws(LuaFailure) -> Void
) -> Outcome {
    var failure: LuaFailure?
    do throws(LuaFailure) {
        try entry(&machine)
    } catch {
        failure = error
    }
    return Outcome(
        code: failure?.code.rawValue ?? "ok", failure: failure, steps: machine.stepsOfLastEntry,
        peak: machine.peakOfLastEntry, discard: machine.mustBeDiscarded)
}

func outcomeOfLoading(_ source: String, in machine: inout LuaMachine) -> Outcome {
    outcome(of: &machine) { (machine) throws(LuaFailure) in
        _ = try machine.collect(
            Array(source.utf8), name: "hostile.lua", forms: ["rule"],
            limits: .loading.withSlowClock)
    }
}

func outcomeOfEvaluating(_ source: String, in machine: inout LuaMachine) -> Outcome {
    outcome(of: &machine) { (machine) throws(LuaFailure) in
        let function = try machine.keepFunction(
            Array(source.utf8), name: "hostile.lua", forms: ["rule"], form: "rule", field: "when",
            limits: .loading.withSlowClock)
        _ = try machine.call(
            function, name: "hostile.lua", limits: .evaluating.withSlowClock,
            answering: answer)
    }
}

/// What a machine may have from the system at most, when an entry ends with this code.
func mostMemory(opened: Int, limit: Int, code: String) -> Int {
    // Beside each block of Lua's stand 16 bytes; the smallest that a rule can pile up have 32.
    let besideBlocks = limit / 2
    // The stack, the table of texts, and texts on their way into Lua.
    let shared = 256 << 10
    // What is copied out may be as much again as Lua holds.
    let copies = limitCodes.contains(code) ? 0 : limit
    return opened + limit + besideBlocks + shared + copies
}

let limitCodes: Set = ["steps", "memory", "clock", "stringLength"]

@Suite(.serialized)
struct HostileTests {
    @Test("The folder of attacks is there, and every file of it says what must come of it")
    func folder() {
        #expect(HostileScript.all.count > 150)
        #expect(HostileScript.all.map(\.name) == HostileScript.names)
        #expect(HostileScript.all.allSatisfy { !$0.expected.isEmpty })
    }

    @Test("An attack comes to nothing, twice alike", arguments: HostileScript.all)
    func attack(script: HostileScript) throws {
        let positions =
            script.hasWhen
            ? [(script.asRule(), outcomeOfEvaluating, LuaLimits.evaluating)]
            : [(script.source, outcomeOfLoading, .loading)]
                + (script.loadingOnly
                    ? []
                    : [
                        (script.asRule(), outcomeOfEvaluating, .evaluating)
                    ])
        for (source, run, limits) in positions {
            var outcomes: [Outcome] = []
            for _ in 1...2 {
                var machine = try LuaMachine(limits: .evaluating, methods: hostMethods)
                let opened = machine.peakOfLastEntry
                let began = processorTime()
                let outcome = run(source, &machine)
                // Counted work ends every script before the shorter clock; a file has four times the
                // steps of a message.
                let clock = Double(LuaLimits.evaluating.withSlowClock.clockMilliseconds)
                let most = clock * Double(limits.steps / LuaLimits.evaluating.steps)
                let took = processorTime() - began
                #expect(took < most, "\(took) ms")
                #expect(outcome.code == script.expected, "\(outcome)")
                let mostHeld = mostMemory(
                    opened: opened, limit: limits.memory, code: outcome.code)
                #expect(outcome.peak <= mostHeld, "\(outcome.peak) bytes")
                #expect(outcome.discard == limitCodes.contains(outcome.code))
                #expect(limitCodes.contains(outcome.code) == (outcome.failure?.limit != nil))
                if outcome.discard {
                    // A spent machine answers every later entry with the same code.
                    #expect(outcomeOfLoading("rule { 1 }", in: &machine).code == outcome.code)
                } else {
                    #expect(outcomeOfLoading("rule { 1 }", in: &machine).code == "ok")
                }
                outcomes.append(outcome)
            }
            #expect(outcomes[0] == outcomes[1])
            var machine = try LuaMachine(methods: hostMethods)
            #expect(outcomeOfLoading("rule { 1 }", in: &machine).code == "ok")
        }
    }
}
