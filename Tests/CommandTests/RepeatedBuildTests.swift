import Foundation
import Testing

/// A build writes what changed and touches nothing else.
struct RepeatedBuildTests {
  private static let arguments = ["build", "--date", "2026-11-22"]

  @Test(arguments: ["small", "two-departments"])
  func `a build that changes nothing touches nothing`(_ base: String) throws {
    let sandbox = try Sandbox(base)
    try sandbox.ozero("build", "--date", "2026-11-22")
    let before = try PublishedTree.entries(at: sandbox.path("Output"))
    let outcome = try sandbox.ozero("build", "--date", "2026-11-22")
    #expect(outcome.code == 0 && outcome.out.hasPrefix("изменений нет"))
    #expect(try PublishedTree.entries(at: sandbox.path("Output")) == before)
    #expect(try sandbox.names() == ["Content", "Output"])
  }

  @Test
  func `a changed room rewrites the pages that show it and keeps the others`() throws {
    let sandbox = try Sandbox("two-departments")
    try sandbox.ozero("build", "--date", "2026-11-22")
    let old = try PublishedTree(at: sandbox.path("Output"))
    let before = try PublishedTree.entries(at: sandbox.path("Output"))
    let program = "Content/programs/zanimatelnaya-himiya.yaml"
    try sandbox.replace("кабинет: 201", with: "кабинет: 305", in: program)
    #expect(try sandbox.ozero("build", "--date", "2026-11-22").code == 0)
    let new = try PublishedTree(at: sandbox.path("Output"))
    let after = try PublishedTree.entries(at: sandbox.path("Output"))
    #expect(new.faults == [])
    let changed = new.paths.filter { new.files[$0] != old.files[$0] }
    #expect(changed.contains("site/schedule/groups/zanimatelnaya-himiya-a.html"))
    #expect(changed.contains("site/schedule/index.html"))
    #expect(!changed.contains { $0.contains("rezba") || $0.contains("fizika") })
    for path in new.paths {
      #expect((before[path] == after[path]) == !changed.contains(path), "\(path)")
    }
  }

  @Test
  func `a group that is gone leaves no page`() throws {
    let sandbox = try Sandbox("two-departments")
    try sandbox.ozero("build", "--date", "2026-11-22")
    try FileManager.default.removeItem(
      atPath: sandbox.path("Content/programs/olimpiadnaya-fizika.yaml")
    )
    try FileManager.default.removeItem(atPath: sandbox.path("Content/attendance/nauka.csv"))
    let outcome = try sandbox.ozero("build", "--date", "2026-11-22")
    #expect(outcome.code == 0 && outcome.out.contains("убрано: "), "\(outcome.error)")
    let tree = try PublishedTree(at: sandbox.path("Output"))
    #expect(tree.faults == [])
    #expect(!tree.paths.contains { $0.contains("olimpiadnaya-fizika") })
  }

  @Test
  func `a file that somebody put into the output is carried over and named`() throws {
    let sandbox = try Sandbox("small")
    try sandbox.ozero("build", "--date", "2026-11-22")
    try sandbox.write("лицензия".utf8, to: "Output/site/licence.txt")
    try sandbox.replace(
      "кабинет: 12",
      with: "кабинет: 14",
      in: "Content/programs/vesyolaya-kistochka.yaml"
    )
    let outcome = try sandbox.ozero("build", "--date", "2026-11-22")
    #expect(outcome.out.contains("перенесены файлы, созданные не программой: site/licence.txt"))
    #expect(try sandbox.text("Output/site/licence.txt") == "лицензия")
  }

  @Test
  func `figures name stages and files in columns`() throws {
    let sandbox = try Sandbox("small")
    let lines = try sandbox.ozero("build", "--date", "2026-11-22", "--stats").error
      .split(separator: "\n").map(String.init)
    let names = lines.map { $0.prefix { !$0.isNumber }.trimmingCharacters(in: .whitespaces) }
    #expect(
      names == [
        "чтение описаний", "проверка правил", "шаблоны", "план издания", "документы", "публикация",
        "всего", "документов", "файлов записано", "файлов без изменений", "размер публикации",
        "наибольшая память",
      ]
    )
    let ends = lines.map { line in (line.lastIndex { $0.isNumber }).map { line[...$0].count } }
    #expect(Set(ends).count == 1, "\(lines)")
  }
}
