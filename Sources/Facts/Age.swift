/// An age or a range of ages, in years.
package struct Age: Sendable, Equatable {
    /// nil where only a highest age is written ("under 18").
    package let lower: Int?
    /// nil where the range is open ("18 and up"). "Under 18" has 17 here.
    package let upper: Int?
    /// Read from a class at school, such as "ม.3" or "grade 9".
    package let fromGrade: Bool
}

extension FactReading {
    mutating func readAges() {
        readGrades()
        for place in quantities.indices where !isClaimed(quantities[place].tokens) {
            let quantity = twoAges(place) ?? quantities[place]
            guard let found = age(quantity), !isClaimed(found.tokens) else { continue }
            ages.append(fact(found.age, found.tokens))
            claim(found.tokens)
        }
        ages.sort { $0.source.lowerBound < $1.source.lowerBound }
    }

    /// "18 ปี ถึง 35 ปี", "(၁၈) နှစ်မှ (၃၅) နှစ်": the unit stands behind both ends.
    private func twoAges(_ place: Int) -> Quantity? {
        guard place + 1 < quantities.count else { return nil }
        let (first, second) = (quantities[place], quantities[place + 1])
        let end = first.tokens.upperBound
        guard first.upper == nil, second.upper == nil, first.lower < second.lower, isYears(end),
            has(end + 1, .through), second.tokens.lowerBound == end + 2,
            isYears(second.tokens.upperBound), !isClaimed(second.tokens)
        else { return nil }
        var joined = second
        joined.lower = first.lower
        joined.upper = second.lower
        joined.tokens = first.tokens.lowerBound..<second.tokens.upperBound
        return joined
    }

    private func isYears(_ index: Int) -> Bool { has(index, .lifeYears) || unit(index) == .year }

    private func age(_ quantity: Quantity) -> (age: Age, tokens: Range<Int>)? {
        if isPartOfNumber(quantity) { return nil }
        guard let years = quantity.wholes, years.lower >= 1, years.upper <= 99,
            !quantity.isMultiplied, !quantity.startsWithZero
        else { return nil }
        var start = quantity.tokens.lowerBound
        var end = quantity.tokens.upperBound
        let isNamedBefore = has(start - 1, .unitBefore(.year))
        if isNamedBefore { start -= 1 }
        var bound = bound(before: start)
        start = bound.start
        let isLife = has(end, .lifeYears)
        let isYears = isNamedBefore || self.isYears(end)
        if self.isYears(end) { end += 1 }
        if isYears, has(end, .lifeYears) { end += 1 }
        let isUp = isCue(end, .andUp)
        guard
            isYears || isUp || !countsSomething(end)
                || (isCue(start - 1, .age) && isCue(end, .counter)),
            !isCue(end, .percent),
            period(at: end) == nil
        else { return nil }
        if isCue(end, .plural) { end += 1 }
        let isDown = isCue(end, .lessThan, .andDown)
        bound.isBelow = bound.isBelow || isCue(end, .lessThan)
        bound.isUpTo = bound.isUpTo || isCue(end, .andDown)
        let upEnd = isUp || isDown ? end + 1 : end
        if isUp, countsSomething(upEnd), unit(upEnd) != .year { return nil }
        if currency(start - 1) != nil || isSign("-", start - 1) || isSign(".", start - 1) {
            return nil
        }
        let single = quantity.upper == nil
        let isAged = cueBefore(start, tokens: 3, bytes: 24, .age) || isHeadedByYears(start)
        // "boys 7 to 12"
        let isChildren =
            !single && years.lower >= 4 && years.upper < 18 && !isYears
            && cueBefore(start, tokens: 2, bytes: 12, .child)
        let isPerson =
            cueBefore(start, tokens: 2, bytes: 12, .person)
            || (isLife && cueBefore(start, tokens: 4, bytes: 40, .person))
        let saysI = isCue(start - 1, .firstPerson)
        let isExperience =
            cueBefore(start, tokens: 5, bytes: 60, .experience, .contract, .trial)
            || cueAfter(upEnd, tokens: 3, .experience)
        let plausible = years.lower >= 8 && years.upper <= 75
        let isAge: Bool =
            if isAged || isChildren { true } else if isExperience { false } else if isLife {
                true
            } else if isPerson {
                plausible && (!isYears || !single || years.lower >= 10 || isNamedBefore)
            } else if isYears, isCue(upEnd, .person), !putsNounFirst(upEnd) {
                // "৯–১২ বছরের মেয়ে"
                plausible
            } else if saysI {
                single && plausible && (isYears || years.lower <= 25) && !isAddress(start)
                    && !isStretch(upEnd - 1)
            } else if bound.isBelow {
                single && (15...21).contains(years.lower) && !isAddress(start)
            } else if isUp, isSign("+", end) {
                // "12+4 hours" is a sum.
                single && !isYears && (12...25).contains(years.lower)
                    && !quantities.contains { $0.tokens.lowerBound == end + 1 }
            } else if isUp {
                (isYears ? 11...75 : 12...45).contains(years.lower) && !isAddress(start)
            } else if isDown {
                isYears && single && (12...65).contains(years.lower)
            } else if bound.isAtLeast, !isYears, isFull(start) {
                single && (14...18).contains(years.lower)
            } else if bound.isAtLeast {
                isYears && (15...65).contains(years.lower) && (single || isRussianYears(end - 1))
            } else {
                isYears && years.lower >= 12
                    && (single ? isRussianYears(end - 1) && years.upper <= 20 : years.upper <= 65)
            }
        guard isAge, isAged || !isAddress(start) else { return nil }
        return (ageValue(years, bound, isUp: isUp, single: single), start..<upEnd)
    }

