/// What a scalar means in a text that is written for Zawgyi, as Unicode scalars.
enum ZawgyiSign {
    /// ေ and ြ are written before their consonant.
    case vowelE, medialRa
    case letter([UInt32], marks: [UInt32] = [])
    /// A consonant below the letter, with the sign that puts it there; medials come behind it.
    case below([UInt32], medials: [UInt32] = [])
    /// A final င above the letter, then marks.
    case kinzi([UInt32])
    case marks([UInt32])
    /// A mark of another script.
    case foreignMark(UInt32)
    case other

    /// - Parameter isBehindPrefix: what follows is the letter that ေ or ြ was written before.
    init(_ value: UInt32, _ properties: ScalarProperties, isBehindPrefix: Bool) {
        if let sign = Self.signs[value] {
            self = sign
            return
        }
        self =
            switch value {
            case 0x1031: .vowelE
            case _ where ZawgyiSigns.isMedialRa(value): .medialRa
            case 0x1040 where isBehindPrefix: .letter([0x101D])
            case 0x1047 where isBehindPrefix: .letter([0x101B])
            case _ where properties.role == .burmeseLetter: .letter([value])
            case _ where properties.textClass == .mark:
                (0x1000...0x109F).contains(value) ? .marks([value]) : .foreignMark(value)
            default: .other
            }
    }

    private static let signs: [UInt32: ZawgyiSign] = [
        0x1026: .letter([0x1025], marks: [0x102E]),
        0x1033: .marks([0x102F]), 0x1034: .marks([0x1030]), 0x1039: .marks([0x103A]),
        0x103A: .marks([0x103B]), 0x103C: .marks([0x103D]), 0x103D: .marks([0x103E]),
        0x105A: .marks([0x102B, 0x103A]), 0x1060: .below([0x1039, 0x1000]),
        0x1061: .below([0x1039, 0x1001]), 0x1062: .below([0x1039, 0x1002]),
        0x1063: .below([0x1039, 0x1003]), 0x1064: .kinzi([]), 0x1065: .below([0x1039, 0x1005]),
        0x1066: .below([0x1039, 0x1006]), 0x1067: .below([0x1039, 0x1006]),
        0x1068: .below([0x1039, 0x1007]), 0x1069: .below([0x1039, 0x1008]),
        0x106A: .letter([0x1009]), 0x106B: .letter([0x100A]), 0x106C: .below([0x1039, 0x100B]),
        0x106D: .below([0x1039, 0x100C]), 0x106E: .letter([0x100D, 0x1039, 0x100D]),
        0x106F: .letter([0x100D, 0x1039, 0x100E]), 0x1070: .below([0x1039, 0x100F]),
        0x1071: .below([0x1039, 0x1010]), 0x1072: .below([0x1039, 0x1010]),
        0x1073: .below([0x1039, 0x1011]), 0x1074: .below([0x1039, 0x1011]),
        0x1075: .below([0x1039, 0x1012]), 0x1076: .below([0x1039, 0x1013]),
        0x1077: .below([0x1039, 0x1014]), 0x1078: .below([0x1039, 0x1015]),
        0x1079: .below([0x1039, 0x1016]), 0x107A: .below([0x1039, 0x1017]),
        0x107B: .below([0x1039, 0x1018]), 0x107C: .below([0x1039, 0x1019]),
        0x107D: .marks([0x103B]), 0x1085: .below([0x1039, 0x101C]), 0x1086: .letter([0x103F]),
        0x1087: .marks([0x103E]), 0x1088: .marks([0x103E, 0x102F]),
        0x1089: .marks([0x103E, 0x1030]), 0x108A: .marks([0x103D, 0x103E]),
        0x108B: .kinzi([0x102D]), 0x108C: .kinzi([0x102E]), 0x108D: .kinzi([0x1036]),
        0x108E: .marks([0x102D, 0x1036]), 0x108F: .letter([0x1014]), 0x1090: .letter([0x101B]),
        0x1091: .letter([0x100F, 0x1039, 0x100D]), 0x1092: .letter([0x100B, 0x1039, 0x100C]),
        0x1093: .below([0x1039, 0x1018]), 0x1094: .marks([0x1037]), 0x1095: .marks([0x1037]),
        0x1096: .below([0x1039, 0x1010], medials: [0x103D]),
        0x1097: .letter([0x100B, 0x1039, 0x100B]),
    ]
}

/// A syllable of Zawgyi text while it is read, its parts kept apart until all are there.
struct ZawgyiSyllable {
    /// Offsets of the text that is read.
    private(set) var start = 0
    private(set) var end = 0
    private var hasVowelE = false
    private var hasMedialRa = false
    private var hasKinzi = false
    private var letter: [UInt32] = []
    private var below: [UInt32] = []
    private var marks: [UInt32] = []
    private var foreignMarks: [UInt32] = []
    private var isEmpty = true

    /// ေ or ြ was read, and not yet the letter it belongs to.
    var awaitsLetter: Bool { !isEmpty && letter.isEmpty && marks.isEmpty && below.isEmpty }

    /// - Returns: false for what does not belong to this syllable.
    mutating func take(_ sign: ZawgyiSign, from start: Int, to end: Int) -> Bool {
        switch sign {
        case .vowelE:
            guard isEmpty || awaitsLetter else { return false }
            hasVowelE = true
        case .medialRa:
            guard isEmpty || awaitsLetter else { return false }
            hasMedialRa = true
        case .letter(let scalars, let others):
            guard isEmpty || awaitsLetter else { return false }
            letter = scalars
            marks += others
        case .below(let scalars, let medials):
            below += scalars
            marks += medials
        case .kinzi(let scalars):
            hasKinzi = true
            marks += scalars
        case .marks(let scalars): marks += scalars
        case .foreignMark(let scalar):
            guard !isEmpty else { return false }
            foreignMarks.append(scalar)
        case .other: return false
        }
        if isEmpty { self.start = start }
        self.end = end
        isEmpty = false
        return true
    }

    /// The syllable in Unicode; folding puts the marks of a letter in order. Without a letter,
    /// marks of other scripts belong to what stands before.
    var scalars: [UInt32] {
        var scalars: [UInt32] = hasKinzi ? [0x1004, 0x103A, 0x1039] : []
        scalars += letter + below
        if hasMedialRa { scalars.append(0x103C) }
        if hasVowelE { scalars.append(0x1031) }
        scalars += marks
        return letter.isEmpty ? foreignMarks + scalars : scalars + foreignMarks
    }
}
