import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// When chats are open, with what says so: the institution, else the regulation.
struct OpenChats {
  /// When chats open, with who says so.
  private var open: Limit<TimeOfDay>
  /// When chats close, with who says so; later than `open`.
  private var close: Limit<TimeOfDay>
  /// Whose clause is named where neither line can be shown.
  private let regulation: Regulation

  /// `nil` when they could not be read or end before they start.
  init?(_ inspection: Inspection) {
    let chats = inspection.definitions.institution?.value.chats
    guard chats?.isClear != false,
      inspection.definitions.regulation?.limits.isClear != false
    else { return nil }
    regulation = inspection.regulation
    open = regulation.limits.chatsOpen
    close = regulation.limits.chatsClose
    if let own = chats?.value?.open.located { open.override(by: own) }
    if let own = chats?.value?.close.located { close.override(by: own) }
    guard open.value < close.value else { return nil }
  }

  /// «с 7:30 до 20:30».
  var span: String { "с \(open.value.figures) до \(close.value.figures)" }

  func contains(_ time: TimeOfDay) -> Bool { open.value <= time && time <= close.value }

  /// The labels and the help of a finding about what is outside of the hours; their ends are within.
  func finding(
    about work: ChatWork,
    _ message: String,
    labels: [Label],
    help: String
  ) -> Finding {
    finding(about: work.first, at: work.range, message, labels: labels, help: help)
  }

  /// The same of what begins then and stands there.
  func finding(
    about first: TimeOfDay,
    at place: SourceRange,
    _ message: String,
    labels: [Label] = [],
    help: String
  ) -> Finding {
    let isEarly = first < open.value
    let end = isEarly ? open : close
    return Finding(
      "\(message), а чаты работают \(span)",
      at: place,
      labels: labels + end.labels(saying: isEarly ? "чаты открываются" : "чаты закрываются"),
      help: end.help((afternoon(of: first) ?? "") + help, by: regulation)
    )
  }

  /// Hours of the night are mostly those of the afternoon, counted from noon.
  private func afternoon(of first: TimeOfDay) -> String? {
    guard first.minutes < 6 * 60,
      let later = TimeOfDay(minutes: first.minutes + 12 * 60), contains(later)
    else { return nil }
    return "если это после полудня, замените на \(later.figures.quoted); иначе "
  }
}
