import CivilTime
import Russian
import Schema
import Spreadsheet

extension CellValue {
  /// What a person sees in the cell, as far as marks, days and names go.
  var text: String {
    switch self {
    case .text(let text): text.trimmed
    case .number(let number): Self.figures(number)
    case .date(let date, let time):
      date.russianFigures + (time.map { " \($0.figures)" } ?? "")
    case .boolean(let isTrue): isTrue ? "ИСТИНА" : "ЛОЖЬ"
    case .error(let name): name
    case .uncomputed: "формула без значения"
    }
  }

  /// Without a point where the number is whole.
  private static func figures(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }

  /// Why the cell has no number to be read; `nil` for texts and numbers, of which readers know more.
  var remedy: String? {
    switch self {
    case .text, .number: nil
    case .date:
      "программа приняла запись за дату: выберите для ячейки формат «Общий» и впишите число"
    case .boolean: "впишите число присутствовавших"
    case .error: "в ячейке ошибка формулы: впишите число"
    case .uncomputed:
      "формулу никто не посчитал: откройте таблицу в Excel или LibreOffice и сохраните или впишите число"
    }
  }
}
