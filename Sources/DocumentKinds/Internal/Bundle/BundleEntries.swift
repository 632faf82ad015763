import Documents
import InstitutionModel
import Schema

/// The files of a bundle: the table of Приложение 1, then group by group what is sent, what is printed.
struct BundleEntries {
  let source: InternalSource
  /// Whose files, and for which period.
  let subject: TeacherSubject

  /// In the order of their names.
  var all: [ArchiveEntry] { [table] + groups.enumerated().flatMap { papers(of: $1, $0 + 1) } }

  private var period: DistancePeriod.ID { subject.period }

  /// The teacher's own table of Приложение 1.
  private var ofTable: AppendixOneSubject {
    AppendixOneSubject(period: period, scope: .teacher(subject.teacher))
  }

  /// The groups that the teacher answers for in the period.
  private var groups: [Group.ID] { ofTable.groups(in: source) }

  /// The table as a workbook, numbered 0 so that it comes first.
  private var table: ArchiveEntry {
    let first = number(0)
    return entry(
      AppendixOne.id(of: ofTable, in: source),
      .xlsx
    ) {
      BundleName(first, "Приложение 1", ending: $0)
    }
  }

  /// The papers of one group, in the order in which they are used; `index` counts groups from 1.
  private func papers(of id: Group.ID, _ index: Int) -> [ArchiveEntry] {
    let group = source.institution[id]
    let program = source.institution.programs[group.program.index]
    let papers = PeriodPaper.allCases.flatMap { paper in
      paper.id(of: id, in: period, source).map { id in paper.taken.map { (paper, id, $0) } } ?? []
    }
    let longest = papers.map { $0.0.title(in: $0.2) }.max { $0.utf8.count < $1.utf8.count } ?? ""
    return papers.enumerated().map { place, paper in
      entry(paper.1, paper.2) {
        BundleName(
          "\(number(index)).\(place + 1)",
          paper.0.title(in: paper.2),
          of: group.label,
          program.fullTitle,
          besides: longest,
          ending: $0
        )
      }
    }
  }

  /// As many digits as the last group has, so that names sort as numbers.
  private func number(_ index: Int) -> String {
    let width = String(groups.count).utf8.count
    let digits = String(index)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// A file of the document in one format, whose name ends in the format's.
  private func entry(
    _ document: DocumentID,
    _ format: FormatName,
    _ name: (String) -> BundleName
  ) -> ArchiveEntry {
    ArchiveEntry(name: name("\(format)").text, document: document, format: format)
  }
}
