/// The name of a file in a bundle: what it is, of which group, in an order that a telephone keeps.
///
/// Names are made for every system: no letter that Windows forbids, at most 100 bytes of UTF-8, since
/// some programs cut longer ones.
struct BundleName {
  /// The whole name with its ending, at most 100 bytes.
  let text: String

  /// - Parameters:
  ///   - number: «1.2»: sorts before what the name says.
  ///   - paper: «Уведомление».
  ///   - group: Of which group; a huge label loses its middle, since groups differ in the end.
  ///   - program: Of which program; shortened where the name is too long, left out where nothing fits.
  ///   - longest: The longest name of a paper of the group, so that all shorten the program alike.
  ///   - ending: Of the file, without the dot.
  init(
    _ number: String,
    _ paper: String,
    of group: String? = nil,
    _ program: String? = nil,
    besides longest: String = "",
    ending: String
  ) {
    let tail = ".\(ending)"
    var name = Self.cleaned("\(number) \(paper)")
    if let group {
      let room = Self.mostBytes - name.bytes - ", ".bytes - tail.bytes
      name += ", " + Self.cleaned(group).withoutMiddle(room)
    }
    let others = max(0, longest.bytes - paper.bytes)
    let room = Self.mostBytes - name.bytes - Self.dash.bytes - tail.bytes - others
    if let program, room >= Self.fewestBytes {
      name += Self.dash + Self.cleaned(program).withoutEnd(room)
    }
    text = name + tail
  }

  /// In UTF-8, with the ending.
  private static let mostBytes = 100
  /// Of a program's name that is worth while.
  private static let fewestBytes = 12
  /// Between paper and program.
  private static let dash = " – "

  /// Without letters that systems forbid, and without marks that turn the direction of others.
  private static func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": continue
      case "/", "\\", ":", "*", "?", "\"", "<", ">", "|": result.append("-")
      case "\u{A0}", "\0"..<" ": result.append(" ")
      case _: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension String {
  /// The length in UTF-8.
  fileprivate var bytes: Int { utf8.count }

  /// The text in so many bytes, with an ellipsis where its end was cut.
  fileprivate func withoutEnd(_ bytes: Int) -> String {
    guard self.bytes > bytes else { return self }
    let start = letters(from: self, in: bytes - Self.ellipsis.bytes)
    let whole = start.withoutOpenQuotation
    let end = whole.lastIndex { !$0.isWhitespace && $0 != "," }
    return (end.map { String(whole[...$0]) } ?? "") + Self.ellipsis
  }

  /// The text up to a quotation that its end has cut, unless it is all in one.
  private var withoutOpenQuotation: String {
    guard let open = lastIndex(of: "«"), open > startIndex, !self[open...].contains("»") else {
      return self
    }
    return String(self[..<open])
  }

  /// The text in so many bytes, with an ellipsis where its middle was cut.
  fileprivate func withoutMiddle(_ bytes: Int) -> String {
    guard self.bytes > bytes else { return self }
    let half = (bytes - Self.ellipsis.bytes) / 2
    let end = letters(from: reversed(), in: half)
    return letters(from: self, in: half) + Self.ellipsis + String(end.reversed())
  }

  /// Whole letters, as many as fit.
  private func letters(from text: some Sequence<Character>, in bytes: Int) -> String {
    var result = ""
    for letter in text {
      guard result.bytes + letter.utf8.count <= bytes else { break }
      result.append(letter)
    }
    return result
  }

  /// Three bytes of UTF-8.
  private static let ellipsis = "…"
}
