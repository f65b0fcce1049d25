internal import Facts

/// The functions that a rule's `when` may call on `ad`. This table is what the guide, the
/// editor's type file and the engine are made from.
package enum AdFunction: String, CaseIterable, Sendable {
    case has, count, find, near, replies, money, hours
    case hoursPerWeek = "hours_per_week"
    case daysOff = "days_off"
    case ages, durations, places, contacts, licences, kind, language, field, turns
    case minimumWage = "minimum_wage"
    case length

    /// What it takes, in order.
    package var parameters: [AdField] {
        switch self {
        case .has, .count, .find: [AdField("phrase", .text)]
        case .near:
            [AdField("phrase", .text), AdField("other", .text), AdField("characters", .integer)]
        case .replies: [AdField("phrase", .text), AdField("reply", .text)]
        case .field: [AdField("name", .text)]
        case .minimumWage: [AdField("province", .text)]
        default: []
        }
    }

    /// What it gives back.
    package var result: AdType {
        switch self {
        case .has: .boolean
        case .count: .integer
        case .find, .near, .replies: .places([])
        case .money:
            .places([
                AdField("amount", .number), AdField("upper", .optional(.number)),
                AdField("currency", .optional(.text)), AdField("period", .optional(.text)),
                AdField("payer", .optional(.text)),
                AdField("baht_per_month", .optional(.number)),
            ])
        case .hours: .places([AdField("minutes_per_day", .optional(.integer))])
        case .hoursPerWeek: .optional(.number)
        case .daysOff: .places([AdField("per_month", .number)])
        case .ages:
            .places([
                AdField("lower", .optional(.integer)), AdField("upper", .optional(.integer)),
            ])
        case .durations: .places([AdField("days", .number)])
        case .places:
            .places([AdField("id", .text), AdField("country", .text), AdField("tags", .texts)])
        case .contacts: .places([AdField("kind", .text), AdField("text", .text)])
        case .licences: .places([AdField("shape", .text), AdField("text", .text)])
        case .kind: .text
        case .language, .field: .optional(.text)
        case .turns: .places([AdField("speaker", .text), AdField("text", .text)])
        case .minimumWage: .optional(.integer)
        case .length: .integer
        }
    }

    /// How it is called.
    package var signature: String {
        let names = parameters.map(\.name).joined(separator: ", ")
        return "ad:\(rawValue)(\(names)) -> \(result.words)"
    }

    /// What it is for, in one sentence.
    package var sentence: String {
        switch self {
        case .has: "Whether a phrase (in the phrase language) stands in the text."
        case .count: "At how many places a phrase stands."
        case .find: "The places where a phrase stands, from the top down."
        case .near: "Places where two phrases stand within so many characters of each other."
        case .replies:
            "Of a conversation: the place where a phrase stands, and that of the reply by somebody "
                + "else within the next two turns; empty where there is no such pair."
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
        case .length: "How many characters the text has, signs and doubled blanks left out."
        }
    }

    /// How it is used: what may stand between `function(ad)` and `end`.
    package var example: String {
        switch self {
        case .has: #"return not ad:has("a copy is enough")"#
        case .count: #"return ad:count("overtime") >= 3"#
        case .find:
            #"local offer, fee = ad:find("free visa")[1], ad:find("pay {money}")[1] "#
                + "return offer and fee and offer.at < fee.at and { evidence = { offer, fee } }"
        case .near:
            #"local found = ad:near("passport", "deposit", 60) "#
                + "return #found > 0 and { evidence = found }"
        case .replies:
            #"local found = ad:replies("my passport", "pay {money}") "#
                + "return #found > 0 and { evidence = found }"
        case .money:
            #"for _, sum in ipairs(ad:money()) do if sum.currency == "THB" and sum.amount > 60000 "#
                + "then return { evidence = { sum } } end end"
        case .hours:
            "for _, day in ipairs(ad:hours()) do if (day.minutes_per_day or 0) > 720 "
                + "then return { evidence = { day } } end end"
        case .hoursPerWeek:
            "local week = ad:hours_per_week() "
                + #"return week and week > 60 and { reason = week .. " hours a week" }"#
        case .daysOff:
            "local off = ad:days_off()[1] "
                + "return off and off.per_month < 2 and { evidence = { off } }"
        case .ages:
            "local age = ad:ages()[1] "
                + "return age and (age.lower or 99) < 18 and { evidence = { age } }"
        case .durations:
            "local term = ad:durations()[1] "
                + "return term and term.days > 365 and { evidence = { term } }"
        case .places:
            #"local place = ad:places()[1] return place and place.country ~= "TH""#
        case .contacts:
            "local contact = ad:contacts()[1] "
                + #"return contact and contact.kind == "line" and { evidence = { contact } }"#
        case .licences: "return #ad:licences() == 0"
        case .kind: #"return ad:kind() == "conversation""#
        case .language: #"return ad:language() == "th""#
        case .field: #"return ad:field("title") == nil"#
        case .turns: "local turns = ad:turns() return #turns > 0 and { evidence = turns[#turns] }"
        case .minimumWage:
            #"local wage, pay = ad:minimum_wage("Bangkok"), ad:money()[1] "#
                + "return wage and pay and pay.amount < wage and { evidence = { pay } }"
        case .length: "return ad:length() < 500"
        }
    }
}
