import Documents

/// The values that the text for the staff may name.
public enum StaffMessagePlaceholder: String, TemplateName {
  /// «с 23 ноября (понедельник) по 6 декабря (воскресенье)».
  case when = "когда"
  /// «: режим повышенной готовности»; empty where the term itself names it.
  case ground = "основание"
  /// «от 20.11.2026 № 112», of the last decision; nothing while it is a draft.
  case directive = "приказ"
  /// «по 13 декабря (воскресенье)»: the last day after the last prolongation.
  case newLast = "новый последний день"
  /// «С 11 декабря (пятница)»: the first day of face-to-face lessons.
  case firstFaceToFace = "первый очный день"
  /// A sentence: which groups learn at a distance all year, so that nothing changes for them.
  case always = "весь год"
  /// A sentence: whose groups learn at a distance; none where all do.
  case covered = "кого касается"
  /// «Каждому педагогу», of those that are named before where not all groups learn at a distance.
  case everybody = "каждому"
  /// Who teaches beside others alone.
  case accompanists = "без архива"
  /// Says that the order is not signed yet.
  case draft = "проект"
  /// «42 группы», how many of them are suspended.
  case groups = "группы"
  /// When chats open: «07:30»; none where it is not known.
  case chatsOpen = "чаты с"
  /// When chats close: «20:30»; none where it is not known.
  case chatsClose = "чаты до"
  /// What a bundle holds.
  case contents = "в архиве"
  /// «до 25 ноября (среда) включительно»; none where no applications are asked for.
  case applicationsUntil = "заявления до"
  /// « (пока известно: 3 комплекта)», empty before anybody has counted; none where nobody needs one.
  case withoutDevice = "без техники"
  /// What groups that have not counted are asked; empty where there are none.
  case uncounted = "сколько не сказано"
  /// Name and telephone of the head of methods; none where nobody is named.
  case methodService = "методическая служба"
  /// Whom to ask where connecting fails; none where nobody has said.
  case support = "техподдержка"
}

/// The blocks that code makes for the text for the staff.
public enum StaffMessageDirective: String, TemplateName {
  /// What everybody does now, by whether the order is signed.
  case tasks = "что делать"
}
