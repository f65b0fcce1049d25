import Foundation
import TestSupport

@testable import TextForms

/// Folders outside the package that some tests read, and skip where they are missing.
enum Outside {
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Test suites of other projects.
    static let suites = SharedData.folder.flatMap { existing($0.appendingPathComponent("suites")) }

    /// Debian's package unicode-data, of the version that the tables were made from.
    static let unicode: URL? = {
        let folder = URL(fileURLWithPath: "/usr/share/unicode")
        let first =
            (try? String(
                contentsOf: folder.appendingPathComponent("CaseFolding.txt"), encoding: .utf8))?
            .prefix { $0 != "\n" }
        return first?.contains(GeneratedTables.unicodeVersion) == true ? folder : nil
    }()

    static func existing(_ url: URL) -> URL? {
        FileManager.default.fileExists(atPath: url.path) ? url : nil
    }

    /// The fields of the lines of a file of the Unicode Character Database.
    static func rows(_ name: String) throws -> [[String]] {
        guard let unicode else { return [] }
        let text = try String(contentsOf: unicode.appendingPathComponent(name), encoding: .utf8)
        return rows(ofText: text)
    }

    static func rows(ofText text: String) -> [[String]] {
        text.split(separator: "\n").compactMap { line in
            let fields = line.prefix { $0 != "#" }.split(
                separator: ";", omittingEmptySubsequences: false)
            let trimmed = fields.map { $0.trimmingCharacters(in: .whitespaces) }
            return trimmed.count > 1 ? trimmed : nil
        }
    }

    /// What a program prints; nothing if it cannot be run or fails.
    static func output(of program: String, _ arguments: [String]) throws -> Data? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? data : nil
    }
}

/// The text of code points in hexadecimal, separated by spaces.
func text(ofCodes codes: some StringProtocol) -> String {
    var text = String.UnicodeScalarView()
    for code in codes.split(separator: " ") {
        if let scalar = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init) { text.append(scalar) }
    }
    return String(text)
}

/// Code points in hexadecimal, for messages.
func codes(_ text: String) -> String {
    text.unicodeScalars.map { String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
}

func forms(_ text: String) -> PlainForms { PlainForms(DecodedText(Array(text.utf8))) }
func canonical(_ text: String) -> String { forms(text).canonical.text }

/// The canonical form of a text that was folded already, in which nothing is written for Zawgyi.
func canonicalAgain(_ text: String) -> String {
    PlainForms(DecodedText(Array(text.utf8)), convertsZawgyi: false).canonical.text
}

func matching(_ text: String) -> String { forms(text).matching.text }

/// The texts between the boundaries that the walk finds in a text as it stands, unfolded.
func clusters(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    let folded = scalars.map { scalar in
        FoldedScalar(
            value: scalar.value, properties: FoldTables.shared.properties(of: scalar.value),
            start: 0, end: 0)
    }
    var walk = BoundaryWalk()
    var clusters: [String] = []
    for index in folded.indices {
        if walk.boundary(before: index, in: folded.span).contains(.cluster) {
            clusters.append("")
        }
        clusters[clusters.count - 1].unicodeScalars.append(scalars[index])
    }
    return clusters
}

extension TextForm {
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The form's text with a sign at each position of a kind.
    func marked(_ kind: Boundary, with sign: Character = "|") -> String {
        var marked: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if boundaries[index].contains(kind) { marked += Array(String(sign).utf8) }
            marked.append(byte)
        }
        if boundaries[bytes.count].contains(kind) { marked += Array(String(sign).utf8) }
        return String(decoding: marked, as: UTF8.self)
    }
}
