import Diagnostics
import Regulation
import Russian
import SourceText

/// No text shows a password: whoever reads it would get in.
///
/// Russian: «обеспечивают безопасность своего доступа» (пп. 2.7.7, 2.8.4).
enum TextsHoldNoPasswords: Rule {
  static let metadata = RuleMetadata("texts-hold-no-passwords", .warning, clause: "2.7.7")
    .also("2.8.4").saying("В текстах нет паролей")

  /// Looks at values and pages; the password is not said again.
  static func check(_ inspection: Inspection) -> Checked {
    .phrases(phrases, in: inspection) { _, place in
      Finding(
        "в тексте стоит пароль: по нему войдёт каждый, кто это прочтёт",
        at: place,
        help: "уберите пароль из текста и смените его: новый сообщите каждому лично"
      )
    }
  }

  private static let phrases = Phrases { sentence in
    sentence.first(of: ["парол"]).flatMap { noun in
      sentence.secret(after: noun).map { $0..<$0 + 1 }
    }
  }
}

extension Sentence {
  /// A word soon after another that no Russian sentence has: of Latin letters with figures, or behind a colon.
  fileprivate func secret(after noun: Int) -> Int? {
    words.indices.dropFirst(noun + 1).prefix(4).first { index in
      let letters = words[index].text.unicodeScalars
      let isLatin = letters.contains { $0.properties.isAlphabetic && $0.isASCII }
      let hasFigure = letters.contains { ("0"..."9").contains($0) }
      guard letters.count >= 4 else { return false }
      return isLatin && hasFigure || words[index].link == .colon && (isLatin || hasFigure)
    }
  }
}
