import Diagnostics
import Regulation

/// What reading, decoding and setting give a code of their own, which no rule has.
///
/// It is mended: no regulation may soften it, and no comment may let it be.
///
/// Russian: «ошибка чтения».
public struct ReadingFault: Sendable {
  /// The code of its diagnostics; permanent.
  public let code: DiagnosticCode
  /// What is wrong, as a Russian sentence without a period.
  public let title: String

  /// A code with its norm; only the list below makes them.
  fileprivate init(_ code: DiagnosticCode, _ title: String) {
    self.code = code
    self.title = title
  }
}

extension RuleCatalogue {
  /// Every fault of reading, by code.
  public static let readingFaults = [
    ReadingFault("emblem-exists", "Нет файла эмблемы"),
    ReadingFault("emblem-is-usable", "Файл эмблемы не годится"),
    ReadingFault("external-link-leads-somewhere", "Ссылка ведёт на страницу, которой больше нет"),
    ReadingFault("file-too-large", "Файл слишком велик"),
    ReadingFault("font-is-installed", "В системе нет шрифта"),
    ReadingFault("format-is-known", "Документ не делается в таком формате"),
    ReadingFault("format-is-named", "У документа не назван формат"),
    ReadingFault("format-kind-is-known", "Формат назначен документу, которого нет"),
    ReadingFault("icon-is-usable", "Файл значка не годится"),
    ReadingFault("invisible-sign", "Невидимый знак меняет направление письма"),
    ReadingFault("misplaced-file", "Файл лежит не на своём месте"),
    ReadingFault("missing-column", "В таблице не хватает столбца"),
    ReadingFault("missing-file", "Не хватает файла"),
    ReadingFault("missing-front-matter", "У страницы нет заголовка"),
    ReadingFault("missing-key", "Не хватает строки"),
    ReadingFault("missing-value", "У ключа нет значения"),
    ReadingFault("names-in-table", "В таблице посещаемости имена или телефоны"),
    ReadingFault("not-a-text", "Вместо текста – документ другой программы"),
    ReadingFault("nothing-to-publish", "В файлах не хватает сведений об учреждении"),
    ReadingFault("page-image", "Картинка страницы не годится"),
    ReadingFault("prose-checkbox-mixed", "Клетка «[ ]» есть не у всех пунктов списка"),
    ReadingFault("prose-code-block", "В тексте блок кода"),
    ReadingFault("prose-html", "В тексте HTML"),
    ReadingFault("prose-image", "В тексте картинка"),
    ReadingFault("prose-link-address", "Адрес ссылки пуст или начинается не так"),
    ReadingFault("prose-link-heading", "На странице нет заголовка, куда ведёт ссылка"),
    ReadingFault("prose-link-page", "Ссылка ведёт на страницу, которой на сайте нет"),
    ReadingFault("prose-nesting", "Текст вложен слишком глубоко"),
    ReadingFault("prose-stray-markup", "Разметка в тексте не прочитана"),
    ReadingFault("prose-table", "Таблица на странице не прочитана"),
    ReadingFault("repeated-file", "Два файла описывают одно и то же"),
    ReadingFault("returned-marks-agree", "Отметка заполненной таблицы расходится с другой"),
    ReadingFault("shell-has-content", "В оболочке страницы нет места для содержания"),
    ReadingFault("shell-slot-is-closed", "Место в оболочке страницы не закрыто"),
    ReadingFault("shell-slot-is-known", "Неизвестное место в оболочке страницы"),
    ReadingFault("site-address-is-usable", "Адрес сайта – не адрес"),
    ReadingFault("table-empty", "Таблица пуста"),
    ReadingFault("table-is-readable", "Заполненная таблица не читается"),
    ReadingFault("table-row-length", "В строке таблицы не столько ячеек, сколько столбцов"),
    ReadingFault("table-text-after-quote", "После закрывающей кавычки стоит лишний текст"),
    ReadingFault("table-unclosed-quote", "Кавычка в таблице не закрыта"),
    ReadingFault("template-directive-unknown", "Неизвестная вставка в шаблоне"),
    ReadingFault("template-exists", "Нет шаблона"),
    ReadingFault("template-link-part", "Подстановка стоит внутри адреса ссылки"),
    ReadingFault("template-link-spaces", "Адрес ссылки написан с пробелами"),
    ReadingFault("template-placeholder-unclosed", "Подстановка не закрыта"),
    ReadingFault("template-placeholder-unknown", "Неизвестная подстановка в шаблоне"),
    ReadingFault("text-encoding", "Файл сохранён не в кодировке UTF-8"),
    ReadingFault("time-zone-is-known", "Часовой пояс неизвестен системе"),
    ReadingFault("unknown-key", "Неизвестный ключ"),
    ReadingFault("unknown-word", "Неизвестное слово"),
    ReadingFault("unreadable-value", "Значение не прочитать"),
    ReadingFault("vanishing-text", "Текст после знака «#» пропадёт"),
    ReadingFault("wrong-shape", "Вместо списка, раздела или текста стоит другое"),
    ReadingFault("yaml-alias", "Звёздочка в начале значения прочитана как ссылка"),
    ReadingFault("yaml-anchor", "Знак «&» в начале значения прочитан как метка"),
    ReadingFault("yaml-duplicate-key", "Ключ в одном разделе написан дважды"),
    ReadingFault("yaml-empty", "Файл пуст"),
    ReadingFault("yaml-key-is-not-text", "Вместо названия ключа стоит список или раздел"),
    ReadingFault("yaml-merge-key", "Ключ «<<» вставляет другой раздел"),
    ReadingFault("yaml-several-documents", "Строка «---» начинает в файле второй документ"),
    ReadingFault("yaml-syntax", "Файл не разобрать: ошибка в отступах или знаках"),
    ReadingFault("yaml-tag", "Восклицательный знак в начале значения прочитан как тип"),
    ReadingFault("yaml-too-deep", "Разделы вложены слишком глубоко"),
  ]

  /// The codes of all faults of reading.
  static let readingCodes = Set(readingFaults.map(\.code.name))
}

extension Regulation {
  /// Whether a code is given a severity below that of an error, or none.
  func softens(_ code: String) -> Bool { severities[code].map { $0 != .error } ?? false }
}
