import Documents

/// The values that the words of a notice may name.
public enum NoticePlaceholder: String, TemplateName {
  /// «группа 1», «группа «Солнышко»».
  case group = "группа"
  /// «группы 1».
  case ofGroup = "группы"
  /// The title in quotation marks.
  case program = "программа"
  /// Surname and initials, or a line to write them on.
  case teacher = "педагог"
  /// «с 23 ноября по 6 декабря 2026 г.».
  case term = "срок"
  /// What the notice is about, after that word: «на срок с 23 ноября по 6 декабря 2026 г.».
  case about = "о чём"
  /// «приостановлении», «продлении приостановления».
  case suspension = "приостановлении"
  /// The same with the days of the week, for the first line of a message.
  case when = "когда"
  /// A sentence: that the term goes on; nothing before anything of the kind is decided.
  case decision = "решение"
  /// A sentence: that the order is not signed yet.
  case draft = "проект"
  /// «2 декабря», from which on lessons are as before the period.
  case resumedOn = "очно с"
  /// A sentence: when the first of them is.
  case firstLesson = "первое занятие"
  /// A sentence: act, order, clauses.
  case ground = "основание"
  /// Sentences: what ends the term, and what follows.
  case ending = "окончание"
  /// «синхронный», as the institution's regulation prints it.
  case format = "формат"
  /// The mode of clause 4.22, as the institution's regulation prints it.
  case classMode = "режим"
  /// A sentence: with whom the mode is agreed, else what to do where it does not suit.
  case agreement = "согласование"
  /// A sentence: how much of a lesson is on screen.
  case screen = "на экране"
  /// The name of the messenger in use.
  case messenger = "мессенджер"
  /// The platform's name with its address.
  case platform = "платформа"
  /// «Откройте ссылку или наведите камеру; чат»; without an invitation there is nothing to open.
  case wayIntoChat = "как войти в чат"
  /// The link into the chat; staff's copy only, never the public tree.
  case invitation = "приглашение"
  /// Addresses and words, separated by semicolons.
  case resources = "ресурсы"
  /// Which device and connection are needed; a line where nobody has said.
  case requirements = "требования"
  /// Whom to ask where connecting fails.
  case support = "техподдержка"
  /// A sentence: how attendance is taken.
  case attendance = "присутствие"
  /// A sentence: where and when work is handed in.
  case work = "работы"
  /// A sentence: what those without internet do.
  case withoutInternet = "без интернета"
  /// A sentence: how a family does without the messenger, or a line.
  case withoutMessenger = "без мессенджера"
  /// «25 ноября (среда) включительно», or a line.
  case applicationsUntil = "заявления до"
  /// Where they are taken, or a line.
  case applicationsWhere = "заявления куда"
  /// The levels to choose from, each with what it asks for.
  case levels = "уровни"
  /// «4 академических часа», «пропущенные занятия»: what a suspended group is owed.
  case owed = "пропущенное"
  /// Lines: whom a family may turn to.
  case contacts = "контакты"
  /// A sentence; nothing where the hours of chats are unknown.
  case chatHours = "часы чата"
  /// Lines: the ordinary week.
  case before = "было"
  /// Lines: the week of the period.
  case after = "стало"
  /// A line to write a date on.
  case lineOfDate = "линия: дата"
  /// A line for the pupil's name.
  case lineOfPupil = "линия: ребёнок"
  /// A line for the parent's name.
  case lineOfParent = "линия: родитель"
  /// A line for the parent's signature.
  case lineOfSignature = "линия: подпись"
}

/// The blocks that code makes for a notice.
public enum NoticeDirective: String, TemplateName {
  /// Who writes.
  case letterhead = "бланк"
  /// When it is written, with a number where notices are registered.
  case date = "дата"
  case addressee = "адресат"
  /// How the lessons go.
  case lessons = "занятия"
  /// The table of the period's lessons.
  case timetable = "расписание"
  /// The week outside of periods.
  case ordinaryWeek = "обычная неделя"
  /// What becomes of the hours of a group whose lessons stopped.
  case owed = "часы плана"
  /// The address of the chat for the camera of a telephone.
  case code = "код"
  /// What a family has to know, in boxes.
  case boxes = "сведения"
  /// How families come to the lessons.
  case entry = "вход"
  /// What is left of them while there are no lessons.
  case boxesOfSuspended = "связь"
  /// How to hand in an application; nothing where none is needed.
  case application = "заявление"
  /// The choice of clause 4.7; nothing where there is none.
  case levels = "уровни"
  /// Whom to ask, safety, signatures: what all notices end with.
  case closing = "окончание"
  /// Of whoever signs notices.
  case signatures = "подписи"
  /// To tear off, on paper alone.
  case slip = "талон"
}
