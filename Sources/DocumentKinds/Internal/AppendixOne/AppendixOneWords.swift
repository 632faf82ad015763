import Regulation

/// The fixed words of the form, which no vocabulary rewords.
enum AppendixOneWords {
  /// What is printed for a group whose lessons stop, in place of a format.
  static let suspended = "Приостановлено"

  /// The heads of the columns before the dates, in the form's order and wording.
  static let columns = [
    "№",
    "Образовательная программа",
    "Педагог",
    "Группа",
    "Количество учебных часов в неделю на группу",
    "Кол-во учащихся",
    "Формат удалённого обучения",
    "Режим занятий",
    "Формы удалённого обучения",
    "Ссылки на ресурсы, с помощью которых организуется удалённое обучение "
      + "(платформы, сайты, e-mail, группы в соц.сетях, др.)",
  ]

  /// The head over the dates.
  static let dates = "Даты / отметки педагога"

  /// As Приложение 1 words it, in the neuter of «обучение».
  static func printed(_ format: LearningFormat) -> String {
    switch format {
    case .synchronous: "Синхронное"
    case .asynchronous: "Асинхронное"
    case .both: "Синхронное, асинхронное"
    }
  }

  /// As Приложение 1 words it, after «обучение».
  static func printed(_ mode: ClassMode) -> String {
    switch mode {
    case .byTimetable: "Согласно учебному расписанию"
    case .special: "По специальному расписанию"
    case .individual: "По инд. расписанию"
    }
  }

  /// What may stand in the column of formats.
  static let formats = LearningFormat.allCases.map(printed) + [suspended]

  /// What may stand in the column of modes.
  static let classModes = ClassMode.allCases.map(printed)
}
