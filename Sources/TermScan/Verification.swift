import TextForms

/// A place that a match may have reached, and how many clusters its gaps have used up to there.
struct Place: Hashable {
    var position: Int
    var gap: Int
}

/// Places by position, each position once, with the fewest gap clusters. Nearly always there is
/// one, or none.
struct Places {
    private var first: Place?
    private var others: [Place] = []

    init() {}

    init(_ only: Place) {
        first = only
    }

    var isEmpty: Bool { first == nil }

    var count: Int { first == nil ? 0 : others.count + 1 }

    /// From the left.
    subscript(index: Int) -> Place {
        if index > 0 { return others[index - 1] }
        return first ?? Place(position: 0, gap: 0)
    }

    mutating func insert(_ place: Place) {
        guard let first else {
            self.first = place
            return
        }
        if place.position == first.position {
            self.first?.gap = min(first.gap, place.gap)
        } else if place.position < first.position {
            others.insert(first, at: 0)
            self.first = place
        } else {
            insertBehindFirst(place)
        }
    }

    private mutating func insertBehindFirst(_ place: Place) {
        var index = others.endIndex
        while index > 0, others[index - 1].position > place.position { index -= 1 }
        if index > 0, others[index - 1].position == place.position {
            others[index - 1].gap = min(others[index - 1].gap, place.gap)
        } else {
            others.insert(place, at: index)
        }
    }

    mutating func formUnion(_ other: Places) {
        if isEmpty {
            self = other
        } else {
            for index in 0..<other.count { insert(other[index]) }
        }
    }
}

/// Follows one term from a place of one text, to the right or to the left.
///
/// All ways are followed at once, as sets of places. A set holds no more places than the gaps
/// of the term can reach, so the work depends on the term alone.
struct Verification {
    private let program: TermProgram
    let text: TextForm
    var slots: SlotRanges
    /// How many places were looked at, for tests.
    var steps = 0

    init(program: TermProgram, text: TextForm, slots: SlotRanges) {
        self.program = program
        self.text = text
        self.slots = slots
    }

    /// The places that `steps` can reach from `start`.
    ///
    /// - Parameters:
    ///   - joinsFirst: whether the joint before the first present step counts.
    ///   - mayBeEmpty: whether all steps may be missing.
    mutating func follow(
        _ path: TermProgram.Path, _ way: Way, from start: Places, joinsFirst: Bool,
        mayBeEmpty: Bool
    ) -> Places {
        if path.isPlain { return followPlain(path, way, from: start, joinsFirst: joinsFirst) }
        // What the next step may come from: the places behind the last step that was there, and
        // the strongest joint since.
        var sources = [Source(places: start, joint: .adjacent, isOuter: true)]
        for number in Int(path.first)..<Int(path.end) {
            let step = program.steps[number]
            var begins = Places()
            for index in sources.indices {
                sources[index].joint = max(sources[index].joint, step.joint)
                let source = sources[index]
                if source.isOuter, !joinsFirst {
                    begins.formUnion(source.places)
                } else {
                    begins.formUnion(
                        cross(source.joint, from: source.places, way, to: step.openings))
                }
            }
            let ends = begins.isEmpty ? begins : match(step, from: begins, way)
            if step.isOptional {
                if !ends.isEmpty {
                    sources.append(Source(places: ends, joint: .adjacent, isOuter: false))
                }
            } else {
                if ends.isEmpty { return ends }
                sources = [Source(places: ends, joint: .adjacent, isOuter: false)]
            }
        }
        var all = Places()
        for source in sources where !source.isOuter || mayBeEmpty {
            all.formUnion(source.places)
        }
        return all
    }

    /// The same for a path without optional steps, as most are: one set leads to the next.
    private mutating func followPlain(
        _ path: TermProgram.Path, _ way: Way, from start: Places, joinsFirst: Bool
    ) -> Places {
        var reached = start
        for number in Int(path.first)..<Int(path.end) {
            let step = program.steps[number]
            if number > Int(path.first) || joinsFirst {
                reached = cross(step.joint, from: reached, way, to: step.openings)
                if reached.isEmpty { return reached }
            }
            reached = match(step, from: reached, way)
            if reached.isEmpty { return reached }
        }
        return reached
    }

    private struct Source {
        let places: Places
        var joint: TermJoint
        /// Whether the places are those from which the path begins.
        let isOuter: Bool
    }

    /// - Parameter openings: what must stand behind the joint; other places are left out.
    private mutating func cross(
        _ joint: TermJoint, from start: Places, _ way: Way, to openings: Openings
    ) -> Places {
        switch joint {
        case .adjacent: start
        case .space: crossSpace(from: start, way)
        case .gap: crossGap(from: start, way, to: openings)
        }
    }

    private static let spacelessWord = Boundary.spaceless.rawValue | Boundary.word.rawValue

    private mutating func crossSpace(from start: Places, _ way: Way) -> Places {
        var ends = Places()
        for index in 0..<start.count {
            let place = start[index]
            steps += 1
            // A mark that hangs on a space begins no word.
            let wordStart = way == .right ? place.position + 1 : place.position
            if byte(beyond: place.position, way) == separator,
                text.boundaries[wordStart].contains(.word)
            {
                ends.insert(Place(position: place.position + way.rawValue, gap: place.gap))
            }
            if text.boundaries[place.position].rawValue & Self.spacelessWord == Self.spacelessWord {
                ends.insert(place)
            }
        }
        return ends
    }

