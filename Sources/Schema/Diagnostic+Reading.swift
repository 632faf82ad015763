import Diagnostics
import Russian
import SourceText

extension Diagnostic {
  /// A text that is no value of its form.
  public static func unreadable(
    _ text: Term,
    expected: String,
    because fault: ScalarFault? = nil
  ) -> Diagnostic {
    Diagnostic(
      "unreadable-value",
      "не удалось прочитать \(text.value.quoted)" + (fault?.reason.map { ": \($0)" } ?? ""),
      at: text.range,
      help: fault?.rightForm.map { "напишите \($0.quoted)" } ?? "здесь ожидается \(expected)"
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

  @usableFromInline
  static func wrongShape(_ range: SourceRange, found: String, expected: String) -> Diagnostic {
    Diagnostic("wrong-shape", "здесь \(found), а нужно – \(expected)", at: range)
  }

  /// A key after whose colon nothing stands.
  public static func withoutValue(_ key: Term, expected: String) -> Diagnostic {
    Diagnostic(
      "missing-value",
      "у ключа \(key.value.quoted) нет значения",
      at: key.range,
      help: "после двоеточия ожидается \(expected)"
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

  @usableFromInline
  static func unknownKey(
    _ key: Term,
    among names: [String],
    insideOf outer: String?,
    called alias: String?
  ) -> Diagnostic {
    Diagnostic(
      "unknown-key",
      "неизвестный ключ \(key.value.quoted)",
      at: key.range,
      help: outer.map { "этот ключ стоит внутри «\($0)»: добавьте отступ" }
        ?? alias.map { "здесь этот ключ называется «\($0)»" }
        ?? Spelling.advice(for: key.value, in: names, called: "ключи")
        ?? Spelling.listing(of: names, called: "ключи")
    )
  }
}
