import Documents
import Renderers
import Testing

struct HTMLTableTests {
  private func head(_ text: Inline, rows: Int = 1, columns: Int = 1) -> TableCell {
    TableCell(text: [text], role: .columnHeader, rowSpan: rows, columnSpan: columns)
  }

  private func cell(_ text: Inline, rows: Int = 1) -> TableCell {
    TableCell(text: [text], rowSpan: rows)
  }

  @Test
  func `headers have scopes and spans move the columns below`() throws {
    let table = Table(
      caption: ["Мониторинг"],
      style: .form,
      columns: [
        TableColumn(weight: 1), TableColumn(weight: 1), TableColumn(weight: 2, alignment: .center),
      ],
      header: [
        TableRow([head("№", rows: 2), head("Отметки", columns: 2)]),
        TableRow([head("23.11.26"), head("24.11.26")]),
      ],
      rows: [
        TableRow([cell("1", rows: 2), cell("а"), cell("15")]),
        TableRow([cell("б"), TableCell([], role: .unavailable)]),
        TableRow([TableCell(text: ["2"], role: .rowHeader), cell(""), cell("16"), cell("лишняя")]),
      ]
    )
    #expect(
      try HTMLFixture.fragment([.table(table)]) == """
        <div class="scroll" tabindex="0" role="group" aria-labelledby="table-1">
        <table class="form stack named fixed">
        <caption id="table-1">Мониторинг</caption>
        <colgroup><col style="width:25.0%" /><col style="width:25.0%" />\
        <col style="width:50.0%" /></colgroup>
        <thead>
        <tr><th scope="col" rowspan="2">№</th><th scope="col" colspan="2">Отметки</th></tr>
        <tr><th scope="col">23.11.26</th><th scope="col" class="center">24.11.26</th></tr>
        </thead>
        <tbody>
        <tr><td data-label="№" rowspan="2">1</td><td data-label="23.11.26">а</td>\
        <td class="center" data-label="24.11.26">15</td></tr>
        <tr><td data-label="23.11.26">б</td><td class="unavailable">–</td></tr>
        <tr><th scope="row">2</th><td data-label="23.11.26"></td>\
        <td class="center" data-label="24.11.26">16</td><td>лишняя</td></tr>
        </tbody>
        </table>
        </div>

        """
    )
  }

  @Test(arguments: [TableStyle.week, .lookup])
  func `cells carry the names of their columns where a phone shows a list`(
    _ style: TableStyle
  ) throws {
    let table = Table(
      style: style,
      columns: [TableColumn(), TableColumn()],
      header: [TableRow([head("пн"), head("вт")])],
      rows: [TableRow([TableCell(text: []), cell("15:30")])]
    )
    let html = try HTMLFixture.fragment([.table(table)])
    #expect(html.contains("<table class=\"\(style) stack\">"))
    #expect(html.contains("<td data-label=\"пн\"></td><td data-label=\"вт\">15:30</td>"))
  }

  @Test
  func `a row's name behind what several rows share has its label too`() throws {
    let table = Table(
      style: .form,
      writingHeight: 9,
      columns: [TableColumn(), TableColumn(), TableColumn()],
      header: [TableRow([head("Программа"), head("Группа"), head("Часы")])],
      rows: [
        TableRow([cell("«Росинка»", rows: 2), TableCell(text: ["1"], role: .rowHeader), cell("4")]),
        TableRow([TableCell(text: ["2"], role: .rowHeader), cell("6")]),
      ]
    )
    let html = try HTMLFixture.fragment([.table(table)])
    #expect(html.contains("<table class=\"form stack named written\""))
    #expect(html.contains("<th scope=\"row\" data-label=\"Группа\">1</th>"))
    #expect(html.contains("<tr><th scope=\"row\" data-label=\"Группа\">2</th>"))
  }

  @Test
  func `a cell over several columns has the label of none`() throws {
    let wide = TableCell(text: ["нет"], columnSpan: 2)
    let table = Table(
      style: .lookup,
      columns: [TableColumn(), TableColumn()],
      header: [TableRow([head("а"), head("б")])],
      rows: [TableRow([wide])]
    )
    #expect(try HTMLFixture.fragment([.table(table)]).contains("<tr><td colspan=\"2\">нет</td>"))
  }

  @Test
  func `a name over several rows leaves each cell its label`() throws {
    let table = Table(
      style: .lookup,
      columns: [TableColumn(), TableColumn()],
      header: [TableRow([head("День"), head("Время")])],
      rows: [
        TableRow([TableCell(text: ["пн"], role: .rowHeader, rowSpan: 2), cell("10:00")]),
        TableRow([cell("12:00")]),
      ]
    )
    let html = try HTMLFixture.fragment([.table(table)])
    #expect(html.contains("<table class=\"lookup stack named\">"))
    #expect(html.contains("<tr><td data-label=\"Время\">12:00</td></tr>"))
  }

  @Test
  func `a table of more than eight columns is wide`() throws {
    for (count, look) in [(8, "form"), (9, "form wide")] {
      let columns = [TableColumn](repeating: TableColumn(), count: count)
      let table = Table(style: .form, columns: columns, header: [], rows: [])
      #expect(try HTMLFixture.fragment([.table(table)]).contains("<table class=\"\(look)\">"))
    }
  }

  @Test
  func `a list of more than six columns is shown as cards on tablets`() throws {
    for (count, look) in [(6, "lookup stack"), (7, "lookup stack many")] {
      let columns = [TableColumn](repeating: TableColumn(), count: count)
      let header = TableRow([TableCell](repeating: head("а"), count: count))
      let table = Table(style: .lookup, columns: columns, header: [header], rows: [])
      #expect(try HTMLFixture.fragment([.table(table)]).contains("<table class=\"\(look)\">"))
    }
  }

  @Test
  func `rows to write in say how high they are on paper`() throws {
    let table = Table(
      style: .form,
      writingHeight: 12,
      columns: [TableColumn()],
      header: [],
      rows: []
    )
    let html = try HTMLFixture.fragment([.table(table)])
    #expect(html.contains("<table class=\"form written\" style=\"--row:12mm\">"))
  }

  @Test
  func `columns without weight keep their lines whole beside weighted ones`() throws {
    let table = Table(
      columns: [TableColumn(alignment: .end), TableColumn(weight: 3)],
      header: [],
      rows: [TableRow([cell("1"), cell("2")])]
    )
    let html = try HTMLFixture.fragment([.table(table)])
    #expect(html.contains("<colgroup><col /><col style=\"width:100.0%\" /></colgroup>"))
    #expect(html.contains("<td class=\"end tight\">1</td><td>2</td>"))
    #expect(!html.contains("thead"))
  }
}
