internal import Foundation
internal import Glibc
internal import Heed

/// Whoever reads the results has closed the pipe.
public struct ReaderGone: Error {}

/// Results could not be written.
public struct WriteFailure: Error, CustomStringConvertible {
    /// What happened, to which file, and what is there now.
    public let description: String
}

/// Where results go: standard output, or a file that appears under its name only when it is whole.
///
/// A file is written beside its place as `.NAME.partial` and renamed at the end, so that whatever
/// ends the program, `NAME` holds the results of a whole run or what it held before.
public struct ResultFile {
    private let descriptor: Descriptor
    private let place: Place?
    private var isEmpty = true

    /// Where a file is written, and where it belongs.
    private struct Place {
        let partial: String
        let path: String
    }

    private init(_ descriptor: Descriptor, _ place: Place?) {
        self.descriptor = descriptor
        self.place = place
    }

    /// Results are written as they come.
    public static var standardOutput: ResultFile {
        ResultFile(Descriptor(lent: STDOUT_FILENO), nil)
    }

    /// Results appear under `path` when they are whole. What is no ordinary file, such as
    /// `/dev/null` or a named pipe, is written to as it is.
    public static func file(_ path: String) throws(WriteFailure) -> ResultFile {
        do throws(SystemFailure) {
            if let special = try special(path) { return ResultFile(special, nil) }
            return try beside(path)
        } catch {
            let name = visible(path)
            switch error.number {
            case EISDIR:
                throw WriteFailure(description: "`\(name)` is a folder; name a file in it.")
            case EWOULDBLOCK:
                throw WriteFailure(
                    description: "another run is writing `\(name)`; wait for it, or name another "
                        + "file.")
            default:
                throw WriteFailure(description: "`\(name)` cannot be written: \(error.words).")
            }
        }
    }

    private static func special(_ path: String) throws(SystemFailure) -> Descriptor? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return nil
        case S_IFDIR: throw SystemFailure(EISDIR)
        default: return try .opened(path, O_WRONLY)
        }
    }

    private static func beside(_ path: String) throws(SystemFailure) -> ResultFile {
        // A link stays a link: the file that it leads to is replaced.
        let real = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        let place = Place(
            partial: real.deletingLastPathComponent()
                .appendingPathComponent(".\(real.lastPathComponent).partial").path,
            path: real.path)
        let file = try Descriptor.opened(
            place.partial, O_WRONLY | O_CREAT | O_NOFOLLOW, mode: 0o666)
        // What a run that was killed left behind is nobody's: its lock went with it.
        guard flock(file.number, LOCK_EX | LOCK_NB) == 0 else { throw .last }
        var inPlace = stat()
        guard unsafe stat(place.partial, &inPlace) == 0,
            inPlace.st_ino == (try file.status()).st_ino
            // Its owner has just put it in its place.
        else { throw SystemFailure(EWOULDBLOCK) }
        guard ftruncate(file.number, 0) == 0 else { throw .last }
        var old = stat()
        if unsafe stat(place.path, &old) == 0 { fchmod(file.number, old.st_mode & 0o7777) }
        return ResultFile(file, place)
    }

    /// Hands bytes to the system at once.
    ///
    /// - Throws: ``ReaderGone`` or ``WriteFailure``.
    public mutating func write(_ bytes: [UInt8]) throws {
        guard !bytes.isEmpty else { return }
        do throws(SystemFailure) {
            try descriptor.write(bytes)
            isEmpty = false
        } catch {
            if error.number == EPIPE { throw ReaderGone() }
            throw failure(error)
        }
    }

    /// Puts a file that is whole in its place; nothing to do for standard output.
    ///
    /// - Throws: ``WriteFailure``; the file's place then holds what it held before.
    public func finish() throws(WriteFailure) {
        guard let place else { return }
        guard fsync(descriptor.number) == 0 || errno == EINVAL,
            unsafe rename(place.partial, place.path) == 0
        else { throw failure(.last) }
    }

    /// Leaves a file as far as it was written beside its place.
    ///
    /// - Returns: where that is; nothing where nothing was written, or for standard output.
    public func leave() -> String? {
        guard let place else { return nil }
        if isEmpty {
            _ = unsafe unlink(place.partial)
            return nil
        }
        return visible(place.partial)
    }

    private func failure(_ error: SystemFailure) -> WriteFailure {
        WriteFailure(description: "the results could not be written: \(error.words)")
    }
}
