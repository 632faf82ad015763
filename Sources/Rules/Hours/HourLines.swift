import Diagnostics
import InstitutionModel
import Schema
import SourceText

/// Where it is written how long the academic hour of a program is, and the recess.
struct HourLines {
  /// The program's own, else the institution's; `nil` for what holds by default.
  let hour: SourceRange?
  /// The program's own, else the institution's; `nil` for what holds by default.
  let recess: SourceRange?
  /// Whether the program says itself how long its hour is.
  let isHourOwn: Bool
  /// Whether the program says itself how long its recess is.
  private let isRecessOwn: Bool

  init(_ lines: AcademicHourLines) {
    hour = lines.minutes.located?.range
    recess = lines.recess.located?.range
    isHourOwn = lines.minutes.isOwn
    isRecessOwn = lines.recess.isOwn
  }

  /// Whether the institution sets them for the program, as it does for others.
  var areShared: Bool { !isHourOwn && !isRecessOwn && (hour ?? recess) != nil }

  /// The line to look at: of the program, or of the institution for what is shared; `nil` where the
  /// program has none of its own.
  func suspect(isRecess: Bool) -> SourceRange? {
    let hour = isHourOwn || areShared ? hour : nil
    let recess = isRecessOwn || areShared ? recess : nil
    return isRecess ? recess ?? hour : hour ?? (areShared ? recess : nil)
  }

  /// The lines themselves, but for one that is shown already.
  func labels(except place: SourceRange? = nil) -> [Label] {
    let lines = [
      (isHourOwn ? "час программы" : "час учреждения", hour),
      (isRecessOwn ? "перемена программы" : "перемена учреждения", recess),
    ]
    return lines.compactMap { text, line in
      line.flatMap { $0 == place ? nil : Label(text, at: $0) }
    }
  }
}
