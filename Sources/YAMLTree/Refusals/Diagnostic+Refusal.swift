import Diagnostics
import SourceText

/// What YAML allows and definitions do not.
extension Diagnostic {
  /// A file in which nothing is written but comments.
  static func yamlEmpty(_ file: SourceFileID) -> Diagnostic {
    Diagnostic(
      "yaml-empty",
      "файл пуст: в нём нет ни одного ключа",
      at: SourceRange(file: file, lower: 0, upper: 0),
      help: "заполните файл; если он не нужен, удалите его"
    )
  }

  /// A collection deeper than ``YAMLParser/deepestNesting``; the rest of the file is not read.
  static func yamlTooDeep(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml-too-deep",
      "вложенность больше \(YAMLParser.deepestNesting) уровней",
      at: range,
      help: "проверьте отступы и скобки: столько уровней не нужно ни одному описанию"
    )
  }

  /// How the parts of a file that «---» parts go together.
  enum DocumentParts { case joined, parted }

  /// A second document; points at `---`, or at where it begins.
  static func yamlSeveralDocuments(_ range: SourceRange, _ parts: DocumentParts) -> Diagnostic {
    let help =
      switch parts {
      case .joined: "уберите строку «---»"
      case .parted: "перенесите то, что ниже, в отдельный файл, а строку «---» уберите"
      }
    return Diagnostic(
      "yaml-several-documents",
      "строка «---» начинает в файле второй документ, а читается только один",
      at: range,
      help: help
    )
  }

  /// A value that begins with an asterisk; `name` is without it.
  static func yamlAlias(_ name: String, _ range: SourceRange, quoted: String?) -> Diagnostic {
    Diagnostic(
      "yaml-alias",
      "значение «*\(name)» прочитано как ссылка, а ссылки не допускаются",
      at: range,
      help: "если звёздочка – часть текста, возьмите его в кавычки\(shown(quoted)); "
        + "если нет, напишите само значение"
    )
  }

  /// A name behind `&` before a value; `name` is without the sign.
  static func yamlAnchor(_ name: String, _ range: SourceRange, quoted: String?) -> Diagnostic {
    Diagnostic(
      "yaml-anchor",
      "слово «&\(name)» прочитано как метка для ссылок, а метки не допускаются",
      at: range,
      help: "если «&» – часть текста, возьмите весь текст в кавычки\(shown(quoted)); "
        + "если нет, уберите метку"
    )
  }

  /// «: "*важно"», where it is known.
  private static func shown(_ quoted: String?) -> String {
    quoted.map { $0.isEmpty ? "" : ": \($0)" } ?? ""
  }

  /// The key `<<`, which YAML 1.1 merges another mapping by.
  static func yamlMergeKey(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml-merge-key",
      "ключ «<<» вставляет сюда другой раздел, а это не допускается",
      at: range,
      help: "напишите нужные ключи прямо здесь"
    )
  }

  /// A tag, from its `!` to the next blank.
  static func yamlTag(_ range: SourceRange, quoted: String?) -> Diagnostic {
    Diagnostic(
      "yaml-tag",
      "восклицательный знак в начале значения прочитан как указание типа, а типы не указываются",
      at: range,
      help: "если «!» – часть текста, возьмите весь текст в кавычки\(shown(quoted)); "
        + "если нет, уберите указание типа"
    )
  }

  /// A list or a mapping in the place of a key, which YAML allows.
  static func yamlKeyIsNotText(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml-key-is-not-text",
      "вместо названия ключа стоит список или раздел в скобках",
      at: range,
      help: "если скобки – часть текста, возьмите весь текст в кавычки; ключ должен быть словом"
    )
  }

  /// A key with the very bytes of an earlier one of its mapping; the label points at that.
  ///
  /// Only the first key of an item may be meant to begin the next one of its list.
  static func yamlDuplicateKey(
    _ key: Term,
    _ first: SourceRange,
    mayBeginItem: Bool
  ) -> Diagnostic {
    Diagnostic(
      "yaml-duplicate-key",
      "ключ «\(key.value)» в одном разделе написан дважды",
      at: key.range,
      labels: [Label("первый раз", at: first)],
      help: "оставьте один из них"
        + (mayBeginItem ? "; если это следующий элемент списка, начните его с «- »" : "")
    )
  }

  /// The first key of an item that has no dash before it, so that it reads as one more key of the item above.
  static func yamlLostDash(_ range: SourceRange, written: String, mended: String?) -> Diagnostic {
    Diagnostic(
      "yaml-syntax",
      "перед «\(written)» нет чёрточки, а с этой строки начинается следующий элемент списка",
      at: range,
      help: "начните строку с «- »" + (mended.map { ": \($0)" } ?? "")
    )
  }
}
