import CivilTime
import Diagnostics
import Pipeline
import Publishing
import Russian
import SourceText

/// Single papers and texts, without a publication.
extension Run {
  /// Checks, tells the findings, and writes one notice.
  ///
  /// - Parameters:
  ///   - notice: Which notice, in which format.
  ///   - file: Where to; without one, a text is printed and a paper lies in the current folder.
  /// - Throws: The exit code of a run that wrote nothing.
  func notice(_ notice: NoticeRequest, file: String?) throws {
    try told { try make(notice, file: file) }
  }

  /// Checks, tells the findings, and prints the posts of a week.
  ///
  /// - Parameters:
  ///   - group: The group as its author calls it.
  ///   - day: A day of the week; `nil` for that of the build.
  /// - Throws: The exit code of a run that printed nothing.
  func posts(of group: String, in day: CalendarDate?) throws {
    try told { try tellPosts(of: group, in: day) }
  }

  /// Findings go to standard error, so that the texts can be piped.
  private func tellPosts(of group: String, in day: CalendarDate?) throws {
    let checked = try cleared()
    let text = try ended(nil, pipeline.posts(of: group, in: day, of: checked, for: request))
    guard let text else { return }
    console.printOut(text)
    printStats(nil)
  }

  /// Findings go to standard error, so that a text can be piped.
  private func make(_ notice: NoticeRequest, file: String?) throws {
    let checked = try cleared()
    let paper = try ended(nil, pipeline.notice(notice, of: checked, for: request))
    guard let paper else { return }
    try ended(nil, deliver(paper, to: file))
    printStats(nil)
  }

  /// Checks, and prints what is on the day; findings are told only where an error forbids to show anything.
  ///
  /// - Throws: The exit code of a run that showed nothing.
  func show(_ day: DayRequest) throws {
    try told {
      let checked = try checked()
      if checked.diagnostics.hasErrors {
        _ = findings.tell(checked, to: .errors)
        throw stopped()
      }
      if let text = try ended(nil, pipeline.day(day, of: checked, for: request)) {
        console.printOut(text)
      }
      printStats(nil)
    }
  }

  /// A text is printed unless a file is named; a paper always lies in a file.
  private func deliver(_ paper: NoticeFile, to file: String?) throws(Failure) {
    if let remark = paper.remark { console.printError("\(remark)\n") }
    if file == nil, paper.isText {
      return console.printOut(String(decoding: paper.bytes, as: UTF8.self))
    }
    let path = file ?? paper.name
    do throws(SystemFault) {
      try interruption.hold { () throws(SystemFault) in
        try SingleFile(path: path).write(paper.bytes)
      }
    } catch {
      throw .world("не удалось записать «\(path)»: \(error.reason)")
    }
    console.printOut("готово: \(path.harmless)\n")
  }
}
