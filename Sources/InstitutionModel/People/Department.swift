import Russian
import Schema
import SourceText

/// A unit of the institution.
///
/// Russian: «структурное подразделение» (п. 4.20).
public struct Department: Sendable {
  public typealias ID = Index<Department>

  public var name: Stated<String> = .absent
  /// Russian: «руководитель».
  public var head: Stated<String> = .absent
  /// Of its headings and tables on the site.
  ///
  /// Russian: «цвет».
  public var color: Stated<SiteColor> = .absent
  /// Russian: «значок».
  public var icon: Stated<DepartmentIcon> = .absent
  /// The transliterated name, used in addresses.
  public var slug = ""

  /// Who heads it; `nil` where a vacancy is written, which is nobody.
  public var namedHead: String? {
    head.value.flatMap { $0.namesNobody ? nil : $0 }
  }

  static let schema = RecordSchema("подразделение", within: "в описании подразделения", Self()) {
    Key("название", \.name, .title, required: true).example("Художественный отдел")
      .about("как его называют")
    Key("руководитель", \.head, .personAlone, clause: "4.20").example("Мельникова О.В.")
      .about("фамилия и инициалы")
    Key("цвет", \.color, .siteColor).example("8a3b62").about("цвет заголовка и таблиц на сайте")
    Key("значок", \.icon, .known(in: DepartmentIcon.words, of: "значки")).example("кисть")
      .about("рисунок перед названием на сайте")
  }
}

extension Shape where Value == Department {
  /// A name alone, which may have commas.
  static let department = record(
    Department.schema,
    or: .title,
    as: \.name,
    expected: "название подразделения"
  )
}
