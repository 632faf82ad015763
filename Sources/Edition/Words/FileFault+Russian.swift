import Renderers

extension FileFault {
  /// The reason as people read it, without a final period.
  public var russian: String {
    switch self {
    case .rowWidth(let row, let cells, let columns):
      "в строке \(row) ячеек \(cells), а столбцов \(columns)"
    case .tooManyHeadings(let row): "в строке \(row) шапки больше заголовков, чем столбцов"
    case .headingOutside(let row): "заголовок в строке \(row) шапки выходит за её край"
    case .headingsOverlap(let row): "в строке \(row) шапки заголовки накладываются"
    case .headingMissing(let row, let column):
      "в строке \(row) шапки нет заголовка у столбца \(column)"
    case .tooLarge: "таблица больше листа книги"
    case .textTooLong(let units, let limit):
      "в тексте \(units) знаков, а в ячейку помещается не больше \(limit)"
    case .textRefused: "текст длиннее, чем помещается в ячейку"
    case .nameRefused(let name): "libxlsxwriter не приняла имя листа «\(name)»"
    case .fileMissing(let name): "нет файла для «\(name)»"
    case .packing(let reason): "libzip: \(reason)"
    case .outOfMemory: "не хватило памяти"
    case .noMemoryFile: "система не дала файла в памяти"
    case .unreadableMemoryFile: "файл в памяти не читается"
    case .noTemporaryFile: "не удалось записать временный файл книги"
    case .library(let code): "libxlsxwriter: ошибка \(code)"
    case .fontMissing(let name, let package):
      "нет шрифта «\(name)»" + (package.map { ": установите пакет \($0)" } ?? "")
    case .pictureUnreadable(let description): "рисунок «\(description)» не\u{A0}читается"
    case .fontDamaged(let name): "файл шрифта «\(name)» повреждён"
    case .inCell(let name, let fault): "ячейка \(name): \(fault.russian)"
    case .inSheet(let name, let fault): "лист «\(name)»: \(fault.russian)"
    }
  }
}
