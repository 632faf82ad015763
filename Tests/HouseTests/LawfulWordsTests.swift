import Foundation
import TestSupport
import Testing

/// What the shipped texts for people must say, and must not.
struct LawfulWordsTests {
  static let texts =
    Repository.files(under: "Templates/documents", endings: [".md"])
    + Repository.files(under: "Content", endings: [".md", ".yaml"])
    + Repository.files(under: "Sources/StartingFiles/Content", endings: [".yaml"])

  @Test(arguments: texts)
  func `a shipped text has one kind of dash`(_ path: String) throws {
    #expect(!(try Repository.text(path)).contains(" — "), "\(path)")
  }

  /// A name of Excel's has the long one.
  @Test func `findings have one kind of dash`() throws {
    for path in Repository.files(under: "Sources", endings: [".swift"]) {
      let lines = try Repository.text(path).split(separator: "\n")
      for line in lines where line.contains(" — ") && line.contains("\"") {
        let isNamed = ["«CSV (разделители — запятые)»", "[\" – \", \" — \""]
          .contains { line.contains($0) }
        #expect(isNamed || line.contains("//"), "\(path): \(line)")
      }
    }
  }

  @Test(arguments: texts)
  func `no application goes into the chat of a group`(_ path: String) throws {
    for sentence in try Self.sentences(of: path) where sentence.contains("заявлени") {
      guard sentence.contains("в чат") || sentence.contains("в общий чат") else { continue }
      #expect(sentence.contains("не "), "\(path): \(sentence)")
    }
  }

  /// Headings ask; the words of a regulation say what is understood.
  @Test(arguments: texts.filter { !$0.hasSuffix("regulation.yaml") })
  func `nobody is sent to a telephone for lessons`(_ path: String) throws {
    for sentence in try Self.sentences(of: path) where !sentence.hasPrefix("#") {
      for words in ["или телефон", "телефон или", "с телефона", "на телефоне", "смартфон"] {
        #expect(!sentence.contains(words), "\(path): \(sentence)")
      }
    }
  }

  @Test func `the bans of chats are as wide as the clause`() throws {
    let rules = try Repository.text("Templates/documents/chat-rules.md").lowercased()
    for word in [
      "пропаганда насилия", "оружия", "алкоголя", "табака", "наркотиках", "политике", "религии",
      "националистические", "голосовые", "реклама", "угрозы", "оскорбления",
    ] { #expect(rules.contains(word), "\(word)") }
  }

  private static func sentences(of path: String) throws -> [String] {
    try Repository.text(path).replacing("\u{A0}", with: " ").lowercased()
      .split { ".!?\n".contains($0) }.map(String.init)
  }
}
