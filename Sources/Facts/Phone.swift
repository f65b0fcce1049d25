/// A telephone number.
package struct Phone: Sendable, Equatable {
    /// Digits only, with a leading "+" where it was written.
    package let digits: String
    /// ISO 3166 code of the country, where the number's shape tells it.
    package let country: String?
}

/// Country codes after "+" or "00"; longer codes come first.
private let callingCodes: [(code: String, country: String)] = [
    ("855", "KH"), ("856", "LA"), ("852", "HK"), ("886", "TW"), ("880", "BD"), ("977", "NP"),
    ("971", "AE"), ("966", "SA"), ("965", "KW"), ("974", "QA"), ("968", "OM"), ("972", "IL"),
    ("254", "KE"), ("256", "UG"), ("255", "TZ"), ("251", "ET"), ("234", "NG"), ("995", "GE"),
    ("998", "UZ"), ("66", "TH"), ("95", "MM"), ("84", "VN"), ("62", "ID"), ("60", "MY"),
    ("63", "PH"), ("65", "SG"), ("86", "CN"), ("82", "KR"), ("81", "JP"), ("91", "IN"),
    ("94", "LK"),
    ("92", "PK"), ("44", "GB"), ("49", "DE"), ("33", "FR"), ("61", "AU"), ("64", "NZ"), ("7", "RU"),
    ("1", "US"),
]

extension FactReading {
    mutating func readPhones() {
        var index = 0
        while index < tokens.all.count {
            guard !isClaimed(index) else {
                index += 1
                continue
            }
            if let spoken = spokenPhone(at: index) {
                add(spoken.digits, country: country(spoken.digits), index..<spoken.end)
                index = spoken.end
                continue
            }
            guard digits(index) != nil else {
                index += 1
                continue
            }
            let group = digitGroup(at: index)
            let start = startOfPhone(index)
            let isInternational =
                isSign("+", start) || (group.digits.hasPrefix("00") && group.digits.count > 10)
            let hasCue = phoneCueBefore(start)
            if let country = shape(group.digits, isInternational, hasCue) {
                add(
                    (isSign("+", start) ? "+" : "") + group.digits, country: country.name,
                    start..<group.end)
            } else if group.parts >= 3, group.digits.count >= 9,
                group.parts * 2 <= group.end - index + 1
            {
                // Identity cards, accounts: long numbers with dashes that are nobody's wage.
                claim(index..<group.end)
            }
            index = max(index + 1, group.end)
        }
    }

    private mutating func add(_ digits: String, country: String?, _ range: Range<Int>) {
        phones.append(fact(Phone(digits: digits, country: country), range))
        claim(range)
    }

    /// Runs of digits with one dash, point, space or closing bracket between them.
    private func digitGroup(at start: Int) -> (digits: String, end: Int, parts: Int) {
        var digits = ""
        var index = start
        var end = start
        var parts = 0
        while self.digits(index) != nil, !isClaimed(index), digits.utf8.count < 40 {
            guard let part = self.digits(index), !part.isGrouped, part.fraction == 0 || parts == 0
            else { break }
            digits += text(tokens.all[index].range).filter(\.isWholeNumber)
            index += 1
            end = index
            parts += 1
            // "(02) 123", "081-234", "081 234"; two spaces or a comma begin something else.
            var signs = 0
            while signs < 2,
                isSign("-", index) || isSign(")", index) || isSign(".", index)
                    || isSign("(", index) || (has(index, .through) && !spaceBefore(index))
            {
                guard isToken(index), tokens.all[index].range.count <= 3 else { break }
                index += 1
                signs += 1
            }
        }
        return (digits, end, parts)
    }

    /// "+66", "(+66", "(02)".
    private func startOfPhone(_ index: Int) -> Int {
        guard index > 0, !spaceBefore(index), !isClaimed(index - 1) else { return index }
        if isSign("+", index - 1) { return index - 1 }
        if isSign("(", index - 1), digits(index)?.startsWithZero == true { return index - 1 }
        return index
    }

    private func phoneCueBefore(_ index: Int) -> Bool {
        cueBefore(index, tokens: 5, bytes: 45, .phone)
    }

    /// Whether so many digits make a telephone number, and whose.
    private func shape(
        _ digits: String, _ isInternational: Bool, _ hasCue: Bool
    ) -> (name: String?, Void)? {
        let count = digits.utf8.count
        if isInternational {
            return (8...15).contains(count) ? (country(digits), ()) : nil
        }
        let bytes = Array(digits.utf8)
        if bytes.first == UInt8(ascii: "0") {
            if let home = homeCountry(digits) { return (home, ()) }
            if count == 11, digits.hasPrefix("010") { return ("KR", ()) }
            if count == 11, digits.hasPrefix("09"), home == nil { return ("PH", ()) }
            if (9...12).contains(count) { return (nil, ()) }
        }
        if count == 11, digits.hasPrefix("1"), bytes[1] >= UInt8(ascii: "3") { return ("CN", ()) }
        if (11...13).contains(count), !digits.hasPrefix("1"), let country = country(digits),
            ["TH", "KH", "LA", "VN", "MM", "MY", "ID", "PH", "BD", "NP", "KE"].contains(country)
        {
            return (country, ())
        }
        guard hasCue else { return nil }
        // Short numbers of help lines: four digits, or three beginning with 1.
        if count == 4 && digits.hasPrefix("1") || count == 3 && digits.hasPrefix("1") {
            return (nil, ())
        }
        return (7...15).contains(count) ? (nil, ()) : nil
    }

    /// The country of the text's writing, if its numbers have this length and beginning.
    private func homeCountry(_ digits: String) -> String? {
        let count = digits.utf8.count
        let next = digits.utf8.dropFirst().first ?? 0
        let fits: Bool =
            switch home {
            case "TH":
                count == 10 ? "689".utf8.contains(next) : count == 9 && "234567".utf8.contains(next)
            case "LA": (10...11).contains(count) && "23".utf8.contains(next)
            case "KH": (9...10).contains(count)
            case "MM": (9...11).contains(count) && digits.hasPrefix("09")
            case "VN": count == 10 && "35789".utf8.contains(next)
            case "BD": count == 11 && digits.hasPrefix("01")
            default: false
            }
        return fits ? home : nil
    }

    private func country(_ digits: String) -> String? {
        let digits = digits.hasPrefix("00") ? String(digits.dropFirst(2)) : digits
        return callingCodes.first { digits.hasPrefix($0.code) }?.country
    }

    /// "ศูนย์แปดเก้า…", "ศูนย์เก้าหนึ่ง 234 5678": nine to twelve digits of which at least the first
    /// three are words.
    private func spokenPhone(at start: Int) -> (digits: String, end: Int)? {
        guard spokenDigit(start) == 0 else { return nil }
        var digits = ""
        var index = start
        var end = start
        while digits.utf8.count < 13 {
            if let number = spokenDigit(index) {
                digits += String(number)
            } else if index >= start + 3, self.digits(index)?.isGrouped == false {
                digits += text(tokens.all[index].range).filter(\.isWholeNumber)
            } else if isSign("-", index) || isSign(".", index), index == end {
                index += 1
                continue
            } else {
                break
            }
            index += 1
            end = index
        }
        return (9...12).contains(digits.utf8.count) ? (digits, end) : nil
    }

    private func spokenDigit(_ index: Int) -> Int? {
        first(index) {
            switch $0 {
            case .number(let digit) where digit < 10: digit
            case .spokenDigit(let digit): digit
            default: nil
            }
        }
    }
}
