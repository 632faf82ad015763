import CivilTime
import DocumentDumps
import Documents
import Testing

private func document(_ blocks: [Block]) -> Document { document(.page(blocks)) }

private func document(_ body: Body) -> Document {
  Document(
    id: DocumentID(kind: "notice", subject: "kist-1"),
    title: "Уведомление",
    bodies: [body],
    imprint: Imprint(institution: "ДДТ")
  )
}

private func dump(_ document: Document) -> String { DocumentDump.text(of: document) }

struct DocumentDumpTests {
  @Test func `the dump is an indented tree`() {
    let blocks: [Block] = [
      .heading(level: 1, ["Кому «\"»"], anchor: "komu"),
      .paragraph(["раз\n", .strong(["два"]), .link(.anchor("a"), ["три"])], .lead),
      .list(List(.number(start: 2), [[.paragraph(["пункт"])]])),
    ]
    #expect(
      dump(document(blocks)) == """
        document "notice" "kist-1" "Уведомление"
          imprint "ДДТ" - - -
            clauses
        pages
        section portrait
          heading 1 "komu" "Кому «\\"»"
          paragraph lead "раз\\n" strong [ "два" ] link anchor "a" [ "три" ]
          list number 2
            item
              paragraph body "пункт"

        """
    )
  }

  @Test func `different documents never have the same dump`() {
    let documents =
      (inlineNearMisses.map { [.paragraph($0)] } + blockNearMisses).map(document)
      + documentNearMisses
    expectAllDifferent(documents.map(dump), of: documents)
  }

  @Test func `different workbooks never have the same dump`() {
    let workbooks = workbookNearMisses
    let dumps = workbooks.map { dump(document(.workbook($0))) }
    expectAllDifferent(dumps, of: workbooks)
  }

  /// The test is worthless if two of its cases are the same value.
  private func expectAllDifferent<Value: Hashable>(_ dumps: [String], of values: [Value]) {
    #expect(Set(values).count == values.count)
    let clashes = Dictionary(grouping: dumps) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(Array(clashes) == [])
  }
}

private let inlineNearMisses: [[Inline]] = [
  [], [""], ["", ""], ["ab"], ["a", "b"], ["a\" \"b"], ["a\\\" \\\"b"], ["a\n"], ["a\\n"],
  ["a\\x0a"], ["a\u{1}"], ["a\u{7F}"], [.emphasis(["a"])], [.strong(["a"])],
  [.deleted(["a"])], [.inserted(["a"])],
  [.emphasis([]), "a"], [.emphasis(["a", "b"])], [.emphasis(["a"]), "b"],
  [.emphasis([.strong(["a"])])], [.strong([.emphasis(["a"])])], ["emphasis", "a"],
  [.code("a")], [.lineBreak], ["break"], [.checkbox], ["checkbox"], [.badge("a", .good)],
  [.badge("a", .neutral)], [.badge("a", .attention)], [.blank(name: "a", letters: 1)],
  [.blank(name: "a", letters: 11)], [.blank(name: "b", letters: 1)],
  [.link(.anchor("a"), [])], [.link(.address("a"), [])], [.link(.anchor("a"), ["a"])],
  [.link(.document(DocumentID(kind: "a", subject: "b")), [])],
  [.link(.document(DocumentID(kind: "a")), ["b"])],
  [.link(.document(DocumentID(kind: "a")), []), "b"],
]

private let blockNearMisses: [[Block]] =
  [
    [], [.rule], [.together([.rule])], [.together([]), .rule], [.rule, .rule],
    [.paragraph(["a"], .lead)],
    [.paragraph(["a"], .note)],
    [.paragraph(["a"], .corner)], [.paragraph(["a"], .centered)], [.paragraph(["a"]), .rule],
    [.quote([])], [.quote([.rule])], [.quote([]), .rule], [.callout(.good, [.rule])],
    [.callout(.neutral, [.rule])], [.heading(level: 1, ["a"])], [.heading(level: 2, ["a"])],
    [.heading(level: 1, ["a"], anchor: "a")], [.heading(level: 1, ["a"], anchor: "-")],
    [.heading(level: 1, [], anchor: "a")], [.list(List(.bullet, []))], [.list(List(.checkbox, []))],
    [.list(List(.number(start: 1), []))], [.list(List(.number(start: 2), []))],
    [.list(List(.bullet, [[]]))], [.list(List(.bullet, [[], []]))],
    [.list(List(.bullet, [[.rule], []]))], [.list(List(.bullet, [[.rule, .rule]]))],
    [.list(List(.bullet, [[.rule], [.rule]]))], [.list(List(.bullet, [[.rule]])), .rule],
    [.facts([])], [.facts([Fact("a", [])])], [.facts([Fact("", ["a"])])],
    [.facts([Fact("a", ["b"])])],
    [.facts([Fact("a", []), Fact("b", [])])], [.facts([Fact("a", [])]), .facts([Fact("b", [])])],
    [.cards([])], [.cards([Card(title: ["a"], target: nil, lines: [])])],
    [.cards([Card(title: [], target: nil, lines: [["a"]])])],
    [.cards([Card(title: [], target: nil, lines: [["a"], ["b"]])])],
    [.cards([Card(title: [], target: nil, lines: [["a", "b"]])])],
    [.cards([Card(title: ["a"], target: .anchor("a"), lines: [])])],
    [.signature(Signature(post: "a", name: nil))], [.signature(Signature(post: "a", name: ""))],
    [.signature(Signature(post: "a", name: "-"))],
    [.signature(Signature(post: "a", name: nil, date: .blank))],
    [.signature(Signature(post: "a", name: nil, date: .day(CalendarDate(dayNumber: 20_000))))],
    [.approval(Approval(post: "a", name: nil))], [.approval(Approval(post: "a", name: "b"))],
    [.approval(Approval(post: "a", name: nil, date: .absent))],
  ] + tableNearMisses.map { [.table($0)] }

