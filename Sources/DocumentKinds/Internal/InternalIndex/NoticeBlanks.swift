import Documents
import InstitutionModel
import Schema

/// What notices leave to be written by hand, since the institution has not said it.
struct NoticeBlanks {
  let source: InternalSource
  let period: DistancePeriod.ID

  /// Items of a list, each with the line that fills the blank.
  var items: [[Block]] {
    let guidance = source.institution.guidance
    let asks = !source.groupsWithApplications(in: period).isEmpty
    let place = source.institution.intake(in: source.institution[period]).place
    let blanks = [
      guidance.requirements.value == nil
        ? ("какое устройство и\u{A0}связь нужны", "требования: …") : nil,
      guidance.withoutInternet.value == nil
        ? ("что делать без интернета или техники", "без интернета: …") : nil,
      guidance.attendance.value == nil
        ? ("как отмечается присутствие", "присутствие: …") : nil,
      asks && place == nil ? ("куда подавать заявления", "заявления: {куда: …}") : nil,
    ]
    return blanks.compactMap(\.self).map { [.paragraph(Self.words($0, line: $1))] }
  }

  /// Names the section of the file and the line to be added.
  private static func words(_ question: String, line: String) -> [Inline] {
    [
      .text("В\u{A0}уведомлениях останется пропуск\u{A0}– \(question): в\u{A0}"),
      .code("institution.yaml"), .text(", в\u{A0}«дистанционное обучение», допишите «"),
      .code(line), "».",
    ]
  }
}
