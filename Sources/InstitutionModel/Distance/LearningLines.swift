import Regulation
import Russian
import Schema
import SourceText

/// «дистанционно» as it is written for the institution, a program or a group: the public part and that of
/// staff, side by side.
///
/// Russian: «дистанционно».
public struct LearningLines: Sendable {
  public var learning = DistanceLearning()
  /// Why lessons stop; staff alone may see it.
  public var suspensionReason: Stated<String> = .absent
  /// What differs in periods of some ground, by the ground's name.
  public var byGround: Stated<[Entry<LearningLines>]> = .absent
}

/// How «дистанционно» is written, and merged.
struct LearningSchema: Sendable {
  let record: RecordSchema<LearningLines>
  /// The word «приостановлено» alone is understood too.
  let shape: Shape<LearningLines>

  init(_ words: Vocabulary) {
    let keys = Self.keys(words)
    // One ground does not differ by another: this description lacks the last key.
    let ofGround = RecordSchema("отличия дистанционного обучения по основанию", LearningLines()) {
      keys
    }
    let grounds = Shape<[Entry<LearningLines>]>.entries(
      "карантин",
      of: .record(
        ofGround,
        or: .word("приостановлено"),
        as: \.learning.suspension,
        expected: "то, чем отличается этот период, например «формат: …»"
      ),
      needsValues: true
    )
    record = RecordSchema("описание дистанционного обучения", LearningLines()) {
      keys
      Key("по основаниям", \.byGround, grounds, clause: "1.7").about("отличия по основаниям")
    }
    shape = .record(
      record,
      or: .word("приостановлено"),
      as: \.learning.suspension,
      expected: "описание дистанционного обучения"
    )
  }

  @KeyList<LearningLines>
  private static func keys(_ words: Vocabulary) -> [Key<LearningLines>] {
    Key("приостановлено", \.learning.suspension, .yesOrNo, clause: "1.7")
      .about("да, если занятий не будет")
    Key("причина", \.suspensionReason, .text, clause: "1.7").forStaff
      .about("почему; на сайт не попадает")
    Key("модель", \.learning.model, .word(words.models, of: "модели"), clause: "4.13")
      .about("как общаются педагог и дети")
    Key("категория", \.learning.category, .word(words.categories, of: "категории"), clause: "4.15")
      .example("обучающиеся с высокой степенью успешности").about("кто учится на расстоянии")
    Key(
      "виды деятельности",
      \.learning.activities,
      .words(words.activities, of: "виды деятельности"),
      clause: "4.12"
    )
    .example("учебные занятия, консультации").about("чем занимаются на расстоянии")
    Key("условия контроля", \.learning.assessmentConditions, .text, clause: "4.11")
      .about("как на расстоянии соблюдаются условия аттестации")
    Key("формат", \.learning.format, .format(words.formats), clause: "4.21(4)")
      .about("все сразу или каждый в своё время")
    Key(
      "режим занятий",
      \.learning.classMode,
      .word(words.classModes, of: "режимы занятий"),
      clause: "4.22"
    )
    .about("по какому расписанию")
    Key("формы", \.learning.forms, .words(of: .form(words.forms), in: words.forms), clause: "1.13")
      .example("видеоуроки, консультации").about("как идут занятия")
    Key("ресурсы", \.learning.resources, .list(of: .resource), clause: "1.12")
      .example("https://sferum.ru/, альбом").about("адреса и пособия")
    Key("видеосвязь", \.learning.screenMinutes, .screenMinutes)
      .about("сколько минут занятия на экране")
    Key("устройство", \.learning.devices, .words(words.devices, of: "устройства"))
      .example("ноутбук").about("на чём смотрят занятие")
    Key("рассылка", \.learning.support.mailing, .placedTimes, clause: "4.22(3)")
      .about("когда рассылаются задания; можно и где: «понедельник 10:00, чат»")
    Key("консультации", \.learning.support.consultations, .placedSpans, clause: "4.22(3)")
      .about("когда можно спросить, при любом режиме занятий; можно и где")
    Key("проверка", \.learning.support.checking, .placedTimes, clause: "4.22(3)")
      .example("суббота 12:00").about("когда проверяются задания; можно и где")
    Key("обратная связь", \.learning.support.feedback, .placedTimes, clause: "4.22(3)")
      .example("суббота 18:00").about("когда приходит ответ; можно и где")
    Key(
      "материалы",
      \.learning.special.materials,
      .sequence(of: .record(Material.schema)),
      clause: "4.22(2)"
    )
    .about("что и когда выкладывается")
    Key("видеозанятия", \.learning.special.videoLessons, .videoLessons, clause: "4.22(2)")
      .about("занятия на экране в своё время")
  }
}
