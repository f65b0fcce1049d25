import TermScan
import Testing

/// `<papers>` in a phrase stands for the phrases of a list.
@Suite("Word lists in phrases")
struct WordListTests {
    private static let papers = ["passport", "id card", "seaman? book"]

    /// Lists as tests need them: `papers` in English and Thai, `keeping` in English.
    private static let lists: WordLists = {
        var lists = WordLists()
        for (phrases, name, language) in [
            (papers, "papers", "en"), (["พาสปอร์ต", "บัตร"], "papers", "th"),
            (["keep*", "hold"], "keeping", "en"),
        ] {
            _ = lists.add(phrases, to: name, in: language, slots: testSlots, folding: form)
        }
        return lists
    }()

    private static func term(
        _ phrase: String, _ language: String? = "en", lists: WordLists = lists
    ) throws(TermProblems) -> Term {
        try Term(
            parsing: phrase, slots: testSlots, lists: lists, language: language, folding: form)
    }

    private static func problems(
        of phrase: String, _ language: String? = "en", lists: WordLists = lists
    ) -> [TermProblem] {
        do {
            _ = try term(phrase, language, lists: lists)
            return []
        } catch {
            return error.all
        }
    }

    @Test(
        "a list is the same as its phrases written out as a choice",
        arguments: [
            ("keep your <papers>", "keep your (passport|id card|seaman? book)"),
            ("<keeping> ... <papers>", "(keep*|hold) ... (passport|id card|seaman? book)"),
            ("your <papers>? kept", "your (passport|id card|seaman? book)? kept"),
            ("(<papers>|bank card) kept", "((passport|id card|seaman? book)|bank card) kept"),
            ("un<papers>s", "un(passport|id card|seaman? book)s"),
            ("< papers > {money}", "(passport|id card|seaman? book) {money}"),
        ])
    func sameAsChoice(named: String, written: String) throws {
        let term = try Self.term(named)
        let other = try Self.term(written)
        #expect(term.sequence == other.sequence)
        #expect(term.anchor == other.anchor)
        #expect(term.source == named)
        #expect(term.namesList)
        #expect(!other.namesList)
    }

    @Test("a phrase takes the words of its own language, and of all where it has none")
    func languages() throws {
        #expect(
            try Self.term("เก็บ<papers>", "th").sequence
                == Self.term("เก็บ(พาสปอร์ต|บัตร)", "th").sequence)
        #expect(
            try Self.term("<papers>", nil).sequence
                == Self.term("(passport|id card|seaman? book|พาสปอร์ต|บัตร)", nil).sequence)
    }

    @Test("another list of the same name and language adds to it")
    func adds() throws {
        var lists = Self.lists
        _ = lists.add(["wallet"], to: "papers", in: "en", slots: testSlots, folding: form)
        #expect(
            try Self.term("<papers>", lists: lists).sequence
                == Self.term("(passport|id card|seaman? book|wallet)").sequence)
    }

    @Test("a sign that is meant as itself is written with a stroke before it")
    func escaped() throws {
        #expect(try Self.term(#"a \<b> c"#).sequence == Self.term("a b c").sequence)
    }

    @Test("what is wrong with a name is told with its place, and how to mend it")
    func wrongNames() {
        let misspelt = Self.problems(of: "keep <paper>")
        #expect(misspelt.map(\.code) == [.unknownList])
        #expect(misspelt.map(\.range) == [5..<12])
        #expect(misspelt.map(\.hint) == ["Did you mean <papers>?"])
        let absent = Self.problems(of: "ข่มขู่ <keeping> หนี", "th")
        #expect(absent.map(\.message) == ["The word list “keeping” has no words in `th`."])
        #expect(absent.map(\.range) == [19..<28])
        #expect(Self.problems(of: "keep <papers").map(\.code) == [.unclosedListName])
        #expect(Self.problems(of: "<papers>*").map(\.code) == [.strayCharacter])
        #expect(Self.problems(of: "<papers>?").map(\.code) == [.optionalOnly])
    }

    @Test("a list may not name a list; its other phrases stay")
    func listInList() throws {
        var lists = WordLists()
        let found = lists.add(
            ["card", "a <card>", "book)"], to: "papers", in: "en", slots: testSlots, folding: form)
        #expect(found.map(\.index) == [1, 2])
        #expect(found.map(\.problem.code) == [.listInList, .strayCharacter])
        #expect(
            try Self.term("my <papers>", lists: lists).sequence
                == Self.term("my (card)", lists: lists).sequence)
    }

    @Test("lists, and phrases with the lists that they name, have a longest length")
    func limits() {
        var lists = WordLists()
        let word = String(repeating: "a", count: 99) + " "
        let long = Array(repeating: word, count: 41)
        let found = lists.add(long, to: "long", in: "en", slots: testSlots, folding: form)
        #expect(found.map(\.index) == [40])
        #expect(found.map(\.problem.code) == [.tooLong])
        for name in ["a", "b", "c", "d", "e"] {
            let full = Array(repeating: word, count: 40)
            #expect(
                lists.add(full, to: name, in: "en", slots: testSlots, folding: form).isEmpty)
        }
        #expect(Self.problems(of: "x <a> <b> <c> <d>", lists: lists).isEmpty)
        #expect(
            Self.problems(of: "x <a> <b> <c> <d> <e>", lists: lists).map(\.code) == [.tooLong])
    }
}
