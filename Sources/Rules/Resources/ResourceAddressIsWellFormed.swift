import Diagnostics
import Regulation
import Russian

/// What begins like an address can be opened.
///
/// Russian: «цифровые образовательные ресурсы» (п. 1.12).
enum ResourceAddressIsWellFormed: Rule {
  static let metadata = RuleMetadata("resource-address-is-well-formed", .error, clause: "1.12")
    .also("1.3.1").saying("Адрес ресурса написан без ошибок")

  /// Looks at words with a colon: without one they may be no addresses at all.
  static func check(_ inspection: Inspection) -> Checked {
    let candidates = inspection.resourceAddresses.filter { $0.text.contains(":") }
    return .each(candidates, .address) { candidate in
      guard case .failure(let fault) = candidate.address else { return .fine }
      return .found(
        "адрес \(candidate.text.quoted) не открыть: \(fault.reason)",
        at: candidate.range,
        help: "скопируйте адрес из строки браузера целиком, например https://sferum.ru/"
      )
    }
  }
}

extension AddressFault {
  /// What is wrong, in Russian.
  var reason: String {
    switch self {
    case .noHost: "в нём нет имени сайта"
    case .badHost(let host): "сайта с именем \(host.quoted) не бывает"
    case .badPort(let port): "порта \(port.quoted) не бывает"
    }
  }
}
