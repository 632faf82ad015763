import Renderers

extension FormatWords {
  /// What formats say to Russian readers.
  public static let russian = FormatWords(\.russian)

  /// The same of an example whose pages are shown on a day: «24 ноября 2026 г.».
  public static func russian(shownOn day: String?) -> FormatWords {
    guard let day else { return russian }
    return FormatWords { word in
      word == .sampleRemark
        ? "Учебный пример: данные вымышлены, страницы показаны на\u{A0}\(day)" : word.russian
    }
  }
}

extension FormatWord {
  /// In the case and with the letters in which formats print it.
  fileprivate var russian: String {
    switch self {
    case .menu: "Разделы"
    case .downloads: "Скачать"
    case .parts: "На\u{A0}этой странице"
    case .kilobytes: "КБ"
    case .sample: "ОБРАЗЕЦ"
    case .sampleRemark: "Демонстрация: люди, группы и\u{A0}расписания вымышлены."
    case .draft: "ПРОЕКТ"
    case .draftRemark: "Приказ ещё не\u{A0}издан."
    case .institution: "Учреждение"
    case .directive: "Основание"
    case .regulation: "Локальный акт"
    case .documentDate: "Дата документа"
    case .clause: "п."
    case .clauses: "пп."
    case .approved: "УТВЕРЖДАЮ"
    case .signature: "подпись"
    case .signatory: "фамилия и\u{A0}инициалы"
    case .signingDate: "Дата"
    case .sheet: "Лист"
    case .choices: "Справочник"
    case .history: "Журнал"
    case .unlisted: "Нет в списке"
    case .unlistedQuestion: "Такого значения нет в списке. Оставить его?"
    case .wrongCount: "Так отметить нельзя"
    case .countBounded:
      "Впишите, сколько детей участвовало: целое число от\u{A0}0 до\u{A0}числа учащихся группы. "
        + "Если в\u{A0}группе их стало больше, сначала исправьте число учащихся."
    case .countAnyway:
      "Впишите, сколько детей участвовало: целое число, 0 или\u{A0}больше."
    case .dateWords:
      // The last one looks like the Latin letter of an exponent.
      "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь "
        + "января февраля марта апреля мая июня июля августа сентября октября ноября декабря "
        + "янв фев мар апр июн июл авг сен сент окт ноя нояб дек е"
    case .truthValues: "истина ложь"
    case .people: "чел"
    case .page: "Стр."
    case .pageOf: "из"
    }
  }
}
