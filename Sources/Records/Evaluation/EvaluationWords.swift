// How the figures of an evaluation are written for people.

extension Share {
    /// "93 % (88 % to 96 %), 200 of 215"
    var words: String {
        guard let value, let interval else { return "none" }
        let reach = "\(interval.lowerBound.percent) to \(interval.upperBound.percent)"
        return "\(value.percent) (\(reach)), \(hits) of \(total)"
    }
}

extension Double {
    /// A share as "93 %" or "93.1 %".
    var percent: String {
        let tenths = Int((self * 1_000).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10) %" : "\(tenths / 10).\(tenths % 10) %"
    }

    /// A number from 0 to 1 as "0.931".
    var thousandths: String {
        let count = Int((self * 1_000).rounded())
        let digits = String(count % 1_000)
        return "\(count / 1_000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }
}
