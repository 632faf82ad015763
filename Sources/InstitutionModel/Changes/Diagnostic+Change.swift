import CivilTime
import Diagnostics
import Russian
import Schema
import SourceText

extension Diagnostic {
  /// The same of a line among the keys of a change that says what changes without its key, «перенесли на 18.12.2026»,
  /// with the keys that it stands for.
  func withKeysOfChange(in file: SourceFile, _ yearStart: CalendarDate?) -> Diagnostic {
    guard code == "yaml-syntax", let range else { return self }
    let text = file.substring(Int(range.lower), Int(range.upper))
    let (head, clauses) = ChangeClause.parted(text[...])
    guard head.isEmpty, !clauses.isEmpty, !text.contains(": "), !text.contains(where: \.isNewline)
    else { return self }
    let lines = clauses.map { $0.lines(inYearFrom: yearStart ?? .firstOfAnyYear) }
    let parts = lines.compactMap(\.self).joined().map { "\($0.key): \($0.value.withoutOn)" }
    guard lines.allSatisfy({ $0 != nil }), !parts.isEmpty else { return self }
    var finding = self
    finding.help =
      "напишите \(parts.map(\.quotedWhole).enumerated)"
      + (parts.count > 1 ? " – каждое с\u{A0}новой строки" : "")
    return finding
  }
}

extension Substring {
  /// «18.12.2026» of «на 18.12.2026».
  fileprivate var withoutOn: Substring { hasPrefix("на ") ? dropFirst(3).bare : self }
}
