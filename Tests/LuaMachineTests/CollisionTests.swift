import Testing

@testable import LuaMachine

/// Texts that share one place in Lua's table of texts, because the seed of its hashes is known.
/// What one rule can do with them stands in `Hostile/G0-*`; here it is many files together.
struct CollisionTests {
    /// Each half of a pair leads the hash of a text of 27 letters to the same number.
    static let pairs = [
        "cuJcVI", "X1A90A", "bzjCZk", "xxpxYq", "AX0A91", "ndAnBF", "6hU6IV", "sBdTCd", "skKsGL",
    ]

    /// The hash of Lua 5.4 for short texts, with our seed.
    static func hash(_ text: String) -> UInt32 {
        text.utf8.reversed().reduce(0x4865_6564 ^ UInt32(text.utf8.count)) { hash, byte in
            hash ^ ((hash << 5) &+ (hash >> 2) &+ UInt32(byte))
        }
    }

    static let texts: [String] = pairs.reduce([""]) { texts, pair in
        texts.flatMap { [String(pair.prefix(3)) + $0, String(pair.suffix(3)) + $0] }
    }

    /// A file that holds some of them for as long as its machine lives.
    static func file(holding texts: some Collection<String>) -> String {
        let list = texts.map { "\"\($0)\"" }.joined(separator: ", ")
        return "rule { when = function(ad) return #{ \(list) } end }"
    }

    static func kept(
        _ source: String, in machine: inout LuaMachine
    ) throws(LuaFailure) -> LuaFunctionID {
        try machine.keepFunction(
            Array(source.utf8), name: "test", forms: ["rule"], form: "rule", field: "when")
    }

    @Test("The texts do share one place")
    func texts() {
        #expect(Set(Self.texts).count == 512)
        #expect(Set(Self.texts.map(Self.hash)).count == 1)
    }

    @Test(
        "A file may have a few in one place, as chance would have it, and no more",
        arguments: [(24, nil), (25, LuaFailure.Code.steps)])
    func few(count: Int, code: LuaFailure.Code?) throws {
        var machine = try LuaMachine()
        // Only with the next text is the last one counted.
        let source = Self.file(holding: Self.texts.prefix(count) + ["one more"])
        #expect(try failure { try Self.kept(source, in: &machine) }?.code == code)
    }

    @Test("Who makes few is not blamed for what others put there; but each walk has its price")
    func many() throws {
        let innocent = "rule { when = function() local n = 0 for i = 1, 4000 do n = n + i end end }"
        var steps: [Int] = []
        for files in [0, 3, 20] {
            var machine = try LuaMachine()
            for number in 0..<files {
                let own = Self.texts[number * 24..<number * 24 + 24]
                _ = try Self.kept(Self.file(holding: own), in: &machine)
            }
            let last = try Self.kept(Self.file(holding: Self.texts.suffix(2)), in: &machine)
            #expect(try machine.call(last) { _, _ in .value(.none) } == .integer(2))
            let function = try Self.kept(innocent, in: &machine)
            _ = try machine.call(function) { _, _ in .value(.none) }
            steps.append(machine.stepsOfLastEntry)
        }
        #expect(steps[1] == steps[0])
        #expect(steps[2] > 20 * steps[0])
    }
}
