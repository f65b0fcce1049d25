import Foundation

/// A JSON value that tells 1 from true, which `JSONSerialization` does not on every platform.
enum JSONValue: Decodable, Equatable {
    case null
    case boolean(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .boolean(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    subscript(name: String) -> JSONValue? {
        get {
            guard case .object(let members) = self else { return nil }
            return members[name]
        }
        set {
            guard case .object(var members) = self else { return }
            members[name] = newValue
            self = .object(members)
        }
    }

    var strings: [String] {
        guard case .array(let elements) = self else { return [] }
        return elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }
}

/// Checks values against the part of JSON Schema 2020-12 that `assessment.schema.json` uses.
struct Schema {
    private let root: JSONValue

    static func load() throws -> Schema {
        let file = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent()
            .appending(path: "../../Sources/Heed/Heed.docc/assessment.schema.json").standardized
        let root = try JSONDecoder().decode(JSONValue.self, from: try Data(contentsOf: file))
        return Schema(root: root)
    }

    func problems(of value: JSONValue) -> [String] {
        problems(value, root, "$").sorted()
    }

    private func problems(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
        if case .string(let reference)? = schema["$ref"] {
            let name = reference.split(separator: "/").last.map(String.init) ?? ""
            guard let target = root["$defs"]?[name] else { return ["\(path): no \(reference)"] }
            return problems(value, target, path)
        }
        var types = schema["type"]?.strings ?? []
        if case .string(let type)? = schema["type"] { types = [type] }
        if !types.isEmpty, !types.contains(where: { isOf($0, value) }) {
            return ["\(path): not \(types.joined(separator: " or "))"]
        }
        var found: [String] = []
        if case .array(let values)? = schema["enum"], !values.contains(value) {
            found.append("\(path): not one of the known values")
        }
        switch value {
        case .number(let number):
            if case .number(let least)? = schema["minimum"], number < least {
                found.append("\(path): less than \(least)")
            }
            if case .number(let most)? = schema["maximum"], number > most {
                found.append("\(path): more than \(most)")
            }
        case .array(let elements):
            guard let items = schema["items"] else { break }
            for (place, element) in elements.enumerated() {
                found += problems(element, items, "\(path)[\(place)]")
            }
        case .object(let members):
            found += problems(members, schema, path)
        case .null, .boolean, .string: break
        }
        return found
    }

    private func problems(
        _ members: [String: JSONValue], _ schema: JSONValue, _ path: String
    ) -> [String] {
        var found: [String] = []
        for name in schema["required"]?.strings ?? [] where members[name] == nil {
            found.append("\(path): \(name) is missing")
        }
        for (name, value) in members {
            if let known = schema["properties"]?[name] {
                found += problems(value, known, "\(path).\(name)")
            } else if let other = schema["additionalProperties"], other != .boolean(false) {
                found += problems(value, other, "\(path).\(name)")
            } else if schema["additionalProperties"] == .boolean(false) {
                found.append("\(path): \(name) is not known")
            }
        }
        return found
    }

    private func isOf(_ type: String, _ value: JSONValue) -> Bool {
        switch (type, value) {
        case ("object", .object), ("array", .array), ("string", .string), ("null", .null),
            ("boolean", .boolean), ("number", .number):
            true
        case ("integer", .number(let number)): number == number.rounded()
        default: false
        }
    }
}
