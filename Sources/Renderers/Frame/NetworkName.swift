import CIDN

/// Addresses in the letters that every program takes: people write others too.
enum NetworkName {
  /// The name of a host as the network knows it, `xn--80atdl2c.xn--p1ai` (UTS 46); `nil` for what can be none.
  static func ofHost(_ host: some StringProtocol) -> String? {
    let flags = Int32(IDN2_NFC_INPUT.rawValue | IDN2_NONTRANSITIONAL.rawValue)
    var name: UnsafeMutablePointer<CChar>?
    guard idn2_to_ascii_8z(String(host), &name, flags) == IDN2_OK.rawValue, let name else {
      return nil
    }
    defer { idn2_free(name) }
    return String(cString: name)
  }

  /// A path with each byte of letters beyond ASCII in per cent (RFC 3986).
  static func ofPath(_ path: some StringProtocol) -> String {
    path.utf8.reduce(into: "") { text, byte in
      if byte < 0x80 {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
