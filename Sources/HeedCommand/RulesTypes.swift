internal import ArgumentParser
internal import Heed

extension RulesCommand {
    /// `heed rules types`: what an editor needs to help with rule files.
    struct Types: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the forms and functions of rule files for editors (LuaCATS).",
            discussion: """
                For editors with lua-language-server: keep it where the pack's loader does not \
                look, in a folder whose name begins with a dot, such as ours/.heed/types.lua, and \
                name that folder in ours/.luarc.json.
                """)

        func run() {
            print(EditorTypes.text, terminator: "")
        }
    }
}
