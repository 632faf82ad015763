import Documents

/// The format that a notice is wanted in: the one that is named, else that of the file's ending.
struct NoticeFormat {
  /// In lower case, without the dot; not yet known to be one of the notice's.
  let ending: String
  /// What is said where notices are not made so.
  let unknown: Failure

  /// - Parameters:
  ///   - notice: Which notice is wanted.
  ///   - known: The endings of the formats that it is made in.
  /// - Throws: `Failure.usage` when the file's ending contradicts the named format.
  init(of notice: NoticeRequest, among known: [String]) throws(Failure) {
    let list = known.joined(separator: ", ")
    let ofFile = notice.file.flatMap(Self.ending)
    if let named = notice.format {
      ending = named.lowercased()
      unknown = .usage("--format: нет формата «\(named)»; есть: \(list)")
      if let ofFile, ofFile != ending, Self.all.contains(ofFile) {
        throw .usage(Self.contradiction(ofFile, ending))
      }
    } else if let ofFile {
      ending = ofFile
      unknown = .usage(
        "--file: уведомление не делается в формате «\(ofFile)»; есть: \(list). "
          + "Если окончание нужно такое, назовите формат: --format"
      )
    } else {
      ending = known.contains(Self.usual) ? Self.usual : known.first ?? Self.usual
      unknown = .usage("--format: нет формата «\(ending)»; есть: \(list)")
    }
  }

  /// What is made where nobody says anything: to be printed and signed.
  private static let usual = "pdf"
  /// Endings of all formats, of which a file's ending may be one by chance only if it is meant.
  private static let all = Set(FormatName.allCases.map { "\($0)" })

  /// `docx` of `~/бумаги/Хор.DOCX`; `nil` for a name without an ending.
  private static func ending(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    return ending.isEmpty ? nil : ending
  }

  /// Says how to settle it.
  private static func contradiction(_ file: String, _ format: String) -> String {
    "--file и --format противоречат друг другу: файл оканчивается на «.\(file)», а формат – «\(format)»; "
      + "оставьте один из них или назовите файл «….\(format)»"
  }
}
