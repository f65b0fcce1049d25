internal import Heed

/// The JSON form of a result, `heed.assessment/1`, as `assessment.schema.json` states it.
/// What is not known is left out; only a record that could not be read has `"level": null`.
extension JSONWriter {
    mutating func write(_ record: OutputRecord, _ options: ReportOptions) {
        object { writer in
            writer.field("schema", record.assessment?.schema ?? "heed.assessment/1")
            writer.field("id", record.input.message.id)
            writer.field("source", record.input.source)
            writer.field("index", record.input.index)
            if let assessment = record.assessment {
                writer.body(assessment, options)
            } else {
                writer.key("level")
                writer.null()
            }
            writer.list("troubles", record.troubles) { $0.trouble($1) }
            if let assessment = record.assessment { writer.tail(assessment, options) }
            if !record.input.otherFields.isEmpty {
                writer.key("passthrough")
                writer.object { writer in
                    for field in record.input.otherFields {
                        writer.key(field.name)
                        writer.raw(field.json)
                    }
                }
            }
        }
    }

    private mutating func body(_ assessment: Assessment, _ options: ReportOptions) {
        let hides = options.hidesQuotes(of: assessment)
        field("level", assessment.level.rawValue)
        field("child", assessment.child)
        field("trial_only", assessment.trialOnly)
        field("score", assessment.score)
        field("kind", assessment.kind.kind.rawValue)
        field("kind_given", assessment.kind.given)
        field("kind_reasons", hides ? [] : assessment.kind.reasons)
        if let wording = assessment.wording {
            key("wording")
            object { writer in
                writer.field("language", wording.language)
                writer.field("points", wording.points)
            }
        }
        if hides { field("quotes_hidden", true) }
        let shown = QuoteRules(hides: hides, redacts: options.redacts)
        list("findings", assessment.findings) { $0.finding($1, shown) }
        list("mitigations", assessment.mitigations) { $0.finding($1, shown) }
        list("dimensions", assessment.dimensions) { $0.dimension($1) }
        key("palermo")
        object { writer in
            writer.field("act", assessment.palermo.act)
            writer.field("means", assessment.palermo.means)
            writer.field("purpose", assessment.palermo.purpose)
            writer.field("child", assessment.palermo.child)
        }
        list("law", assessment.law) { $0.lawRow($1) }
        list("help", assessment.help) { $0.helpLine($1) }
        key("coverage")
        object { writer in
            writer.field("status", assessment.coverage.status.rawValue)
            writer.list("scripts", assessment.coverage.scripts) { writer, share in
                writer.object {
                    $0.field("script", share.script)
                    $0.field("percent", share.percent)
                }
            }
            writer.list("seen", assessment.coverage.seen) { writer, share in
                writer.object {
                    $0.field("languages", share.languages)
                    $0.field("percent", share.percent)
                }
            }
            writer.field("languages", assessment.coverage.languages)
        }
    }

    private mutating func tail(_ assessment: Assessment, _ options: ReportOptions) {
        field("cannot_be_seen", assessment.cannotBeSeen.map(\.id))
        if options.explains { explanation(assessment) }
        field("engine", assessment.engine)
        packs(assessment.packs)
    }

    // MARK: Parts

    mutating func explanation(_ assessment: Assessment) {
        list("explanation", assessment.explanation) { writer, step in
            writer.object {
                $0.field("text", step.text)
                $0.key("points")
                $0.hundredths(step.hundredths)
            }
        }
    }

    mutating func packs(_ packs: [PackStamp]) {
        list("packs", packs) { writer, pack in
            writer.object {
                $0.field("name", pack.name)
                $0.field("version", pack.version)
                $0.field("digest", pack.digest)
            }
        }
    }

    private mutating func finding(_ finding: Finding, _ shown: QuoteRules) {
        object { writer in
            writer.field("rule", finding.rule)
            writer.field("pack", finding.pack)
            writer.field("family", finding.family)
            writer.field("title", finding.title)
            writer.field("weight", finding.weight)
            writer.key("points")
            writer.hundredths(finding.hundredths)
            writer.field("status", finding.status.rawValue)
            writer.field("support", finding.support)
            writer.field("child", finding.child)
            writer.field("indicators", finding.indicators)
            writer.field("law", finding.law)
            writer.field("sources", finding.sources)
            writer.list("evidence", finding.evidence) { $0.evidence($1, shown) }
            if let reason = finding.reason, !shown.hides {
                writer.field("reason", shown.redacts ? Redaction.redacted(reason) : reason)
            }
            writer.field("advice", finding.advice)
        }
    }

    private mutating func evidence(_ evidence: Evidence, _ shown: QuoteRules) {
        object { writer in
            writer.field("offset", evidence.offset)
            writer.field("length", evidence.length)
            writer.field("line", evidence.line)
            writer.field("column", evidence.column)
            if !shown.hides {
                let quote = shown.redacts ? Redaction.redacted(evidence.quote) : evidence.quote
                writer.field("quote", quote)
                if let reading = evidence.readAs {
                    writer.field("readAs", shown.redacts ? Redaction.redacted(reading) : reading)
                }
            }
            if let language = evidence.language { writer.field("language", language) }
            if let turn = evidence.turn { writer.field("turn", turn) }
        }
    }

    private mutating func dimension(_ result: DimensionResult) {
        object { writer in
            writer.field("dimension", result.dimension)
            writer.field("status", result.status.rawValue)
            writer.field("strong", result.strong)
            writer.field("medium", result.medium)
            writer.field("weak", result.weak)
            writer.field("indicators", result.indicators)
        }
    }

    private mutating func lawRow(_ row: LawRow) {
        object { writer in
            writer.field("id", row.id)
            writer.field("jurisdiction", row.jurisdiction)
            writer.field("law", row.law)
            writer.field("section", row.section)
            if let day = row.validFrom { writer.field("valid_from", day) }
            if let day = row.validTo { writer.field("valid_to", day) }
            writer.field("says", row.says)
            if let text = row.threshold { writer.field("threshold", text) }
            if let text = row.penalty { writer.field("penalty", text) }
            if let text = row.nextStep { writer.field("next_step", text) }
            if let text = row.office { writer.field("office", text) }
            if let source = row.source { writer.field("source", source) }
            writer.field("verified", row.verified)
        }
    }

    private mutating func helpLine(_ line: HelpLine) {
        object { writer in
            writer.field("id", line.id)
            writer.field("country", line.country)
            writer.field("number", line.number)
            writer.field("name", line.name)
            writer.field("says", line.says)
            writer.field("languages", line.languages)
            if let source = line.source { writer.field("source", source) }
            if let day = line.checkedOn { writer.field("checked_on", day) }
            writer.field("verified", line.verified)
        }
    }

    private mutating func trouble(_ trouble: Trouble) {
        object { writer in
            writer.field("code", trouble.code)
            writer.field("message", trouble.message)
            if let rule = trouble.rule { writer.field("rule", rule) }
        }
    }
}

/// What is done to quotes.
private struct QuoteRules {
    let hides: Bool
    let redacts: Bool
}
