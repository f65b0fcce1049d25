internal import ArgumentParser
internal import Heed

/// `heed explain CODE`: what a code of an error or warning means.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains a code such as R012 or a field such as weight; without one, lists all.")

    @Argument(help: "The code in brackets of an error or warning, or the name of a field.")
    var code: String?

    func run() throws {
        guard let code else {
            for known in DiagnosticCode.all { print("\(known.id)  \(known.title)") }
            return
        }
        let fields = RuleGuide.explanations(ofField: code)
        if !fields.isEmpty {
            print(fields.joined(separator: "\n\n"))
            return
        }
        guard let known = DiagnosticCode.all.first(where: { $0.id == code.uppercased() }) else {
            throw ValidationError(
                "There is no code and no field `\(code)`. `heed explain` lists all.")
        }
        print("\(known.id): \(known.title)\n\n\(known.explanation)")
    }
}
