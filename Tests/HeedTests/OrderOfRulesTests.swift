import Foundation
import TestSupport
import Testing

@testable import Heed

@Suite("Order of rule files")
struct OrderOfRulesTests {
    private static func result(_ files: [PackFile]) throws -> Data {
        let rules = try Ruleset(packs: [PackSource(name: "test") { .success(files) }])
        var screener = try Screener(rules)
        let texts = [
            "We keep your passport and hold your passport at the Poipet office.",
            "leave early and you pay 500 USD; the papers stay, passport 1, 2, 3",
            "ปอยเปต เก็บพาสปอร์ต", "nothing",
        ]
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(texts.map { screener.assess($0) })
    }

    @Test("files handed over in twenty other orders: the same results, byte for byte")
    func shuffled() throws {
        var contents = TestPack.data
        for number in 1...12 {
            contents["indicators/papers/extra\(number).lua"] = TestPack.rule(
                "terms = { en = { \"passport\", \"papers\" } }, weight = \(number % 10 + 1), "
                    + "when = function(ad) return ad:count(\"passport\") > \(number % 3) end")
        }
        var files = contents.map {
            PackFile(path: $0.key, name: "test/\($0.key)", bytes: Array($0.value.utf8))
        }
        files.sort { $0.path < $1.path }
        let expected = try Self.result(files)
        #expect(String(decoding: expected, as: UTF8.self).contains("extra12"))
        var random = SeededGenerator(state: 7)
        for _ in 1...20 {
            #expect(try Self.result(files.shuffled(using: &random)) == expected)
        }
    }
}
