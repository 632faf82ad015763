import CivilTime
import SourceText

/// An act of the authorities with its term.
public struct Act: Hashable, Sendable {
  public var title: String
  /// How it is called after «в соответствии с»; `nil` when nobody has said.
  public var instrumental: String?
  /// By what texts name it: «2.4.4.3172-14»; `nil` when nobody looks for it.
  public var designation: String?
  /// The first day on which it holds; `nil` for «always».
  public var from: CalendarDate?
  /// The last day on which it holds; `nil` for «without end».
  public var until: CalendarDate?

  /// Its item in the institution's `regulation.yaml`; `nil` for a built-in one.
  public var source: SourceRange?

  public init(
    title: String,
    instrumental: String? = nil,
    designation: String? = nil,
    from: CalendarDate?,
    until: CalendarDate?,
    source: SourceRange? = nil
  ) {
    self.title = title
    self.instrumental = instrumental
    self.designation = designation
    self.source = source
    self.from = from
    self.until = until
  }

  /// Whether it holds on the day.
  public func holds(on date: CalendarDate) -> Bool {
    (from.map { $0 <= date } ?? true) && (until.map { date <= $0 } ?? true)
  }
}