    /// Walks once over all positions that the gap can reach from any of the places.
    private mutating func crossGap(
        from start: Places, _ way: Way, to openings: Openings
    ) -> Places {
        var ends = Places()
        var sources = (0..<start.count).map { start[$0] }
        if way == .left { sources.reverse() }
        guard var position = sources.first?.position else { return ends }
        var next = 0
        var clusters = 0
        // Sources still in reach, each with the clusters walked before it; of two, the later one
        // is kept alone when it has used no more: the best stands first.
        var inReach: [(clusters: Int, used: Int)] = []
        var first = 0
        while true {
            steps += 1
            let here = text.boundaries[position]
            if here.contains(.sentence) { first = inReach.count }
            if next < sources.count, sources[next].position == position {
                if here.contains(.word), !here.contains(.sentence) {
                    let used = sources[next].gap - clusters
                    while inReach.count > first, let last = inReach.last, last.used >= used {
                        inReach.removeLast()
                    }
                    inReach.append((clusters, used))
                }
                next += 1
            }
            while first < inReach.count, inReach[first].clusters < clusters - Term.widestGap {
                first += 1
            }
            if first < inReach.count {
                if here.contains(.word), openings.mayStand(at: position, way, in: text.bytes) {
                    ends.insert(Place(position: position, gap: inReach[first].used + clusters))
                }
            } else {
                // Nothing is in reach: go on at the next source, if there is one.
                guard next < sources.count else { return ends }
                position = sources[next].position
                continue
            }
            let beyond = position + way.rawValue
            guard text.boundaries.indices.contains(beyond) else { return ends }
            if text.boundaries[min(position, beyond)].contains(.cluster) { clusters += 1 }
            position = beyond
        }
    }

    private mutating func match(
        _ step: TermProgram.Step, from start: Places, _ way: Way
    ) -> Places {
        var ends = Places()
        for index in 0..<start.count {
            let place = start[index]
            steps += 1
            guard step.openings.mayStand(at: place.position, way, in: text.bytes) else {
                if step.kind == .slot { matchSlot(step, at: place, way, into: &ends) }
                continue
            }
            switch step.kind {
            case .literal:
                if stands(step, at: place.position, way) {
                    let position = place.position + Int(step.count) * way.rawValue
                    ends.insert(Place(position: position, gap: place.gap))
                }
            case .stem: matchStem(step, at: place, way, into: &ends)
            case .slot: matchSlot(step, at: place, way, into: &ends)
            case .choice: matchChoice(Int(step.number), at: place, way, into: &ends)
            }
        }
        return ends
    }

    private mutating func matchSlot(
        _ step: TermProgram.Step, at place: Place, _ way: Way, into ends: inout Places
    ) {
        for position in slots.ends(of: Int(step.number), at: place.position, way, in: text) {
            steps += 1
            ends.insert(Place(position: position, gap: place.gap))
        }
    }

    private mutating func matchChoice(
        _ number: Int, at place: Place, _ way: Way, into ends: inout Places
    ) {
        let choice = program.choices[number]
        if choice.root >= 0 { appendWordEnds(of: Int(choice.root), at: place, way, to: &ends) }
        let sight = Openings.sight(at: place.position, way, in: text.bytes)
        steps += Int(choice.endPath - choice.firstPath)
        for number in Int(choice.firstPath)..<Int(choice.endPath)
        where program.paths[number].openings.mayStand(at: sight) {
            ends.formUnion(
                follow(
                    program.paths[number], way, from: Places(place), joinsFirst: false,
                    mayBeEmpty: false))
        }
    }

    /// Whether the bytes of a literal stand to the right or to the left of `position`.
    private mutating func stands(
        _ step: TermProgram.Step, at position: Int, _ way: Way
    ) -> Bool {
        let count = Int(step.count)
        let start = way == .right ? position : position - count
        guard start >= 0, start + count <= text.bytes.count else { return false }
        let first = Int(step.number)
        for index in 0..<count where text.bytes[start + index] != program.bytes[first + index] {
            return false
        }
        return true
    }

    private mutating func matchStem(
        _ step: TermProgram.Step, at place: Place, _ way: Way, into ends: inout Places
    ) {
        switch way {
        case .right:
            guard stands(step, at: place.position, way) else { return }
            let ending = place.position + Int(step.count)
            let limit = min(ending + Term.longestEnding, text.bytes.count)
            for position in ending...limit {
                steps += 1
                if text.boundaries[position].contains(.word) {
                    ends.insert(Place(position: position, gap: place.gap))
                    return
                }
            }
        case .left:
            guard text.boundaries[place.position].contains(.word) else { return }
            var position = place.position
            let limit = max(position - Term.longestEnding, 0)
            repeat {
                steps += 1
                if stands(step, at: position, way) {
                    ends.insert(Place(position: position - Int(step.count), gap: place.gap))
                }
                position -= 1
            } while position >= limit && !text.boundaries[position].contains(.word)
        }
    }

    private mutating func appendWordEnds(
        of root: Int, at place: Place, _ way: Way, to ends: inout Places
    ) {
        var node = root
        var position = place.position
        while let byte = byte(beyond: position, way), let next = program.words.child(of: node, byte)
        {
            steps += 1
            node = next
            position += way.rawValue
            if program.words.isEnd(node) {
                ends.insert(Place(position: position, gap: place.gap))
            }
        }
    }

    @inline(__always)
    private func byte(beyond position: Int, _ way: Way) -> UInt8? {
        let index = way == .right ? position : position - 1
        return index >= 0 && index < text.bytes.count ? text.bytes[index] : nil
    }
}
