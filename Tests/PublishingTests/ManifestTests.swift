import Foundation
import Hashing
import Publishing
import Testing

struct ManifestTests {
  private static let digest = SHA256.digest(of: [])

  private static func manifest(
    _ paths: [String],
    kind: String = "page",
    origin: BuildOrigin? = .usual
  ) -> Manifest? {
    let entries = paths.map { path in
      let sources = ["programs/b.yaml", "Содержимое \"а\"\\\n\u{1}.yaml"]
      let file = PlannedFile(path: path, key: digest, kind: kind, sources: sources)
      return ManifestEntry(file, size: path.utf8.count, digest: digest)
    }
    return Manifest(origin: origin, scan: digest, sorted: entries)
  }

  @Test func `one file stands on one line`() throws {
    let manifest = try #require(Self.manifest(["site/a.html"]))
    let hex = Self.digest.hex
    let expected = #"""
      {
        "generator": "ozero",
        "version": 2,
        "program": "\#(BuildOrigin.usual.program)",
        "templates": "\#(BuildOrigin.usual.templates)",
        "scan": "\#(hex)",
        "files": [
          {"path": "site/a.html", "size": 11, "sha256": "\#(hex)", "key": "\#(hex)", "kind": "page", "sources": ["programs/b.yaml", "Содержимое \"а\"\\\u000a\u0001.yaml"]}
        ]
      }

      """#
    #expect(String(decoding: manifest.text, as: UTF8.self) == expected)
  }

  @Test(arguments: [[], ["a"], ["a", "a/b", "b", "я"]])
  func `a manifest is read back`(_ paths: [String]) throws {
    for origin in [BuildOrigin.usual, nil] {
      let manifest = try #require(Self.manifest(paths, origin: origin))
      #expect(Manifest(text: manifest.text) == manifest)
    }
  }

  @Test func `a manifest of the first versions is ours, and of no other use`() throws {
    let manifest = try #require(Self.manifest(["a"], origin: nil))
    let text = String(decoding: manifest.text, as: UTF8.self)
    #expect(text.contains("\"version\": 1,\n  \"scan\""))
  }

  @Test func `any JSON reader understands it`() throws {
    let manifest = try #require(Self.manifest(["a", "b"], kind: "\u{0}\u{1F}\"\\/ю🌊"))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(manifest.text)) as? [String: Any]
    )
    let files = try #require(json["files"] as? [[String: Any]])
    #expect(files.map { $0["kind"] as? String } == Array(repeating: "\u{0}\u{1F}\"\\/ю🌊", count: 2))
    #expect(files.map { $0["sources"] as? [String] } == manifest.entries.map(\.sources))
    #expect(Manifest(text: manifest.text) == manifest)
  }

  @Test(arguments: [["b", "a"], ["a", "a"]])
  func `entries are sorted and single`(_ paths: [String]) {
    #expect(Self.manifest(paths) == nil)
  }

  @Test func `a truncated manifest is not ours`() throws {
    let text = try #require(Self.manifest(["a", "b"])).text
    for count in text.indices { #expect(Manifest(text: Array(text[..<count])) == nil) }
  }

  @Test func `a manifest with a flipped bit is not ours or another manifest`() throws {
    let manifest = try #require(Self.manifest(["a", "b"]))
    let text = manifest.text
    for position in text.indices {
      for bit in 0..<8 {
        var damaged = text
        damaged[position] ^= 1 << bit
        let read = Manifest(text: damaged)
        #expect(read == nil || (read != manifest && read?.text == damaged))
      }
    }
  }

  @Test(arguments: ["../a", "a/../b", "/a", "manifest.json", "a//b", "a\u{7}"])
  func `a manifest that leads astray is not ours`(_ path: String) throws {
    let good = try #require(Self.manifest(["qqq"]))
    let text = String(decoding: good.text, as: UTF8.self)
      .replacing("\"qqq\"", with: "\"\(path)\"")
    #expect(Manifest(text: Array(text.utf8)) == nil)
  }

  @Test(arguments: ["", "{}", "[]", "null", "{\"files\": []}", " \u{FEFF}", "generator: ozero"])
  func `another program's file is not ours`(_ text: String) {
    #expect(Manifest(text: Array(text.utf8)) == nil)
  }
}
