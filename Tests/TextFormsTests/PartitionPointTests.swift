import TestSupport
import Testing

@testable import TextForms

@Suite("Halving finds what going through finds")
struct PartitionPointTests {
    @Test("the first number that is no smaller, in lists of all lengths", arguments: 0..<200)
    func twin(seed: UInt64) {
        var random = SeededGenerator(state: seed)
        let length = Int.random(in: 0...20, using: &random)
        let numbers = (0..<length).map { _ in Int.random(in: 0...9, using: &random) }.sorted()
        for wanted in -1...10 {
            let slow = numbers.firstIndex { $0 >= wanted } ?? numbers.endIndex
            #expect(numbers.partitionPoint { $0 >= wanted } == slow, "\(wanted) in \(numbers)")
            let slice = numbers.dropFirst(3)
            #expect(
                slice.partitionPoint { $0 >= wanted }
                    == slice.firstIndex { $0 >= wanted } ?? slice.endIndex, "\(slice)")
        }
    }
}
