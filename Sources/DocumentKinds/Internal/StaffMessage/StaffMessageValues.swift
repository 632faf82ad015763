import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText
import Timetable

/// What stands in the gaps of the text for the staff; `nil` for what the period does not have.
struct StaffMessageValues {
  let source: InternalSource
  let id: DistancePeriod.ID

  func callAsFunction(_ name: ValueOrClause<StaffMessagePlaceholder>) -> [Inline]? {
    switch name {
    case .clause(let clause): [.text(source.institution.regulation.reference(to: clause))]
    case .value(let name): value(name).map { [.text($0)] }
    }
  }

  private func value(_ name: StaffMessagePlaceholder) -> String? {
    switch name {
    case .when: source.notices.terms[id.index].when.capitalizedFirst
    case .ground: period.ground.name
    case .directive: directive?.value.reference
    case .newLast: period.last.map { "по\u{A0}\($0.dayWithWeekday)" }
    case .firstFaceToFace:
      period.ending.map {
        "\($0.date.value.since)\u{A0}\($0.date.value.dayWithWeekday)".capitalizedFirst
      }
    case .draft: directive == nil ? "приказ ещё не\u{A0}подписан" : nil
    case .always: always
    case .groups: groups
    case .chatsOpen: source.institution.chats.open.map { $0.start.figures }
    case .chatsClose: source.institution.chats.open.map { $0.end.figures }
    case .contents: contents
    case .applicationsUntil: asks ? until : nil
    case .withoutDevice: source.setsOnPaper(in: id).words
    case .methodService: source.institution.methodService?.contact
    case .support: source.notices.support
    }
  }

  private var period: DistancePeriod { source.institution[id] }

  /// Of what was decided last.
  private var directive: Located<Directive>? {
    guard let decision = period.decisions.last else { return period.directive }
    return decision.directive
  }

  private var asks: Bool { !source.groupsWithApplications(in: id).isEmpty }

  private var contents: String {
    let papers = ["тексты для чатов", "уведомления"] + (asks ? ["заявления"] : [])
    return papers.joined(separator: ", ") + ", листы ознакомления и\u{A0}таблица Приложения\u{A0}1"
  }

  /// A day that nobody has named yet is told later.
  private var until: String {
    source.institution.applications(in: period).until.map {
      "до\u{A0}\($0.inclusiveDeadline)"
    } ?? "до дня, который будет назван"
  }

  private var always: String? {
    let groups = period.coverage.groups.filter {
      let group = source.group($0, in: id)
      return NoticeStanding(group, source.timetable.ordinaryWeek(of: group)) == .always
    }
    guard !groups.isEmpty else { return nil }
    let names = groups.map { id in
      let group = source.institution[id]
      return "\(source.institution[group.program].quotedTitle), \(group.label)"
    }
    return "Весь год дистанционно, без изменений: \(names.joined(separator: "; "))."
  }

  private var groups: String {
    let all = period.coverage.groups
    let suspended = all.count { source.institution[$0].distance(on: period.ground).isSuspended }
    let stopped = plural(suspended, "группы", "групп", "групп")
    let rest = suspended == 0 ? "" : ", из\u{A0}них занятия приостановлены у\u{A0}\(stopped)"
    return plural(all.count, "группа", "группы", "групп") + rest
  }
}

extension ResponsiblePerson {
  /// Name and telephone.
  var contact: String? {
    let parts = [name, phone].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ").typeset
  }
}
