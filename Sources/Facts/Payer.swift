extension FactReading {
    /// Who pays the sum at these tokens, where a word beside it says so.
    ///
    /// The nearest word before the sum decides; wages that something is deducted from are the
    /// worker's to lose. Words behind it count in Latin letters only, for without spaces they
    /// may as well begin the next sentence.
    func payer(before start: Int, after end: Int) -> Money.Payer? {
        if let found = payerBefore(start) { return found }
        if isCue(before(start), .pay), isCue(end, .first) { return .worker }
        for index in end..<(end + 2) {
            guard isToken(index), tokens.bytes[tokens.all[index].range.lowerBound] < 0x80,
                digits(index) == nil, !endsSentence(index)
            else { return nil }
            if isCue(index, .paidByWorker) { return .worker }
            if isCue(index, .paidByEmployer) { return .employer }
        }
        return nil
    }

    private func payerBefore(_ start: Int) -> Money.Payer? {
        var index = before(start)
        guard index >= 0 else { return nil }
        let reach = tokens.all[index].range.upperBound
        var isWage = false
        var steps = 0
        while index >= 0, steps < (isWage ? 7 : 4), digits(index) == nil, !endsSentence(index),
            !isClaimed(index), reach - tokens.all[index].range.upperBound <= 60
        {
            if isCue(index, .paidByWorker), !isCue(index - 1, .no) { return .worker }
            if isCue(index, .paidByEmployer), !isWage {
                isWage = true
                // Only "deducted from your salary" may stand before it.
                if spaceBefore(index), tokens.bytes[tokens.all[index].range.lowerBound] >= 0x80 {
                    break
                }
                steps = 3
            }
            index -= 1
            steps += 1
        }
        return isWage ? .employer : nil
    }

    private func endsSentence(_ index: Int) -> Bool {
        if isLineEnd(index) { return true }
        return tokens.all[index].kind == .sign
            && ".,;!?|".utf8.contains(tokens.bytes[tokens.all[index].range.lowerBound])
    }
}
