internal import Glibc

/// What the system knows of a file (`man 2 stat`), links followed, and its content. `FileManager`
/// looks up the names of owners as well, which takes longer than reading the file.
struct SystemFile {
    let path: String
    let isFolder: Bool
    /// Neither a folder nor a pipe nor a device, on which reading might wait for ever.
    fileprivate let isPlain: Bool
    /// In bytes.
    let size: Int
    /// When it was last written, in nanoseconds since 1970.
    let time: Int

    /// - Returns: nil where nothing is there, or it cannot be looked at.
    init?(_ path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        self.path = path
        isFolder = status.st_mode & S_IFMT == S_IFDIR
        isPlain = status.st_mode & S_IFMT == S_IFREG
        size = Int(status.st_size)
        time = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    }

    /// What stands in it; nil where it cannot be read, or has become shorter meanwhile.
    var content: [UInt8]? {
        guard let content = FilePieces(self)?.next(size) else { return nil }
        return content.count == size ? content : nil
    }
}

/// A file that is read from its beginning, piece by piece.
final class FilePieces {
    private let descriptor: Int32

    /// - Returns: nil where the file cannot be read.
    init?(_ file: SystemFile) {
        guard file.isPlain else { return nil }
        descriptor = unsafe open(file.path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { return nil }
    }

    deinit { close(descriptor) }

    /// Goes on reading at another byte, counted from 0.
    func goBack(to offset: Int) { lseek(descriptor, off_t(offset), SEEK_SET) }

    /// The next bytes: so many, or fewer where the file ends or cannot be read on.
    func next(_ size: Int) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: size) { room, filled in
            while filled < size, let start = room.baseAddress {
                let count = unsafe read(descriptor, start + filled, size - filled)
                if count <= 0 { break }
                filled += count
            }
        }
    }
}
