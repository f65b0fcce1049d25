/// A sum of money or a range of sums.
package struct Money: Sendable, Equatable {
    /// What a sum is paid for; a piece may also be a person, a trip or a time.
    package enum Period: String, Sendable, CaseIterable {
        case once, hour, day, week, month, year, piece, shift
    }

    /// Who pays the sum to the other.
    package enum Payer: String, Sendable {
        case worker, employer
    }

    /// What a word before or behind the sum says about it.
    package enum Bound: String, Sendable {
        case atLeast, atMost, about
    }

    /// The sum, or the lower end of the range, in hundredths of the currency's unit.
    package let amount: Int
    /// The upper end in hundredths; nil where one sum is written.
    package let upper: Int?
    /// ISO 4217 code; nil where neither a currency stands there nor a factor such as "triệu" or
    /// "juta", which are said in one country.
    package let currency: String?
    /// nil where nothing tells for what it is paid.
    package let period: Period?
    /// A limit or "about" beside the sum; nil where the sum stands without one.
    package let bound: Bound?
    /// Who pays, where a word beside the sum says so: "salary 25,000", "deposit 5,000".
    package let payer: Payer?

    /// The larger end in whole units, for comparing.
    package var most: Double { Double(upper ?? amount) / 100 }
}

extension FactReading {
    mutating func readMoney() {
        for quantity in quantities where !isClaimed(quantity.tokens) {
            guard let found = sum(quantity), !isClaimed(found.range) else { continue }
            let joined = joinedToLast(found)
            money.append(fact(joined.value, joined.range))
            claim(joined.range)
        }
    }

    private typealias Found = (value: Money, range: Range<Int>)

    private func sum(_ quantity: Quantity) -> Found? {
        var start = quantity.tokens.lowerBound
        var end = quantity.tokens.upperBound
        guard quantity.lower > 0 || quantity.most > 0 else { return nil }
        var code: String?
        let next = isLineBreak(end) && digits(end + 2) == nil ? end + 1 : end
        if let after = currency(next), !isClaimed(next), !belongsToNext(next, after: start) {
            code = after
            end = next + 1
        } else if isSign(".", end), isSign("-", end + 1) {
            // "500.-" is how Thai price tags say baht.
            code = "THB"
            end += 2
        }
        if let before = currency(start - 1), !isClaimed(start - 1),
            !isSign("-", start - 2) || code == nil
        {
            // "USD 1,200 $": the sign that stands nearest to the digits decides.
            if code == nil || !spaceBefore(start) { code = before }
            start -= 1
        }
        let hasCurrency = code != nil
        let factor = moneyFactor(of: quantity)
        if code == nil { code = factor?.currency }
        guard hasCurrency || !countsSomething(end) else { return nil }
        var period = periodAfter(end)
        if let found = period { end = found.end }
        let bound = bound(before: start, after: end)
        if bound.value != nil { (start, end) = (bound.start, bound.end) }
        if period == nil, let after = periodAfter(end) {
            period = after
            end = after.end
        }
        let before = periodBefore(start)
        let payer = payer(before: start, after: end)
        if let before { start = before.start }
        let paidFor = period?.period ?? before?.period
        let isMoney =
            hasCurrency
            || isSumWithoutCurrency(
                quantity, start: start, end: end, before: before != nil, after: period != nil,
                factor: factor)
        guard isMoney, !isCue(end, .percent) else { return nil }
        return (
            Money(
                amount: quantity.lower, upper: quantity.upper, currency: code, period: paidFor,
                bound: bound.value, payer: payer), start..<end
        )
    }

    /// "RM1,800 Rs 22,000", "30 ¥300": the currency stands before the next number.
    private func belongsToNext(_ index: Int, after start: Int) -> Bool {
        guard spaceBefore(index), digits(index + 1) != nil else { return false }
        return !spaceBefore(index + 1) || currency(start - 1) != nil
    }

    /// Whether a factor such as "triệu" or "万" is among the words, and the currency it tells.
    private func moneyFactor(of quantity: Quantity) -> (currency: String?, Void)? {
        for index in quantity.tokens {
            for case .moneyFactor(let currency) in meanings(index) { return (currency, ()) }
        }
        return nil
    }

