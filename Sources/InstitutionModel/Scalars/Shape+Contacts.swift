import Russian
import Schema
import SourceText
import YAMLTree

extension Shape where Value == String {
  /// A telephone with whatever is said of it; «т.» and «тел.» before it are words of the papers themselves.
  static let telephone = Shape<String>.text
    .map { text, _, _ in text.withoutWordOfTelephone }.unsaid(by: wordsForNone)
    .refusing { node in
      guard case .scalar(let text, _) = node.content, text.folded.contains("личн") else {
        return nil
      }
      return (Located(text.trimmed, at: node.range), ScalarFault.ofOwnTelephone)
    }

  /// The address of a site, whose form is checked where it is published.
  ///
  /// Papers print it as its author has it, perhaps without its scheme.
  static let website = Shape<String>.text.map { text, _, _ in text.asWrittenAddress }
    .unsaid(by: wordsForNone)

  /// An address as a link has it, without what stands around it; any other text as it is.
  static let address = Shape<String>.text.map { text, _, _ in text.asAddress ?? text }

  /// A link into a chat, which may stand in brackets: `<https://vk.me/join/…>`.
  static let invitation = name(of: "ссылка в чат") { $0.asWrittenAddress }

  /// One address of electronic mail or several: `info@ddt.example`, «ddt@a.example, ddt@b.example».
  static let email = notation(
    "адрес электронной почты",
    examples: ["info@ddt.example"],
    fault: ScalarFault.inEmail
  ) { $0.addressesOfMail.allSatisfy(\.isEmail) ? $0 : nil }
  .unsaid(by: wordsForNone)

  private static let wordsForNone = ["нет", "нету", "отсутствует", "-", "–", "—"]
}

extension ScalarFault {
  fileprivate static let ofOwnTelephone = ScalarFault(
    "личный телефон увидят все",
    advice:
      "впишите телефон учреждения, с\u{A0}добавочным номером, а\u{A0}время звонков – в\u{A0}«часы»"
  )

  /// «ddt@site,ru», «ddt(собака)site.ru», «ddt @ site.ru».
  fileprivate static func inEmail(_ text: String) -> ScalarFault? {
    if text.contains(","), text.replacing(",", with: ".").isEmail {
      return ScalarFault("в адресе запятая вместо точки", rightForm: text.replacing(",", with: "."))
    }
    let signs = ["(собака)", "(at)", "[at]", " собака "]
    let joined = signs.reduce(text) { $0.replacing($1, with: "@") }.filter { !$0.isWhitespace }
    if joined.isEmail {
      return ScalarFault("адрес почты пишут слитно и через @", rightForm: joined)
    }
    return text.contains("@") ? nil : ScalarFault("в адресе почты нет знака @")
  }
}

extension String {
  /// The addresses that commas, semicolons and spaces part.
  fileprivate var addressesOfMail: [String] {
    let parts = split { $0.isWhitespace || ",;".contains($0) }.map(String.init)
    return parts.isEmpty ? [self] : parts
  }

  /// «8 (3822) 00-00-01 (вахта)» of «тел.: 8 (3822) 00-00-01 (вахта)».
  fileprivate var withoutWordOfTelephone: String {
    let word = prefix { !$0.isNumber && !"+(".contains($0) }
    let letters = String(word).folded.filter(\.isLetter)
    return ["т", "тел", "телефон", "моб", "раб", "рт", "сот"].contains(letters)
      ? String(self[word.endIndex...]) : self
  }
}
