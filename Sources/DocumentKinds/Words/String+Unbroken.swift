import Russian

extension String {
  /// The words on one line: «VK Мессенджер».
  var unbroken: String { replacing(" ", with: Typography.noBreakSpace) }

  /// What stands between «» on one line, unless it is long.
  ///
  /// Russian: the name of an institution is not cut at the end of a line: «У Белого озера».
  var withUnbrokenQuotations: String {
    split(separator: "«", omittingEmptySubsequences: false).enumerated().map { index, part in
      guard index > 0, let end = part.firstIndex(of: "»"), part[..<end].count <= 40 else {
        return String(part)
      }
      return String(part[..<end]).unbroken + part[end...]
    }.joined(separator: "«")
  }
}
