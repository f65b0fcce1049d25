import Foundation
import Testing

@Suite("Doc comments")
struct DocCommentTests {
    @Test("a doc comment stands above every public or package declaration")
    func documented() throws {
        var bare: [String] = []
        for path in House.files(in: "Sources", ending: [".swift"])
        where !path.hasSuffix(".generated.swift") {
            bare += Self.undocumented(in: try House.text(path)).map { "\(path):\($0)" }
        }
        #expect(bare == [], "\(bare.count) without ///:\n\(bare.joined(separator: "\n"))")
    }

    @Test(
        "what lacks its comment is seen, whatever stands before the keyword",
        arguments: [
            "public struct A {}", "    public static let a = 1", "package init() {}",
            "/// Of something else.\n\npublic var a: Int", "// Not for readers.\npublic var a: Int",
            "public private(set) var a = 1", "@inline(__always) package func a() {}",
            "/// Of the case.\ncase a\n@discardableResult\npublic mutating func a() {}",
            "public subscript(a: Int) -> Int { a }", "public final class A {}",
            "package nonisolated(unsafe) static var a = 1", "public indirect enum A {}",
            "public protocol A {}", "package typealias A = Int", "public init?() {}",
            "public static func < (left: A, right: A) -> Bool { true }",
        ])
    func seen(source: String) {
        #expect(Self.undocumented(in: source).count == 1)
    }

    @Test(
        "what has one, or needs none, is let through",
        arguments: [
            "/// Of it.\npublic struct A {}", "/// Of it.\n@safe\npackage struct A: ~Copyable {}",
            "/// Of it.\n@available(*, deprecated)\n@inline(__always)\n    public func a() {}",
            "public import Heed", "package import TextForms", "public extension A {", "var a = 1",
            "publicly(var: a)", "// public var a: Int", "/// public var a: Int",
        ])
    func letThrough(source: String) {
        #expect(Self.undocumented(in: source) == [])
    }

    /// Words that say what is declared; imports and extensions are not among them.
    private static let kinds: Set<String> = [
        "struct", "class", "enum", "actor", "protocol", "typealias", "func", "var", "let", "init",
        "subscript",
    ]

    /// The lines, from 1, of declarations with nothing but attributes between them and something
    /// that is no doc comment.
    private static func undocumented(in text: String) -> [Int] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.drop { $0 == " " || $0 == "\t" }
        }
        return lines.indices.filter { index in
            guard isDeclaration(lines[index]) else { return false }
            let above = lines[..<index].last { !$0.hasPrefix("@") }
            return !(above?.hasPrefix("///") ?? false)
        }.map { $0 + 1 }
    }

    private static func isDeclaration(_ line: Substring) -> Bool {
        var words = withoutAttributes(line).split(whereSeparator: { " (){}?<:".contains($0) })
        guard let access = words.first, access == "public" || access == "package" else {
            return false
        }
        words.removeFirst()
        for word in words {
            if word == "import" || word == "extension" { return false }
            if kinds.contains(String(word)) { return true }
        }
        return false
    }

    /// The line behind the attributes it begins with, such as `@inline(__always)`.
    private static func withoutAttributes(_ line: Substring) -> Substring {
        var rest = line
        while rest.hasPrefix("@") {
            var depth = 0
            rest = rest.drop { character in
                if character == "(" { depth += 1 }
                if character == ")" { depth -= 1 }
                return character != " " || depth > 0
            }.drop { $0 == " " }
        }
        return rest
    }
}
