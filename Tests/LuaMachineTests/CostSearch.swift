import Foundation
import TestSupport
import Testing

@testable import LuaMachine

/// Looks for the rule that takes the longest under its budget. Not run by default; the script
/// `cost-search` beside this file runs it, built for release.
///
/// Programs are made of a beginning, which makes texts, tables and arguments of all sizes, and a
/// loop over statements that call everything a rule may call. They are mutated, and kept when a
/// unit of work takes longer than in what is known. A seed, which is printed, repeats a search.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["HEED_COST_SECONDS"] != nil))
struct CostSearch {
    struct Program {
        var beginning: [String]
        var body: [String]
        var nanosecondsPerUnit = 0.0
        var milliseconds = 0.0
        var code = ""

        var source: String {
            """
            local s, r, p, n, m, k = "some text", "x", " ", 7, 2.5, 0
            local t, u, v, e = { 1, 2, 3 }, { a = 1, b = 2 }, {}, {}
            local f, g = function(...) return ... end, function(a, b) return a < b end
            \(beginning.joined(separator: "\n"))
            local function run(...)
            while true do
            k = k + 1
            \(body.joined(separator: "\n"))
            end
            end
            """
        }
    }

    static let sizes = [
        "0", "1", "2", "7", "16", "40", "41", "63", "200", "255", "256", "257", "1000", "4000",
        "8191", "16000", "32767", "65000", "130000",
    ]
    static let numbers = [
        "0", "1", "-1", "2", "7", "0.1", "1e308", "5e-324", "4.9406564584124654e-320", "-0.0",
        "1/0", "0/0", "math.maxinteger", "math.mininteger", "2^53", "262142", "1e15", "123456.789",
        "k", "k * 262142", "k * 32319679455", "2 ^ (k % 63)", "k % 50", "k + 0.5", "n", "m", "#s",
        "#t", "k // 3",
    ]
    static let texts = [
        "s", "r", "p", "s .. k", "s .. r", "r .. m", "''", "' '", "'a'", "'some'", "('x'):rep(40)",
        "s:upper()", "s:lower()", "s:reverse()", "s:trim()", "s:sub(2)", "s:sub(1, -2)",
        "tostring(m)", "tostring(k)", "p .. p", "'key' .. k % 60", "r:sub(k % 50)",
    ]
    static let tables = [
        "t", "u", "v", "e", "{}", "{ k }", "{ s, r, k }", "{ a = k }", "{ ... }", "{ f(...) }",
        "s:split(r)", "{ [k] = k }", "{ t, u, v }",
    ]
    static let functions = ["f", "g", "type", "tostring", "select", "next", "ipairs", "math.max"]
    static let calls = [
        "s = T", "r = T", "p = T", "n = N", "m = N", "t = A", "u = A", "v = A",
        "local _ = T < T", "local _ = T <= T", "local _ = T == T", "local _ = N < N",
        "local _ = N % N", "local _ = N ^ N", "local _ = N // N", "local _ = N / N",
        "local _ = T .. T .. T .. N", "local _ = #A", "A[N] = N", "A[T] = N", "A[T] = nil",
        "A[N] = nil", "local _ = A[N]", "local _ = A[T]", "T:find(T)", "T:find(T, N)",
        "T:contains(T)", "T:starts(T)", "T:ends(T)", "T:split(T)", "T:rep(N)", "T:rep(N, T)",
        "T:byte(N)", "T:sub(N, N)", "T:trim()", "T:upper()", "T:len()", "T:reverse()",
        "tonumber(T)", "tonumber(N)", "tostring(N)", "tostring(A)", "type(A)", "select(N, ...)",
        "select('#', ...)", "select(-1, ...)", "assert(N, T)", "next(A)", "next(A, N)",
        "next(A, T)", "pairs(A)", "ipairs(A)", "for _, x in pairs(A) do n = N end",
        "for _, x in ipairs(A) do n = N end", "for i = 1, N do if i > 50 then break end S end",
        "math.max(N, N, ...)", "math.fmod(N, N)", "math.floor(N)", "math.ceil(N)", "math.abs(N)",
        "math.modf(N)", "math.sqrt(N)", "math.tointeger(N)", "math.ult(1, k)", "math.type(N)",
        "table.insert(A, N)", "table.insert(A, 1, T)", "table.remove(A)", "table.remove(A, 1)",
        "table.concat(A)", "table.concat(A, T)", "table.sort(A)", "table.sort(A, g)",
        "table.unpack(A)", "f(table.unpack(A))", "f(...)", "f(f(...), ...)", "local _ = { ... }",
        "ad:has(T)", "ad:has(A)", "ad:list()", "ad:has(...)", "local function h() return k end",
        "local h = function() return s, t, u, h end", "if N < N then S end",
        "f = function(...) S return ... end",
        "g = function(a, b) S return a < b end", "repeat S until true", "n, m = m, n",
        "t, u = u, t",
    ]
    static let beginnings = [
        "s = ('a'):rep(Z)", "r = ('ab'):rep(Z)", "p = (' '):rep(Z)", "s = s .. ('b'):rep(Z)",
        "r = ('a'):rep(120) .. 'b' .. ('a'):rep(Z)", "p = ('0'):rep(Z) .. '1'", "r = s:sub(1, -2)",
        "for i = 1, Z do t[i] = i end", "for i = 1, Z do t[i] = nil end",
        "for i = 1, Z do u['k' .. i] = i end", "for i = 1, Z do v[i * 262142] = i end",
        "for i = 1, Z do v[i * 32319679455] = i end", "for i = 0, 62 do t[2 ^ i] = i end",
        "for i = 1, Z do v[1 + i * 2 ^ -50] = i end", "for i = 1, Z do u[i / 7 * 1e300] = i end",
        "for i = 1, Z do v[i + 0.5] = i end", "for i = 1, Z do v[i + 0.5] = nil end",
        "for i = 1, Z do e[i] = 'word ' .. i end", "for i = 1, Z do e[i] = {} end",
        "for i = 1, Z do e[i] = 1e308 end", "for i = 1, Z do u[{}] = i end",
        "for i = 1, Z do t = { t } end", "n = N", "m = N", "for i = 1, Z do e[i] = t end",
        "for i = 1, Z do u[('x'):rep(40) .. i] = i end", "t = s:split('a')",
        "for i = 1, Z do local o = f f = function(...) return o(...) end if i > 90 then break end end",
    ]

