/// How many days off a text promises.
package struct DaysOff: Sendable, Equatable {
    /// As written, where it is counted by the week.
    package let perWeek: Int?
    /// As written, where it is counted by the month.
    package let perMonth: Int?
    /// "No day off", "7 days a week".
    package let isNone: Bool

    /// Days off in a month of four weeks, for comparing.
    package var perMonthOfFourWeeks: Double {
        isNone ? 0 : Double(perMonth ?? (perWeek ?? 0) * 4)
    }

    /// Days off in a week.
    package var perWeekOnAverage: Double {
        if isNone { return 0 }
        // A month of 30 days holds 30 ÷ 7 weeks.
        return perWeek.map(Double.init) ?? Double(perMonth ?? 0) * 7 / 30
    }

    static let none = DaysOff(perWeek: nil, perMonth: nil, isNone: true)

    init(perWeek: Int? = nil, perMonth: Int? = nil, isNone: Bool = false) {
        self.perWeek = perWeek
        self.perMonth = perMonth
        self.isNone = isNone
    }
}

extension FactReading {
    mutating func readDaysOff() {
        var byToken: [Int: Int] = [:]
        for (place, quantity) in quantities.enumerated() {
            byToken[quantity.tokens.lowerBound] = place
        }
        var index = 0
        while index < tokens.all.count {
            let found: (value: DaysOff, range: Range<Int>)? =
                if isClaimed(index) {
                    nil
                } else if isCue(index, .noDayOff) || isNegatedDayOff(index) {
                    (.none, index..<(isCue(index, .noDayOff) ? index + 1 : index + 2))
                } else if isCue(index, .everyDay) {
                    (.none, index..<index + 1)
                } else if isCue(index, .dayOff) { besideDayOff(index, byToken) } else {
                    workingDays(index, byToken)
                }
            if let found, !isClaimed(found.range) {
                daysOff.append(fact(found.value, found.range))
                claim(found.range)
                index = max(index + 1, found.range.upperBound)
            } else {
                index += 1
            }
        }
    }

    private func isNegatedDayOff(_ index: Int) -> Bool {
        isCue(index, .no) && isCue(index + 1, .dayOff) && unit(index + 2) != .day
            && digits(index + 2) == nil
    }

    /// What stands beside "หยุด", "day off", "nghỉ", "休": a number of days and a period.
    private func besideDayOff(
        _ cue: Int, _ byToken: [Int: Int]
    ) -> (DaysOff, Range<Int>)? {
        // "2 days off per month"
        if let place = byToken[cue - 1] ?? byToken[cue - 2],
            quantities[place].tokens.upperBound == cue, let number = quantities[place].whole
        {
            let next = isCue(cue + 1, .dayOff) ? cue + 2 : cue + 1
            if let period = period(at: next), let value = daysOff(number, period.unit) {
                return (value, quantities[place].tokens.lowerBound..<period.end)
            }
        }
        let known = periodBefore(dayOff: cue)
        let first = isLineBreak(cue + 1) ? cue + 2 : cue + 1
        let after = count(in: first..<cue + 8, byToken, period: each(cue) ?? known?.unit)
        if let after, let period = after.period, let value = daysOff(after.number, period) {
            return (value, (each(cue) == nil ? known?.start ?? cue : cue)..<after.end)
        }
        // "2 days off per month", "1 day off a week", "weekly off".
        let before = count(in: max(0, cue - 5)..<cue, byToken)
        if let before, before.end >= cue - 1 {
            if let period = before.period, let value = daysOff(before.number, period) {
                return (value, before.start..<cue + 1)
            }
            var next = cue + 1
            if isCue(next, .dayOff) { next += 1 }
            if let period = period(at: next), let value = daysOff(before.number, period.unit) {
                return (value, before.start..<period.end)
            }
            if let after, let period = after.period, after.number == nil,
                let value = daysOff(before.number, period)
            {
                return (value, before.start..<after.end)
            }
        }
        if each(cue - 1) == .week, let value = daysOff(nil, .week) {
            return (value, cue - 1..<cue + 1)
        }
        if let named = weekdays(after: cue + 1) {
            return (DaysOff(perWeek: named.count), cue..<named.end)
        }
        if let named = weekdays(before: cue) {
            return (DaysOff(perWeek: named.count), named.start..<cue + 1)
        }
        return nil
    }

    /// "mỗi tháng nghỉ", "每月休", "1 tháng nghỉ", "tuần nghỉ": the period before the word.
    private func periodBefore(dayOff cue: Int) -> (unit: TimeUnit, start: Int)? {
        if let unit = each(cue - 1), unit != .day { return (unit, cue - 1) }
        guard let unit = unit(cue - 1), unit == .week || unit == .month else { return nil }
        let isOne = plainNumber(cue - 2) == 1 || numberWord(cue - 2) == 1
        // "下周放假": next week, not each.
        let isHan = tokens.bytes[tokens.all[cue - 1].range.lowerBound] > 0xE3
        guard isOne || !isHan, isOne || digits(cue - 2) == nil && numberWord(cue - 2) == nil else {
            return nil
        }
        return (unit, isOne ? cue - 2 : cue - 1)
    }

