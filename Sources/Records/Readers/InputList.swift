internal import Foundation
internal import Heed

/// The files that the inputs name, one after the other; folders are walked as they are reached.
struct InputList {
    enum Item {
        case standardInput
        /// - named: whether the user named the file; files found in folders may be left out.
        case file(String, named: Bool)
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
                walk(path)
            case .folder(let path):
                walk(path)
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

    private mutating func walk(_ folder: String) {
        let real = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        guard visited.insert(real).inserted else {
            notices.append(
                InputNotice(
                    code: "input.loop", source: folder,
                    message: "left out: it leads to a folder that was read already."))
            return
        }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            notices.append(
                InputNotice(
                    code: "input.folder", source: folder,
                    message: "the folder may not be read by this user."))
            return
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
    }

    /// Whether a file tells of the texts beside it, and would be taken for one of them.
    private static func describesFolder(_ name: String) -> Bool {
        ["readme", "readme.md", "readme.txt"].contains(name.lowercased())
    }

    private func isFolder(_ path: String) -> Bool {
        type(of: path) == .typeDirectory
    }

    /// What a path leads to, links followed.
    private func type(of path: String) -> FileAttributeType? {
        let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let attributes = try? FileManager.default.attributesOfItem(atPath: real)
        return attributes?[.type] as? FileAttributeType
    }
}
