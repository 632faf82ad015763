/// What pupils look at in a lesson on screen.
///
/// Russian: «электронное средство обучения».
public enum Device: Hashable, CaseIterable, Sendable {
  case computer
  case laptop
  case tablet
  /// Russian: «интерактивная доска».
  case board
  /// Russian: «интерактивная панель».
  case panel
  case phone
}

extension WordList<Device> {
  static let builtInDevices = WordList([
    .init(
      .computer,
      "компьютер",
      [
        "пк", "персональный компьютер", "моноблок", "настольный компьютер",
        "стационарный компьютер",
      ]
    ),
    .init(.laptop, "ноутбук", ["нетбук", "лэптоп"]),
    .init(.tablet, "планшет", ["планшетный компьютер", "айпад", "iPad"]),
    .init(.board, "интерактивная доска", ["доска", "проектор", "мультимедийный проектор"]),
    .init(
      .panel,
      "интерактивная панель",
      ["панель", "интерактивный дисплей", "интерактивный экран"]
    ),
    .init(
      .phone,
      "телефон",
      [
        "смартфон", "мобильный телефон", "сотовый телефон", "мобильный", "сотовый", "айфон",
        "iPhone",
      ]
    ),
  ])
}
