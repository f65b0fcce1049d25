/// Something that was read from a text, with its place.
package struct Fact<Value: Sendable & Equatable>: Sendable, Equatable {
    /// What the words say as numbers and codes, the same for every way of writing it.
    package let value: Value
    /// Source offsets: bytes of the original input.
    package let source: Range<Int>
    /// Form offsets: bytes of ``PlainForms/canonical``.
    package let canonical: Range<Int>

    /// Joins a value with its place; both ranges cover the same words, in different texts.
    package init(value: Value, source: Range<Int>, canonical: Range<Int>) {
        self.value = value
        self.source = source
        self.canonical = canonical
    }
}

/// A unit in which texts count time.
package enum TimeUnit: String, Sendable, CaseIterable {
    case minute, hour, day, week, month, year

    /// The length in days that facts are compared by: a month has 30 days, a year 365.
    package var days: Double {
        switch self {
        case .minute: 1.0 / 1440
        case .hour: 1.0 / 24
        case .day: 1
        case .week: 7
        case .month: 30
        case .year: 365
        }
    }
}
