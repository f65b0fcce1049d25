internal import Heed

/// One record of a report for people.
struct TextPage {
    private(set) var text = ""

    let options: ReportOptions
    let paint: Paint
    var language: String { options.language }

    /// Columns that the labels of a finding take.
    private static let margin = 5

    init(_ record: OutputRecord, _ options: ReportOptions) {
        self.options = options
        paint = Paint(isOn: options.color)
        guard let assessment = record.assessment else {
            line(
                paint("! " + words(ReportWords.unread), .trouble) + name(record.input))
            for trouble in record.troubles { paragraph(trouble.message, first: "  ") }
            line()
            return
        }
        head(assessment, record.input)
        if assessment.level == .none, assessment.findings.isEmpty, record.troubles.isEmpty,
            assessment.help.isEmpty, record.remarks.isEmpty, !options.explains
        {
            return
        }
        let hides = options.hidesQuotes(of: assessment)
        if hides {
            line("  " + paint(words(ReportWords.quotesHidden), .faint))
            paragraph(words(ReportWords.childCare), first: "  ")
        }
        let excerpts = EvidenceLines(
            record.input.message.content, width: options.width - Self.margin - 5,
            redacts: options.redacts)
        for finding in assessment.findings {
            line()
            write(finding, assessment, hides ? nil : excerpts)
        }
        mitigations(assessment, hides ? nil : excerpts)
        law(assessment)
        dimensions(assessment)
        help(assessment)
        explanation(assessment)
        remarks(record)
        troubles(record)
        line()
    }

    // MARK: Head

    private mutating func head(_ assessment: Assessment, _ input: InputRecord) {
        let level = words(ReportWords.level(assessment.level))
        let badge: (sign: String, style: Paint.Style) =
            switch assessment.level {
            case .priority: ("●", .priority)
            case .review: ("●", .review)
            case .note: ("○", .note)
            case .none: ("·", .none)
            }
        let score =
            assessment.level == .none
            ? "" : "   " + ReportWords.score.filled(language, String(assessment.score))
        let child = assessment.child ? " · \(words(ReportWords.child))" : ""
        line(
            paint("\(badge.sign) \(level)\(child)", badge.style) + name(input)
                + paint(score, .faint))
        if assessment.level > .none || !assessment.findings.isEmpty {
            line("  " + paint(kind(assessment), .faint))
        }
        if assessment.trialOnly { line("  " + paint(words(ReportWords.trialOnly), .faint)) }
        if let coverage = ReportWords.coverage(assessment.coverage.status) {
            let note = coverage.filled(
                language, seen(assessment.coverage),
                LanguageNames.list(assessment.coverage.languages, in: language))
            paragraph(note, first: "  ", style: .faint)
        }
    }

    /// The languages of a text, with their shares where there are several.
    private func seen(_ coverage: Coverage) -> String {
        let shares = coverage.seen.filter { $0.percent > 0 }
        return shares.map { share in
            let names = share.languages.map { LanguageNames.name($0, in: language) }
            let name =
                names.isEmpty
                ? words(ReportWords.languageUnknown)
                : names.joined(separator: words(ReportWords.or))
            return shares.count == 1 ? name : "\(name) \(share.percent) %"
        }.joined(separator: ", ")
    }

    /// File and record with a gap in front; nothing for a text from standard input. The file can
    /// be looked up by its name; a record's name comes from a text and may be of any length.
    private func name(_ input: InputRecord) -> String {
        let source = visible(input.source)
        let isFile = input.message.id == input.source
        let id = isFile ? source : fitted(input.message.id, to: options.width)
        var name = source == "-" ? "" : paint(source, .strong)
        if !id.isEmpty, id != source {
            name = name.isEmpty ? paint(id, .strong) : name + ": " + id
        }
        return name.isEmpty ? "" : "   " + name
    }

    private func kind(_ assessment: Assessment) -> String {
        let kind = words(ReportWords.kind(assessment.kind.kind))
        if assessment.kind.given { return "\(kind) (\(words(ReportWords.kindGiven)))" }
        let reasons = assessment.kind.reasons.prefix(3).map { "“\(visible($0))”" }
        if reasons.isEmpty || options.hidesQuotes(of: assessment) {
            return "\(kind) (\(words(ReportWords.kindInferred)))"
        }
        let from = ReportWords.kindInferredFrom.filled(language, reasons.joined(separator: ", "))
        return "\(kind) (\(from))"
    }

