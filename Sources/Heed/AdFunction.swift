internal import Facts

/// The functions that a rule's `when` may call on `ad`. This table is what the guide, the
/// editor's type file and the engine are made from.
package enum AdFunction: String, CaseIterable, Sendable {
    case has, count, near, money, hours
    case hoursPerWeek = "hours_per_week"
    case daysOff = "days_off"
    case ages, durations, places, contacts, licences, kind, language, field, turns
    case minimumWage = "minimum_wage"

    /// How it is called.
    package var signature: String {
        switch self {
        case .has: "ad:has(phrase) -> boolean"
        case .count: "ad:count(phrase) -> integer"
        case .near: "ad:near(phrase, phrase, characters) -> list of {at, length}"
        case .money:
            "ad:money() -> list of {amount, upper, currency, period, payer, baht_per_month, at, length}"
        case .hours: "ad:hours() -> list of {minutes_per_day, at, length}"
        case .hoursPerWeek: "ad:hours_per_week() -> number or nil"
        case .daysOff: "ad:days_off() -> list of {per_month, at, length}"
        case .ages: "ad:ages() -> list of {lower, upper, at, length}"
        case .durations: "ad:durations() -> list of {days, at, length}"
        case .places: "ad:places() -> list of {id, country, tags, at, length}"
        case .contacts: "ad:contacts() -> list of {kind, text, at, length}"
        case .licences: "ad:licences() -> list of {shape, text, at, length}"
        case .kind: "ad:kind() -> text"
        case .language: "ad:language() -> text or nil"
        case .field: "ad:field(name) -> text or nil"
        case .turns: "ad:turns() -> list of {speaker, text, at, length}"
        case .minimumWage: "ad:minimum_wage(province) -> number or nil"
        }
    }

    /// What it is for, in one sentence.
    package var sentence: String {
        switch self {
        case .has: "Whether a phrase (in the phrase language) stands in the text."
        case .count: "At how many places a phrase stands."
        case .near: "Places where two phrases stand within so many characters of each other."
        case .money:
            "Sums of money; `upper` where a range is written; `period` such as `month`; `payer` "
                + "(`worker` or `employer`) where a word beside the sum says who pays; "
                + "`baht_per_month` of the larger end at approximate rates of "
                + "\(ExchangeTable.approximate.date), where the sum is for a stretch of time."
        case .hours: "Working hours a day, in minutes."
        case .hoursPerWeek: "Hours a week that the text adds up to, if it says enough."
        case .daysOff: "Days off, counted per month of four weeks; 0 where there are none."
        case .ages: "Ages and ranges of age; a missing bound is nil."
        case .durations: "Stretches of time such as contract lengths, in days."
        case .places: "Places of the packs' lists."
        case .contacts: "Telephone numbers, handles and links."
        case .licences: "What looks like a licence number; it proves nothing."
        case .kind: "The kind of the message, such as `advert`."
        case .language: "The language most of the text is written in, as a tag such as `th`."
        case .field: "A field of the record, such as `title`, where the record has it."
        case .turns: "The turns of a conversation; empty for other texts."
        case .minimumWage:
            "The newest daily minimum wage in baht that wages.lua has for a province, such as "
                + "`Bangkok`; nil where it has none."
        }
    }
}
