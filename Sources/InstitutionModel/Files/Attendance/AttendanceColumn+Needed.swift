import Regulation
import Russian
import Schema
import SourceText

extension AttendanceColumn {
  /// A column without which a table has no marks.
  struct Needed: Sendable {
    let column: AttendanceColumn
    let name: String
    /// What is to be written under the name.
    let content: String
    /// Whether a cell may stand under it.
    let isContent: @Sendable (String) -> Bool

    /// Whether a heading may be one of the column's names, misspelt.
    func isNear(_ heading: String) -> Bool {
      let names = words.entries.filter { $0.value == column }.flatMap { [$0.printed] + $0.synonyms }
      return !Spelling.nearest(to: heading, in: names).isEmpty
    }

    /// Whether a column has such cells and no other.
    func holds(_ place: Int, of rows: ArraySlice<[Term]>) -> Bool {
      let texts = rows.lazy.prefix(50).filter { $0.indices.contains(place) }.map { $0[place].value }
        .filter { !$0.isNoMark }
      return texts.allSatisfy(isContent) && !texts.isEmpty
    }
  }
}

extension AttendanceColumn.Needed {
  /// In the order in which the guide writes them.
  static var all: [Self] { [group, date, people] }

  private static let group = Self(
    column: .group,
    name: "группа",
    content: "чья отметка",
    isContent: { !$0.isEmpty && !date.isContent($0) }
  )
  private static let date = Self(
    column: .date,
    name: "дата",
    content: "за какой день отметка",
    isContent: { WrittenDate(cell: $0) != nil }
  )
  static let people = Self(
    column: .people,
    name: "человек",
    content: "сколько детей пришло",
    isContent: { ScalarText.parse($0, { $0.readPeople() }) != nil }
  )
}
