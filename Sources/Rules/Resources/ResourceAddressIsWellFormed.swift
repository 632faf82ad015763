import Diagnostics
import Regulation
import Russian

/// What begins like an address can be opened.
///
/// Russian: «цифровые образовательные ресурсы» (п. 1.12).
enum ResourceAddressIsWellFormed: Rule {
  static let metadata = RuleMetadata("resource-address-is-well-formed", .error, clause: "1.12")
    .with(looksAtLinksAlone: true)
    .also("1.3.1").saying("Адрес ресурса написан без ошибок")

  /// Looks at words with a colon: without one they may be no addresses at all.
  ///
  /// Those that lead to a forbidden site are told by another rule: it is not to be written plainly.
  static func check(_ inspection: Inspection) -> Checked {
    let candidates = inspection.resourceAddresses.filter {
      $0.text.contains(":") && !inspection.hosts.forbids($0.destination)
    }
    return .each(candidates, .address) { candidate in
      guard case .failure(let fault) = candidate.address else { return .fine }
      return .found(
        fault.message(on: candidate.text),
        at: candidate.range,
        help: fault.rightForm.map { "напишите \($0.quoted)" }
          ?? "скопируйте адрес из строки браузера целиком, например https://sferum.ru/"
      )
    }
  }
}

extension AddressFault {
  /// What is wrong with an address, in Russian.
  fileprivate func message(on address: String) -> String {
    switch self {
    case .redirect: "адрес \(address.quoted) только \(reason)"
    case .noHost, .badHost, .badPort, .twoSchemes: "адрес \(address.quoted) не открыть: \(reason)"
    }
  }

  /// The address that is meant, where it is plain to see.
  fileprivate var rightForm: String? {
    switch self {
    case .twoSchemes(let address), .redirect(let address): address
    case .noHost, .badHost, .badPort: nil
    }
  }

  /// What is wrong, in Russian.
  var reason: String {
    switch self {
    case .noHost: "в нём нет имени сайта"
    case .badHost(let host): "сайта с именем \(host.quoted) не бывает"
    case .twoSchemes: "в нём два начала"
    case .redirect(let target): "ведёт дальше, на \(target.quoted)"
    case .badPort(let port): "порта \(port.quoted) не бывает"
    }
  }
}
