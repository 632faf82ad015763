import Regulation
import Schema
import SourceText

/// `regulation.yaml`, as it is written: what differs from the built-in regulation.
public struct RegulationDefinition: NotesUnread, Sendable {
  public typealias Words = [Entry<[Located<String>]>]

  public var edition: Located<ClausesDefinition>?
  public var vocabulary: Located<VocabularyDefinition>?
  public var grounds: [Entry<GroundDefinition>]?
  public var limits: Located<LimitsDefinition>?
  public var platform: Located<PrescribedPlatformDefinition>?
  public var hosts: Located<HostsDefinition>?
  public var joinShapes: [Entry<String>]?
  public var acts: [Located<ActDefinition>]?
  public var norms: [Located<ScreenNormDefinition>]?
  public var hourNorms: [Located<HourNormDefinition>]?
  public var severities: [Entry<String>]?
  /// The keys whose values are written, but not understood.
  public var unread: Set<String> = []

  static let record = RecordSchema(
    "отличия Положения",
    { Self() },
    [
      Key("положение", \.edition, .record(ClausesDefinition.record), "номера и суть пунктов"),
      Key("словарь", \.vocabulary, .record(VocabularyDefinition.record), "слова и синонимы"),
      Key(
        "основания",
        \.grounds,
        .entries(of: .record(GroundDefinition.record)),
        clause: "1.7",
        "почему вводятся периоды"
      ),
      Key("пределы", \.limits, .record(LimitsDefinition.record), "числа Положения"),
      Key(
        "платформа",
        \.platform,
        .record(PrescribedPlatformDefinition.record),
        clause: "1.12",
        "платформа и мессенджер, которые называет Положение"
      ),
      Key("узлы", \.hosts, .record(HostsDefinition.record), clause: "1.12", "адреса ресурсов"),
      Key(
        "приглашения",
        \.joinShapes,
        .entries(of: .text),
        clause: "2.7.3",
        "часть адреса, по которому входят в чат или звонок: куда"
      ),
      Key(
        "акты",
        \.acts,
        .sequence(of: .record(ActDefinition.record)),
        clause: "1.1",
        "на что ссылаются приказы"
      ),
      Key(
        "нормы",
        \.norms,
        .sequence(of: .record(ScreenNormDefinition.record)),
        "сколько минут занятия можно смотреть на экран"
      ),
      Key(
        "нормы часа",
        \.hourNorms,
        .sequence(of: .record(HourNormDefinition.record)),
        "сколько минут длится академический час"
      ),
      Key(
        "правила",
        \.severities,
        .entries(of: .text),
        "код правила: ошибка, предупреждение, заметка, выключено"
      ),
    ]
  )
}
