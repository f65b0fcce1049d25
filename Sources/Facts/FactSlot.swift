/// A slot of the phrase language that stands for a fact.
package struct FactSlot: Sendable, Equatable {
    /// The word that stands in the braces of a phrase, such as `money` in `{money}`.
    package let name: String
    /// Units that may follow a comparison after a stroke; empty where none may.
    package let units: [String]
    /// Whether `<`, `<=`, `>`, `>=` or `=` and a number may follow the name.
    package let allowsComparison: Bool
    /// What may follow the name after a colon, in words; nil where nothing may.
    package let argument: String?
    /// For the documentation.
    package let sentence: String

    /// Every slot, in the order of the documentation.
    package static let all: [FactSlot] = [
        FactSlot(
            "money", units: Money.Period.allCases.map(\.rawValue), comparison: true,
            argument: "an ISO 4217 code such as THB",
            "A sum of money; a comparison looks at the larger end of a range, and a unit at sums "
                + "paid for that period only."),
        FactSlot(
            "hours", units: ["day", "week"], comparison: true,
            "Hours of work; compared by the day unless /week is written, which takes what all "
                + "hours and days off of the text add up to."),
        FactSlot(
            "days_off", units: ["week", "month"], comparison: true,
            "Days off, or that there are none; compared by the month of four weeks unless /week "
                + "is written."),
        FactSlot(
            "age", comparison: true,
            "An age or a range of ages; < and <= look at the youngest that is written (17 for "
                + "\"under 18\"), > and >= at the oldest, = at whether it lies within."),
        FactSlot(
            "duration", units: ["day", "week", "month", "year"], comparison: true,
            argument: "contract, trial, unpaid, ago or within",
            "A stretch of time such as the length of a contract; the longer end is compared, in "
                + "days unless a unit is written."),
        FactSlot(
            "number", comparison: true,
            "Any number or range that is no contact and no date, and any sum with its currency."),
        FactSlot("time", "A time of day, or a stretch from one to another."),
        FactSlot("date", "A date of either era."),
        FactSlot(
            "contact", argument: "a service such as line",
            "A telephone number, a handle, a link or a mail address."),
        FactSlot("phone", argument: "an ISO 3166 code such as TH", "A telephone number."),
        FactSlot("link", "An address on the web."),
        FactSlot(
            "place", argument: "a tag such as hub, or an ISO 3166 code such as KH",
            "A place of the packs' lists."),
        FactSlot(
            "licence", argument: "a shape such as thai-overseas",
            "What looks like the number of a recruiter's licence; it proves nothing."),
    ]

    private init(
        _ name: String, units: [String] = [], comparison: Bool = false, argument: String? = nil,
        _ sentence: String
    ) {
        self.name = name
        self.units = units
        allowsComparison = comparison
        self.argument = argument
        self.sentence = sentence
    }
}

/// A condition on the number of a slot, such as `> 60 / week`.
package typealias FactComparison = (op: String, number: Double, unit: String?)

