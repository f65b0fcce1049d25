internal import Synchronization

extension DecodedText {
    /// The line and column of a source offset, both from 1. A line ends with LF, CRLF or CR; a
    /// column is one extended grapheme cluster (UAX #29), and a position inside a cluster has
    /// that cluster's column.
    package func position(ofSource offset: Int) -> (line: Int, column: Int) {
        let wanted = self.offset(ofSource: offset)
        var place = PositionIndex.Place()
        var end = bytes.count
        if let positions { (place, end) = positions.surroundings(of: wanted, in: bytes) }
        place.advance(to: wanted, in: bytes[place.offset..<end])
        return (place.line, place.column)
    }
}

/// Lines and columns at regular distances of a long text, found when the first position is
/// asked for, so that asking for many does not read the text as often.
final class PositionIndex: Sendable {
    /// In bytes; texts that are no longer need no index.
    static let step = 1024

    /// The beginning of a cluster.
    struct Place {
        var offset = 0
        var line = 1
        var column = 1

        /// Goes on to the cluster in which `wanted` lies.
        mutating func advance(to wanted: Int, in bytes: ArraySlice<UInt8>) {
            guard offset < wanted else { return }
            for character in String(decoding: bytes, as: UTF8.self) {
                guard offset + character.utf8.count <= wanted else { return }
                add(character)
            }
        }

        fileprivate mutating func add(_ character: Character) {
            offset += character.utf8.count
            if character == "\n" || character == "\r" || character == "\r\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
    }

    private let places = Mutex<[Place]>([])

    /// The last place that is not behind `offset`, and where the next one lies.
    func surroundings(of offset: Int, in bytes: [UInt8]) -> (place: Place, end: Int) {
        places.withLock { places in
            if places.isEmpty { places = Self.places(in: bytes) }
            let next = places.partitionPoint { $0.offset > offset }
            let end = next < places.count ? places[next].offset : bytes.count
            return (next > 0 ? places[next - 1] : Place(), end)
        }
    }

    private static func places(in bytes: [UInt8]) -> [Place] {
        var places = [Place()]
        var place = Place()
        for character in String(decoding: bytes, as: UTF8.self) {
            place.add(character)
            if let last = places.last, place.offset - last.offset >= step { places.append(place) }
        }
        return places
    }
}
