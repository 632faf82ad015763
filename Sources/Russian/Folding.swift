extension String {
  /// The text as it is compared: lower case, «ё» as «е», one plain space between words, one kind
  /// of quotation mark and of dash.
  public var folded: String {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var pendingSpace = false
    for scalar in lowercased().unicodeScalars {
      guard let scalar = Self.comparable(scalar) else {
        pendingSpace = !result.isEmpty
        continue
      }
      if pendingSpace { result.append(UInt8(ascii: " ")) }
      pendingSpace = false
      result.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The scalar that stands for all of its look; `nil` for any space.
  private static func comparable(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "ё": "е"
    case "«", "»", "„", "“", "”", "‘", "’", "'": "\""
    case "–", "—", "‑", "‐", "−": "-"
    case _ where scalar.properties.isWhitespace: nil
    default: scalar
    }
  }
}
