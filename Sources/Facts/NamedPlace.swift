internal import TextForms

/// A place of the caller's table.
package struct NamedPlace: Sendable, Equatable {
    /// The `id` of the row in places.lua, the same for every spelling.
    package let id: String
    /// ISO 3166 code.
    package let country: String
    /// What the table says of it, such as "hub" or "border".
    package let tags: [String]
}

/// The places to look for. They are data of the rule packs, for hubs move.
package struct PlaceTable: Sendable {
    /// One row of places.lua as far as looking for it needs: names for people stay in the pack.
    package struct Entry: Sendable, Equatable {
        /// The row's `id`; hits repeat it as ``NamedPlace/id``.
        package let id: String
        /// ISO 3166-1 alpha-2 code of the country the place lies in, such as `KH`.
        package let country: String
        /// Words of the row that `{place:…}` asks for, such as `hub` or `transit`.
        package let tags: [String]
        /// How the place is written, in any scripts.
        package let forms: [String]

        /// Makes a row; `forms` may be in any case and composition, since they are folded like
        /// texts.
        package init(id: String, country: String, tags: [String], forms: [String]) {
            self.id = id
            self.country = country
            self.tags = tags
            self.forms = forms
        }
    }

    /// No places at all: texts are then read without looking for any.
    package static let empty = PlaceTable([])

    /// The rows in the order given; of two rows with the same spelling one is met.
    package let entries: [Entry]
    let trie: WordTrie
    /// For each form in the trie, the place of its entry.
    let owners: [Int]

    /// Folds all spellings into one tree, once for all messages.
    package init(_ entries: [Entry]) {
        self.entries = entries
        var forms: [String] = []
        var owners: [Int] = []
        for (index, entry) in entries.enumerated() {
            for form in entry.forms {
                forms.append(form)
                owners.append(index)
            }
        }
        self.owners = owners
        trie = WordTrie(forms.isEmpty ? [] : canonicalBytes(of: forms))
    }

    /// All places in a text, from the left, the longest first, none inside another.
    func places(in form: TextForm) -> [(place: NamedPlace, range: Range<Int>)] {
        guard !owners.isEmpty else { return [] }
        var found: [(place: NamedPlace, range: Range<Int>)] = []
        let bytes = form.bytes
        var steps = 0
        var position = 0
        while position < bytes.count {
            guard bytes[position] & 0xC0 != 0x80, form.boundaries[position].contains(.word),
                let match = trie.longestMatch(
                    in: bytes, at: position, steps: &steps,
                    accepts: { end, _ in form.boundaries[end].contains(.word) })
            else {
                position += 1
                continue
            }
            let entry = entries[owners[match.word]]
            found.append(
                (
                    NamedPlace(id: entry.id, country: entry.country, tags: entry.tags),
                    position..<match.end
                ))
            position = match.end
        }
        return found
    }
}
