import TextForms
import Twins

@testable import Facts

private let table = PlaceTable([
    .init(id: "poipet", country: "KH", tags: ["hub"], forms: ["Poipet", "ปอยเปต"]),
    .init(id: "bangkok", country: "TH", tags: [], forms: ["Bangkok", "กรุงเทพ"]),
])

/// The whole input is a text: whatever is read from it lies in it, on clusters, and costs time in
/// proportion.
func fuzzFacts(_ bytes: [UInt8]) {
    let forms = PlainForms(DecodedText(bytes))
    var facts = Facts(forms, places: table)
    let check = FactCheck(forms)
    check.all(facts.money(), "money")
    check.all(facts.durations(), "duration")
    check.all(facts.hours(), "hours")
    check.all(facts.daysOff(), "days off")
    check.all(facts.ages(), "age")
    check.all(facts.times(), "times")
    check.all(facts.dates(), "date")
    check.all(facts.licences(), "licence")
    check.all(facts.phones(), "phone")
    check.all(facts.handles(), "handle")
    check.all(facts.emails(), "mail")
    check.all(facts.links(), "link")
    check.all(facts.places(), "place")
    for phone in facts.phones() {
        let digits = phone.value.digits.utf8.drop { $0 == UInt8(ascii: "+") }
        claim(
            !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) },
            "phone \(phone.value.digits)")
    }
    let size = forms.canonical.bytes.count
    claim(facts.work <= 100 * size + 100, "\(facts.work) steps for \(size) bytes")
}

private struct FactCheck {
    let forms: PlainForms

    init(_ forms: PlainForms) { self.forms = forms }

    func all<Value>(_ facts: [Fact<Value>], _ kind: String) {
        let form = forms.canonical
        for fact in facts {
            let place = fact.canonical
            claim(
                !place.isEmpty && place.lowerBound >= 0 && place.upperBound <= form.bytes.count,
                "\(kind) at \(place) of \(form.bytes.count)")
            for offset in [place.lowerBound, place.upperBound] {
                claim(form.boundaries[offset].contains(.cluster), "\(kind) cuts at \(offset)")
            }
            claim(fact.source == form.sourceRange(of: place), "\(kind) at \(fact.source)")
        }
    }
}
