import Foundation
import Heed
import Testing

@testable import Records

@Suite("Files and folders")
struct InputListTests {
    /// A folder that goes away with the test.
    private final class Folder {
        let path: String

        init(_ files: [String: String]) throws {
            path = NSTemporaryDirectory() + "heed-\(UUID().uuidString)"
            for (name, text) in files {
                let file = URL(fileURLWithPath: "\(path)/\(name)")
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    @Test(
        "a folder is read through and through, sorted by bytes; hidden and binary files are named")
    func folder() throws {
        let folder = try Folder([
            "b.txt": "b", "a/z.txt": "z", "Z.txt": "Z", ".hidden": "h", "a/.git/x": "x",
            "picture.png": "\u{1}\u{0}\u{2}\u{0}\u{0}", "list.jsonl": "{\"text\":\"j\"}",
        ])
        var reader = RecordReader(inputs: [folder.path])
        var ids: [String] = []
        var texts: [String] = []
        while let record = reader.next() {
            ids.append(String(record.message.id.dropFirst(folder.path.count)))
            texts.append(String(decoding: record.message.content, as: UTF8.self))
        }
        #expect(texts == ["Z", "z", "b", "j"])
        #expect(ids.prefix(3) == ["/Z.txt", "/a/z.txt", "/b.txt"])
        let codes = reader.takeNotices().map(\.code)
        #expect(codes == ["input.hidden", "input.hidden", "input.binary"])
        #expect(reader.takeNotices().isEmpty)
    }

    @Test("what describes a folder is no message of it, unless it is named")
    func readme() throws {
        let folder = try Folder(["README.md": "about these texts", "a.txt": "a"])
        var reader = RecordReader(inputs: [folder.path])
        var texts: [String] = []
        while let record = reader.next() {
            texts.append(String(decoding: record.message.content, as: UTF8.self))
        }
        #expect(texts == ["a"])
        #expect(reader.takeNotices().map(\.code) == ["input.readme"])
        var named = RecordReader(inputs: [folder.path + "/README.md"])
        #expect(
            named.next().map { String(decoding: $0.message.content, as: UTF8.self) }
                == "about these texts")
    }

    @Test("a loop of links is survived and said")
    func loop() throws {
        let folder = try Folder(["a/x.txt": "x"])
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/a/loop", withDestinationPath: folder.path)
        var reader = RecordReader(inputs: [folder.path])
        var count = 0
        while reader.next() != nil { count += 1 }
        #expect(count == 1)
        #expect(reader.takeNotices().map(\.code) == ["input.loop"])
    }

    @Test("a folder without texts is said", arguments: [[:], [".hidden": "x"], ["a.bin": "\u{0}"]])
    func noTexts(files: [String: String]) throws {
        let folder = try Folder(files)
        var reader = RecordReader(inputs: [folder.path])
        #expect(reader.next() == nil)
        #expect(reader.takeNotices().last?.code == "input.no-texts")
    }

    @Test("missing files are records with a trouble, and the next input is read")
    func missing() throws {
        let folder = try Folder(["x.txt": "x"])
        let records = Array(
            RecordReader(inputs: ["nothing-there.txt", folder.path + "/x.txt", ""]))
        #expect(records.map(\.trouble?.code) == ["input.missing", nil, "input.missing"])
        #expect(records.map(\.index) == [0, 1, 2])
    }

    @Test("a dangling link inside a folder is a record with a trouble")
    func dangling() throws {
        let folder = try Folder(["x.txt": "x"])
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/a", withDestinationPath: folder.path + "/gone")
        let records = Array(RecordReader(inputs: [folder.path]))
        #expect(records.map(\.trouble?.code) == ["input.missing", nil])
    }

    @Test("a read that fails half way is a record with a trouble")
    func failedRead() throws {
        let folder = try Folder(["x.txt": "x"])
        // A folder can be opened like a file, but not read.
        let source = try ByteSource(file: folder.path)
        let records = Array(RecordReader(source, name: "x.txt", options: ReaderOptions()))
        #expect(records.map(\.trouble?.code) == ["input.read"])
    }

    @Test("a notice is one plain line")
    func notice() {
        let notice = InputNotice(code: "input.binary", source: "a\u{1B}b\n", message: "left out.")
        #expect(notice.description == "a\\u{1b}b\\u{a}: left out.")
    }
}
