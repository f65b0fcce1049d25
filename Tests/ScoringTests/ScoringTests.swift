import RuleModel
import Scoring
import Testing

@Suite("Scoring")
struct ScoringTests {
    private func scored(_ findings: [Finding], _ kind: MessageKind = .advert) -> Scored {
        score(findings, kind: kind, tables: Fixture.tables)
    }

    @Test("no finding: level none, score 0")
    func nothing() {
        let result = scored([])
        #expect(result.level == .none)
        #expect(result.score == 0)
    }

    /// Points of a wording; the score without a sign, and with one of weight 10.
    static let worded: [(points: Int?, none: Int, grave: Int)] = [
        (nil, 0, 35), (-90, 0, 25), (-30, 0, 25), (-3, 10, 35), (0, 11, 37), (40, 25, 51),
        (90, 25, 51),
    ]

    @Test(
        "the wording of a text counts for the lesser part of its score, up to a point",
        arguments: worded)
    func wording(points: Int?, none: Int, grave: Int) {
        let nothing = score([], kind: .advert, wording: points, tables: Fixture.tables)
        #expect(nothing.level == .none)
        #expect(nothing.score == none)
        #expect(
            nothing.explanation.last?.text.text(in: "en")
                == "score \(none) of 100, to order a queue; it is not a probability")
        let sign = Fixture.finding("documents/kept", weight: 10)
        let one = score([sign], kind: .advert, wording: points, tables: Fixture.tables)
        #expect(one.score == grave)
        #expect(
            one.explanation.contains { $0.text.text(in: "en").contains("the wording") }
                == (points != nil))
    }

    @Test("context alone weighs nothing")
    func contextAlone() {
        let result = scored([
            Fixture.finding("offer/free-room", weight: 9, support: true),
            Fixture.finding("debt/advance", weight: 9, support: true),
        ])
        #expect(result.level == .none)
        #expect(result.score == 0)
    }

    @Test("context counts beside a sign of another family, not beside one of its own")
    func contextBesideSign() {
        let sign = Fixture.finding("documents/kept")
        let other = scored([sign, Fixture.finding("offer/free-room", weight: 2, support: true)])
        let own = scored([sign, Fixture.finding("documents/asked", weight: 2, support: true)])
        #expect(other.score > scored([sign]).score)
        #expect(own.score == scored([sign]).score)
    }

    @Test("a sign of which a part counts brings that part of its points, and says so")
    func part() {
        var sign = Fixture.finding("documents/kept", weight: 5)
        sign.percent = 60
        let result = scored([sign])
        #expect(result.findings.map(\.hundredths) == [300])
        #expect(
            result.explanation.first?.text.text(in: "en")
                == "documents/kept: weight 5, 1 place, of which 60 % count: the text is worded "
                + "like ordinary ones")
    }

    @Test("two families say more than the same weight in one")
    func cooccurrence() {
        let one = scored([
            Fixture.finding("debt/a", weight: 6), Fixture.finding("debt/b", weight: 6),
        ])
        let two = scored([
            Fixture.finding("debt/a", weight: 6), Fixture.finding("documents/b", weight: 6),
        ])
        #expect(two.score > one.score)
    }

    @Test("a family brings no more than its ceiling")
    func ceiling() {
        let full = scored([
            Fixture.finding("debt/a", weight: 10), Fixture.finding("debt/b", weight: 2),
        ])
        let over = scored([
            Fixture.finding("debt/a", weight: 10), Fixture.finding("debt/b", weight: 10),
            Fixture.finding("debt/c", weight: 10),
        ])
        #expect(full.score == over.score)
        #expect(
            over.explanation.contains { $0.text.text(in: "en").contains("no more than 12 points") })
    }

    @Test("a second place of one sign adds a tenth of its weight, a fourth adds nothing")
    func damping() {
        func hundredths(_ places: Int) -> Int {
            scored([Fixture.finding("debt/a", weight: 5, places: places)]).findings[0].hundredths
        }
        #expect(hundredths(1) == 500)
        #expect(hundredths(2) == 550)
        #expect(hundredths(3) == 600)
        #expect(hundredths(4) == 600)
    }

    @Test("in a warning nothing weighs, and the level stays below review")
    func warning() {
        let result = scored(
            [
                Fixture.finding("documents/kept", weight: 10),
                Fixture.finding("debt/a", weight: 10), Fixture.finding("child/a", child: true),
            ], .warning)
        #expect(result.level < .review)
        #expect(result.score == 0)
        #expect(!result.child)
    }

    @Test("a sign of a child in danger sets priority, whatever it weighs")
    func child() {
        let result = scored([Fixture.finding("child/sent-away", weight: 1, child: true)])
        #expect(result.level == .priority)
        #expect(result.child)
        #expect(result.score >= 90)
    }

    @Test("one rule in trial alone never makes review; two in trial are marked as such")
    func trial() {
        let one = scored([Fixture.finding("debt/a", weight: 10, status: .trial)])
        #expect(one.level == .note)
        let two = scored([
            Fixture.finding("debt/a", weight: 10, status: .trial),
            Fixture.finding("documents/b", weight: 10, status: .trial),
        ])
        #expect(two.level >= .review)
        #expect(two.trialOnly)
        let stable = scored([Fixture.finding("debt/a", weight: 10)])
        #expect(!stable.trialOnly)
    }

    @Test("one rule in trial that speaks of a child is enough for priority, and is marked as such")
    func childInTrial() {
        let one = scored([Fixture.finding("child/a", weight: 5, child: true, status: .trial)])
        #expect(one.level == .priority)
        #expect(one.trialOnly)
    }

    @Test("signs for the employer lower the score and are shown, but not the level")
    func mitigation() {
        let sign = Fixture.finding("debt/a", weight: 10)
        let both = scored([sign, Fixture.finding("offer/day-off", weight: 2, mitigates: true)])
        #expect(both.score < scored([sign]).score)
        #expect(both.level == scored([sign]).level)
        #expect(both.mitigations.count == 1)
        #expect(both.findings.count == 1)
    }

    @Test("papers kept: medium at recruitment in an advert, strong at destination in a report")
    func phase() {
        let finding = Fixture.finding("documents/kept", indicators: ["delphi:D2.05"])
        let advert = scored([finding]).dimensions
        let report = scored([finding], .workerReport).dimensions
        #expect(advert[1].medium == 1)
        #expect(advert[4].status == .cannotBeSeen)
        #expect(report[4].strong == 1)
        #expect(report[4].indicators == ["delphi:D5.01"])
    }

    @Test("three medium indicators make a dimension positive, the same one thrice does not")
    func distinctIndicators() {
        let three = scored([
            Fixture.finding("documents/a", indicators: ["delphi:D2.05"]),
            Fixture.finding("debt/b", indicators: ["delphi:D2.04", "delphi:D2.06"]),
        ])
        let same = scored([
            Fixture.finding("documents/a", indicators: ["delphi:D2.05"]),
            Fixture.finding("documents/b", indicators: ["delphi:D2.05"]),
            Fixture.finding("documents/c", indicators: ["delphi:D2.05"]),
        ])
        #expect(three.dimensions[1].status == .positive)
        #expect(same.dimensions[1].status == .signsSeen)
    }
}
