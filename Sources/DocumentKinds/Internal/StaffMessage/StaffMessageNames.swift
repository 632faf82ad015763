import Documents

/// The values that the text for the staff may name.
public enum StaffMessagePlaceholder: String, TemplateName {
  /// «с 23 ноября (понедельник) по 6 декабря (воскресенье)».
  case when = "когда"
  case ground = "основание"
  /// «от 20.11.2026 № 112», of the last decision; nothing while it is a draft.
  case directive = "приказ"
  /// «по 13 декабря (воскресенье)»: the last day after the last prolongation.
  case newLast = "новый последний день"
  /// «С 11 декабря (пятница)»: the first day of face-to-face lessons.
  case firstFaceToFace = "первый очный день"
  /// A sentence: which groups learn at a distance all year, so that nothing changes for them.
  case always = "весь год"
  /// Says that the order is not signed yet.
  case draft = "проект"
  /// «42 группы», how many of them are suspended.
  case groups = "группы"
  case chatsOpen = "чаты с"
  case chatsClose = "чаты до"
  /// What a bundle holds.
  case contents = "в архиве"
  case applicationsUntil = "заявления до"
  /// How many sets on paper are needed.
  case withoutDevice = "без техники"
  case methodService = "методическая служба"
  case support = "техподдержка"
}
