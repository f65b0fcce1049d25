package import Archiving

extension RulePack: Archivable {
    /// To be read over.
    package static var blank: Self { RulePack(name: "") }

    /// All but the files: whoever keeps a pack has them, and would keep every word twice.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&name)
        archive.pass(&version)
        archive.pass(&title)
        archive.pass(&languages)
        archive.pass(&country)
        archive.pass(&optionalPacks)
        archive.pass(&families)
        archive.pass(&policy)
        archive.pass(&notInside)
        archive.pass(&rules)
        archive.pass(&adjustments)
        archive.pass(&law)
        archive.pass(&delphi)
        archive.pass(&places)
        archive.pass(&help)
        archive.pass(&sources)
        archive.pass(&kindCues)
        archive.pass(&wordLists)
        archive.pass(&blindTo)
        archive.pass(&wordings)
        archive.pass(&negations)
        archive.pass(&wages)
        archive.pass(&translations)
    }
}

extension Adjustment: Archivable {
    /// To be read over.
    package static var blank: Self { Adjustment(rule: "", file: "") }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&rule)
        archive.pass(&file)
        archive.pass(&weight)
        archive.pass(&off)
        archive.pass(&status)
        archive.pass(&terms)
        archive.pass(&unless)
        archive.pass(&notInside)
    }
}

extension Translation: Archivable {
    /// To be read over.
    package static var blank: Self { Translation(language: "", file: "") }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&language)
        archive.pass(&file)
        archive.pass(&titles)
        archive.pass(&advice)
        archive.pass(&families)
        archive.pass(&law)
        archive.pass(&help)
        archive.pass(&delphi)
    }
}

extension WordList: Archivable {
    /// To be read over.
    package static var blank: Self { WordList(name: "", phrases: [:], file: "") }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        archive.pass(&name)
        archive.pass(&phrases)
        archive.pass(&file)
    }
}
