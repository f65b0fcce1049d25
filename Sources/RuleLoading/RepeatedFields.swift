internal import Diagnostics

/// Fields that a file gives twice. Lua keeps the last of them and says nothing, so they are
/// looked for in what is written.
struct RepeatedFields {
    private let source: SourceText
    private(set) var problems: [Diagnostic] = []

    init(_ outline: LuaOutline, in source: SourceText) {
        self.source = source
        for call in outline.calls { look(at: call.argument) }
    }

    private mutating func look(at node: LuaOutline.Node) {
        guard case .table(let entries) = node.kind else { return }
        var seen: [String: Range<Int>] = [:]
        for entry in entries {
            if let key = entry.key {
                if let first = seen[key] { report(key, entry.keyRange, first: first) }
                seen[key] = entry.keyRange
            }
            look(at: entry.value)
        }
    }

    private mutating func report(_ key: String, _ range: Range<Int>, first: Range<Int>) {
        let line = source.position(of: first.lowerBound).line
        problems.append(
            Diagnostic(
                code: .repeatedField, message: "`\(key)` is given twice, first in line \(line)",
                in: source, bytes: range,
                hint: "Lua would keep only the last; put both into one"))
    }
}
