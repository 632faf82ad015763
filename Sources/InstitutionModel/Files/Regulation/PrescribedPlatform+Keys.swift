import Regulation
import Russian
import Schema
import SourceText

extension PrescribedPlatform {
  /// «платформа» of `regulation.yaml`; of several names any is right.
  static let schema = RecordSchema("платформа Положения", Regulation.builtIn.platform) {
    Key("название", .list(of: .text), clause: "1.12") { $0.platform.override(by: $1.value) }
      .example("Сферум").about("как Положение её называет")
    Key("мессенджер", .list(of: .text), clause: "1.12") { $0.messenger.override(by: $1.value) }
      .example("VK Мессенджер").about("как Положение его называет")
    Key("запрещены", .entries("Zoom", of: .text), clause: "1.12") { $0.forbid($1.value) }
      .about("слева имя мессенджера или видеосервиса, справа – чем его заменить")
  }

  /// Own names come first; a built-in one that is written anew is replaced.
  private mutating func forbid(_ names: [Entry<String>]) {
    let own = names.map {
      ForeignProduct($0.key.value, replacement: $0.value.value, source: $0.key.range)
    }
    let known = Set(own.map(\.name.folded))
    forbidden = own + forbidden.filter { !known.contains($0.name.folded) }
  }
}
