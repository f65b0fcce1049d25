/// What words may begin with, in the direction in which they are read: a set of 256 mixtures of
/// the first three bytes, which is one letter of most scripts. It may say yes wrongly, never no.
struct Openings: Sendable, BitwiseCopyable, Hashable {
    private var bits = InlineArray<4, UInt64>(repeating: 0)

    static let all: Openings = {
        var all = Openings()
        for index in 0..<4 { all.bits[index] = .max }
        return all
    }()

    init() {}

    static func == (left: Openings, right: Openings) -> Bool {
        (0..<4).allSatisfy { left.bits[$0] == right.bits[$0] }
    }

    func hash(into hasher: inout Hasher) {
        for index in 0..<4 { hasher.combine(bits[index]) }
    }

    /// - Parameter word: its bytes in the order in which they are met.
    init(_ word: [UInt8]) {
        guard word.count >= 3 else {
            self = word.isEmpty ? Openings() : .all
            return
        }
        let mixture = Self.mixture(word[0], word[1], word[2])
        bits[Int(mixture >> 6)] = 1 << UInt64(mixture & 63)
    }

    @inline(__always)
    private static func mixture(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8 {
        first &* 7 &+ second &* 29 &+ third
    }

    /// What stands at a place, as far as openings tell it apart.
    enum Sight {
        case mixture(UInt8)
        /// The text ends before a mixture can be made.
        case tooShort
        /// The text has no more bytes.
        case nothing
    }

    /// Looks at `position` in the direction of `way`, once for all openings that may stand there.
    @inline(__always)
    static func sight(at position: Int, _ way: Way, in text: [UInt8]) -> Sight {
        if way == .right {
            guard position + 3 <= text.count else {
                return position < text.count ? .tooShort : .nothing
            }
            return .mixture(mixture(text[position], text[position + 1], text[position + 2]))
        }
        guard position >= 3 else { return position > 0 ? .tooShort : .nothing }
        return .mixture(mixture(text[position - 1], text[position - 2], text[position - 3]))
    }

    /// Whether one of the words may stand where this is seen.
    @inline(__always)
    func mayStand(at sight: Sight) -> Bool {
        switch sight {
        case .mixture(let mixture): bits[Int(mixture >> 6)] & 1 << UInt64(mixture & 63) != 0
        case .tooShort: true
        case .nothing: false
        }
    }

    /// Whether one of the words may stand at `position`, read in the direction of `way`.
    @inline(__always)
    func mayStand(at position: Int, _ way: Way, in text: [UInt8]) -> Bool {
        mayStand(at: Self.sight(at: position, way, in: text))
    }

    mutating func formUnion(_ other: Openings) {
        for index in 0..<4 { bits[index] |= other.bits[index] }
    }
}
