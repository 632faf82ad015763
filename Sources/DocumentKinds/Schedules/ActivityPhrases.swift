import Timetable

/// How an activity is called, by where it is read: the one table of its names.
struct ActivityPhrases {
  /// In a list of dates, for families; details follow.
  let dated: String
  /// In a narrow column of a week.
  let weekly: String
  /// On a notice, beside its hours, task and place.
  let formal: String
  /// In a table of working time, beside hours and place; `nil` where they say it.
  let work: String?

  /// Where nothing else is said, the word of dated lists is taken.
  private init(_ dated: String, weekly: String? = nil, formal: String? = nil, work: String?) {
    self.dated = dated
    self.weekly = weekly ?? dated
    self.formal = formal ?? dated
    self.work = work
  }

  /// An activity that has one name everywhere.
  private init(_ name: String) { self.init(name, work: name) }

  init(_ activity: Activity) {
    self =
      switch activity {
      case .faceToFaceLesson:
        Self("занятие", weekly: "очно", formal: "очное занятие", work: nil)
      case .onlineLesson:
        Self("онлайн-занятие", work: "синхронно")
      case .lessonRelease:
        Self(
          "материалы занятия: выполнить в\u{A0}удобное время",
          weekly: "материалы занятия",
          formal: "материалы занятия",
          work: "асинхронно"
        )
      case .videoLesson:
        Self("видеозанятие", work: "видеозанятие (синхронно)")
      case .materialRelease:
        Self("новое задание", work: "задание (асинхронно)")
      case .materialDeadline:
        Self("сдать задание", work: "срок задания")
      case .mailing:
        Self("рассылка заданий", work: "рассылка заданий")
      case .consultation: Self("консультация")
      case .checking: Self("проверка работ")
      case .feedback:
        Self(
          "обратная связь по\u{A0}работам",
          weekly: "обратная связь",
          work: "обратная связь"
        )
      }
  }
}
