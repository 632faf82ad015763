import CivilTime

extension Paper {
  /// When the file says that it was made, by ISO 8601.
  var moment: String {
    let date = date?.parts ?? Self.undated
    let digits = [date.year.digits(4), date.month.digits(2), date.day.digits(2)]
    // Six in the morning of UTC is the same date in every time zone of Russia.
    return digits.joined(separator: "-") + "T06:00:00Z"
  }

  /// 1 January 1980, the day that the entries of archives bear.
  private static let undated = (year: 1980, month: 1, day: 1)
}
