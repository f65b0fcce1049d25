internal import Heed

/// The JSON form of an evaluation, `heed.evaluation/1`. What is not known, such as a share of
/// nothing, is left out; shares are from 0 to 1.
extension EvaluationReport {
    /// For machines: one object, one value a line.
    public var json: [UInt8] {
        var writer = JSONWriter(isIndented: true)
        writer.object { writer in
            writer.field("schema", "heed.evaluation/1")
            writer.field("engine", HeedVersion.engine)
            writer.packs(packs)
            writer.field("texts", evaluation.texts)
            writer.field("unlabelled", unlabelled)
            writer.figures(evaluation)
            writer.rules(evaluation)
            if let baseline { writer.baseline(baseline, ours: evaluation) }
            if let comparison { writer.comparison(comparison) }
            writer.list("misses", Array(evaluation.worstMisses.prefix(shown))) { $0.text($1) }
            writer.list("alarms", Array(evaluation.worstAlarms.prefix(shown))) { $0.text($1) }
        }
        return writer.bytes + [0x0A]
    }
}

extension JSONWriter {
    fileprivate mutating func figures(_ evaluation: Evaluation) {
        key("all")
        object { $0.row(evaluation.all) }
        list("by_language", evaluation.byLanguage.sorted { $0.key < $1.key }) { writer, entry in
            writer.object {
                $0.field("language", entry.key)
                $0.row(entry.value)
            }
        }
        let byKind = evaluation.byKind.sorted { $0.key.rawValue < $1.key.rawValue }
        list("by_kind", byKind) { writer, entry in
            writer.object {
                $0.field("kind", entry.key.rawValue)
                $0.row(entry.value)
            }
        }
        list("by_expected", Level.allCases) { writer, expected in
            writer.object {
                $0.field("expected", expected.rawValue)
                $0.field("shown", evaluation.reached(.review, expected: expected))
                $0.field("reached", evaluation.reached(expected, expected: expected))
                $0.key("levels")
                $0.object { writer in
                    for given in Level.allCases {
                        writer.field(
                            given.rawValue, evaluation.count(expected: expected, given: given))
                    }
                }
            }
        }
        field("kind_inferred", evaluation.kinds)
        key("child")
        object {
            $0.field("recall", evaluation.childMarks.recall)
            $0.field("false_marks", evaluation.childMarks.falseMarks)
        }
        field("area_under_curve", evaluation.ranking.areaUnderCurve)
        list("precision", EvaluationReport.rarities) { writer, rarity in
            writer.object {
                $0.field("one_in", rarity)
                $0.field("precision", evaluation.precision(oneIn: rarity))
            }
        }
    }

    fileprivate mutating func rules(_ evaluation: Evaluation) {
        let (ordinary, risky) = (evaluation.all.falseAlarms.total, evaluation.all.recall.total)
        list("rules", evaluation.busiestRules) { writer, entry in
            writer.object {
                $0.field("rule", entry.rule)
                $0.field("ordinary", Share(hits: entry.firings.ordinary, total: ordinary))
                $0.field("risky", Share(hits: entry.firings.risky, total: risky))
            }
        }
        list("phrases", evaluation.phrases.filter { $0.texts > 0 }) { writer, phrase in
            writer.object {
                $0.field("rule", phrase.rule)
                $0.field("language", phrase.language)
                $0.field("phrase", phrase.phrase)
                $0.field("ordinary", Share(hits: phrase.texts, total: ordinary))
            }
        }
    }

    private mutating func row(_ row: Evaluation.Row) {
        field("recall", row.recall)
        field("false_alarms", row.falseAlarms)
    }

    fileprivate mutating func text(_ evaluated: EvaluatedText) {
        object {
            $0.field("id", evaluated.text.message.id)
            $0.field("language", evaluated.text.language)
            if let kind = evaluated.text.kind { $0.field("kind", kind.rawValue) }
            $0.field("expected", evaluated.text.expected.rawValue)
            $0.field("level", evaluated.assessment.level.rawValue)
            $0.field("score", evaluated.assessment.score)
            $0.field("rules", evaluated.assessment.findings.map(\.rule))
            if !evaluated.beginning.isEmpty { $0.field("beginning", evaluated.beginning) }
            $0.explanation(evaluated.assessment)
        }
    }

    /// A share with its interval, where there is one.
    mutating func field(_ name: String, _ share: Share) {
        key(name)
        object {
            $0.field("hits", share.hits)
            $0.field("total", share.total)
            $0.field("share", share.value)
            $0.field("low", share.interval?.lowerBound)
            $0.field("high", share.interval?.upperBound)
        }
    }

    /// A number, where it is known.
    mutating func field(_ name: String, _ number: Double?) {
        guard let number else { return }
        key(name)
        self.number(number)
    }
}