extension Facts {
    /// Where facts stand that fit a slot.
    ///
    /// - Parameters:
    ///   - slotName: one of ``FactSlot/all``; others fit nothing.
    ///   - argument: what stands after the colon.
    ///   - comparison: `op` is "<", "<=", ">", ">=" or "=".
    /// - Returns: source offsets, from the left.
    package mutating func ranges(
        of slotName: String, argument: String? = nil, comparison: FactComparison? = nil
    ) -> [Range<Int>] {
        let condition = Condition(comparison)
        switch slotName {
        case "money":
            return money().compactMap { fact in
                let money = fact.value
                if let unit = condition.unit, money.period?.rawValue != unit { return nil }
                if let argument, money.currency != argument.uppercased() { return nil }
                return condition.holds(money.most) ? fact.source : nil
            }
        case "hours": return hourRanges(condition)
        case "days_off":
            return daysOff().compactMap { fact in
                let days = fact.value
                let number =
                    condition.unit == "week" ? days.perWeekOnAverage : days.perMonthOfFourWeeks
                return condition.holds(number) ? fact.source : nil
            }
        case "age":
            return ages().compactMap { condition.holds($0.value) ? $0.source : nil }
        case "duration":
            let unit = condition.unit.flatMap(TimeUnit.init(rawValue:)) ?? .day
            return durations().compactMap { fact in
                if let argument, fact.value.context?.rawValue != argument { return nil }
                let length = fact.value.upper * fact.value.unit.days / unit.days
                return condition.holds(length) ? fact.source : nil
            }
        case "number":
            let bare = numbers().map { (Double($0.value.most) / 100, $0.source) }
            let sums = money().filter { $0.value.currency != nil }
                .map { ($0.value.most, $0.source) }
            var seen: Set<Range<Int>> = []
            return (bare + sums).sorted { $0.1.lowerBound < $1.1.lowerBound }
                .compactMap { condition.holds($0.0) && seen.insert($0.1).inserted ? $0.1 : nil }
        case "place":
            return places().compactMap { fact in
                guard let argument else { return fact.source }
                let fits =
                    fact.value.tags.contains(argument)
                    || fact.value.country == argument.uppercased()
                return fits ? fact.source : nil
            }
        case "phone":
            return phones().compactMap { fact in
                argument == nil || fact.value.country == argument?.uppercased() ? fact.source : nil
            }
        case "licence":
            return licences().compactMap { fact in
                argument == nil || fact.value.shape == argument ? fact.source : nil
            }
        case "contact": return contactRanges(argument)
        case "link": return links().map(\.source)
        case "time": return times().map(\.source)
        case "date": return dates().map(\.source)
        default: return []
        }
    }

    private mutating func hourRanges(_ condition: Condition) -> [Range<Int>] {
        let all = hours()
        guard condition.unit == "week" else {
            return all.compactMap { fact in
                guard let daily = fact.value.perDay else {
                    return condition.isEmpty ? fact.source : nil
                }
                return condition.holds(Double(daily.upperBound) / 60) ? fact.source : nil
            }
        }
        guard let week = hoursPerWeek(), condition.holds(Double(week.minutes) / 60) else {
            return []
        }
        // The statement of hours stands for the sum; its days off may stand anywhere.
        return week.evidence.filter { range in all.contains { $0.source == range } }
    }

    private mutating func contactRanges(_ service: String?) -> [Range<Int>] {
        let named = handles().filter { service == nil || $0.value.service == service }.map(\.source)
        guard service == nil else { return named }
        let others = phones().map(\.source) + links().map(\.source) + emails().map(\.source)
        var seen: Set<Range<Int>> = []
        return (named + others).sorted {
            ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
        }
        .filter { seen.insert($0).inserted }
    }
}

/// A comparison, or none, which everything meets.
private struct Condition {
    let comparison: FactComparison?

    init(_ comparison: FactComparison?) { self.comparison = comparison }

    var isEmpty: Bool { comparison == nil }
    var unit: String? { comparison?.unit }

    func holds(_ value: Double) -> Bool {
        guard let comparison else { return true }
        switch comparison.op {
        case "<": return value < comparison.number
        case "<=": return value <= comparison.number
        case ">": return value > comparison.number
        case ">=": return value >= comparison.number
        case "=": return value == comparison.number
        default: return false
        }
    }

    /// `< 18` asks whether the range includes or starts at an age below 18: the youngest age
    /// that is written counts, and an open range ("15 and up") counts from where it starts.
    func holds(_ age: Age) -> Bool {
        guard let comparison else { return true }
        switch comparison.op {
        case "<", "<=": return (age.lower ?? age.upper).map { holds(Double($0)) } ?? false
        case ">", ">=": return (age.upper ?? age.lower).map { holds(Double($0)) } ?? false
        default:
            let number = comparison.number
            return Double(age.lower ?? 0) <= number && number <= Double(age.upper ?? 200)
        }
    }
}
