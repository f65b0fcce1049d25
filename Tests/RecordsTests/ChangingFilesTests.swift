import Foundation
import Heed
import Testing

@testable import Records

/// What happens to files between the moment a folder is listed and the moment they are read.
@Suite("Files that change while a folder is read")
struct ChangingFilesTests {
    /// A folder with `a.txt` and `b.txt`, removed with the test.
    private final class Folder {
        let url: URL

        init() throws {
            url = FileManager.default.temporaryDirectory
                .appendingPathComponent("heed-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
            for name in ["a", "b", "c"] { try write(name, "\(name).txt") }
        }

        func write(_ text: String, _ name: String) throws {
            try Data(text.utf8).write(to: url.appendingPathComponent(name))
        }

        func remove(_ name: String) throws {
            try FileManager.default.removeItem(at: url.appendingPathComponent(name))
        }

        deinit { try? FileManager.default.removeItem(at: url) }
    }

    /// Reads `a.txt`, changes the folder, reads the rest.
    private func rest(
        _ change: (Folder) throws -> Void
    ) throws -> (texts: [String], troubles: [String?], notices: [String]) {
        let folder = try Folder()
        var reader = RecordReader(inputs: [folder.url.path])
        #expect(reader.next()?.message.content == Array("a".utf8))
        try change(folder)
        var records: [InputRecord] = []
        while let record = reader.next() { records.append(record) }
        #expect(records.map(\.index) == Array(1..<records.count + 1))
        return (
            records.map { String(decoding: $0.message.content, as: UTF8.self) },
            records.map(\.trouble?.code), reader.takeNotices().map(\.code)
        )
    }

    @Test("a file that is gone is a record with a trouble; the next one is read")
    func gone() throws {
        let rest = try rest { try $0.remove("b.txt") }
        #expect(rest.troubles == ["input.missing", nil])
        #expect(rest.texts == ["", "c"])
    }

    @Test("a file that became a folder is read as one")
    func folder() throws {
        let rest = try rest { folder in
            try folder.remove("b.txt")
            try FileManager.default.createDirectory(
                at: folder.url.appendingPathComponent("b.txt"), withIntermediateDirectories: true)
            try folder.write("inside", "b.txt/x.txt")
        }
        #expect(rest.texts == ["inside", "c"])
        #expect(rest.troubles == [nil, nil])
    }

    @Test("a file that became a link out of the folder is left out, and that is said")
    func link() throws {
        let rest = try rest { folder in
            try folder.remove("b.txt")
            try FileManager.default.createSymbolicLink(
                at: folder.url.appendingPathComponent("b.txt"),
                withDestinationURL: folder.url.deletingLastPathComponent())
        }
        #expect(rest.texts == ["c"])
        #expect(rest.notices == ["input.link"])
    }

    @Test("a file that became a pipe is left out: nobody waits for it")
    func pipe() throws {
        let rest = try rest { folder in
            try folder.remove("b.txt")
            let path = folder.url.appendingPathComponent("b.txt").path
            #expect(unsafe mkfifo(path, 0o600) == 0)
        }
        #expect(rest.texts == ["c"])
        #expect(rest.notices == ["input.device"])
    }

    @Test("lines that are added before the end of a file was met are read, too")
    func growing() throws {
        let folder = try Folder()
        let count = 40_000
        try folder.write(String(repeating: "line\n", count: count), "b.txt")
        var options = ReaderOptions()
        options.format = .lines
        let file = folder.url.appendingPathComponent("b.txt")
        var reader = RecordReader(inputs: [file.path], options: options)
        #expect(reader.next()?.message.id == "line 1")
        let end = try FileHandle(forWritingTo: file)
        try end.seekToEnd()
        try end.write(contentsOf: Data("three\nfour".utf8))
        var ids: [String] = []
        while let record = reader.next() { ids.append(record.message.id) }
        #expect(ids == (2...(count + 2)).map { "line \($0)" })
    }

    @Test("a file that is cut off while it is read: whole records, and at most one broken one")
    func cutOff() throws {
        let folder = try Folder()
        let count = 20_000
        let lines = (0..<count).map { "{\"id\":\($0),\"text\":\"number \($0)\"}" }
        try folder.write(lines.joined(separator: "\n"), "b.jsonl")
        let file = folder.url.appendingPathComponent("b.jsonl")
        var reader = RecordReader(inputs: [file.path])
        #expect(reader.next()?.message.id == "0")
        try FileHandle(forWritingTo: file).truncate(atOffset: 0)
        var records: [InputRecord] = []
        while let record = reader.next() { records.append(record) }
        #expect(records.count < count - 1)
        #expect(records.dropLast().allSatisfy { $0.trouble == nil })
        #expect(records.dropLast().map(\.message.id) == (1..<records.count).map(String.init))
    }

    @Test("two names that Unicode holds for equal are two files, and two folders")
    func equivalentNames() throws {
        let folder = try Folder()
        for (name, text) in [("caf\u{E9}", "one part"), ("cafe\u{301}", "two parts")] {
            try FileManager.default.createDirectory(
                at: folder.url.appendingPathComponent(name), withIntermediateDirectories: true)
            try folder.write(text, "\(name)/x.txt")
            try folder.write(text, "\(name).txt")
        }
        var reader = RecordReader(inputs: [folder.url.path])
        var texts: [String] = []
        while let record = reader.next() {
            texts.append(String(decoding: record.message.content, as: UTF8.self))
        }
        #expect(reader.takeNotices().isEmpty)
        #expect(
            texts.sorted() == ["a", "b", "c", "one part", "one part", "two parts", "two parts"])
    }
}
