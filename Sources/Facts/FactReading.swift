internal import TextForms

/// The work on one text: its tokens, which of them are spoken for, and what was found.
///
/// The readers run in a fixed order, because what one has claimed the next does not see: the
/// digits of a telephone number are no wage.
struct FactReading: Sendable {
    let form: TextForm
    let tokens: Tokens
    private var claimed: [Bool]
    /// ISO 3166 code of the country whose writing the beginning of the text is in, so that a
    /// bare "08…" in a Thai text is a Thai number.
    let home: String?
    var quantities: [Quantity] = []

    var links: [Fact<Link>] = []
    var emails: [Fact<Email>] = []
    var phones: [Fact<Phone>] = []
    var handles: [Fact<Handle>] = []
    var licences: [Fact<LicenceNumber>] = []
    var dates: [Fact<CalendarDate>] = []
    var times: [Fact<ClockTimes>] = []
    var ages: [Fact<Age>] = []
    var daysOff: [Fact<DaysOff>] = []
    var hours: [Fact<Hours>] = []
    var money: [Fact<Money>] = []
    /// The tokens of the last sum.
    var lastRange: Range<Int>?
    var durations: [Fact<Duration>] = []

    init(_ form: TextForm) {
        self.form = form
        tokens = Tokens(form)
        home = countryOfScript(form.bytes.prefix(4000))
        claimed = Array(repeating: false, count: tokens.all.count)
    }

    mutating func claim(_ range: Range<Int>) {
        for index in range { claimed[index] = true }
    }

    func isClaimed(_ index: Int) -> Bool { claimed[index] }

    func isClaimed(_ range: Range<Int>) -> Bool { range.contains { claimed[$0] } }

    func fact<Value>(_ value: Value, _ range: Range<Int>) -> Fact<Value> {
        let lower = tokens.all[range.lowerBound].range.lowerBound
        let upper = tokens.all[range.upperBound - 1].range.upperBound
        return fact(value, bytes: lower..<upper)
    }

