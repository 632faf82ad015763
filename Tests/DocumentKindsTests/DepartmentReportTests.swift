import CivilTime
import DocumentDumps
import Documents
import InstitutionModel
import SourceText
import TestSupport
import Testing

@testable import DocumentKinds

/// The pages of departments look at their own programs, and tell of all their groups and teachers.
struct DepartmentReportTests {
  @Test func `a page reads the programs of its department alone`() throws {
    let source = try source()
    let programs = DepartmentReport.subjects(in: source).map { department in
      let reads = DepartmentReport.reads(department, in: source)
      #expect(!reads.everyProgram && !reads.findings && !reads.marks)
      return reads.programs.sorted().map { source.institution[$0].slug }
    }
    #expect(programs == [["rezba-po-derevu"], ["zanimatelnaya-himiya", "olimpiadnaya-fizika"]])
  }

  @Test func `hours stand in the program's department, working time in the teacher's`() throws {
    let source = try source(replacing: [craftsOf(Self.physics)])
    #expect(try text(of: "otdel-remyosel", in: source).contains("«Олимпиадная физика», группа 1"))
    let science = try text(of: "otdel-nauki", in: source)
    #expect(!science.contains("«Олимпиадная физика»"))
    #expect(science.contains("вторник") && science.contains("консультация"))
  }

  @Test func `a department of teachers without groups has their working time`() throws {
    let source = try source(replacing: [craftsOf(Self.physics), craftsOf(Self.chemistry)])
    let science = try text(of: "otdel-nauki", in: source)
    #expect(science.contains("0 групп, 1 педагог"))
    #expect(science.contains("Своих групп нет.") && science.contains("за неделю 6 ч"))
    let crafts = try text(of: "otdel-remyosel", in: source)
    #expect(crafts.contains("5 групп, 1 педагог") && !crafts.contains("Искрова"))
  }

  @Test func `what belongs to no department has a page that the methods service signs`() throws {
    let edit = (path: "teachers.yaml", old: "    подразделение: Отдел науки\n", new: "")
    let source = try source(replacing: [edit])
    let others = try text(of: "others", in: source)
    #expect(others.contains("Отчёт об исполнении Положения: Без подразделения"))
    #expect(others.contains("3 группы, 1 педагог"))
    #expect(others.contains(#"signature "Методист" "В.Ф. Рябинина" date-blank"#))
    let subjects = DepartmentReport.subjects(in: source)
    #expect(
      subjects.map { DepartmentReport.id(of: $0, in: source).subject }
        == ["otdel-remyosel", "others"]
    )
  }

  @Test func `every department has the same columns, and a total`() throws {
    let source = try source()
    let headers = DepartmentReport.subjects(in: source).flatMap { department in
      HoursTable(context: DepartmentContext(source: source, department: department)).blocks
        .compactMap { block in
          if case .table(let table) = block { table.header } else { nil }
        }
    }
    #expect(headers.count == 2 && Set(headers).count == 1)
    let text = try text(of: "otdel-nauki", in: source)
    #expect(text.contains("Осталось дать") && text.contains("Проведено на 23.11.2026"))
    #expect(text.contains("всего по подразделению"))
  }

  @Test func `the report of the institution leads to every page and has no row of a group`() throws
  {
    let text = DocumentDump.text(of: RegulationReport.document(of: .whole, in: try source()))
    for slug in ["otdel-remyosel", "otdel-nauki"] {
      #expect(text.contains(#"link document "department-report" "\#(slug)""#))
    }
    #expect(!text.contains("Часы:") && !text.contains("Рабочее время:"))
  }

  // MARK: Making pages

  private typealias Edit = (path: String, old: String, new: String)

  private static let physics = "programs/olimpiadnaya-fizika.yaml"
  private static let chemistry = "programs/zanimatelnaya-himiya.yaml"

  /// The program comes under the department of crafts.
  private func craftsOf(_ program: String) -> Edit {
    (program, "педагог: Искрова Д.Ю.\n", "педагог: Искрова Д.Ю.\nподразделение: Отдел ремёсел\n")
  }

  private func source(replacing edits: [Edit] = []) throws -> InternalSource {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    return try InternalFixture.source("two-departments", on: date, replacing: edits)
  }

  /// The page, made of no more than it reads, with plain spaces.
  private func text(of slug: String, in source: InternalSource) throws -> String {
    let department = try #require(
      DepartmentReport.subjects(in: source).first {
        DepartmentReport.id(of: $0, in: source).subject == slug
      }
    )
    let window = source.window(DepartmentReport.reads(department, in: source))
    return DocumentDump.text(of: DepartmentReport.document(of: department, in: window))
      .replacing("\u{A0}", with: " ").replacing("\u{2060}", with: "")
  }
}
