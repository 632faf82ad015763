import SourceText

/// What is put out each week for pupils to work through.
///
/// Russian: «материалы». A missing part is an error of the author, told by a rule.
public struct Material: Sendable {
  public var range: SourceRange
  /// Russian: «выкладывание».
  public var release: Located<WeeklyTime>?
  /// Russian: «срок».
  public var deadline: Located<WeeklyTime>?
  /// Russian: «время»: minutes that are needed and enough.
  public var minutes: Located<Int>?
  /// Academic hours that the material stands for.
  public var hours: Located<Int>?
  public var task: String?
  /// Russian: «где».
  public var place: String?

  public init(range: SourceRange) { self.range = range }
}
