import CivilTime
import Documents
import InstitutionModel
import Russian
import Timetable

/// Who is to be told of the changes that are to come, with the texts for chats.
///
/// Russian: «кому сообщить» (п. 2.7.4).
public enum ChangeNotices: DocumentKind {
  public static let metadata = KindMetadata(
    id: "change-notices",
    title: "Кому сообщить об\u{A0}изменениях",
    clauses: ["2.7.4", "2.9.2"]
  )

  public static let placement = Placement(.internal, .file("changes/index"), [.html])

  /// Which changes are to come, the day of the build says.
  public static func reads(_ subject: InstitutionSubject, in source: InternalSource) -> Reads {
    Reads(everyProgram: true, day: true)
  }

  /// None where no lesson is changed.
  public static func subjects(in source: InternalSource) -> [InstitutionSubject] {
    source.published.changedLessons.isEmpty ? [] : [.whole]
  }

  public static func document(
    of subject: InstitutionSubject,
    in source: InternalSource,
    _ words: Void
  ) -> Document {
    let notices = ChangeNotice.all(in: source)
    return Document(
      id: id(of: subject, in: source),
      title: metadata.title,
      bodies: [.page(blocks(notices, in: source))],
      imprint: source.institution.imprint(
        metadata.clauses,
        told: source.published.dayTold(of: notices.flatMap(\.lessons))
      )
    )
  }

  /// The files of the changes.
  public static func sources(of subject: InstitutionSubject, in source: InternalSource) -> [String]
  {
    source.published.paths(of: source.institution.dayChanges.map(\.range))
  }

  private static func blocks(_ notices: [ChangeNotice], in source: InternalSource) -> [Block] {
    let heading = Block.heading(level: 1, [.text(metadata.title)])
    guard !notices.isEmpty else {
      return [heading, .paragraph(["Все изменённые занятия уже прошли."])]
    }
    let hours = source.institution.chatWords.map { " \($0)" } ?? ""
    let told = notices.count(where: \.isTold)
    let rest = "Сообщить об\u{A0}изменениях: \(notices.count - told)"
    let counts = rest + (told == 0 ? "" : "; объявлено раньше: \(told)")
    let lead = "\(counts). Тексты готовы: скопируйте их в\u{A0}чаты.\(hours)"
    return [heading, .paragraph([.text(lead)], .lead)] + notices.flatMap(\.blocks)
  }
}
