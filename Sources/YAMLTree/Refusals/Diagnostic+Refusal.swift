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

  /// A second document; points at `---`, or at where it begins.
  static func yamlSeveralDocuments(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml-several-documents",
      "строка «---» начинает в файле второй документ, а читается только один",
      at: range,
      help: "уберите «---» или перенесите то, что ниже, в отдельный файл"
    )
  }

  /// A value that begins with an asterisk; `name` is without it.
  static func yamlAlias(_ name: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml-alias",
      "значение «*\(name)» прочитано как ссылка, а ссылки не допускаются",
      at: range,
      help:
        "если звёздочка — часть текста, возьмите его в кавычки; если нет, напишите само значение"
    )
  }

  /// A name behind `&` before a value; `name` is without the sign.
  static func yamlAnchor(_ name: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml-anchor",
      "слово «&\(name)» прочитано как метка для ссылок, а метки не допускаются",
      at: range,
      help: "если «&» — часть текста, возьмите весь текст в кавычки; если нет, уберите метку"
    )
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
  static func yamlTag(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml-tag",
      "восклицательный знак в начале значения прочитан как указание типа, а типы не указываются",
      at: range,
      help:
        "если «!» — часть текста, возьмите весь текст в кавычки; если нет, уберите указание типа"
    )
  }

  /// A list or a mapping in the place of a key, which YAML allows.
  static func yamlKeyIsNotText(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml-key-is-not-text",
      "вместо названия ключа стоит список или раздел в скобках",
      at: range,
      help: "если скобки — часть текста, возьмите весь текст в кавычки; ключ должен быть словом"
    )
  }

  /// A key in braces that its value sticks to: `{1 год:144}`, which YAML reads as a key without a
  /// value.
  static func yamlTightColon(_ key: Term) -> Diagnostic {
    let words = SyntaxMistake.noSpaceAfterColon.words(for: key.value)
    return Diagnostic("yaml-syntax", words.message, at: key.range, help: words.help)
  }

  /// A line that is indented by no-break spaces, which YAML takes for the beginning of its key.
  ///
  /// The range is that of the blanks alone, in bytes: a no-break space has two.
  static func yamlNoBreakIndent(_ key: Term) -> Diagnostic {
    let blanks = key.value.unicodeScalars.prefix { $0 == "\u{A0}" || $0 == " " }
    let lower = Int(key.range.lower)
    let upper = lower + String(blanks).utf8.count
    return Diagnostic(
      "yaml-syntax",
      "отступ сделан неразрывными пробелами, а нужны обычные",
      at: SourceRange(file: key.range.file, lower: lower, upper: upper),
      help: "удалите отступ этой строки и наберите его заново клавишей пробела"
    )
  }

  /// A key with the very bytes of an earlier one of its mapping; the label points at that.
  static func yamlDuplicateKey(_ key: Term, _ first: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml-duplicate-key",
      "ключ «\(key.value)» в одном разделе написан дважды",
      at: key.range,
      labels: [Label("первый раз", at: first)],
      help: "оставьте один из них; если это следующий элемент списка, начните его с «- »"
    )
  }
}
