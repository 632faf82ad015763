import Documents
import Russian

extension Inline {
  /// A telephone that a telephone dials, with its extension; words where it has too few figures.
  static func telephone(_ written: String) -> Inline {
    let parts = written.split(separator: "доб", maxSplits: 1)
      .map { String($0.filter("0123456789".contains)) }
    guard let number = parts.first, number.count >= 6 else { return .text(written.typeset) }
    let isOfCountry = number.count == 11 && number.hasPrefix("8")
    let called = [isOfCountry ? "+7\(number.dropFirst())" : number] + parts[1...]
    return .link(.address("tel:" + called.joined(separator: ",")), [.text(written.typeset)])
  }

  /// An address for letters; words where it can be none.
  static func mail(_ written: String) -> Inline {
    guard written.contains("@"), !written.contains(" ") else { return .text(written.typeset) }
    return .link(.address("mailto:\(written)"), [.text(written)])
  }

  /// An address of a house, leading to a map.
  static func map(of address: String) -> Inline {
    let query = address.utf8.map(\.inQuery).joined()
    return .link(.address("https://yandex.ru/maps/?text=\(query)"), [.text(address.typeset)])
  }
}

extension UInt8 {
  /// As it stands in the query of an address (RFC 3986, 2.1): «%D0» for what is no letter or digit of ASCII.
  fileprivate var inQuery: String {
    let scalar = Unicode.Scalar(self)
    if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      return String(scalar)
    }
    let digits = String(self, radix: 16, uppercase: true)
    return digits.count < 2 ? "%0\(digits)" : "%\(digits)"
  }
}
