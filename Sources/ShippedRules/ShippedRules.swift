internal import Foundation
public import Heed

extension PackSource {
    /// A pack that comes with Heed, such as `core`.
    ///
    /// The folder `rules` is looked for in `$HEED_RULES`, in `share/heed/rules` beside the
    /// program's own `bin` folder, and in the package's bundle.
    public static func shipped(_ name: String) -> PackSource {
        .folder(ShippedRules.folder.appendingPathComponent(name).path)
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

    static var folder: URL {
        if let named = ProcessInfo.processInfo.environment["HEED_RULES"], !named.isEmpty {
            return URL(fileURLWithPath: named, isDirectory: true)
        }
        let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "heed")
            .resolvingSymlinksInPath()
        let installed = program.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("share/heed/rules", isDirectory: true)
        if FileManager.default.fileExists(atPath: installed.path) { return installed }
        return Bundle.module.bundleURL.appendingPathComponent("rules", isDirectory: true)
    }
}
