import Foundation
import Heed

/// A labelled text of ours, from `samples/labelled` or `HeldBack`.
struct LabelledText: Decodable {
    let id: String
    let lang: String
    let kind: MessageKind
    let text: String
    let expect: Level
    let child: Bool
    let archetype: String?

    static let sets = ["thai", "english", "region"]
    /// By other hands, later, and harder: signs are quiet, and what is ordinary looks like them.
    static let laterSets = [
        "thai-4", "english-4", "region-4", "thai-6", "english-6", "region-6",
        "thai-8", "english-8", "region-8", "thai-10", "english-10", "region-10", "thai-11",
        "english-11", "region-11", "thai-12", "english-12", "region-12", "thai-13", "english-13",
        "region-13", "thai-14", "english-14", "region-14", "thai-15", "english-15", "region-15",
        "thai-16", "english-16", "region-16",
    ]

    /// Those that rules may be written while looking at, and those kept for tests, set by set.
    static func read(heldBack: Bool, _ sets: [String] = sets) throws -> [LabelledText] {
        let folder =
            heldBack
            ? URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("HeldBack")
            : Texts.samples.appendingPathComponent("labelled")
        return try sets.flatMap { set in
            let file = folder.appendingPathComponent("\(set).jsonl")
            return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
                try JSONDecoder().decode(LabelledText.self, from: Data($0.utf8))
            }
        }
    }
}

/// Words for who somebody is, which must not change what is made of a text. Each list is of words
/// that may stand for each other; in scripts without spaces with what shows that a person is meant.
enum SwapGate {
    static let words: [[String]] =
        ["คน", "ชาว", "แรงงาน", "สัญชาติ", "สาว", "หนุ่ม"].map { person in
            ["พม่า", "ลาว", "เขมร", "กัมพูชา", "เวียดนาม", "ฟิลิปปินส์", "จีน", "อินเดีย", "ไทย"].map {
                person + $0
            }
        } + [
            [
                "Burmese", "Lao", "Khmer", "Vietnamese", "Filipino", "Indonesian", "Nepali",
                "Bangladeshi", "Indian", "Chinese", "Thai", "Kenyan",
            ],
            ["Muslim", "Christian", "Hindu", "Buddhist"], ["มุสลิม", "คริสต์", "ฮินดู", "พุทธ"],
            ["Karen", "Shan", "Hmong", "Rohingya"], ["กะเหรี่ยง", "ไทยใหญ่", "ม้ง", "โรฮิงญา"],
            ["women", "men"], ["woman", "man"], ["female", "male"], ["ladies", "gentlemen"],
            ["she", "he"], ["her", "his"], ["ผู้หญิง", "ผู้ชาย"], ["ค่ะ", "ครับ"],
        ]

    /// The swaps that change the level of a text, as `id: word > other, level > other`.
    static func changes(
        in texts: [(id: String, text: String)], with screener: inout Screener
    ) throws -> (tried: Int, changes: [String]) {
        var tried = 0
        var changes: [String] = []
        for (id, text) in texts {
            var level: Level?
            for group in words {
                for word in group where text.contains(word) {
                    let place = try Regex(
                        word.utf8.allSatisfy { $0 < 0x80 } ? "\\b\(word)\\b" : word)
                    guard text.firstMatch(of: place) != nil else { continue }
                    let before = level ?? screener.assess(text).level
                    level = before
                    for other in group where other != word {
                        tried += 1
                        let after = screener.assess(text.replacing(place, with: other)).level
                        if after != before {
                            changes.append("\(id): \(word) > \(other), \(before) > \(after)")
                        }
                    }
                }
            }
        }
        return (tried, changes)
    }
}

/// How often each rule weighs in ordinary texts, language by language.
struct FireGate {
    private var texts: [String: Int] = [:]
    private var fires: [RuleID: [String: Int]] = [:]
    /// By language: ordinary texts that carry a sign only in words of a third language.
    private(set) var crossfires: [String: [String]] = [:]

    mutating func add(_ assessment: Assessment, of text: LabelledText) {
        texts[text.lang, default: 0] += 1
        let weighing = assessment.findings.filter { $0.hundredths > 0 && !$0.support }
        for rule in Set(weighing.map(\.rule)) {
            fires[rule, default: [:]][text.lang, default: 0] += 1
        }
        let own = Self.language(text.lang)
        let strangers = weighing.filter { finding in
            let languages = Set(finding.evidence.compactMap(\.language))
            // English stands in job texts of every language.
            return !languages.isEmpty && !languages.contains("en") && !languages.contains(own)
        }
        if !strangers.isEmpty, strangers.count == weighing.count {
            crossfires[text.lang, default: []].append(
                "\(text.id): \(strangers.map(\.rule).joined(separator: ", "))")
        }
    }

    private static func language(_ tag: String) -> String {
        tag.split(separator: "-").first.map(String.init) ?? tag
    }

    /// The share of a language's ordinary texts that carry signs only in a third language's words.
    func crossfireShare(_ language: String) -> Double {
        Double(crossfires[language]?.count ?? 0) / Double(max(1, texts[language] ?? 0))
    }

    var languages: [String] { texts.keys.sorted() }

    /// Rules that weigh in ordinary texts of one language far more often than in those of all
    /// others: in four or more, a tenth of them or more, and five times the share elsewhere.
    var outliers: [String] {
        fires.flatMap { rule, byLanguage in
            byLanguage.compactMap { language, count -> String? in
                let here = Double(count) / Double(texts[language] ?? 1)
                let elsewhere = texts.filter { $0.key != language }.values.reduce(0, +)
                let others = byLanguage.filter { $0.key != language }.values.reduce(0, +)
                let there = Double(others) / Double(max(1, elsewhere))
                guard count >= 4, here >= 0.1, here > 5 * there else { return nil }
                return "\(rule) in \(language): \(count) of \(texts[language] ?? 0)"
            }
        }.sorted()
    }
}
