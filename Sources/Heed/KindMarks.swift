internal import RuleModel

/// Marks such as `/` or `“` that speak for a kind in any language: a list has slashes and
/// bullets, what quotes others has quotation marks.
struct KindMarks: Sendable {
    private let cues: [KindCue]
    private var cuesByMark: [Unicode.Scalar: [Int]] = [:]
    /// Whether a mark lies there, by ``place(of:)``: most characters are letters, to be passed
    /// over without more ado.
    private var mayLie = [Bool](repeating: false, count: 0x100 + 0x1100)

    init(_ cues: [KindCue]) {
        self.cues = cues
        for (index, cue) in cues.enumerated() {
            for mark in Set(cue.marks.compactMap(\.unicodeScalars.first)) {
                cuesByMark[mark, default: []].append(index)
                mayLie[Self.place(of: mark)] = true
            }
        }
    }

    /// Adds each cue of which a mark stands in a text, once.
    func add(to kind: inout KindInference, from bytes: [UInt8]) {
        var seen: Set<Int> = []
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars
        where mayLie[Self.place(of: scalar)] {
            for index in cuesByMark[scalar] ?? [] where seen.insert(index).inserted {
                kind.add(cues[index].kind, weight: cues[index].weight, mark: scalar)
            }
        }
    }

    /// Each of the first 256 characters by itself, the others by blocks of 256.
    private static func place(of scalar: Unicode.Scalar) -> Int {
        let value = Int(scalar.value)
        return value < 0x100 ? value : 0x100 + value >> 8
    }
}
