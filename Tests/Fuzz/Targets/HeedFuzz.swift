import Foundation

/// The targets by the names under which Tests/Fuzz/run knows them.
private let targets: [String: @Sendable ([UInt8]) -> Void] = [
    "terms": fuzzTerms, "rules": fuzzRules, "folding": fuzzFolding, "disguises": fuzzDisguises,
    "scan": fuzzScan, "facts": fuzzFacts, "records": fuzzRecords, "assess": fuzzAssess,
]

private let target: @Sendable ([UInt8]) -> Void = {
    let name = ProcessInfo.processInfo.environment["HEED_FUZZ_TARGET"] ?? ""
    guard let target = targets[name] else {
        fatalError("HEED_FUZZ_TARGET is one of \(targets.keys.sorted().joined(separator: ", "))")
    }
    return target
}()

/// What libFuzzer calls for every input.
private func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

/// libFuzzer as a function.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutableRawPointer,
    _ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@main
private enum HeedFuzz {
    static func main() {
        // What is made once, such as the shipped rules, is not counted as one input's time.
        target([])
        var count = CommandLine.argc
        var arguments = unsafe CommandLine.unsafeArgv
        let status = unsafe runDriver(&count, &arguments, testOneInput)
        exit(status)
    }
}

/// Ends the program, which libFuzzer reports as a find, unless `holds`.
func claim(
    _ holds: Bool, _ what: @autoclosure () -> String, file: StaticString = #file,
    line: UInt = #line
) {
    if !holds { fatalError(what(), file: file, line: line) }
}

/// Ends the program with what is wrong, if anything is.
func claimNone(_ trouble: String?, file: StaticString = #file, line: UInt = #line) {
    if let trouble { fatalError(trouble, file: file, line: line) }
}

extension [UInt8] {
    /// The first lines, and all that comes behind them; lines that are missing are empty.
    func lines(_ count: Int) -> (lines: [String], rest: [UInt8]) {
        var pieces = split(separator: 0x0A, maxSplits: count, omittingEmptySubsequences: false)
        while pieces.count <= count { pieces.append([]) }
        return (pieces[..<count].map { String(decoding: $0, as: UTF8.self) }, Array(pieces[count]))
    }
}

/// A text with every scalar as a code, for messages.
func codes(_ text: String) -> String {
    text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
}
