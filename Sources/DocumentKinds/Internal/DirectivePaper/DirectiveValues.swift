import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// What stands in the gaps of an order's words; `nil` for what the period does not have.
struct DirectiveValues {
  let context: DirectiveContext

  /// What a gap is filled with; `nil` leaves its item out.
  func callAsFunction(_ name: ValueOrClause<DirectiveValue>) -> [Inline]? {
    switch name {
    case .clause(let clause): [.text(context.reference(to: clause))]
    case .value(let name): value(name)
    }
  }

  private var period: DistancePeriod { context.period }
  /// Whose order it is.
  private var institution: Institution { context.institution }
  /// Those whom it names.
  private var people: DirectivePeople { DirectivePeople(context: context) }

  /// What a name of our own stands for; empty words are told, `nil` is not.
  private func value(_ name: DirectiveValue) -> [Inline]? {
    switch name {
    case .term: [.text(context.term.words)]
    case .first: [.text(period.first.value.russianLong)]
    case .transferred: text(place(of: .moved))
    case .always: text(place(of: .always))
    case .suspended: text(place(of: .suspended))
    case .scheduleNumber: text(context.number(of: .schedule))
    case .homeNumber: text(context.number(of: .home))
    case .homeWorkers: text(homeWorkers)
    case .applicationsUntil: applicationsUntil
    case .applications: text(context.takesApplications ? "заявления" : nil)
    case .applicationsPlace:
      text(institution.applications(in: period).place.map { "Заявления подают: \($0)".sentence })
        ?? []
    case .withoutDevice: text(withoutDevice) ?? []
    case .withoutInternet: text(institution.guidance.withoutInternet.value?.sentence) ?? []
    case .heads: people.headsAddressed
    case .administrator: text(institution.administrator?.name.value?.typeset)
    case .methodService: text(institution.methodService?.addressed)
    case .massEvents: text(institution.massEvents?.addressed)
    case .website: text(institution.identity.website.value)
    case .platform: [.text("«\(institution.platformName)»")]
    case .chatHours:
      text(institution.chatHours.map { "с\u{A0}\($0.start.figures) до\u{A0}\($0.end.figures)" })
    case .registrar: assignee(of: .registration, "Ответственный за регистрацию")
    case .editor: assignee(of: .website, "Ответственный за сайт")
    case .byTransfer: PeriodWords.named(period.directive?.value, as: "приказом")
    case .ofTransfer: PeriodWords.named(period.directive?.value, as: "приказа")
    case .byTimetable:
      PeriodWords.named(institution.year?.timetableDirective?.value, as: "приказом")
    case .newLast: text(context.decision?.date.value.russianLong)
    case .last: text(context.decision.map { ($0.date.value - 1).russianLong })
    case .firstFaceToFace: text(context.decision?.date.value.russianLong)
    case .earlier: earlier
    case .formerLast: text(formerLast) ?? []
    case .owedHours: text(OwedHours(context: context).words)
    case .alwaysDistant: text(alwaysDistant)
    }
  }

  /// Who has the duty, or a line to write the name on, at a sentence's end.
  private func assignee(of duty: NamedDuty, _ blank: String) -> [Inline] {
    .filledToTheEnd(blank, institution.assignee(of: duty), letters: 24)
  }

  /// Words that may be missing.
  private func text(_ text: String?) -> [Inline]? { text.map { [.text($0)] } }

  /// «приложении № 1», «разделе 2 приложения № 1» where it has several parts.
  private func place(of standing: NoticeStanding) -> String? {
    let parts = GroupAnnex(context: context).parts
    guard let index = parts.firstIndex(of: standing), let number = context.number(of: .groups)
    else { return nil }
    return parts.count == 1
      ? "приложении\u{A0}\(number)" : "разделе\u{A0}\(index + 1) приложения\u{A0}\(number)"
  }

  /// By name, separated by commas; `nil` where nobody works at home.
  private var homeWorkers: String? {
    let names = context.homeWorkers.map { institution[$0].name.text.typeset }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// « (по сведениям групп, 3 учащихся)», once each of them has counted.
  private var withoutDevice: String? {
    let known = context.learning.compactMap(\.group.withoutDevice.value)
    guard !known.isEmpty, known.count == context.learning.count else { return nil }
    let count = plural(known.reduce(0, +), "учащийся", "учащихся", "учащихся")
    return " (по\u{A0}сведениям групп, \(count))"
  }

  /// Until when families hand in applications; a line where the day is not known.
  private var applicationsUntil: [Inline]? {
    guard context.takesApplications else { return nil }
    let day = institution.applications(in: period).until?.inclusiveDeadline
    return ["до\u{A0}"] + .filled("Последний день приёма заявлений", day, letters: 14)
  }

  /// The participle agrees with «обучение» or with «период».
  private var earlier: [Inline] {
    let participle = context.endsPeriod ? "продлённое" : "продлённый"
    return context.earlierProlongations.flatMap { prolongation in
      [.text(" и\u{A0}\(participle) ")]
        + PeriodWords.named(prolongation.directive?.value, as: "приказом")
    }
  }

  /// The last day that held before; `nil` where none was named.
  private var formerLast: String? {
    period.lastDay(before: context.subject.matter).map {
      " (прежний последний день\u{A0}– \($0.russianLong))"
    }
  }

  /// How many groups; `nil` for none.
  private var alwaysDistant: String? {
    let count = context.groups(.always).count
    return count == 0 ? nil : plural(count, "группа", "группы", "групп")
  }
}
