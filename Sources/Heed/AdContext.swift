internal import Facts
internal import Languages
internal import LuaMachine
internal import RuleModel
internal import TermScan
internal import TextForms

/// Answers a function's questions about one message. Every answer is linear in the text.
final class AdContext {
    let reading: MessageReading
    let kind: MessageKind
    private let languages: [String]
    /// The newest daily minimum wage in baht by province.
    private let wages: [String: Int]
    private let book: PhraseBook
    /// Work units for following phrases for the answer at hand: with several gaps it may be far
    /// more than the text is long.
    private var scanSteps = 0
    /// The numbers of the phrases of the question at hand, where they are known.
    private var known: [Int] = []
    /// Bytes of the word lists that the phrases of the answer at hand name.
    private var listBytes = 0

    init(
        reading: MessageReading, kind: MessageKind, languages: [String], wages: [String: Int],
        book: PhraseBook
    ) {
        self.reading = reading
        self.kind = kind
        self.languages = languages
        self.wages = wages
        self.book = book
    }

    /// Work units charged for one look at the whole text: one for eight bytes.
    private var scanCharge: Int { reading.forms.matching.bytes.count / 8 + 1 }

    /// The same with reading the phrases, also where they are known already (what a rule may do
    /// must not depend on the messages before), and with following them.
    private func phraseCharge(_ arguments: [LuaValue]) -> Int {
        arguments.reduce(scanSteps + Self.listCharge * listBytes) { sum, argument in
            guard case .string(let phrase) = argument else { return sum }
            return sum + scanCharge + Self.readingCharge * phrase.utf8.count
        }
    }

    /// Work units charged for a step of following a phrase, which takes about 80 ns.
    private static let stepCharge = 4

    /// Work units charged for a byte of a phrase.
    private static let readingCharge = 16

    /// Work units charged for a byte of the word lists that a phrase names: they were read with the
    /// rules, and only have to be put together.
    private static let listCharge = 4

    /// - Parameter phrases: the numbers of the phrases among the arguments, where they are known.
    func answer(
        _ function: AdFunction, _ arguments: [LuaValue], phrases: [Int] = []
    ) -> LuaHostAnswer {
        scanSteps = 0
        listBytes = 0
        known = phrases
        switch function {
        case .has, .count:
            return places(of: 0, arguments, in: function).map { ranges in
                function == .has ? .boolean(!ranges.isEmpty) : .integer(Int64(ranges.count))
            }.answer(charge: phraseCharge(arguments))
        case .find:
            return places(of: 0, arguments, in: function).map { found in
                list(found) { ([:], reading.forms.matching.sourceRange(of: $0)) }
            }.answer(charge: phraseCharge(arguments))
        case .near: return near(arguments)
        case .replies: return replies(arguments)
        case .field:
            guard case .string(let name)? = arguments.first else {
                return .failure("ad:field wants the name of a field")
            }
            return .value(reading.message.fields[name].map { .string($0) } ?? .none)
        case .minimumWage:
            guard case .string(let province)? = arguments.first else {
                return .failure("ad:minimum_wage wants the name of a province")
            }
            return .value(wages[province].map { .integer(Int64($0)) } ?? .none)
        case .kind: return .value(.string(kind.rawValue))
        case .length:
            let count = reading.forms.matching.clusterCount
            return .value(.integer(Int64(count)), charge: scanCharge)
        case .language:
            let language = reading.mainLanguage(preferring: languages)
            return .value(language.map { .string($0) } ?? .none, charge: scanCharge)
        case .turns:
            let turns = reading.turns?.turns ?? []
            return .value(
                list(turns) { turn in
                    (
                        [
                            "speaker": .string(turn.speaker),
                            "text": .string(reading.forms.decoded.text(ofSource: turn.words)),
                        ], turn.words
                    )
                })
        default:
            return .value(reading.withFacts { self.facts(function, &$0) }, charge: scanCharge)
        }
    }

    /// The numbers of the phrases among the arguments of a question that was answered.
    func phrases(in arguments: [LuaValue], of function: AdFunction) -> [Int] {
        switch function {
        case .has, .count, .find, .near, .replies:
            arguments.compactMap { argument in
                guard case .string(let text) = argument else { return nil }
                return try? book.number(of: text)
            }
        default: []
        }
    }

    private func facts(_ function: AdFunction, _ facts: inout Facts) -> LuaValue {
        switch function {
        case .money:
            let sums = facts.money()
            return list(sums) { sum in
                let monthly = facts.bahtPerMonth(sum.value)?.upperBound
                return (sum.value.luaFields(bahtPerMonth: monthly), sum.source)
            }
        case .hours: return list(facts.hours()) { ($0.value.luaFields, $0.source) }
        case .hoursPerWeek:
            return facts.hoursPerWeek().map { .number(Double($0.minutes) / 60) } ?? .none
        case .daysOff: return list(facts.daysOff()) { ($0.value.luaFields, $0.source) }
        case .ages: return list(facts.ages()) { ($0.value.luaFields, $0.source) }
        case .durations: return list(facts.durations()) { ($0.value.luaFields, $0.source) }
        case .places: return list(facts.places()) { ($0.value.luaFields, $0.source) }
        case .licences: return list(facts.licences()) { ($0.value.luaFields, $0.source) }
        case .contacts:
            let phones = facts.phones().map { ("phone", $0.value.digits, $0.source) }
            let handles = facts.handles().map { ($0.value.service, $0.value.name, $0.source) }
            let links = facts.links().map { ("link", $0.value.host, $0.source) }
            let all = (phones + handles + links).sorted { $0.2.lowerBound < $1.2.lowerBound }
            return list(all) { (["kind": .string($0.0), "text": .string($0.1)], $0.2) }
        default:
            return .none
        }
    }

