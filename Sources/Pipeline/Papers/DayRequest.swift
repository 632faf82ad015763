/// Whose day is wanted.
public struct DayRequest: Sendable {
  /// As in addresses, `hor-1`, or as people call it: «Весёлая кисточка, группа 1».
  public var group: String?
  /// In any way in which people write a name.
  ///
  /// Russian: «Иванова», «А.А. Иванова».
  public var teacher: String?

  /// At most one of them; neither for all groups.
  public init(group: String? = nil, teacher: String? = nil) {
    self.group = group
    self.teacher = teacher
  }
}
