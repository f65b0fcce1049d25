/// A time of day, or a stretch from one to another, in minutes after midnight (0…1440).
package struct ClockTimes: Sendable, Equatable {
    /// The time that is written, or the beginning of the stretch, in minutes after midnight.
    package let from: Int
    /// The end of the stretch, in minutes after the midnight before it, so that it is not greater
    /// than ``from`` where the night lies between; nil where one time is written by itself.
    package let to: Int?

    /// How long it lasts; a stretch that ends before it begins goes over midnight.
    package var minutes: Int? {
        guard let to else { return nil }
        return to > from ? to - from : to + 1440 - from
    }
}

extension FactReading {
    mutating func readTimes() {
        var index = 0
        while index < tokens.all.count {
            if !isClaimed(index), let found = times(at: index), !isClaimed(index..<found.end) {
                times.append(fact(found.times, index..<found.end))
                claim(index..<found.end)
                index = found.end
            } else {
                index += 1
            }
        }
    }

    /// One time as it is written; what is not certain is left to its partner.
    private struct Reading {
        var minutes: Int
        var end: Int
        /// A bare hour such as "9", or hour and minutes that may also be a sum.
        var isBare: Bool
        var hasMinutes: Bool
        var isMorningOrEvening: Bool
    }

    private func times(at index: Int) -> (times: ClockTimes, end: Int)? {
        guard var first = time(at: index) else { return nil }
        if let hours = hourToHour(first) { return hours }
        if var second = partner(of: first) {
            // "18-22h": nobody works twenty-two hours, so these are clock times.
            let isEvening =
                unit(second.end) == .hour && clock(second.end) == .oClock && second.minutes > 960
            if isEvening { (second.end, second.isBare) = (second.end + 1, false) }
            let isSure =
                !first.isBare || !second.isBare || (first.hasMinutes && second.hasMinutes)
            // "9-6 โมง", "9-5pm": what the second says holds for the first, if it fits.
            if first.isBare, !first.hasMinutes, !second.isBare, second.minutes <= first.minutes,
                second.isMorningOrEvening, first.minutes < 720
            {
                second.minutes += second.minutes < 720 ? 720 : 0
            }
            if first.isBare, !second.isBare, first.minutes + 720 < second.minutes,
                second.minutes - first.minutes > 960, first.minutes < 420, first.minutes > 0
            {
                first.minutes += 720
            }
            // "3:30 - 5:30 p.m."
            if clock(second.end - 1) == .pm, clock(first.end - 1) == nil, first.minutes < 720,
                first.minutes + 720 < second.minutes
            {
                first.minutes += 720
            }
            if isSure, currency(second.end) == nil, factor(second.end) == nil,
                !isCue(second.end, .percent)
            {
                return (ClockTimes(from: first.minutes, to: second.minutes), second.end)
            }
        }
        return first.isBare ? nil : (ClockTimes(from: first.minutes, to: nil), first.end)
    }

    /// The time that a stretch from `first` goes to: "9-5", "早9晚6", "ដល់ ម៉ោង ៥".
    private func partner(of first: Reading) -> Reading? {
        if isAfterNoon(first.end), !first.isBare { return time(at: first.end) }
        guard has(first.end, .through) else { return nil }
        let next = unit(first.end + 1) == .hour ? first.end + 2 : first.end + 1
        return time(at: next)
    }

    /// "19h-7h", "từ 7 giờ đến 19 giờ": a word that means the hour as well as hours stands
    /// behind both, so that only a working day's length makes clock times of them.
    private func hourToHour(_ first: Reading) -> (times: ClockTimes, end: Int)? {
        let isHour = { (index: Int) in unit(index) == .hour && clock(index) == .oClock }
        guard first.isBare, isHour(first.end), has(first.end + 1, .through),
            let second = time(at: first.end + 2), second.isBare, isHour(second.end),
            period(at: second.end + 1) == nil
        else { return nil }
        let found = ClockTimes(from: first.minutes, to: second.minutes)
        guard let minutes = found.minutes, (240...960).contains(minutes) else { return nil }
        return (found, second.end + 1)
    }

    private func time(at index: Int) -> Reading? {
        guard isToken(index), !isClaimed(index) else { return nil }
        switch clock(index) {
        case .noon: return sure(720, index + 1)
        case .midnight: return sure(1440, index + 1)
        case .oneInTheAfternoon: return sure(780, index + 1)
        case .earlyMorning: return hour(index + 1, 1...5).map { sure($0 * 60, index + 2) }
        case .afternoonBefore:
            return hour(index + 1, 1...5).map {
                sure(720 + $0 * 60, clock(index + 2) == .morning ? index + 3 : index + 2)
            }
        case .amBefore, .pmBefore, .nightBefore: return halfDayBefore(index)
        default: return numericTime(at: index)
        }
    }

    private func sure(_ minutes: Int, _ end: Int) -> Reading {
        Reading(
            minutes: minutes, end: end, isBare: false, hasMinutes: false, isMorningOrEvening: false)
    }

