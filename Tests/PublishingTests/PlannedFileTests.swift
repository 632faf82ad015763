import Hashing
import Publishing
import Testing

struct PlannedFileTests {
  @Test(arguments: [
    "index.html", "site/a/b.html", "site/manifest.json", "site/.gitignore", "a b", "..a",
    "страница",
  ])
  func `ordinary paths are safe`(_ path: String) {
    #expect(PlannedFile.isSafe(path: path))
  }

  @Test(arguments: [
    "", "/", "/etc/passwd", "a/", "a//b", ".", "..", "a/..", "../a", "a/./b", "a\n", "a\u{0}b",
    "a\u{7F}", "manifest.json", ".gitignore", String(repeating: "a", count: 256),
  ])
  func `paths that escape or disturb are not`(_ path: String) {
    #expect(!PlannedFile.isSafe(path: path))
  }

  @Test func `a file with such a path is a bug of ours`() async {
    await #expect(processExitsWith: .failure) {
      let digest = SHA256.digest(of: [])
      _ = PlannedFile(path: "../a", key: digest, kind: "page", sources: [])
    }
  }
}
