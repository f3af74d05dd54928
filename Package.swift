// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is built alike: Swift 6 mode, imports internal unless said otherwise, warnings
/// as errors, and optimised across our own modules in release.
let ours: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

let package = Package(
  name: "byline",
  products: [
    .executable(name: "byline", targets: ["byline"]),
    .executable(name: "byline-measure", targets: ["byline-measure"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    // The doors onto C libraries.
    // What libedit itself needs is named too, for the fully static release.
    .target(
      name: "CLibedit",
      linkerSettings: ["edit", "bsd", "md", "tinfo"].map { .linkedLibrary($0) }),
    // What happens when memory ends. A fully static program cannot replace the system's allocator, so
    // the linker leads calls of it here.
    .target(
      name: "CExhaustion",
      linkerSettings: [
        .unsafeFlags(
          ["malloc", "calloc", "realloc", "aligned_alloc", "posix_memalign"].flatMap {
            ["-Xlinker", "--wrap=\($0)"]
          })
      ]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"])]),

    // From text to a corpus.
    .target(name: "NewsCorpus", swiftSettings: ours),
    .target(name: "NewsReading", dependencies: ["NewsCorpus"], swiftSettings: ours),
    .target(
      name: "NewsIngest",
      dependencies: [
        "NewsCorpus", "NewsReading", "CMalloc", "CYAML",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: ours),
    .target(name: "NewsAnalysis", dependencies: ["NewsCorpus", "CStemmer"], swiftSettings: ours),

    // From a query to an answer.
    .target(name: "QueryLanguage", swiftSettings: ours),
    .target(
      name: "QueryEngine",
      dependencies: ["QueryLanguage", "NewsCorpus", "NewsAnalysis", "CPCRE2"],
      swiftSettings: ours),
    .target(
      name: "Presentation", dependencies: ["QueryEngine", "QueryLanguage"], swiftSettings: ours),

    // The programs.
    .target(
      name: "NewsShell",
      dependencies: [
        "CExhaustion", "CLibedit", "NewsCorpus", "NewsReading", "NewsIngest", "NewsAnalysis",
        "QueryLanguage",
        "QueryEngine", "Presentation",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: ours),
    .executableTarget(
      name: "byline",
      dependencies: [
        "NewsShell", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: ours),
    .executableTarget(
      name: "byline-measure",
      dependencies: [
        "NewsCorpus", "NewsReading", "NewsIngest", "NewsAnalysis", "QueryLanguage", "QueryEngine",
        "Presentation", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: ours),

    // The tests, and what several of them share.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: ours),
    .testTarget(
      name: "QueryLanguageTests", dependencies: ["QueryLanguage", "TestSupport"],
      swiftSettings: ours),
    .testTarget(
      name: "NewsCorpusTests", dependencies: ["NewsCorpus", "TestSupport"], swiftSettings: ours),
    .testTarget(
      name: "NewsReadingTests", dependencies: ["NewsReading", "NewsCorpus", "TestSupport"],
      swiftSettings: ours),
    .testTarget(
      name: "NewsIngestTests", dependencies: ["NewsIngest", "NewsCorpus", "TestSupport"],
      resources: [.copy("Fixtures")], swiftSettings: ours),
    .testTarget(
      name: "NewsAnalysisTests",
      dependencies: ["NewsAnalysis", "NewsReading", "NewsCorpus", "TestSupport"],
      swiftSettings: ours),
    .testTarget(
      name: "PresentationTests",
      dependencies: ["Presentation", "QueryEngine", "QueryLanguage", "TestSupport"],
      swiftSettings: ours),
    .testTarget(
      name: "QueryEngineTests",
      dependencies: [
        "QueryEngine", "QueryLanguage", "Presentation", "NewsCorpus", "NewsReading", "TestSupport",
      ],
      swiftSettings: ours),
    .testTarget(
      name: "TranscriptTests",
      dependencies: [
        "NewsShell", "Presentation", "NewsIngest", "NewsCorpus", "QueryEngine", "QueryLanguage",
        "TestSupport",
      ],
      resources: [.copy("Transcripts"), .copy("Corpora")], swiftSettings: ours),
    .testTarget(
      name: "NewsShellTests",
      dependencies: ["NewsShell", "NewsIngest", "NewsCorpus", "Presentation", "QueryLanguage"],
      swiftSettings: ours),
    .target(
      name: "CPseudoTerminal", path: "Tests/CPseudoTerminal",
      linkerSettings: [.linkedLibrary("util")]),
    .testTarget(
      name: "TerminalTests", dependencies: ["CPseudoTerminal", "byline"], swiftSettings: ours),
  ]
)
