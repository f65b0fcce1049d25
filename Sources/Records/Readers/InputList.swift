internal import Foundation
internal import Heed

/// The files that the inputs name, one after the other; folders are walked as they are reached.
struct InputList {
    enum Item {
        case standardInput
        /// - named: whether the user named the file; files found in folders may be left out.
        case file(String, named: Bool)
        /// A folder that cannot be listed.
        case unreadable(String, ReadFailure)
    }

    private enum Waiting {
        case input(String)
        /// What lies in a folder.
        case found(String, name: String)
        /// The end of a folder that the user named.
        case end(String, filesBefore: Int)
    }

    private var waiting: [Waiting]
    /// Where the folders that were read really lie, in bytes: names that Unicode holds for equal
    /// are two for the disk.
    private var visited: Set<[UInt8]> = []
    /// Where the folder that the user named really lies.
    private var top: [UInt8] = []
    private var files = 0
    /// What was left out so far; whoever reads it takes it away.
    var notices: [InputNotice] = []

    /// - Parameter inputs: files, folders and `-`, in the order to read them.
    init(_ inputs: [String]) {
        waiting = inputs.reversed().map(Waiting.input)
    }

    mutating func next() -> Item? {
        while let next = waiting.popLast() {
            switch next {
            case .input("-"):
                return .standardInput
            case .input(let path):
                guard !path.isEmpty, type(of: path) == .typeDirectory else {
                    return .file(path, named: true)
                }
                waiting.append(.end(path, filesBefore: files))
                visited = []
                top = realPath(path)
                if let failure = walk(path) { return .unreadable(path, failure) }
            case .found(let path, let name):
                if let item = look(at: path, name) { return item }
            case .end(let path, let before):
                if files == before {
                    tell("input.no-texts", path, "no texts were found in this folder.")
                }
            }
        }
        return nil
    }

    /// Tells the list that a file it found turned out to hold no text.
    mutating func leaveOut(_ path: String, _ why: String) {
        files -= 1
        tell("input.binary", path, "left out: \(why).")
    }

    private mutating func tell(_ code: String, _ path: String, _ message: String) {
        notices.append(InputNotice(code: code, source: path, message: message))
    }

    /// What to do with something that lies in a folder. It is looked at as late as can be, for it
    /// may be something else by now than it was when the folder was listed.
    private mutating func look(at path: String, _ name: String) -> Item? {
        switch type(of: path) {
        case .typeDirectory?:
            // Whoever made the folder could else have any other of this machine read.
            if !liesInside(path) {
                tell(
                    "input.link", path,
                    "left out: the link leads out of the folder; name it to have it read.")
            } else if let failure = walk(path) {
                return .unreadable(path, failure)
            }
        // Opening a pipe or a device could wait for ever.
        case .typeBlockSpecial?, .typeCharacterSpecial?, .typeSocket?, .typeUnknown?:
            tell("input.device", path, "left out: it is a device or a pipe, not a file.")
        case _ where Self.describesFolder(name):
            tell(
                "input.readme", path,
                "left out: it describes the folder; name it to have it read.")
        default:
            files += 1
            return .file(path, named: false)
        }
        return nil
    }

    /// - Returns: why the folder could not be listed.
    private mutating func walk(_ folder: String) -> ReadFailure? {
        guard visited.insert(realPath(folder)).inserted else {
            tell("input.loop", folder, "left out: it leads to a folder that was read already.")
            return nil
        }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            files += 1
            return ReadFailure(
                "input.folder",
                "the folder cannot be listed; nothing in it was read. Look whether it is still "
                    + "there, and whether this user may read it.")
        }
        let shown = names.filter { $0.utf8.first != UInt8(ascii: ".") }
        if shown.count < names.count {
            let hidden = names.count - shown.count
            tell(
                "input.hidden", folder,
                "\(hidden) hidden \(hidden == 1 ? "name" : "names") left out.")
        }
        // By bytes, so that the order is the same on every machine and in every locale.
        let sorted = shown.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        waiting += sorted.reversed().map { name in
            .found(
                folder.utf8.last == UInt8(ascii: "/") ? folder + name : "\(folder)/\(name)",
                name: name)
        }
        return nil
    }

    /// Whether a file tells of the texts beside it, and would be taken for one of them.
    private static func describesFolder(_ name: String) -> Bool {
        ["readme", "readme.md", "readme.txt"].contains(name.lowercased())
    }

    /// Whether a path leads to a place in the folder that the user named.
    private func liesInside(_ path: String) -> Bool {
        let place = realPath(path)
        let slash = UInt8(ascii: "/")
        return place == top || place.starts(with: top.last == slash ? top : top + [slash])
    }

    /// What a path leads to, links followed; unknown where it is no file, and nothing where it
    /// leads nowhere.
    private func type(of path: String) -> FileAttributeType? {
        let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let attributes = try? FileManager.default.attributesOfItem(atPath: real)
        let type = attributes?[.type] as? FileAttributeType
        if let type, type != .typeSymbolicLink { return type }
        // A link such as /dev/stdin leads to a pipe that has no name.
        return FileManager.default.fileExists(atPath: path) ? .typeUnknown : nil
    }

    private func realPath(_ path: String) -> [UInt8] {
        Array(URL(fileURLWithPath: path).resolvingSymlinksInPath().path.utf8)
    }
}
