import Russian

/// For whom a program is: ages in years, or classes of school.
///
/// Russian: «возраст».
public struct Ages: Hashable, Sendable {
  /// As papers print it: «7–10 лет», «18+», «1–4 класс».
  public var printed: String
  /// The youngest, in full years; `nil` where nobody says: «до 10 лет».
  public var youngest: Int?
  /// The oldest, in full years; `nil` where nobody says: «18+».
  public var oldest: Int?

  public init(printed: String, youngest: Int?, oldest: Int?) {
    self.printed = printed
    self.youngest = youngest
    self.oldest = oldest
  }
}

extension Ages {
  /// The ages of pupils of school classes.
  ///
  /// School begins at six and a half to eight years (Федеральный закон № 273-ФЗ, ст. 67, ч. 1), and each class
  /// takes a year: pupils of the first are from 6 to 8, of the fourth from 9 to 11.
  public static func ofClasses(_ classes: ClosedRange<Int>) -> ClosedRange<Int> {
    (classes.lowerBound + 5)...(classes.upperBound + 7)
  }
}
