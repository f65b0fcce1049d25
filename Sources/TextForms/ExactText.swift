/// A text that is equal to the same scalars only. `String` looks for canonical equivalence, which
/// costs many times as much outside of ASCII.
package struct ExactText: Hashable {
    /// The text as it was given.
    package let text: String

    /// Makes a key out of a text.
    package init(_ text: String) {
        self.text = text
    }

    /// Whether the scalars are the same, one by one.
    package static func == (left: ExactText, right: ExactText) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    /// Feeds the bytes of the text in UTF-8.
    package func hash(into hasher: inout Hasher) {
        // Eight bytes at a time, as the hasher takes them.
        var word: UInt64 = 0
        var count = 0
        for byte in text.utf8 {
            word = word << 8 | UInt64(byte)
            count += 1
            if count % 8 == 0 { hasher.combine(word) }
        }
        hasher.combine(word)
        hasher.combine(count)
    }
}
