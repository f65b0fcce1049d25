/// What one unit of other currencies is worth in baht, on a date.
package struct ExchangeTable: Sendable, Equatable {
    /// The day the rates were taken, as the pack writes it (YYYY-MM-DD).
    package let date: String
    /// Baht for one unit, by ISO 4217 code.
    package let bahtPerUnit: [String: Double]

    /// Makes a table of rates, all taken on the same day; baht itself needs no entry.
    package init(date: String, bahtPerUnit: [String: Double]) {
        self.date = date
        self.bahtPerUnit = bahtPerUnit
    }
}

/// A sum as baht a month.
///
/// A day counts 26 times, a week 52 ÷ 12 times, an hour 8 × 26 times, a shift 26 times, a year
/// one twelfth: 26 working days make the lowest month that Thai law lets one expect.
/// A sum without a currency is taken for baht.
///
/// - Returns: nil where the sum is for no stretch of time, or its currency has no rate.
package func monthlyEquivalent(of money: Money, rates: ExchangeTable? = nil) -> ClosedRange<Double>?
{
    let factor: Double
    switch money.period {
    case .hour: factor = 8 * 26
    case .day, .shift: factor = 26
    case .week: factor = 52.0 / 12
    case .month: factor = 1
    case .year: factor = 1.0 / 12
    case .once, .piece, nil: return nil
    }
    let currency = money.currency ?? "THB"
    guard let rate = currency == "THB" ? 1 : rates?.bahtPerUnit[currency], rate > 0 else {
        return nil
    }
    let lower = Double(money.amount) / 100 * factor * rate
    return lower...max(lower, money.most * factor * rate)
}
