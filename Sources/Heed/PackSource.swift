// This file, SystemFile and CompiledFile alone below Records touch the file system.
// FoundationEssentials is linked for the digest already (Decisions/0004).
internal import Diagnostics
internal import FoundationEssentials
internal import RuleLoading
internal import RuleModel

/// Where a pack's files come from.
public struct PackSource: Sendable {
    /// The pack's name until its manifest says another.
    public let name: String
    private let files: @Sendable () -> Result<[PackFile], Diagnostic>

    /// A pack from a folder on disk: its `.lua` files. Files and folders whose names begin with a
    /// dot are left out.
    public static func folder(_ path: String) -> PackSource {
        PackSource(name: path.split(separator: "/").last.map(String.init) ?? path) {
            readFolder(path)
        }
    }

    /// A pack from memory, for programs that keep rules elsewhere and for tests.
    ///
    /// - Parameter files: contents by path inside the pack, such as `pack.lua`.
    public static func memory(_ name: String, files: [String: String]) -> PackSource {
        let list = files.sorted { $0.key < $1.key }.map {
            PackFile(path: $0.key, name: "\(name)/\($0.key)", bytes: Array($0.value.utf8))
        }
        return PackSource(name: name) { .success(list) }
    }

    init(name: String, files: @escaping @Sendable () -> Result<[PackFile], Diagnostic>) {
        self.name = name
        self.files = files
    }

    func read() -> Result<[PackFile], Diagnostic> { files() }
}

/// Deeper than any pack; ends a circle of links.
private let deepestFolder = 6

/// Larger than any file of rules, in bytes; keeps one from filling the memory.
private let largestFile = 16 << 20

private func readFolder(_ folder: String) -> Result<[PackFile], Diagnostic> {
    guard let root = SystemFile(folder) else {
        return .failure(
            Diagnostic(
                code: .packFolder, message: "there is no folder `\(folder)`", file: folder,
                hint: "give the folder that holds pack.lua"))
    }
    guard root.isFolder else {
        return .failure(
            Diagnostic(
                code: .packFolder, message: "`\(folder)` is a file, not a pack's folder",
                file: folder, hint: "give the folder that holds pack.lua"))
    }
    var files: [PackFile] = []
    var folders: [(path: String, depth: Int)] = [("", 0)]
    while let (path, depth) = folders.popLast() {
        let here = path.isEmpty ? folder : "\(folder)/\(path)"
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: here)
        } catch {
            return .failure(
                Diagnostic(
                    code: .packFolder, message: "the folder `\(here)` cannot be read", file: here))
        }
        for name in names.sorted() where !name.hasPrefix(".") {
            let inside = path.isEmpty ? name : "\(path)/\(name)"
            let full = "\(folder)/\(inside)"
            let status = SystemFile(full)
            if status?.isFolder == true {
                guard depth < deepestFolder else {
                    return .failure(
                        Diagnostic(
                            code: .packFolder,
                            message: "the folder `\(full)` lies deeper than any pack's folders",
                            file: full, hint: "does a link lead in a circle?"))
                }
                folders.append((inside, depth + 1))
                continue
            }
            guard name.hasSuffix(".lua") else { continue }
            guard status?.size ?? 0 <= largestFile else {
                return .failure(
                    Diagnostic(
                        code: .packFolder,
                        message: "the file `\(full)` is larger than any rules are", file: full))
            }
            guard let bytes = status?.content else {
                return .failure(
                    Diagnostic(
                        code: .packFolder, message: "the file `\(full)` cannot be read", file: full)
                )
            }
            files.append(PackFile(path: inside, name: full, bytes: bytes))
        }
    }
    return .success(files)
}
