extension String {
  /// Whether it has no letters but those of days of the week, as most lines of a timetable: then it names nobody.
  ///
  /// It looks at bytes, since every line is asked.
  var isOfDaysAlone: Bool {
    var text = self
    return text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        if bytes[index].isLatinLetter { return false }
        let start = index
        while index + 1 < bytes.count, bytes[index].leadsCyrillicLetter { index += 2 }
        if index > start {
          let word = bytes[start..<index]
          guard Self.days.contains(where: { $0.elementsEqual(word) }) else { return false }
        } else {
          index += 1
        }
      }
      return true
    }
  }

  private static let days = [
    "понедельник", "вторник", "среда", "среду", "четверг", "пятница", "пятницу", "суббота",
    "субботу", "воскресенье", "пн", "вт", "ср", "чт", "пт", "сб", "вс",
  ].map { Array($0.utf8) }
}

extension UInt8 {
  var isLatinLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  /// Whether it is the first byte of a letter from U+0400 to U+047F.
  fileprivate var leadsCyrillicLetter: Bool { self == 0xD0 || self == 0xD1 }
}
