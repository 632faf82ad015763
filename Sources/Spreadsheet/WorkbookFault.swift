import Packing

/// Why a workbook cannot be read.
public enum WorkbookFault: Error, Hashable, Sendable {
  /// The bytes are no workbook of the format.
  case notWorkbook
  /// The bytes begin as a workbook does, and end too early.
  case cutOff
  /// It is a workbook of another format, in words of people: `.xls`, `.ods`, `.xlsb`.
  case otherFormat(String)
  /// It wants a password.
  case locked
  /// A part that a workbook needs is not there.
  case missingPart(String)
  /// A part cannot be unpacked, or is no XML.
  case damaged(String)
  /// A part is longer than anybody fills by hand, or has more rows, columns or cells.
  case tooLarge(String)
  /// A part has declarations of its own, by which texts could grow without end.
  case declaresEntities(String)

  init(_ fault: ZipFault) {
    self =
      switch fault {
      case .notAnArchive: .notWorkbook
      case .locked: .locked
      case .tooLong(let name): .tooLarge(name)
      case .damaged(let name): .damaged(name)
      }
  }

  /// What is wrong, for whoever has the file; one line without a period.
  public var message: String {
    switch self {
    case .notWorkbook: "это не книга Excel (.xlsx)"
    case .cutOff: "файл книги повреждён или скачан не до конца"
    case .otherFormat(let name): "это не книга Excel (.xlsx), а \(name)"
    case .locked: "книга закрыта паролем"
    case .missingPart(let name):
      "в книге нет части «\(name)»: файл повреждён или сохранён не до конца"
    case .damaged(let name): "часть книги «\(name)» не читается: файл повреждён"
    case .tooLarge(let name):
      "часть книги «\(name)» слишком велика: столько таблица, которую заполняют вручную, не занимает"
    case .declaresEntities(let name):
      "в части книги «\(name)» есть объявления, каких программы таблиц не пишут"
    }
  }

  /// What to do about it.
  public var remedy: String {
    switch self {
    case .notWorkbook, .otherFormat:
      "откройте таблицу в своей программе и сохраните: «Файл → Сохранить как…», «Книга Excel (.xlsx)» или CSV"
    case .locked: "откройте книгу, снимите пароль («Файл → Сведения → Защита книги») и сохраните её"
    case .cutOff: "скачайте или скопируйте книгу ещё раз и проверьте, что она открывается"
    case .missingPart, .damaged, .declaresEntities:
      "откройте книгу в Excel или LibreOffice, сохраните заново как «Книга Excel (.xlsx)» или возьмите прежнюю копию"
    case .tooLarge: "скопируйте саму таблицу на лист новой книги и сохраните её"
    }
  }
}
