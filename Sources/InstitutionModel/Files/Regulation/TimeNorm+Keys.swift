import Regulation
import Schema
import SourceText

extension TimeNorm {
  /// An item of «нормы».
  static func screenSchema(_ devices: WordList<Device>) -> RecordSchema<TimeNorm> {
    RecordSchema("норма времени у экрана", TimeNorm()) {
      Key("устройство", .known(in: devices, of: "устройства"), required: true) {
        $0.device = $1.value
      }
      .about("на что смотрят")
      Key("возраст", .agesOfNorm) { $0.ages = $1.value }.example("7–8")
        .about("сколько лет детям; без этой строки – любой")
      minutes("минут на занятии").example("20").about("самое большее; 0, если нельзя вовсе")
      circumstances
    }
  }

  /// An item of «нормы часа».
  static let hourSchema = RecordSchema("норма длины часа", TimeNorm()) {
    Key("возраст", .agesOfNorm, required: true) { $0.ages = $1.value }.example("8–18")
      .about("сколько лет детям")
    minutes("минут").example("45").about("наибольшая длина академического часа")
    circumstances
  }

  private static func minutes(_ name: String) -> Key<TimeNorm> {
    Key(name, .minutes, required: true) { norm, minutes in
      norm.minutes = minutes.value
      norm.source = minutes.range
    }
  }

  /// What is told of every norm.
  @KeyList<TimeNorm> private static var circumstances: [Key<TimeNorm>] {
    Key("источник", .text) { $0.act = $1.value }.about("акт и его пункт")
    Key("действует с", .date) { $0.validity.from = $1.value }.about("первый день")
    Key("по", .date) { $0.validity.until = $1.value }.example("31.08.2032").about("последний день")
    Key("проверено", .yesOrNo) { $0.confidence = $1.value ? .stated : .recalled }
      .about("нет, если число ещё надо сверить с актом")
    Key("сверяет", .text) { $0.keeper = $1.value }
      .example("методическая служба").about("кто сверяет число с актом")
    Key("включено", .yesOrNo) { $0.isSwitchedOn = $1.value }
      .about("нет, если норма не применяется")
  }
}
