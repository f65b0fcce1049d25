internal import Archiving
internal import Diagnostics
internal import FoundationEssentials
internal import RuleModel

/// A file that holds what was compiled of some rule files, for the next run.
///
/// It is believed only where it was written by the very program that reads it, from the very same
/// rule files, and is whole; otherwise it is as if it were not there, and is written anew. It
/// holds numbers as they lie in memory, so whoever may write to it may do with the program what
/// he likes: it belongs beside the rules, where the same hands may write.
struct CompiledFile {
    let path: String

    /// What was compiled of `files`; nil where the file holds something else.
    func read(_ stamp: CompiledStamp) -> CompiledForm? {
        guard let file = SystemFile(path), let pieces = FilePieces(file) else { return nil }
        guard Self.isWhole(pieces) else { return nil }
        pieces.goBack(to: Checksum.size)
        var archive = Archive(reading: file.size - Checksum.size) { pieces.next(Self.piece) }
        var found = CompiledStamp.blank
        archive.pass(&found)
        guard found == stamp else { return nil }
        var form = CompiledForm.blank
        archive.pass(&form)
        return archive.isReadWhole ? form : nil
    }

    /// Whether the checksum at the beginning is that of the rest. No value is made of damaged bytes:
    /// the file is read once for this, and once more for what it holds.
    private static func isWhole(_ pieces: FilePieces) -> Bool {
        var said = Checksum.blank
        var head = Archive(reading: pieces.next(Checksum.size))
        head.pass(&said)
        var checksum = Checksum()
        while case let piece = pieces.next(Self.piece), !piece.isEmpty { checksum.add(piece) }
        return head.isReadWhole && checksum == said
    }

    /// So many bytes of the file lie in memory at a time: whole words for the checksum.
    private static let piece = 1 << 18

    /// Keeps what was compiled, in one step, so that no reader meets half of it. Where nothing can
    /// be written, nothing is kept, and the next run compiles again.
    func write(_ form: CompiledForm, _ stamp: CompiledStamp) {
        var content = Archive()
        var (form, stamp) = (form, stamp)
        content.pass(&stamp)
        content.pass(&form)
        var archive = Archive()
        var checksum = Checksum()
        checksum.add(content.bytes)
        archive.pass(&checksum)
        try? Data(archive.bytes + content.bytes).write(
            to: URL(filePath: path), options: .atomic)
    }
}

/// What a compiled form depends on.
struct CompiledStamp: Archivable, Equatable {
    /// The program, by its version and its file.
    private var program = ""
    /// By pack: its name until the manifest says another, its digest, and what its files are called
    /// in messages.
    private var packs: [[String]] = []
    private var statuses: [RuleStatus] = []

    static var blank: CompiledStamp { CompiledStamp() }

    private init() {}

    /// - Returns: nil where the program or a pack cannot be read.
    init?(_ packs: [PackFiles], keeping statuses: Set<RuleStatus>) {
        guard let program = Self.program else { return nil }
        self.program = "\(HeedVersion.engine) \(program)"
        self.statuses = statuses.sorted()
        for pack in packs {
            guard case .success(let files) = pack.files else { return nil }
            self.packs.append([pack.name, pack.digest] + files.map(\.name))
        }
    }

    mutating func archive(_ archive: inout Archive) {
        archive.pass(&program)
        archive.pass(&packs)
        archive.pass(&statuses)
    }

    /// Path, size and time of the file that this code was loaded from, be it a program or a
    /// library: the system lists which file lies where in memory (`man 5 proc_pid_maps`). Nil on
    /// systems that do not.
    private static let program: String? = {
        let here = UInt(bitPattern: #dsohandle)
        let maps = FileManager.default.contents(atPath: "/proc/self/maps") ?? Data()
        let line = String(decoding: maps, as: UTF8.self).split(separator: "\n").first { line in
            let ends = line.prefix { $0 != " " }.split(separator: "-").map { UInt($0, radix: 16) }
            guard ends.count == 2, let first = ends[0], let end = ends[1] else { return false }
            return first <= here && here < end
        }
        guard let start = line?.firstIndex(of: "/"), let path = line.map({ String($0[start...]) }),
            let status = SystemFile(path)
        else { return nil }
        return "\(path) \(status.size) \(status.time)"
    }()
}
