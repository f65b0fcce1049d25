/// A date, as much of it as is written.
package struct CalendarDate: Sendable, Equatable {
    /// Of the Common Era, also where the text counts from the Buddha's death.
    package let year: Int?
    /// 1 … 12, or nil where only a year is written.
    package let month: Int?
    /// The day of the month, 1 … 31; not held against the length of the month. In a range such as
    /// "12-14 May" the first day.
    package let day: Int?
    /// Written in the Buddhist Era.
    package let isBuddhist: Bool
}

extension FactReading {
    mutating func readDates() {
        var index = 0
        while index < tokens.all.count {
            if !isClaimed(index), let found = date(at: index), !isClaimed(index..<found.end) {
                dates.append(fact(found.date, index..<found.end))
                claim(index..<found.end)
                index = found.end
            } else {
                index += 1
            }
        }
    }

    private func date(at index: Int) -> (date: CalendarDate, end: Int)? {
        if let era = era(index), isSign(".", index + 1) == false, let year = plainNumber(index + 1),
            (1800...2700).contains(year)
        {
            return (dated(year, nil, nil, isBuddhist: era), index + 2)
        }
        if let month = month(index), let found = english(index, month) { return found }
        if let found = monthByNumber(at: index, day: nil) { return found }
        guard let first = digits(index) else { return nil }
        if let found = numeric(at: index) ?? han(at: index) { return found }
        guard first.fraction == 0, !first.isGrouped, let day = first.mantissa,
            (1...31).contains(day)
        else { return nil }
        return monthByNumber(at: index + 1, day: day) ?? named(index, day)
    }

    private func month(_ index: Int) -> Int? {
        self.first(index) { if case .month(let month) = $0 { month } else { nil } }
    }

    private func era(_ index: Int) -> Bool? {
        if isCue(index, .buddhistYear) { return true }
        return isCue(index, .commonYear) ? false : nil
    }

    private func dated(_ year: Int?, _ month: Int?, _ day: Int?, isBuddhist: Bool?) -> CalendarDate
    {
        guard let year else {
            return CalendarDate(year: nil, month: month, day: day, isBuddhist: false)
        }
        // Two digits: 40 and more is short for 25xx, as Thai forms write it; else 20xx.
        if year < 100 {
            let buddhist = isBuddhist ?? (year >= 40)
            return CalendarDate(
                year: buddhist ? 2500 + year - 543 : 2000 + year, month: month, day: day,
                isBuddhist: buddhist)
        }
        let buddhist = isBuddhist ?? (year >= 2400)
        return CalendarDate(
            year: buddhist ? year - 543 : year, month: month, day: day, isBuddhist: buddhist)
    }

    private func isYear(_ index: Int) -> Int? {
        guard let year = plainNumber(index) else { return nil }
        return (1900...2100).contains(year) || (2440...2600).contains(year) ? year : nil
    }

    /// "tháng 5/2026", "(ngày 12) tháng 5 năm 2026".
    private func monthByNumber(at index: Int, day: Int?) -> (date: CalendarDate, end: Int)? {
        guard isText("tháng", index), let month = plainNumber(index + 1), (1...12).contains(month)
        else { return nil }
        let next = index + 2
        if isSign("/", next) || isText("năm", next), let year = isYear(next + 1) {
            return (dated(year, month, day, isBuddhist: nil), next + 2)
        }
        // "6 tháng 1 lần" is twice a year.
        guard let day, isText("ngày", index - 2) else { return nil }
        return (dated(nil, month, day, isBuddhist: nil), next)
    }

