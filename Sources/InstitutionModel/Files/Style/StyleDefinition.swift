import Diagnostics
import Schema
import SourceText
import YAMLTree

/// `documents/style.yaml` of the templates: how papers look, and in which formats documents are made.
public struct StyleDefinition: Sendable {
  public var font: Term?
  public var substituteFont: Term?
  public var sizes: Located<SizesDefinition>?
  public var margins: Located<MarginsDefinition>?
  /// Of the first line of a paragraph; lengths in millimetres.
  public var firstLineIndent: Located<Double>?
  /// In lines.
  public var lineSpacing: Located<Double>?
  public var cornerWidth: Located<Double>?
  public var emblemHeight: Located<Double>?
  public var qrCodeSide: Located<Double>?
  public var letterhead: Located<LetterheadPlace>?
  public var numbersPages: Located<Bool>?
  /// The formats of kinds of documents, by the kind's name.
  public var formats: [Entry<[Located<String>]>]?

  public init() {}

  /// Reads the file; what cannot be read is told and left out.
  public static func read(
    _ file: SourceFile,
    id: SourceFileID
  ) -> (style: StyleDefinition, diagnostics: [Diagnostic]) {
    var log = Reader()
    let (root, diagnostics) = YAMLParser.parse(file, id: id)
    log.report(contentsOf: diagnostics.filter { $0.code != "yaml-empty" })
    let style = root.flatMap { record.read($0, &log).value }
    return (style ?? StyleDefinition(), log.diagnostics)
  }

  static let record = RecordSchema(
    "вид бумаг",
    { Self() },
    [
      Key("шрифт", \.font, .text, "название свободного шрифта, установленного в системе"),
      Key("замена", \.substituteFont, .text, "чем его заменяет программа, у которой его нет"),
      Key("кегль", \.sizes, .record(SizesDefinition.record), "размеры букв"),
      Key("поля", \.margins, .record(MarginsDefinition.record), "поля листа"),
      Key("отступ абзаца", \.firstLineIndent, .length, "отступ первой строки"),
      Key("интервал", \.lineSpacing, .lineSpacing, "расстояние между строками"),
      Key("угловой блок", \.cornerWidth, .length, "ширина адресата и грифа"),
      Key("эмблема", \.emblemHeight, .length, "высота эмблемы"),
      Key("QR-код", \.qrCodeSide, .length, "сторона QR-кода"),
      Key("бланк", \.letterhead, .letterheadPlace, "посередине или слева"),
      Key("номера страниц", \.numbersPages, .yesOrNo, "со второй страницы, посередине сверху"),
      Key(
        "форматы",
        \.formats,
        .entries(of: .list(of: .text)),
        "в каких форматах делать документы: «notice: html, pdf»"
      ),
    ]
  )
}

/// Where the lines of a letterhead begin.
public enum LetterheadPlace: Hashable, Sendable {
  case centered
  case left
}
