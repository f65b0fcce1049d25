import Foundation
import Heed
import Testing

@testable import Records

/// The input is a file of three lines, or a pipe that somebody holds open.
@Suite("Stop requests")
struct StopRequestTests {
    private static var lines: ReaderOptions {
        var options = ReaderOptions()
        options.format = .lines
        return options
    }

    private static func temporary(_ name: String) -> String {
        FileManager.default.temporaryDirectory.appendingPathComponent("\(name)-\(UUID())").path
    }

    @Test("after a stop no record is given out, and the reader says why there is none")
    func between() throws {
        let path = Self.temporary("lines")
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data("a\nb\nc\n".utf8).write(to: URL(fileURLWithPath: path))
        let stop = StopRequest()
        var reader = RecordReader(inputs: [path], options: Self.lines, unless: stop)
        #expect(reader.next()?.message.id == "line 1")
        #expect(!reader.wasStopped)
        stop.make()
        stop.make()
        #expect(stop.isMade)
        #expect(reader.next() == nil)
        #expect(reader.wasStopped)
    }

    @Test("a reader that waits for a pipe is woken; what is half there is not given out")
    func waiting() async throws {
        let path = Self.temporary("pipe")
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(unsafe mkfifo(path, 0o600) == 0)
        let stop = StopRequest()
        let reading = Task.detached {
            var reader = RecordReader(inputs: [path], options: Self.lines, unless: stop)
            let ids = [reader.next()?.message.id, reader.next()?.message.id]
            return (ids, reader.wasStopped)
        }
        // Opened for both, so that the pipe never comes to an end of its own.
        let writer = unsafe open(path, O_RDWR)
        defer { close(writer) }
        _ = unsafe write(writer, "whole\nhalf", 10)
        try await Task.sleep(for: .milliseconds(50))
        stop.make()
        let (ids, wasStopped) = await reading.value
        #expect(wasStopped)
        // The whole line may have been given out before the stop came; the half one never is.
        #expect(ids == ["line 1", nil] || ids == [nil, nil])
    }

    @Test("without a stop the end of the input is the end")
    func ends() throws {
        let path = Self.temporary("lines")
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data("a\n".utf8).write(to: URL(fileURLWithPath: path))
        var reader = RecordReader(inputs: [path], options: Self.lines, unless: StopRequest())
        #expect(reader.next() != nil)
        #expect(reader.next() == nil)
        #expect(!reader.wasStopped)
    }
}
