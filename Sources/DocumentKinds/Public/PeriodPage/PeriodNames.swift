import Documents

/// What the template of a period's page may name, besides clauses.
public enum PeriodValue: String, TemplateName {
  case term = "срок"
  case lead = "вводное"
  case ground = "основание"
  case suspension = "приостановка"
  case ending = "окончание"
  case changes = "продление"
  case applications = "заявления"
  /// Where the chosen level is said: «и отметьте его в заявлении».
  case choiceOfLevel = "выбор уровня"
  case requirements = "требования"
  case withoutInternet = "без интернета"
  case attendance = "присутствие"
  case support = "техподдержка"
  case platform = "платформа"
  case messenger = "мессенджер"
  case chatHours = "время чатов"
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
