/// By which times a distance group lives.
///
/// Russian: «режим занятий» (п. 4.22).
public enum ClassMode: Hashable, CaseIterable, Sendable {
  /// The face-to-face timetable is kept, clause 4.22(1).
  case byTimetable
  /// Materials with release and deadline, clause 4.22(2).
  case special
  /// Mailing, consultations, checking and feedback, clause 4.22(3).
  case individual
}
