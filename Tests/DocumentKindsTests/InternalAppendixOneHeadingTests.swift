import InstitutionModel
import Schema
import SourceText
import Testing

@testable import DocumentKinds

struct InternalAppendixOneHeadingTests {
  @Test(arguments: [
    (nil, "Положению"),
    ("Положение о дистанционном обучении", "Положению о\u{A0}дистанционном обучении"),
    ("ПОЛОЖЕНИЕ о занятиях", "Положению о\u{A0}занятиях"),
    ("Порядок занятий на расстоянии", "Порядку занятий на\u{A0}расстоянии"),
    ("Правила", "Правилам"),
    ("Об обучении", "локальному нормативному акту «Об\u{A0}обучении»"),
  ])
  func `the annex names its act in the dative`(title: String?, act: String) {
    let nowhere = SourceRange(file: SourceFileID(index: 0), lower: 0, upper: 0)
    var edition = RegulationEdition()
    edition.title = Stated(title.map { Located($0, at: nowhere) })
    #expect(edition.appendixOneHeading == "Приложение 1 к\u{A0}" + act)
  }
}
