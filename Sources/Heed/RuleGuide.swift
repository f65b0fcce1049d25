internal import Facts
internal import RuleLoading

/// The tables of the rule author's guide, made from what the loader and the engine use, so that
/// they cannot say anything else.
public enum RuleGuide {
    /// The parts by the name that marks their place in the guide.
    public static var parts: [(name: String, text: String)] {
        [
            ("rule", fields(of: Shapes.rule)), ("files", files),
            ("adjust", fields(of: Shapes.adjust)),
            ("slots", slots), ("functions", functions), ("variants", variants),
        ]
    }

    /// What a field of this name is for, in each form that has it; nothing where none has.
    public static func explanations(ofField name: String) -> [String] {
        Shapes.all.compactMap { shape in
            guard let field = shape.fields.first(where: { $0.name == name }) else { return nil }
            var text = "`\(name)` in `\(shape.name) { … }`: \(field.sentence)\n"
            text += "It holds \(field.kind.words)" + (field.required ? "; it is needed." : ".")
            if !field.example.isEmpty { text += "\nFor example: \(field.example)" }
            return text
        }
    }

    private static func fields(of shape: Shape) -> String {
        table(
            ["field", "holds", "for"],
            shape.fields.map { field in
                let name = "`\(field.name)`" + (field.required ? " (needed)" : "")
                return [name, field.kind.words, field.sentence]
            })
    }

    private static var files: String {
        let places = [
            "rule": "indicators/<family>/<rule>.lua", "says": "says/<language>.lua",
            "words": "words/<list>.lua",
            "wording": "wording/<language>.lua",
        ]
        return table(
            ["file", "form", "for"],
            Shapes.all.map { shape in
                [
                    "`\(places[shape.name] ?? "\(shape.name).lua")`", "`\(shape.name) { … }`",
                    shape.sentence,
                ]
            })
    }

    private static var slots: String {
        table(
            ["slot", "compares", "for"],
            FactSlot.all.map { slot in
                var compares = slot.allowsComparison ? "`{\(slot.name)<18}`" : ""
                if let unit = slot.units.last { compares += ", `{\(slot.name)>60/\(unit)}`" }
                if let argument = slot.argument {
                    compares +=
                        (compares.isEmpty ? "" : "; ") + "`{\(slot.name):…}` with \(argument)"
                }
                return ["`{\(slot.name)}`", compares, slot.sentence]
            })
    }

    private static var functions: String {
        table(
            ["function", "for", "for example"],
            AdFunction.allCases.map { ["`\($0.signature)`", $0.sentence, "`\($0.example)`"] })
    }

    private static var variants: String {
        ExampleVariant.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ") + "\n"
    }

    private static func table(_ heads: [String], _ rows: [[String]]) -> String {
        let lines = [heads, heads.map { _ in "---" }] + rows
        return lines.map { cells in
            "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
        }.joined(separator: "\n") + "\n"
    }
}