    /// A fact, with all of the clusters that `range` cuts: a digit may carry a mark.
    func fact<Value>(_ value: Value, bytes range: Range<Int>) -> Fact<Value> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while !form.boundaries[start].contains(.cluster) { start -= 1 }
        while !form.boundaries[end].contains(.cluster) { end += 1 }
        return Fact(value: value, source: form.sourceRange(of: start..<end), canonical: start..<end)
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: tokens.bytes[range], as: UTF8.self)
    }

    // MARK: Looking at tokens

    func isToken(_ index: Int) -> Bool { index >= 0 && index < tokens.all.count }

    func meanings(_ index: Int) -> [Meaning] {
        guard isToken(index), tokens.all[index].kind == .entry else { return [] }
        return tokens.lexicon.meanings[tokens.all[index].payload]
    }

    func has(_ index: Int, _ meaning: Meaning) -> Bool { meanings(index).contains(meaning) }

    func isCue(_ index: Int, _ cues: Cue...) -> Bool {
        for case .cue(let cue) in meanings(index) where cues.contains(cue) { return true }
        return false
    }

    func isSign(_ sign: Unicode.Scalar, _ index: Int) -> Bool {
        guard isToken(index) else { return false }
        let token = tokens.all[index]
        return (token.kind == .sign || token.kind == .entry) && token.range.count == 1
            && UInt32(tokens.bytes[token.range.lowerBound]) == sign.value
    }

    func isLineEnd(_ index: Int) -> Bool { !isToken(index) || tokens.all[index].kind == .lineEnd }

    /// Whether one line ends here and the next, which is not empty, begins.
    func isLineBreak(_ index: Int) -> Bool {
        isToken(index) && tokens.all[index].kind == .lineEnd && tokens.all[index].payload == 1
    }

    /// The token before, in the same line or, for the first of a line, in the line above.
    func before(_ index: Int) -> Int { isLineBreak(index - 1) ? index - 2 : index - 1 }

    func digits(_ index: Int) -> Digits? {
        guard isToken(index), tokens.all[index].kind == .number else { return nil }
        return tokens.numbers[tokens.all[index].payload]
    }

    /// Digits without groups or fraction, as a number.
    func plainNumber(_ index: Int) -> Int? {
        guard let digits = digits(index), !digits.isGrouped, digits.fraction == 0 else {
            return nil
        }
        return digits.mantissa
    }

    func spaceBefore(_ index: Int) -> Bool { isToken(index) && tokens.all[index].spaceBefore }

    func numberWord(_ index: Int) -> Int? {
        first(index) { if case .number(let n) = $0 { n } else { nil } }
    }

    func factor(_ index: Int) -> Int? {
        first(index) { if case .multiplier(let n) = $0 { n } else { nil } }
    }

    func leadingFactor(_ index: Int) -> Int? {
        first(index) { if case .leadingMultiplier(let n) = $0 { n } else { nil } }
    }

    func currency(_ index: Int) -> String? {
        first(index) { if case .currency(let code) = $0 { code } else { nil } }
    }

    func unit(_ index: Int) -> TimeUnit? {
        first(index) { if case .unit(let unit) = $0 { unit } else { nil } }
    }

    /// The unit of time that a number counts, and the tokens of both: "12 ชม.", "masaa 12".
    func counted(_ quantity: Quantity) -> (unit: TimeUnit, tokens: Range<Int>)? {
        let (start, end) = (quantity.tokens.lowerBound, quantity.tokens.upperBound)
        if let unit = unit(end) { return (unit, start..<end + 1) }
        return first(start - 1) {
            if case .unitBefore(let unit) = $0 { (unit, start - 1..<end) } else { nil }
        }
    }

    /// The unit of "monthly", "วันละ", "月薪".
    func each(_ index: Int) -> TimeUnit? {
        first(index) {
            switch $0 {
            case .each(let unit), .eachBefore(let unit): unit
            default: nil
            }
        }
    }

    func clock(_ index: Int) -> Clock? {
        first(index) { if case .clock(let clock) = $0 { clock } else { nil } }
    }

    func first<Found>(_ index: Int, _ read: (Meaning) -> Found?) -> Found? {
        for meaning in meanings(index) {
            if let found = read(meaning) { return found }
        }
        return nil
    }

    /// "คน", "km", "%", a unit of time: the number before it counts that and nothing else.
    func countsSomething(_ index: Int) -> Bool {
        isCue(index, .counter, .percent, .ordinal) || unit(index) != nil || has(index, .lifeYears)
            || currency(index) != nil
    }

    /// Whether one of `cues` stands in the same line within so many tokens and bytes before, or
    /// ends the line above where the token is the first of its own ("Salary:\n25,000").
    func cueBefore(_ index: Int, tokens reach: Int, bytes: Int = 60, _ cues: Cue...) -> Bool {
        guard isToken(index) || index == tokens.all.count, index > 0 else { return false }
        if isLineBreak(index - 1) {
            let last = isCue(index - 2, .about) || isSign("-", index - 2) ? index - 3 : index - 2
            for case .cue(let cue) in meanings(last) where cues.contains(cue) { return true }
            return false
        }
        let end = tokens.all[index - 1].range.upperBound
        for back in stride(from: index - 1, through: max(0, index - reach), by: -1) {
            if isLineEnd(back) || end - tokens.all[back].range.upperBound > bytes { return false }
            for case .cue(let cue) in meanings(back) where cues.contains(cue) { return true }
        }
        return false
    }

    func cueAfter(_ index: Int, tokens reach: Int, _ cues: Cue...) -> Bool {
        for next in index..<(index + reach) {
            if isLineEnd(next) { return false }
            for case .cue(let cue) in meanings(next) where cues.contains(cue) { return true }
        }
        return false
    }

    /// The unit of "/วัน", "per day", "ต่อวัน", "a day", "daily" at a token, and its end.
    func period(at index: Int) -> (unit: TimeUnit, end: Int)? {
        if let unit = first(index, { if case .each(let unit) = $0 { unit } else { nil } }) {
            return (unit, index + 1)
        }
        if has(index, .per), let unit = unit(index + 1) ?? each(index + 1) {
            return (unit, index + 2)
        }
        // "per one month", "một tháng", "sa isang araw"
        let one = has(index, .per) && numberWord(index) != 1 ? index + 1 : index
        if numberWord(one) == 1 || plainNumber(one) == 1, let unit = unit(one + 1) {
            return (unit, one + 2)
        }
        return nil
    }
}
