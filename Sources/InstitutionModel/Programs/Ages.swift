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
  /// School begins between six and a half and eight years (Федеральный закон № 273-ФЗ, ст. 67, ч. 1), so that
  /// the pupils of the first class are about 7, and 8 at its end; each class takes a year. The sanitary norms of
  /// classes are told by the same ages (`TimeNorm.builtIn`).
  public static func ofClasses(_ classes: ClosedRange<Int>) -> ClosedRange<Int> {
    (classes.lowerBound + 6)...(classes.upperBound + 7)
  }
}
