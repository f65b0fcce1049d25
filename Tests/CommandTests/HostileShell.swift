import Foundation
import TestSupport
import Testing

/// The program at work on what a script has prepared, in a folder of its own.
struct HostileShell {
    /// The results, one for each record.
    var records: [Record]
    /// What was said on standard error, line by line.
    var said: [String]
    var output: String
    var code: Int32

    struct Record {
        var id: String
        var level: String?
        var troubles: [String]
    }

    /// `check FILE…` writes JSONL with the small pack, `report FILE…` is for people, `heed …` is
    /// the bare program; none may take longer than some seconds.
    private static let beginning = """
        heed() { timeout 30 "$HEED" "$@"; }
        check() { heed check --without-shipped --rules "$PACK" --format jsonl "$@"; }
        report() { heed check --without-shipped --rules "$PACK" "$@"; }
        sign='We keep your passport.'

        """

    /// - Parameter script: for bash; its last command's exit code is the one that is kept.
    init(
        _ script: String, where place: SourceLocation = #_sourceLocation
    ) throws {
        let files = try Files()
        defer { files.remove() }
        let said = try Program.run(
            ["-c", Self.beginning + script],
            environment: [
                "HEED": Program.product("heed").path,
                "PACK": Program.folder.appendingPathComponent("Pack").path,
            ], in: files.folder, program: URL(fileURLWithPath: "/bin/bash"))
        code = said.code
        output = try #require(
            String(validating: said.output, as: UTF8.self), "results are UTF-8",
            sourceLocation: place)
        let errors = try #require(
            String(validating: said.errors, as: UTF8.self), "standard error is UTF-8",
            sourceLocation: place)
        self.said = errors.split(separator: "\n").map(String.init)
        #expect(code != 124, "it did not come to an end", sourceLocation: place)
        for text in [output, errors] {
            let steering = Terminal.steering(text)
            #expect(steering.isEmpty, "\(steering)", sourceLocation: place)
        }
        records = try said.output.split(separator: 0x0A).filter { $0.first == 0x7B }.map { line in
            let any = try JSONSerialization.jsonObject(with: Data(line))
            let object = try #require(any as? [String: Any], sourceLocation: place)
            let troubles = object["troubles"] as? [[String: Any]] ?? []
            return Record(
                id: object["id"] as? String ?? "", level: object["level"] as? String,
                troubles: troubles.compactMap { $0["code"] as? String })
        }
    }

    /// Each record as its name and its level, or the code of its trouble.
    var short: [String] {
        records.map { "\($0.id) \($0.level ?? $0.troubles.first ?? "?")" }
    }
}
