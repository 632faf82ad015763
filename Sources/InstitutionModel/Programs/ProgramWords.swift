import Regulation
import Russian
import Schema
import SourceText
import YAMLTree

/// The closed words of a program, which no institution chooses.
///
/// Russian: «направленность», «форма обучения».
enum ProgramWords {
  /// Those of today, by приказ Минпросвещения № 629 of 27.07.2022.
  static let orientations = [
    "техническая", "естественнонаучная", "физкультурно-спортивная", "художественная",
    "туристско-краеведческая", "социально-гуманитарная",
  ]

  /// The same with other spellings, and those of earlier years, which old programs still bear.
  static let knownOrientations = WordList<String>(
    [
      .init("техническая", "техническая", ["техника", "техническое творчество"]),
      .init(
        "естественнонаучная",
        "естественнонаучная",
        ["естественно-научная", "естественно научная", "естеств.-науч."]
      ),
      .init(
        "физкультурно-спортивная",
        "физкультурно-спортивная",
        ["спортивная", "физкультурная", "физкультурно спортивная", "физ.-спорт."]
      ),
      .init("художественная", "художественная", ["художественное творчество", "худ."]),
      .init(
        "туристско-краеведческая",
        "туристско-краеведческая",
        ["туристско краеведческая", "туристическо-краеведческая", "туристская", "краеведческая"]
      ),
      .init(
        "социально-гуманитарная",
        "социально-гуманитарная",
        ["социально гуманитарная", "гуманитарная", "соц.-гуманитарная"]
      ),
    ],
    ignoring: fillers
  )

  /// Today's names by those of earlier years.
  static let formerOrientations = WordList<String>(
    [
      .init("техническая", "научно-техническая", ["спортивно-техническая", "технологическая"]),
      .init("художественная", "художественно-эстетическая", ["эстетическая"]),
      .init("естественнонаучная", "эколого-биологическая", ["экологическая", "биологическая"]),
      .init(
        "социально-гуманитарная",
        "социально-педагогическая",
        [
          "социальная", "педагогическая", "военно-патриотическая", "патриотическая",
          "культурологическая", "социально-экономическая",
        ]
      ),
      .init("туристско-краеведческая", "туристско-спортивная"),
    ],
    ignoring: fillers
  )

  /// Today's names by what pupils do, which many write in their place.
  static let orientationsOfActivities = WordList<String>(
    [
      .init(
        "художественная",
        "изобразительное искусство",
        [
          "ИЗО", "изобразительная деятельность", "изобразительное творчество", "рисование",
          "живопись", "рисунок", "лепка", "керамика", "музыка", "музыкальная",
          "музыкальное искусство", "вокал", "вокальная", "пение", "хор", "хоровое пение",
          "фольклор", "хореография", "хореографическая", "хореографическое искусство", "танцы",
          "танец", "танцевальная", "театр", "театральная", "театральное искусство",
          "декоративно-прикладное", "декоративно-прикладная", "декоративно-прикладное искусство",
          "декоративно-прикладное творчество", "прикладное творчество", "ДПИ", "рукоделие",
          "дизайн", "искусство", "цирк", "цирковое искусство",
        ]
      ),
      .init(
        "техническая",
        "робототехника",
        [
          "программирование", "моделирование", "техническое моделирование", "авиамоделирование",
          "судомоделирование", "автомоделирование", "ракетомоделирование", "информатика",
          "конструирование", "легоконструирование", "3D-моделирование", "электроника",
          "радиотехника",
        ]
      ),
      .init(
        "физкультурно-спортивная",
        "спорт",
        [
          "шахматы", "шашки", "физкультура", "физическая культура", "физическая культура и спорт",
          "гимнастика", "футбол", "волейбол", "баскетбол", "плавание", "единоборства", "каратэ",
          "самбо", "общая физическая подготовка", "ОФП",
        ]
      ),
      .init(
        "туристско-краеведческая",
        "туризм",
        ["краеведение", "туризм и краеведение", "спортивный туризм", "экскурсоведение"]
      ),
      .init(
        "естественнонаучная",
        "экология",
        ["биология", "астрономия", "химия", "физика", "математика", "география", "природоведение"]
      ),
      .init(
        "социально-гуманитарная",
        "иностранные языки",
        [
          "языки", "иностранный язык", "английский язык", "немецкий язык", "журналистика",
          "развитие дошкольников", "дошкольное развитие", "раннее развитие", "подготовка к школе",
          "психология", "волонтёрство", "добровольчество", "право", "экономика",
          "финансовая грамотность", "обществознание", "история", "литература",
        ]
      ),
    ],
    ignoring: fillers
  )

