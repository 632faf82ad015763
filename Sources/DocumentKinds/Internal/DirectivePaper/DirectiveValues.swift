import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText
import Timetable

/// What stands in the gaps of an order's words; `nil` for what the period does not have.
struct DirectiveValues {
  let context: DirectiveContext

  func callAsFunction(_ name: ValueOrClause<DirectiveValue>) -> [Inline]? {
    switch name {
    case .clause(let clause): [.text(context.reference(to: clause))]
    case .value(let name): value(name)
    }
  }

  private var period: DistancePeriod { context.period }
  private var institution: Institution { context.institution }
  private var people: DirectivePeople { DirectivePeople(context: context) }

  private func value(_ name: DirectiveValue) -> [Inline]? {
    switch name {
    case .ground: [.text(period.ground.name.typeset)]
    case .term: [.text(context.term.words)]
    case .transferred: text(place(of: context.learning, part: 1))
    case .suspended: text(place(of: context.suspended, part: 2))
    case .scheduleNumber: text(context.number(of: .schedule))
    case .homeNumber: text(context.number(of: .home))
    case .homeWorkers: text(homeWorkers)
    case .applicationsUntil: applicationsUntil
    case .applications: text(context.takesApplications ? "заявления" : nil)
    case .applicationsPlace:
      text(institution.applications(in: period).place.map { "Место приёма: \($0)".sentence }) ?? []
    case .withoutDevice: text(withoutDevice) ?? []
    case .withoutInternet: text(institution.guidance.withoutInternet?.sentence) ?? []
    case .heads: .filled("Руководители подразделений", people.headsByDepartment, letters: 40)
    case .administrator: text(institution.administrator?.name?.typeset)
    case .methodService: text(institution.methodService?.addressed)
    case .massEvents: text(institution.responsible(for: Self.massEvents)?.addressed)
    case .website: text(institution.identity.website)
    case .platform: [.text("«\(institution.platform.name)»")]
    case .chatHours:
      text(institution.chats.open.map { "с\u{A0}\($0.start.figures) до\u{A0}\($0.end.figures)" })
    case .responsible: [.blank(name: "Ответственный", letters: 24)]
    case .byTransfer: PeriodWords.named(period.directive?.value, as: "приказом")
    case .ofTransfer: PeriodWords.named(period.directive?.value, as: "приказа")
    case .byTimetable: PeriodWords.named(institution.year.timetableDirective?.value, as: "приказом")
    case .newLast: text(context.decision?.date.value.russianLong)
    case .last: text(context.decision.map { ($0.date.value - 1).russianLong })
    case .firstFaceToFace: text(context.decision?.date.value.russianLong)
    case .formerLast: text(formerLast) ?? []
    case .owedHours: text(OwedHours(context: context).words)
    case .alwaysDistant: text(alwaysDistant)
    }
  }

  private static let massEvents = "организационно-массовый отдел"

  private func text(_ text: String?) -> [Inline]? { text.map { [.text($0)] } }

  /// «приложении № 1», «разделе 2 приложения № 1» where it has two parts.
  private func place(of groups: [(id: Group.ID, group: Group)], part: Int) -> String? {
    guard !groups.isEmpty, let number = context.number(of: .groups) else { return nil }
    let isParted = groups.count < context.groups.count
    return isParted ? "разделе\u{A0}\(part) приложения\u{A0}\(number)" : "приложении\u{A0}\(number)"
  }

  private var homeWorkers: String? {
    let names = context.homeWorkers.map { institution[$0].name.value.typeset }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// « (по сведениям групп, 3 учащихся)», of those that have counted.
  private var withoutDevice: String? {
    let known = context.learning.compactMap(\.group.withoutDevice?.value)
    guard !known.isEmpty else { return nil }
    let count = plural(known.reduce(0, +), "учащийся", "учащихся", "учащихся")
    return " (по\u{A0}сведениям групп, \(count))"
  }

  private var applicationsUntil: [Inline]? {
    guard context.takesApplications else { return nil }
    let day = institution.applications(in: period).until?.russianLong
    return ["до\u{A0}"] + .filled("Последний день приёма заявлений", day, letters: 14)
  }

  private var formerLast: String? {
    period.lastDay(before: context.subject.matter).map {
      " (прежний последний день\u{A0}– \($0.russianLong))"
    }
  }

  private var alwaysDistant: String? {
    let count = context.learning.count { $0.group.isWhollyAtDistance }
    return count == 0 ? nil : plural(count, "группа", "группы", "групп")
  }
}
