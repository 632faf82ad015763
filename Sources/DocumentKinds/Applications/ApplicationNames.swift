import Documents

/// The values that the words of an application may name.
public enum ApplicationValue: String, TemplateName {
  /// «„Весёлая кисточка“», the title of the program in quotation marks.
  case program = "программа"
  /// «группы 1».
  case group = "группы"
  /// «с 23 ноября по 6 декабря 2026 г.».
  case term = "срок"
  /// «приказ от 20.11.2026 № 112».
  case directive = "приказ"
  /// «Положением об организации …».
  case title = "Положением"
  /// The edition of the regulation: «редакция 1, приказ от 28.08.2026 № 53».
  case edition = "положение"
}

/// The blocks that code makes for an application.
public enum ApplicationDirective: String, TemplateName {
  /// To whom, from whom.
  case addressee = "адресат"
  /// The line for the pupil's name.
  case pupil = "учащийся"
  /// The levels to choose from, clause 4.7.
  case levels = "уровни"
  /// Device, connection, the way in which tasks come.
  case conditions = "условия"
  /// The parent's signature with its date.
  case signature = "подпись"
  /// What the institution fills in, and where families hand it in.
  case reception = "приём"
}

/// The words of an application, one text for all of them.
///
/// Russian: «заявление» (п. 1.8).
public typealias ApplicationWords = Template<ValueOrClause<ApplicationValue>, ApplicationDirective>
