internal import Foundation
public import Heed

extension PackSource {
    /// A pack that comes with Heed, such as `core`.
    ///
    /// The folder `rules` is `$HEED_RULES` where that is set. Otherwise it is looked for in
    /// `share/heed/rules` beside the program's own `bin` folder, in the package's bundle beside
    /// the program, and in the sources the program was built from.
    public static func shipped(_ name: String) -> PackSource {
        .folder(ShippedRules.folder.appendingPathComponent(name).path)
    }
}

extension [PackSource] {
    /// The packs that come with Heed, in the order in which they are used.
    ///
    /// - Parameter without: names of packs to leave out, such as `task-scams`. The others do
    ///   without them, except that nothing works without `core`.
    public static func shipped(without: Set<String> = []) -> [PackSource] {
        ShippedRules.packs.filter { !without.contains($0) }.map { .shipped($0) }
    }
}

/// Where the packs that come with Heed lie.
public enum ShippedRules {
    /// The packs that come with Heed, in the order in which they are used: `core`, on which the
    /// others build, then the others by name. A pack is a folder; whoever takes a folder away
    /// does without its rules.
    public static var packs: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let others = names.filter { name in
            name != first
                && FileManager.default.fileExists(
                    atPath: folder.appendingPathComponent("\(name)/pack.lua").path)
        }
        return [first] + others.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static let first = "core"

    /// Where the compiled form of all packs is kept for the next run (`keptIn:` of ``Ruleset``):
    /// the file `rules.compiled` beside the folder `rules`. Nil where that folder is the one in the
    /// sources or was named by `$HEED_RULES`: nobody wants a file there that he did not ask for.
    public static var compiledFile: String? {
        guard case .ours(let folder) = place else { return nil }
        return folder.deletingLastPathComponent().appendingPathComponent("rules.compiled").path
    }

    static var folder: URL {
        switch place {
        case .ours(let folder), .others(let folder): folder
        }
    }

    private enum Place {
        /// Beside the program, put there with it.
        case ours(URL)
        case others(URL)
    }

    private static var place: Place {
        if let named = ProcessInfo.processInfo.environment["HEED_RULES"], !named.isEmpty {
            return .others(URL(fileURLWithPath: named, isDirectory: true))
        }
        // The program as the system knows it: its first argument is only what somebody typed.
        let program = (Bundle.main.executableURL ?? Bundle.main.bundleURL)
            .resolvingSymlinksInPath().deletingLastPathComponent()
        let installed = program.deletingLastPathComponent()
            .appendingPathComponent("share/heed/rules", isDirectory: true)
        let built = program.appendingPathComponent(
            "heed_ShippedRules.resources/rules", isDirectory: true)
        // `Bundle.module` would stop the program where it finds nothing; a folder that is not
        // there becomes an error with its path.
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("rules", isDirectory: true)
        let isThere = { (folder: URL) in FileManager.default.fileExists(atPath: folder.path) }
        if let ours = [installed, built].first(where: isThere) { return .ours(ours) }
        return isThere(sources) ? .others(sources) : .ours(installed)
    }
}
