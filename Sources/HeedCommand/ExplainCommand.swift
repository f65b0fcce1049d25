internal import ArgumentParser
internal import Heed

/// `heed explain CODE`: what a code of an error or warning means.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explains a code such as R012; without one, lists all.")

    @Argument(help: "The code in brackets of an error or warning.")
    var code: String?

    func run() throws {
        guard let code else {
            for known in DiagnosticCode.all { print("\(known.id)  \(known.title)") }
            return
        }
        guard let known = DiagnosticCode.all.first(where: { $0.id == code.uppercased() }) else {
            throw ValidationError("There is no code `\(code)`. `heed explain` lists all.")
        }
        print("\(known.id): \(known.title)\n\n\(known.explanation)")
    }
}
