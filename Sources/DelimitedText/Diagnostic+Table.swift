import Diagnostics
import SourceText

/// What can be wrong with a table.
extension Diagnostic {
  /// A file with nothing but empty cells.
  static func emptyTable(_ file: SourceFileID) -> Diagnostic {
    Diagnostic(
      "table-empty",
      "таблица пуста: в ней нет строки с названиями столбцов",
      at: SourceRange(file: file, lower: 0, upper: 0),
      help: "заполните таблицу или удалите файл"
    )
  }

  /// Points at the whole row; the label shows the header, whose columns were counted.
  public static func wrongCellCount(_ cells: [Term], in header: [Term]) -> Diagnostic {
    let isLong = cells.count > header.count
    let first = cells[isLong ? header.count : 0].range
    let last = cells[cells.count - 1].range
    var diagnostic = Diagnostic(
      "table-row-length",
      "ячеек в строке – \(cells.count), а столбцов в таблице – \(header.count)",
      at: SourceRange(file: first.file, lower: Int(first.lower), upper: Int(last.upper))
    )
    diagnostic.help =
      isLong
      ? "уберите лишнее; если разделитель – часть текста, возьмите ячейку в двойные кавычки"
      : "добавьте недостающие ячейки, хотя бы пустые: разделитель нужен и перед ними"
    if let start = header.first?.range, let end = header.last?.range {
      let range = SourceRange(file: start.file, lower: Int(start.lower), upper: Int(end.upper))
      diagnostic.labels = [Label("названия столбцов", at: range)]
    }
    return diagnostic
  }

  /// Points at the quote that opens.
  static func unclosedQuote(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      "table-unclosed-quote",
      "кавычка открыта, но не закрыта: вся таблица дальше попала в одну ячейку",
      at: range,
      help: "закройте кавычку или замените кавычки внутри ячейки на «ёлочки»"
    )
  }

  /// Points at what follows the closing quote of a cell.
  static func textAfterQuote(_ text: Term) -> Diagnostic {
    Diagnostic(
      "table-text-after-quote",
      "после закрывающей кавычки стоит лишний текст «\(text.value.prefix(40))»",
      at: text.range,
      help: "возьмите в кавычки всю ячейку, а кавычки внутри неё напишите дважды"
    )
  }
}
