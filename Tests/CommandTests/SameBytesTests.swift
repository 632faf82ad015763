import Foundation
import Testing

/// The same definitions give the same bytes, whatever the machine.
struct SameBytesTests {
  /// Arguments and environment that must not matter.
  static let circumstances: [([String], [String: String])] = [
    (
      ["--jobs", "1"], ["TZ": "Pacific/Kiritimati", "LANG": "ru_RU.UTF-8", "LC_ALL": "ru_RU.UTF-8"]
    ),
    (["--jobs", "2"], ["TZ": "Pacific/Pago_Pago", "LANG": "tr_TR.UTF-8", "LC_ALL": "C"]),
    (["--jobs", "4"], ["TZ": "Asia/Tomsk", "LC_NUMERIC": "de_DE.UTF-8", "LC_ALL": ""]),
  ]

  @Test(arguments: ["two-departments", "Content"])
  func `folders, zones, languages, cores and orders of files do not matter`(
    _ base: String
  ) throws {
    let first = try Self.tree(base, ["--jobs", "2"], [:], seed: nil)
    #expect(first.faults == [])
    for (number, (arguments, environment)) in Self.circumstances.enumerated() {
      let other = try Self.tree(base, arguments, environment, seed: UInt64(number))
      #expect(other.paths == first.paths)
      for path in first.paths { #expect(other.files[path] == first.files[path], "\(path)") }
    }
  }

  @Test
  func `the place of the definitions is not written down`() throws {
    let near = try Sandbox("small")
    try near.ozero("build", "--date", "2026-11-22")
    let far = try Sandbox()
    let content = near.path("Content") + "/"
    try far.ozero("build", "--date", "2026-11-22", "--content", content, "--output", "Сайт")
    let there = try PublishedTree(at: far.path("Сайт"))
    #expect(there.files == (try PublishedTree(at: near.path("Output"))).files)
  }

  @Test
  func `findings come in the same order from shuffled files`() throws {
    var texts: Set<String> = []
    for seed in UInt64(0)..<4 {
      let sandbox = try Sandbox("two-departments", shuffledBy: seed)
      for name in ["rezba-po-derevu", "olimpiadnaya-fizika", "zanimatelnaya-himiya"] {
        let path = "Content/programs/\(name).yaml"
        try sandbox.replace("уровень:", with: "уровеньь:", in: path)
        try sandbox.replace("возраст:", with: "вазраст:", in: path)
      }
      let outcome = try sandbox.ozero("check", "--date", "2026-11-22", "--jobs", "\(seed + 1)")
      #expect(outcome.code == 1)
      texts.insert(outcome.out)
    }
    #expect(texts.count == 1)
  }

  private static func tree(
    _ base: String,
    _ arguments: [String],
    _ environment: [String: String],
    seed: UInt64?
  ) throws -> PublishedTree {
    let sandbox = try Sandbox(base, shuffledBy: seed)
    let outcome = try Ozero.run(
      ["build", "--date", "2026-11-22"] + arguments,
      in: sandbox.root.path,
      environment: environment
    )
    #expect(outcome.code == 0, "\(outcome.error)")
    return try PublishedTree(at: sandbox.path("Output"))
  }
}
