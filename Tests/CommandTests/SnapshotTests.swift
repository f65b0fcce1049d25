import Foundation
import Testing

private let advert = """
    รับด่วน แอดมินตอบแชท ฝั่งปอยเปต กินอยู่ฟรี
    บริษัทเก็บพาสปอร์ตไว้ให้ ออกก่อนปรับ 80,000 บาท
    ทักไลน์ @example-line
    """

@Suite("What the program prints")
struct SnapshotTests {
    static let helps: [[String]] = [
        [], ["check"], ["rules"], ["rules", "list"], ["rules", "show"], ["rules", "test"],
        ["rules", "lint"], ["rules", "doc"], ["rules", "tune"], ["rules", "types"],
        ["rules", "export"], ["explain"], ["evaluate"],
    ]

    @Test("help", arguments: helps)
    func help(command: [String]) throws {
        let said = try Program.run(command + ["--help"])
        #expect(said.code == 0)
        let name = (["help"] + command).joined(separator: "-")
        let (matches, difference) = try Snapshot.matches(said.text, name)
        #expect(matches, "\(difference)")
    }

    static let reports: [(name: String, input: String, arguments: [String])] = [
        ("advert-en", advert, []),
        ("advert-th", advert, ["--language", "th", "--explain"]),
        ("advert-explained", advert, ["--explain"]),
        ("advert-redacted", "Contact line: somchai99. We keep your passport.", ["--redact"]),
        ("advert-json", advert, ["--format", "json"]),
        ("advert-jsonl", advert, ["--format", "jsonl"]),
        ("warning", "เตือนภัย! บริษัทเก็บพาสปอร์ต แจ้ง 1300", []),
        ("nothing-seen", "Barista wanted, eight hours, two days off.", []),
        ("not-covered", "Ищем сотрудников в офис, высокая зарплата, жильё.", []),
        ("too-short", "ok", []),
        (
            "why-not-cancelled", "We never keep your passport.",
            ["--why-not", "documents/passport-held"]
        ),
        (
            "why-not-near", "We keep it. Your passport is yours.",
            ["--why-not", "documents/passport-held"]
        ),
        ("why-not-context", "Work in Poipet", ["--why-not", "place/risk-place"]),
        ("why-not-fires", "We keep your passport", ["--why-not", "documents/passport-held"]),
        (
            "lines", "keep your passport\n\nnothing here at all\n",
            ["--input", "lines", "--only-hits"]
        ),
        ("controls", "We keep your passport \u{1B}[31m\u{202E}red\u{0007}", []),
    ]

    @Test("reports", arguments: reports.map(\.name))
    func report(name: String) throws {
        let report = try #require(Self.reports.first { $0.name == name })
        let said = try Program.check(report.input, report.arguments)
        #expect(said.code == 0)
        #expect(said.said.isEmpty)
        let (matches, difference) = try Snapshot.matches(said.text, "report-\(name)")
        #expect(matches, "\(difference)")
    }

    @Test("records of a stream: broken ones stand in their place, unknown fields are handed on")
    func stream() throws {
        let input = """
            {"job_id": 7, "description": "We keep your passport", "city": "Sa Kaeo"}
            {"job_id": 8, "description":
            {"job_id": 9}
            {"job_id": 10, "description": "Barista wanted for our cafe"}

            """
        let said = try Program.check(
            input,
            [
                "--format", "jsonl", "--map", "text=description,id=job_id", "--passthrough",
                "--input", "jsonl",
            ])
        #expect(said.code == 65)
        let (matches, difference) = try Snapshot.matches(said.text, "stream")
        #expect(matches, "\(difference)")
    }

    @Test("rules list, show, test and export; explain")
    func rules() throws {
        let commands: [(name: String, arguments: [String])] = [
            ("rules-list", ["rules", "list"] + Program.small),
            ("rules-show", ["rules", "show", "exit-cost/penalty"] + Program.small),
            (
                "rules-show-th",
                ["rules", "show", "exit-cost/penalty", "--language", "th"] + Program.small
            ),
            ("rules-test", ["rules", "test"] + Program.small),
            ("rules-export", ["rules", "export", "--terms"] + Program.small),
            ("explain", ["explain", "r020"]), ("explain-field", ["explain", "weight"]),
            ("explain-all", ["explain"]),
        ]
        for command in commands {
            let said = try Program.run(command.arguments)
            #expect(said.code == 0, "\(command.name): \(said.said)")
            let (matches, difference) = try Snapshot.matches(said.text, command.name)
            #expect(matches, "\(difference)")
        }
    }

    @Test("rules lint: phrases that deceive, and how often they stand in the author's own texts")
    func phrases() throws {
        let folder = Program.folder.appendingPathComponent("Phrases")
        let rules = ["--without-shipped", "--rules", folder.path]
        let texts = folder.appendingPathComponent("texts.txt").path
        let against = ["--against", texts, "--input", "lines"]
        let commands: [(name: String, arguments: [String])] = [
            ("lint-phrases", []), ("lint-against", against),
            ("lint-against-named", ["channel/line"] + against),
            ("lint-against-few", ["--most", "1"] + against),
        ]
        for command in commands {
            let said = try Program.run(["rules", "lint"] + rules + command.arguments)
            #expect(said.code == 0, "\(command.name): \(said.said)")
            let (matches, difference) = try Snapshot.matches(
                said.text + "\n-- standard error --\n" + said.said, command.name)
            #expect(matches, "\(difference)")
        }
    }

    @Test("completions for the usual shells", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let said = try Program.run(["--generate-completion-script", shell])
        #expect(said.code == 0)
        #expect(said.text.contains("check"))
    }
}
