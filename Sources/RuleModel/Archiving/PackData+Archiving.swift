package import Archiving

extension Level: Archivable {
    /// To be read over.
    package static var blank: Self { .none }
}

extension Negation.Reason: Archivable {
    /// To be read over.
    package static var blank: Self { .negation }
}

extension DelphiIndicator.Strength: Archivable {
    /// To be read over.
    package static var blank: Self { .weak }
}

extension LawRow: Archivable {
    /// To be read over.
    package static var blank: Self {
        LawRow(id: "", jurisdiction: "", law: "", section: "", says: "", verified: false)
    }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&id)
        archive.pass(&jurisdiction)
        archive.pass(&law)
        archive.pass(&section)
        archive.pass(&validFrom)
        archive.pass(&validTo)
        archive.pass(&says)
        archive.pass(&threshold)
        archive.pass(&penalty)
        archive.pass(&nextStep)
        archive.pass(&office)
        archive.pass(&source)
        archive.pass(&verified)
    }
}

extension DelphiIndicator: Archivable {
    /// To be read over.
    package static var blank: Self {
        DelphiIndicator(
            id: "", dimension: 0, title: "", strengths: [:], seen: "", verified: false)
    }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&id)
        archive.pass(&dimension)
        archive.pass(&title)
        archive.pass(&strengths)
        archive.pass(&atDestination)
        archive.pass(&seen)
        archive.pass(&verified)
    }
}

extension Place: Archivable {
    /// To be read over.
    package static var blank: Self {
        Place(id: "", name: "", country: "", tags: [], forms: [:], verified: false)
    }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&id)
        archive.pass(&name)
        archive.pass(&country)
        archive.pass(&tags)
        archive.pass(&forms)
        archive.pass(&note)
        archive.pass(&since)
        archive.pass(&source)
        archive.pass(&verified)
    }
}

extension HelpLine: Archivable {
    /// To be read over.
    package static var blank: Self {
        HelpLine(
            id: "", country: "", number: "", name: "", says: "", languages: [], forKinds: [],
            verified: false)
    }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&id)
        archive.pass(&country)
        archive.pass(&number)
        archive.pass(&name)
        archive.pass(&says)
        archive.pass(&languages)
        archive.pass(&forKinds)
        archive.pass(&source)
        archive.pass(&checkedOn)
        archive.pass(&verified)
    }
}

extension Source: Archivable {
    /// To be read over.
    package static var blank: Self { Source(id: "", title: "", verified: false) }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&id)
        archive.pass(&title)
        archive.pass(&publisher)
        archive.pass(&year)
        archive.pass(&link)
        archive.pass(&readOn)
        archive.pass(&verified)
    }
}

extension KindCue: Archivable {
    /// To be read over.
    package static var blank: Self { KindCue(kind: .other, weight: 1, file: "") }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&kind)
        archive.pass(&weight)
        archive.pass(&terms)
        archive.pass(&marks)
        archive.pass(&file)
    }
}

extension Negation: Archivable {
    /// To be read over.
    package static var blank: Self { Negation(reason: .negation, terms: [:]) }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&reason)
        archive.pass(&terms)
    }
}

extension MinimumWage: Archivable {
    /// To be read over.
    package static var blank: Self {
        MinimumWage(province: "", from: "", bahtPerDay: 0, verified: false)
    }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&province)
        archive.pass(&from)
        archive.pass(&bahtPerDay)
        archive.pass(&source)
        archive.pass(&verified)
    }
}

extension Family: Archivable {
    /// To be read over.
    package static var blank: Self { Family(id: "", title: "", ceiling: 0) }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&id)
        archive.pass(&title)
        archive.pass(&ceiling)
    }
}

extension LevelCondition: Archivable {
    /// To be read over.
    package static var blank: Self { LevelCondition() }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&points)
        archive.pass(&families)
        archive.pass(&weight)
        archive.pass(&dimensions)
    }
}

extension QuietPolicy: Archivable {
    /// To be read over.
    package static var blank: Self { Self(points: 0, below: 0, percent: 0) }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&points)
        archive.pass(&below)
        archive.pass(&percent)
    }
}

extension Wording: Archivable {
    /// To be read over.
    package static var blank: Self {
        Self(language: "", learntFrom: "", constant: 0, pieces: [], file: "")
    }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&language)
        archive.pass(&also)
        archive.pass(&learntFrom)
        archive.pass(&constant)
        archive.pass(&pieces)
        archive.pass(&words)
        archive.pass(&file)
    }
}

extension WordingPieces: Archivable {
    /// To be read over.
    package static var blank: Self { Self(weight: 0, of: "") }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&weight)
        archive.pass(&of)
    }
}

extension LevelsPolicy: Archivable {
    /// To be read over.
    package static var blank: Self { LevelsPolicy() }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&alternatives)
        archive.pass(&percentByKind)
        archive.pass(&ceilingByKind)
        archive.pass(&quiet)
    }
}
