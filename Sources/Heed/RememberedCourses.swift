internal import LuaMachine

/// What a function has asked and said before: a tree of its questions, by the answers it was given.
///
/// Nothing that a function does survives to its next call, and of a message it sees only what `ad`
/// answers. So the same answers lead to the same next question, and in the end to the same word.
/// Most functions fall silent after one or two questions that most messages answer with "no": their
/// course is remembered, the questions are asked of the next message too, and Lua is not entered.
/// Courses with answers that point at places are not kept: each message would have its own.
struct RememberedCourses {
    /// An answer that many messages give.
    private enum Answer: Hashable {
        case nothing, no, yes, noPlaces
        case integer(Int64)
        case word(String)

        init?(_ answer: LuaHostAnswer) {
            guard case .value(let value) = answer.outcome else { return nil }
            switch value {
            case .none: self = .nothing
            case .boolean(let isTrue): self = isTrue ? .yes : .no
            case .integer(let number): self = .integer(number)
            case .string(let text) where text.utf8.count <= Self.longestWord: self = .word(text)
            case .table(let table) where table.array.isEmpty && table.fields.isEmpty:
                self = .noPlaces
            default: return nil
            }
        }

        /// Kinds and languages are short; fields of records may be anything.
        private static let longestWord = 16
    }

    private enum Node {
        case question(Question, next: [Answer: Int])
        /// - Parameter units: work of Lua alone, without what the host charged.
        case silence(units: Int)
    }

    /// What a function asked.
    struct Question: Equatable {
        let function: AdFunction
        let arguments: [LuaValue]
        /// The numbers of the phrases among the arguments, see ``PhraseBook``.
        let phrases: [Int]

        /// Texts that a rule makes up may be as long as its memory.
        var isShort: Bool {
            arguments.count <= 3
                && arguments.allSatisfy { argument in
                    switch argument {
                    case .string(let text): text.utf8.count <= 4_096
                    case .integer, .number, .boolean, .none: true
                    case .table, .function, .bytes: false
                    }
                }
        }
    }

    /// One run of a function, question by question.
    struct Course {
        fileprivate(set) var questions: [Question] = []
        fileprivate(set) var answers: [LuaHostAnswer] = []

        /// How many questions were asked.
        var count: Int { questions.count }

        /// Whether it cannot be remembered any more: a function that asks on and on is not slowed down
        /// by keeping a record of it.
        var isTooLong: Bool { questions.count > RememberedCourses.mostQuestions }

        /// Units of work that the host charged.
        var charge: Int { answers.reduce(0) { $0 + max($1.charge, 0) } }

        /// The answer to a question, if it was the one with this number, from 0.
        func answer(
            to function: AdFunction, _ arguments: [LuaValue], number: Int
        ) -> LuaHostAnswer? {
            guard number < questions.count, questions[number].function == function,
                questions[number].arguments == arguments
            else { return nil }
            return answers[number]
        }

        mutating func append(_ question: Question, _ answer: LuaHostAnswer) {
            questions.append(question)
            answers.append(answer)
        }
    }

    private var nodes: [Node] = []
    /// More questions in a course, or courses in all, are not what one "no" ends.
    private static let mostQuestions = 12
    private static let mostNodes = 128

    /// Asks what the function would ask of this message, as far as its course is known.
    ///
    /// - Parameters:
    ///   - steps: the limit of the function's work. A course that would pass it is left to Lua.
    ///   - answering: the host's answers.
    /// - Returns: whether the function is known to be silent; if not, what was asked and answered,
    ///   so that nothing is looked for twice.
    func follow(
        within steps: Int, answering: (Question) -> LuaHostAnswer
    ) -> (isSilent: Bool, course: Course) {
        var course = Course()
        guard !nodes.isEmpty else { return (false, course) }
        var number = 0
        while true {
            switch nodes[number] {
            case .silence(let units): return (units + course.charge <= steps, course)
            case .question(let question, let next):
                let answer = answering(question)
                course.append(question, answer)
                guard let kind = Answer(answer), let node = next[kind] else {
                    return (false, course)
                }
                number = node
            }
        }
    }

    /// Remembers a course that ended in silence.
    ///
    /// - Parameter units: all work of the call, with what the host charged.
    mutating func remember(_ course: Course, units: Int) {
        let kinds = course.answers.map { Answer($0) }
        guard kinds.count <= Self.mostQuestions, !kinds.contains(nil),
            nodes.count + kinds.count < Self.mostNodes,
            course.questions.allSatisfy(\.isShort)
        else { return }
        var known = 0
        var number = nodes.isEmpty ? nil : 0
        while let here = number, known < kinds.count, let kind = kinds[known] {
            guard case .question(let question, let next) = nodes[here],
                question == course.questions[known]
            else { return }
            known += 1
            number = next[kind]
            if number == nil { link(here, kind, to: nodes.count) }
        }
        // The whole course is known already.
        if number != nil { return }
        for index in known..<kinds.count {
            guard let kind = kinds[index] else { return }
            nodes.append(.question(course.questions[index], next: [kind: nodes.count + 1]))
        }
        nodes.append(.silence(units: units - course.charge))
    }

    private mutating func link(_ node: Int, _ answer: Answer, to next: Int) {
        guard case .question(let question, var all) = nodes[node] else { return }
        all[answer] = next
        nodes[node] = .question(question, next: all)
    }
}