    /// "12 ม.ค. 2567", "12-14 May 2024", "1st June".
    private func named(_ index: Int, _ day: Int) -> (date: CalendarDate, end: Int)? {
        var next = index + 1
        if has(next, .through), let last = plainNumber(next + 1), (day...31).contains(last) {
            next += 2
        }
        if isCue(next, .ordinal) { next += 1 }
        // "១២ ខែឧសភា ឆ្នាំ២០២៦", "12 เดือนพฤษภาคม"
        if unit(next) == .month, self.month(next + 1) != nil { next += 1 }
        guard let month = month(next) else { return nil }
        next += 1
        if isSign(",", next) || (unit(next) == .year && isYear(next + 1) != nil) { next += 1 }
        var buddhist: Bool?
        if let era = era(next) {
            buddhist = era
            next += 1
        }
        if let year = isYear(next) {
            return (dated(year, month, day, isBuddhist: buddhist), next + 1)
        }
        // "12 ม.ค. 67": two digits after a shortened Thai month.
        if let year = plainNumber(next), digits(next)?.count == 2, !countsSomething(next + 1),
            !spaceBefore(next) || tokens.bytes[tokens.all[next - 1].range.lowerBound] == 0xE0,
            !has(next + 1, .through), !isSign(".", next + 1), clock(next + 1) == nil
        {
            return (dated(year, month, day, isBuddhist: buddhist), next + 1)
        }
        return (dated(nil, month, day, isBuddhist: nil), isSign(",", next - 1) ? next - 1 : next)
    }

    /// "June 15", "May 2024", "ม.ค. 2567".
    private func english(_ index: Int, _ month: Int) -> (date: CalendarDate, end: Int)? {
        if let year = isYear(index + 1) {
            return (dated(year, month, nil, isBuddhist: nil), index + 2)
        }
        let first = tokens.bytes[tokens.all[index].range.lowerBound]
        // "မေလ ၁၂ ရက်"
        let isBurmese = first == 0xE1 && unit(index + 2) == .day
        guard first < 0x80 || isBurmese, let day = plainNumber(index + 1), (1...31).contains(day),
            isBurmese || isCue(index + 2, .ordinal) || !countsSomething(index + 2),
            clock(index + 2) == nil
        else { return nil }
        var end = isBurmese || isCue(index + 2, .ordinal) ? index + 3 : index + 2
        if isSign(",", end), let year = isYear(end + 1) {
            return (dated(year, month, day, isBuddhist: nil), end + 2)
        }
        if let year = isYear(end) {
            end += 1
            return (dated(year, month, day, isBuddhist: nil), end)
        }
        return (dated(nil, month, day, isBuddhist: nil), end)
    }

    /// "31/12/2567", "2024-12-31", "31.12.24".
    private func numeric(at index: Int) -> (date: CalendarDate, end: Int)? {
        guard
            let mark = (["/", "-", "."] as [Unicode.Scalar]).first(where: { isSign($0, index + 1) }
            ),
            isSign(mark, index + 3), !spaceBefore(index + 1), !spaceBefore(index + 2),
            !spaceBefore(index + 4), !isSign(mark, index + 5), let one = plainNumber(index),
            let two = plainNumber(index + 2), let three = plainNumber(index + 4)
        else { return nil }
        if let year = isYear(index), (1...12).contains(two), (1...31).contains(three) {
            return (dated(year, two, three, isBuddhist: nil), index + 5)
        }
        guard (1...31).contains(one), (1...31).contains(two), one <= 12 || two <= 12,
            isYear(index + 4) != nil || digits(index + 4)?.count == 2
        else { return nil }
        // Day before month, as nearly everywhere; "12/31/2024" can only be the other way.
        let (day, month) = two <= 12 ? (one, two) : (two, one)
        return (dated(three, month, day, isBuddhist: nil), index + 5)
    }

    /// "2024年5月3日", "2026년 5월 3일", "5月3日".
    private func han(at index: Int) -> (date: CalendarDate, end: Int)? {
        var next = index
        var year: Int?
        if let number = isYear(index), isText("年", index + 1) || isText("년", index + 1) {
            year = number
            next += 2
        }
        guard let month = plainNumber(next), (1...12).contains(month),
            isText("月", next + 1) || isText("월", next + 1),
            let day = plainNumber(next + 2), (1...31).contains(day),
            ["日", "号", "號", "일"].contains(where: { isText($0, next + 3) })
        else { return year.map { (dated($0, nil, nil, isBuddhist: nil), index + 2) } }
        return (dated(year, month, day, isBuddhist: nil), next + 4)
    }

    private func isText(_ text: String, _ index: Int) -> Bool {
        isToken(index) && tokens.bytes[tokens.all[index].range].elementsEqual(text.utf8)
    }
}
