import Diagnostics
import Schema
import SourceText
import YAMLTree

/// `documents/style.yaml` of the templates: how papers look, and in which formats documents are made.
///
/// Russian: «вид бумаг».
public struct StyleLines: Sendable {
  public var font: Stated<String> = .absent
  public var substituteFont: Stated<String> = .absent
  public var sizes: Stated<SizesLines> = .absent
  public var margins: Stated<MarginsLines> = .absent
  /// Of the first line of a paragraph; lengths in millimetres.
  public var firstLineIndent: Stated<Double> = .absent
  /// In lines.
  public var lineSpacing: Stated<Double> = .absent
  public var cornerWidth: Stated<Double> = .absent
  public var emblemHeight: Stated<Double> = .absent
  public var qrCodeSide: Stated<Double> = .absent
  public var letterhead: Stated<LetterheadPlace> = .absent
  public var numbersPages: Stated<Bool> = .absent
  /// The formats of kinds of documents, by the kind's name.
  public var formats: Stated<[Entry<[Located<String>]>]> = .absent

  public init() {}

  /// Reads the file; what cannot be read is told and left out.
  public static func read(
    _ file: SourceFile,
    id: SourceFileID
  ) -> (style: StyleLines, diagnostics: [Diagnostic]) {
    var reader = Reader()
    let (root, diagnostics) = YAMLParser.parse(file, id: id)
    reader.report(contentsOf: diagnostics.filter { $0.code != "yaml-empty" })
    let style = root.flatMap { schema.read($0, &reader).value }
    return (style ?? StyleLines(), reader.diagnostics)
  }

  static let schema = RecordSchema("вид бумаг", Self()) {
    Key("шрифт", \.font, .text).about("название свободного шрифта, установленного в системе")
    Key("замена", \.substituteFont, .text).about("чем его заменяет программа, у которой его нет")
    Key("кегль", \.sizes, .record(SizesLines.schema)).about("текста, таблиц и примечаний")
    Key("поля", \.margins, .record(MarginsLines.schema)).about("слева, справа, сверху и снизу")
    Key("отступ абзаца", \.firstLineIndent, .length).example("12,5 мм")
      .about("отступ первой строки")
    Key("интервал", \.lineSpacing, .lineSpacing).about("расстояние между строками")
    Key("угловой блок", \.cornerWidth, .length).example("75 мм").about("ширина адресата и грифа")
    Key("эмблема", \.emblemHeight, .length).example("25 мм").about("высота эмблемы")
    Key("QR-код", \.qrCodeSide, .length).example("30 мм").about("сторона QR-кода")
    Key("бланк", \.letterhead, .letterheadPlace).example("посередине")
      .about("где стоят строки бланка")
    Key("номера страниц", \.numbersPages, .yesOrNo).about("со второй страницы, посередине сверху")
    Key("форматы", \.formats, .entries("notice", of: .list(of: .text)))
      .about("слева вид документа, справа – в каких форматах его делать")
  }
}

/// Where the lines of a letterhead begin.
///
/// Russian: «место бланка».
public enum LetterheadPlace: Hashable, Sendable {
  case centered
  case left
}
