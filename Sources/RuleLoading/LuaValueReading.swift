internal import LuaMachine

/// Lenient reading of values whose shape has been checked: what is absent is empty.
extension LuaTable {
    func text(_ name: String) -> String? {
        guard case .string(let text)? = fields[name] else { return nil }
        return text
    }

    func number(_ name: String) -> Int? {
        guard case .integer(let number)? = fields[name] else { return nil }
        return Int(exactly: number)
    }

    func flag(_ name: String) -> Bool {
        fields[name] == .boolean(true)
    }

    func table(_ name: String) -> LuaTable? { fields[name]?.table }

    func texts(_ name: String) -> [String] { table(name)?.texts ?? [] }

    /// `{ en = { "…" }, th = { "…" } }`
    func textsByLanguage(_ name: String) -> [String: [String]] {
        (table(name)?.fields ?? [:]).compactMapValues { $0.table?.texts }
    }

    /// `{ en = { a = 1, b = -2 } }`
    func numbersByLanguage(_ name: String) -> [String: [String: Int]] {
        (table(name)?.fields ?? [:]).compactMapValues { value in
            value.table.map { table in
                table.fields.keys.reduce(into: [:]) { $0[$1] = table.number($1) }
            }
        }
    }

    /// `{ a = "…", b = "…" }`
    func textByName(_ name: String) -> [String: String] {
        (table(name)?.fields ?? [:]).compactMapValues { $0.text }
    }

    var texts: [String] { array.compactMap(\.text) }

    /// The items of a list that are tables.
    var rows: [LuaTable] { array.compactMap(\.table) }
}

extension LuaValue {
    var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    var table: LuaTable? {
        guard case .table(let table) = self else { return nil }
        return table
    }
}