    private func near(_ arguments: [LuaValue]) -> LuaHostAnswer {
        guard arguments.count == 3, case .integer(let distance) = arguments[2], distance >= 0 else {
            return .failure("ad:near wants two phrases and a number of characters")
        }
        switch (places(of: 0, arguments, in: .near), places(of: 1, arguments, in: .near)) {
        case (.failure(let problem), _), (_, .failure(let problem)):
            return .failure(problem.message)
        case (.success(let first), .success(let second)):
            let reach = Int(min(distance, 10_000))
            let clusters = ClusterCount(reading.forms.matching)
            var found: [Range<Int>] = []
            var from = 0
            for range in first {
                while from < second.count,
                    clusters.between(second[from].upperBound, range.lowerBound) > reach
                {
                    from += 1
                }
                guard from < second.count,
                    clusters.between(range.upperBound, second[from].lowerBound) <= reach
                else { continue }
                let other = second[from]
                let start = min(range.lowerBound, other.lowerBound)
                found.append(start..<max(range.upperBound, other.upperBound))
            }
            let form = reading.forms.matching
            return .value(
                list(found) { ([:], form.sourceRange(of: $0)) }, charge: phraseCharge(arguments))
        }
    }

    /// So many turns later, a reply is still one.
    private static let longestWait = 2

    private func replies(_ arguments: [LuaValue]) -> LuaHostAnswer {
        switch (places(of: 0, arguments, in: .replies), places(of: 1, arguments, in: .replies)) {
        case (.failure(let problem), _), (_, .failure(let problem)):
            return .failure(problem.message)
        case (.success(let first), .success(let second)):
            return .value(
                list(reply(to: first, among: second)) { ([:], $0) },
                charge: phraseCharge(arguments))
        }
    }

    /// The first place of which a reply follows, and the first reply to it, as bytes of the input.
    private func reply(to first: [Range<Int>], among second: [Range<Int>]) -> [Range<Int>] {
        guard let turns = reading.turns else { return [] }
        let form = reading.forms.matching
        var replies: [Int: Range<Int>] = [:]
        for place in second.map({ form.sourceRange(of: $0) }) {
            guard let turn = turns.number(at: place.lowerBound) else { continue }
            if replies[turn] == nil { replies[turn] = place }
        }
        for place in first.map({ form.sourceRange(of: $0) }) {
            guard let turn = turns.number(at: place.lowerBound) else { continue }
            for later in turn + 1...turn + Self.longestWait {
                if let reply = replies[later],
                    turns.turns[later - 1].speaker != turns.turns[turn - 1].speaker
                {
                    return [place, reply]
                }
            }
        }
        return []
    }

    /// What a phrase that cannot be used is answered with.
    fileprivate struct BadPhrase: Error {
        let message: String
    }

    private func places(
        of index: Int, _ arguments: [LuaValue], in function: AdFunction
    ) -> Result<[Range<Int>], BadPhrase> {
        guard index < arguments.count, case .string(let text) = arguments[index] else {
            return .failure(BadPhrase(message: "ad:\(function.rawValue) wants a phrase in quotes"))
        }
        do throws(TermProblems) {
            let number = try index < known.count ? known[index] : book.number(of: text)
            let found = book.find(number, in: reading.wordPlaces, slots: reading)
            scanSteps += Self.stepCharge * found.steps
            listBytes += book.listBytes(of: number)
            return .success(found.ranges)
        } catch {
            let first = error.all.first?.message ?? "it cannot be read"
            return .failure(
                BadPhrase(message: "ad:\(function.rawValue): the phrase \"\(text)\": \(first)"))
        }
    }

    /// A list of tables, each with its place in the input.
    private func list<Items: Collection>(
        _ items: Items, _ describe: (Items.Element) -> (fields: [String: LuaValue], Range<Int>)
    ) -> LuaValue {
        .table(
            LuaTable(
                array: items.map { item in
                    var (fields, range) = describe(item)
                    fields["at"] = .integer(Int64(range.lowerBound))
                    fields["length"] = .integer(Int64(range.count))
                    fields["turn"] =
                        reading.turns?.number(at: range.lowerBound).map { .integer(Int64($0)) }
                    return .table(LuaTable(array: [], fields: fields, strangeKeys: []))
                }, fields: [:], strangeKeys: []))
    }
}

/// How many characters (clusters) lie between two places of a form.
private struct ClusterCount {
    private let before: [Int32]

    init(_ form: TextForm) {
        var count: Int32 = 0
        before = form.boundaries.map { boundary in
            defer { if boundary.contains(.cluster) { count += 1 } }
            return count
        }
    }

    /// 0 where the second place does not lie behind the first.
    func between(_ first: Int, _ second: Int) -> Int {
        second > first ? Int(before[second] - before[first]) : 0
    }
}

extension Result where Success == LuaValue, Failure == AdContext.BadPhrase {
    fileprivate func answer(charge: Int) -> LuaHostAnswer {
        switch self {
        case .success(let value): .value(value, charge: charge)
        case .failure(let problem): .failure(problem.message)
        }
    }
}