private let tableNearMisses: [Table] = {
  let rule = TableRow([TableCell([.rule])])
  let columns = [TableColumn()]
  let cells = [
    TableCell([]), TableCell([.rule, .rule]), TableCell([], role: .columnHeader),
    TableCell([], role: .rowHeader), TableCell([], role: .unavailable), TableCell([], rowSpan: 2),
    TableCell([], columnSpan: 2), TableCell([], rowSpan: 2, columnSpan: 2),
  ]
  let tables = [
    Table(columns: [], header: [], rows: []),
    Table(caption: ["a"], columns: [], header: [], rows: []),
    Table(columns: columns, header: [], rows: []),
    Table(columns: columns + columns, header: [], rows: []),
    Table(columns: [TableColumn(weight: 1)], header: [], rows: []),
    Table(columns: [TableColumn(alignment: .end)], header: [], rows: []),
    Table(columns: [TableColumn(alignment: .center)], header: [], rows: []),
    Table(columns: columns, header: [rule], rows: []),
    Table(columns: columns, header: [], rows: [rule]),
    Table(columns: columns, header: [], rows: [rule, rule]),
    Table(columns: columns, header: [rule], rows: [rule]),
    Table(columns: columns, header: [], rows: [TableRow([]), rule]),
    Table(columns: columns, header: [], rows: [TableRow(rule.cells + rule.cells)]),
  ]
  let styles = [TableStyle.form, .week, .lookup].map {
    Table(style: $0, columns: columns, header: [], rows: [])
  }
  return tables + styles
    + cells.map { Table(columns: columns, header: [], rows: [TableRow([$0])]) }
}()

private let documentNearMisses: [Document] = {
  func changed(_ change: (inout Document) -> Void) -> Document {
    var result = document([.quote([.quote([])])])
    change(&result)
    return result
  }
  let day = CalendarDate(dayNumber: 20_000)
  return [
    changed { _ in },
    changed { $0.title = "" },
    changed { $0.id.kind = "a" },
    changed { $0.id.subject = "" },
    changed { $0.bodies = [] },
    changed { $0.bodies = [.pages([])] },
    changed { $0.bodies = [.page([]), .page([])] },
    changed { $0.bodies = [.pages([Section([]), Section([])])] },
    changed { $0.bodies = [.pages([Section([.rule]), Section([.rule])])] },
    changed { $0.bodies = [.page([], orientation: .landscape)] },
    changed { $0.bodies = [.workbook(Workbook(title: "a", sheets: []))] },
    changed { $0.bodies.append(.workbook(Workbook(title: "a", sheets: []))) },
    changed { $0.imprint.institution = "a" },
    changed { $0.imprint.clauses = ["4.2"] },
    changed { $0.imprint.clauses = ["4", "2"] },
    changed { $0.imprint.directive = "a" },
    changed { $0.imprint.directive = "-" },
    changed { $0.imprint.edition = "a" },
    changed { $0.imprint.date = day },
    changed { $0.imprint.date = day + 1 },
    changed { $0.imprint.isDraft = true },
    changed { $0.imprint.isSample = true },
  ]
}()

private let workbookNearMisses: [Workbook] = {
  func sheet(_ change: (inout Sheet) -> Void) -> Workbook {
    var sheet = Sheet(name: "a", columns: [], header: [], rows: [], printTitle: "b")
    change(&sheet)
    return Workbook(title: "c", sheets: [sheet])
  }
  let cells: [SheetCell] = [
    .empty, .text(""), .text("15"), .text("empty"), .integer(15), .people(15), .unavailable,
    .date(CalendarDate(dayNumber: 15)), .integer(-15),
  ]
  return [
    Workbook(title: "", sheets: []), Workbook(title: "c", sheets: []),
    sheet { _ in }, sheet { $0.name = "b" }, sheet { $0.frozenColumns = 1 },
    sheet { $0.printTitle = "a" }, sheet { $0.signatures = [Signature(post: "a", name: nil)] },
    sheet { $0.signatures = [Signature(post: "a", name: "b")] },
    sheet { $0.columns = [SheetColumn(letters: 1)] },
    sheet { $0.columns = [SheetColumn(letters: 1.5)] },
    sheet { $0.columns = [SheetColumn(letters: 1, choices: ["a", "b"])] },
    sheet { $0.columns = [SheetColumn(letters: 1, choices: ["ab"])] },
    sheet { $0.header = [[]] }, sheet { $0.rows = [[]] }, sheet { $0.rows = [[], []] },
    sheet { $0.rows = [[.integer(1), .integer(2)]] }, sheet { $0.rows = [[.integer(12)]] },
    sheet { $0.rows = [[.integer(1)], [.integer(2)]] },
    sheet { $0.header = [[SheetHeading(.empty, rowSpan: 2)]] },
    sheet { $0.header = [[SheetHeading(.empty, columnSpan: 2)]] },
    sheet { $0.header = [[SheetHeading(.empty), SheetHeading(.integer(2))]] },
  ] + cells.map { cell in sheet { $0.rows = [[cell]] } }
    + cells.map { cell in sheet { $0.header = [[SheetHeading(cell)]] } }
}()
