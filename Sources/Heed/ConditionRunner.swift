internal import LuaMachine
internal import RuleLoading
internal import RuleModel

/// Runs the `when` functions of rules, each in its own frozen surroundings.
struct ConditionRunner: ~Copyable {
    /// What a function said of a message.
    enum Answer {
        case silent
        /// With evidence of its own, where it pointed at some, and a reason in words.
        case fires([Evidence], reason: String?)
        case failed(Trouble)
    }

    private let rules: Ruleset
    private var machine: LuaMachine
    private var functions: [Int: LuaFunctionID] = [:]
    /// Rules whose file could not be loaded a second time; they are not tried again.
    private var unloadable: [Int: Trouble] = [:]
    private let book: PhraseBook
    /// By rule.
    private var courses: [Int: RememberedCourses] = [:]
    /// The edition of the book that the courses are written with.
    private var edition = 0
    private var context: AdContext?

    init(_ rules: Ruleset) throws(RuleErrors) {
        self.rules = rules
        book = PhraseBook(reader: rules.compiled.terms)
        do throws(LuaFailure) {
            machine = try Self.makeMachine(rules.limits)
        } catch {
            throw RuleErrors(diagnostics: [
                Diagnostic(
                    code: .loadingLimit, message: "Lua could not be started: \(error.message)")
            ])
        }
    }

    private static func makeMachine(_ limits: RuleLimits) throws(LuaFailure) -> LuaMachine {
        try LuaMachine(
            limits: limits.forMachine, methods: AdFunction.allCases.map(\.rawValue))
    }

    mutating func run(
        _ rule: Int, on reading: MessageReading, kind: MessageKind
    ) -> Answer {
        if let trouble = unloadable[rule] { return .failed(trouble) }
        let context = context(of: reading, kind: kind)
        if edition != book.edition {
            courses = [:]
            edition = book.edition
        }
        let (isSilent, known) = courses[rule, default: RememberedCourses()].follow(
            within: rules.limits.forMachine.steps
        ) { context.answer($0.function, $0.arguments, phrases: $0.phrases) }
        if isSilent { return .silent }
        do throws(LuaFailure) {
            if machine.mustBeDiscarded {
                machine = try Self.makeMachine(rules.limits)
                functions = [:]
            }
            let function = try load(rule)
            var course = RememberedCourses.Course()
            let result = try machine.call(function) { method, arguments in
                let asked = AdFunction.allCases[method]
                if course.isTooLong { return context.answer(asked, arguments) }
                let answer =
                    known.answer(to: asked, arguments, number: course.count)
                    ?? context.answer(asked, arguments)
                // Asking for numbers may empty the book; they are kept only where it was not.
                course.append(
                    RememberedCourses.Question(
                        function: asked, arguments: arguments,
                        phrases: context.phrases(in: arguments, of: asked)), answer)
                return answer
            }
            let wasSilent = result == .none || result == .boolean(false)
            if wasSilent, !course.isTooLong, edition == book.edition {
                courses[rule, default: RememberedCourses()].remember(
                    course, units: machine.stepsOfLastEntry)
            }
            return answer(result, rule, reading)
        } catch {
            return .failed(trouble(error, rule))
        }
    }

    /// Lets go of the message at hand.
    mutating func finish() { context = nil }

    /// What answers for a message; the same for all rules.
    private mutating func context(of reading: MessageReading, kind: MessageKind) -> AdContext {
        if let context, context.reading === reading, context.kind == kind { return context }
        book.turnPage()
        let made = AdContext(
            reading: reading, kind: kind, languages: rules.languages, wages: rules.wages,
            book: book)
        context = made
        return made
    }

    private mutating func load(_ rule: Int) throws(LuaFailure) -> LuaFunctionID {
        if let function = functions[rule] { return function }
        let name = rules.rules[rule].file
        let file = rules.packs.lazy.flatMap(\.files).first { $0.name == name }
        let function = try machine.keepFunction(
            file?.bytes ?? [], name: name, forms: ["rule"], form: "rule", field: "when",
            limits: .loading)
        functions[rule] = function
        return function
    }

    private func answer(_ result: LuaValue, _ rule: Int, _ reading: MessageReading) -> Answer {
        switch result {
        case .none, .boolean(false):
            return .silent
        case .boolean(true):
            return .fires([], reason: nil)
        case .table(let table):
            var reason: String?
            if case .string(let text)? = table.fields["reason"] {
                // Not of characters: one may have a hundred thousand combining marks.
                reason = String(text.unicodeScalars.prefix(Self.longestReason))
            }
            var places: [LuaValue] = table.array
            if case .table(let list)? = table.fields["evidence"] {
                places = list.array.isEmpty ? [.table(list)] : list.array
            }
            var evidence: [Evidence] = []
            for place in places.prefix(Self.mostEvidence) {
                guard let range = span(place, in: reading) else {
                    return .failed(
                        Trouble(
                            code: "rule.result",
                            message: "`when` returned evidence that is no place of the text; "
                                + "give back what ad: functions returned",
                            rule: rules.rules[rule].id))
                }
                evidence.append(reading.evidence(at: range, language: nil))
            }
            return .fires(evidence, reason: reason)
        default:
            return .failed(
                Trouble(
                    code: "rule.result",
                    message: "`when` must return true, false, nothing, or a table with "
                        + "`evidence` and `reason`",
                    rule: rules.rules[rule].id))
        }
    }

    private static let longestReason = 400
    private static let mostEvidence = 100

    /// A place as our own functions give it out: `at` and `length` in bytes of the input.
    private func span(_ value: LuaValue, in reading: MessageReading) -> Range<Int>? {
        guard case .table(let table) = value, case .integer(let at)? = table.fields["at"],
            case .integer(let length)? = table.fields["length"], at >= 0, length > 0,
            length <= Int64(reading.message.content.count),
            at <= Int64(reading.message.content.count) - length,
            !reading.isInsideCharacter(Int(at)), !reading.isInsideCharacter(Int(at + length))
        else { return nil }
        return Int(at)..<Int(at + length)
    }

    private mutating func trouble(_ failure: LuaFailure, _ rule: Int) -> Trouble {
        let place = failure.line.map { " (\(rules.rules[rule].file):\($0))" } ?? ""
        let limit = failure.limit.map { ", limit \($0)" } ?? ""
        let trouble = Trouble(
            code: "rule.\(failure.code.rawValue)",
            message: "`when` failed: \(failure.message)\(limit)\(place)",
            rule: rules.rules[rule].id)
        // What a file does while it is read does not depend on the message, so it is not read
        // again for each of them. The clock is no verdict.
        if functions[rule] == nil, failure.code != .clock { unloadable[rule] = trouble }
        return trouble
    }
}
