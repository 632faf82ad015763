import Foundation
import Testing

@testable import Pipeline

/// Who names the wrong folder is told the right one.
struct ContentAdviceTests {
  /// A folder with `Content/institution.yaml`, `Content/programs` and `empty`.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "advice-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["Content/programs", "empty"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name),
        withIntermediateDirectories: true
      )
    }
    try Data("а: 1".utf8).write(to: folder.appending(path: "Content/institution.yaml"))
    try body(folder.path())
  }

  @Test func `the folder above or below that has the definitions is named`() throws {
    try withFolder { folder in
      let right = "--content \(folder)/Content"
      #expect(ContentAdvice.onEmpty(folder)?.hasSuffix(right) == true)
      #expect(ContentAdvice.onEmpty("\(folder)/Content/programs")?.hasSuffix(right) == true)
      #expect(
        ContentAdvice.onUnreadable("\(folder)/Content/institution.yaml")?.hasSuffix(right) == true
      )
    }
  }

  @Test func `a file is told to be none`() throws {
    try withFolder { folder in
      let advice = ContentAdvice.onUnreadable("\(folder)/Content/institution.yaml")
      #expect(advice?.hasPrefix("папка описаний – та, в которой он лежит") == true)
    }
  }

  @Test func `a path with spaces is quoted`() throws {
    try withFolder { folder in
      let spaced = "\(folder)/a b"
      try FileManager.default.moveItem(atPath: "\(folder)/Content", toPath: spaced)
      let advice = ContentAdvice.onEmpty("\(spaced)/programs")
      #expect(advice?.hasSuffix("--content \"\(spaced)\"") == true)
    }
  }
}
