package import TextForms

extension PlainForms {
    /// What is wrong with the forms and with their maps back to the text; nothing if all is as it
    /// should be.
    package var trouble: String? {
        for (name, form) in [("canonical", canonical), ("matching", matching)] {
            var trouble = form.trouble(in: decoded)
            // Clusters of Zawgyi are those of the text that it shows, and Swift knows scalars that
            // are younger than the tables.
            if !isConvertedFromZawgyi, !decoded.hasYoungScalar {
                trouble = trouble ?? form.tornCluster(in: decoded)
            }
            if let trouble { return "\(name): \(trouble)" }
        }
        return nil
    }
}

extension TextForm {
    fileprivate func trouble(in decoded: DecodedText) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        guard Array(text.utf8) == bytes else { return "invalid UTF-8" }
        guard boundaries.count == bytes.count + 1, sourceStarts.count == bytes.count,
            sourceEnds.count == bytes.count
        else { return "maps of another length" }
        let characters = Starts(of: decoded) { $0.unicodeScalars.map { $0.utf8.count } }
        var place = 0
        for scalar in text.unicodeScalars {
            let (start, end) = (sourceStarts[place], sourceEnds[place])
            guard start < end else { return "nothing stands for \(place)" }
            for offset in [start, end] where !characters.contains(offset) {
                return "\(offset) lies within a character"
            }
            if place > 0 {
                guard sourceStarts[place - 1] <= start, sourceEnds[place - 1] <= end
                else { return "the map turns back at \(place)" }
            }
            let next = place + UTF8.width(scalar)
            for inside in place + 1..<next {
                guard sourceStarts[inside] == start, sourceEnds[inside] == end,
                    boundaries[inside] == []
                else { return "\(inside) is not like \(place)" }
            }
            place = next
        }
        let torn = boundaries.firstIndex { $0.contains(.word) && !$0.contains(.cluster) }
        return torn.map { "a word ends at \($0), within a cluster" }
    }

    /// A boundary of the form that leads to the middle of a cluster of the text.
    fileprivate func tornCluster(in decoded: DecodedText) -> String? {
        let clusters = Starts(of: decoded) { $0.clusters.map { $0.utf8.count } }
        for (place, boundary) in boundaries.enumerated() where boundary.contains(.cluster) {
            if place < bytes.count, !clusters.contains(sourceStarts[place]) {
                return "\(place) begins within a cluster, at \(sourceStarts[place])"
            }
            if place > 0, !clusters.contains(sourceEnds[place - 1]) {
                return "\(place) ends within a cluster, at \(sourceEnds[place - 1])"
            }
        }
        return nil
    }
}

extension DecodedText {
    fileprivate var hasYoungScalar: Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { scalar in
            scalar.properties.age.map { ($0.major, $0.minor) > (15, 0) } ?? false
        }
    }
}

/// The source offsets at which pieces of a text begin, and its end.
private struct Starts {
    private var offsets: Set<UInt32> = []

    /// - Parameter widths: of all pieces of the text, in bytes.
    init(of decoded: DecodedText, _ widths: (String) -> [Int]) {
        var place = 0
        for width in widths(String(decoding: decoded.bytes, as: UTF8.self)) + [0] {
            offsets.insert(UInt32(decoded.sourceOffset(of: place)))
            place += width
        }
    }

    func contains(_ offset: UInt32) -> Bool { offsets.contains(offset) }
}

extension String {
    /// Swift's characters, cut as the tables cut them: Unicode 15.0 does not yet keep the
    /// consonants of Indic scripts together (UAX #29, GB9c).
    fileprivate var clusters: [Substring] {
        flatMap { character -> [Substring] in
            let whole = Substring(String(character))
            let scalars = whole.unicodeScalars
            var pieces: [Substring] = []
            var start = scalars.startIndex
            for place in scalars.indices.dropFirst() where scalars[place].isLetterByItself {
                pieces.append(whole[start..<place])
                start = place
            }
            return pieces + [whole[start...]]
        }
    }
}

extension Unicode.Scalar {
    /// A letter that is joined to the one before it by rule GB9c only: none of Hangul.
    fileprivate var isLetterByItself: Bool {
        let hangul: [ClosedRange<UInt32>] = [0x1100...0x11FF, 0xA960...0xA97F, 0xAC00...0xD7FF]
        return properties.generalCategory == .otherLetter && !hangul.contains { $0.contains(value) }
    }
}
