import InstitutionModel

extension Hours {
  /// «12 академических часов», «7,5 академического часа».
  var academic: String {
    guard isWhole else { return "\(figures)\u{A0}академического часа" }
    return whole.fullAcademicHourCount
  }
}