    static func fill(_ template: String, _ random: inout SeededGenerator, depth: Int = 0) -> String
    {
        var result = ""
        let letters = Array(template)
        for (index, letter) in letters.enumerated() {
            let alone =
                (index == 0 || !letters[index - 1].isLetter)
                && (index + 1 == letters.count || !letters[index + 1].isLetter)
            switch letter {
            case "T" where alone: result += "(\(texts.randomElement(using: &random)!))"
            case "N" where alone: result += "(\(numbers.randomElement(using: &random)!))"
            case "A" where alone: result += "(\(tables.randomElement(using: &random)!))"
            case "Z" where alone: result += sizes.randomElement(using: &random)!
            case "S" where alone:
                result +=
                    depth > 1
                    ? "k = k + 1"
                    : "do \(fill(calls.randomElement(using: &random)!, &random, depth: depth + 1)) end"
            default: result.append(letter)
            }
        }
        // A statement must not begin with a bracket.
        let isCall = result.hasPrefix("(")
        let isAssignment = isCall && (result.contains("] ="))
        return isCall
            ? isAssignment
                ? "do local A = \(result.prefix(while: { $0 != ")" }))) A\(result.drop(while: { $0 != ")" }).dropFirst()) end"
                : "local _ = \(result)"
            : result
    }

    static func statement(_ random: inout SeededGenerator) -> String {
        "do \(fill(calls.randomElement(using: &random)!, &random)) end"
    }

    static func beginning(_ random: inout SeededGenerator) -> String {
        fill(beginnings.randomElement(using: &random)!, &random)
    }

    static func mutated(_ program: Program, _ random: inout SeededGenerator) -> Program {
        var result = program
        for _ in 0...Int.random(in: 0...2, using: &random) {
            switch Int.random(in: 0..<8, using: &random) {
            case 0, 1: result.beginning.append(beginning(&random))
            case 2 where !result.beginning.isEmpty:
                result.beginning.remove(
                    at: Int.random(in: result.beginning.indices, using: &random))
            case 3 where !result.body.isEmpty:
                result.body.remove(at: Int.random(in: result.body.indices, using: &random))
            case 4 where !result.body.isEmpty:
                result.body[Int.random(in: result.body.indices, using: &random)] =
                    statement(&random)
            case 5 where !result.body.isEmpty:
                result.body.append(result.body.randomElement(using: &random)!)
            default: result.body.append(statement(&random))
            }
        }
        result.beginning = result.beginning.suffix(6)
        result.body = result.body.suffix(8)
        return result
    }

    /// Arguments for `run`: none, some, or as many as the stack holds.
    static let endings = [
        "run()", "run(1, 2, 3)", "run(table.unpack(t, 1, 150))",
        """
        local function grow(i, ...)
        if i == 0 then return run(...) end
        return grow(i - 1, \(Array(repeating: "1", count: 180).joined(separator: ", ")), ...)
        end
        grow(4, s, t)
        """,
    ]

    static func measure(_ program: Program, ending: String) -> Program {
        var result = program
        result.nanosecondsPerUnit = .infinity
        let source = "rule { when = function(ad)\n\(program.source)\n\(ending)\nend }"
        var limits = LuaLimits.evaluating
        limits.clockMilliseconds = 5_000
        for _ in 1...2 {
            guard var machine = try? LuaMachine(limits: .loading, methods: hostMethods),
                let function = try? machine.keepFunction(
                    Array(source.utf8), name: "x", forms: ["rule"], form: "rule", field: "when")
            else {
                result.nanosecondsPerUnit = 0
                result.code = "syntax"
                return result
            }
            var code = "ok"
            let began = processorTime()
            do throws(LuaFailure) {
                _ = try machine.call(function, limits: limits, answering: answer)
            } catch {
                code = error.code.rawValue
            }
            let milliseconds = processorTime() - began
            // Little work that takes long is as bad as much work.
            let units = Double(max(machine.stepsOfLastEntry, 20_000))
            let perUnit = milliseconds * 1e6 / units
            if perUnit < result.nanosecondsPerUnit {
                result.nanosecondsPerUnit = perUnit
                result.milliseconds = milliseconds
            }
            result.code = code
        }
        return result
    }

    @Test("No rule takes much longer than its counted work")
    func search() throws {
        let environment = ProcessInfo.processInfo.environment
        let seconds = Double(environment["HEED_COST_SECONDS"] ?? "") ?? 60
        let seed = UInt64(environment["HEED_COST_SEED"] ?? "") ?? UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SeededGenerator(state: seed)
        var best: [(Program, String)] = []
        var tried = 0
        var worst = 0.0
        var longest = 0.0
        var codes: [String: Int] = [:]
        let end = Date().addingTimeInterval(seconds)
        while Date() < end {
            var program: Program
            if best.count < 20 || Int.random(in: 0..<4, using: &random) == 0 {
                program = Program(
                    beginning: (0...2).map { _ in Self.beginning(&random) },
                    body: (0...1).map { _ in Self.statement(&random) })
            } else {
                program = Self.mutated(best.randomElement(using: &random)!.0, &random)
            }
            let ending = Self.endings.randomElement(using: &random)!
            program = Self.measure(program, ending: ending)
            tried += 1
            codes[program.code, default: 0] += 1
            if program.nanosecondsPerUnit > worst || program.milliseconds > longest {
                worst = max(worst, program.nanosecondsPerUnit)
                longest = max(longest, program.milliseconds)
                print(
                    "-- \(tried): \(program.nanosecondsPerUnit) ns a unit, "
                        + "\(program.milliseconds) ms, \(program.code)")
                print("\(program.source)\n\(ending)\n")
            }
            best.append((program, ending))
            best.sort { $0.0.nanosecondsPerUnit > $1.0.nanosecondsPerUnit }
            // Variety: one of each shape of body.
            if best.count > 60 { best.removeLast(best.count - 60) }
        }
        print("\(tried) programs, \(codes), worst \(worst) ns a unit, longest \(longest) ms")
        for (program, _) in best.prefix(5) {
            print("-- \(program.nanosecondsPerUnit) ns, \(program.milliseconds) ms \(program.code)")
            print(program.body.joined(separator: "\n"))
        }
        #expect(codes["clock"] == nil)
        #expect(longest < 2 * Double(LuaLimits.evaluating.clockMilliseconds))
    }
}
