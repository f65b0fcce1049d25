package import Foundation

/// A folder of its own for one test.
package struct Files {
    /// The folder, empty at first.
    package let folder: URL

    /// Makes the folder among the system's temporary files.
    package init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("heed-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// The place of a file or folder inside.
    package func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

    /// Writes a file, with the folders around it.
    package func write(_ text: String, _ name: String) throws {
        let file = url(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Takes the folder away with all that is in it.
    package func remove() { try? FileManager.default.removeItem(at: folder) }
}
