import Regulation
import Schema
import SourceText

extension Act {
  /// An item of «акты».
  static let schema = RecordSchema("акт", within: "в описании акта", Act()) {
    Key("название", .text, required: true) { $0.title = $1.value }.about("полное название акта")
    Key("творительный", .text) { $0.instrumental = $1.value }
      .about("для слов «в соответствии с …» в приказах")
    Key("обозначение", .text) { $0.designation = $1.value }
      .about("по нему акт узнаётся в текстах")
    Key("заменён", .text) { $0.replacement = $1.value }
      .example("СП 2.4.2.4283-26").about("чем, если акт больше не действует")
    Key("действует с", .date) { $0.validity.from = $1.value }.about("первый день")
    Key("по", .date) { act, day in
      act.validity.until = day.value
      act.source = day.range
    }
    .example("01.09.2032").about("последний день")
    Key("источник", .text) { $0.review.seenIn = $1.value }
      .example("publication.pravo.gov.ru").about("где об акте прочитано")
    Key("проверено", .date) { act, day in
      act.review.checked = day.value
      act.review.placeOfChecked = day.range
    }
    .about("день, когда в последний раз смотрели, действует ли акт")
    Key("пункты сверены", .yesOrNo) { $0.review.areClausesCompared = $1.value }.example("нет")
      .about("нет, если на пункты акта ссылаются по прежнему акту или по пересказу")
    Key("сверяет", .text) { $0.review.keeper = $1.value }
      .example("методическая служба").about("кто следит за актом")
  }
}
