import Heed

@testable import Records

/// Assessments made by hand: the writers know nothing of how findings come about.
enum Fixtures {
    static let advert = """
        รับด่วน‼️ แอดมินตอบแชท ฝั่งปอยเปต
        ฐาน 25,000+คอม กินอยู่ฟรี ถึงแล้วบริษัทเก็บพาสปอร์ตไว้ให้
        อยู่ครบ 6 เดือน ออกก่อนปรับ 80,000 ทักเทเล @somchai_job โทร 081-234-5678
        """

    static func evidence(_ quote: String, in text: String, turn: Int? = nil) -> Evidence {
        guard let range = text.firstRange(of: quote) else {
            fatalError("the quote is not in the text")
        }
        let before = text[..<range.lowerBound]
        let line = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        return Evidence(
            offset: before.utf8.count, length: quote.utf8.count,
            line: before.count(where: \.isNewline) + 1, column: line.count + 1, quote: quote,
            language: "th", turn: turn)
    }

    static func finding(
        _ id: String, _ title: LocalizedText, weight: Int, quotes: [String], in text: String,
        law: [String] = [], support: Bool = false, status: RuleStatus = .stable,
        reason: String? = nil
    ) -> Finding {
        let family = String(id.prefix { $0 != "/" })
        var rule = Rule(id: id, pack: "core", file: "rules/core/\(id).lua", family: family)
        rule.title = title
        rule.weight = weight
        rule.status = status
        rule.support = support
        rule.indicators = ["delphi:D2.05", "ilo:7"]
        rule.law = law
        rule.sources = ["ilo-indicators-2012"]
        rule.advice = LocalizedText(
            "Ask who holds the papers now. A copy is enough for an employer.",
            ["th": "ถามว่าตอนนี้ใครถือเอกสารอยู่ นายจ้างมีเพียงสำเนาก็พอ"])
        var finding = Finding(
            rule: rule, evidence: quotes.map { evidence($0, in: text) }, reason: reason)
        finding.hundredths = weight * 100
        return finding
    }

    static let passport = LocalizedText(
        "Identity papers are kept by someone else", ["th": "ผู้อื่นเก็บเอกสารประจำตัวไว้"])
    static let exitCost = LocalizedText(
        "Leaving early costs money", ["th": "ออกก่อนกำหนดต้องเสียเงิน"])
    static let place = LocalizedText("A place known as a hub", ["th": "สถานที่ที่มีรายงานบ่อย"])

    static let law = LawRow(
        id: "th-fw-62", jurisdiction: "TH", law: "Royal Ordinance on Foreign Workers B.E. 2560",
        section: "62", validFrom: "2017-06-23",
        says: LocalizedText(
            "nobody may keep a foreign worker's papers",
            ["th": "ห้ามยึดเอกสารประจำตัวของคนต่างด้าว"]),
        nextStep: LocalizedText("whether the worker is a foreigner"),
        office: LocalizedText("Department of Employment"), verified: false)

    static let help = HelpLine(
        id: "th-1300", country: "TH", number: "1300",
        name: LocalizedText("Social Assistance Centre", ["th": "ศูนย์ช่วยเหลือสังคม"]),
        says: LocalizedText("day and night", ["th": "ตลอด 24 ชั่วโมง"]), languages: ["th", "en"],
        forKinds: ["any"], checkedOn: "2026-11-22", verified: true)

    static func dimension(_ number: Int, _ status: DimensionResult.Status) -> DimensionResult {
        DimensionResult(
            dimension: number,
            title: LocalizedText("Coercive recruitment", ["th": "การจัดหางานโดยบังคับ"]),
            status: status, strong: 0, medium: 3, weak: 0, indicators: ["D2.04", "D2.05"])
    }

    static func assessment(
        id: String = "ad.txt", level: Level = .none, child: Bool = false,
        findings: [Finding] = [], coverage: Coverage.Status = .covered, troubles: [Trouble] = []
    ) -> Assessment {
        let hasFindings = !findings.isEmpty
        return Assessment(
            schema: "heed.assessment/1", id: id, level: level, child: child,
            score: hasFindings ? 64 : 0,
            kind: KindJudgement(kind: .advert, given: false, reasons: ["รับด่วน"]),
            wording: WordingJudgement(language: "th", points: -12),
            coverage: Coverage(
                status: coverage, scripts: [ScriptShare(script: "Thai", percent: 100)],
                seen: [LanguageShare(languages: ["th"], percent: 100)],
                languages: ["en", "th"]),
            trialOnly: false, findings: findings, mitigations: [],
            dimensions: hasFindings
                ? [
                    dimension(2, .positive), dimension(1, .nothingSeen),
                    dimension(5, .cannotBeSeen),
                ]
                : [],
            palermo: Palermo(act: ["advert"], means: ["D2.05"], purpose: [], child: child),
            law: hasFindings ? [law] : [], help: hasFindings ? [help] : [], troubles: troubles,
            cannotBeSeen: [
                Unseen(
                    "violence",
                    .init("violence that nobody writes about", ["th": "ความรุนแรงที่ไม่มีใครเขียนถึง"]))
            ],
            explanation: [
                ExplanationStep("documents/passport-held: weight 8", hundredths: 800),
                ExplanationStep("priority asks for 60 points: they are there"),
            ],
            engine: "0.1.0",
            packs: [
                PackStamp(name: "core", version: "0.1", digest: String(repeating: "ab", count: 32))
            ])
    }

    static var priority: Assessment {
        assessment(
            level: .priority,
            findings: [
                finding(
                    "documents/passport-held", passport, weight: 8, quotes: ["เก็บพาสปอร์ต"],
                    in: advert, law: ["th-fw-62"]),
                finding(
                    "exit-cost/penalty", exitCost, weight: 7, quotes: ["ออกก่อนปรับ 80,000"],
                    in: advert, status: .trial, reason: "80,000 baht is more than three months' pay"
                ),
                finding(
                    "place/hub", place, weight: 2, quotes: ["ฝั่งปอยเปต", "ตอบแชท"], in: advert,
                    support: true),
            ])
    }

    static func record(
        _ assessment: Assessment?, _ text: String = advert, source: String = "samples/ad.txt",
        trouble: Trouble? = nil
    ) -> OutputRecord {
        OutputRecord(
            InputRecord(
                message: Message(text, id: assessment?.id ?? source), source: source,
                trouble: trouble), assessment)
    }
}
