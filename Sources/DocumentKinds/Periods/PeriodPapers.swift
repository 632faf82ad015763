import Documents
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// The papers of one period: first those of the whole, then teacher by teacher.
struct PeriodPapers {
  let source: InternalSource
  let period: DistancePeriod.ID

  /// Facts, papers of the whole, then a row for each teacher.
  var blocks: [Block] {
    guard !source.institution[period].coverage.groups.isEmpty else { return [facts, Self.nobody] }
    let rows = TeacherRows(source: source, period: period)
    return [facts, .list(List(.bullet, common.map { [.paragraph($0)] })), .paragraph(rows.jumps)]
      + rows.blocks(level: 2)
  }

  /// What is said of a period without a group.
  private static let nobody = Block.callout(
    .neutral,
    [.paragraph(["Ни одна группа не\u{A0}входит в\u{A0}этот период."])]
  )

  /// What period it is and what it rests on.
  var facts: Block {
    .facts(
      [
        Fact("Период", [.text(PeriodWords(value).days)]),
        Fact("Основание", [.text(value.ground.printed)]),
      ]
        + value.matters.map { matter in
          let decision = value.decision(on: matter)
          let directive = decision.map { $0.directive?.value } ?? value.directive?.value
          return Fact(matter.title(in: value), PeriodWords(value).directive(directive))
        }
    )
  }

  private var value: DistancePeriod { source.institution[period] }

  /// That nothing may be sent or handed out before the order is signed; nothing once it is.
  var draftRemark: [Block] {
    guard value.lastDirective == nil else { return [] }
    return [
      .callout(
        .attention,
        [
          .paragraph([
            .strong([
              "Приказ ещё не\u{A0}подписан: ничего не\u{A0}отправляйте семьям и\u{A0}не\u{A0}раздавайте."
            ]),
            " Когда подпишут, впишите его номер и\u{A0}дату в\u{A0}", .code("periods.yaml"),
            " вместо слова «проект» и\u{A0}соберите документы снова.",
          ])
        ]
      )
    ]
  }

  /// Orders, tables and the register.
  private var common: [[Inline]] { orders + tables + register }

  /// The orders about the period, as files.
  private var orders: [[Inline]] { value.matters.map(order) }

  /// Those that are to be signed now, then those that were before.
  var ordersToSign: [[Inline]] {
    let last = value.matters.count - 1
    let earlier = value.matters.prefix(last).map(order)
    let now = value.matters.suffix(1).map(order)
    return now + (earlier.isEmpty ? [] : [["Изданы раньше: "] + earlier.joined(separator: ["; "])])
  }

  /// The order as files to be signed.
  private func order(_ matter: DirectiveMatter) -> [Inline] {
    let subject = DirectiveSubject(period: period, matter: matter)
    let id = DirectivePaper.id(of: subject, in: source)
    return .named(matter.title(in: value), id, [.docx, .pdf])
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
      case .department(let id): "Приложение\u{A0}1: \(source.institution[id].name.text.typeset)"
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
