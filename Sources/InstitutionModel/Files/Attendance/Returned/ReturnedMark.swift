import CivilTime
import SourceText

/// A mark of a table that came back.
///
/// Russian: «отметка из таблицы».
public struct ReturnedMark: Sendable {
  /// The group's id.
  public var group: String
  public var date: CalendarDate
  public var part: MarkPart
  public var count: Int
  /// How many the group has by the mark: «14 из 15».
  public var size: Int?
  /// The cell that it stands in.
  public var place: CellPlace
}
