package import Diagnostics
package import RuleModel

/// Finds the words of a pack's files again when something is wrong with them. Outlines are made
/// only then: a pack without mistakes is loaded without.
package struct Locator {
    private let files: [String: PackFile]
    private var outlines: [String: LuaOutline] = [:]

    /// Takes the files of all packs by the name that diagnostics give them; reads none of them yet.
    package init(_ packs: [RulePack]) {
        files = Dictionary(
            packs.flatMap(\.files).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// One step into a form: a field by name or an item by its place from 0.
    package enum Step: Sendable {
        case field(String)
        case item(Int)
    }

    /// A diagnostic on the value at `path` in the first form of `file`.
    ///
    /// - Parameter inside: UTF-8 bytes within a text, to mark a part of it.
    package mutating func diagnostic(
        _ code: DiagnosticCode, severity: Diagnostic.Severity = .error, _ message: String,
        file name: String, at path: [Step] = [], inside: Range<Int>? = nil, hint: String? = nil,
        note: String? = nil
    ) -> Diagnostic {
        guard let file = files[name] else {
            return Diagnostic(
                code: code, severity: severity, message: message, file: name, hint: hint, note: note
            )
        }
        let outline = outlines[name] ?? LuaOutline(file.bytes)
        outlines[name] = outline
        let source = SourceText(name: name, bytes: file.bytes)
        return Diagnostic(
            code: code, severity: severity, message: message, in: source,
            bytes: range(path, inside: inside, in: outline), hint: hint, note: note)
    }

    private func range(_ path: [Step], inside: Range<Int>?, in outline: LuaOutline) -> Range<Int> {
        guard let first = outline.calls.first else { return 0..<1 }
        if path.isEmpty { return first.nameRange }
        var (node, path) = start(of: path, in: outline.calls.filter { $0.name == first.name })
        for step in path {
            let next: LuaOutline.Node? =
                switch step {
                case .field(let name): node.field(name)
                case .item(let index): node.item(index)
                }
            guard let next else { break }
            node = next
        }
        if let inside, case .string(let content, plain: true) = node.kind,
            content.lowerBound + inside.upperBound <= content.upperBound
        {
            return content.lowerBound + inside.lowerBound..<content.lowerBound + inside.upperBound
        }
        if case .table = node.kind { return node.range.lowerBound..<node.range.lowerBound + 1 }
        return node.range
    }

    /// The form in which a path begins: a file may hold several of the same name, whose rows are
    /// counted through and whose fields have different names.
    private func start(
        of path: [Step], in calls: [LuaOutline.Call]
    ) -> (LuaOutline.Node, [Step]) {
        switch path[0] {
        case .field(let name):
            let call = calls.first { $0.argument.field(name) != nil } ?? calls[0]
            return (call.argument, path)
        case .item(var index):
            for call in calls {
                if call.argument.item(index) != nil {
                    return (call.argument, [.item(index)] + path.dropFirst())
                }
                index -= call.argument.itemCount
            }
            return (calls[0].argument, path)
        }
    }
}
