/// What one unit of other currencies is worth in baht, on a date.
package struct ExchangeTable: Sendable, Equatable {
    /// The day or the month the rates were taken (YYYY-MM-DD or YYYY-MM).
    package let date: String
    /// Baht for one unit, by ISO 4217 code.
    package let bahtPerUnit: [String: Double]

    /// Makes a table of rates, all taken on the same day; baht itself needs no entry.
    package init(date: String, bahtPerUnit: [String: Double]) {
        self.date = date
        self.bahtPerUnit = bahtPerUnit
    }

    /// Rates of November 2026, each rounded to two figures or so, to tell ten thousand baht from
    /// a hundred thousand and no more. `verified` is false: nobody has held them against a bank's
    /// list. Kyat and kip stand at about what changers give, not at the official rate.
    package static let approximate = ExchangeTable(
        date: "2026-11",
        bahtPerUnit: [
            "USD": 32.5, "EUR": 37.5, "GBP": 43, "AUD": 21.5, "CAD": 23.5, "NZD": 19, "SGD": 25,
            "MYR": 7.8, "CNY": 4.5, "HKD": 4.2, "TWD": 1.05, "KRW": 0.023, "JPY": 0.21,
            "VND": 0.00125, "IDR": 0.00195, "PHP": 0.56, "LAK": 0.0015, "KHR": 0.0081,
            "MMK": 0.0078, "INR": 0.37, "BDT": 0.27, "NPR": 0.23, "LKR": 0.107, "RUB": 0.4,
            "KES": 0.25, "UGX": 0.0091, "TZS": 0.013, "ETB": 0.21, "AED": 8.85, "SAR": 8.65,
            "QAR": 8.9, "OMR": 84.5, "KWD": 106, "ILS": 10,
        ])
}

/// A sum as baht a month.
///
/// A day counts 26 times, a week 52 ÷ 12 times, an hour 8 × 26 times, a shift 26 times, a year
/// one twelfth: 26 working days make the lowest month that Thai law lets one expect.
///
/// - Parameter unsaid: ISO 4217 code of a sum without a currency; with nil it has no equivalent.
/// - Returns: nil where the sum is for no stretch of time, or its currency has no rate.
package func monthlyEquivalent(
    of money: Money, rates: ExchangeTable = .approximate, unsaid: String?
) -> ClosedRange<Double>? {
    let factor: Double
    switch money.period {
    case .hour: factor = 8 * 26
    case .day, .shift: factor = 26
    case .week: factor = 52.0 / 12
    case .month: factor = 1
    case .year: factor = 1.0 / 12
    case .once, .piece, nil: return nil
    }
    guard let currency = money.currency ?? unsaid,
        let rate = currency == "THB" ? 1 : rates.bahtPerUnit[currency], rate > 0
    else { return nil }
    let lower = Double(money.amount) / 100 * factor * rate
    return lower...max(lower, money.most * factor * rate)
}

extension Facts {
    /// A sum of this text as baht a month, by the approximate rates. A sum without a currency is
    /// taken for baht where the text begins in Thai.
    package mutating func bahtPerMonth(_ money: Money) -> ClosedRange<Double>? {
        monthlyEquivalent(of: money, unsaid: isThai ? "THB" : nil)
    }
}
