import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Texts say «обучение с применением ЭО и ДОТ», since there is no distance form of learning.
///
/// Russian: «при всех формах получения дополнительного образования» (пп. 1.3, 1.4): e-learning is used
/// in every form and is none itself. Names of acts and documents are not ours to change.
enum WordsAreOfRegulation: Rule {
  static let metadata = RuleMetadata("words-are-of-regulation", .warning, clause: "1.4")
    .also("1.3").saying("Тексты не называют ЭО и ДОТ формой обучения")

  /// Looks at titles, tasks, guidance, pages and forms of study.
  static func check(_ inspection: Inspection) -> Checked {
    let definitions = inspection.definitions
    let programs = definitions.programs.map(\.program)
    let learnings = inspection.writtenLearnings.map(\.learning)
    let tasks = learnings.flatMap(\.special.materials.items).map(\.value.task)
    let written =
      programs.flatMap { [$0.title, $0.distanceParts] } + definitions.guidanceTexts + tasks
      + learnings.map(\.assessmentConditions)
    let texts = written.map(\.located)
    let pages = definitions.pages.flatMap { [$0.lines.title.located, Term($0.text, at: $0.prose)] }
    let looks = (texts + pages).compactMap(\.self).map { Look(findings(in: $0)) }
    let forms = programs.compactMap(\.formOfStudy.located).map { Look(finding(about: $0)) }
    return .each(looks + forms, .text) { $0 }
  }

  /// Every place in a text where the phrase stands.
  private static func findings(in text: Term) -> [Finding] {
    DistanceFormPhrase.all(in: text.value).map { phrase in
      Finding(
        "дистанционной формы обучения не бывает: \(phrase.text.quoted)",
        at: text.range(ofBytes: phrase.bytes),
        help: "напишите «обучение с применением ЭО и ДОТ»"
      )
    }
  }

  /// A form of study that is called distance, in whatever words.
  private static func finding(about form: Term) -> Finding? {
    guard form.value.folded.contains("дистанцион") else { return nil }
    return Finding(
      "дистанционной формы обучения не бывает: \(form.value.quoted)",
      at: form.range,
      help: "напишите, например, «очная»; что изучается на расстоянии, говорит строка «с ЭО и ДОТ»"
    )
  }
}

extension Definitions {
  /// What families read of distance learning in the institution's own words.
  fileprivate var guidanceTexts: [Stated<String>] {
    let places = periods.compactMap(\.value.applications.value?.place)
    guard let guidance = institution?.value.guidance.value else { return places }
    return places + [
      guidance.requirements, guidance.withoutInternet, guidance.withoutMessenger,
      guidance.attendance, guidance.support,
      guidance.applications.value?.place ?? .absent,
    ]
  }
}

extension Term {
  /// The place of a part of the text; of the whole text where the file has it in other bytes.
  fileprivate func range(ofBytes bytes: Range<Int>) -> SourceRange {
    let (length, written) = (value.utf8.count, Int(range.upper - range.lower))
    guard written == length || written == length + 2 else { return range }
    // Quotation marks stand around the text.
    let start = Int(range.lower) + (written - length) / 2
    return SourceRange(
      file: range.file,
      lower: start + bytes.lowerBound,
      upper: start + bytes.upperBound
    )
  }
}
