internal import TextForms

/// What a word of the tables means to the readers of facts; a word may mean several things.
enum Meaning: Sendable, Hashable {
    /// A number word, such as "six" or "ยี่".
    case number(Int)
    /// A word for one digit that is read in telephone numbers only, since it means more.
    case spokenDigit(Int)
    /// "พัน", "k", "juta"; it multiplies what stands before it.
    case multiplier(Int)
    /// "သိန်း": it multiplies what stands after it.
    case leadingMultiplier(Int)
    /// A factor that is said of money more than of anything else: "triệu", "万"; the currency
    /// where one country says it.
    case moneyFactor(String?)
    /// An ISO 4217 code.
    case currency(String)
    /// A unit of time: "ชม.", "months".
    case unit(TimeUnit)
    /// A unit of time that stands before its number: "miaka 18".
    case unitBefore(TimeUnit)
    /// For each unit of time, before or behind a number: "monthly", "per day".
    case each(TimeUnit)
    /// The same, but only before a number: "วันละ", "月薪".
    case eachBefore(TimeUnit)
    case eachPiece, eachShift
    /// What is paid for behind "per" or "/": "trip", "ชิ้น", "ca".
    case pieceUnit, shiftUnit
    /// "/", "per", "ต่อ", "a".
    case per
    /// "-", "to", "ถึง".
    case through
    case weekday(Int)
    case weekdays(Int)
    case month(Int)
    /// A messenger or network, such as "line".
    case service(String)
    /// Years of life: "ขวบ", "years old".
    case lifeYears
    /// School years that are counted: the age at which the first begins, and how many there are.
    case school(Int, classes: Int)
    /// Behind such a count, from what age on it counts: "kelas 2 SMP".
    case schoolLevel(Int)
    /// A stretch of school: from age to age.
    case schooling(Int, Int)
    case licence(String)
    /// A word for licences, or an office that gives them, in the country that is named.
    case licenceOf(String)
    case clock(Clock)
    case cue(Cue)
    /// An ordinary word which is here so that no shorter word is seen in it.
    case ordinary
}

/// Words that tell the hour.
enum Clock: Sendable, Hashable {
    case am, pm, oClock, noon, midnight
    /// "ตี 4": before the number; "บ่าย 2".
    case earlyMorning, afternoonBefore
    /// "8 pagi": after the number, and twelve is noon.
    case forenoon
    /// "早上 8 点", "रात 9 बजे": before the number, with or without a word behind it.
    case amBefore, pmBefore, nightBefore
    /// "8 โมง", "6 โมงเย็น", "2 ทุ่ม": after the number.
    case morning, eveningHours, afternoonAfter, night, oneInTheAfternoon
    /// "11 at night", "2 giờ đêm": after the number, before or behind midnight.
    case atNight
}

/// Words that say what a number near them is about.
enum Cue: Sendable, Hashable {
    /// `first` is "in advance", behind a sum; `child` persons are `person` as well.
    case pay, paidByWorker, paidByEmployer, first, age, person, child, firstPerson, work,
        appointment,
        experience, schooling, address
    case below, upTo, atLeast, above, andUp, about
    /// Behind the number: "18岁以下" with the number itself, "18세 미만" without it.
    case andDown, lessThan
    case dayOff, noDayOff, everyDay, no, every
    case phone, identifier, licence, counter, percent
    /// The "s" of "under-18s".
    case plural
    /// The "th" of "12th".
    case ordinal
    case contract, trial, unpaid, ago, within, waiting, away
    case buddhistYear, commonYear, year
}

/// All words of the tables, folded once.
struct Lexicon: Sendable {
    let trie: WordTrie
    /// For each word, what it means.
    let meanings: [[Meaning]]
    /// For each word, how it may stand in a text.
    let shapes: [Shape]

    /// What may stand beside a word.
    enum Shape: Sendable {
        case usual
        /// One or two Thai letters, with a full stop or alone: no Thai letter before them.
        case abbreviation
        /// The same without a full stop: no Thai letter after them either.
        case bareAbbreviation
    }

    static let shared = Lexicon(
        numberWords + spelledNumbers + moneyWords + payWords + timeWords + clockWords + personWords
            + pupilWords + contactWords + calendarWords + ordinaryWords)

    /// - Parameter rows: a meaning and its words, with strokes between them.
    init(_ rows: [(Meaning, String)]) {
        var order: [ArraySlice<UInt8>: Int] = [:]
        var words: [[UInt8]] = []
        var meanings: [[Meaning]] = []
        // Two spellings may fold to one word, which then means what both mean.
        for (row, list) in zip(rows, canonicalBytes(of: rows.map(\.1))) {
            for word in list.split(separator: UInt8(ascii: "|")) {
                if let index = order[word] {
                    meanings[index].append(row.0)
                } else {
                    order[word] = words.count
                    words.append(Array(word))
                    meanings.append([row.0])
                }
            }
        }
        self.meanings = meanings
        trie = WordTrie(words)
        shapes = words.map(Lexicon.shape)
    }

    private static func shape(_ bytes: [UInt8]) -> Shape {
        let dotted = bytes.last == UInt8(ascii: ".")
        let letters = bytes.count - (dotted ? 1 : 0)
        guard bytes.first == 0xE0, letters == 3 || (dotted && letters == 6) else { return .usual }
        return dotted ? .abbreviation : .bareAbbreviation
    }
}
