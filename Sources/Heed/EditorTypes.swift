internal import RuleLoading

/// The forms and functions of rule files as LuaCATS annotations, which lua-language-server and
/// editors that use it read (<https://luals.github.io/wiki/annotations/>). Made from the tables
/// that the loader, the engine and the guide use.
public enum EditorTypes {
    /// A Lua file that declares everything and does nothing; no rule file.
    public static var text: String {
        var lines = [
            "---@meta",
            "",
            "-- What rule files of Heed may say, for editors. Written by `heed rules types`.",
        ]
        lines += [
            "", "---A place in the text, as functions of `ad` give it out.",
            "---@class heed.place",
            "---@field at integer Where it begins, in bytes of the input, from 0.",
            "---@field length integer How many bytes of the input it has.",
            "---@field turn? integer The turn of the conversation, from 1, where there is one.",
            "", "---What `when` may return: that the rule fires, where, and why.",
            "---@class heed.answer",
            "---@field evidence? heed.place|heed.place[] Places that functions of `ad` gave out.",
            "---@field reason? string One sentence for the reader of the finding.",
            "", "---The message that a rule looks at.", "---@class heed.ad", "local ad = {}",
        ]
        for function in AdFunction.allCases { lines += Self.lines(of: function) }
        for shape in Shapes.all { lines += Self.lines(of: shape) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(of function: AdFunction) -> [String] {
        var lines: [String] = []
        let item = "heed.ad.\(function.rawValue)"
        if case .places(let fields) = function.result, !fields.isEmpty {
            lines += ["", "---@class \(item): heed.place"]
            lines += fields.map { field in
                switch field.type {
                case .optional(let type): "---@field \(field.name)? \(name(of: type, item: item))"
                default: "---@field \(field.name) \(name(of: field.type, item: item))"
                }
            }
        }
        lines += [
            "", "---\(function.sentence)", "---", "---```lua", "---\(function.example)", "---```",
        ]
        lines += function.parameters.map {
            "---@param \($0.name) \(name(of: $0.type, item: item))"
        }
        let names = function.parameters.map(\.name).joined(separator: ", ")
        return lines + [
            "---@return \(name(of: function.result, item: item))",
            "function ad:\(function.rawValue)(\(names)) end",
        ]
    }

    /// - Parameter item: the class of the tables in a list.
    private static func name(of type: AdType, item: String) -> String {
        switch type {
        case .text: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .texts: "string[]"
        case .optional(let type): "\(name(of: type, item: item))|nil"
        case .places(let fields): fields.isEmpty ? "heed.place[]" : "\(item)[]"
        }
    }

    private static func lines(of shape: Shape) -> [String] {
        let own = "heed.\(shape.name)"
        return classes(of: shape, named: own) + [
            "", "---\(shape.sentence)",
            "---@param form \(name(of: shape.content, nested: own))",
            "function \(shape.name)(form) end",
        ]
    }

    /// The class of a form or of a table in it, behind those of the tables in its fields.
    private static func classes(of shape: Shape, named own: String) -> [String] {
        let inner = shape.fields.flatMap { field in
            field.kind.record.map { classes(of: $0, named: "\(own).\(field.name)") } ?? []
        }
        let fields = shape.fields.map { field in
            let example = field.example.isEmpty ? "" : " For example: `\(field.example)`"
            return "---@field \(field.name)\(field.required ? "" : "?") "
                + "\(name(of: field.kind, nested: "\(own).\(field.name)")) "
                + field.sentence + example
        }
        return inner + ["", "---\(shape.sentence)", "---@class \(own)"] + fields
    }

    /// - Parameter nested: the class of a table that stands in the value.
    private static func name(of kind: FieldKind, nested: String) -> String {
        switch kind {
        case .text, .date: "string"
        case .number: "integer"
        case .flag: "boolean"
        case .function: "fun(ad: heed.ad): boolean|heed.answer|nil"
        case .oneOf(let names): names.map { "\"\($0)\"" }.joined(separator: "|")
        case .list(of: .oneOf(let names)): "(\(name(of: .oneOf(names), nested: nested)))[]"
        case .list(let item): "\(name(of: item, nested: nested))[]"
        case .byName(_, let item): "table<string, \(name(of: item, nested: nested))>"
        case .record: nested
        }
    }
}

extension FieldKind {
    /// The table with fields of its own that a value of this kind is or holds.
    fileprivate var record: Shape? {
        switch self {
        case .record(let shape): shape
        case .list(let item), .byName(_, let item): item.record
        default: nil
        }
    }
}
