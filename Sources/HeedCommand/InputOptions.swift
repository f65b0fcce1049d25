public import ArgumentParser
public import Heed
public import Records

extension InputFormat: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}
extension Level: ExpressibleByArgument {}
extension MessageKind: ExpressibleByArgument {}

/// How inputs are read.
struct InputOptions: ParsableArguments {
    @Option(
        name: .customLong("input"),
        help: ArgumentHelp(
            "How inputs are cut into messages; auto goes by the name and the first line.",
            valueName: "form"))
    var form = InputFormat.auto

    @Option(
        help: ArgumentHelp(
            "Which fields of a JSON object hold what, such as text=description,id=job_id; also "
                + "kind, encoding, turns.", valueName: "name=field,…"))
    var map: String?

    @Flag(help: "Hand fields that nothing was read from on to the output.")
    var passthrough = false

    @Option(
        help: ArgumentHelp(
            "The kind of all messages that do not name their own; otherwise it is inferred.",
            valueName: "kind"))
    var kind: MessageKind?

    @Option(
        help: ArgumentHelp(
            "The encoding of the texts, such as windows-874; otherwise it is recognised.",
            valueName: "name"))
    var encoding: String?

    @Option(
        help: ArgumentHelp("The most bytes of one message.", valueName: "bytes"))
    var maxRecordBytes = ReaderOptions().maximumRecordBytes

    func validate() throws {
        guard maxRecordBytes > 0, maxRecordBytes <= 1 << 30 else {
            throw ValidationError("--max-record-bytes takes a number from 1 to \(1 << 30).")
        }
        if let encoding, !TextEncodings.known(encoding) {
            throw ValidationError(
                "The encoding `\(encoding)` is not known. Known: \(TextEncodings.names).")
        }
        _ = try fieldMap(map)
    }

    func reader() throws -> ReaderOptions {
        var options = ReaderOptions()
        options.format = form
        options.fields = try fieldMap(map)
        options.keepsOtherFields = passthrough
        options.kind = kind
        options.encoding = encoding
        options.maximumRecordBytes = maxRecordBytes
        return options
    }
}

/// What `--map` says, or a mistake in the words of the command.
func fieldMap(_ written: String?) throws -> FieldMap {
    guard let written else { return FieldMap() }
    do throws(InputMistake) {
        return try FieldMap(written)
    } catch {
        throw ValidationError("--map: \(error.description)")
    }
}
