import Regulation
import Schema
import SourceText

extension ClauseText {
  /// A line of «пункты».
  static let schema = RecordSchema("пункт Положения", ClauseText(number: nil, summary: "")) {
    Key("номер", .text) { $0.number = $1.value }.about("номер в вашем Положении")
    Key("кратко", .text) { $0.summary = $1.value }.about("суть своими словами")
  }
}
