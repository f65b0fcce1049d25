internal import Glibc

/// What the system knows of a file (`man 2 stat`), links followed, and its content. `FileManager`
/// looks up the names of owners as well, which takes longer than reading the file.
struct SystemFile {
    let path: String
    let isFolder: Bool
    /// Neither a folder nor a pipe nor a device, on which reading might wait for ever.
    private let isPlain: Bool
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
        guard isPlain else { return nil }
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        let content = unsafe [UInt8](unsafeUninitializedCapacity: size) { room, filled in
            while filled < size, let start = room.baseAddress {
                let count = unsafe read(descriptor, start + filled, size - filled)
                if count <= 0 { break }
                filled += count
            }
        }
        return content.count == size ? content : nil
    }
}
