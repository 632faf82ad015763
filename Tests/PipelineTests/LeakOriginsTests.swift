import Contacts
import Publishing
import SourceText
import Testing

@testable import Pipeline

/// A leak is told at the line where a person wrote it.
struct LeakOriginsTests {
  private static let scanner = LeakScanner(
    ContactSearch(invitations: ["https://vk.me/join/Secret&a"], shapes: ["/join/"], ownTexts: [])
  )

  private static let sources = SourceSet([
    SourceFile(path: "Content/a.yaml", text: "a: 1\nчат: https://vk.me/join/Secret&a\n"),
    SourceFile(path: "Content/b.yaml", text: "b: +7 (913) 123-45-67\nc: I@Mail.ru, x@mail.ru\n"),
    SourceFile(path: "Content/c.yaml", text: "чат: https://vk.me/join/Other\n"),
  ])

  @Test(arguments: [
    ("<a href=\"https://vk.me/join/Secret&amp;a\">", "Content/a.yaml:2"),
    ("8\u{A0}913 123–45–67", "Content/b.yaml:1"), ("i@mail.ru", "Content/b.yaml:2"),
    ("vk.me/join/Other", "Content/c.yaml:1"), ("other@mail.ru", nil), ("vk.me/join/Third", nil),
  ])
  func `what leaked is found however it is written`(_ page: String, _ place: String?) throws {
    let leaks = Self.scanner.leaks(in: Array(page.utf8), path: "site/a.html")
    let leak = try #require(leaks.first)
    let message = LeakOrigins(of: leaks, in: Self.sources, by: Self.scanner).message(leak)
    #expect(message == leak.message + (place.map { "; написано в \($0)" } ?? ""))
  }

  @Test
  func `of many places a few are told`() throws {
    let text = String(repeating: "i@mail.ru\n", count: 5)
    let sources = SourceSet([SourceFile(path: "a.yaml", text: text)])
    let leaks = Self.scanner.leaks(in: Array("i@mail.ru".utf8), path: "site/a.html")
    let message = LeakOrigins(of: leaks, in: sources, by: Self.scanner).message(leaks[0])
    #expect(message.hasSuffix("; написано в a.yaml:1, a.yaml:2, a.yaml:3 и не только"))
  }

  @Test(arguments: [
    (50, 50, nil), (51, 51, "и ещё 1\u{A0}место"), (5_000, 51, "и ещё 4950\u{A0}мест"),
  ])
  func `of thousands of leaks fifty are told and the rest counted`(
    _ count: Int,
    _ lines: Int,
    _ last: String?
  ) {
    let leak = Leak(path: "site/a.html", line: 1, kind: .email, excerpt: "i…@mail.ru")
    let failure = Failure(.leaks(Array(repeating: leak, count: count)))
    guard case .leaks(_, let told) = failure else {
      Issue.record("another failure")
      return
    }
    #expect(told.count == lines)
    #expect(last == nil || told.last == last)
  }
}
