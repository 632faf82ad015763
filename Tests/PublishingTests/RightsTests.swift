import Foundation
@testable import Publishing
import Testing

/// What was there keeps its rights, and what is new for staff is closed to others.
struct RightsTests {
  private let old = ["site/a.html": "1", "site/b/c.html": "2", "internal/d.csv": "3"]
  private let new = ["site/a.html": "иначе", "site/b/c.html": "2", "internal/d.csv": "и это"]

  @Test func `a new folder for staff is closed to others`() throws {
    let place = try Workplace()
    try place.publish(["site/a.html": "1", "internal/b/c.csv": "2"])
    let modes = try ["", "/site", "/internal", "/internal/b"].map { try place.mode("Output\($0)") }
    #expect(modes == [0o755, 0o755, 0o750, 0o750])
    #expect(try place.mode("Output/site/a.html") == 0o644)
    #expect(try place.mode("Output/internal/b/c.csv") == 0o640)
    #expect(try place.mode("Output/manifest.json") == 0o644)
  }

  @Test(arguments: [0o002, 0o077])
  func `the rest follows the umask`(_ mask: Int) async throws {
    let place = try Workplace()
    await #expect(processExitsWith: .success) { [root = place.root.path as String, mask] in
      umask(mode_t(mask))
      try Workplace(at: root).publish(["site/a.html": "1", "internal/b.csv": "2"])
    }
    #expect(try place.mode("Output/site") == 0o777 & ~mask)
    #expect(try place.mode("Output/site/a.html") == 0o666 & ~mask)
    #expect(try place.mode("Output/internal") == 0o750 & ~mask)
  }

  @Test func `modes stay, of folders and of files that change`() throws {
    let place = try Workplace()
    try place.publish(old)
    let modes = [
      "Output": 0o711, "Output/internal": 0o700, "Output/site": 0o2775, "Output/site/b": 0o555,
      "Output/site/a.html": 0o604, "Output/site/b/c.html": 0o444, "Output/internal/d.csv": 0o600,
      "Output/manifest.json": 0o600,
    ]
    try place.write("чужой", to: "Output/site/photos/1.jpg")
    for (path, mode) in modes { try #require(chmod(place.path(path), mode_t(mode)) == 0) }
    try #require(chmod(place.path("Output/site/photos"), 0o1770) == 0)
    #expect(try place.publish(new).written == 2)
    for (path, mode) in modes { #expect(try place.mode(path) == mode, "\(path)") }
    #expect(try place.mode("Output/site/photos") == 0o1770)
    #expect(try place.neighbours() == ["Output"])
  }

  @Test func `what is new in a folder that was opened to others is open too`() throws {
    let place = try Workplace()
    try place.publish(old)
    try #require(chmod(place.path("Output/internal"), 0o755) == 0)
    try place.publish(["internal/d.csv": "3", "internal/e/f.csv": "4"])
    #expect(try place.mode("Output/internal/e") == 0o755)
    #expect(try place.mode("Output/internal/e/f.csv") == 0o644)
  }

  @Test(.enabled(if: geteuid() == 0, "only root may give files away"))
  func `owner, group and an inherited group stay`() throws {
    let place = try Workplace()
    try place.publish(old)
    for path in ["Output", "Output/site", "Output/site/a.html"] {
      try #require(chown(place.path(path), 1234, 4321) == 0)
    }
    try #require(chmod(place.path("Output/site"), 0o2775) == 0)
    let outcome = try place.publish(new.merging(["site/e/f.html": "4"]) { $1 })
    #expect(outcome.regrouped == [])
    for path in ["Output", "Output/site", "Output/site/a.html"] {
      let status = try place.status(path)
      #expect(status.st_uid == 1234 && status.st_gid == 4321, "\(path)")
    }
    #expect(try place.status("Output/site/e/f.html").st_gid == 4321)
    #expect(try place.mode("Output/site/e") == 0o2755)
    #expect(try place.status("Output/site/b").st_gid != 4321)
  }

  @Test(.enabled(if: geteuid() == 0, "only root may give files away"))
  func `a group that cannot be kept is told and given to nobody else`() async throws {
    let place = try Workplace()
    try place.publish(old)
    try #require(chmod(place.path("Output/site/a.html"), 0o664) == 0)
    for path in ["", "Output", "Output/site", "Output/internal"] + old.keys.map({ "Output/\($0)" })
    {
      try #require(chown(place.path(path), 65534, 4321) == 0)
    }
    await #expect(processExitsWith: .success) { [root = place.root.path as String] in
      try #require(setgroups(0, nil) == 0 && setgid(65534) == 0 && setuid(65534) == 0)
      let expected = ["", "manifest.json", "site", "site/a.html", "site/b"]
      let outcome = try Workplace(at: root).publish(["site/a.html": "иначе", "site/b/c.html": "2"])
      exit(outcome.regrouped == expected ? EXIT_SUCCESS : 2)
    }
    #expect(try place.mode("Output/site/a.html") == 0o644)
    #expect(try place.status("Output/site/a.html").st_gid == 65534)
  }

  @Test(.enabled(if: AccessList.isPossible, "this file system has no access lists"))
  func `access lists and attributes stay`() throws {
    let place = try Workplace()
    try place.publish(old)
    let list = AccessList(user: 1234)
    try list.set("access", of: place.path("Output/internal"))
    try list.set("default", of: place.path("Output/site"))
    try list.set("access", of: place.path("Output/internal/d.csv"))
    try AccessList.set("user.note", Array("важно".utf8), of: place.path("Output/site/a.html"))
    try AccessList.set("user.note", Array("и это".utf8), of: place.path("Output/site/b"))
    try place.publish(new.merging(["site/new.html": "4"]) { $1 })
    #expect(try AccessList(of: place.path("Output/internal"), "access") == list)
    #expect(try AccessList(of: place.path("Output/internal/d.csv"), "access") == list)
    #expect(try AccessList(of: place.path("Output/site"), "default") == list)
    #expect(try AccessList.value("user.note", of: place.path("Output/site/a.html")) != nil)
    #expect(try AccessList.value("user.note", of: place.path("Output/site/b")) != nil)
    // What is new inherits; what had no list of its own gets none.
    #expect(try AccessList(of: place.path("Output/site/new.html"), "access") != nil)
    #expect(try AccessList(of: place.path("Output/site/a.html"), "access") == nil)
  }

  @Test func `while a tree is put together nobody else sees what was closed`() throws {
    let place = try Workplace()
    try place.publish(old)
    try #require(chmod(place.path("Output/site"), 0o750) == 0)
    let session = try place.session()
    var batch = session.batch()
    for (path, text) in new { try batch.publish(path, text) }
    for path in ["", "/site", "/internal"] {
      #expect(try place.mode(".Output.ozero-stage\(path)") == 0o700, "\(path)")
    }
    _ = try session.finish([batch])
    #expect(try place.mode("Output/site") == 0o750)
  }

  @Test func `a copy has the rights and the time of the file`() throws {
    let place = try Workplace()
    try place.write("байты", to: "old/file")
    try #require(chmod(place.path("old/file"), 0o440) == 0)
    let time = timeval(tv_sec: 9, tv_usec: 5)
    try #require(utimes(place.path("old/file"), [time, time]) == 0)
    let old = try Folder(path: place.path("old"))
    try Folder(path: place.root.path).copyFile("file", of: old, as: "copy")
    #expect(try place.mode("copy") == 0o440)
    #expect(try place.modified("copy") == place.modified("old/file"))
  }
}
