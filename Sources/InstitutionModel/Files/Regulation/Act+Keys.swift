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
  }
}