    // MARK: Findings

    private mutating func write(
        _ finding: Finding, _ assessment: Assessment, _ excerpts: EvidenceLines?
    ) {
        let weight =
            String(repeating: " ", count: finding.weight < 10 ? 1 : 0) + "\(finding.weight)"
        let family = options.families[finding.family].map { $0.text(in: language) + " · " } ?? ""
        line(
            "  " + paint(weight, style(finding.weight)) + "  "
                + paint(visible(finding.title.text(in: language)), .strong) + "   "
                + paint(visible(family + finding.rule), .faint))
        if let excerpts { quotes(finding, excerpts) } else { places(finding) }
        if excerpts != nil { readings(finding) }
        let reason = finding.reason.map { options.redacts ? Redaction.redacted($0) : $0 }
        if let reason, excerpts != nil { label(ReportWords.why, reason) }
        if finding.support { label(ReportWords.status, words(ReportWords.support)) }
        if finding.status == .trial { label(ReportWords.status, words(ReportWords.trial)) }
        if !finding.indicators.isEmpty {
            label(ReportWords.indicators, finding.indicators.joined(separator: ", "))
        }
        let sections = assessment.law.filter { finding.law.contains($0.id) }.map {
            ReportWords.section.filled(language, words($0.law), words($0.section))
        }
        if !sections.isEmpty { label(ReportWords.law, sections.joined(separator: " · ")) }
        let advice = finding.advice.text(in: language)
        if !advice.isEmpty { label(ReportWords.next, advice) }
    }

    private mutating func quotes(_ finding: Finding, _ excerpts: EvidenceLines) {
        for excerpt in excerpts.excerpts(of: finding.evidence) {
            let number = String(excerpt.line)
            let gutter = String(repeating: " ", count: max(0, 4 - number.count)) + number
            let runs = excerpt.runs.map { $0.isMarked ? paint($0.text, .marked) : $0.text }
            line("  " + paint("\(gutter) │ ", .faint) + runs.joined())
            let blank = String(repeating: " ", count: gutter.count)
            let turn =
                excerpt.turn.map { "  " + ReportWords.turn.filled(language, String($0)) } ?? ""
            line(
                "  " + paint("\(blank) │ ", .faint) + paint(excerpt.carets, .caret)
                    + paint(turn, .faint))
        }
    }

    /// How disguised words were read.
    private mutating func readings(_ finding: Finding) {
        let readings = finding.evidence.compactMap(\.readAs).map { reading in
            "“\(visible(options.redacts ? Redaction.redacted(reading) : reading))”"
        }
        guard !readings.isEmpty else { return }
        paragraph(
            ReportWords.readAs.filled(language, readings.joined(separator: ", ")),
            first: String(repeating: " ", count: 6), style: .faint)
    }

    private mutating func places(_ finding: Finding) {
        let places = finding.evidence.map { "\($0.line):\($0.column)" }.joined(separator: ", ")
        paragraph(
            ReportWords.places.filled(language, places), first: String(repeating: " ", count: 6),
            style: .faint)
    }

    private func style(_ weight: Int) -> Paint.Style {
        weight >= 8 ? .priority : weight >= 5 ? .review : .note
    }

    private mutating func mitigations(_ assessment: Assessment, _ excerpts: EvidenceLines?) {
        guard !assessment.mitigations.isEmpty else { return }
        heading(ReportWords.mitigations)
        for finding in assessment.mitigations {
            line("      " + visible(finding.title.text(in: language)))
            if let excerpts { quotes(finding, excerpts) }
        }
    }

    // MARK: Lines

    func words(_ text: LocalizedText) -> String { text.text(in: language) }

    mutating func line(_ words: String = "") {
        text += words + "\n"
    }

    mutating func heading(_ words: LocalizedText) {
        line()
        line("  " + paint(self.words(words), .strong))
    }

    mutating func label(_ label: LocalizedText, _ words: String) {
        let label = padded(self.words(label), to: language == "th" ? 9 : 5)
        paragraph(
            words, first: "      " + paint(label, .faint) + " ", indent: 7 + displayWidth(label))
    }

    mutating func paragraph(
        _ words: String, first: String, indent: Int? = nil, style: Paint.Style? = nil
    ) {
        var layout = TextLayout(width: options.width)
        layout.paragraph(words, first: first, indent: indent)
        for row in layout.lines { line(style.map { paint(row, $0) } ?? row) }
    }
}
