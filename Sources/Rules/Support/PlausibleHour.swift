/// What can be an academic hour.
///
/// Preschool hours of 20 and paired ones of 90 minutes are usual.
enum PlausibleHour {
  static let minutes = 10...90
}
