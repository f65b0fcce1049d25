package import Foundation

/// One attack of the folder `LuaMachineTests/Hostile`, with what its first line says must come of
/// it: `-- must: steps`, for example.
package struct HostileScript: Sendable, CustomStringConvertible {
    /// The name of the file, `.lua` included.
    package let name: String
    /// The whole file.
    package let source: String
    /// `ok`, or the code of the failure that the attack must end with.
    package let expected: String
    /// Is it an attack only as a file, and not as the body of a `when`?
    package let loadingOnly: Bool

    /// The name, for reports of tests.
    package var description: String { name }

    /// Has it a `when` of its own? The others are tried in both positions: as the file, and as
    /// the body of a `when`.
    package var hasWhen: Bool { source.contains(Self.beginningOfWhen) && !loadingOnly }

    /// A file with one rule whose `when` attacks.
    ///
    /// - Parameter fields: what else stands in the rule, each field followed by a comma.
    package func asRule(fields: String = "") -> String {
        hasWhen
            ? source.replacing(Self.beginningOfWhen, with: "rule { \(fields) when = function")
            : "rule { \(fields) when = function(ad)\n\(source)\nend }"
    }

    private static let beginningOfWhen = "rule { when = function"

    /// The folder itself, for tests that change a copy of it.
    package static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("LuaMachineTests/Hostile")

    /// The names of all files in the folder, sorted.
    package static let names: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".lua") }.sorted()

    /// All of them but those that do not say what must come of them.
    package static let all: [HostileScript] = names.compactMap { name in
        guard let source = try? String(contentsOf: folder.appending(path: name), encoding: .utf8),
            let first = source.split(separator: "\n").first,
            first.hasPrefix("-- must: ")
        else { return nil }
        let words = first.dropFirst("-- must: ".count).split(separator: " ")
        return HostileScript(
            name: name, source: source, expected: words.first.map(String.init) ?? "",
            loadingOnly: first.hasSuffix("(loading only)"))
    }
}
