import Documents
import InstitutionModel

/// A paper that a group has in a period, in the order in which a teacher needs them.
enum PeriodPaper: CaseIterable {
  /// The letter to the parents, and its text for the chat.
  case notice
  /// The application for the transfer, clause 1.8.
  case application
  /// The sheet on which parents confirm that they have read the notice.
  case acquaintance

  /// The document; `nil` for a group that needs none.
  func id(
    of group: Group.ID,
    in period: DistancePeriod.ID,
    _ source: InternalSource
  ) -> DocumentID? {
    let subject = GroupSubject(period: period, group: group)
    switch self {
    case .notice: return Notice.id(of: subject, in: source)
    case .acquaintance: return AcquaintanceSheet.id(of: subject, in: source)
    case .application:
      guard source.asksForApplication(group, in: period) else { return nil }
      return Application.id(of: subject, in: source)
    }
  }

  /// What the paper is called in a line: «уведомление».
  var name: String {
    switch self {
    case .notice: "уведомление"
    case .application: "заявление"
    case .acquaintance: "лист ознакомления"
    }
  }

  /// The formats that lists offer, that of signing first.
  var formats: [FormatName] {
    switch self {
    case .notice: [.pdf, .docx, .txt]
    case .application, .acquaintance: [.pdf, .docx]
    }
  }

  /// The formats that a teacher takes along: the text first, then what is printed.
  var taken: [FormatName] {
    switch self {
    case .notice: [.txt, .pdf]
    case .application, .acquaintance: [.pdf]
    }
  }

  /// What the paper is called as a file.
  func title(in format: FormatName) -> String {
    switch self {
    case .notice: format == .txt ? "Текст для чата" : "Уведомление"
    case .application: "Заявление"
    case .acquaintance: "Лист ознакомления"
    }
  }
}
