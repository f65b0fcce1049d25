package import Archiving

// Each conformance names all stored properties of its type; a test holds that none is left out.

extension RuleStatus: Archivable {
    /// To be read over.
    package static var blank: Self { .draft }
}

extension MessageKind: Archivable {
    /// To be read over.
    package static var blank: Self { .other }
}

extension LocalizedText: Archivable {
    /// To be read over.
    package static var blank: Self { "" }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) { archive.pass(&byLanguage) }
}

extension RuleGrade: Archivable {
    /// To be read over.
    package static var blank: Self { Self(points: 0, weight: 0) }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&points)
        archive.pass(&weight)
    }
}

extension Rule: Archivable {
    /// To be read over.
    package static var blank: Self { Rule(id: "", pack: "", file: "", family: "") }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&id)
        archive.pass(&pack)
        archive.pass(&file)
        archive.pass(&family)
        archive.pass(&title)
        archive.pass(&indicators)
        archive.pass(&law)
        archive.pass(&weight)
        archive.pass(&status)
        archive.pass(&sources)
        archive.pass(&terms)
        archive.pass(&unless)
        archive.pass(&unlessNear)
        archive.pass(&unlessAbout)
        archive.pass(&evenNegated)
        archive.pass(&notInside)
        archive.pass(&wording)
        archive.pass(&atLeast)
        archive.pass(&heavier)
        archive.pass(&supportBelow)
        archive.pass(&wordedFrom)
        archive.pass(&allOf)
        archive.pass(&anyOf)
        archive.pass(&inOrder)
        archive.pass(&kinds)
        archive.pass(&hasCondition)
        archive.pass(&always)
        archive.pass(&support)
        archive.pass(&mitigates)
        archive.pass(&child)
        archive.pass(&fires)
        archive.pass(&silent)
        archive.pass(&exceptions)
        archive.pass(&advice)
    }
}
