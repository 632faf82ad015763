import Diagnostics
import Documents
import Foundation
import SourceText
import Testing

@testable import Pipeline

/// Pictures beside pages, looked for in the folder of the definitions.
struct PageImageFileTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 1, 0, 0, 0, 0, 200, 8, 2, 0, 0, 0]

  /// What is found under a name in a folder with these files of `pages/`.
  private func find(_ name: String, among files: [String: [UInt8]]) throws -> ImageFinding {
    let folder = FileManager.default.temporaryDirectory.appending(path: "images-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, bytes) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(bytes).write(to: file)
    }
    let range = SourceRange(file: SourceFileID(index: 0), lower: 0, upper: 0)
    return PageImageFile.find(Located(name, at: range), "лес", in: folder.path())
  }

  @Test(arguments: ["a.png", "./a.png", "b/c.png", "%D0%B0.png"])
  func `a picture beside the page is found`(_ name: String) throws {
    let files = ["pages/a.png", "pages/b/c.png", "pages/а.png"]
    let finding = try find(
      name,
      among: Dictionary(uniqueKeysWithValues: files.map { ($0, Self.png) })
    )
    guard case .image(let image) = finding else {
      Issue.record("\(finding)")
      return
    }
    #expect(image.width == 256)
  }

  @Test(arguments: [
    ("b.png", "нет файла"), ("../institution.yaml", "вне папки"), ("/etc/passwd", "нет файла"),
    ("text.png", "не картинка"), ("https://a.ru/x.png", "чужом сайте"),
    ("heavy.png", "слишком велика"),
    ("wide.png", "слишком велика"), ("folder", "папка"),
  ])
  func `what is no picture of the page is told`(_ name: String, _ words: String) throws {
    var wide = Self.png
    wide[17] = 1
    let heavy = Self.png + [UInt8](repeating: 0, count: PageImageFile.mostBytes)
    let finding = try find(
      name,
      among: [
        "pages/a.png": Self.png, "pages/text.png": Array("текст".utf8), "pages/heavy.png": heavy,
        "pages/wide.png": wide, "pages/folder/a.png": Self.png, "institution.yaml": [0x61],
      ]
    )
    guard case .fault(let fault) = finding else {
      Issue.record("\(finding)")
      return
    }
    #expect(fault.message.contains(words), "\(fault.message)")
    #expect(fault.help?.isEmpty == false)
  }
}
