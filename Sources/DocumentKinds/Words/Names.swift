import InstitutionModel
import Russian
import Schema

extension Program {
  /// The title in quotation marks, unless it has them already.
  ///
  /// Marks within become the inner ones: «Хоровая студия „Белые паруса“». Behind it stands what tells the
  /// program from others of its title: ««Хор» (базовый уровень)».
  var quotedTitle: String {
    let title = title.text
    let quoted = title.utf8.starts(with: "«".utf8) ? title : "«\(title.withInnerQuotes)»"
    return quoted + (distinction.map { " (\($0))" } ?? "")
  }
}

extension Program {
  /// The title as tables have it: the short one where there is one.
  var titleInTables: String { shortTitle.value.map { "«\($0.withInnerQuotes)»" } ?? quotedTitle }
}

extension Institution {
  /// «Художественный отдел»; `nil` for what belongs to no department.
  func name(of department: Department.ID?) -> String {
    department.map { self[$0].name.text } ?? "Без подразделения"
  }

  /// The department's part of addresses and anchors.
  func slug(of department: Department.ID?) -> String {
    department.map { self[$0].slug } ?? "others"
  }

  /// ««Белые паруса», группа 1», where the program has a short title.
  func nameInTables(of group: Group) -> String {
    "\(programs[group.program.index].titleInTables), \(group.label)"
  }

  /// ««Весёлая кисточка», группа 1».
  func fullName(of group: Group) -> String {
    "\(programs[group.program.index].quotedTitle), \(group.label)"
  }
}

extension Group {
  /// «группа 1», «группа «Солнышко»».
  var label: String { label("группа") }

  /// «группы 1», «группы «Солнышко»».
  var labelOf: String { label("группы") }

  /// «группой 1», «группой «Солнышко»».
  var labelWith: String { label("группой") }

  /// The name alone, in quotation marks where it is a word: «1», ««Солнышко»».
  var quotedName: String {
    let name = name.text
    let isWord = name.unicodeScalars.prefix(2).allSatisfy(\.properties.isAlphabetic)
    let isQuoted = name.utf8.starts(with: "«".utf8)
    return isWord && name.utf8.count > 4 && !isQuoted ? "«\(name)»" : name
  }

  /// The noun with the name, which never stand on different lines.
  private func label(_ word: String) -> String { word + Typography.noBreakSpace + quotedName }
}

extension Int {
  /// «2 часа», academic ones.
  var academicHourCount: String { plural(self, "час", "часа", "часов") }

  /// «2 академических часа».
  var fullAcademicHourCount: String {
    plural(self, "академический час", "академических часа", "академических часов")
  }

  /// «25 минут».
  var minuteCount: String { plural(self, "минута", "минуты", "минут") }
}

extension String {
  /// The text with a small first letter, to stand within a line.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  /// The text with a capital first letter, for the start of a line.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with „“ in place of «», to stand between «» itself.
  fileprivate var withInnerQuotes: String {
    guard unicodeScalars.contains("«") else { return self }
    return String(
      map { letter in
        switch letter {
        case "«": "„"
        case "»": "“"
        default: letter
        }
      }
    )
  }

  /// The name of a room: «кабинет 12»; one without a number says itself what it is: «спортивный зал».
  var asRoom: String {
    let rooms = RoomName.all(in: self)
    let names = rooms.map(\.text)
    if rooms.allSatisfy(\.isNumber) { return "кабинет\u{A0}" + names.joined(separator: ", ") }
    return rooms.map { $0.isNumber ? "кабинет\u{A0}\($0.text)" : $0.text }.joined(separator: ", ")
  }

  /// The room beside the word «кабинет», which it then lacks.
  var besideRoomWord: String {
    hasPrefix("кабинет ") ? String(dropFirst("кабинет ".count)) : self
  }

  /// What an author wrote in the definitions, typeset, as a sentence of its own.
  var sentence: String {
    capitalizedFirst.typeset.withFullStop
  }

  /// The text, typeset already, as the end of a sentence.
  var withFullStop: String {
    guard let last = utf8.last else { return "" }
    return [".", "!", "?"].contains(Unicode.Scalar(last)) ? self : self + "."
  }
}