    private func daysOff(_ number: Int?, _ period: TimeUnit) -> DaysOff? {
        let number = number ?? 1
        switch period {
        case .week where number <= 6: return number == 0 ? DaysOff.none : DaysOff(perWeek: number)
        case .month where number <= 25:
            return number == 0 ? DaysOff.none : DaysOff(perMonth: number)
        default: return nil
        }
    }

    /// A number of days and "a month", "เดือนละ", "/week" in a few tokens of one line.
    private func count(
        in window: Range<Int>, _ byToken: [Int: Int], period known: TimeUnit? = nil
    ) -> (number: Int?, period: TimeUnit?, start: Int, end: Int)? {
        var number: Int?
        var unit = known
        var start = window.upperBound
        var end = window.lowerBound
        var index = window.lowerBound
        while index < window.upperBound, !isLineEnd(index), !isClaimed(index) {
            if let place = byToken[index], number == nil, let whole = quantities[place].wholes {
                let next = quantities[place].tokens.upperBound
                // Hours, sums and people are not days; a bare number is, if a period was read.
                let isDays = self.unit(next) == .day || isTimes(next)
                guard isDays || (!countsSomething(next) && (unit != nil || period(at: next) != nil))
                else { break }
                number = whole.lower
                start = min(start, index)
                index = isDays ? next + 1 : next
                end = index
            } else if let found = anyPeriod(at: index), found.unit != .day, found.unit != .hour,
                unit == nil
            {
                unit = found.unit
                start = min(start, index)
                end = found.end
                index = found.end
                if number != nil { break }
                // "เดือนละวัน": one day.
                if self.unit(index) == .day || each(index) == .day {
                    end = index + 1
                    number = 1
                    break
                }
            } else if unit == nil, number == nil, let bare = self.unit(index),
                bare == .week || bare == .month, let place = byToken[index + 1],
                self.unit(quantities[place].tokens.upperBound) == .day
            {
                // "សម្រាកខែ ២ ថ្ងៃ"
                unit = bare
                start = min(start, index)
                index += 1
            } else if self.unit(index) == .day
                || isCue(index, .about, .dayOff, .identifier, .atLeast)
                || tokens.all[index].kind == .sign && !isSign(",", index) && !isSign(".", index)
            {
                if number != nil, unit != nil { break }
                index += 1
            } else {
                break
            }
        }
        return number == nil && (unit == nil || known != nil) ? nil : (number, unit, start, end)
    }

    private func anyPeriod(at index: Int) -> (unit: TimeUnit, end: Int)? {
        period(at: index) ?? each(index).map { ($0, index + 1) }
    }

    private func isTimes(_ index: Int) -> Bool {
        guard isToken(index) else { return false }
        let word = text(tokens.all[index].range)
        return ["x", "times", "ครั้ง", "lần", "kali", "次", "회", "번", "раз", "buổi"].contains(word)
    }

    private func weekdays(after index: Int) -> (count: Int, end: Int)? {
        var days: Set<Int> = []
        var index = index
        var end = index
        while index < end + 3, !isLineEnd(index), days.count < 7 {
            if let day = weekday(index) {
                days.formUnion(day)
                end = index + 1
            } else if !(isCue(index, .every, .identifier) || isSign("&", index)
                || isSign(",", index) || isSign("/", index) || has(index, .through))
            {
                break
            }
            index += 1
        }
        return days.isEmpty ? nil : (days.count, end)
    }

    private func weekdays(before cue: Int) -> (count: Int, start: Int)? {
        var days: Set<Int> = []
        var index = cue - 1
        while index >= max(0, cue - 4), !isLineEnd(index) {
            guard let day = weekday(index) else {
                if has(index, .through) || isSign("/", index) {
                    index -= 1
                    continue
                }
                break
            }
            days.formUnion(day)
            index -= 1
        }
        return days.isEmpty ? nil : (days.count, index + 1)
    }

    private func weekday(_ index: Int) -> Set<Int>? {
        if let day = first(index, { if case .weekday(let day) = $0 { day } else { nil } }) {
            return [day]
        }
        if first(index, { if case .weekdays(let count) = $0 { count } else { nil } }) != nil {
            return [6, 7]
        }
        return nil
    }

    /// "6 days a week", "5 วันต่อสัปดาห์", "Mon-Sat".
    private func workingDays(_ index: Int, _ byToken: [Int: Int]) -> (DaysOff, Range<Int>)? {
        if let place = byToken[index], let days = quantities[place].whole, (1...7).contains(days) {
            let next = quantities[place].tokens.upperBound
            guard unit(next) == .day, let period = period(at: next + 1), period.unit == .week else {
                return nil
            }
            return (days == 7 ? .none : DaysOff(perWeek: 7 - days), index..<period.end)
        }
        guard has(index + 1, .through), let from = weekday(index)?.first,
            let to = weekday(index + 2)?.first, weekday(index)?.count == 1, from < to, from == 1
        else { return nil }
        return (to == 7 ? .none : DaysOff(perWeek: 7 - to), index..<index + 3)
    }
}
