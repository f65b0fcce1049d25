internal import Archiving
internal import Diagnostics
internal import RuleLoading
internal import RuleModel
internal import TermScan

/// What takes time to make of rule files, and can be kept in a ``CompiledFile`` between two runs.
struct CompiledForm {
    private(set) var packs: [RulePack] = []
    private(set) var warnings: [Diagnostic] = []
    /// Of ``CompiledRules/uses(of:_:)``, in their order.
    private(set) var scanner = TermScanner([])
    private(set) var deobfuscator = Deobfuscator.blank

    /// Reads, checks and compiles packs.
    ///
    /// - Parameter statuses: which rules the scanner looks for.
    /// - Throws: every mistake of every file, in reading order.
    init(_ files: [PackFiles], keeping statuses: Set<RuleStatus>) throws(RuleErrors) {
        var problems: [Diagnostic] = []
        for pack in files {
            switch pack.files {
            case .success(let files):
                let read = PackReader.read(name: pack.name, files: files)
                packs.append(read.pack)
                problems += read.problems
            case .failure(let diagnostic):
                problems.append(diagnostic)
            }
        }
        var locator = Locator(packs)
        let terms = ParsedTerms(packs, slots: slotGrammar, locator: &locator)
        problems += terms.problems
        // References into files that could not be read would only repeat the first mistake.
        if !problems.contains(where: { $0.severity == .error }) {
            problems += ReferenceChecks(packs, locator: locator).problems
        }
        problems.sort(by: Diagnostic.inReadingOrder)
        if problems.contains(where: { $0.severity == .error }) {
            throw RuleErrors(diagnostics: problems)
        }
        warnings = problems
        scanner = scanner(for: terms.table, keeping: statuses)
        let names = packs.flatMap(\.places).flatMap { $0.forms.values.flatMap { $0 } }
        deobfuscator = Deobfuscator(terms: terms.table.all, names: names)
    }

    private func scanner(
        for terms: TermTable, keeping statuses: Set<RuleStatus>
    ) -> TermScanner {
        let rules = MergedPacks(packs).rules(keeping: statuses)
        let uses = CompiledRules.uses(of: rules, packs)
        let entries = uses.enumerated().compactMap { number, use in
            terms.term(use.phrase, in: use.language).map { term in
                let rule = use.firingRule.map { rules[$0] }
                return (id: number, term: term, exclusions: rule?.notInside[use.language] ?? [])
            }
        }
        return TermScanner(
            entries,
            commonExclusions: packs.flatMap { $0.notInside.sorted { $0.key < $1.key } }
                .flatMap(\.value))
    }
}

extension CompiledForm: Archivable {
    static var blank: CompiledForm { CompiledForm() }

    private init() {}

    mutating func archive(_ archive: inout Archive) {
        archive.pass(&packs)
        archive.pass(&warnings)
        if archive.isReading {
            scanner = TermScanner(reading: &archive)
        } else {
            scanner.keep(in: &archive)
        }
        archive.pass(&deobfuscator)
    }

    /// Gives packs that were read back their files again.
    ///
    /// - Parameter functionsAlone: only the files that functions are loaded from, so that the others
    ///   need not stay in memory.
    mutating func take(_ read: [PackFiles], functionsAlone: Bool) {
        for (index, pack) in read.enumerated() {
            guard case .success(let files) = pack.files else { continue }
            let named = Set(packs[index].rules.lazy.filter(\.hasCondition).map(\.file))
            packs[index].files =
                functionsAlone ? files.filter { named.contains($0.name) } : files
        }
    }
}

/// A pack's files as its source gave them, in order of path.
struct PackFiles {
    let name: String
    let files: Result<[PackFile], Diagnostic>
    /// Of the files; empty where they could not be read.
    let digest: String

    init(_ source: PackSource) {
        name = source.name
        files = source.read().map { files in
            files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        }
        digest = (try? files.get().digest) ?? ""
    }
}
