import Foundation
import Testing

/// What other commands than `check` say of names, rules and arguments that carry controls;
/// ``HostileShell`` demands that nothing of it reaches a terminal.
@Suite("Hostile names and rules")
struct HostileNamesTests {
    /// A folder of rules in which everything that may be said carries an attack.
    private static let pack = """
        x=$'\\e[2J\\u202e\\u009b31m\\u2028\\a'
        mkdir -p ours/indicators/documents texts
        cat > ours/pack.lua <<END
        pack { name = "ours$x", version = "1$x", languages = { "en" } }
        END
        rule() {
          cat <<END
        rule {
          title = "Ours $x", indicators = { "ilo:7" }, weight = 5, status = "stable",
          sources = { "ilo-2012" }, terms = { en = { "hand over ... papers", "$2" } },
          fires = { en = { "$3 $x" } }, silent = { en = { "a passport $x" } }, advice = "Ask $x.",
          $4
        }
        END
        }
        rules() { heed rules "$@" --without-shipped --rules "$PACK" --rules ours; }

        """

    @Test("arguments that nobody understands are shown, not obeyed")
    func arguments() throws {
        let said = try HostileShell(
            """
            x=$'\\e[2J\\u202e\\u009b31m\\u2028\\a'
            try() {
              heed "$@" < /dev/null; code=$?
              case $code in 64|65) ;; *) echo "$code for $*" | cat -v;; esac
            }
            small=(--without-shipped --rules "$PACK")
            for words in "$x" "--$x" "-$x" "explain $x" "rules $x" "evaluate" "check --$x"; do
              try $words
            done
            for words in "--language $x" "--map $x" "--map text=a,$x=b" "--encoding $x" "--kind $x" \\
              "--level $x" "--workers $x" "--why-not $x" "--rules $x"; do
              try check $words "${small[@]}" -
            done
            for words in "show $x" "test $x" "lint $x" "list --language $x --$x"; do
              try rules $words "${small[@]}"
            done
            """)
        #expect(said.output.isEmpty, "\(said.output)")
        #expect(said.said.count > 40)
        #expect(said.said.contains { $0.contains("\\u{1b}[2J\\u{202e}\\u{9b}31m") })
    }

    @Test("rules list, show, test and lint show what stands in rules and their file names")
    func rules() throws {
        let said = try HostileShell(
            Self.pack + """
                rule '' "papers" "hand over your papers" > "ours/indicators/documents/a$x.lua"
                rules list; rules show "documents/a$x"; rules test; rules lint
                """)
        #expect(said.output.contains("documents/a\\u{1b}[2J"))
        #expect(said.output.contains("Ours \\u{1b}[2J\\u{202e}"))
        #expect(said.output.contains("ours\\u{1b}[2J"))
        #expect(said.output.contains(/next +Ask \\u\{1b\}\[2J/))
        let failing = try HostileShell(
            Self.pack + """
                rule '' "a passport" "nothing of it" > "ours/indicators/documents/a$x.lua"
                rules test; rules lint
                """)
        #expect(failing.said.contains { $0.contains("a\\u{1b}[2J") })
    }

    @Test(
        "mistakes in rules quote the line and the file, and nothing in them is obeyed",
        arguments: [
            "rule { title = \"$x\", $x", "$x", "rule { title = \"$x\", weight = \"$x\" }",
            "rule { [\"$x\"] = 1 }", "rule { title = \"a\", sources = { \"$x\" } }",
            "error(\"$x\")", "error({ \"$x\" })", "local a = \"$x", "-- $x\nrule",
            "rule { title = \"a\", terms = { en = { \"(a $x\" } } }", "pack { name = \"$x\" }",
            "rule { title = \"a\", law = { \"$x\" }, indicators = { \"$x\" }, status = \"$x\" }",
        ])
    func mistakes(source: String) throws {
        let said = try HostileShell(
            Self.pack + """
                cat > "ours/indicators/documents/a$x.lua" <<END
                \(source)
                END
                rules list; code=$?
                rules test; rules lint; check --rules ours - <<< "$sign"; exit $code
                """)
        #expect(said.code == 65, "\(said.said)")
        #expect(said.output.isEmpty, "\(said.output)")
        #expect(said.said.contains { $0.contains("documents/a\\u{1b}[2J") }, "\(said.said)")
    }

    @Test("a rule that fails with the words of the text, and one that quotes them")
    func failingRules() throws {
        let said = try HostileShell(
            Self.pack + """
                rule '' "passport" "passport" \\
                  'when = function(ad) error(ad:contacts()[1].text .. (ad:field("note") or "")) end,' \\
                  > ours/indicators/documents/a.lua
                rule '' "passport" "passport" \\
                  'when = function(ad) return { reason = ad:field("note") } end,' \\
                  > ours/indicators/documents/b.lua
                cat > in.jsonl <<'END'
                {"text":"we keep your passport, line id: somchai99","note":"\\u001b[2J\\u202e\\u009b\\u0007"}
                END
                check --rules ours in.jsonl; report --rules ours in.jsonl --explain --language th
                report --rules ours in.jsonl --why-not documents/a --redact
                """)
        #expect(said.records.map(\.level) == ["review"])
        #expect(said.records.first?.troubles == ["rule.runtime"])
        #expect(said.output.contains("\\u{1b}[2J\\u{202e}"))
    }

    @Test("evaluate and lint name the files they could not read, and end with a code that says so")
    func otherReaders() throws {
        let prepared =
            Self.pack + """
                printf '{"text":"we keep your passport %s","expect":"review","lang":"%s","id":"%s"}\\n' \\
                  '\\u001b[2J' '\\u202e' '\\u009b' > "texts/a$x.jsonl"
                printf '{"text":"%s"\\n' '\\u001b' >> "texts/a$x.jsonl"

                """
        let evaluated = try HostileShell(
            prepared + "heed evaluate texts/* \"gone$x\" --without-shipped --rules \"$PACK\"")
        #expect(evaluated.code == 65)
        #expect(evaluated.said.count == 2, "\(evaluated.said)")
        #expect(evaluated.said.last?.contains("gone\\u{1b}[2J") == true)
        let linted = try HostileShell(
            prepared + "rules lint --against texts --against \"gone$x\" documents/passport-held")
        #expect(linted.said.contains { $0.contains("gone\\u{1b}[2J") }, "\(linted.said)")
    }

    @Test(
        "what is no file in a folder of rules is said, and nobody waits for it",
        arguments: [
            "mkfifo ours/x.lua", "ln -s /dev/zero ours/x.lua", "ln -s /dev/stdin ours/x.lua",
            "ln -s x.lua ours/x.lua", "ln -s gone ours/x.lua", "ln -s . ours/loop",
            "ln -s / ours/root", "touch ours/$'caf\\xe9.lua'", "truncate -s 3G ours/x.lua",
        ])
    func rulesThatAreNone(command: String) throws {
        let said = try HostileShell(
            Self.pack + """
                echo 'pack { name = "ours", version = "1", languages = { "en" } }' > ours/pack.lua
                \(command)
                ulimit -d 1000000
                check --rules ours z.txt < /dev/null
                """)
        #expect(said.code == 65)
        #expect(said.output.isEmpty)
        #expect(said.said.first?.hasPrefix("error[R050]") == true, "\(said.said)")
    }
}
