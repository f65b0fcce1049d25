/// Letters of a text that were read as others, because a word was disguised with look-alikes,
/// spaced letters or the like.
package struct Restoration: Sendable, Hashable {
    /// The bytes of ``PlainForms/canonical`` that are replaced (form offsets).
    package let range: Range<Int>
    /// What they are read as: UTF-8, folded.
    package let bytes: [UInt8]

    /// Makes one replacement of a canonical form; several must not overlap.
    package init(range: Range<Int>, bytes: [UInt8]) {
        self.range = range
        self.bytes = bytes
    }
}

extension PlainForms {
    /// The forms of the same text with some letters read as others. The text itself stays as it
    /// is: every place of the new forms leads back to the bytes that stand there.
    ///
    /// - Parameter restorations: in order of place, apart from each other, none empty.
    package init(_ forms: PlainForms, reading restorations: [Restoration]) {
        let old = forms.canonical
        var bytes: [UInt8] = []
        var starts: [UInt32] = []
        var ends: [UInt32] = []
        bytes.reserveCapacity(old.bytes.count)
        starts.reserveCapacity(old.bytes.count)
        ends.reserveCapacity(old.bytes.count)
        func keep(_ range: Range<Int>) {
            bytes += old.bytes[range]
            starts += old.sourceStarts[range]
            ends += old.sourceEnds[range]
        }
        var position = 0
        var restored: [Range<Int>] = []
        for restoration in restorations {
            keep(position..<restoration.range.lowerBound)
            let source = old.sourceRange(of: restoration.range)
            bytes += restoration.bytes
            starts += repeatElement(UInt32(source.lowerBound), count: restoration.bytes.count)
            ends += repeatElement(UInt32(source.upperBound), count: restoration.bytes.count)
            restored.append(source)
            position = restoration.range.upperBound
        }
        keep(position..<old.bytes.count)
        let fold = CanonicalFold(bytes, tables: .shared)
        let text = DecodedText(plain: bytes)
        decoded = forms.decoded
        isConvertedFromZawgyi = forms.isConvertedFromZawgyi
        canonical = fold.text.form(of: text, fold.clusters, convertedBy: nil, isMatching: false)
            .comingFrom(
                starts, ends)
        matching = fold.matching.text.form(
            of: text, fold.clusters, convertedBy: nil, isMatching: true
        ).comingFrom(
            starts, ends)
        self.restored = restored
    }

    /// How the words at a stretch of the input were read, where they were disguised.
    ///
    /// - Parameter range: source offsets.
    /// - Returns: nothing where they were read as they stand.
    package func reading(ofSource range: Range<Int>) -> String? {
        let next = restored.partitionPoint { $0.upperBound > range.lowerBound }
        guard next < restored.count, restored[next].overlaps(range) else { return nil }
        let first = canonical.sourceEnds.partitionPoint { $0 > UInt32(range.lowerBound) }
        let end = canonical.sourceStarts.partitionPoint { $0 >= UInt32(range.upperBound) }
        return first < end ? String(decoding: canonical.bytes[first..<end], as: UTF8.self) : nil
    }
}

extension TextForm {
    /// The same form of a text whose bytes came from elsewhere.
    ///
    /// - Parameters:
    ///   - starts: for each byte of the text that was folded, the source offset of its beginning.
    ///   - ends: the same for the offset behind it.
    fileprivate func comingFrom(_ starts: [UInt32], _ ends: [UInt32]) -> TextForm {
        TextForm(
            bytes: bytes, sourceStarts: sourceStarts.map { starts[Int($0)] },
            sourceEnds: sourceEnds.map { ends[Int($0) - 1] }, boundaries: boundaries)
    }
}
