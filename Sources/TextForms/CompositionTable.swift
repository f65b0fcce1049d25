/// Which two scalars are written as one (UAX #15, primary composites), Hangul included.
struct CompositionTable: Sendable {
    /// First and second scalar in one number, ascending, and their composites.
    private let pairs: [UInt64]
    private let composites: [UInt32]
    /// Composites, ascending, and the places of their pairs.
    private let sorted: [UInt32]
    private let places: [Int]

    /// - Parameter numbers: first, second, composite and so on, ascending by the first two.
    init(_ numbers: [UInt32]) {
        var pairs: [UInt64] = []
        var composites: [UInt32] = []
        for start in stride(from: 0, to: numbers.count, by: 3) {
            pairs.append(UInt64(numbers[start]) << 32 | UInt64(numbers[start + 1]))
            composites.append(numbers[start + 2])
        }
        let places = composites.indices.sorted { composites[$0] < composites[$1] }
        self.pairs = pairs
        self.composites = composites
        self.places = places
        sorted = places.map { composites[$0] }
    }

    func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
        if let syllable = hangul(first, second) { return syllable }
        let place = place(of: UInt64(first) << 32 | UInt64(second), in: pairs)
        return place.map { composites[$0] }
    }

    func parts(of composite: UInt32) -> (UInt32, UInt32)? {
        guard let place = place(of: composite, in: sorted) else { return nil }
        let pair = pairs[places[place]]
        return (UInt32(pair >> 32), UInt32(truncatingIfNeeded: pair))
    }

    private func place<Number: Comparable>(of wanted: Number, in numbers: [Number]) -> Int? {
        let place = numbers.partitionPoint { $0 >= wanted }
        return place < numbers.count && numbers[place] == wanted ? place : nil
    }

    /// The Unicode Standard §3.12.
    private func hangul(_ first: UInt32, _ second: UInt32) -> UInt32? {
        if (0x1100..<0x1113).contains(first), (0x1161..<0x1176).contains(second) {
            return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
        }
        if (0xAC00..<0xD7A4).contains(first), (first - 0xAC00) % 28 == 0,
            (0x11A8..<0x11C3).contains(second)
        {
            return first + second - 0x11A7
        }
        return nil
    }
}
