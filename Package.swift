// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "heed",
    products: [
        .library(name: "Heed", targets: ["Heed"]),
        .library(name: "Records", targets: ["Records"]),
        .library(name: "ShippedRules", targets: ["ShippedRules"]),
        .executable(name: "heed", targets: ["HeedCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        // Layer 0: imports nothing of ours.
        .systemLibrary(
            name: "CLua", pkgConfig: "lua5.4", providers: [.apt(["liblua5.4-dev"])]),
        .target(name: "Archiving"),
        .target(name: "TextForms"),

        // Layer 1
        .target(name: "CLuaShim", dependencies: ["CLua"]),
        .target(name: "LuaMachine", dependencies: ["CLuaShim"]),
        .target(name: "Diagnostics", dependencies: ["Archiving"]),
        .target(name: "TermScan", dependencies: ["TextForms", "Diagnostics", "Archiving"]),
        .target(name: "RuleModel", dependencies: ["Diagnostics", "Archiving"]),
        .target(name: "Languages", dependencies: ["TextForms"]),

        // Layer 2
        .target(name: "Facts", dependencies: ["TextForms"]),
        .target(
            name: "RuleLoading",
            dependencies: ["LuaMachine", "TermScan", "TextForms", "RuleModel", "Diagnostics"]),
        .target(name: "Scoring", dependencies: ["RuleModel"]),

        // Layer 3
        .target(
            name: "Heed",
            dependencies: [
                "RuleLoading", "Scoring", "Facts", "Languages", "TermScan", "TextForms",
                "LuaMachine", "RuleModel", "Diagnostics", "Archiving",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(name: "Records", dependencies: ["Heed", "TextForms"]),
        .target(
            name: "ShippedRules",
            dependencies: ["Heed"],
            path: ".",
            // Only this target may look outside `Sources`: SwiftPM copies resources from
            // inside a target's own folder, and the packs live in the top-level `rules`.
            exclude: [
                "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "Tests", "samples",
                "Sources/Archiving", "Sources/CLua", "Sources/CLuaShim", "Sources/Diagnostics",
                "Sources/Facts",
                "Sources/Heed", "Sources/HeedCommand", "Sources/Languages", "Sources/LuaMachine",
                "Sources/Records", "Sources/RuleLoading", "Sources/RuleModel",
                "Sources/Scoring", "Sources/TermScan", "Sources/TextForms",
            ],
            sources: ["Sources/ShippedRules"],
            resources: [.copy("rules")]),

        // Layer 4
        .executableTarget(
            name: "HeedCommand",
            dependencies: [
                "Heed", "Records", "ShippedRules",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // A program that knows nothing but the two public libraries; the tests build and run it.
        .executableTarget(
            name: "EmbeddingExample", dependencies: ["Heed", "ShippedRules"],
            path: "Tests/EmbeddingExample"),

        // What the engine costs, with figures in its README; measured by hand, no test.
        .executableTarget(
            name: "HeedBenchmark",
            dependencies: [
                "Heed", "LuaMachine", "Records", "ShippedRules", "TermScan", "TextForms",
                "TestSupport",
            ],
            path: "Tests/Benchmark",
            exclude: ["README.md", "conditions", "counts", "peers", "record", "soak"]),

        // What more than one of the tests needs; imports nothing of ours.
        .target(name: "TestSupport", path: "Tests/TestSupport"),

        // Slow and obvious twins of what is fast, for the tests and for Tests/Fuzz.
        .target(
            name: "Twins", dependencies: ["TermScan", "TextForms"], path: "Tests/Twins"),

        .testTarget(
            name: "LuaMachineTests", dependencies: ["LuaMachine", "CLuaShim", "TestSupport"],
            exclude: ["Hostile", "cost-search"]),
        .testTarget(name: "ArchivingTests", dependencies: ["Archiving", "TestSupport"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "TextFormsTests", dependencies: ["TextForms", "TestSupport", "Twins"]),
        .testTarget(
            name: "TermScanTests", dependencies: ["TermScan", "TextForms", "TestSupport", "Twins"]),
        .testTarget(
            name: "LanguagesTests", dependencies: ["Languages", "TextForms", "TestSupport"]),
        .testTarget(name: "FactsTests", dependencies: ["Facts", "TextForms", "TestSupport"]),
        .testTarget(
            name: "RuleLoadingTests",
            dependencies: ["RuleLoading", "RuleModel", "Diagnostics"],
            resources: [.copy("Broken")]),
        .testTarget(name: "ScoringTests", dependencies: ["Scoring", "RuleModel"]),
        .testTarget(
            name: "HeedTests",
            dependencies: [
                "Heed", "Languages", "RuleLoading", "RuleModel", "TextForms", "TestSupport",
            ]),
        .testTarget(
            name: "RecordsTests", dependencies: ["Records", "Heed", "Languages", "TestSupport"]),
        .testTarget(
            name: "ShippedRulesTests",
            dependencies: ["ShippedRules", "Heed", "Records", "TestSupport"],
            exclude: ["HeldBack"]),
        .testTarget(
            name: "CommandTests",
            dependencies: ["HeedCommand", "EmbeddingExample", "Heed", "TestSupport"],
            exclude: ["Labelled", "Pack", "Phrases", "Snapshots"]),
        .testTarget(name: "HouseTests"),
    ],
    swiftLanguageModes: [.v6]
)

// Only Tests/Fuzz/run asks for this: libFuzzer watches our targets, but not those of others.
let isFuzzed = Context.environment["HEED_FUZZ"] != nil
if isFuzzed {
    package.targets.append(
        .executableTarget(
            name: "HeedFuzz",
            dependencies: [
                "ShippedRules", "Records", "Heed", "RuleLoading", "Facts", "TermScan", "TextForms",
                "RuleModel", "Diagnostics", "TestSupport", "Twins",
            ],
            path: "Tests/Fuzz/Targets",
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]))
}

// One house, one set of habits: every Swift target is built under the same rules.
for target in package.targets where target.type != .system && target.name != "CLuaShim" {
    target.swiftSettings =
        [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
            .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
            .strictMemorySafety(),
        ] + (isFuzzed ? [.unsafeFlags(["-sanitize=fuzzer,address", "-enable-testing"])] : [])
}
for target in package.targets where isFuzzed && target.name == "CLuaShim" {
    target.cSettings = [.unsafeFlags(["-fsanitize=fuzzer-no-link,address"])]
}
