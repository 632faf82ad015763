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

  /// The same where a protocol is no order.
  static func parseOrder(_ text: String) -> Directive? {
    WrittenDirective(text).isOfProtocol ? nil : parse(text)
  }

  /// What an order lacks that no protocol can be: that one approves nothing.
  static func faultOfOrder(in text: String) -> ScalarFault? {
    let isAlone = text.behindKindOfDirective.flatMap(parse) == nil
    return WrittenDirective(text).isOfProtocol && isAlone
      ? ScalarFault("протокол ничего не утверждает, нужен приказ", rightForm: "№ … от …")
      : fault(in: text)
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
      let isAmended = written.rest.namesAmendment
      let meant =
        (isAmended ? text.beforeAmendment : text.behindKindOfDirective).flatMap(parse)
        ?? Directive(number: number, date: date)
      return ScalarFault(
        isAmended
          ? "об изменениях приказа бумаги не\u{A0}говорят"
          : "здесь не один приказ или лишние слова",
        rightForm: "№ \(meant.number) от \(meant.date.russianFigures)"
      )
    case (let number?, nil):
      let fault = ScalarFault.inDates(written.rest)
      let date = fault?.knownForm ?? "…"
      return ScalarFault(fault?.reason ?? "нет даты", rightForm: "№ \(number) от \(date)")
    case (nil, let date?):
      return ScalarFault("нет номера", rightForm: "№ … от \(date.russianFigures)")
    case (nil, nil): return ScalarFault.inDates(written.rest)
    }
  }
}

extension String {
  /// «приказ № 68 от 31.08.2026» of «протокол № 1 от 30.08.2026, приказ № 68 от 31.08.2026».
  fileprivate var behindKindOfDirective: String? {
    let words = spacedWords
    return words.dropFirst().lastIndex { $0.lowercased().hasPrefix("приказ") }
      .map { words[$0...].joined(separator: " ") }
  }

  /// «№ 87 от 31.08.2026» of «№ 87 от 31.08.2026 (с изменениями, приказ № 97 от 12.10.2026)».
  fileprivate var beforeAmendment: String? {
    let words = spacedWords
    let place = words.dropFirst().firstIndex { String($0).namesAmendment }
    return place.map { place in
      let end = ["с", "(с", "в", "(в"].contains(words[place - 1].lowercased()) ? place - 1 : place
      return words[..<end].joined(separator: " ").trimmingSuffix { " ,;(–—-".contains($0) }
    }
  }

  /// Whether it says that something was amended: «с изменениями», «в редакции приказа № 70».
  var namesAmendment: Bool {
    folded.split { !$0.isLetter }.contains {
      $0.hasPrefix("изм") || $0 == "ред" || $0.hasPrefix("редакц")
    }
  }
}
