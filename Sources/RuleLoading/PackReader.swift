package import Diagnostics
internal import LuaMachine
package import RuleModel

/// A pack as it was read, with everything that is wrong in it.
package struct ReadPack: Sendable {
    /// What could be read; forms with mistakes are left out of it.
    package var pack: RulePack
    /// Mistakes and warnings in the order of the files, which are sorted by path.
    package var problems: [Diagnostic]
}

/// The files of one folder become a pack.
///
/// Every file is read, whatever is wrong in the others, so that one run shows all mistakes.
package struct PackReader {
    private var pack: RulePack
    private var problems: [Diagnostic] = []

    /// - Parameters:
    ///   - name: the pack's name until its manifest says another.
    ///   - files: the pack's Lua files.
    package static func read(name: String, files: [PackFile]) -> ReadPack {
        var reader = PackReader(pack: RulePack(name: name))
        reader.pack.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        var machine: LuaMachine?
        for file in reader.pack.files where file.path.hasSuffix(".lua") {
            reader.read(file, with: &machine)
        }
        reader.finish()
        return ReadPack(pack: reader.pack, problems: reader.problems)
    }

    private init(pack: RulePack) {
        self.pack = pack
    }

    /// - Parameter machine: runs the files, each in surroundings of its own; nothing until the
    ///   first one, and again after one that broke a limit.
    private mutating func read(_ file: PackFile, with machine: inout LuaMachine?) {
        guard let shape = Self.shape(of: file.path) else {
            let diagnostic = Diagnostic(
                code: .strangeFile, severity: .warning,
                message: "the loader does not know what `\(file.path)` is; it is left out",
                file: file.name, hint: "rules lie at indicators/<family>/<rule>.lua")
            problems.append(diagnostic)
            return
        }
        let calls: [LuaFormCall]
        do throws(LuaFailure) {
            var running: LuaMachine
            if let kept = machine.take() {
                running = kept
            } else {
                running = try LuaMachine(limits: .loading)
            }
            calls = try running.collect(
                file.bytes, name: file.name, forms: Shapes.all.map(\.name))
            machine = consume running
        } catch {
            problems.append(diagnostic(for: error, in: file))
            return
        }
        if let problem = formProblem(calls, expected: shape, in: file) {
            problems.append(problem)
            return
        }
        let outline = LuaOutline(file.bytes)
        var found = check(calls, shape, in: file, outline: nil)
        if !found.isEmpty { found = check(calls, shape, in: file, outline: outline) }
        found +=
            RepeatedFields(
                outline, in: SourceText(name: file.name, bytes: file.bytes)
            ).problems
        problems += found
        guard found.isEmpty else { return }
        for call in calls {
            if let table = call.argument.table { take(table, form: shape.name, from: file) }
        }
    }

    /// Which form a file holds, by its place in the pack.
    static func shape(of path: String) -> Shape? {
        let parts = path.split(separator: "/").map(String.init)
        if parts.count == 3, parts[0] == "indicators" { return Shapes.rule }
        let inFolder = [Shapes.says, Shapes.words, Shapes.wording]
        if parts.count == 2 {
            return (inFolder + [Shapes.kinds]).first { $0.name == parts[0] }
        }
        let elsewhere = (inFolder + [Shapes.rule]).map(\.name)
        return Shapes.all.first { "\($0.name).lua" == path && !elsewhere.contains($0.name) }
    }

    private func check(
        _ calls: [LuaFormCall], _ shape: Shape, in file: PackFile, outline: LuaOutline?
    ) -> [Diagnostic] {
        let source = SourceText(name: file.name, bytes: outline == nil ? [] : file.bytes)
        var check = ShapeCheck(source: source)
        let written = outline?.calls.filter { $0.name == shape.name } ?? []
        for (index, call) in calls.enumerated() {
            let node = written.count == calls.count ? written[index].argument : nil
            let range = node?.range ?? 0..<0
            guard let table = call.argument.table else {
                check.report(
                    .wrongKind,
                    "`\(shape.name)` takes a table in braces, not \(call.argument.words)",
                    node?.range ?? 0..<0, hint: "write `\(shape.name) { … }`")
                continue
            }
            let place = ShapeCheck.Place(node: node, range: range)
            if case .record = shape.content {
                check.check(table, against: shape, at: place)
            } else {
                let field = Field(shape.name, shape.content, shape.sentence)
                check.check(
                    call.argument, is: field.kind, named: "`\(shape.name)`", field, place)
            }
        }
        return check.problems
    }

    private mutating func take(_ table: LuaTable, form: String, from file: PackFile) {
        switch form {
        case "rule":
            let id = String(file.path.dropFirst("indicators/".count).dropLast(".lua".count))
            pack.rules.append(Rule(table, id: id, pack: pack.name, file: file.name))
        case "pack": takeManifest(table)
        case "law": pack.law += table.rows.map { LawRow($0) }
        case "places": pack.places += table.rows.map { Place($0) }
        case "help": pack.help += table.rows.map { HelpLine($0) }
        case "delphi": pack.delphi += table.rows.map { DelphiIndicator($0) }
        case "wages": pack.wages += table.rows.map { MinimumWage($0) }
        case "kinds": pack.kindCues += table.rows.compactMap { KindCue($0, file: file.name) }
        case "negations": pack.negations += table.rows.compactMap { Negation($0) }
        case "words":
            let name = String(file.path.dropFirst("words/".count).dropLast(".lua".count))
            pack.wordLists.append(WordList(table, name: name, file: file.name))
        case "wording":
            let language = String(file.path.dropFirst("wording/".count).dropLast(".lua".count))
            pack.wordings.append(Wording(table, language: language, file: file.name))
        case "says": pack.translations.append(Translation(table, file: file.name))
        case "sources":
            for (id, row) in table.fields.sorted(by: { $0.key < $1.key }) {
                if let row = row.table { pack.sources.append(Source(row, id: id)) }
            }
        default:
            for (id, row) in table.fields.sorted(by: { $0.key < $1.key }) {
                guard let row = row.table else { continue }
                pack.adjustments.append(Adjustment(row, rule: id, file: file.name))
            }
        }
    }

    private mutating func takeManifest(_ table: LuaTable) {
        pack.name = table.text("name") ?? pack.name
        pack.version = table.text("version") ?? pack.version
        pack.title = LocalizedText(table.text("title") ?? pack.name)
        pack.languages = table.texts("languages")
        pack.country = table.text("country")
        pack.optionalPacks = table.texts("optional_packs")
        pack.notInside = table.textsByLanguage("not_inside")
        pack.blindTo = table.texts("blind_to")
        for (id, row) in (table.table("families")?.fields ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard let row = row.table else { continue }
            pack.families.append(
                Family(
                    id: id, title: LocalizedText(row.text("title") ?? id),
                    ceiling: row.number("ceiling") ?? 0))
        }
        if let levels = table.table("levels") {
            pack.policy = LevelsPolicy(
                levels, kinds: table.table("kinds"), quiet: table.table("quiet")?.rows ?? [])
        }
    }

    private mutating func finish() {
        if !pack.files.contains(where: { $0.path == "pack.lua" }) {
            problems.append(
                Diagnostic(
                    code: .packFolder, message: "the folder `\(pack.name)` holds no pack.lua",
                    hint: "write one: `pack { name = \"ours\", version = \"1\", "
                        + "languages = { \"th\" } }`"))
        }
        for index in pack.rules.indices { pack.rules[index].pack = pack.name }
        pack.rules.sort { $0.id < $1.id }
    }
}

