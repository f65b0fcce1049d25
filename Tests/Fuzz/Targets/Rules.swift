import Diagnostics
import Heed
import RuleLoading
import RuleModel
import TestSupport

/// Files of a pack, each behind a line `=== path`: the pack is read or refused with places that are
/// in the files, twice the same, and what was read screens a text.
func fuzzRules(_ bytes: [UInt8]) {
    let files = files(in: bytes)
    let read = PackReader.read(name: "fuzz", files: files)
    let again = PackReader.read(name: "fuzz", files: files)
    claim(read.problems == again.problems, "other problems the second time")
    check(read.problems, files)

    var texts = basePack
    for file in files { texts[file.path] = String(decoding: file.bytes, as: UTF8.self) }
    do {
        var screener = try Screener(Ruleset(packs: [.memory("fuzz", files: texts)]))
        _ = screener.assess(Message("We keep your passport until the debt is paid. เก็บพาสปอร์ต"))
    } catch {
        check(error.diagnostics, files)
    }
}

private func files(in bytes: [UInt8]) -> [PackFile] {
    var files: [PackFile] = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
        if line.starts(with: mark) {
            let path = String(decoding: line.dropFirst(mark.count), as: UTF8.self)
            if files.contains(where: { $0.path == path }) { return files }
            files.append(PackFile(path: path, name: "fuzz/\(path)", bytes: []))
        } else if let last = files.indices.last {
            files[last].bytes += line + [0x0A]
        }
    }
    return files
}

private let mark = Array("=== ".utf8)

private func check(_ problems: [Diagnostic], _ files: [PackFile]) {
    for problem in problems {
        claim(!problem.message.isEmpty, "\(problem.code) says nothing")
        claim(problem.length >= 1, "\(problem.code) marks nothing")
        let steering = Terminal.steering(problem.description)
        claim(steering.isEmpty, "\(problem.code): \(steering)")
        guard let position = problem.position,
            let file = files.first(where: { $0.name == problem.file })
        else { continue }
        let source = SourceText(name: file.name, bytes: file.bytes)
        claim(
            (1...source.lineCount).contains(position.line) && position.column >= 1,
            "\(problem.code) at \(position.line):\(position.column)")
    }
}

/// What a pack needs for a rule to be read.
private let basePack = [
    "pack.lua": """
    pack {
      name = "fuzz", version = "1", languages = { "en", "th" },
      families = { papers = { title = "Papers", ceiling = 14 } },
      levels = { note = { { points = 2 } }, review = { { points = 8 } },
                 priority = { { points = 14 } } },
    }
    """,
    "sources.lua": #"sources { ilo = { title = "Indicators", verified = true } }"#,
]
