import TextForms

@testable import Facts

/// A text with its facts, and the facts in one line each, with the words they were read from.
struct Described {
    let bytes: [UInt8]
    var facts: Facts

    init(_ text: String, places: PlaceTable = .empty) {
        bytes = Array(text.utf8)
        facts = Facts(PlainForms(DecodedText(bytes, encoding: .utf8)), places: places)
    }

    func quote(_ range: Range<Int>) -> String {
        "«\(String(decoding: bytes[range], as: UTF8.self))»"
    }

    mutating func money() -> [String] {
        facts.money().map { fact in
            let money = fact.value
            var words = [amount(money.amount)]
            if let upper = money.upper { words[0] += "–" + amount(upper) }
            words += [money.currency, money.period?.rawValue, money.bound?.rawValue].compactMap {
                $0
            }
            return words.joined(separator: " ") + " " + quote(fact.source)
        }
    }

    private func amount(_ hundredths: Int) -> String {
        let rest = hundredths % 100
        return "\(hundredths / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
    }

    mutating func hours() -> [String] {
        facts.hours().map { fact in
            let day = fact.value.perDay.map { "\(minutes($0)) a day" }
            let week = fact.value.perWeek.map { "\(minutes($0)) a week" }
            return (day ?? week ?? "?") + " " + quote(fact.source)
        }
    }

    private func minutes(_ range: ClosedRange<Int>) -> String {
        range.lowerBound == range.upperBound
            ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }

    mutating func daysOff() -> [String] {
        facts.daysOff().map { fact in
            let days = fact.value
            let week = days.perWeek.map { "\($0) a week" }
            let month = days.perMonth.map { "\($0) a month" }
            return (days.isNone ? "none" : week ?? month ?? "?") + " " + quote(fact.source)
        }
    }

    mutating func ages() -> [String] {
        facts.ages().map { fact in
            let age = fact.value
            let lower = age.lower.map(String.init) ?? ""
            let upper = age.upper.map(String.init) ?? ""
            return "\(lower)–\(upper)\(age.fromGrade ? " class" : "") \(quote(fact.source))"
        }
    }

    mutating func durations() -> [String] {
        facts.durations().map { fact in
            let span = fact.value
            let number = span.lower == span.upper ? "\(span.lower)" : "\(span.lower)–\(span.upper)"
            let words = [number, span.unit.rawValue, span.context?.rawValue].compactMap { $0 }
            return words.joined(separator: " ") + " " + quote(fact.source)
        }
    }

    mutating func dates() -> [String] {
        facts.dates().map { fact in
            let date = fact.value
            let parts = [date.year, date.month, date.day].map { $0.map(String.init) ?? "?" }
            return parts.joined(separator: "-") + (date.isBuddhist ? " BE " : " ")
                + quote(fact.source)
        }
    }

    mutating func times() -> [String] {
        facts.times().map { fact in
            "\(fact.value.from)–\(fact.value.to.map(String.init) ?? "") \(quote(fact.source))"
        }
    }

    mutating func contacts() -> [String] {
        let phones = facts.phones().map {
            ($0.source, "phone \($0.value.digits) \($0.value.country ?? "?")")
        }
        let handles = facts.handles().map { ($0.source, "\($0.value.service) \($0.value.name)") }
        let links = facts.links().map { ($0.source, "link \($0.value.host) \($0.value.path)") }
        let emails = facts.emails().map { ($0.source, "mail \($0.value.address)") }
        return (phones + handles + links + emails)
            .sorted { ($0.0.lowerBound, $0.1) < ($1.0.lowerBound, $1.1) }
            .map { $0.1 + " " + quote($0.0) }
    }

    mutating func licences() -> [String] {
        facts.licences().map { "\($0.value.shape) \($0.value.text) \(quote($0.source))" }
    }
}
