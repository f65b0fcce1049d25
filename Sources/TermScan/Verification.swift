import TextForms

/// A place that a match may have reached, and how many clusters its gaps have used up to there.
struct Place: Hashable {
    var position: Int
    var gap: Int
}

/// Places by position, each position once, with the fewest gap clusters.
struct Places {
    private(set) var items: [Place] = []

    var isEmpty: Bool { items.isEmpty }

    mutating func insert(_ place: Place) {
        var index = items.endIndex
        while index > 0, items[index - 1].position > place.position { index -= 1 }
        if index > 0, items[index - 1].position == place.position {
            items[index - 1].gap = min(items[index - 1].gap, place.gap)
        } else {
            items.insert(place, at: index)
        }
    }

    mutating func formUnion(_ other: Places) {
        if items.isEmpty {
            items = other.items
        } else {
            for place in other.items { insert(place) }
        }
    }
}

/// Follows one term from a place of one text, to the right or to the left.
///
/// All ways are followed at once, as sets of places. A set holds no more places than the gaps
/// of the term can reach, so the work depends on the term alone.
struct Verification {
    let text: TextForm
    var slots: SlotRanges
    /// How many places were looked at, for tests.
    var steps = 0

    init(text: TextForm, slots: SlotRanges) {
        self.text = text
        self.slots = slots
    }

    /// The places that `steps` can reach from `start`.
    ///
    /// - Parameters:
    ///   - joinsFirst: whether the joint before the first present step counts.
    ///   - mayBeEmpty: whether all steps may be missing.
    mutating func follow(
        _ path: CompiledPath, from start: Places, joinsFirst: Bool, mayBeEmpty: Bool
    ) -> Places {
        let steps = path.steps
        var reached: [Places] = []
        for index in steps.indices {
            var begins = Places()
            var joint = TermJoint.adjacent
            var before = index
            while true {
                joint = max(joint, steps[before].joint)
                before -= 1
                if before < 0 {
                    begins.formUnion(joinsFirst ? cross(joint, from: start, path.way) : start)
                    break
                }
                begins.formUnion(cross(joint, from: reached[before], path.way))
                if !steps[before].isOptional { break }
            }
            let ends =
                begins.isEmpty ? begins : match(steps[index].matcher, from: begins, path.way)
            if ends.isEmpty, !steps[index].isOptional { return Places() }
            reached.append(ends)
        }
        var all = Places()
        for index in steps.indices.reversed() {
            all.formUnion(reached[index])
            if !steps[index].isOptional { return all }
        }
        if mayBeEmpty { all.formUnion(start) }
        return all
    }

    private mutating func cross(_ joint: TermJoint, from start: Places, _ way: Way) -> Places {
        switch joint {
        case .adjacent: start
        case .space: crossSpace(from: start, way)
        case .gap: crossGap(from: start, way)
        }
    }

    private mutating func crossSpace(from start: Places, _ way: Way) -> Places {
        var ends = Places()
        for place in start.items {
            steps += 1
            if byte(beyond: place.position, way) == separator {
                ends.insert(Place(position: place.position + way.rawValue, gap: place.gap))
            }
            if text.boundaries[place.position].isSuperset(of: [.spaceless, .word]) {
                ends.insert(place)
            }
        }
        return ends
    }

    /// Walks once over all positions that the gap can reach from any of the places.
    private mutating func crossGap(from start: Places, _ way: Way) -> Places {
        var ends = Places()
        let sources = way == .right ? start.items : start.items.reversed()
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
                if here.contains(.word) {
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

    private mutating func match(_ matcher: Matcher, from start: Places, _ way: Way) -> Places {
        var ends = Places()
        switch matcher {
        case .literal(let bytes):
            for place in start.items where stands(bytes, at: place.position, way) {
                let position = place.position + bytes.count * way.rawValue
                ends.insert(Place(position: position, gap: place.gap))
            }
        case .stem(let bytes):
            for place in start.items { matchStem(bytes, at: place, way, into: &ends) }
        case .slot(let number):
            for place in start.items {
                for position in slots.ends(of: number, at: place.position, way, in: text) {
                    steps += 1
                    ends.insert(Place(position: position, gap: place.gap))
                }
            }
        case .choice(let choice):
            for place in start.items {
                for position in wordEnds(of: choice.words, at: place.position, way) {
                    ends.insert(Place(position: position, gap: place.gap))
                }
            }
            for alternative in choice.paths {
                var begins = Places()
                for place in start.items {
                    steps += 1
                    let isPossible = byte(beyond: place.position, way).map {
                        alternative.openings.contains($0)
                    }
                    if isPossible ?? false { begins.insert(place) }
                }
                if begins.isEmpty { continue }
                ends.formUnion(
                    follow(alternative, from: begins, joinsFirst: false, mayBeEmpty: false))
            }
        }
        return ends
    }

    /// Whether `bytes` stand to the right or to the left of `position`.
    private mutating func stands(_ bytes: [UInt8], at position: Int, _ way: Way) -> Bool {
        steps += 1
        let start = way == .right ? position : position - bytes.count
        guard start >= 0, start + bytes.count <= text.bytes.count else { return false }
        for index in bytes.indices where text.bytes[start + index] != bytes[index] {
            return false
        }
        return true
    }

    private mutating func matchStem(
        _ bytes: [UInt8], at place: Place, _ way: Way, into ends: inout Places
    ) {
        switch way {
        case .right:
            guard stands(bytes, at: place.position, way) else { return }
            let ending = place.position + bytes.count
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
                if stands(bytes, at: position, way) {
                    ends.insert(Place(position: position - bytes.count, gap: place.gap))
                }
                position -= 1
            } while position >= limit && !text.boundaries[position].contains(.word)
        }
    }

    private mutating func wordEnds(of words: WordTree, at position: Int, _ way: Way) -> [Int] {
        var found: [Int] = []
        var node = 0
        var position = position
        while let byte = byte(beyond: position, way), let next = words.child(of: node, byte) {
            steps += 1
            node = next
            position += way.rawValue
            if words.isEnd(node) { found.append(position) }
        }
        return found
    }

    private func byte(beyond position: Int, _ way: Way) -> UInt8? {
        let index = way == .right ? position : position - 1
        return text.bytes.indices.contains(index) ? text.bytes[index] : nil
    }
}
