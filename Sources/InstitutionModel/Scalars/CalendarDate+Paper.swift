import CivilTime

extension CalendarDate {
  /// The date of the paper that a text names: «распоряжение № 402-р от 20.11.2026»; `nil` where there is none.
  public static func ofPaper(named text: String) -> CalendarDate? { WrittenDirective(text).date }
}
