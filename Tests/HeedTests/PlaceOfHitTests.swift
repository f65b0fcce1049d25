import TestSupport
import Testing

@testable import Heed

@Suite("Places of hits, against the slow way to say it")
struct PlaceOfHitTests {
    @Test("What an `unless` takes away is what it overlaps", arguments: 0..<300)
    func separated(seed: UInt64) {
        var random = SeededGenerator(state: seed)
        func places(upTo most: Int) -> [PlaceOfHit] {
            (0..<Int.random(in: 0...most, using: &random)).map { _ in
                let start = Int.random(in: 0...60, using: &random)
                let length = Int.random(in: 1...9, using: &random)
                return PlaceOfHit(range: start..<start + length, language: "en")
            }
        }
        let hits = places(upTo: 20)
        let others = places(upTo: 8)
        let (apart, overlapping) = hits.separated(by: others)
        func isTaken(_ hit: PlaceOfHit) -> Bool {
            others.contains { $0.range.overlaps(hit.range) }
        }
        let note: Comment = "\(hits.map(\.range)) \(others.map(\.range))"
        #expect(Set(overlapping) == Set(hits.filter(isTaken)), note)
        #expect(Set(apart) == Set(hits.filter { !isTaken($0) }), note)
        #expect(apart.count + overlapping.count == hits.count, note)
    }
}
