/// Writes out the choices of a sequence as plain strings.
struct Expansion {
    /// How many strings are wanted at most.
    let limit: Int
    /// Longer strings are cut; in bytes.
    let length: Int
    /// Whether only strings of whole matches are wanted, as opposed to their beginnings.
    let isWhole: Bool

    struct Draft {
        var bytes: [UInt8] = []
        var opensSpaceless = false
        var closesSpaceless = false
        /// What lies between the last present part and the next.
        var joint: TermJoint = .adjacent
        /// Whether all is written out up to here, so that more may follow.
        var isOpen = true
    }

    private func drafts(of parts: ArraySlice<TermPart>) -> [Draft]? {
        var drafts = [Draft()]
        for part in parts {
            guard let next = extended(drafts, by: part, followers: self.drafts(of: part.element))
            else { return nil }
            drafts = next
        }
        return drafts
    }

    /// `drafts` with one more part written out; nothing if a match may then begin with something
    /// that is no word. A part that would lead to more than ``limit`` strings is not written out
    /// any more, unless some string would stay empty otherwise.
    ///
    /// - Parameter followers: the drafts of the part's element.
    func extended(_ drafts: [Draft], by part: TermPart, followers: [Draft]?) -> [Draft]? {
        var next: [Draft] = []
        for var draft in drafts {
            guard draft.isOpen else {
                next.append(draft)
                continue
            }
            let begins = draft.bytes.isEmpty
            draft.joint = max(draft.joint, part.joint)
            if part.isOptional { next.append(draft) }
            if let followers, begins || draft.joint < .gap {
                for follower in followers { join(draft, follower, into: &next) }
            } else if begins {
                return nil
            } else {
                next.append(closed(draft))
            }
            // What is over the limit is given up below; more of it need not be written out.
            if !isWhole, next.count > limit, drafts.allSatisfy({ !$0.bytes.isEmpty }) {
                return drafts.map(closed)
            }
        }
        return isWhole ? Array(next.filter(\.isOpen).prefix(limit)) : next
    }

    func drafts(of element: TermElement) -> [Draft]? {
        switch element {
        case .literal(let literal): return [draft(of: literal, isOpen: true)]
        case .stem(let literal): return [draft(of: literal, isOpen: false)]
        case .slot: return isWhole ? [] : nil
        case .choice(let alternatives):
            var all: [Draft] = []
            for alternative in alternatives {
                guard let some = drafts(of: alternative.parts[...]) else { return nil }
                all += some
            }
            return all
        }
    }

    private func draft(of literal: TermLiteral, isOpen: Bool) -> Draft {
        Draft(
            bytes: literal.bytes, opensSpaceless: literal.opensSpaceless,
            closesSpaceless: literal.closesSpaceless, isOpen: isOpen)
    }

    private func closed(_ draft: Draft) -> Draft {
        var draft = draft
        draft.isOpen = false
        return draft
    }

    /// `left` and then `right`: once, or twice where the space between them may be absent.
    private func join(_ left: Draft, _ right: Draft, into drafts: inout [Draft]) {
        var draft = right
        draft.joint = .adjacent
        if left.bytes.isEmpty {
            drafts.append(cut(draft))
            return
        }
        draft.opensSpaceless = left.opensSpaceless
        if left.joint == .space {
            draft.bytes = left.bytes + CollectionOfOne(separator) + right.bytes
            drafts.append(cut(draft))
            guard left.closesSpaceless || right.opensSpaceless else { return }
        }
        draft.bytes = left.bytes + right.bytes
        drafts.append(cut(draft))
    }

    private func cut(_ draft: Draft) -> Draft {
        guard draft.bytes.count >= length else { return draft }
        var draft = draft
        draft.bytes = Array(draft.bytes.prefix(length))
        draft.isOpen = false
        return draft
    }

    /// The strings of whole matches.
    func strings(of sequence: TermSequence) -> [String] {
        let drafts = drafts(of: sequence.parts[...]) ?? []
        return drafts.prefix(limit).map { String(decoding: $0.bytes, as: UTF8.self) }
    }
}

/// The strings that `term` stands for, for engines that know only strings.
///
/// Strings with a gap, a slot or an open ending are left out. Where a space may be absent, both
/// ways of writing are returned.
///
/// - Parameter limit: how many strings are returned at most.
package func expandedLiterals(of term: Term, limit: Int) -> [String] {
    Expansion(limit: limit, length: .max, isWhole: true).strings(of: term.sequence)
}
