import CivilTime
import Foundation
import Pipeline
import TestSupport
import Testing

/// What the site has beside its documents.
struct SiteFilesTests {
  /// The files of the site by their paths, made of a fixture whose institution has further lines.
  private func site(
    _ fixture: String = "small",
    with lines: String = ""
  ) throws -> [String: String] {
    let place = try Place()
    for file in try FixtureFiles.all(of: fixture) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let changed = text.replacing("  город: Томск\n", with: "  город: Томск\n\(lines)")
      try place.write(
        file.path == "institution.yaml" ? Array(changed.utf8) : file.bytes,
        to: file.path
      )
    }
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 25))
    let pipeline = Pipeline(program: .anyBuild, today: { _ in day })
    let request = Request(content: place.content, date: day, jobs: 2)
    let checked = try pipeline.check(request)
    #expect(
      try pipeline.publish(checked, for: request, to: place.output) != nil,
      "\(checked.diagnostics)"
    )
    let root = URL(filePath: place.output).appending(path: "site")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return try paths.reduce(into: [:]) { files, path in
      guard !path.hasSuffix(".png"), path.contains(".") else { return }
      files[path] = String(
        decoding: try Data(contentsOf: root.appending(path: path)),
        as: UTF8.self
      )
    }
  }

  @Test func `a site whose address is known lists its pages`() throws {
    let files = try site(with: "  сайт: https://ddt.example/raspisanie\n")
    let root = "https://ddt.example/raspisanie/"
    #expect(files["robots.txt"] == "User-agent: *\nDisallow:\nSitemap: \(root)sitemap.xml\n")
    let map = try #require(files["sitemap.xml"])
    let pages = files.keys.filter { $0.hasSuffix(".html") && $0 != "404.html" }
    for page in pages {
      let address = page == "index.html" ? root : root + page
      #expect(map.contains("<loc>\(address)</loc>"), "\(page)")
      #expect(files[page]?.contains("<link rel=\"canonical\" href=\"\(address)\" />") == true)
    }
    #expect(map.matches(of: /<loc>/).count == pages.count)
  }

  @Test(arguments: ["", "  сайт: нет\n"])
  func `a site whose address nobody knows has what needs none`(_ lines: String) throws {
    let files = try site(with: lines)
    #expect(files["robots.txt"] == "User-agent: *\nDisallow:\n")
    #expect(files["sitemap.xml"] == nil)
    #expect(files["404.html"]?.contains("href=\"/index.html\"") == true)
    #expect(files["index.html"]?.contains("og:title") == true)
  }

  @Test func `an example is not to be found`() throws {
    let files = try site(with: "  сайт: https://ddt.example/\n  демонстрация: да\n")
    #expect(files["robots.txt"] == "User-agent: *\nDisallow:\n")
    #expect(files["sitemap.xml"] == nil)
    for (path, text) in files where path.hasSuffix(".html") {
      #expect(text.contains("content=\"noindex\"") && !text.contains("canonical"), "\(path)")
    }
  }

  @Test(arguments: [("", "/"), ("  сайт: ddt.example/a/b\n", "/a/b/")])
  func `a page that is not there leads back from any depth`(
    _ lines: String,
    _ folder: String
  ) throws {
    let files = try site(with: lines)
    let page = try #require(files["404.html"])
    #expect(!page.contains("canonical"))
    for match in page.matches(of: /(?:href|src)="([^"]*)"/) where !match.1.hasPrefix("data:") {
      if match.1.hasPrefix("#") { continue }
      #expect(match.1.hasPrefix(folder), "\(match.1)")
      #expect(files[String(match.1.dropFirst(folder.count))] != nil, "\(match.1)")
    }
  }

  @Test func `the script of everybody keeps pages over https alone`() throws {
    let files = try site()
    #expect(files["worker.js"] != nil)
    let script = files.first { $0.key.hasPrefix("assets/ozero-") && $0.key.hasSuffix(".js") }
    #expect(script?.value.contains(#"location.protocol === "https:""#) == true)
    #expect(script?.value.contains("addEventListener(\"fetch\"") == false)
  }
}