    private func hour(_ index: Int, _ range: ClosedRange<Int>) -> Int? {
        guard let hour = plainNumber(index) ?? numberWord(index), range.contains(hour) else {
            return nil
        }
        return hour
    }

    /// "8", "8.00", "08:00", and the word behind it.
    private func numericTime(at index: Int) -> Reading? {
        var hour: Int
        var minute = 0
        var end = index + 1
        var hasMinutes = false
        if let digits = digits(index), !digits.isGrouped, digits.count <= 2,
            let mantissa = digits.mantissa
        {
            switch digits.fraction {
            case 0:
                hour = mantissa
                if isSign(":", end), !spaceBefore(end), !spaceBefore(end + 1),
                    self.digits(end + 1)?.count == 2, let number = plainNumber(end + 1)
                {
                    minute = number
                    hasMinutes = true
                    end += 2
                }
            case 2:
                hour = mantissa / 100
                minute = mantissa % 100
                hasMinutes = true
            default: return nil
            }
        } else if let word = numberWord(index), word > 0, word <= 12, clock(end) != nil {
            hour = word
        } else {
            return nil
        }
        guard hour < 24 && minute < 60 || hour == 24 && minute == 0 else { return nil }
        let minutes = hour * 60 + minute
        let isColon = end > index + 1
        let reading = Reading(
            minutes: minutes, end: end, isBare: !isColon, hasMinutes: hasMinutes,
            isMorningOrEvening: false)
        func with(_ minutes: Int, _ isHalfDay: Bool = false) -> Reading {
            Reading(
                minutes: minutes, end: end + 1, isBare: false, hasMinutes: hasMinutes,
                isMorningOrEvening: isHalfDay)
        }
        switch clock(end) {
        case .forenoon where hour <= 12 && (hasMinutes || !isVietnamese(end)): return with(minutes)
        case .am where hour <= 12: return with(minutes == 720 ? 0 : minutes % 720)
        case .pm where !hasMinutes && isVietnamese(end): break
        case .pm where hour <= 12: return with(minutes % 720 + 720)
        case .pm where hour <= 24: return with(minutes)
        case .atNight where hour <= 12 && (hasMinutes || !isVietnamese(end)):
            return with(minutes + afterNoon(minutes))
        case .oClock:
            // "8h" alone is eight hours; "น." after a number is always the hour.
            if unit(end) == .hour, !hasMinutes { return hourOfHalfDay(reading) ?? reading }
            return with(minutes)
        case .morning where (1...12).contains(hour): return with(minutes, true)
        case .eveningHours where (1...7).contains(hour): return with(minutes + 720)
        case .afternoonAfter where (1...5).contains(hour): return with(minutes + 720)
        case .night where (1...5).contains(hour): return with(1080 + minutes)
        default: break
        }
        return reading
    }

    /// "早上9点", "오후 6시", "रात 2 बजे": the half of the day stands before the number.
    private func halfDayBefore(_ index: Int) -> Reading? {
        guard var reading = numericTime(at: index + 1), reading.minutes <= 780,
            !reading.isBare || clock(reading.end) == .oClock || isAfterNoon(reading.end)
                || clock(index - 1) != nil
        else { return nil }
        if reading.isBare, clock(reading.end) == .oClock { reading.end += 1 }
        let hour = reading.minutes % 720
        switch clock(index) {
        case .pmBefore: reading.minutes = hour + 720
        // Twelve at night ends the day, two at night begins it.
        case .nightBefore where hour < 60: reading.minutes = hour + 1440
        case .nightBefore where hour >= 300: reading.minutes = hour + 720
        default: reading.minutes = hour
        }
        reading.minutes = min(reading.minutes, 1440)
        reading.isBare = false
        return reading
    }

    private func isAfterNoon(_ index: Int) -> Bool {
        clock(index) == .pmBefore || clock(index) == .nightBefore
    }

    /// Minutes to add to an hour of the night: eleven ends the day, two begins it.
    private func afterNoon(_ minutes: Int) -> Int { minutes >= 360 ? 720 : 0 }

    /// "7h sáng", "5 giờ chiều", "11 giờ đêm".
    private func hourOfHalfDay(_ reading: Reading) -> Reading? {
        let half = clock(reading.end + 1)
        // "8h-12h, chiều 13h-17h": the word belongs to what follows.
        guard half == .forenoon || half == .pm || half == .atNight, reading.minutes <= 720,
            digits(reading.end + 2) == nil, !isCue(reading.end + 2, .atLeast, .about)
        else { return nil }
        let later =
            half == .atNight
            ? afterNoon(reading.minutes) : half == .pm && reading.minutes < 720 ? 720 : 0
        return sure(reading.minutes + later, reading.end + 2)
    }

    /// "2 chiều" may be two ways as well, so that "sáng", "chiều", "tối" need "giờ" or minutes.
    private func isVietnamese(_ index: Int) -> Bool {
        let word = tokens.bytes[tokens.all[index].range]
        return word.contains { $0 < 0x80 } && word.contains { $0 >= 0x80 }
    }
}