  private static let fillers = ["направленность", "направление", "программа"]

  /// Of the law on education, article 17.
  static let formsOfStudy = ["очная", "очно-заочная", "заочная"]

  /// The same with other spellings; a rule has more to say of the last.
  static let knownFormsOfStudy = WordList<String>(
    [
      .init("очная", "очная", ["очно"]),
      .init("очно-заочная", "очно-заочная", ["очно заочная", "очно-заочно"]),
      .init("заочная", "заочная", ["заочно"]),
      .init("семейная", "семейная", ["семейное образование"]),
      .init("сетевая", "сетевая"),
      .init("дистанционная", "дистанционная", ["дистанционно", "дистант"]),
    ],
    ignoring: ["форма", "обучение"]
  )
}

extension Shape where Value == String {
  static let orientation = closed(
    "направленности",
    ProgramWords.knownOrientations,
    ProgramWords.orientations
  ).refusing(misnamed)

  /// «научно-техническая», «изобразительное искусство»: a name of earlier years or an activity, with the name of today.
  private static func misnamed(_ node: YAMLNode) -> (Term, ScalarFault)? {
    guard case .scalar(let text, _) = node.content,
      ProgramWords.knownOrientations.value(of: text) == nil, !text.hasKnownBeforeComment
    else { return nil }
    let parts = text.split { ",;/".contains($0) }.map { String($0).trimmed }
    let former = parts.map { ProgramWords.formerOrientations.value(of: $0) }
    let meant = zip(parts, former).map {
      $1 ?? ProgramWords.orientationsOfActivities.value(of: $0)
    }
    guard meant.contains(where: { $0 != nil }) else { return nil }
    let today = zip(parts, meant).map { part, name in
      name ?? ProgramWords.knownOrientations.value(of: part) ?? part
    }
    let isFormer = former.contains { $0 != nil }
    let fault = ScalarFault(isFormer ? ofEarlier : ofActivity, rightForm: today.eachOnce)
    return (Located(text.trimmed, at: node.range), fault)
  }

  private static let ofEarlier =
    "так направленности назывались раньше (сегодня – приказ Минпросвещения № 629 от 27.07.2022)"
  private static let ofActivity = "это занятие, а\u{A0}не направленность"

  static let formOfStudy = closed(
    "формы обучения",
    ProgramWords.knownFormsOfStudy,
    ProgramWords.formsOfStudy
  )

  /// Words of a list, as it prints them; several stay several, and what is said behind «с применением» is kept.
  private static func closed(
    _ name: String,
    _ known: WordList<String>,
    _ shown: [String]
  ) -> Shape {
    choice(among: shown, of: name) { text in
      let parts = text.split { ",;/".contains($0) }.map { String($0).trimmed }
      let words = parts.map { $0.closedWord(in: known) }
      return words.isEmpty || words.contains(nil)
        ? text.closedWord(in: known) : words.compactMap(\.self).joined(separator: ", ")
    }
  }
}

extension [String] {
  /// The names between commas, each once.
  fileprivate var eachOnce: String {
    indices.filter { !self[..<$0].contains(self[$0]) }.map { self[$0] }.joined(separator: ", ")
  }
}

extension String {
  /// Whether an orientation stands before a comment of another language: «художественная // ИЗО».
  fileprivate var hasKnownBeforeComment: Bool {
    ForeignComment(self).map { ProgramWords.knownOrientations.value(of: $0.value) != nil } ?? false
  }

  /// «очная с применением ЭО и ДОТ» of «очное с применением ЭО и ДОТ»; `nil` for an unknown word.
  fileprivate func closedWord(in known: WordList<String>) -> String? {
    let supplements = [" с применением ", " с использованием ", " (с "]
    guard utf8.holds("с "),
      let place = supplements.lazy.compactMap({ self.firstRange(of: $0) }).first
    else {
      return known.value(of: self)
    }
    return known.value(of: String(self[..<place.lowerBound])).map { $0 + self[place.lowerBound...] }
  }
}
