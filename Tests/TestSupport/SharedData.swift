package import Foundation

/// Real texts that nobody here wrote, for measuring: no part of the project. Tests that read
/// them are skipped where they are missing.
package enum SharedData {
    /// The folder that `HEED_SHARED_DATA` names, or `shared/data` beside the package.
    package static let folder: URL? = {
        let named = ProcessInfo.processInfo.environment["HEED_SHARED_DATA"]
        let package = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder =
            named.map { URL(fileURLWithPath: $0) }
            ?? package.deletingLastPathComponent().appendingPathComponent("shared/data")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()
}
