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
    /// that is no word. Where a part would lead to more than ``limit`` strings, it is written out
    /// behind those strings only that would stay empty otherwise.
    ///
    /// - Parameter followers: the drafts of the part's element.
    func extended(_ drafts: [Draft], by part: TermPart, followers: [Draft]?) -> [Draft]? {
        // What is over the limit is not written out: there may be millions of ways.
        let isTooMuch = !isWhole && count(drafts, by: part, followers ?? []) > limit
        var next: [Draft] = []
        for var draft in drafts {
            let begins = draft.bytes.isEmpty
            guard draft.isOpen, begins || !isTooMuch else {
                next.append(closed(draft))
                continue
            }
            draft.joint = max(draft.joint, part.joint)
            if part.isOptional { next.append(draft) }
            if let followers, begins || draft.joint < .gap {
                for follower in followers { join(draft, follower, into: &next) }
            } else if begins {
                return nil
            } else {
                next.append(closed(draft))
            }
            if isWhole {
                next = wanted(next)
                if next.count == limit { break }
            }
        }
        return next
    }

    /// Of the strings of whole matches, as many as are wanted.
    private func wanted(_ drafts: [Draft]) -> [Draft] {
        Array(drafts.filter(\.isOpen).prefix(limit))
    }

    /// How many drafts there are once `part` is written out.
    private func count(_ drafts: [Draft], by part: TermPart, _ followers: [Draft]) -> Int {
        let soft = followers.count(where: \.opensSpaceless)
        return drafts.reduce(0) { count, draft in
            guard draft.isOpen else { return count + 1 }
            var added = part.isOptional ? 1 : 0
            switch max(draft.joint, part.joint) {
            case _ where draft.bytes.isEmpty: added += followers.count
            case .adjacent: added += followers.count
            case .space: added += followers.count + (draft.closesSpaceless ? followers.count : soft)
            case .gap: added += 1
            }
            return count + added
        }
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
                if isWhole {
                    all = wanted(all)
                    if all.count == limit { break }
                }
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
