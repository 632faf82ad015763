import Diagnostics
import Russian
import Schema
import SourceText

extension AttendanceHeader {
  /// A warning about columns that nobody reads and that hold names of children or telephones.
  ///
  /// - Parameter rows: The rows below.
  /// - Returns: One for each such column, at its first cell of that kind.
  func personalData(in rows: some Sequence<[Term]>) -> [Diagnostic] {
    let read = Set(places.filter { $0.key != .other }.values).union(days.map(\.place))
    let columns = cells.enumerated().filter { place, name in
      !read.contains(place) && name.value.mayHoldNotes
    }
    if columns.isEmpty { return [] }
    return columns.compactMap { place, name in
      let cell = rows.lazy.compactMap { $0.indices.contains(place) ? $0[place] : nil }.first {
        $0.value.holdsNames(ofAbsent: name.value.namesAbsence)
      }
      return cell.map { .personalData($0, name) }
    }
  }
}

extension Diagnostic {
  fileprivate static func personalData(_ cell: Term, _ name: Term) -> Diagnostic {
    Diagnostic(
      "names-in-table",
      "в\u{A0}столбце \(name.value.quoted) имена или телефон",
      .warning,
      at: cell.range,
      help:
        "уберите их: программа этот столбец не читает, а\u{A0}сведениям о\u{A0}детях в\u{A0}таблице "
        + "не место; сколько детей не было, можно написать числом"
    )
  }
}

extension String {
  /// Whether a column of this name may have notes about children: not one of teachers, themes or forms.
  fileprivate var mayHoldNotes: Bool {
    let text = folded
    return namesAbsence || namesChildren
      || ["примеч", "коммент", "замеч", "причин", "родител", "телеф", "контакт", "кто "].contains(
        where: text.hasPrefix
      )
  }

  /// Whether there is a telephone, a name with a surname, or in a column of the absent any word.
  fileprivate func holdsNames(ofAbsent: Bool) -> Bool {
    guard !isNoMark, utf8.count < 1000 else { return false }
    if count(where: \.isNumber) > 9 { return true }
    let words: [Substring] = folded.split { !$0.isLetter }
    if ofAbsent, PeopleOfAll(self) == nil {
      let plain = ["чел", "бол", "никто", "нет", "дет", "уч", "все", "приш", "уваж"]
      return words.contains { word in
        word.count > 2 && !plain.contains(where: word.hasPrefix)
      }
    }
    return split(whereSeparator: { ",;()–\n".contains($0) }).contains { part in
      PersonName(String(part).trimmed) != nil
    }
  }
}
