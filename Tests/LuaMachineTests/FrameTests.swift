import Testing

@testable import LuaMachine

/// What a callback's frame holds. If Lua ever jumped over a Swift frame, a `defer` would not run
/// and an object would not be released; so both are counted.
private final class Frames {
    var entered = 0
    var deferred = 0
    var released = 0

    final class Held {
        let frames: Frames
        let list: [String]

        init(_ frames: Frames) {
            self.frames = frames
            list = [String(repeating: "held ", count: 20), "by a frame"]
            frames.entered += 1
        }

        deinit { frames.released += 1 }
    }

    /// Answers as `answer(_:_:)` does, from a frame that holds something.
    func answering(_ method: Int, _ arguments: [LuaValue]) -> LuaHostAnswer {
        let held = Held(self)
        defer { deferred += 1 }
        return withExtendedLifetime(held) {
            held.list.isEmpty ? .failure("") : answer(method, arguments)
        }
    }

    var allLeft: Bool { entered == deferred && entered == released }
}

@Suite("No jump over Swift")
struct FrameTests {
    /// A rule that uses what there is: forms, closures, tables of both kinds that grow, texts,
    /// sorting, and callbacks below comparisons and iterators, with all kinds of values.
    static let source = """
        local words = { "one", "two", "three" }
        local function longest(list)
          local best = ""
          for _, word in ipairs(list) do if #word > #best then best = word end end
          return best
        end
        rule {
          title = longest(words), weight = 7, terms = { en = words },
          when = function(ad)
            local seen, count = {}, 0
            for i = 1, 40 do seen["key " .. i] = { i, tostring(i) } end
            for _, text in ipairs(ad:list()) do
              if ad:has(text, { text, deep = { 1, 2.5, true } }) then count = count + 1 end
            end
            table.sort(words, function(a, b) return ad:has(a) and a < b end)
            local parts = (("a,b,c"):rep(30, ",")):split(",")
            for key, value in pairs(seen) do count = count + #key + value[1] end
            return { reason = table.concat(parts, "-"):upper() .. count, evidence = words }
          end,
        }
        """

    private struct Run {
        var code: String
        var result: LuaValue = .none
        var allocations = 0
    }

    private enum Stage: CaseIterable { case opening, collecting, keeping, calling }

    /// The whole way of a rule, with a refusal in one stage of it.
    private func run(_ refusal: AllocationRefusal, in stage: Stage, _ frames: Frames) -> Run {
        func refused(_ other: Stage) -> AllocationRefusal { stage == other ? refusal : .never }
        var allocations = 0
        do throws(LuaFailure) {
            var machine = try LuaMachine(
                limits: .loading, methods: hostMethods, refusal: refused(.opening))
            if stage == .opening { allocations = machine.allocationsOfLastEntry }
            do throws(LuaFailure) {
                _ = try machine.collect(
                    Array(Self.source.utf8), name: "rule.lua", forms: ["rule"], limits: nil,
                    refusal: refused(.collecting))
                if stage == .collecting { allocations = machine.allocationsOfLastEntry }
                let function = try machine.keepFunction(
                    Array(Self.source.utf8), name: "rule.lua", forms: ["rule"], form: "rule",
                    field: "when", occurrence: 0, limits: nil, refusal: refused(.keeping))
                if stage == .keeping { allocations = machine.allocationsOfLastEntry }
                let result = try machine.call(
                    function, name: "rule.lua", limits: nil, refusal: refused(.calling),
                    answering: frames.answering)
                if stage == .calling { allocations = machine.allocationsOfLastEntry }
                return Run(code: "ok", result: result, allocations: allocations)
            } catch {
                // A spent machine stays spent and can still be closed.
                let spent = machine.mustBeDiscarded
                #expect(spent)
                let later = outcomeOfLoading("rule {}", in: &machine).code
                #expect(later == error.code.rawValue)
                throw error
            }
        } catch {
            return Run(code: error.code.rawValue)
        }
    }

