import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// What stands in the gaps of the text for the staff; `nil` for what the period does not have.
struct StaffMessageValues {
  let source: InternalSource
  let id: DistancePeriod.ID

  /// What a gap is filled with; `nil` leaves its line out.
  func callAsFunction(_ name: ValueOrClause<StaffMessagePlaceholder>) -> [Inline]? {
    switch name {
    case .clause(let clause): [.text(source.institution.regulation.reference(to: clause))]
    case .value(let name): value(name).map { [.text($0)] }
    }
  }

  private func value(_ name: StaffMessagePlaceholder) -> String? {
    switch name {
    case .when: source.notices.terms[id.index].when.capitalizedFirst
    case .ground: ground
    case .directive: period.lastDirective?.reference
    case .newLast: period.last.map { "по\u{A0}\($0.dayWithWeekday)" }
    case .firstFaceToFace:
      period.ending.map {
        "\($0.date.value.since)\u{A0}\($0.date.value.dayWithWeekday)".capitalizedFirst
      }
    case .covered: period.coverage.isWhole ? nil : "Касается педагогов: \(ended(names(teachers)))"
    case .everybody:
      period.coverage.isWhole ? "Каждому педагогу" : "Каждому из\u{A0}названных педагогов"
    case .accompanists: accompanists
    case .draft: period.lastDirective == nil ? "приказ ещё не\u{A0}подписан" : nil
    case .always: always
    case .groups: groups
    case .chatsOpen: source.institution.chatHours?.start.figures
    case .chatsClose: source.institution.chatHours?.end.figures
    case .contents: contents
    case .applicationsUntil: asks ? until : nil
    case .withoutDevice: withoutDevice
    case .uncounted: uncounted
    case .methodService: source.institution.methodService?.contact
    case .support: source.notices.support
    }
  }

  private var period: DistancePeriod { source.institution[id] }

  /// The term «до отмены режима повышенной готовности» has told it.
  private var ground: String {
    period.last == nil && period.ground.isHighAlert ? "" : ": \(period.ground.printed)"
  }

  /// All who teach in the period, by index.
  private var teachers: [Teacher.ID] {
    (source.teachers(of: id) + source.accompanists(of: id)).sorted()
  }

  /// The names of those without a bundle of their own; `nil` where there are none.
  private var accompanists: String? {
    let others = source.accompanists(of: id)
    return others.isEmpty ? nil : names(others)
  }

  /// Names separated by commas, as the definitions have them.
  private func names(_ teachers: [Teacher.ID]) -> String {
    teachers.map { source.institution[$0].name.text.typeset }.joined(separator: ", ")
  }

  /// The sentence with one full stop, which initials may have brought.
  private func ended(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? sentence : sentence + "."
  }

  /// How many sets of tasks on paper are known to be needed.
  private var withoutDevice: String? {
    let sets = source.setsOnPaper(in: id)
    guard sets.unknown > 0 || sets.total > 0 else { return nil }
    return sets.words.map { " (пока известно: \($0))" } ?? ""
  }

  /// A question to groups that have not counted; empty where all have.
  private var uncounted: String {
    source.setsOnPaper(in: id).unknown == 0
      ? "" : "; если в\u{A0}вашей группе их число не\u{A0}названо, сообщите его сегодня"
  }

  /// Whether some family hands in an application.
  private var asks: Bool { !source.groupsWithApplications(in: id).isEmpty }

  /// What a teacher's archive holds, in a sentence.
  private var contents: String {
    let papers = ["тексты для чатов", "уведомления"] + (asks ? ["заявления"] : [])
    return papers.joined(separator: ", ") + ", листы ознакомления и\u{A0}таблица Приложения\u{A0}1"
  }

  /// A day that nobody has named yet is told later.
  private var until: String {
    source.institution.intake(in: period).until.map {
      "до\u{A0}\($0.inclusiveDeadline)"
    } ?? "до дня, который будет назван,"
  }

  /// The groups to which nothing happens; `nil` where there are none.
  private var always: String? {
    let groups = period.coverage.groups.filter {
      let group = source.group($0, in: id)
      return NoticeStanding(group, in: source.timetable) == .always
    }
    guard !groups.isEmpty else { return nil }
    let names = groups.map { source.institution.fullName(of: source.institution[$0]) }
    return "Весь год дистанционно, без изменений: \(names.joined(separator: "; "))."
  }

  /// All groups of the period, how many of them suspended.
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
    let parts = [name.value, phone.value].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ").typeset
  }
}
