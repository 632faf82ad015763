import Documents

/// What the templates of a period's page may name, besides clauses.
public enum PeriodValue: String, TemplateName {
  /// «с 23 ноября по 6 декабря 2026 г.».
  case term = "срок"
  /// A sentence: for whom the period is.
  case lead = "вводное"
  /// A sentence: why it is, as far as everybody may know.
  case ground = "основание"
  /// A sentence: that some groups have no lessons; nothing where all have.
  case suspension = "приостановка"
  /// Sentences: until when it lasts, and what follows.
  case ending = "окончание"
  /// Sentences: what was decided after the beginning; nothing before that.
  case changes = "продление"
  /// Sentences: until when and where applications are taken.
  case applications = "заявления"
  /// Where the chosen level is said: «и отметьте его в заявлении».
  case choiceOfLevel = "выбор уровня"
  /// A sentence: which device and connection are needed.
  case requirements = "требования"
  /// A sentence: what those without internet do.
  case withoutInternet = "без интернета"
  /// A sentence: how a family does without the messenger.
  case withoutMessenger = "без мессенджера"
  /// A sentence: how attendance is taken.
  case attendance = "присутствие"
  /// A sentence: whom to ask where connecting fails.
  case support = "техподдержка"
  /// The platform's name in quotation marks.
  case platform = "платформа"
  /// The messenger's name in quotation marks.
  case messenger = "мессенджер"
  /// A sentence: in which hours chats are open.
  case chatHours = "время чатов"
  /// A sentence on a page of a past period: which period follows, or that there is none.
  case next = "следующий период"
  /// Where the list of groups begins; only as the destination of a link.
  case groupList = "группы"
  /// The application to print; only as the destination of a link.
  case applicationForm = "бланк"
}

/// The blocks that code makes for a period's page.
public enum PeriodDirective: String, TemplateName {
  /// The section about the application; nothing where the ground needs none.
  case application = "заявление"
  /// The groups that the period is for.
  case groups = "группы"
}
