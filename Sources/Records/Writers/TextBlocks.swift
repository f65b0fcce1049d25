internal import Heed

/// The blocks under the findings of a record.
extension TextPage {
    mutating func law(_ assessment: Assessment) {
        guard !assessment.law.isEmpty else { return }
        heading(ReportWords.lawHeading)
        for row in assessment.law {
            var sentence = ReportWords.conflict.filled(
                language, words(row.law), words(row.section))
            sentence += ": " + withoutStop(words(row.says))
            if let threshold = row.threshold { sentence += " (\(withoutStop(words(threshold))))" }
            let steps = [row.nextStep, row.office].compactMap { $0.map { withoutStop(words($0)) } }
            if !steps.isEmpty {
                sentence += "; \(words(ReportWords.check)): " + steps.joined(separator: "; ")
            }
            if !row.verified { sentence += " " + words(ReportWords.notVerified) }
            paragraph(sentence, first: "    - ")
        }
    }

    /// A sentence of a table as a part of a longer one.
    private func withoutStop(_ sentence: String) -> String {
        sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    }

    mutating func dimensions(_ assessment: Assessment) {
        let seen = assessment.dimensions.filter {
            $0.status == .positive || $0.status == .signsSeen
        }
        guard !seen.isEmpty else { return }
        heading(ReportWords.dimensions)
        for result in seen {
            let counts = ReportWords.counts.filled(
                language, String(result.strong), String(result.medium), String(result.weak))
            let status = words(ReportWords.dimension(result.status))
            paragraph(
                "\(result.title.text(in: language)): \(status) (\(counts))",
                first: "    \(result.dimension) ")
        }
        for status in [DimensionResult.Status.nothingSeen, .cannotBeSeen] {
            let others = assessment.dimensions.filter { $0.status == status }
            guard !others.isEmpty else { continue }
            let numbers = others.map { String($0.dimension) }.joined(separator: ", ")
            paragraph(
                "\(numbers): \(words(ReportWords.dimension(status)))", first: "    ", style: .faint)
        }
    }

    mutating func help(_ assessment: Assessment) {
        guard !assessment.help.isEmpty else { return }
        heading(ReportWords.help)
        let columns = assessment.help.map { displayWidth(visible(words($0.number))) }.max() ?? 0
        for row in assessment.help {
            let check = row.verified ? "" : " " + words(ReportWords.notVerified)
            let number = paint(padded(visible(words(row.number)), to: columns), .strong)
            paragraph(
                "\(row.name.text(in: language)): \(row.says.text(in: language))\(check)",
                first: "    \(number)  ", indent: columns + 6)
        }
    }

    mutating func explanation(_ assessment: Assessment) {
        guard options.explains, !assessment.explanation.isEmpty else { return }
        heading(ReportWords.explanation)
        for step in assessment.explanation {
            paragraph(words(step.text), first: "    \(step.alignedPoints)  ")
        }
    }

    mutating func remarks(_ record: OutputRecord) {
        guard !record.remarks.isEmpty else { return }
        heading(ReportWords.remarks)
        for remark in record.remarks { paragraph(remark, first: "    - ") }
    }

    mutating func troubles(_ record: OutputRecord) {
        guard !record.troubles.isEmpty else { return }
        heading(ReportWords.troubles)
        for trouble in record.troubles {
            let rule = trouble.rule.map { " (\($0))" } ?? ""
            paragraph("\(trouble.code): \(trouble.message)\(rule)", first: "    ! ")
        }
    }
}

extension ExplanationStep {
    /// What the step added, in seven columns; blank where it only decides.
    var alignedPoints: String {
        rightAligned(hundredths == 0 ? "" : decimal(hundredths: hundredths), to: 7)
    }
}
