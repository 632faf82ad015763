import CivilTime
import Regulation
import SourceText

/// `regulation.yaml`, as it is written: what differs from the built-in regulation.
public struct RegulationDefinition: Sendable {
  public typealias Words = [(key: Term, value: [Term])]

  public var edition: Located<ClausesDefinition>?
  public var vocabulary: Located<VocabularyDefinition>?
  public var grounds: [(key: Term, value: Located<GroundDefinition>)]?
  public var limits: Located<LimitsDefinition>?
  public var hosts: Located<HostsDefinition>?
  public var acts: [Located<ActDefinition>]?
  public var norms: [Located<ScreenNormDefinition>]?
  public var severities: [(key: Term, value: Term)]?

  static let record = Record(
    "отличия Положения",
    Self.init,
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
      Key("узлы", \.hosts, .record(HostsDefinition.record), clause: "1.12", "адреса ресурсов"),
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
        "правила",
        \.severities,
        .entries(of: .text),
        "код правила: ошибка, предупреждение, заметка, выключено"
      ),
    ]
  )
}

/// «положение» of `regulation.yaml`.
public struct ClausesDefinition: Sendable {
  public var clauses: [(key: Term, value: Located<ClauseDefinition>)]?

  static let record = Record(
    "пункты Положения",
    Self.init,
    [Key("пункты", \.clauses, .entries(of: .record(ClauseDefinition.record)), "по нашим именам")]
  )
}

/// What an own regulation says of a clause.
public struct ClauseDefinition: Sendable {
  public var number: Term?
  public var summary: Term?

  static let record = Record(
    "пункт Положения",
    Self.init,
    [
      Key("номер", \.number, .text, "номер в вашем Положении"),
      Key("кратко", \.summary, .text, "суть своими словами"),
    ]
  )
}

/// «словарь» of `regulation.yaml`: the main word, then its synonyms.
public struct VocabularyDefinition: Sendable {
  public var levels: RegulationDefinition.Words?
  public var formats: RegulationDefinition.Words?
  public var classModes: RegulationDefinition.Words?
  public var models: RegulationDefinition.Words?
  public var categories: RegulationDefinition.Words?
  public var forms: RegulationDefinition.Words?
  public var activities: RegulationDefinition.Words?
  public var support: RegulationDefinition.Words?
  public var devices: RegulationDefinition.Words?

  static let record = Record(
    "словарь",
    Self.init,
    [
      Key("уровни", \.levels, words, clause: "4.7", "слово и его синонимы"),
      Key("форматы", \.formats, words, clause: "4.21(4)", "слово и его синонимы"),
      Key("режимы занятий", \.classModes, words, clause: "4.22", "слово и его синонимы"),
      Key("модели", \.models, words, clause: "4.13", "слово и его синонимы"),
      Key("категории", \.categories, words, clause: "4.15", "слово и его синонимы"),
      Key("формы", \.forms, words, clause: "1.13", "слово и его синонимы"),
      Key("виды деятельности", \.activities, words, clause: "4.12", "слово и его синонимы"),
      Key("устройства", \.devices, words, "слово и его синонимы"),
      Key("сопровождение", \.support, words, clause: "1.14", "слово и его синонимы"),
    ]
  )

  private static let words = Shape<RegulationDefinition.Words>.entries(of: .list(of: .text))
}

/// An item of «основания».
public struct GroundDefinition: Sendable {
  public var category: Term?
  public var needsApplications: Located<Bool>?

  static let record = Record(
    "основание периода",
    Self.init,
    [
      Key("категория", \.category, .text, clause: "4.15", "номер категории или её слова"),
      Key(
        "заявление",
        \.needsApplications,
        .yesOrNo,
        clause: "1.8",
        "подают ли родители заявления"
      ),
    ]
  )
}

/// «пределы» of `regulation.yaml`.
public struct LimitsDefinition: Sendable {
  public var postsPerWeek: Located<Int>?
  public var chatsOpen: Located<TimeOfDay>?
  public var chatsClose: Located<TimeOfDay>?
  public var lessonWithoutScreenTime: Located<Int>?

  static let record = Record(
    "пределы",
    Self.init,
    [
      Key(
        "сообщений в неделю",
        \.postsPerWeek,
        .number,
        clause: "2.7.4",
        "не реже скольких раз"
      ),
      Key("чаты с", \.chatsOpen, .time, clause: "2.9.2", "раньше чаты не открываются"),
      Key("чаты до", \.chatsClose, .time, clause: "2.9.2", "позже чаты не работают"),
      Key(
        "занятие без видеосвязи",
        \.lessonWithoutScreenTime,
        .minutes,
        "для более долгого синхронного занятия нужна «видеосвязь»"
      ),
    ]
  )
}

/// «узлы» of `regulation.yaml`.
public struct HostsDefinition: Sendable {
  public var allowed: [Term]?
  public var forbidden: [(key: Term, value: Term)]?
  public var platform: [Term]?

  static let record = Record(
    "узлы",
    Self.init,
    [
      Key("разрешены", \.allowed, .list(of: .text), clause: "1.12", "известные узлы"),
      Key(
        "запрещены",
        \.forbidden,
        .entries(of: .text),
        clause: "1.12",
        "узел: чем его заменить"
      ),
      Key("платформа", \.platform, .list(of: .text), clause: "2.7.3", "узлы чатов и приглашений"),
    ]
  )
}

/// An item of «акты».
public struct ActDefinition: Sendable {
  public var title: Term?
  public var designation: Term?
  public var from: Located<CalendarDate>?
  public var until: Located<CalendarDate>?

  static let record = Record(
    "акт",
    within: "в описании акта",
    Self.init,
    [
      Key("название", \.title, .text, required: true, "полное название акта"),
      Key("обозначение", \.designation, .text, "по нему акт узнаётся в текстах"),
      Key("действует с", \.from, .date, "первый день"),
      Key("по", \.until, .date, "последний день"),
    ]
  )
}
