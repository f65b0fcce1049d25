/// Tells Burmese written for the font Zawgyi, which gives Burmese code points other meanings and
/// puts ေ and ြ before their consonant, from Burmese, Shan, Mon and Karen in Unicode: counts
/// what the one spelling never has and the other is full of.
struct ZawgyiSigns {
    private var zawgyi = 0
    private var unicode = 0
    private var earlier: UInt32 = 0
    private var before: UInt32 = 0
    private var current: UInt32 = 0
    private let tables: FoldTables

    init(tables: FoldTables) {
        self.tables = tables
    }

    /// Whether the text is written for Zawgyi; nothing where it could be either.
    var verdict: Bool? { zawgyi == unicode ? nil : zawgyi > unicode }

    static func + (one: ZawgyiSigns, other: ZawgyiSigns) -> ZawgyiSigns {
        var sum = one
        sum.zawgyi += other.zawgyi
        sum.unicode += other.unicode
        return sum
    }

    /// Takes the next scalar of the line. What Unicode may put in another order (the dot below,
    /// marks of other scripts) or ignores is passed over.
    mutating func take(_ value: UInt32) {
        let properties = tables.properties(of: value)
        let isFixed = (0x1000...0x103E).contains(value) && value != 0x1037
        guard properties.textClass != .ignorable, isFixed || properties.orderKey == 0
        else { return }
        if let (letter, mark) = value == 0x1026 ? tables.parts(of: value) : nil {
            look(ahead: letter)
            look(ahead: mark)
        } else {
            look(ahead: value)
        }
    }

    /// Takes the end of the line.
    mutating func end() {
        look(ahead: 0)
    }

    private mutating func look(ahead next: UInt32) {
        switch current {
        case 0x1031:
            // ေ before its consonant.
            if isStart(before), isLetter(next) || Self.isMedialRa(next) { zawgyi += 1 }
        case 0x103B:
            // ြ before its consonant, where Unicode has ျ behind it.
            if isStart(before) {
                zawgyi += 1
            } else if isVowel(next) || [0x1031, 0x103A, 0x103D, 0x103E].contains(next) {
                unicode += 1
            }
        case 0x1039:
            // The asat, where Unicode has the sign that only stands between two consonants.
            if !isLetter(next) || before == 0x1004 || !isLetter(before) && before != 0x103A {
                zawgyi += 1
            } else if before == 0x103A {
                unicode += 1
            }
        case 0x103A:
            // ျ before a vowel, where Unicode has the asat.
            if before == 0x102B || before == 0x102C {
                unicode += 1
            } else if [0x102C, 0x102D, 0x102E, 0x1032, 0x1036].contains(next) {
                zawgyi += 1
            } else if next == 0x1038, earlier != 0x1031 {
                unicode += 1
            }
        case 0x103E:
            // Zawgyi puts nothing here.
            unicode += 1
        case 0x1094, 0x1095:
            // The dot below behind a vowel, where Unicode has digits of Shan.
            if isVowel(before) { zawgyi += 1 }
        case _ where Self.isMedialRa(current):
            // ြ before a consonant, where Unicode has letters and signs of Shan, which does
            // without that consonant.
            if Self.isUnknownToShan(next) { zawgyi += 1 }
        default: break
        }
        earlier = before
        before = current
        current = next
    }

    /// A scalar for ြ; Zawgyi has several, of different widths.
    static func isMedialRa(_ value: UInt32) -> Bool {
        value == 0x103B || (0x107E...0x1084).contains(value)
    }

    private static func isUnknownToShan(_ value: UInt32) -> Bool {
        switch value {
        case 0x1000...0x1003, 0x1005...0x100F, 0x1012...0x1014, 0x1016...0x1018: true
        default: false
        }
    }

    private func isLetter(_ value: UInt32) -> Bool {
        tables.properties(of: value).role == .burmeseLetter
    }

    private func isVowel(_ value: UInt32) -> Bool {
        (0x102B...0x1030).contains(value) || value == 0x1032
    }

    /// Whether no consonant stands here for a vowel or medial to belong to.
    private func isStart(_ before: UInt32) -> Bool {
        !(0x1000...0x109F).contains(before) || isVowel(before) || (0x1036...0x1039).contains(before)
            || before == 0x104A || before == 0x104B
    }
}
