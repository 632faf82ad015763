import Documents

/// The values that the words of a notice may name.
public enum NoticePlaceholder: String, TemplateName {
  /// «группа 1», «группа «Солнышко»».
  case group = "группа"
  case program = "программа"
  case teacher = "педагог"
  /// «с 23 ноября по 6 декабря 2026 года».
  case term = "срок"
  /// A sentence: what ends the term.
  case ending = "окончание"
  case format = "формат"
  case classMode = "режим"
  case platform = "платформа"
  case messenger = "мессенджер"
  /// The link into the chat; staff's copy only, never the public tree.
  case invitation = "приглашение"
  case support = "техподдержка"
  case withoutInternet = "без интернета"
}

/// The blocks that code makes for a notice.
public enum NoticeDirective: String, TemplateName {
  case letterhead = "бланк"
  case addressee = "адресат"
  case ground = "основание"
  case timetable = "расписание"
  case resources = "ресурсы"
  case conditions = "условия"
  case attendance = "присутствие"
  case levels = "уровни"
  case application = "заявление"
  case contacts = "контакты"
  case signatures = "подписи"
  case acknowledgement = "лист ознакомления"
}
