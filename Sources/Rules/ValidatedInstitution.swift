import InstitutionModel

/// An institution in which no rule found an error; documents accept nothing else.
public struct ValidatedInstitution: Sendable {
  public let institution: Institution
  public let records: StaffRecords

  /// Only validation can say so.
  init(institution: Institution, records: StaffRecords) {
    self.institution = institution
    self.records = records
  }
}
