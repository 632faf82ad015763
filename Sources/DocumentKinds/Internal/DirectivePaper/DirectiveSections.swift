import Documents
import InstitutionModel
import Russian
import Schema

/// The parts of an order that are made of data.
struct DirectiveSections {
  let context: DirectiveContext

  /// The blocks of one name; none where the order has no such part.
  func callAsFunction(_ name: DirectiveBlock) -> [Block] {
    switch name {
    case .letterhead: [.letterhead(context.source.published.letterhead)]
    case .requisites: [requisites]
    case .grounds: DirectiveGrounds(context: context).blocks
    case .signature: [.signature(context.institution.directorSignature)]
    case .agreed: agreed
    case .acquainted: acquainted
    case .executor: [executor]
    case .groupAnnex: context.blocks(of: .groups)
    case .scheduleAnnex: context.blocks(of: .schedule)
    case .homeAnnex: context.blocks(of: .home)
    }
  }

  /// Date at the left, place in the middle, number at the right: lines to write on while it is a draft.
  private var requisites: Block {
    let date = context.directive?.date.russianFigures
    let city = context.institution.identity.city.text.typeset
    // A city is named alone; what is none says itself what it is: «с. Белое».
    let place = city.first?.isLowercase == true ? city : "г.\u{A0}\(city)"
    let cells: [[Inline]] = [
      .filled("Дата приказа", date, letters: 14), [.text(place)],
      ["№\u{A0}"] + .filled("Номер приказа", context.directive?.number, letters: 8),
    ]
    return .table(
      Table(
        style: .bare,
        columns: [.start, .center, .end].map { TableColumn(weight: 1, alignment: $0) },
        header: [],
        rows: [TableRow(cells.map { TableCell(text: $0) })]
      )
    )
  }

  /// The line kept on one sheet with its head.
  private var agreed: [Block] {
    [
      .together([
        .paragraph([.strong(["Согласовано"])]),
        .signature(context.institution.methodSignature),
      ])
    ]
  }

  /// Everybody who is told to do something, with a line to sign on.
  private var acquainted: [Block] {
    let rows = DirectivePeople(context: context).acquainted.enumerated().map { index, person in
      let cells = [person.name, person.post, nil, nil].map { TableCell(words: $0) }
      return TableRow(head: "\(index + 1)", cells)
    }
    let caption: [Inline] = ["С\u{A0}приказом ознакомлены"]
    return [.table(.form(Self.columns, caption: caption, writingHeight: 7, rows: rows))]
  }

  /// Weights are shares of the width of a sheet of A4.
  private static let columns = [
    FormColumn("№", 2, .center), FormColumn("Фамилия, инициалы", 9), FormColumn("Должность", 13),
    FormColumn("Дата", 5), FormColumn("Подпись", 6),
  ]

  /// Name and telephone, each a line to write on where it is not known.
  private var executor: Block {
    let person = context.institution.methodService
    return .paragraph(
      ["Исполнитель: "] + .filled("Исполнитель", person?.name.value?.typeset, letters: 24)
        + [", тел. "] + .filled("Телефон исполнителя", person?.phone.value?.typeset, letters: 18),
      .note
    )
  }
}
