internal import Facts
internal import Languages
package import RuleModel
package import TermScan
package import TextForms

/// The steps of ``Screener/assess(_:)`` one by one, so that each can be measured by itself.
extension Screener {
    /// All terms of all rules.
    package var scanner: TermScanner { rules.compiled.scanner }

    /// What a term of the scanner is, for those who look at its cost: the rule where it belongs to
    /// one, its language, and the phrase.
    package func name(ofTerm number: Int) -> String {
        let use = rules.compiled.uses[number]
        let owner =
            switch use.role {
            case .fires(let rule), .cancels(let rule), .cancelsNear(let rule): rules.rules[rule].id
            case .tellsOf: "subjects"
            case .negates: "negations"
            case .kindCue(let kind, _): "kinds, \(kind.rawValue)"
            }
        return "\(owner) (\(use.language)): \(use.phrase)"
    }

    /// The message's forms, its disguised words read as what they were meant to be.
    package func forms(of message: Message) -> PlainForms {
        var troubles: [Trouble] = []
        return read(message, troubles: &troubles).forms
    }

    /// How many steps looking for disguised words takes.
    package func disguiseSteps(of message: Message) -> Int {
        let forms = PlainForms(DecodedText(message.content))
        var steps = 0
        _ = rules.deobfuscator.reading(forms, TextUnits(forms.canonical), steps: &steps)
        return steps
    }

    /// The facts that a scan may ask for; none is read yet.
    package func slots(of message: Message, _ forms: PlainForms) -> any SlotSource {
        MessageReading(message, forms: forms, turns: nil, places: rules.places)
    }

    /// The languages of the text, and whether the rules speak them.
    package func coverage(of forms: PlainForms) -> Coverage {
        TextLanguages(forms.canonical).coverage(by: rules.languages, in: rules.scripts)
    }
}
