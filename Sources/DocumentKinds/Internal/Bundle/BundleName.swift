/// The name of a file in a bundle: what it is, of which group, in an order that a telephone keeps.
///
/// Names are made for every system: no letter that Windows forbids, at most 100 bytes of UTF-8, since
/// some programs cut longer ones.
struct BundleName {
  let text: String

  /// - Parameters:
  ///   - number: «1.2»: sorts before what the name says.
  ///   - paper: «Уведомление».
  ///   - group: Of which group; never shortened, so that nobody takes another group's paper.
  ///   - program: Of which program; shortened where the name is too long.
  ///   - ending: Of the file, without the dot.
  init(
    _ number: String,
    _ paper: String,
    of group: String? = nil,
    _ program: String? = nil,
    ending: String
  ) {
    let head = "\(number) " + [paper, group].compactMap(\.self).joined(separator: ", ")
    let tail = ".\(ending)"
    guard let program else {
      text = Self.cleaned(head) + tail
      return
    }
    let room = Self.mostBytes - head.utf8.count - " – ".utf8.count - tail.utf8.count
    text = Self.cleaned("\(head) – \(Self.shortened(program, to: room))") + tail
  }

  private static let mostBytes = 100

  /// The text in so many bytes, with an ellipsis where it was cut.
  private static func shortened(_ text: String, to bytes: Int) -> String {
    guard text.utf8.count > bytes else { return text }
    var result = ""
    for letter in text {
      guard result.utf8.count + letter.utf8.count + "…".utf8.count <= bytes else { break }
      result.append(letter)
    }
    return result.trimmedAtEnd + "…"
  }

  private static func cleaned(_ text: String) -> String {
    String(
      text.map { letter in
        switch letter {
        case "\u{A0}": " "
        case "/", "\\", ":", "*", "?", "\"", "<", ">", "|": "-"
        case _ where letter.unicodeScalars.contains { $0.value < 0x20 }: " "
        default: letter
        }
      }
    )
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    let end = lastIndex { !$0.isWhitespace && $0 != "," }
    return end.map { String(self[...$0]) } ?? ""
  }
}
