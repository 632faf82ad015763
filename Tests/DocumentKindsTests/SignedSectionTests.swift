import Documents
import Testing

@testable import DocumentKinds

/// What a signature is put under does not end on another sheet.
struct SignedSectionTests {
  private static let signature = Block.signature(Signature(post: "Директор", name: "Т.И. Сергеева"))
  private static let form = Block.table(Table(columns: [TableColumn()], header: [], rows: []))

  @Test(arguments: [
    ([.heading(level: 2, ["Дома"]), .paragraph(["Будьте рядом."]), signature], true),
    ([.heading(level: 2, ["Отдел"]), form, signature], false), ([signature], false),
  ])
  func `a signature stays with the words that it is put under`(
    _ blocks: [Block],
    _ isTogether: Bool
  ) {
    let start = Block.paragraph(["Начало"])
    let note = Block.paragraph(["Исполнитель"], .note)
    let section = Section([start] + blocks + [note, .rule])
    let expected = isTogether ? [start, .together(blocks + [note]), .rule] : section.blocks
    #expect(section.signedTogether.blocks == expected)
  }
}
