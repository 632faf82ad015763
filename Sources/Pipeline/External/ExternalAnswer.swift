import Diagnostics
import Russian

/// What another site said of an address.
///
/// Russian: «ответ сайта».
public enum ExternalAnswer: Hashable, Sendable {
  /// The number of HTTP: 200, 404.
  case status(Int)
  /// There is no site of that name.
  case noSuchSite
  /// No answer in time, or none that is one.
  case silence

  /// A finding where people who follow the link would be lost, or where nobody can know.
  public func finding(on address: ExternalAddresses.Address) -> Diagnostic? {
    switch self {
    case .status(404), .status(410):
      Diagnostic(
        "external-link-leads-somewhere",
        "на том сайте больше нет страницы \(address.text.quoted)",
        .warning,
        at: address.range,
        help: "найдите её новый адрес или уберите ссылку"
      )
    case .noSuchSite:
      Diagnostic(
        "external-link-leads-somewhere",
        "сайта по адресу \(address.text.quoted) нет",
        .warning,
        at: address.range,
        help: "проверьте, нет ли в имени сайта опечатки"
      )
    case .status(let number) where number >= 500: unknown(address, "ответил ошибкой \(number)")
    case .silence: unknown(address, "не ответил")
    case .status: nil
    }
  }

  private func unknown(_ address: ExternalAddresses.Address, _ words: String) -> Diagnostic {
    Diagnostic(
      "external-link-leads-somewhere",
      "сайт \(words): \(address.text.quoted)",
      .note,
      at: address.range,
      help: "откройте адрес в браузере; может быть, сайт недоступен недолго"
    )
  }
}

extension CheckedInstitution {
  /// The same with findings of what other sites answered.
  public func adding(_ answers: [(ExternalAddresses.Address, ExternalAnswer)]) -> Self {
    let found = answers.compactMap { $1.finding(on: $0) }
    return with((diagnostics + found).sortedForReading())
  }
}