    private func isSumWithoutCurrency(
        _ quantity: Quantity, start: Int, end: Int, before: Bool, after: Bool,
        factor: (currency: String?, Void)?
    ) -> Bool {
        guard !quantity.startsWithZero, quantity.plainDigits <= 8, !quantity.repeatsOneDigit,
            !isCue(quantity.tokens.lowerBound - 1, .address, .identifier) || before
                || isCue(quantity.tokens.lowerBound - 2, .pay),
            !isSign("/", end), !isSign("#", start - 1), !has(start - 1, .through)
        else { return false }
        if quantity.hasFraction, !quantity.isMultiplied { return false }
        // "ล้าน" alone is a way of speaking, unless it is said for what.
        if quantity.startsWithFactor, quantity.tokens.count == 1, !before {
            return isCue(start - 1, .pay)
        }
        if before { return quantity.most >= 20_00 }
        if after { return quantity.most >= 100_00 || quantity.isMultiplied }
        guard !quantity.looksLikeYear, quantity.most >= 100_00 else { return false }
        if isCue(self.before(start), .pay) { return true }
        // "5,000 deposit"
        if quantity.isGrouped, isCue(end, .paidByWorker, .paidByEmployer), spaceBefore(end),
            tokens.bytes[tokens.all[end].range.lowerBound] < 0x80
        {
            return true
        }
        // "3万" by itself, but not "3万粉丝".
        if let factor, quantity.most >= 1000_00,
            !isWord(end) || isCue(end, .pay, .andUp) || factor.currency == "MMK"
        {
            return true
        }
        let isNear = cueBefore(start, tokens: 4, bytes: 60, .pay)
        // "แอดมินสต๊อก 12,000", "13,000 + ค่าเคส": a round sum of a Thai advert, with a word about
        // work or pay somewhere in the line; English counts staff and customers that way.
        let isRound =
            home == "TH" && quantity.isGrouped && quantity.lower % 100_00 == 0
            && quantity.tokens == start..<end && !isCue(start - 1, .above)
        if isRound || quantity.isMultiplied && quantity.most >= 1000_00 {
            return isNear || cueBefore(start, tokens: 10, bytes: 120, .pay, .work)
                || cueAfter(end, tokens: 8, .pay, .work)
        }
        return (quantity.isGrouped || quantity.plainDigits >= 4) && isNear
    }

    /// Whether letters stand here that belong to the same sentence.
    private func isWord(_ index: Int) -> Bool {
        guard isToken(index) else { return false }
        switch tokens.all[index].kind {
        case .word, .entry: return !isCue(index, .about) && !has(index, .per)
        case .other: return tokens.bytes[tokens.all[index].range.lowerBound] < 0xEF
        case .number, .sign, .link, .email, .lineEnd: return false
        }
    }

    private func periodAfter(_ index: Int) -> (period: Money.Period, end: Int)? {
        if has(index, .eachPiece) { return (.piece, index + 1) }
        if has(index, .eachShift) { return (.shift, index + 1) }
        if has(index, .per) {
            let next =
                numberWord(index + 1) == 1 || plainNumber(index + 1) == 1 ? index + 2 : index + 1
            if has(next, .shiftUnit) { return (.shift, next + 1) }
            if has(next, .pieceUnit) { return (.piece, next + 1) }
        }
        // "200 บาท (รายวัน)"
        if isSign("(", index), let unit = each(index + 1), isSign(")", index + 2) {
            return Money.Period(unit).map { ($0, index + 3) }
        }
        guard !isClaimed(min(index, tokens.all.count - 1)), let found = period(at: index),
            let period = Money.Period(found.unit)
        else { return nil }
        return (period, found.end)
    }

    private func periodBefore(_ index: Int) -> (period: Money.Period, start: Int)? {
        var back = before(index)
        while back >= max(0, index - 3), isCue(back, .about, .atLeast, .upTo, .pay),
            each(back) == nil
        {
            back -= 1
        }
        guard back >= 0, !isClaimed(back) else { return nil }
        if has(back, .eachPiece) { return (.piece, back) }
        if has(back, .eachShift) { return (.shift, back) }
        return each(back).flatMap { Money.Period($0) }.map { ($0, back) }
    }

    private func bound(before start: Int, after end: Int) -> (
        value: Money.Bound?, start: Int, end: Int
    ) {
        if isCue(end, .andUp), !isSign("+", end) || !spaceBefore(end) {
            return (.atLeast, start, end + 1)
        }
        if isCue(start - 1, .atLeast, .above) { return (.atLeast, start - 1, end) }
        if isCue(start - 1, .upTo, .below) { return (.atMost, start - 1, end) }
        if isCue(start - 1, .about), !isSign(":", start - 1), !isSign("=", start - 1) {
            return (.about, start - 1, end)
        }
        return (nil, start, end)
    }

    /// "25,000 บาท - 30,000 บาท", "$3000–$5000": two sums with a dash between them are a range.
    private mutating func joinedToLast(_ found: Found) -> Found {
        guard let last = money.last, last.value.upper == nil, found.value.upper == nil,
            last.value.amount <= found.value.amount, has(found.range.lowerBound - 1, .through),
            tokens.all[found.range.lowerBound - 2].range.upperBound == last.canonical.upperBound,
            let first = lastRange
        else {
            lastRange = found.range
            return found
        }
        money.removeLast()
        let value = Money(
            amount: last.value.amount, upper: found.value.amount,
            currency: found.value.currency ?? last.value.currency,
            period: found.value.period ?? last.value.period, bound: nil,
            payer: last.value.payer ?? found.value.payer)
        let range = first.lowerBound..<found.range.upperBound
        lastRange = range
        return (value, range)
    }
}

extension Money.Period {
    init?(_ unit: TimeUnit) {
        switch unit {
        case .minute: return nil
        case .hour: self = .hour
        case .day: self = .day
        case .week: self = .week
        case .month: self = .month
        case .year: self = .year
        }
    }
}
