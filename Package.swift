// swift-tools-version: 6.2
import PackageDescription

/// The compiler settings of every Swift target: warnings are errors, existentials are visible.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Debug builds of the pipeline are optimized too, one module at a time.
///
/// The suite makes papers by the hundred, which takes ten times as long otherwise. Threads give each file an object of its
/// own, which the index of the tests asks for; assertions stay.
let optimized: [SwiftSetting] = [
  .unsafeFlags(
    [
      "-O", "-whole-module-optimization", "-num-threads", "2", "-disable-batch-mode",
      "-assert-config", "Debug",
    ],
    .when(configuration: .debug)
  )
]

/// Tells one build of the program from another, so that nothing that another one made is used again.
let buildID: [LinkerSetting] = [.unsafeFlags(["-Xlinker", "--build-id"])]

/// A library target of the pipeline; what it may import is proved by `ImportGraphTests`.
func layer(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict + optimized)
}

/// The tests of one target.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "ozero",
  products: [.executable(name: "ozero", targets: ["ozero"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // System libraries.
    .systemLibrary(
      name: "CYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"])]
    ),
    .systemLibrary(
      name: "CCMark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"])]
    ),
    .systemLibrary(
      name: "CXLSXWriter",
      pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"])]
    ),
    .systemLibrary(
      name: "CNettle",
      pkgConfig: "nettle",
      providers: [.apt(["nettle-dev"])]
    ),
    .systemLibrary(
      name: "CZip",
      pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"])]
    ),
    .systemLibrary(
      name: "CXML",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"])]
    ),
    .systemLibrary(
      name: "CPNG",
      pkgConfig: "libpng",
      providers: [.apt(["libpng-dev"])]
    ),
    .systemLibrary(
      name: "CHarfBuzz",
      pkgConfig: "harfbuzz-subset",
      providers: [.apt(["libharfbuzz-dev"])]
    ),
    .systemLibrary(
      name: "CQREncode",
      pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"])]
    ),
    .systemLibrary(
      name: "CIDN",
      pkgConfig: "libidn2",
      providers: [.apt(["libidn2-dev"])]
    ),
    .target(name: "CSystem"),
    // What pkg-config says of Pango holds flags that SwiftPM warns of, so its folders are named here.
    .target(
      name: "CTypesetting",
      dependencies: ["CHarfBuzz"],
      cSettings: [.unsafeFlags(["-I/usr/include/pango-1.0", "-I/usr/include/freetype2"])],
      linkerSettings: ["pangoft2-1.0", "pango-1.0", "gobject-2.0", "glib-2.0", "fontconfig"]
        .map { .linkedLibrary($0) }
    ),

    // The pipeline, from the files up to the command.
    layer("SourceText"),
    layer("Hashing", ["CNettle"]),
    layer("CivilTime"),
    layer("Russian", ["SourceText", "CivilTime"]),
    layer("Diagnostics", ["SourceText", "Russian"]),
    layer("Contacts"),
    layer("Regulation", ["SourceText", "CivilTime", "Russian"]),
    layer("YAMLTree", ["SourceText", "Diagnostics", "CYAML"]),
    layer("DelimitedText", ["SourceText", "Diagnostics"]),
    layer("Packing", ["CZip"]),
    layer("Spreadsheet", ["CivilTime", "Packing", "CXML"]),
    layer("Schema", ["SourceText", "CivilTime", "Diagnostics", "Russian", "YAMLTree"]),
    layer(
      "InstitutionModel",
      [
        "SourceText", "CivilTime", "Diagnostics", "Russian", "Contacts", "Regulation", "YAMLTree",
        "DelimitedText", "Spreadsheet", "Schema",
      ]
    ),
    layer("Timetable", ["SourceText", "CivilTime", "Regulation", "Schema", "InstitutionModel"]),
    layer(
      "Rules",
      [
        "SourceText", "CivilTime", "Diagnostics", "Russian", "Contacts", "Regulation", "Schema",
        "InstitutionModel", "Timetable",
      ]
    ),
    layer(
      "Documents",
      ["SourceText", "Diagnostics", "Russian", "CivilTime", "Hashing", "CCMark"]
    ),
    layer(
      "DocumentKinds",
      [
        "SourceText", "CivilTime", "Diagnostics", "Russian", "Regulation", "Schema",
        "InstitutionModel", "Timetable", "Rules", "Documents", "Hashing",
      ]
    ),
    layer(
      "Renderers",
      [
        "CivilTime", "Documents", "Packing", "Hashing", "CXLSXWriter", "CZlib", "CPNG",
        "CTypesetting", "CQREncode", "CIDN",
      ]
    ),
    layer(
      "Edition",
      [
        "SourceText", "Diagnostics", "Russian", "Schema", "InstitutionModel", "Documents",
        "DocumentKinds", "Renderers", "Hashing",
      ]
    ),
    layer("Publishing", ["SourceText", "Hashing", "Contacts", "CSystem"]),
    .target(
      name: "StartingFiles",
      resources: [.embedInCode("Content")],
      swiftSettings: strict
    ),
    .target(
      name: "BuiltInTemplates",
      path: "Templates",
      resources: [.embedInCode("documents"), .embedInCode("site")],
      swiftSettings: strict
    ),
    layer(
      "Pipeline",
      [
        "SourceText", "CivilTime", "Diagnostics", "Russian", "Contacts", "Regulation",
        "DelimitedText", "Spreadsheet", "Schema",
        "InstitutionModel", "Timetable", "Rules", "Documents", "DocumentKinds", "Renderers",
        "Edition", "Hashing", "Publishing", "BuiltInTemplates", "StartingFiles",
      ]
    ),
    .executableTarget(
      name: "ozero",
      dependencies: [
        "SourceText", "CivilTime", "Diagnostics", "Russian", "Schema", "Hashing", "Publishing",
        "Pipeline", "CSystem",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict + optimized,
      linkerSettings: buildID
    ),

    // Benchmarks.
    .executableTarget(
      name: "bench",
      dependencies: [
        "CSystem", "CivilTime", "Hashing", "Documents", "Renderers", "Edition", "Pipeline",
        "Fuzzing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks",
      exclude: ["README.md", "Browser", "Peers", "Readers"],
      swiftSettings: strict
    ),

    // Tests.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "Fuzzing",
      dependencies: [
        "CivilTime", "Diagnostics", "Edition", "Hashing", "InstitutionModel", "Pipeline",
        "Publishing",
        "SourceText", "TestSupport",
      ],
      path: "Tests/Fuzzing",
      swiftSettings: strict
    ),
    .target(
      name: "DocumentDumps",
      dependencies: ["Documents", "CivilTime"],
      path: "Tests/DocumentDumps",
      swiftSettings: strict
    ),
    tests("SourceTextTests", ["SourceText"]),
    tests("CivilTimeTests", ["CivilTime"]),
    tests("DiagnosticsTests", ["Diagnostics", "SourceText", "TestSupport"]),
    tests("RussianTests", ["Russian", "CivilTime", "TestSupport"]),
    tests("ContactsTests", ["Contacts", "TestSupport"]),
    tests("RegulationTests", ["Regulation", "CivilTime", "SourceText", "TestSupport"]),
    tests("YAMLTreeTests", ["YAMLTree", "SourceText", "Diagnostics", "TestSupport"]),
    tests("SchemaTests", ["Schema", "YAMLTree", "SourceText", "Diagnostics", "TestSupport"]),
    tests("DelimitedTextTests", ["DelimitedText", "SourceText", "Diagnostics", "TestSupport"]),
    tests(
      "TimetableTests",
      [
        "Timetable", "CivilTime", "Regulation", "Schema", "InstitutionModel", "SourceText",
        "TestSupport",
      ]
    ),
    tests(
      "InstitutionModelTests",
      [
        "InstitutionModel", "SourceText", "CivilTime", "Diagnostics", "Regulation", "YAMLTree",
        "Schema", "Spreadsheet", "TestSupport",
      ]
    ),
    tests(
      "RulesTests",
      [
        "Rules", "SourceText", "CivilTime", "Diagnostics", "Regulation", "Schema",
        "InstitutionModel", "TestSupport",
      ]
    ),
    tests(
      "DocumentsTests",
      ["Documents", "DocumentDumps", "SourceText", "Diagnostics", "CivilTime", "TestSupport"]
    ),
    tests(
      "DocumentKindsTests",
      [
        "DocumentKinds", "Documents", "DocumentDumps", "Hashing", "InstitutionModel", "Rules",
        "SourceText", "CivilTime", "Diagnostics", "Regulation", "Schema", "Timetable",
        "TestSupport",
      ]
    ),
    tests("PackingTests", ["Packing"]),
    tests("SpreadsheetTests", ["Spreadsheet", "Packing", "CivilTime"]),
    tests(
      "RenderersTests",
      [
        "Renderers", "Edition", "Documents", "CivilTime", "CTypesetting", "TestSupport",
      ]
    ),
    tests(
      "EditionTests",
      [
        "Edition", "Documents", "DocumentKinds", "Renderers", "SourceText", "Diagnostics",
        "TestSupport",
      ]
    ),
    tests("HashingTests", ["Hashing"]),
    tests("PublishingTests", ["Publishing", "Hashing", "Contacts", "CSystem", "TestSupport"]),
    tests(
      "PipelineTests",
      [
        "Pipeline", "Contacts", "InstitutionModel", "Rules", "Documents", "DocumentKinds",
        "Edition", "Renderers", "Publishing",
        "Hashing", "Diagnostics", "SourceText", "CivilTime", "TestSupport",
      ]
    ),
    tests("FuzzingTests", ["Fuzzing", "CivilTime", "TestSupport"]),
    tests("HouseTests", ["TestSupport"]),
    tests("CommandTests", ["ozero", "Publishing", "Hashing", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
