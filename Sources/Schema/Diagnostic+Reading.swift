import Diagnostics
import Russian
import SourceText

extension String {
  /// «ожидается» or «ожидаются», as the words behind it ask for: «день», «день и время», «часы».
  fileprivate var verbOfExpecting: String {
    let first = prefix { !",:(".contains($0) }.split(separator: " ").map(String.init)
    let isSeveral = ["часы", "занятия"].contains(first.first) || first.dropFirst().contains("и")
    return isSeveral ? "ожидаются" : "ожидается"
  }
}

extension Diagnostic {
  /// A text that is no value of its form.
  ///
  /// `because` may say why, and may know the right form, which is then the whole advice.
  public static func unreadable(
    _ text: Term,
    expected: String,
    because fault: ScalarFault? = nil
  ) -> Diagnostic {
    Diagnostic(
      "unreadable-value",
      "не удалось прочитать \(text.value.quoted)" + (fault?.reason.map { ": \($0)" } ?? ""),
      at: text.range,
      help: fault?.remedy ?? "здесь \(expected.verbOfExpecting) \(expected)"
    )
  }

  /// A word that a list lacks.
  public static func unknownWord(_ word: Term, in known: [String]) -> Diagnostic {
    Diagnostic(
      "unknown-word",
      "неизвестное слово \(word.value.quoted)",
      at: word.range,
      help: Spelling.advice(for: word.value, in: known, called: "слова")
    )
  }

  @usableFromInline
  static func tooLong(_ text: Term, _ count: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      "unreadable-value",
      "текст слишком длинный: \(plural(count, "знак", "знака", "знаков"))",
      at: text.range,
      help: "сократите его до\u{A0}\(limit) знаков; длинному тексту место в\u{A0}папке «pages»"
    )
  }

  /// A list, a mapping or a text where another of them belongs.
  ///
  /// `found` is in the nominative and in words for people: «вложенные ключи».
  @usableFromInline
  static func wrongShape(
    _ range: SourceRange,
    found: String,
    expected: String,
    meant: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      "wrong-shape",
      "здесь \(found), а нужно – \(expected)",
      at: range,
      help: meant.map { "напишите \($0.quotedWhole) без скобок и чёрточки" }
    )
  }

  /// A key after whose colon nothing stands.
  public static func withoutValue(_ key: Term, expected: String) -> Diagnostic {
    Diagnostic(
      "missing-value",
      "у ключа \(key.value.quoted) нет значения",
      at: key.range,
      help: "после двоеточия \(expected.verbOfExpecting) \(expected)"
    )
  }

  /// A part of a value that a comma in brackets made a key.
  @usableFromInline
  static func tornValue(_ key: Term, whole: String) -> Diagnostic {
    Diagnostic(
      "unknown-key",
      "в скобках запятая кончает значение, и \(key.value.quoted) прочитано как ключ",
      at: key.range,
      help: "если это часть значения, возьмите его в кавычки: «\(whole)»"
    )
  }

  /// A key written twice in one record, in spellings that fold to the same: «Кабинет» and
  /// «кабинет».
  ///
  /// Keys that are equal byte by byte were found by the tree, under the same code.
  @usableFromInline
  static func repeated(_ key: Term, first: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml-duplicate-key",
      "ключ \(key.value.quoted) повторяется",
      at: key.range,
      labels: [Label("первый раз здесь", at: first)],
      help: "оставьте одну из строк"
    )
  }

  /// A required key that the record lacks.
  ///
  /// `place` is «в описании группы», where the record has such words; else its title stands behind
  /// the key. The range is that of the record's first key.
  @usableFromInline
  static func missing(
    _ key: KeyForm,
    in place: String?,
    of title: String,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "missing-key",
      (place.map { "\($0) " } ?? "") + "не хватает строки «\(key.name)»"
        + (place == nil ? ": \(title)" : ""),
      at: range,
      help: "добавьте строку «\(key.name): …» (\(key.description))"
    )
  }

  /// A word that is no key of the record.
  ///
  /// The best advice is given: that it stands in the wrong record (`outer`, the only key whose
  /// record has it, and the text that stands there alone), what it is called here (`alias`), which letters
  /// are of the other alphabet, the nearest names, or all of them.
  @usableFromInline
  static func unknownKey(
    _ key: Term,
    among names: [String],
    insideOf outer: String?,
    whose text: String?,
    called alias: String?
  ) -> Diagnostic {
    Diagnostic(
      "unknown-key",
      "неизвестный ключ \(key.value.quoted)",
      at: key.range,
      help: outer.map { outer in
        let other = text.map { ", а \($0.quoted) там напишите со своим ключом или уберите" } ?? ""
        return "этот ключ стоит внутри «\(outer)»: добавьте отступ\(other)"
      }
        ?? alias.map { "здесь этот ключ называется «\($0)»" }
        ?? Spelling.retyping(of: key.value, in: names)
        ?? Spelling.advice(for: key.value, in: names, called: "ключи")
        ?? Spelling.listing(of: names, called: "ключи")
    )
  }
}
