internal import Diagnostics

extension TermParser {
    /// Reads `{name}`, `{name:argument}`, `{name op number}` or `{name op number/unit}`.
    mutating func readSlot() -> TermSlot? {
        let opening = position
        guard let closing = characters[opening...].firstIndex(where: { $0.scalar == "}" }) else {
            report(
                .unclosedSlot, "The slot is not closed.", hint: "Write } at its end.", here)
            position = characters.count
            return nil
        }
        position = closing + 1
        let range = characters[opening].offset..<offset(at: closing + 1)
        let inside = text(opening + 1, closing)
        let nameEnd = inside.firstIndex { ":<>=".unicodeScalars.contains($0) } ?? inside.endIndex
        let name = trimmed(inside[..<nameEnd])
        guard let form = slots.form(named: name) else {
            reportUnknown(name, range)
            return nil
        }
        let rest = inside[nameEnd...]
        guard let slot = slot(form, rest: rest) else {
            report(
                .badSlot, "The slot {\(name)} is not written like this.",
                hint: "It is written \(form.examples).", range)
            return nil
        }
        return slot
    }

    private mutating func reportUnknown(_ name: String, _ range: Range<Int>) {
        let known = slots.forms.map { "{\($0.name)}" }.joined(separator: ", ")
        let hint =
            nearest(name, in: slots.forms.map(\.name)).map { "Did you mean {\($0)}?" }
            ?? (known.isEmpty ? "Slots cannot be used here." : "There are: \(known).")
        report(.unknownSlot, "There is no slot “\(name)”.", hint: hint, range)
    }

    /// The slot, if what follows its name is in one of the forms that it allows.
    private func slot(
        _ form: SlotForm, rest: Substring.UnicodeScalarView
    ) -> TermSlot? {
        guard let sign = rest.first else {
            return form.allowsBare ? TermSlot(name: form.name) : nil
        }
        if sign == ":" {
            let argument = trimmed(rest.dropFirst())
            switch form.arguments {
            case .none: return nil
            case .oneOf(let words) where !words.contains(argument): return nil
            case .any where argument.isEmpty: return nil
            case .any, .oneOf: return TermSlot(name: form.name, argument: argument)
            }
        }
        guard form.allowsComparison, let comparison = comparison(rest, units: form.units) else {
            return nil
        }
        return TermSlot(name: form.name, comparison: comparison)
    }

    private func comparison(
        _ text: Substring.UnicodeScalarView, units: [String]
    ) -> SlotComparison? {
        let relations = SlotComparison.Relation.allCases
        guard
            let relation = relations.first(where: { text.starts(with: $0.rawValue.unicodeScalars) })
        else { return nil }
        let operand = text.dropFirst(relation.rawValue.unicodeScalars.count)
        let stroke = operand.firstIndex(of: "/")
        let digits = trimmed(operand[..<(stroke ?? operand.endIndex)])
        let allowed = digits.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || $0 == "." }
        guard allowed, let number = Double(digits) else { return nil }
        guard let stroke else { return SlotComparison(relation, number) }
        let unit = trimmed(operand[operand.index(after: stroke)...])
        return units.contains(unit) ? SlotComparison(relation, number, unit: unit) : nil
    }

    func text(_ start: Int, _ end: Int) -> Substring.UnicodeScalarView {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: characters[start..<end].map(\.scalar))
        return Substring(String(view)).unicodeScalars
    }

    func trimmed(_ text: Substring.UnicodeScalarView) -> String {
        let isSpace = { (scalar: Unicode.Scalar) in scalar.isBlank }
        let front = text.drop(while: isSpace)
        let kept = front.reversed().drop(while: isSpace).reversed()
        var view = String.UnicodeScalarView()
        view.append(contentsOf: kept)
        return String(view)
    }
}
