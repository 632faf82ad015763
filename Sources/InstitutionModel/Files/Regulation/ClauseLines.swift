import Schema
import SourceText

/// What an own regulation says of a clause.
///
/// Russian: «пункт Положения».
public struct ClauseLines: Sendable {
  public var number: Stated<String> = .absent
  public var summary: Stated<String> = .absent

  static let schema = RecordSchema("пункт Положения", Self()) {
    Key("номер", \.number, .text).about("номер в вашем Положении")
    Key("кратко", \.summary, .text).about("суть своими словами")
  }
}
