/// A number or a range of numbers in a text, whatever it counts.
struct Quantity: Sendable {
    var tokens: Range<Int>
    /// Hundredths.
    var lower: Int
    /// Hundredths; nil where one number stands alone.
    var upper: Int?
    /// Written with "k", "หมื่น" or the like.
    var isMultiplied: Bool
    /// Written with separators between thousands.
    var isGrouped: Bool
    /// Written with digits only: how many; otherwise 0.
    var plainDigits: Int
    /// Has digits after the point.
    var hasFraction: Bool
    /// Begins with a factor, such as "พันห้า".
    var startsWithFactor: Bool
    /// Digits beginning with 0, such as "089".
    var startsWithZero: Bool

    var most: Int { upper ?? lower }
    /// The number if it is one whole number.
    var whole: Int? { upper == nil && lower % 100 == 0 ? lower / 100 : nil }
    /// Both ends in whole numbers.
    var wholes: (lower: Int, upper: Int)? {
        lower % 100 == 0 && most % 100 == 0 ? (lower / 100, most / 100) : nil
    }

    /// "5555" is laughter, "99999" shows off: the same digit four times or more.
    var repeatsOneDigit: Bool {
        guard plainDigits >= 4, upper == nil else { return false }
        let last = lower / 100 % 10
        var rest = lower / 100
        while rest > 0, rest % 10 == last { rest /= 10 }
        return rest == 0 && last != 0
    }

    /// A bare number that may as well be a year of either era.
    var looksLikeYear: Bool {
        guard plainDigits == 4, !hasFraction else { return false }
        return (1900...2100).contains(lower / 100) || (2440...2600).contains(lower / 100)
    }
}

extension FactReading {
    /// Puts numbers, number words and factors together, and joins ranges.
    mutating func readQuantities() {
        var found: [Quantity] = []
        var index = 0
        while index < tokens.all.count {
            guard !isClaimed(index), let one = quantity(at: index),
                !isCue(one.tokens.upperBound, .ordinal)
            else {
                index += 1
                continue
            }
            if let previous = found.last, let joined = range(previous, one) {
                found[found.count - 1] = joined
            } else {
                found.append(inBrackets(one))
            }
            index = max(one.tokens.upperBound, found[found.count - 1].tokens.upperBound)
        }
        quantities = found
    }

    /// "(၁၈) နှစ်", "(5) คน": the number with its brackets, where it counts what follows.
    private func inBrackets(_ one: Quantity) -> Quantity {
        let (start, end) = (one.tokens.lowerBound - 1, one.tokens.upperBound)
        guard isSign("(", start), isSign(")", end), !spaceBefore(end), !isClaimed(start),
            !isClaimed(end), countsSomething(end + 1)
        else { return one }
        var wider = one
        wider.tokens = start..<end + 1
        return wider
    }

    /// One number that begins at a token: "1.5 แสน", "2 หมื่น 5", "สองหมื่นแปด", "twelve".
    private func quantity(at start: Int) -> Quantity? {
        var sum = 0
        var pending: Int?
        var lastFactor = 0
        var index = start
        var digits: Digits?
        // "5 năm", "18세": a unit behind digits, though it may be a number word elsewhere.
        if self.digits(start - 1) != nil, unit(start) != nil || has(start, .lifeYears) {
            return nil
        }
        if let factor = leadingFactor(start), let number = self.digits(start + 1),
            let value = hundredths(number), let product = multiplied(value, factor)
        {
            return leading(start..<start + 2, product, factor)
        }
        scan: while index < tokens.all.count, !isClaimed(index) {
            if index > start, tokens.all[index].kind == .lineEnd { break }
            if let number = self.digits(index) {
                // A second number belongs here only as the next digit: "2 หมื่น 5".
                if index > start {
                    // "1 lakh 40 thousand", "3 ล้าน 5 แสน"
                    if pending == nil, let next = self.factor(index + 1), next < lastFactor,
                        let value = hundredths(number), value < lastFactor / next * 100
                    {
                        pending = value
                        index += 1
                        continue
                    }
                    guard pending == nil, lastFactor >= 1000, number.count == 1,
                        number.fraction == 0, let value = number.mantissa, value > 0,
                        !countsSomething(index + 1), self.factor(index + 1) == nil
                    else { break }
                    pending = value * 100
                    index += 1
                    break
                }
                guard let value = hundredths(number) else { return nil }
                digits = number
                pending = value
                // "2,2 jt": a decimal comma, but only before a factor.
                if isSign(",", index + 1), !tokens.all[index + 1].spaceBefore,
                    let part = self.digits(index + 2), part.count <= 2, part.fraction == 0,
                    !tokens.all[index + 2].spaceBefore, let tail = part.mantissa,
                    factor(index + 3) != nil
                {
                    pending = value + tail * (part.count == 1 ? 10 : 1)
                    index += 2
                }
                index += 1
            } else if let factor = factor(index), index == start || belongsToNumberBefore(index) {
                if index == start, !mayStartWithFactor(index) { return nil }
                if pending == nil, lastFactor > 0, factor < lastFactor { pending = 100 }
                if lastFactor > 0, pending == nil {
                    guard !tokens.all[index].spaceBefore, let product = multiplied(sum, factor)
                    else { break }
                    (sum, lastFactor) = (product, factor)
                    index += 1
                    continue
                }
                guard let product = multiplied(pending ?? 100, factor) else { return nil }
                // "สามแสนห้าหมื่น" adds up; "5 ล้านล้าน" multiplies what there is.
                sum += product
                guard sum < 1_000_000_000_000_000 else { return nil }
                lastFactor = factor
                pending = nil
                index += 1
            } else if pending == nil, let word = numberWord(index),
                index == start || !tokens.all[index].spaceBefore || lastFactor >= 100
            {
                if index > start, countsSomething(index + 1), tokens.all[index].spaceBefore {
                    break
                }
                pending = word * 100
                index += 1
            } else {
                break scan
            }
        }
        guard index > start else { return nil }
        if let rest = pending {
            // "หมื่นห้า" is 15,000: the next digit, not five more.
            let isNextDigit = lastFactor >= 100 && rest < 1000
            sum += isNextDigit ? rest * (lastFactor / 10) : rest
        }
        let isPlain = index == start + 1 && digits != nil
        return Quantity(
            tokens: start..<index, lower: sum, upper: nil,
            isMultiplied: lastFactor >= 100, isGrouped: digits?.isGrouped ?? false,
            plainDigits: isPlain && digits?.isGrouped == false ? digits?.count ?? 0 : 0,
            hasFraction: (digits?.fraction ?? 0) > 0, startsWithFactor: factor(start) != nil,
            startsWithZero: digits?.startsWithZero ?? false)
    }

