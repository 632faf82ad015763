import Regulation
import Russian
import Schema
import SourceText

/// `regulation.yaml`, as it is written: what differs from the built-in regulation.
///
/// Each part starts as the built-in one, and keeps what is not said anew.
///
/// Russian: «своё Положение».
public struct RegulationLines: Sendable {
  /// By our own names of the clauses.
  public var clauses: Stated<[Entry<ClauseText>]> = .absent
  public var vocabulary: Stated<Vocabulary> = .absent
  public var grounds: Stated<[Entry<Ground>]> = .absent
  public var limits: Stated<Limits> = .absent
  public var platform: Stated<PrescribedPlatform> = .absent
  public var hosts: Stated<Hosts> = .absent
  public var joinShapes: Stated<[JoinShape]> = .absent
  public var siteMarkup: Stated<SiteMarkup> = .absent
  public var acts: Stated<[Located<Act>]> = .absent
  public var screenNorms: Stated<[Located<TimeNorm>]> = .absent
  public var hourNorms: Stated<[Located<TimeNorm>]> = .absent
  /// By code of the rule; `nil` for a word that is no severity.
  public var severities: Stated<[Entry<RuleSeverity?>]> = .absent

  static func schema(_ words: Vocabulary) -> RecordSchema<RegulationLines> {
    RecordSchema("отличия Положения", Self()) {
      Key("положение", \.clauses, .record(clauses)).about("номера и суть пунктов")
      Key("словарь", \.vocabulary, .record(Vocabulary.schema)).about("слова и синонимы")
      Key("основания", \.grounds, grounds(words.categories), clause: "1.7")
        .about("почему вводятся периоды")
      Key("пределы", \.limits, .record(Limits.schema)).about("числа Положения")
      Key("платформа", \.platform, .record(PrescribedPlatform.schema), clause: "1.12")
        .about("платформа и мессенджер, которые называет Положение")
      Key("узлы", \.hosts, .record(Hosts.schema), clause: "1.12").forStaff
        .about("адреса ресурсов")
      Key("приглашения", \.joinShapes, .joinShapes, clause: "2.7.3")
        .forStaff.about("слева часть адреса, по которой входят в чат или звонок, справа – куда")
      Key("разметка сайта", \.siteMarkup, .record(SiteMarkup.schema)).forStaff
        .about("имена itemprop, по которым сведения на сайте находит проверяющая программа")
      Key("акты", \.acts, .sequence(of: .record(Act.schema).whole), clause: "1.1")
        .about("на что ссылаются приказы")
      Key(
        "нормы",
        \.screenNorms,
        .sequence(of: .record(TimeNorm.screenSchema(words.devices)).whole)
      )
      .about("сколько минут занятия можно смотреть на экран")
      Key("нормы часа", \.hourNorms, .sequence(of: .record(TimeNorm.hourSchema).whole))
        .about("сколько минут длится академический час")
      Key("правила", \.severities, .entries("код правила", of: severity))
        .forStaff.about("слева код правила, справа – насколько оно строго")
    }
  }

  private static let clauses = RecordSchema("пункты Положения", [Entry<ClauseText>]()) {
    Key("пункты", clauseTexts) { $0 = $1.value }.about("слева имя пункта в программе")
  }

  private static let clauseTexts = Shape.entries(of: ClauseText.schema) { name in
    Regulation.builtIn.clauses[Clause(name)]
  }

  private static func grounds(_ categories: WordList<LearnerCategory>) -> Shape<[Entry<Ground>]> {
    .entries(of: Ground.schema(categories)) { name in
      Regulation.builtIn.grounds[name.folded] ?? Ground(name: name)
    }
  }

  /// A word that is no severity leaves the code behind, which may be none either.
  private static let severity = Shape.known(in: RuleSeverity.words, of: "строгость").orNothing
}

extension RuleSeverity {
  fileprivate static let words = WordList<RuleSeverity>([
    .init(.error, "ошибка"), .init(.warning, "предупреждение"), .init(.note, "заметка"),
    .init(.off, "выключено"),
  ])
}

extension FileKind {
  /// `regulation.yaml`, which is read before all others: its words decide how they are written.
  public static let regulation = FileKind.yaml(
    "regulation.yaml",
    "Чем ваше Положение отличается от встроенного; файла может не быть.",
    whenEmpty: .silent,
    \.regulation
  ) { lines, _, definitions in definitions.regulation = lines.value }
}
