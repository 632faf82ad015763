import Regulation
import Schema
import SourceText

/// `regulation.yaml`, as it is written: what differs from the built-in regulation.
///
/// Russian: «своё Положение».
public struct RegulationLines: Sendable {
  public typealias Words = [Entry<[Located<String>]>]

  public var edition: Stated<ClausesLines> = .absent
  public var vocabulary: Stated<VocabularyLines> = .absent
  public var grounds: Stated<[Entry<GroundLines>]> = .absent
  public var limits: Stated<LimitsLines> = .absent
  public var platform: Stated<PrescribedPlatformLines> = .absent
  public var hosts: Stated<HostsLines> = .absent
  public var joinShapes: Stated<[Entry<String>]> = .absent
  public var acts: Stated<[Located<ActLines>]> = .absent
  public var norms: Stated<[Located<ScreenNormLines>]> = .absent
  public var hourNorms: Stated<[Located<HourNormLines>]> = .absent
  public var severities: Stated<[Entry<String>]> = .absent

  static let schema = RecordSchema("отличия Положения", Self()) {
    Key("положение", \.edition, .record(ClausesLines.schema)).about("номера и суть пунктов")
    Key("словарь", \.vocabulary, .record(VocabularyLines.schema)).about("слова и синонимы")
    Key("основания", \.grounds, .entries(of: .record(GroundLines.schema)), clause: "1.7")
      .about("почему вводятся периоды")
    Key("пределы", \.limits, .record(LimitsLines.schema)).about("числа Положения")
    Key("платформа", \.platform, .record(PrescribedPlatformLines.schema), clause: "1.12")
      .about("платформа и мессенджер, которые называет Положение")
    Key("узлы", \.hosts, .record(HostsLines.schema), clause: "1.12").about("адреса ресурсов")
    Key("приглашения", \.joinShapes, .entries(of: .text), clause: "2.7.3")
      .about("часть адреса, по которому входят в чат или звонок: куда")
    Key("акты", \.acts, .sequence(of: .record(ActLines.schema)), clause: "1.1")
      .about("на что ссылаются приказы")
    Key("нормы", \.norms, .sequence(of: .record(ScreenNormLines.schema)))
      .about("сколько минут занятия можно смотреть на экран")
    Key("нормы часа", \.hourNorms, .sequence(of: .record(HourNormLines.schema)))
      .about("сколько минут длится академический час")
    Key("правила", \.severities, .entries(of: .text))
      .about("код правила: ошибка, предупреждение, заметка, выключено")
  }
}

extension FileKind {
  /// `regulation.yaml`, which is read before all others: its words decide how they are written.
  public static let regulation = FileKind.yaml(
    "regulation.yaml",
    "Чем ваше Положение отличается от встроенного; файла может не быть.",
    whenEmpty: .silent,
    { _ in RegulationLines.schema }
  ) { lines, _, definitions in definitions.regulation = lines.value }
}
