import Foundation
import Publishing
import Testing

struct ForeignFileTests {
  private let page = ["site/index.html": "1"]

  @Test func `an output with only the placeholder is ours, and keeps it`() throws {
    let place = try Workplace()
    try place.write("*\n!.gitignore\n", to: "Output/.gitignore")
    let inode = try place.inode("Output/.gitignore")
    #expect(try place.publish(page).foreign == [])
    #expect(try place.inode("Output/.gitignore") == inode)
    try place.publish(["site/index.html": "2"])
    #expect(try place.text("Output/.gitignore") == "*\n!.gitignore\n")
  }

  @Test func `an empty output is ours`() throws {
    let place = try Workplace()
    let folder = place.output
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(try place.publish(page).exchanged)
  }

  @Test func `what others put there is carried over and told`() throws {
    let place = try Workplace()
    try place.publish(page)
    try place.write("CNAME", to: "Output/site/CNAME")
    try place.write("p", to: "Output/extra/deep/photo.jpg")
    let manager = FileManager.default
    try manager.createDirectory(
      atPath: place.path("Output/empty"),
      withIntermediateDirectories: true
    )
    try manager.createSymbolicLink(
      atPath: place.path("Output/site/l"),
      withDestinationPath: "nowhere"
    )
    let inode = try place.inode("Output/site/CNAME")
    let outcome = try place.publish(["site/new.html": "2"])
    #expect(
      outcome.foreign == [
        "empty", "extra", "extra/deep", "extra/deep/photo.jpg", "site/CNAME", "site/l",
      ]
    )
    var contents = try place.contents()
    contents["manifest.json"] = nil
    #expect(
      contents == [
        "site": "/", "site/new.html": "2", "site/CNAME": "CNAME", "site/l": "nowhere",
        "extra": "/", "extra/deep": "/", "extra/deep/photo.jpg": "p", "empty": "/",
      ]
    )
    #expect(try place.inode("Output/site/CNAME") == inode)
    #expect(try !place.publish(["site/new.html": "2"]).exchanged)
  }

  @Test func `a planned file does not replace a foreign one`() throws {
    let place = try Workplace()
    try place.publish(page)
    try place.write("чужой", to: "Output/site/a.html")
    let before = try place.contents()
    let error = publishingError { try place.publish(["site/a.html": "наш"]) }
    #expect(error == .collision(path: "site/a.html", .withForeign))
    #expect(error?.message.contains("уберите его") == true)
    #expect(try place.contents() == before)
    #expect(try place.neighbours() == ["Output"])
  }

  @Test func `foreign files and planned folders do not mix`() throws {
    let place = try Workplace()
    try place.publish(page)
    try place.write("чужой", to: "Output/site/a")
    let below = publishingError { try place.publish(["site/a/b.html": "наш"]) }
    #expect(below == .collision(path: "site/a", .fileForFolder))
    try FileManager.default.removeItem(atPath: place.path("Output/site/a"))
    try place.write("чужой", to: "Output/site/a/b")
    let above = publishingError { try place.publish(["site/a": "наш"]) }
    #expect(above == .collision(path: "site/a", .folderForFile))
  }

  @Test func `a name that is not UTF-8 is refused in words`() throws {
    let place = try Workplace()
    try place.publish(page)
    let name: [CChar] = Array(place.output.utf8CString.dropLast()) + [0x2F, -0x10, -0x11, 0]
    let file = try #require(fopen(name, "w"))
    fclose(file)
    let error = publishingError { try place.publish(["site/index.html": "2"]) }
    #expect(error?.message.contains("UTF-8") == true)
    #expect(try place.text("Output/site/index.html") == "1")
  }

  @Test func `a pipe is carried over and blocks nobody`() throws {
    let place = try Workplace()
    try place.publish(page)
    try #require(mkfifo(place.path("Output/site/pipe"), 0o644) == 0)
    #expect(try place.publish(["site/index.html": "2"]).foreign == ["site/pipe"])
    #expect(try place.inode("Output/site/pipe") > 0)
  }

  @Test func `a leftover stage of any kind is swept`() throws {
    let place = try Workplace()
    try place.write("x", to: ".Output.ozero-stage/site/a/b/c.html")
    try place.publish(page)
    #expect(try place.neighbours() == ["Output"])
    try place.write("ценное", to: "other/file")
    try FileManager.default.createSymbolicLink(
      atPath: place.path(".Output.ozero-stage"),
      withDestinationPath: "other"
    )
    try place.publish(page)
    #expect(try place.neighbours() == ["Output", "other"])
    #expect(try place.text("other/file") == "ценное")
  }
}
