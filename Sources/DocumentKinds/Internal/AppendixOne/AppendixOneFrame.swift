import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// What stands around the tables: title, scope, period, order.
struct AppendixOneFrame {
  let source: InternalSource
  /// For whom and for which period.
  let subject: AppendixOneSubject
  /// Which days have no column, as they are off.
  private let daysOff: Workbook.Remark?

  init(source: InternalSource, subject: AppendixOneSubject) {
    (self.source, self.subject) = (source, subject)
    daysOff = Self.daysOff(for: subject, source)
  }

  private var period: DistancePeriod { source.institution[subject.period] }
  private var words: PeriodWords { PeriodWords(period) }

  /// The form's name in the regulation.
  private static let heading = "Приложение 1"
  /// What a sheet is of, and the fact that tells a department.
  private static let department = "Подразделение"
  /// The form's subtitle in the regulation.
  private static let subheading =
    "Мониторинг реализации образовательных программ с использованием ЭО и ДОТ"

  /// «Приложение 1: Художественный отдел, 23.11.2026–06.12.2026».
  var title: String { "\(Self.heading): \(scope.value), \(words.days)" }

  /// Title and facts, then the tables of each form.
  func blocks(of forms: [AppendixOneForm]) -> [Block] {
    opening + forms.flatMap { blocks(of: $0, among: forms.count) }
  }

  /// A sheet for each form.
  func workbook(of forms: [AppendixOneForm]) -> Workbook {
    Workbook(
      title: title,
      sheets: forms.map { form in
        AppendixOneSheet(form: form, title: title(of: form), printTitle: printTitle(of: form)).sheet
      },
      sheetsAre: Self.department,
      remark: daysOff
    )
  }

  /// Heading and facts, which stand once above all tables.
  private var opening: [Block] {
    [
      .heading(level: 1, [.text(source.institution.edition.appendixOneHeading)]),
      .paragraph([.text(Self.subheading)], .lead),
      .facts(
        [
          Fact("Учреждение", [.text(source.institution.identity.name.text)]),
          scope.name.map { Fact($0, [.text(scope.value)]) },
          Fact("Период", [.text(words.days)]),
          shown.map { Fact("Показаны дни", [.text($0)]) },
          daysOff.map { Fact($0.name, [.text($0.text)]) },
          Fact("Основание", [.text(period.ground.printed)]),
          Fact("Приказ директора", words.directive(period.directive?.value)),
          ordersOfChanges.map { Fact(Self.ordersOfChanges, [.text($0)]) },
        ].compactMap(\.self)
      ),
    ]
  }

  /// The tables of a form, under the name of its department where there are several.
  private func blocks(of form: AppendixOneForm, among count: Int) -> [Block] {
    let department = form.department ?? "Без подразделения"
    let heading = Block.heading(level: 2, [.text(department)], anchor: department.slug)
    guard count > 1 else {
      return AppendixOnePage(form: form, caption: "\(department), \(words.days)").blocks
    }
    return [heading] + AppendixOnePage(form: form, caption: words.days).blocks
  }

  /// What stands over the table in its sheet: whose annex it is, what is watched, for whom.
  private func title(of form: AppendixOneForm) -> [String] {
    [
      source.institution.edition.appendixOneHeading, Self.subheading, facts(of: form),
      daysOff.map { "\($0.name): \($0.text)" },
      ordersOfChanges.map { "\(Self.ordersOfChanges): \($0)" },
    ].compactMap(\.self)
  }

  private static let ordersOfChanges = "Приказы об\u{A0}изменениях"

  /// The orders by which days of the period are changed; `nil` without any.
  private var ordersOfChanges: String? {
    ChangeDirectives(source: source).words(of: subject.groups(in: source), in: subject.period)
  }

  /// The facts in one line, since a sheet has no room for a list of them.
  private func facts(of form: AppendixOneForm) -> String {
    let order = words.directive(period.directive?.value).plainText
    return [
      source.institution.identity.name.text,
      form.department,
      teacher,
      words.days,
      shown.map { "показаны дни \($0)" },
      "Приказ директора \(order)",
    ].compactMap(\.self).joined(separator: " · ")
  }

  /// What is printed over a sheet on each page of paper, as the lines in it are on the first one alone.
  private func printTitle(of form: AppendixOneForm) -> String {
    [Self.heading, form.department, teacher, words.days].compactMap(\.self)
      .joined(separator: " · ")
  }

  /// «по 03.01.2027, следующие появятся позже» for a period without a last day, of which not all
  /// days are shown.
  private var shown: String? {
    guard let window = source.published.window(of: subject.period), window.isCut else { return nil }
    return "по\u{A0}\(window.days.last.russianFigures), следующие появятся позже"
  }

  /// «4 ноября – День народного единства, занятия нет»: days that have no column, as they are off.
  private static func daysOff(for subject: AppendixOneSubject, _ source: InternalSource) -> Workbook
    .Remark?
  {
    let timetable = source.published.timetable
    let series = subject.groups(in: source).flatMap(timetable.series)
      .filter { $0.period == subject.period }
    let shown = source.published.window(of: subject.period)?.days
    let calendar = YearCalendar(of: series, in: timetable, within: shown)
    let lines = calendar.lines
    return lines.isEmpty ? nil : Workbook.Remark(calendar.title, lines.joined(separator: "; "))
  }

  private var teacher: String? {
    guard case .teacher(let id) = subject.scope else { return nil }
    return source.institution[id].name.text
  }

  /// Whom the table is for, with the name of the fact that tells it; the institution needs none.
  private var scope: (name: String?, value: String) {
    switch subject.scope {
    case .institution: (nil, source.institution.identity.name.text)
    case .department(let id): (Self.department, source.institution[id].name.text)
    case .teacher(let id): ("Педагог", source.institution[id].name.text)
    }
  }
}
