extension FoldedText {
    /// Writes the text out as UTF-8, with the source and the boundary of each place.
    ///
    /// - Parameters:
    ///   - decoded: where offsets of the decoded text become source offsets.
    ///   - clusters: those of the text that was folded; what comes from a part of one comes from
    ///     all of it.
    ///   - conversion: what was folded in place of the decoded text.
    ///   - isMatching: line feeds are ends of sentences.
    func form(
        of decoded: DecodedText, _ clusters: LongClusters,
        convertedBy conversion: ZawgyiConversion?, isMatching: Bool
    ) -> TextForm {
        var count = 0
        for scalar in scalars { count += utf8Width(scalar.value) }
        var bytes: [UInt8] = []
        var starts: [UInt32] = []
        var ends: [UInt32] = []
        var boundaries: [Boundary] = []
        bytes.reserveCapacity(count)
        starts.reserveCapacity(count)
        ends.reserveCapacity(count)
        boundaries.reserveCapacity(count + 1)
        var walk = BoundaryWalk()
        var snap = ClusterSnap(clusters)
        var before: (written: UInt32, snapped: UInt32, isSeparator: Bool) = (0, 0, true)
        var isAfterSentence = false
        let span = scalars.span
        // A byte order mark shifts every offset by as much.
        let shift = decoded.map == nil ? UInt32(decoded.markLength) : 0
        for index in span.indices {
            let scalar = span[index]
            var boundary = walk.boundary(before: index, in: span)
            if isMatching {
                let isSentence = scalar.value == 0x0A
                if isSentence || isAfterSentence { boundary.insert(.sentence) }
                isAfterSentence = isSentence
            }
            var start = snap.start(of: scalar.start)
            var end = snap.end(of: scalar.end)
            let isSeparator = isMatching && (scalar.value == 0x20 || scalar.value == 0x0A)
            if start < before.snapped, scalar.start >= before.written, !isSeparator,
                !before.isSeparator
            {
                boundary.subtract([.cluster, .word])
            }
            before = (scalar.end, end, isSeparator)
            if let conversion { (start, end) = conversion.origin(of: start..<end) }
            start += shift
            end += shift
            boundaries.append(boundary)
            starts.append(start)
            ends.append(end)
            let value = scalar.value
            if value < 0x80 {
                bytes.append(UInt8(truncatingIfNeeded: value))
                continue
            }
            let width = utf8Width(value)
            switch width {
            case 2: bytes.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
            case 3:
                bytes.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
                bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
            default:
                bytes.append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
                bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F))
                bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
            }
            bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
            for _ in 1..<width {
                starts.append(start)
                ends.append(end)
                boundaries.append([])
            }
        }
        boundaries.append(walk.boundaryAtEnd())
        if let map = decoded.map {
            map.translate(&starts)
            map.translate(&ends)
        }
        return TextForm(
            bytes: bytes, sourceStarts: starts, sourceEnds: ends, boundaries: boundaries)
    }
}

@inline(__always)
private func utf8Width(_ value: UInt32) -> Int {
    value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4
}
