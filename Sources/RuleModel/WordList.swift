/// Words that the phrases of all packs name as `<name>` instead of writing them out.
public struct WordList: Sendable, Hashable, Codable {
    /// The name of the file below words/, without its ending.
    public var name: String
    /// Phrases by language. Lists of the same name in other packs add to them.
    public var phrases: [String: [String]]
    /// The file, as the loader was given it.
    public var file: String

    /// Makes a list out of what its file says.
    package init(name: String, phrases: [String: [String]], file: String) {
        self.name = name
        self.phrases = phrases
        self.file = file
    }
}
