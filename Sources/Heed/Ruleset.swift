public import Diagnostics
internal import Facts
internal import Languages
public import RuleModel
internal import Scoring
internal import TermScan

/// Rules that were read, checked and compiled: immutable, shared freely between tasks.
///
/// Packs are put together in the order given: a later pack's `adjust` changes rules of earlier
/// ones, its families and levels policy replace those of the same name.
public struct Ruleset: Sendable {
    /// The packs in use, in the order given.
    public let packs: [RulePack]
    /// Name, version and digest of each pack, as every assessment repeats them.
    public let stamps: [PackStamp]
    /// The rules in use, adjusted and with their words in all languages, in order of id.
    public let rules: [Rule]
    /// The languages that the rules in use have terms in, sorted.
    public let languages: [String]
    /// What is worth a look but does not keep the rules from working.
    public let warnings: [Diagnostic]
    /// Families by id, with their titles in all languages.
    public let families: [String: Family]
    /// What the function of one rule may use up on one message.
    public let limits: RuleLimits

    let compiled: CompiledRules
    /// The scripts of ``languages``.
    let scripts: Set<Script>
    let tables: ScoringTables
    let law: [LawRow]
    /// The newest daily minimum wage in baht by province.
    let wages: [String: Int]
    let help: [HelpLine]
    let places: PlaceTable
    let deobfuscator: Deobfuscator
    let sources: [String: Source]

    /// Reads and compiles packs.
    ///
    /// - Parameters:
    ///   - limits: what the function of one rule may use up on one message.
    ///   - file: where the compiled rules are kept for the next time, if anywhere: from there they
    ///     are there ten times as fast. The file is written where it is missing or is of
    ///     other rules or of another program, and holds all words of the rules; who may write to
    ///     it must be trusted like the program. Where it cannot be written, nothing happens.
    /// - Throws: every mistake of every file, in reading order.
    public init(
        packs sources: [PackSource], limits: RuleLimits = RuleLimits(),
        keptIn file: String? = nil
    ) throws(RuleErrors) {
        try self.init(
            packs: sources, keeping: [.trial, .stable], limits: limits, keptIn: file)
    }

    /// - Parameter statuses: which rules to keep; tests of rules keep drafts as well.
    init(
        packs sources: [PackSource], keeping statuses: Set<RuleStatus>,
        limits: RuleLimits = RuleLimits(), keptIn path: String? = nil
    ) throws(RuleErrors) {
        let files = sources.map { PackFiles($0) }
        let stamp = path.flatMap { _ in CompiledStamp(files, keeping: statuses) }
        let file = path.map { CompiledFile(path: $0) }
        let form: CompiledForm
        if let stamp, var kept = file?.read(stamp) {
            // Whoever works on the rules, drafts among them, wants to be shown lines of any file.
            kept.take(files, functionsAlone: !statuses.contains(.draft))
            form = kept
        } else {
            form = try CompiledForm(files, keeping: statuses)
            if let stamp { file?.write(form, stamp) }
        }
        self.init(
            form, digests: files.map(\.digest), keeping: statuses, limits: limits)
    }

    private init(
        _ form: CompiledForm, digests: [String], keeping statuses: Set<RuleStatus>,
        limits: RuleLimits
    ) {
        let packs = form.packs
        let merged = MergedPacks(packs)
        self.packs = packs
        self.limits = limits
        stamps = zip(packs, digests).map { pack, digest in
            PackStamp(name: pack.name, version: pack.version, digest: digest)
        }
        warnings = form.warnings
        rules = merged.rules(keeping: statuses)
        languages = Set(rules.flatMap(\.languages)).sorted()
        scripts = Script.scripts(of: languages)
        families = merged.families
        law = merged.law
        help = merged.help
        wages = Dictionary(
            packs.flatMap(\.wages).sorted { $0.from < $1.from }.map {
                ($0.province, $0.bahtPerDay)
            }, uniquingKeysWith: { _, newest in newest })
        tables = ScoringTables(
            families: merged.families, policy: merged.policy, delphi: merged.delphi)
        places = PlaceTable(
            packs.flatMap(\.places).map { place in
                PlaceTable.Entry(
                    id: place.id, country: place.country, tags: place.tags,
                    forms: place.forms.values.flatMap { $0 }.sorted())
            })
        self.sources = Dictionary(
            packs.flatMap(\.sources).map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
        compiled = CompiledRules(rules: rules, packs: packs, scanner: form.scanner)
        deobfuscator = form.deobfuscator
    }

    /// The title of a source in the bibliography of the packs, or its key.
    public func citation(of key: String) -> String {
        guard let source = sources[key] else { return key }
        let year = source.year.map { " (\($0))" } ?? ""
        return (source.publisher.map { "\($0), " } ?? "") + source.title + year
    }
}

/// Everything that is wrong with the rule files of one run.
public struct RuleErrors: Error, Sendable, CustomStringConvertible {
    /// Errors and warnings, by file and from the top down.
    public let diagnostics: [Diagnostic]

    /// Makes the error out of diagnostics in the order in which people shall read them.
    public init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    /// All diagnostics as people read them, one below the other, without colour.
    public var description: String {
        diagnostics.map(\.description).joined(separator: "\n")
    }
}