    /// "thirteen five", "a hundred and five": the end of a number in words that the tables do not have
    /// as a whole, or its beginning.
    private func isPartOfNumber(_ quantity: Quantity) -> Bool {
        let (start, end) = (quantity.tokens.lowerBound, quantity.tokens.upperBound)
        if numberWord(start) != nil {
            let before = isWord("and", start - 1) ? start - 2 : start - 1
            if numberWord(start - 1) != nil || isWord("hundred", before) { return true }
        }
        return numberWord(end - 1) != nil && numberWord(end) != nil && unit(end) == nil
            && !has(end, .lifeYears)
    }

    private func isWord(_ word: String, _ index: Int) -> Bool {
        isToken(index) && tokens.bytes[tokens.all[index].range].elementsEqual(word.utf8)
    }

    private func ageValue(
        _ years: (lower: Int, upper: Int), _ bound: Bound, isUp: Bool, single: Bool
    ) -> Age {
        if isUp || (single && bound.isAtLeast) {
            return Age(lower: years.lower + (bound.isAbove ? 1 : 0), upper: nil, fromGrade: false)
        }
        if single, bound.isBelow {
            return Age(lower: nil, upper: years.lower - 1, fromGrade: false)
        }
        if single, bound.isUpTo { return Age(lower: nil, upper: years.lower, fromGrade: false) }
        return Age(lower: years.lower, upper: years.upper, fromGrade: false)
    }

    private struct Bound {
        var start: Int
        var isBelow = false
        var isUpTo = false
        var isAtLeast = false
        var isAbove = false
    }

    /// "ต่ำกว่า", "from", "over" before a number; its own token belongs to the evidence.
    private func bound(before index: Int) -> Bound {
        var bound = Bound(start: index)
        var back = index - 1
        while back >= max(0, index - 2), isToken(back), !isClaimed(back) {
            if isCue(back, .below) {
                bound.isBelow = true
            } else if isCue(back, .upTo) {
                bound.isUpTo = true
            } else if isCue(back, .above) {
                (bound.isAtLeast, bound.isAbove) = (true, true)
            } else if isCue(back, .atLeast), !isCue(back, .age) {
                bound.isAtLeast = true
            } else if isSign("-", back) || isSign("<", back), back == index - 1 {
                // "under-18s", "nữ<40t"
                if isSign("<", back) { bound.isBelow = true }
                back -= 1
                continue
            } else {
                break
            }
            bound.start = back
            back -= 1
        }
        return bound
    }

