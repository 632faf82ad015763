import CivilTime
import Pipeline
import Publishing
import SourceText

/// Tables of marks, which are files of the definitions.
extension Run {
  /// Brings back the marks of a filled table, and tells what was replaced.
  ///
  /// - Parameters:
  ///   - wanted: Which table, and whether it may be understood in part.
  ///   - writes: Whether files are changed.
  /// - Throws: The exit code of a run that wrote nothing, or not all.
  func importMarks(_ wanted: MarkImport, writes: Bool) throws {
    try told {
      let outcome = try ended(nil, pipeline.importMarks(wanted, for: request))
      _ = findings.tell(outcome.told, to: .errors)
      if outcome.isRefused {
        if outcome.isIncomplete { console.printError("\(ImportSummary.refusal)\n") }
        throw stopped()
      }
      if writes { try write(outcome.files) }
      console.printOut(ImportSummary(outcome, writes: writes).text)
      if outcome.isIncomplete { throw stopped() }
      printStats(nil)
    }
  }

  /// Prepares the tables of a period.
  ///
  /// - Parameters:
  ///   - first: The first day of the period; `nil` for the current one.
  ///   - writes: Whether files are changed.
  /// - Throws: The exit code of a run that wrote nothing.
  func newAttendance(ofPeriodFrom first: CalendarDate?, writes: Bool) throws {
    try told {
      let prepared = try ended(nil, pipeline.newAttendance(ofPeriodFrom: first, for: request))
      guard let period = prepared.period else {
        _ = findings.tell(prepared.told, to: .errors)
        throw stopped()
      }
      if writes { try write(prepared.files) }
      let lines = prepared.files.map { ImportSummary.line(about: $0, writes: writes) }
      console.printOut(lines.map { "\($0.harmless)\n" }.joined())
      console.printOut(NewAttendance.summary(of: prepared, period))
      printStats(nil)
    }
  }

  /// Files of the definitions, each whole or as it was.
  private func write(_ files: [EditedFile]) throws {
    for file in files {
      do throws(NewFolder.Refusal) {
        try interruption.hold { () throws(NewFolder.Refusal) in
          try NewFolder.write(file.bytes, to: file.path)
        }
      } catch {
        throw end(with: .world(error.message))
      }
    }
  }
}
