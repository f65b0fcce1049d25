import TestSupport
import Testing

@testable import Archiving

/// A value with something of everything that can be kept.
private struct Sample: Archivable, Equatable {
    enum Colour: String, Archivable {
        case red, green
        static var blank: Colour { .red }
    }

    var number = 0
    var flag = false
    var text = ""
    var maybe: String?
    var colour = Colour.red
    var list: [String] = []
    var byName: [String: [Int]] = [:]
    var set: Set<Int> = []
    var numbers: [UInt16] = []
    var fraction = 0.0

    static var blank: Sample { Sample() }

    mutating func archive(_ archive: inout Archive) {
        archive.pass(&number)
        archive.pass(&flag)
        archive.pass(&text)
        archive.pass(&maybe)
        archive.pass(&colour)
        archive.pass(&list)
        archive.pass(&byName)
        archive.pass(&set)
        archive.pass(numbers: &numbers)
        archive.pass(number: &fraction)
    }

    static func random(_ random: inout SeededGenerator) -> Sample {
        let texts = ["", "a", "เก็บพาสปอร์ต", "🙂 e\u{301}", "line\nline", "\u{0}"]
        let count = Int.random(in: 0...4, using: &random)
        return Sample(
            number: Int.random(in: .min ... .max, using: &random),
            flag: Bool.random(using: &random), text: texts.randomElement(using: &random) ?? "",
            maybe: Bool.random(using: &random) ? texts.randomElement(using: &random) : nil,
            colour: Bool.random(using: &random) ? .red : .green,
            list: (0..<count).map { _ in texts.randomElement(using: &random) ?? "" },
            byName: Dictionary(
                uniqueKeysWithValues: texts.prefix(count).map { ($0, [count, -count]) }),
            set: Set(0..<count), numbers: (0..<count).map { UInt16($0) * 9_999 },
            fraction: Double.random(in: -1...1, using: &random))
    }
}

@Suite("Archives")
struct ArchiveTests {
    private func written(_ samples: [Sample]) -> [UInt8] {
        var archive = Archive()
        var samples = samples
        archive.pass(&samples)
        return archive.bytes
    }

    @Test("200 lists of random values: what is read is what was written, and nothing is left over")
    func roundTrip() {
        var random = SeededGenerator(state: 17)
        for _ in 1...200 {
            let samples = (0..<Int.random(in: 0...5, using: &random)).map { _ in
                Sample.random(&random)
            }
            var archive = Archive(reading: written(samples))
            var read: [Sample] = []
            archive.pass(&read)
            #expect(read == samples)
            #expect(archive.isReadWhole)
        }
    }

    @Test("an archive cut off at any byte, or with a byte too many, is not read whole")
    func cutOff() {
        var random = SeededGenerator(state: 4)
        let bytes = written([.random(&random), .random(&random), .random(&random)])
        for length in 0..<bytes.count {
            var archive = Archive(reading: Array(bytes[..<length]))
            var read: [Sample] = []
            archive.pass(&read)
            #expect(!archive.isReadWhole, "\(length) of \(bytes.count) bytes")
        }
        var longer = Archive(reading: bytes + [0])
        var read: [Sample] = []
        longer.pass(&read)
        #expect(!longer.isReadWhole)
    }

    @Test("an archive with any one byte turned over is read to an end, whatever comes out")
    func damaged() {
        var random = SeededGenerator(state: 5)
        let bytes = written([.random(&random), .random(&random)])
        for place in bytes.indices {
            var damaged = bytes
            damaged[place] ^= 0xFF
            var archive = Archive(reading: damaged)
            var read: [Sample] = []
            archive.pass(&read)
            #expect(read.count <= bytes.count)
        }
    }

    /// Hands out `bytes` in pieces of one size, the last one shorter.
    private func pieces(of bytes: [UInt8], size: Int) -> () -> [UInt8] {
        var rest = bytes[...]
        return {
            defer { rest = rest.dropFirst(size) }
            return Array(rest.prefix(size))
        }
    }

    @Test(
        "in pieces of any size the same is read as from the whole", arguments: [1, 3, 8, 64, 1000])
    func inPieces(size: Int) {
        var random = SeededGenerator(state: 21)
        for _ in 1...20 {
            let samples = (0..<4).map { _ in Sample.random(&random) }
            let bytes = written(samples)
            var archive = Archive(
                reading: bytes.count, nextPiece: pieces(of: bytes, size: size))
            var read: [Sample] = []
            archive.pass(&read)
            #expect(read == samples)
            #expect(archive.isReadWhole)
        }
    }

    @Test("pieces that end before they should are not read whole")
    func missingPieces() {
        var random = SeededGenerator(state: 22)
        let bytes = written([.random(&random), .random(&random)])
        for length in 0..<bytes.count {
            var archive = Archive(
                reading: bytes.count, nextPiece: pieces(of: Array(bytes[..<length]), size: 8))
            var read: [Sample] = []
            archive.pass(&read)
            #expect(!archive.isReadWhole, "\(length) of \(bytes.count) bytes")
        }
    }

    @Test("a checksum over pieces of whole words is that over the whole, and no byte may change")
    func checksum() {
        var random = SeededGenerator(state: 23)
        let bytes = (0..<101).map { _ in UInt8.random(in: 0...255, using: &random) }
        var whole = Checksum()
        whole.add(bytes)
        for size in [8, 16, 96, 104] {
            var sum = Checksum()
            let next = pieces(of: bytes, size: size)
            while case let piece = next(), !piece.isEmpty { sum.add(piece) }
            #expect(sum == whole)
        }
        for place in bytes.indices {
            var changed = bytes
            changed[place] ^= 1
            var sum = Checksum()
            sum.add(changed)
            #expect(sum != whole)
        }
    }

    @Test(
        "a length that is more than what is left, or less than nothing, makes no room",
        arguments: [Int.max, 1 << 40, 9, -1, .min])
    func absurdLengths(length: Int) {
        var count = Archive()
        var (length, rest) = (length, 7)
        count.pass(&length)
        count.pass(&rest)
        for read in [Read.list, .numbers, .text] {
            var archive = Archive(reading: count.bytes)
            #expect(read.isEmpty(from: &archive))
            #expect(archive.isBroken)
        }
    }

    private enum Read {
        case list, numbers, text

        func isEmpty(from archive: inout Archive) -> Bool {
            switch self {
            case .list:
                var list: [Sample] = []
                archive.pass(&list)
                return list.allSatisfy { $0 == Sample() }
            case .numbers:
                var numbers: [Int32] = []
                archive.pass(numbers: &numbers)
                return numbers.isEmpty
            case .text:
                var text = "before"
                archive.pass(&text)
                return text.isEmpty
            }
        }
    }

    @Test("a word that no case of an enumeration has breaks the archive")
    func unknownWord() {
        var archive = Archive()
        var word = "blue"
        archive.pass(&word)
        var reading = Archive(reading: archive.bytes)
        var colour = Sample.Colour.green
        reading.pass(&colour)
        #expect(reading.isBroken)
        #expect(!reading.isReadWhole)
    }
}
