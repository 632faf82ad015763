import Russian
import Schema
import SourceText

extension Directive {
  /// Reads «№ 120-од от 31.08.2026», «от 31.08.2026 № 88», «приказ директора № 87 от «31» августа 2026 г.».
  static func parse(_ text: String) -> Directive? {
    let written = WrittenDirective(text)
    guard written.isAlone, let number = written.number, let date = written.date else { return nil }
    return Directive(number: number, date: date)
  }

  /// What an order lacks, with what is there: «№ … от 31.08.2026».
  static func fault(in text: String) -> ScalarFault? {
    if let directive = ScalarFault.withFigures(text).flatMap(parse) {
      let rightForm = "№ \(directive.number) от \(directive.date.russianFigures)"
      return ScalarFault("буквы вместо цифр", rightForm: rightForm)
    }
    let written = WrittenDirective(text)
    switch (written.number, written.date) {
    case (let number?, let date?):
      return ScalarFault(
        "здесь не один приказ или лишние слова",
        rightForm: "№ \(number) от \(date.russianFigures)"
      )
    case (let number?, nil):
      let fault = ScalarFault.inDates(written.rest)
      let date = fault?.rightForm ?? "…"
      return ScalarFault(fault?.reason ?? "нет даты", rightForm: "№ \(number) от \(date)")
    case (nil, let date?):
      return ScalarFault("нет номера", rightForm: "№ … от \(date.russianFigures)")
    case (nil, nil): return ScalarFault.inDates(written.rest)
    }
  }
}
