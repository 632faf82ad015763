import Documents
import InstitutionModel

extension InternalSource {
  /// The list of the evening while there is work for the period, else its papers.
  func evening(of period: DistancePeriod.ID, _ words: LazyWords<StaffMessageWords>) -> [Block] {
    guard isOpen(period) else { return PeriodPapers(source: self, period: period).blocks }
    let text = StaffMessage.message(about: period, in: self, words.words)
    return EveningList(source: self, period: period, staffText: text).blocks
  }
}
