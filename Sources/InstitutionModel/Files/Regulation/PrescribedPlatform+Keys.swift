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
    Key("запрещены", .entries("Zoom", of: .replacement), clause: "1.12") {
      $0.forbidden.lead(with: $1.value)
    }
    .about("слева имя мессенджера или видеосервиса, справа – чем его заменить")
    Key("нежелательны", .entries("Google Classroom", of: .replacement), clause: "1.12") {
      $0.discouraged.lead(with: $1.value)
    }
    .about("слева имя другого иностранного сервиса, справа – чем его заменить")
  }
}

extension [ForeignProduct] {
  /// Own names come first; a built-in one that is written anew is replaced.
  fileprivate mutating func lead(with entries: [Entry<ForeignProduct>]) {
    let own = entries.map { entry in
      var product = entry.value.value
      (product.name, product.source) = (entry.key.value, entry.key.range)
      return product
    }
    let known = Set(own.map(\.name.folded))
    self = own + filter { !known.contains($0.name.folded) }
  }
}

extension Shape<ForeignProduct> {
  /// What takes the place of a service, or more of its name.
  fileprivate static let replacement = oneOf(
    "чем заменить, или строки «замена», «рядом с», «не рядом с»",
    text: Shape<String>.text.map { text, _, _ in ForeignProduct("", replacement: text) },
    else: .record(ForeignProduct.schema)
  )
}

extension ForeignProduct {
  /// A name that is also a plain word.
  fileprivate static let schema = RecordSchema("сервис", ForeignProduct("", replacement: "")) {
    Key("замена", .text, required: true) { $0.replacement = $1.value }
      .example("Сферум").about("чем заменить")
    Key("рядом с", .list(of: .text)) { $0.company = $1.value.map(\.value) }
      .example("канал, чат").about("слова, рядом с которыми имя значит сервис")
    Key("не рядом с", .list(of: .text)) { $0.strangers = $1.value.map(\.value) }
      .example("объектив, камера").about("слова, рядом с которыми имя значит другое")
  }
}
