import Diagnostics
import Russian
import Schema
import SourceText

/// A name beside which the post stands: «Дроздова К.С., методист», «Врио директора Дроздова К.С.».
///
/// Russian: «имя» with «должность».
struct NameWithPost {
  let name: String
  let post: String

  /// `nil` for a name alone.
  init?(_ text: String) {
    if let (name, post) = Self.dashed(text) ?? Self.opened(text) {
      (self.name, self.post) = (name, post)
      return
    }
    let parts = text.people
    if parts.count == 2, let post = parts.last, !parts[0].isPost, post.isPost {
      (name, self.post) = (parts[0], post)
      return
    }
    let mention = TeacherMention(text)
    let post = mention.writtenRole(in: text)
    guard mention.name != text, post.isPost else { return nil }
    (name, self.post) = (mention.name, post)
  }
}

extension NameWithPost {
  /// A post in front of a name, in whatever letters: «Врио директора Сомова Елена Константиновна».
  private static func opened(_ text: String) -> (name: String, post: String)? {
    let words = text.spacedWords
    return words.indices.dropFirst().lazy.compactMap { start in
      let post = words[..<start].joined(separator: " ")
      let name = words[start...].joined(separator: " ")
      return post.isPost && !name.isPost && PersonName(name) != nil ? (name, post) : nil
    }.first
  }

  /// A post and a name between which a dash stands, in either order.
  private static func dashed(_ text: String) -> (name: String, post: String)? {
    for dash in [" – ", " — ", " - "] {
      let parts = text.split(separator: dash).map { String($0).trimmed }
      guard parts.count == 2 else { continue }
      let isPerson = parts.map { PersonName($0) != nil }
      if isPerson == [false, true] { return (parts[1], parts[0]) }
      if isPerson == [true, false] { return (parts[0], parts[1]) }
    }
    return nil
  }
}

extension NameWithPost {
  /// What is to be said where the post is no post, or not the one of its own line.
  ///
  /// Who acts for another has the post of its own line, unless papers are signed with it.
  fileprivate func fault(beside known: String?, signing: Bool) -> ScalarFault? {
    if post.contains(where: \.isNumber) {
      return ScalarFault(
        "здесь один человек: тот, кто подписывает сейчас",
        advice: "напишите \(name.quotedWhole); когда подписывать будет другой, исправьте «имя», "
          + "«должность» и «кому»"
      )
    }
    guard let known, known.folded != post.folded else { return nil }
    if post.isActingAlone {
      let line = "должность: исполняющий обязанности …"
      return signing
        ? ScalarFault(
          "должность стоит в\u{A0}своей строке",
          advice: "оставьте \("имя: \(name)".quotedWhole) и исправьте «должность» и «кому»: "
            + line.quotedWhole
        ) : nil
    }
    let lines = ["имя: \(name)", "должность: \(post)"].map(\.quotedWhole)
    return ScalarFault(
      "должность стоит в\u{A0}своей строке",
      advice: "напишите двумя строками: \(lines.joined(separator: " и "))"
    )
  }
}

extension String {
  /// Whether it is «врио» or the like without the post in which somebody acts.
  fileprivate var isActingAlone: Bool {
    let letters = folded.filter(\.isLetter)
    return [
      "ио", "врио", "исполняющий", "исполняющая", "исполняющийобязанности",
      "исполняющаяобязанности",
    ].contains(letters)
  }
}

extension TeacherMention {
  /// What stands beside the name, without signs around it.
  fileprivate func writtenRole(in text: String) -> String {
    String(text.replacing(name, with: "").drop { " (–—-,".contains($0) })
      .trimmingSuffix { " )–—-,".contains($0) }
  }
}

extension Shape {
  /// The same, where a post that stands beside the name goes to its own key, if that is free.
  func partingPost(
    _ name: any WritableKeyPath<Value, Stated<String>> & Sendable,
    _ post: any WritableKeyPath<Value, Stated<String>> & Sendable,
    signing: Bool = false
  ) -> Shape {
    map { record, _, reader in
      guard let written = record[keyPath: name].located,
        let both = NameWithPost(written.value)
      else { return record }
      var record = record
      if let fault = both.fault(beside: record[keyPath: post].value, signing: signing) {
        reader.report(.unreadable(written, expected: "фамилия и инициалы", because: fault))
        record[keyPath: name] = .unclear(written.range)
        return record
      }
      record[keyPath: name] = Stated(both.name, at: written.range)
      if record[keyPath: post].isAbsent {
        record[keyPath: post] = Stated(both.post, at: written.range)
      }
      return record
    }
  }
}
