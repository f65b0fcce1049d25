/// Hours a week as a text adds up to them, with what they were read from.
package struct HoursPerWeek: Sendable, Equatable {
    /// Minutes of work in one week, rounded to the nearest whole minute.
    package let minutes: Int
    /// Source offsets of the statements that were put together.
    package let evidence: [Range<Int>]
}

extension Facts {
    /// The hours of work in a week, or nil where the text does not say enough.
    ///
    /// What is counted by the week is taken as it stands. Otherwise the longest working day
    /// that the text states is multiplied by the working days: seven less the days off, of
    /// which the fewest that are stated count. Where nothing is said about days off, one day a
    /// week is assumed, as most laws demand, so that the number is rather too low than too
    /// high; `evidence` then holds the hours alone. Clock times count in full, breaks with
    /// them, for texts seldom say how long a break is; a stretch over midnight wraps. (The arithmetic
    /// follows the Thai Labour Protection Act's limits of 8 hours a day and 48 a week.)
    package mutating func hoursPerWeek() -> HoursPerWeek? {
        let hours = hours()
        let weekly = hours.compactMap { fact in
            fact.value.perWeek.map { ($0.upperBound, fact.source) }
        }
        if let most = weekly.max(by: { $0.0 < $1.0 }) {
            return HoursPerWeek(minutes: most.0, evidence: [most.1])
        }
        // A number of hours is a clearer statement than two times on the clock.
        let stated = hours.filter { $0.value.clock == nil }
        let daily = (stated.isEmpty ? hours : stated)
            .compactMap { fact in fact.value.perDay.map { ($0.upperBound, fact.source) } }
        guard let day = daily.max(by: { $0.0 < $1.0 }) else { return nil }
        let off = daysOff().min { $0.value.perWeekOnAverage < $1.value.perWeekOnAverage }
        let workingDays = 7 - (off?.value.perWeekOnAverage ?? 1)
        let minutes = Int(Double(day.0) * workingDays + 0.5)
        let evidence = [day.1] + (off.map { [$0.source] } ?? [])
        return HoursPerWeek(
            minutes: minutes, evidence: evidence.sorted { $0.lowerBound < $1.lowerBound })
    }
}
