internal import Facts
internal import LuaMachine
internal import TermScan

/// The slots of the phrase language, made from the table of facts.
let slotGrammar = SlotGrammar(
    FactSlot.all.map { slot in
        SlotForm(
            slot.name, arguments: slot.argument == nil ? .none : .any,
            allowsComparison: slot.allowsComparison, units: slot.units)
    })

// What a rule's function gets to see of each fact, under the names that ``AdFunction`` lists.

extension Money {
    /// - Parameter bahtPerMonth: the larger end as baht a month, where that can be said.
    func luaFields(bahtPerMonth: Double?) -> [String: LuaValue] {
        [
            "amount": .number(Double(amount) / 100),
            "upper": upper.map { .number(Double($0) / 100) } ?? .none,
            "currency": .init(currency), "period": .init(period?.rawValue),
            "payer": .init(payer?.rawValue),
            "baht_per_month": bahtPerMonth.map { .number($0) } ?? .none,
        ]
    }
}

extension Hours {
    var luaFields: [String: LuaValue] {
        ["minutes_per_day": perDay.map { .integer(Int64($0.upperBound)) } ?? .none]
    }
}

extension DaysOff {
    var luaFields: [String: LuaValue] { ["per_month": .number(perMonthOfFourWeeks)] }
}

extension Age {
    var luaFields: [String: LuaValue] {
        [
            "lower": lower.map { .integer(Int64($0)) } ?? .none,
            "upper": upper.map { .integer(Int64($0)) } ?? .none,
        ]
    }
}

extension Duration {
    var luaFields: [String: LuaValue] { ["days": .number(days)] }
}

extension NamedPlace {
    var luaFields: [String: LuaValue] {
        [
            "id": .string(id), "country": .string(country),
            "tags": .table(LuaTable(array: tags.map { .string($0) })),
        ]
    }
}

extension LicenceNumber {
    var luaFields: [String: LuaValue] { ["shape": .string(shape), "text": .string(text)] }
}

extension LuaValue {
    fileprivate init(_ text: String?) {
        self = text.map { .string($0) } ?? .none
    }
}
