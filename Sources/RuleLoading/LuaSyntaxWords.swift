/// What Lua says of a syntax error, in the words of somebody who fills in a form. Lua's own words
/// stay beside them as a note; what is not known here keeps the general words.
struct LuaSyntaxWords {
    let message: String
    let hint: String

    /// - Parameter said: Lua's message without its place (manual §3; `llex.c` and `lparser.c` of
    ///   Lua 5.4 make it).
    init(_ said: String) {
        let near = Self.near(said)
        if said.hasPrefix("unfinished string") {
            message = "a text in quotes does not end on its line"
            hint = "put a quote at its end, or write long texts as [[ … ]]"
        } else if said.hasPrefix("unfinished long") {
            message = "a text or comment that begins with [[ never ends"
            hint = "put ]] at its end"
        } else if said.hasPrefix("'}' expected"), let near {
            if near == "<eof>" {
                message = "a brace { that was opened is never closed"
                hint = "put the missing } at its end\(Self.opening(said))"
            } else {
                message = "a comma or a closing brace is missing before `\(near)`"
                hint = "look at the end of the entry before it: entries of a form end with a comma"
            }
        } else if near == "<eof>" {
            message = "the file ends too early"
            hint = "something that was opened is never closed: a brace, a quote or a function's end"
        } else if let near {
            message = "`\(near)` cannot stand here"
            hint = "look for a missing comma, quote or brace here or just before"
        } else {
            message = "this is not valid Lua"
            hint = "look for a missing comma, quote or brace here or just before"
        }
    }

    /// The words after "near", without their quotes.
    private static func near(_ said: String) -> String? {
        guard let range = said.ranges(of: " near ").last else { return nil }
        let token = said[range.upperBound...]
        return token.hasPrefix("'") && token.hasSuffix("'") && token.count > 2
            ? String(token.dropFirst().dropLast()) : String(token)
    }

    /// "; it was opened on line 2", where Lua says so.
    private static func opening(_ said: String) -> String {
        guard let range = said.firstRange(of: "at line ") else { return "" }
        let line = said[range.upperBound...].prefix(while: \.isNumber)
        return line.isEmpty ? "" : "; it was opened on line \(line)"
    }
}
