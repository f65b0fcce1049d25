package import TextForms

/// What can be read from one text: sums, hours, ages, contacts, places. Each kind is read when
/// it is first asked for, with those before it in the order of ``FactReading``.
package struct Facts: Sendable {
    private let form: TextForm
    private let table: PlaceTable
    private var reading: FactReading?
    private var stage = 0
    private var foundPlaces: [Fact<NamedPlace>]?

    /// Prepares a text for questions; nothing is read yet.
    ///
    /// - Parameters:
    ///   - forms: the message; facts are read from its canonical form.
    ///   - places: the places of the packs in use.
    package init(_ forms: PlainForms, places: PlaceTable = .empty) {
        form = forms.canonical
        table = places
    }

    /// Addresses on the web, also those written without "http" if their ending is a known one.
    package mutating func links() -> [Fact<Link>] { read(to: 1).links }
    /// Mail addresses; a phrase meets them through `{contact}`.
    package mutating func emails() -> [Fact<Email>] { read(to: 1).emails }
    /// Names on messengers and networks, from words such as "line id" and from links to profiles.
    package mutating func handles() -> [Fact<Handle>] { read(to: 1).handles }
    /// Telephone numbers, in digits of any script or spelled out in words.
    package mutating func phones() -> [Fact<Phone>] { read(to: 1).phones }
    /// What looks like a recruiter's licence number; copied numbers look the same.
    package mutating func licences() -> [Fact<LicenceNumber>] { read(to: 1).licences }
    /// Dates of the Common and of the Buddhist Era, as far as they are written.
    package mutating func dates() -> [Fact<CalendarDate>] { read(to: 2).dates }
    /// Times of day and stretches between two of them, read by the Thai clock as well.
    package mutating func times() -> [Fact<ClockTimes>] { read(to: 2).times }
    /// Ages and ranges of age in years, those of classes at school among them, from the left.
    package mutating func ages() -> [Fact<Age>] { read(to: 3).ages }
    /// Statements of days off by the week or the month, or that there are none.
    package mutating func daysOff() -> [Fact<DaysOff>] { read(to: 3).daysOff }
    /// Hours of work by the day or the week, from numbers of hours and from clock times.
    package mutating func hours() -> [Fact<Hours>] { read(to: 3).hours }
    /// Sums and ranges of money with their currency and what they are paid for.
    package mutating func money() -> [Fact<Money>] { read(to: 4).money }
    /// Lengths of contracts, of trials and of unpaid work, and other stretches of time.
    package mutating func durations() -> [Fact<Duration>] { read(to: 4).durations }

    /// Every number and range of numbers that is no part of a contact, a licence or a date.
    mutating func numbers() -> [(value: Quantity, source: Range<Int>)] {
        let reading = read(to: 3)
        return reading.quantities.map { ($0, reading.fact(0, $0.tokens).source) }
    }

    /// Places of the table that was given, each the longest that stands there, from the left.
    package mutating func places() -> [Fact<NamedPlace>] {
        if let foundPlaces { return foundPlaces }
        let form = form
        let found = table.places(in: form).map {
            Fact(value: $0.place, source: form.sourceRange(of: $0.range), canonical: $0.range)
        }
        foundPlaces = found
        return found
    }

    /// How many bytes were looked at to cut the text up, and into how many tokens; for the test
    /// that work is linear in the text.
    var work: Int {
        mutating get {
            let reading = read(to: 4)
            return reading.tokens.steps + reading.tokens.all.count
        }
    }

    /// Whether the first writing that only one country has is Thai.
    var isThai: Bool { mutating get { read(to: 1).home == "TH" } }

    private mutating func read(to wanted: Int) -> FactReading {
        var reading = self.reading ?? FactReading(form)
        guard stage < wanted || self.reading == nil else { return reading }
        self.reading = nil
        if stage < 1 {
            reading.readLinks()
            reading.readLicences()
            reading.readHandles()
            reading.readPhones()
        }
        if stage < 2, wanted >= 2 {
            reading.readDates()
            reading.readTimes()
        }
        if stage < 3, wanted >= 3 {
            reading.readQuantities()
            reading.readAges()
            reading.readDaysOff()
            reading.readHours()
        }
        if stage < 4, wanted >= 4 {
            reading.readMoney()
            reading.readDurations()
        }
        stage = max(stage, wanted)
        self.reading = reading
        return reading
    }
}
