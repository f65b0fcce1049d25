internal import ArgumentParser
internal import Foundation
internal import Heed
internal import Records
internal import ShippedRules
internal import Synchronization

/// Which rules to use, the same for every command.
struct RuleOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "A folder with an office's own rules, used after the shipped ones; may be repeated.",
            valueName: "dir"))
    var rules: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Leave out a pack that comes with Heed, such as task-scams; may be repeated.",
            valueName: "pack"))
    var without: [String] = []

    @Flag(name: .long, help: "Leave out all rules that come with Heed.")
    var withoutShipped = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Keep the compiled rules in this file, and start from it while the rules are the same. "
                + "It holds all their words. Without an office's own rules they are kept beside the "
                + "shipped ones.",
            valueName: "file"))
    var compiled: String?

    /// Where the compiled rules are kept, if anywhere.
    private var compiledFile: String? {
        if let compiled { return compiled }
        let isAsShipped = rules.isEmpty && without.isEmpty && !withoutShipped
        return isAsShipped ? ShippedRules.compiledFile : nil
    }

    var sources: [PackSource] {
        let shipped = withoutShipped ? [] : [PackSource].shipped(without: Set(without))
        return shipped + rules.map { .folder($0) }
    }

    /// Loads the rules, or prints every mistake and ends with the exit code for broken input.
    ///
    /// - Parameters:
    ///   - includingDrafts: for those who work on the rules.
    ///   - limits: what rules may use up, for commands that run them.
    func load(includingDrafts: Bool = false, limits: RuleLimits = RuleLimits()) throws -> Ruleset {
        do throws(RuleErrors) {
            let rules =
                includingDrafts
                ? try Ruleset.includingDrafts(packs: sources, keptIn: compiled)
                : try Ruleset(packs: sources, limits: limits, keptIn: compiledFile)
            kept.withLock { $0.append(rules) }
            return rules
        } catch {
            report(error.diagnostics)
            throw ExitCode(Exit.brokenInput)
        }
    }

    func validate() throws {
        if withoutShipped, rules.isEmpty {
            throw ValidationError("--without-shipped needs --rules: there are no rules otherwise.")
        }
        let optional = ShippedRules.packs.dropFirst()
        if let other = without.first(where: { !optional.contains($0) }) {
            throw ValidationError(
                "--without takes \(optional.joined(separator: ", ")), not `\(other)`.")
        }
    }
}

/// Rules until the program ends: to take them apart would be a tenth of a short run.
private let kept = Mutex<[Ruleset]>([])

/// Exit codes, after sysexits.h.
enum Exit {
    /// Something reached the level of `--fail-on`.
    static let reached: Int32 = 1
    /// Rules or input are broken.
    static let brokenInput: Int32 = 65
    /// A fault of the program itself.
    static let ourFault: Int32 = 70
    /// Output could not be written.
    static let outputFailed: Int32 = 74
}

/// Prints diagnostics to standard error, with a count at the end.
func report(_ diagnostics: [Diagnostic]) {
    let text = diagnostics.map(\.description).joined(separator: "\n")
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    var counts: [String] = []
    if errors > 0 { counts.append("\(errors) error\(errors == 1 ? "" : "s")") }
    if warnings > 0 { counts.append("\(warnings) warning\(warnings == 1 ? "" : "s")") }
    say("\(text)\n\(counts.joined(separator: ", "))")
}

/// Talk goes to standard error; standard output is for results.
func say(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data("\(text)\n".utf8))
}

/// Says why a record could not be read, where it has no place in the results.
func say(_ trouble: Trouble, of record: InputRecord) {
    say("heed: " + visible("\(record.source), \(record.message.id): \(trouble.message)"))
}
