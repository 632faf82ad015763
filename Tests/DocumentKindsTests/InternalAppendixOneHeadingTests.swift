import CivilTime
import InstitutionModel
import SourceText
import Testing

@testable import DocumentKinds

struct InternalAppendixOneHeadingTests {
  private static let nowhere = SourceRange(file: SourceFileID(index: 0), lower: 0, upper: 0)

  @Test(arguments: [
    (nil, "Положению"),
    ("Положение о дистанционном обучении", "Положению о\u{A0}дистанционном обучении"),
    ("ПОЛОЖЕНИЕ о занятиях", "Положению о\u{A0}занятиях"),
    ("Порядок занятий на расстоянии", "Порядку занятий на\u{A0}расстоянии"),
    ("Правила", "Правилам"),
    ("Об обучении", "локальному нормативному акту «Об\u{A0}обучении»"),
  ])
  func `the annex names its act in the dative`(title: String?, act: String) {
    let heading = RegulationEdition(title: title).appendixOneHeading
    #expect(heading == "Приложение 1 к\u{A0}" + act)
  }

  private static let object =
    "об\u{A0}организации взаимодействия и\u{A0}обучения с\u{A0}применением платформы «Белое озеро», "
    + "которая хранит записи занятий"

  @Test(arguments: [
    ("Положение", "Положению, утверждённому"), ("Правила", "Правилам, утверждённым"),
    ("Инструкция", "Инструкции, утверждённой"),
    ("Условия", "локальному нормативному акту, утверждённому"),
  ])
  func `a long title is whole on paper, and one line names its order`(
    name: String,
    act: String
  ) throws {
    let directive = Directive(number: "53", date: try #require(CalendarDate(iso: "2026-08-28")))
    var edition = RegulationEdition(title: "\(name) \(Self.object)")
    #expect(edition.appendixOneHeading.contains(Self.object))
    #expect(edition.appendixOneLine == edition.appendixOneHeading)
    edition.directive = Located(directive, at: Self.nowhere)
    #expect(
      edition.appendixOneLine
        == "Приложение 1 к\u{A0}\(act) приказом от\u{A0}28.08.2026 №\u{A0}53"
    )
    edition.title = "\(name) занятий"
    #expect(edition.appendixOneLine == edition.appendixOneHeading)
  }
}