extension PackReader {
    private func formProblem(
        _ calls: [LuaFormCall], expected: Shape, in file: PackFile
    ) -> Diagnostic? {
        let source = SourceText(name: file.name, bytes: file.bytes)
        func problem(_ message: String, line: Int, hint: String) -> Diagnostic {
            Diagnostic(
                code: .wrongForm, message: message, file: file.name,
                position: SourcePosition(line: line, column: 1),
                length: source.line(line).count, line: source.line(line), hint: hint)
        }
        let example = "write `\(expected.name) { … }`"
        if let other = calls.first(where: { $0.form != expected.name }) {
            return problem(
                "`\(other.form)` does not belong in this file", line: other.line,
                hint: "here belongs `\(expected.name) { … }`: \(expected.sentence)")
        }
        if calls.isEmpty {
            return problem("the file holds no `\(expected.name) { … }`", line: 1, hint: example)
        }
        if ["rule", "pack", "words", "wording"].contains(expected.name), calls.count > 1 {
            return problem(
                "a second `\(expected.name)`; one file holds one", line: calls[1].line,
                hint: "move it to a file of its own")
        }
        return nil
    }

    private func diagnostic(for failure: LuaFailure, in file: PackFile) -> Diagnostic {
        let source = SourceText(name: file.name, bytes: file.bytes)
        let words = failure.code == .syntax ? LuaSyntaxWords(failure.message) : nil
        let code: DiagnosticCode =
            switch failure.code {
            case .syntax: .luaSyntax
            case .refused, .notText, .sourceTooLong: .fileRefused
            case .steps, .memory, .clock, .stringLength: .loadingLimit
            default: .loadingError
            }
        let line = failure.line.map { min(max($0, 1), source.lineCount) }
        let text = line.map { source.line($0) }
        let indent = text.map { $0.prefix { $0 == " " || $0 == "\t" }.count } ?? 0
        return Diagnostic(
            code: code, message: words?.message ?? failure.message, file: file.name,
            position: line.map { SourcePosition(line: $0, column: indent + 1) },
            length: max(1, (text?.count ?? 1) - indent), line: text,
            hint: words?.hint, note: words == nil ? nil : failure.message)
    }
}
