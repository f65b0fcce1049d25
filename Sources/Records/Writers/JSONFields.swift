internal import Heed

/// A name with its value, for the kinds of value a result has.
extension JSONWriter {
    mutating func field(_ name: String, _ text: String) {
        key(name)
        string(text)
    }

    mutating func field(_ name: String, _ number: Int) {
        key(name)
        integer(number)
    }

    mutating func field(_ name: String, _ value: Bool) {
        key(name)
        boolean(value)
    }

    mutating func field(_ name: String, _ texts: [String]) {
        list(name, texts) { $0.string($1) }
    }

    mutating func field(_ name: String, _ text: LocalizedText) {
        key(name)
        localized(text)
    }

    mutating func list<Element>(
        _ name: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
    ) {
        key(name)
        array(elements, write)
    }

    /// An object by language tag: English first, the others in order of tag.
    mutating func localized(_ text: LocalizedText) {
        object { writer in
            let others = text.byLanguage.keys.filter { $0 != "en" }.sorted()
            for tag in ["en"] + others {
                if let words = text.byLanguage[tag] { writer.field(tag, words) }
            }
        }
    }
}
