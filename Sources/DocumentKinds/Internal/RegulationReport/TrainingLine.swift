import Documents
import InstitutionModel
import Russian
import Schema

/// Of whom it is not known that they were trained for e-learning.
///
/// Russian: «подготовка» (п. 4.2).
struct TrainingLine {
  let context: ReportContext

  /// The names; nothing where all are known to be trained, which the row of the clause says.
  var blocks: [Block] { isTold ? [.paragraph([.text(words)])] : [] }

  /// Whether of somebody it is not known.
  var isTold: Bool { teachers.contains { context.source.records[$0].knownTraining == nil } }

  /// How many are known to be trained, and the names of the others.
  private var words: String {
    let unknown = teachers.filter { context.source.records[$0].knownTraining == nil }
      .map { context.institution.teachers[$0.index].name.text.typeset }
    let known = teachers.count - unknown.count
    let counted = "Указана у\u{A0}\(known) из\u{A0}\(teachers.count) педагогов"
    return "\(counted); не\u{A0}указана: \(unknown.joined(separator: ", "))."
  }

  /// Teachers of groups that go on in distance periods.
  private var teachers: [Teacher.ID] {
    let groups = context.institution.groups.filter(\.learnsAtDistance)
    return Set(groups.flatMap(\.allTeachers)).sorted { $0.index < $1.index }
  }
}

extension Group {
  /// Whether the group goes on in periods of some ground.
  fileprivate var learnsAtDistance: Bool {
    ([distance] + groundLearning.map(\.learning)).contains { !$0.isSuspended }
  }
}
