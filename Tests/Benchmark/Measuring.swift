import Glibc

/// How often everything is measured; the median counts.
let runs = 5

/// The processor time, in seconds, that this process spends on `work`; not the time on the clock,
/// so that other processes matter little.
func processorTime(of work: () throws -> Void) rethrows -> Double {
    let start = clock()
    try work()
    return secondsOfProcessor(since: start)
}

/// The same for work that waits.
func awaitedProcessorTime(of work: () async throws -> Void) async rethrows -> Double {
    let start = clock()
    try await work()
    return secondsOfProcessor(since: start)
}

private func secondsOfProcessor(since start: clock_t) -> Double {
    Double(clock() - start) / Double(CLOCKS_PER_SEC)
}

/// Measures several things in turn, again and again, so that what else the machine does falls on
/// all of them alike.
///
/// - Parameter measure: measures the thing of a number.
/// - Returns: the median of each.
func medians(of count: Int, _ measure: (Int) async throws -> Double) async rethrows -> [Double] {
    var measured = Array(repeating: [Double](), count: count)
    for _ in 0..<runs {
        for number in 0..<count { measured[number].append(try await measure(number)) }
    }
    return measured.map(median)
}

/// The one in the middle of an odd number of measurements.
func median(_ measurements: [Double]) -> Double {
    measurements.sorted()[measurements.count / 2]
}

/// A number with so many decimals, filled up with blanks on its left.
func column(_ number: Double, decimals: Int, width: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let whole = Int((abs(number) * scale).rounded())
    var digits = String(whole)
    while digits.count <= decimals { digits = "0" + digits }
    if decimals > 0 { digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -decimals)) }
    if number < 0, whole > 0 { digits = "-" + digits }
    return String(repeating: " ", count: max(0, width - digits.count)) + digits
}

/// A name filled up with blanks on its right.
func name(_ text: String, width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
}
