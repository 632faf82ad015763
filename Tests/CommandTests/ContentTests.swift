import Foundation
import Testing

/// The institution that is shipped, as it is published.
struct ContentTests {
  /// What its build says and publishes; built once.
  private static let published: Result<(outcome: Ozero.Outcome, tree: PublishedTree), any Error> =
    Result {
      let sandbox = try Sandbox("Content")
      let outcome = try sandbox.ozero("build", "--strict")
      return (outcome, try PublishedTree(at: sandbox.path("Output")))
    }

  private let outcome: Ozero.Outcome
  private let tree: PublishedTree
  private let pages: [(path: String, page: HTMLPage)]

  init() throws {
    (outcome, tree) = try Self.published.get()
    pages = tree.paths.filter { $0.hasSuffix(".html") }
      .map { [tree] path in (path, HTMLPage(tree.files[path] ?? Data())) }
  }

  @Test
  func `it builds without a finding`() {
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    #expect(tree.faults == [])
    #expect(pages.count >= 150)
  }

  @Test
  func `every page is sound and says what it is`() {
    for (path, page) in pages {
      #expect(page.fault == nil, "\(path)")
      #expect(page.language == "ru", "\(path)")
      #expect(!page.title.isEmpty, "\(path)")
      #expect(page.headings == 1, "\(path)")
      #expect(Set(page.ids).count == page.ids.count, "\(path) has an id twice")
    }
  }

  @Test
  func `every page says that it is an example, and on which day it is shown`() {
    let words = "Учебный пример: данные вымышлены, страницы показаны на\u{A0}24\u{A0}ноября"
    for (path, _) in pages { #expect(tree.text(path).contains(words), "\(path)") }
  }

  @Test
  func `every notice is one page of paper, with at most one overleaf`() throws {
    let notices = tree.paths.filter { $0.contains("/notices/") && $0.hasSuffix(".pdf") }
    #expect(notices.count >= 80)
    for path in notices {
      let text = String(decoding: tree.files[path] ?? Data(), as: UTF8.self)
      let pages = try #require(text.firstMatch(of: /\/Type\/Pages\/Count (\d+)/)).1
      let page = try #require(tree.files[String(path.dropLast("pdf".count)) + "html"])
      let isParted = String(decoding: page, as: UTF8.self).contains("page-break")
      #expect(pages == (isParted ? "2" : "1"), "\(path)")
    }
  }

  @Test
  func `every link leads to a file of its tree and every anchor exists`() {
    let ids = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, Set($0.page.ids)) })
    var count = 0
    for (path, page) in pages {
      for link in page.links where !Self.isOutside(link) {
        count += 1
        let target = Self.target(of: link, from: path)
        #expect(tree.files[target.path] != nil, "\(path) leads to \(link)")
        #expect(target.path.split(separator: "/").first == path.split(separator: "/").first)
        if let anchor = target.anchor {
          #expect(ids[target.path]?.contains(anchor) == true, "\(path) leads to \(link)")
        }
      }
    }
    #expect(count >= 2_000)
  }

  @Test
  func `every page is reached from the front page of its tree`() {
    let links = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0.page.links) })
    for tree in ["site", "internal"] {
      var reached: Set<String> = ["\(tree)/index.html"]
      var waiting = Array(reached)
      while let path = waiting.popLast() {
        for link in links[path] ?? [] where !Self.isOutside(link) {
          let target = Self.target(of: link, from: path).path
          if reached.insert(target).inserted { waiting.append(target) }
        }
      }
      let all = pages.map(\.path).filter { $0.hasPrefix("\(tree)/") }
      // Servers show the page of what is not there.
      #expect(all.filter { !reached.contains($0) && $0 != "site/404.html" } == [])
    }
  }

  @Test
  func `the public tree holds no invitation and no contact but the public ones`() throws {
    let sandbox = try Sandbox("Content")
    let institution = try sandbox.text("Content/institution.yaml")
    let invitations = try Self.invitations(in: sandbox)
    #expect(invitations.count >= 12)
    let phones = Set(institution.matches(of: Self.phone).map { Self.digits(String($0.output)) })
    let emails = Set(institution.matches(of: Self.email).map { String($0.output) })
    let paths = tree.paths.filter { $0.hasPrefix("site/") && Self.showsItsWords($0) }
    #expect(!paths.isEmpty && !phones.isEmpty && !emails.isEmpty)
    for path in paths {
      let text = words(of: path)
      #expect(!text.contains("/join/"), "\(path)")
      #expect(!invitations.contains { text.contains($0) }, "\(path)")
      for match in text.matches(of: Self.email) {
        #expect(emails.contains(String(match.output)), "\(path): \(match.output)")
      }
      for match in text.matches(of: Self.phone) {
        #expect(phones.contains(Self.digits(String(match.output))), "\(path): \(match.output)")
      }
    }
  }

  /// What a file says; identities of events look like addresses of e-mail.
  private func words(of path: String) -> String {
    let text = tree.text(path)
    guard path.hasSuffix(".ics") else { return text }
    return text.replacing("\r\n ", with: "").split(separator: "\r\n")
      .filter { !$0.hasPrefix("UID:") }.joined(separator: "\n")
  }

  /// Whether a file says in its bytes what it says to people; papers are read by the tests of formats.
  private static func showsItsWords(_ path: String) -> Bool {
    !path.hasSuffix(".pdf") && !path.hasSuffix(".docx")
  }

  @Test
  func `staff see the invitations`() throws {
    let invitations = try Self.invitations(in: try Sandbox("Content"))
    let notices = tree.paths.filter { $0.hasPrefix("internal/") && $0.hasSuffix(".html") }
      .map { tree.text($0) }
    #expect(invitations.contains { invitation in notices.contains { $0.contains(invitation) } })
  }

  // MARK: Shapes

  private static var phone: Regex<Substring> {
    /(?:\+7|8)[\s\u{A0}-]*\(?\d{3,5}\)?[\s\u{A0}-]*\d{1,3}[\s\u{A0}-]*\d{2}[\s\u{A0}-]*\d{2}/
  }

  private static var email: Regex<Substring> { /[A-Za-z0-9._-]+@[A-Za-z0-9-]+(?:\.[A-Za-z]+)+/ }

  private static func digits(_ text: String) -> String {
    String(text.filter(\.isNumber).dropFirst())
  }

  private static func invitations(in sandbox: Sandbox) throws -> [String] {
    let folder = sandbox.path("Content/programs")
    return try FileManager.default.contentsOfDirectory(atPath: folder).flatMap { name in
      try sandbox.text("Content/programs/\(name)").matches(of: /приглашение: *https:\/\/(\S+)/)
        .map { String($0.output.1) }
    }
  }

  private static func isOutside(_ link: String) -> Bool {
    link.contains("://") || link.hasPrefix("mailto:") || link.hasPrefix("tel:")
  }

  private static func target(of link: String, from path: String) -> (path: String, anchor: String?)
  {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var folders = path.split(separator: "/").map(String.init)
    if let inner = parts.first, !inner.isEmpty {
      folders.removeLast()
      for part in inner.split(separator: "/") {
        if part == ".." { _ = folders.popLast() } else { folders.append(String(part)) }
      }
    }
    return (folders.joined(separator: "/"), parts.count > 1 ? String(parts[1]) : nil)
  }
}
