/// What looks like the number of a recruiter's licence. It proves nothing: copied numbers are
/// common, so the next step is always to look it up.
package struct LicenceNumber: Sendable, Equatable {
    /// The number in the canonical form (small letters, ASCII digits), with its prefix if it has
    /// one.
    package let text: String
    /// "thai-overseas" (ต.1234/2560), "thai-domestic" (น.), "thai-import" (นจ.),
    /// "thai-import-branch" (สนจ.); "vietnam", "philippines", "indonesia", "myanmar", "cambodia",
    /// "nepal", "bangladesh" or "malaysia" for a number after that country's word for licences or
    /// the office that gives them; or "named" for one after a word such as "licence".
    package let shape: String
}

extension FactReading {
    mutating func readLicences() {
        var index = 0
        while index < tokens.all.count {
            if !isClaimed(index), let found = thaiLicence(at: index) ?? namedLicence(at: index) {
                licences.append(
                    fact(
                        LicenceNumber(text: text(found.bytes), shape: found.shape),
                        bytes: found.bytes))
                claim(found.tokens)
                index = found.tokens.upperBound
            } else {
                index += 1
            }
        }
    }

    private typealias Found = (shape: String, bytes: Range<Int>, tokens: Range<Int>)

    /// "ต.1234/2560", "นจ. 0001/2560".
    private func thaiLicence(at index: Int) -> Found? {
        guard
            let shape = first(index, { if case .licence(let shape) = $0 { shape } else { nil } }),
            let number = digits(index + 1), (1...5).contains(number.count), number.fraction == 0,
            isSign("/", index + 2), isBuddhistYear(index + 3)
        else { return nil }
        let lower = tokens.all[index].range.lowerBound
        return (shape, lower..<tokens.all[index + 3].range.upperBound, index..<index + 4)
    }

    private func isBuddhistYear(_ index: Int) -> Bool {
        if let year = plainNumber(index) { return (2440...2599).contains(year) }
        guard isToken(index), tokens.all[index].kind == .word else { return false }
        // Texts about licences write the year as "25xx".
        return text(tokens.all[index].range) == "25xx"
    }

    /// "licence no. ABC-123/2020", "ใบอนุญาตเลขที่ 123/2560".
    private func namedLicence(at index: Int) -> Found? {
        guard isLicenceWord(index) else { return nil }
        var next = index + 1
        while next < index + 6, thaiLicence(at: next) == nil, isFiller(next) { next += 1 }
        if let thai = thaiLicence(at: next) { return thai }
        guard isToken(next), !isClaimed(next) else { return nil }
        // "POEA-123": the word is a part of the number.
        let isJoined = isSign("-", next - 1) && !spaceBefore(next - 1) && isLicenceWord(next - 2)
        if isJoined { next -= 2 }
        let country = licenceCountry(index..<next + (isJoined ? 1 : 0))
        // "JTKSM 123A", but not "RL 300".
        let isSure = country != nil && tokens.all[index].range.count > 2
        let lower = tokens.all[next].range.lowerBound
        var upper = lower
        var digitCount = 0
        while upper < tokens.bytes.count, upper - lower < 40 {
            let byte = tokens.bytes[upper]
            let length =
                isDigit(byte) || "-/.".utf8.contains(byte)
                ? 1 : letterLength(tokens.bytes, at: upper)
            guard length > 0 else { break }
            if isDigit(byte) { digitCount += 1 }
            upper += length
        }
        while upper > lower, "-/.".utf8.contains(tokens.bytes[upper - 1]) { upper -= 1 }
        guard digitCount >= 3 else { return nil }
        var end = next
        while isToken(end), tokens.all[end].range.lowerBound < upper { end += 1 }
        // A sum or a stretch of time after the word is no number of it.
        guard !countsSomething(end), isJoined || next > index + 1 || digitCount >= 4 || isSure,
            plainYear(next, end) == nil
        else { return nil }
        return (country ?? "named", lower..<upper, next..<end)
    }

    private func isLicenceWord(_ index: Int) -> Bool {
        isCue(index, .licence) || licenceCountry(index..<index + 1) != nil
    }

    private func licenceCountry(_ range: Range<Int>) -> String? {
        for index in range {
            for case .licenceOf(let country) in meanings(index) { return country }
        }
        return nil
    }

    private func isFiller(_ index: Int) -> Bool {
        isCue(index, .identifier, .address) || isLicenceWord(index) || isSign("#", index)
            || isSign("(", index)
            || isSign(".", index) || isSign("-", index)
    }

    private func plainYear(_ index: Int, _ end: Int) -> Int? {
        guard end == index + 1, let year = plainNumber(index) else { return nil }
        return (1950...2100).contains(year) || (2500...2599).contains(year) ? year : nil
    }
}
