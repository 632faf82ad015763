import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText

/// The papers of one period: first those of the whole, then teacher by teacher.
struct PeriodPapers {
  let source: InternalSource
  let period: DistancePeriod.ID

  var blocks: [Block] {
    guard !source.institution[period].coverage.groups.isEmpty else { return [facts, Self.nobody] }
    return [facts, .list(List(.bullet, common.map { [.paragraph($0)] }))]
      + TeacherRows(source: source, period: period).blocks
  }

  private static let nobody = Block.callout(
    .neutral,
    [.paragraph(["Ни одна группа не\u{A0}входит в\u{A0}этот период."])]
  )

  /// What period it is and what it rests on.
  var facts: Block {
    let value = source.institution[period]
    let words = PeriodWords(value)
    return .facts([
      Fact("Период", [.text(words.days)]),
      Fact("Основание", [.text(value.ground.name)]),
      Fact("Приказ директора", words.directive(value.directive?.value)),
    ])
  }

  private var common: [[Inline]] { orders + tables + register }

  /// The orders about the period, as files to sign.
  var orders: [[Inline]] {
    source.institution[period].matters.map { matter in
      let subject = DirectiveSubject(period: period, matter: matter)
      return .named(matter.title, DirectivePaper.id(of: subject, in: source), [.docx, .pdf])
    }
  }

  /// Приложение 1 of the institution, then of each department.
  var tables: [[Inline]] {
    source.scopes(of: period).compactMap { scope in
      switch scope {
      case .institution, .department: appendix(scope)
      case .teacher: nil
      }
    }
  }

  /// Приложение 1 for more than one teacher.
  private func appendix(_ scope: AppendixOneScope) -> [Inline] {
    let subject = AppendixOneSubject(period: period, scope: scope)
    let name =
      switch scope {
      case .institution, .teacher: "Приложение\u{A0}1 по\u{A0}учреждению"
      case .department(let id): "Приложение\u{A0}1: \(source.institution[id].name.value.typeset)"
      }
    return .named(name, AppendixOne.id(of: subject, in: source), [.xlsx, .pdf, .docx])
  }

  /// The register of applications; nothing where nobody hands any in.
  var register: [[Inline]] {
    guard !source.groupsWithApplications(in: period).isEmpty else { return [] }
    let id = ApplicationRegister.id(of: period, in: source)
    return [.named("Журнал регистрации заявлений", id, [.pdf, .docx])]
  }
}
