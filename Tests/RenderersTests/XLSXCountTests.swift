import Documents
import Testing

struct XLSXCountTests {
  /// A number of people in the first column, then what is filled in.
  private func rules(_ rows: [[SheetCell]], people: Int? = 0) throws -> [ReadSheet.Validation] {
    let width = rows.first?.count ?? 0
    let sheet = Sheet(
      name: "Лист",
      title: ["Приложение 1", "к Положению"],
      columns: Array(repeating: SheetColumn(letters: 9), count: width),
      header: [(0..<width).map { SheetHeading(.text("\($0)")) }],
      rows: rows,
      peopleColumn: people,
      printTitle: ""
    )
    return try #require(try Sample.book([sheet]).sheets.first).counts
  }

  private func bounds(_ rules: [ReadSheet.Validation]) -> [[String]] {
    rules.map { [$0.range, $0.operator, $0.formula, $0.maximum] }
  }

  @Test func `a mark is a whole number up to what its own row says, wherever sorting puts it`()
    throws
  {
    let rules = try rules([
      [.integer(15), .people(nil, atMost: 15), .unavailable, .people(3, atMost: 15)],
      [.integer(8), .unavailable, .people(nil, atMost: 8), .unavailable],
    ])
    #expect(bounds(rules) == [["B4:D5", "between", "0", "$A4"]])
    #expect(rules.map(\.severity) == ["stop"])
    #expect(rules.allSatisfy { $0.words.contains("от\u{A0}0 до\u{A0}числа учащихся группы") })
  }

  @Test func `of a group that has grown the number of the day holds`() throws {
    let rules = try rules([
      [.integer(15), .people(nil, atMost: 15), .unavailable, .people(nil, atMost: 16)]
    ])
    #expect(
      bounds(rules) == [["B4:C4", "between", "0", "$A4"], ["D4", "between", "0", "16"]]
    )
  }

  @Test func `where nobody knows how many there are, any whole number is right`() throws {
    let rules = try rules([[.empty, .people(nil), .people(5)]])
    #expect(
      rules.map { [$0.range, $0.operator, $0.formula] } == [["B4:C4", "greaterThanOrEqual", "0"]]
    )
  }

  @Test func `without a column of numbers the bound is written out`() throws {
    let rules = try rules([[.integer(3), .people(nil, atMost: 3), .text("а")]], people: nil)
    #expect(bounds(rules) == [["B4", "between", "0", "3"]])
  }

  @Test func `a row in which nothing can stand has no rule and parts the others`() throws {
    let row: [SheetCell] = [.integer(3), .people(nil, atMost: 3)]
    let rules = try rules([row, [.integer(3), .unavailable], row, row])
    #expect(rules.map(\.range) == ["B4", "B6:B7"])
  }
}
