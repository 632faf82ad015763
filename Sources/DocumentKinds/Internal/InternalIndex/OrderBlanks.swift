import Documents
import InstitutionModel
import Schema

/// What the order about a transfer leaves to be written by hand.
struct OrderBlanks {
  let source: InternalSource
  let period: DistancePeriod.ID

  /// Items of a list, each with the line that fills the blank, where there is one.
  var items: [[Block]] {
    let registers = !source.groupsWithApplications(in: period).isEmpty
    let publishes = source.institution.identity.website.value != nil
    let words = [
      registers ? unnamed(.registration, "кто регистрирует заявления") : nil,
      publishes ? unnamed(.website, "кто размещает сведения на\u{A0}сайте") : nil,
      homeWork,
    ]
    return words.compactMap(\.self).map { [.paragraph($0)] }
  }

  /// `nil` where somebody has the duty.
  private func unnamed(_ duty: NamedDuty, _ question: String) -> [Inline]? {
    guard source.institution.assignee(of: duty) == nil else { return nil }
    return [
      .text("В\u{A0}приказе останется пропуск\u{A0}– \(question): в\u{A0}"),
      .code("institution.yaml"),
      .text(", в\u{A0}«ответственные», допишите «"),
      .code("- {роль: \(duty.rawValue), должность: …, имя: …}"), "».",
    ]
  }

  /// Only the agreement with each person knows it, so there is no line for it.
  private var homeWork: [Inline]? {
    let subject = DirectiveSubject(period: period, matter: .transfer)
    guard source.institution[period].prolongations.isEmpty else { return nil }
    let count = DirectiveContext(subject, in: source).homeWorkers.count
    guard count > 0 else { return nil }
    let words =
      "В\u{A0}приложении к\u{A0}приказу впишите от\u{A0}руки оборудование и\u{A0}возмещение "
      + "расходов тех, кто работает по\u{A0}месту жительства (педагогов: \(count))."
    return [.text(words)]
  }
}
