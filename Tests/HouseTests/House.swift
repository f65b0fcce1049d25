import Foundation

/// The project's own files, read as text.
enum House {
    static let root: URL = {
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while !FileManager.default.fileExists(
            atPath: folder.appendingPathComponent("Package.swift").path), folder.path != "/"
        {
            folder.deleteLastPathComponent()
        }
        return folder
    }()

    /// Paths under `folder`, relative to the root, with one of the endings, sorted.
    static func files(in folder: String, ending endings: [String]) -> [String] {
        let start = root.appendingPathComponent(folder)
        let walk = FileManager.default.enumerator(atPath: start.path)
        var found: [String] = []
        while let path = walk?.nextObject() as? String {
            if endings.contains(where: { path.hasSuffix($0) }) { found.append("\(folder)/\(path)") }
        }
        return found.sorted()
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// Names in a folder, without those that begin with a dot.
    static func names(in folder: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(
            atPath: root.appendingPathComponent(folder).path)
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }
}