    @Test(
        "Whichever allocation fails, in whichever stage, and all after it or it alone",
        arguments: 0..<4, [true, false])
    func everyAllocation(stage: Int, once: Bool) throws {
        let stage = Stage.allCases[stage]
        let frames = Frames()
        let whole = run(.never, in: stage, frames)
        #expect(whole.code == "ok")
        #expect(whole.allocations > 20)
        var codes: [String: Int] = [:]
        for number in 1...whole.allocations {
            let outcome = run(once ? .only(number) : .from(number), in: stage, frames)
            codes[outcome.code, default: 0] += 1
            #expect(frames.allLeft, "\(stage) \(number)")
            if outcome.code == "ok" { #expect(outcome.result == whole.result) }
        }
        // Lua collects and asks once more, so one refusal alone is often survived, but not by
        // our own buffers, and not while a machine is opened.
        #expect(Set(codes.keys).isSubset(of: ["ok", "memory"]), "\(codes)")
        if once, stage != .opening {
            #expect(codes["ok", default: 0] > whole.allocations / 2, "\(codes)")
        }
        if !once { #expect(codes == ["memory": whole.allocations], "\(codes)") }
        let after = run(.only(whole.allocations + 1), in: stage, frames)
        #expect(after.code == "ok")
        #expect(frames.entered > 60)
    }

    @Test(
        "However a rule ends, every frame of a callback has been left",
        arguments: [
            ("runtime", "ad:has() error('x')"), ("runtime", "ad:has() local x = nil + 1"),
            ("runtime", "ad:has() ad:unknown()"), ("host", "ad:has() ad:fail()"),
            ("host", "for i = 1, 9 do ad:list() end ad:fail()"),
            ("steps", "while true do ad:has() end"), ("steps", "ad:has() ad:costly()"),
            ("steps", "ad:has() while true do end"),
            ("steps", "table.sort({ 3, 2, 1 }, function(a, b) return ad:costly() end)"),
            ("runtime", "table.sort({ 3, 2, 1 }, function(a, b) ad:has() error('x') end)"),
            ("host", "table.sort({ 3, 2, 1 }, function(a, b) return ad:fail() end)"),
            ("memory", "local t = {} while true do t = { t, ad:list() } end"),
            ("stringLength", "local s = 'x' while true do ad:has(s) s = s .. s end"),
            ("result", "ad:has() ad:has(0 / 0)"), ("result", "ad:has() return 1 / 0"),
            ("result", "local t = {} t.t = t ad:has() ad:has(t)"),
            ("host", "ad:has() ad:deep()"),
            ("steps", "for x in function() return ad:has() end do end"),
            ("memory", "ad:has() local function f() return 1 + f() end f()"),
            ("clock", "while true do ad:has() end"),
        ])
    func everyFailure(code: String, body: String) throws {
        let frames = Frames()
        var limits = LuaLimits.evaluating.withSlowClock
        if code == "clock" {
            limits.steps = .max / 4
            limits.clockMilliseconds = 20
        }
        let source = "rule { when = function(ad) \(body) end }"
        for _ in 1...3 {
            var machine = try LuaMachine(methods: hostMethods)
            let function = try machine.keepFunction(
                Array(source.utf8), name: "x", forms: ["rule"], form: "rule", field: "when")
            let failed = try failure {
                try machine.call(function, limits: limits, answering: frames.answering)
            }
            #expect(failed?.code.rawValue == code)
            #expect(frames.allLeft)
        }
        #expect(frames.entered >= 3)
    }

    @Test("The counters do notice a frame that has not been left")
    func counters() {
        let frames = Frames()
        #expect(frames.allLeft)
        do {
            let held = Frames.Held(frames)
            withExtendedLifetime(held) {
                #expect(!frames.allLeft)
                frames.deferred += 1
                #expect(!frames.allLeft)
            }
        }
        #expect(frames.allLeft)
    }
}