    /// "သိန်း ၅၀", "သိန်း ၃၀-၄၀": the factor in front holds for both ends.
    private func leading(_ range: Range<Int>, _ lower: Int, _ factor: Int) -> Quantity {
        var quantity = Quantity(
            tokens: range, lower: lower, upper: nil, isMultiplied: true, isGrouped: false,
            plainDigits: 0, hasFraction: false, startsWithFactor: false, startsWithZero: false)
        let end = range.upperBound
        if has(end, .through), let number = self.digits(end + 1), self.factor(end + 2) == nil,
            let value = hundredths(number), let upper = multiplied(value, factor), upper >= lower
        {
            quantity.upper = upper
            quantity.tokens = range.lowerBound..<end + 2
        }
        return quantity
    }

    /// Whether a factor belongs to the number before it: a letter such as "m" with a space
    /// between ("2 m tall") does only where a currency follows.
    private func belongsToNumberBefore(_ index: Int) -> Bool {
        if tokens.all[index].range.count > 1 || !spaceBefore(index) { return true }
        if currency(index + 1) != nil || isCue(index + 1, .andUp) { return true }
        // "30-45 K", but not the pension plan 401(k).
        return factor(index) == 1000 && plainNumber(index - 1) != 401
            && (isLineEnd(index + 1) || tokens.all[index + 1].kind == .sign)
    }

    /// "k" and "m" alone are letters; "พัน" and "万" alone are numbers.
    private func mayStartWithFactor(_ index: Int) -> Bool {
        // "만 16세" is an age in full years.
        tokens.bytes[tokens.all[index].range.lowerBound] >= 0xE0
            && !(isCue(index, .age) && digits(index + 1) != nil)
    }

    private func multiplied(_ value: Int, _ factor: Int) -> Int? {
        let (product, overflow) = value.multipliedReportingOverflow(by: factor)
        return overflow || product > 1_000_000_000_000_000 ? nil : product
    }

    private func hundredths(_ digits: Digits) -> Int? {
        guard let mantissa = digits.mantissa else { return nil }
        switch digits.fraction {
        case 0: return multiplied(mantissa, 100)
        case 1: return multiplied(mantissa, 10)
        case 2: return mantissa
        default:
            var value = mantissa
            for _ in 2..<digits.fraction { value /= 10 }
            return value
        }
    }

    /// `previous` and `next` as one range, where only "-", "to" or the like stands between.
    private func range(_ previous: Quantity, _ next: Quantity) -> Quantity? {
        let between = previous.tokens.upperBound
        guard previous.upper == nil, next.tokens.lowerBound == between + 1,
            has(between, .through), !isClaimed(between)
        else { return nil }
        // "3-4 หมื่น" means thirty to forty thousand.
        var lower = previous.lower
        if next.isMultiplied, !previous.isMultiplied, lower < 100_000,
            let factor = factor(next.tokens.upperBound - 1),
            let product = multiplied(lower, factor),
            product <= next.lower
        {
            lower = product
        }
        guard lower <= next.lower, !previous.startsWithZero || previous.plainDigits < 3 else {
            return nil
        }
        var joined = next
        joined.tokens = previous.tokens.lowerBound..<next.tokens.upperBound
        joined.lower = lower
        joined.upper = next.lower
        joined.isGrouped = previous.isGrouped || next.isGrouped
        joined.hasFraction = previous.hasFraction || next.hasFraction
        joined.plainDigits = min(previous.plainDigits, next.plainDigits)
        joined.startsWithZero = previous.startsWithZero || next.startsWithZero
        return joined
    }
}