    /// "tuổi: 16": the word for years of life heads the number, rather than ending one before.
    private func isHeadedByYears(_ start: Int) -> Bool {
        let head = isCue(start - 1, .about) ? start - 2 : before(start)
        return digits(head - 1) == nil && isWord("tuổi", head)
    }

    /// "mới 10 năm", "才10年": years that something lasts, and never years of life.
    private func isStretch(_ index: Int) -> Bool {
        ["năm", "年"].contains { isWord($0, index) }
    }

    /// "满十六": without a unit, full years of life more than anything else, where there are few.
    private func isFull(_ start: Int) -> Bool {
        ["满", "滿"].contains { isWord($0, start) }
    }

    /// Thai, Lao and Khmer: a person behind the years begins something else.
    private func putsNounFirst(_ index: Int) -> Bool {
        let start = tokens.all[index].range.lowerBound
        let country = countryOfScript(tokens.bytes[start..<min(start + 2, tokens.bytes.count)])
        return country == "TH" || country == "LA" || country == "KH"
    }

    /// "16 лет": nothing else that adverts count lasts so many years.
    private func isRussianYears(_ index: Int) -> Bool {
        tokens.bytes[tokens.all[index].range.lowerBound] == 0xD0
    }

    private func isAddress(_ index: Int) -> Bool {
        isCue(index - 1, .address) || isSign("/", index - 1)
    }

    // MARK: Classes at school

    /// "ป.4-ม.3", "ม.5", "grade 9", "ม.ปลาย": the ages at which they are attended. A class that
    /// an applicant must have finished ("วุฒิ ม.3", "ม.6 ขึ้นไป") is no age.
    private mutating func readGrades() {
        var index = 0
        while index < tokens.all.count {
            guard !isClaimed(index), let first = grade(at: index) else {
                index += 1
                continue
            }
            var upper = first.upper
            var end = first.end
            if has(end, .through) {
                if let second = grade(at: end + 1), second.lower >= first.lower {
                    (upper, end) = (second.upper, second.end)
                } else if let last = plainNumber(end + 1), let begins = first.begins,
                    (1...12).contains(last), begins + last >= upper
                {
                    (upper, end) = (begins + last, end + 2)
                }
            }
            let isQualification =
                cueBefore(index, tokens: 4, bytes: 40, .schooling)
                || cueAfter(end, tokens: 2, .schooling) || isCue(end, .andUp)
                || isCue(end, .address) || isCue(index - 1, .atLeast)
                || digits(index - 1) != nil || isCue(index - 1, .address)
            if !isQualification {
                ages.append(
                    fact(Age(lower: first.lower, upper: upper, fromGrade: true), index..<end))
                claim(index..<end)
            }
            index = end
        }
    }

    private func grade(at index: Int) -> (lower: Int, upper: Int, end: Int, begins: Int?)? {
        if let span = first(
            index, { if case .schooling(let from, let to) = $0 { (from, to) } else { nil } })
        {
            return (span.0, span.1, index + 1, nil)
        }
        guard
            var school = first(
                index,
                { if case .school(let age, let classes) = $0 { (age, classes) } else { nil } }),
            let number = plainNumber(index + 1), digits(index + 1)?.startsWithZero == false
        else { return nil }
        var end = index + 2
        if let level = first(end, { if case .schoolLevel(let age) = $0 { age } else { nil } }) {
            if number <= (level == 6 ? 6 : 3) { school = (level, 6) }
            end += 1
        }
        guard (1...school.1).contains(number), !countsSomething(end),
            !isSign("/", end) || school.1 < 12
        else { return nil }
        return (school.0 + number - 1, school.0 + number, end, school.0)
    }
}
