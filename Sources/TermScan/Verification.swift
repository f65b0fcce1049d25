import TextForms

/// A place that a match may have reached, and how many clusters its gaps have used up to there.
struct Place: Hashable {
    var position: Int
    var gap: Int
}

/// Places by position, each position once, with the fewest gap clusters. Nearly always there is
/// one, or none, and nothing is allocated for those.
struct Places {
    private var first: Place?
    private var others: [Place]?

    init() {}

    init(_ only: Place) {
        first = only
    }

    var isEmpty: Bool { first == nil }

    var count: Int { first == nil ? 0 : (others?.count ?? 0) + 1 }

    /// From the left.
    subscript(index: Int) -> Place {
        if index > 0, let others { return others[index - 1] }
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
            others = [first] + (others ?? [])
            self.first = place
        } else {
            insertBehindFirst(place)
        }
    }

    private mutating func insertBehindFirst(_ place: Place) {
        guard var all = others else {
            others = [place]
            return
        }
        others = nil
        var index = all.endIndex
        while index > 0, all[index - 1].position > place.position { index -= 1 }
        if index > 0, all[index - 1].position == place.position {
            all[index - 1].gap = min(all[index - 1].gap, place.gap)
        } else {
            all.insert(place, at: index)
        }
        others = all
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
    private let places: WordPlaces
    let text: TextForm
    var slots: SlotRanges
    /// How many places were looked at, for tests.
    var steps = 0

    init(program: TermProgram, places: WordPlaces, slots: SlotRanges) {
        self.program = program
        self.places = places
        text = places.text
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
                        cross(
                            source.joint, from: source.places, way,
                            to: program.openings[Int(step.openings)]))
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
                reached = cross(
                    step.joint, from: reached, way, to: program.openings[Int(step.openings)])
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

    /// Walks once over all places of words that the gap can reach from any of the places.
    private mutating func crossGap(
        from start: Places, _ way: Way, to openings: Openings
    ) -> Places {
        var ends = Places()
        // Sources still in reach, each with the clusters before it; of two, the later one is kept
        // alone when it has used no more: the best stands first.
        var inReach: [(clusters: Int, used: Int)] = []
        var first = 0
        var next = 0
        var number = -1
        var sentences: Int32 = -1
        while true {
            if first >= inReach.count {
                // Nothing is in reach: go on at the next source, if there is one.
                guard next < start.count else { return ends }
                let source = start[way == .right ? next : start.count - 1 - next]
                guard let place = places.number(at: source.position) else {
                    next += 1
                    continue
                }
                number = place
                sentences = places.all[number].sentences
            }
            steps += 1
            let place = places.all[number]
            let clusters = Int(place.clusters) * way.rawValue
            if place.endsSentence || place.sentences != sentences {
                first = inReach.count
                sentences = place.sentences
            }
            while next < start.count {
                let source = start[way == .right ? next : start.count - 1 - next]
                let distance = (source.position - Int(place.position)) * way.rawValue
                if distance > 0 { break }
                next += 1
                // A source between two words leads nowhere.
                if distance < 0 || place.endsSentence { continue }
                let used = source.gap - clusters
                while inReach.count > first, let last = inReach.last, last.used >= used {
                    inReach.removeLast()
                }
                inReach.append((clusters, used))
            }
            while first < inReach.count, inReach[first].clusters < clusters - Term.widestGap {
                first += 1
            }
            guard first < inReach.count else { continue }
            let sight = way == .right ? place.right : place.left
            if openings.mayStand(at: sight) {
                ends.insert(
                    Place(position: Int(place.position), gap: inReach[first].used + clusters))
            }
            number += way.rawValue
            guard places.all.indices.contains(number) else { return ends }
        }
    }

    private mutating func match(
        _ step: TermProgram.Step, from start: Places, _ way: Way
    ) -> Places {
        var ends = Places()
        for index in 0..<start.count {
            let place = start[index]
            steps += 1
            let openings = program.openings[Int(step.openings)]
            guard openings.mayStand(at: place.position, way, in: text.bytes) else {
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
        appendWordEnds(of: choice, at: place, way, to: &ends)
        if choice.firstPath == choice.endPath { return }
        let sight = Openings.sight(at: place.position, way, in: text.bytes)
        steps += Int(choice.endPath - choice.firstPath)
        for number in Int(choice.firstPath)..<Int(choice.endPath)
        where program.openings[Int(program.paths[number].openings)].mayStand(at: sight) {
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
            insertEnding(from: place.position + Int(step.count), gap: place.gap, into: &ends)
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

    /// The end of the word that has begun before `ending`.
    private mutating func insertEnding(from ending: Int, gap: Int, into ends: inout Places) {
        for position in ending...min(ending + Term.longestEnding, text.bytes.count) {
            steps += 1
            if text.boundaries[position].contains(.word) {
                ends.insert(Place(position: position, gap: gap))
                return
            }
        }
    }

    private mutating func appendWordEnds(
        of choice: TermProgram.Choice, at place: Place, _ way: Way, to ends: inout Places
    ) {
        let all = Int(choice.firstWord)..<Int(choice.endWord)
        steps += all.count / 8 + 1
        var list = program.words.narrowed(all, at: place.position, way, in: text.bytes)
        while let (word, end) = program.words.next(
            of: &list, at: place.position, way, in: text.bytes)
        {
            switch program.words.tails[word] {
            case .whole: ends.insert(Place(position: end, gap: place.gap))
            case .ending: insertEnding(from: end, gap: place.gap, into: &ends)
            case .path(let path):
                ends.formUnion(
                    follow(
                        program.paths[Int(path)], way,
                        from: Places(Place(position: end, gap: place.gap)),
                        joinsFirst: true, mayBeEmpty: true))
            }
        }
    }

    @inline(__always)
    private func byte(beyond position: Int, _ way: Way) -> UInt8? {
        let index = way == .right ? position : position - 1
        return index >= 0 && index < text.bytes.count ? text.bytes[index] : nil
    }
}
