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
        case file(String)
        case folder(String)
        /// The end of a folder that the user named.
        case end(String, filesBefore: Int)
    }

    private var waiting: [Waiting]
    private var visited: Set<String> = []
    /// Where the folder that the user named really lies.
    private var top = ""
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
                guard !path.isEmpty, isFolder(path) else { return .file(path, named: true) }
                waiting.append(.end(path, filesBefore: files))
                visited = []
                top = realPath(path)
                if let failure = walk(path) { return .unreadable(path, failure) }
            case .folder(let path):
                if let failure = walk(path) { return .unreadable(path, failure) }
            case .file(let path):
                files += 1
                return .file(path, named: false)
            case .end(let path, let before):
                if files == before {
                    notices.append(
                        InputNotice(
                            code: "input.no-texts", source: path,
                            message: "no texts were found in this folder."))
                }
            }
        }
        return nil
    }

    /// Tells the list that a file it found turned out to hold no text.
    mutating func leaveOut(_ path: String, _ why: String) {
        files -= 1
        notices.append(
            InputNotice(code: "input.binary", source: path, message: "left out: \(why)."))
    }

    /// - Returns: why the folder could not be listed.
    private mutating func walk(_ folder: String) -> ReadFailure? {
        guard visited.insert(realPath(folder)).inserted else {
            notices.append(
                InputNotice(
                    code: "input.loop", source: folder,
                    message: "left out: it leads to a folder that was read already."))
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
        let shown = names.filter { !$0.hasPrefix(".") }
        if shown.count < names.count {
            let hidden = names.count - shown.count
            notices.append(
                InputNotice(
                    code: "input.hidden", source: folder,
                    message: "\(hidden) hidden \(hidden == 1 ? "name" : "names") left out."))
        }
        // By bytes, so that the order is the same on every machine and in every locale.
        for name in shown.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }).reversed() {
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            switch type(of: path) {
            // Whoever made the folder could else have any other of this machine read.
            case .typeDirectory? where !liesInside(path):
                notices.append(
                    InputNotice(
                        code: "input.link", source: path,
                        message: "left out: the link leads out of the folder; name it to have it "
                            + "read."))
            case .typeDirectory?: waiting.append(.folder(path))
            // Opening a pipe or a device could wait for ever.
            case .typeBlockSpecial?, .typeCharacterSpecial?, .typeSocket?, .typeUnknown?:
                notices.append(
                    InputNotice(
                        code: "input.device", source: path,
                        message: "left out: it is a device or a pipe, not a file."))
            case _ where Self.describesFolder(name):
                notices.append(
                    InputNotice(
                        code: "input.readme", source: path,
                        message: "left out: it describes the folder; name it to have it read."))
            default: waiting.append(.file(path))
            }
        }
        return nil
    }

    /// Whether a file tells of the texts beside it, and would be taken for one of them.
    private static func describesFolder(_ name: String) -> Bool {
        ["readme", "readme.md", "readme.txt"].contains(name.lowercased())
    }

    private func isFolder(_ path: String) -> Bool {
        type(of: path) == .typeDirectory
    }

    /// Whether a path leads to a place in the folder that the user named.
    private func liesInside(_ path: String) -> Bool {
        let beginning = top.hasSuffix("/") ? top : top + "/"
        return realPath(path).utf8.starts(with: beginning.utf8) || realPath(path) == top
    }

    /// What a path leads to, links followed; unknown where it is no file, and nothing where it
    /// leads nowhere.
    private func type(of path: String) -> FileAttributeType? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: realPath(path))
        let type = attributes?[.type] as? FileAttributeType
        if let type, type != .typeSymbolicLink { return type }
        // A link such as /dev/stdin leads to a pipe that has no name.
        return FileManager.default.fileExists(atPath: path) ? .typeUnknown : nil
    }

    private func realPath(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }
}
