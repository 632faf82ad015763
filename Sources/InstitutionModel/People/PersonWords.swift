import Russian
import Schema

/// The words of a person's name, folded, with what may be its surname.
///
/// «Иванова Анна Андреевна», «А. А. Иванова», «иванова а.а.», «Иванова АА» have the same surname, and given names that
/// agree.
struct PersonWords {
  private struct Word {
    var text: String
    /// Whether a point stands behind it, or it is one letter: «А.», «Ан.».
    var isShort: Bool
  }

  private let words: [Word]

  init(_ name: String) { words = Self.words(of: name) }

  /// The name's surname, and its other words in their order; `nil` where all are initials.
  ///
  /// Of three full words the surname is the first, or the last behind a patronymic.
  var parted: (surname: String, given: [String])? {
    let full = words.indices.filter { !words[$0].isShort }
    let isLast = full.count == 3 && words[full[1]].text.isPatronymic
    return (isLast ? full.last : full.first).map { parted(at: $0) }
  }

  /// Every way to read it: the first or the last full word is the surname.
  var readings: [(surname: String, given: [String])] {
    let full = words.indices.filter { !words[$0].isShort }
    return Set([full.first, full.last].compactMap(\.self)).sorted().map { parted(at: $0) }
  }

  private func parted(at index: Int) -> (surname: String, given: [String]) {
    (words[index].text, words.indices.filter { $0 != index }.map { words[$0].text })
  }

  /// Whether given names may be those of one person: each is the beginning of the other's.
  static func agree(_ some: [String], _ others: [String]) -> Bool {
    zip(some, others).allSatisfy { $0.hasPrefix($1) || $1.hasPrefix($0) }
  }

  private static func words(of name: String) -> [Word] {
    var words: [Word] = []
    for chunk in name.withJoinedParts.split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
      if let last = words.indices.last, !words[last].isShort, String(chunk).isSignOfPatronymic {
        words[last].text += " " + String(chunk).folded
        continue
      }
      let pieces = chunk.split(separator: ".")
      for (index, piece) in pieces.enumerated() {
        let hasPoint = index + 1 < pieces.count || chunk.last == "."
        if piece.count == 2, !hasPoint, !words.isEmpty, piece.allSatisfy(\.isUppercase) {
          words += piece.map { Word(text: String($0).folded, isShort: true) }
        } else {
          let text = String(piece).folded
          words.append(Word(text: text, isShort: hasPoint && piece.count < 4 || piece.count == 1))
        }
      }
    }
    return words
  }
}

extension String {
  /// The name with one kind of dash and no spaces around it: «Петрова – Водкина».
  fileprivate var withJoinedParts: String {
    let parts = unicodeScalars.split { "-–—‑".unicodeScalars.contains($0) }
    return parts.map { String($0).trimmed }.joined(separator: "-")
  }

  /// Whether a person's place is free, or nobody is named: «вакансия», «не назначен», «ищем», «ФИО».
  public var namesNobody: Bool {
    let text = folded
    return text.begins(with: "ваканс") || text.begins(with: "вакантн")
      || tellsOfNothing(about: .person)
  }
}
