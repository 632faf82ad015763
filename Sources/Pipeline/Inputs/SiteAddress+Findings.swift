import Diagnostics
import InstitutionModel
import Renderers
import Russian
import Schema
import SourceText

extension SiteAddress {
  /// What is told of addresses that are none: without one the site has no map for search engines, and links to
  /// it show no title.
  static func findings(in identity: Identity?) -> [Diagnostic] {
    [identity?.website.located, identity?.pagesAddress.located].compactMap(\.self)
      .filter { SiteAddress($0.value) == nil }
      .map { Diagnostic(noSiteIn: $0) }
  }
}

extension Diagnostic {
  fileprivate init(noSiteIn text: Term) {
    let parts = text.value.split { " ,;()«»\"".contains($0) }.map(String.init)
    let meant = parts.first { SiteAddress($0) != nil && !$0.contains("@") }
    self.init(
      "site-address-is-usable",
      "\(text.value.quoted) – не\u{A0}адрес сайта",
      at: text.range,
      help: meant.map { "здесь нужен один адрес: напишите \($0.quoted)" }
        ?? "напишите адрес так, как в\u{A0}строке браузера, например «https://ddt.example/», "
        + "или уберите строку, если сайта нет"
    )
  }
}
