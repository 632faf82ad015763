import Documents
import InstitutionModel

/// The parts of an application that are the same for everybody: lines to write on, boxes to tick.
enum ApplicationFrame {
  /// The director, then the lines of the parent; the words under a line say what belongs on it.
  static func addressee(of institution: Institution) -> [Block] {
    [
      .paragraph(institution.directorAddressed, .corner),
      .paragraph(["от\u{A0}", .blank(name: "Фамилия родителя", letters: 34)], .corner),
      .paragraph(["(фамилия, имя, отчество родителя"], .cornerUnderline),
      .paragraph([.blank(name: "Имя, отчество родителя", letters: 36)], .corner),
      .paragraph(["(законного представителя))"], .cornerUnderline),
      .paragraph(["телефон\u{A0}", .blank(name: "Телефон родителя", letters: 28)], .corner),
    ]
  }

  /// One line for name and date of birth, as the form asks for both in one sentence.
  static let pupil: [Block] = [
    .paragraph(
      [.blank(name: "Фамилия, имя, отчество, дата рождения учащегося", letters: 82), ","],
      .lead
    ),
    .paragraph(["(фамилия, имя, отчество, дата рождения)"], .underline),
  ]

  /// What a family has at home for distance learning, to be ticked; nothing is ticked beforehand.
  static let conditions = [
    Fact(
      "Устройство",
      boxes(["компьютер или ноутбук", "планшет", "только телефон", "устройства нет"])
    ),
    Fact("Интернет", boxes(["есть", "есть, но без видеосвязи", "нет"])),
    Fact(
      "Задания получать",
      boxes(["в чате группы", "на бумаге", "иначе:"])
        + [" ", .blank(name: "Другой способ получать задания", letters: 20)]
    ),
  ]

  /// The words, each behind its box, with an em space between.
  private static func boxes(_ words: [String]) -> [Inline] {
    words.enumerated().flatMap { index, words -> [Inline] in
      (index == 0 ? [] : [.text("\u{2003}")]) + [.checkbox, .text("\u{A0}\(unbroken(words))")]
    }
  }

  /// A box stays with all of its words.
  private static func unbroken(_ words: String) -> String {
    String(words.map { $0 == " " ? "\u{A0}" : $0 })
  }

  /// The line of the parent, with a place for the date.
  static let signature = Block.signature(
    Signature(post: "Родитель (законный представитель)", name: nil, date: .blank)
  )

  /// Who took it, when, under which number: the institution's own lines.
  static let reception: [Block] = [
    .rule,
    .facts([
      Fact(
        "Заполняет учреждение",
        [
          "заявление принято ", .blank(name: "Дата приёма", letters: 14), ", №\u{A0}",
          .blank(name: "Номер по журналу", letters: 12),
        ]
      ),
      Fact("Принял(а)", [.blank(name: "Кто принял: должность, фамилия, подпись", letters: 60)]),
    ]),
  ]
}
