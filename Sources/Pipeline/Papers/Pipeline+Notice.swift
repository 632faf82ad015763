import CivilTime
import DocumentKinds
import Documents
import Edition
import InstitutionModel
import Renderers
import Rules
import Russian
import SourceText

extension Pipeline {
  /// Makes one notice of a checked institution.
  ///
  /// - Parameters:
  ///   - notice: Which notice, in which format.
  ///   - checked: What was checked.
  ///   - request: What it was checked for.
  /// - Returns: The file; `nil` when the institution has an error.
  /// - Throws: `Failure.usage` when there is no such group, period or format.
  public func notice(
    _ notice: NoticeRequest,
    of checked: CheckedInstitution,
    for request: Request
  ) throws(Failure) -> NoticeFile? {
    guard let material = checked.material,
      let edition = edition(of: checked, for: request, assets: material.assets.embedded)
    else { return nil }
    let notices = edition.documents(of: Notice.metadata.id)
    let number = try number(of: notice, among: notices, in: material.validated.institution)
    let known = edition.formats(of: number)
    let format = try NoticeFormat(of: notice, among: known)
    guard let file = try file(of: number, format.ending, in: edition) else { throw format.unknown }
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    return NoticeFile(
      name: name,
      bytes: file.bytes,
      isText: format.ending == TXT.fileExtension,
      remark: notice.period == nil ? remark(on: notices.currentPeriod, checked) : nil
    )
  }

  /// Nobody asked for a period, and the one that was taken is over.
  private func remark(on current: String?, _ checked: CheckedInstitution) -> String? {
    let periods = checked.material?.validated.institution.periods ?? []
    let first = current.flatMap(CalendarDate.init(folder:))
    let period = periods.first { $0.first.value == first }
    guard let period, let last = period.last, last < checked.date else { return nil }
    let days = "с\u{A0}\(period.first.value.russianFigures) по\u{A0}\(last.russianFigures)"
    return "нового периода нет; это уведомление прошедшего периода: \(days)"
  }

  /// Everything that could be published of a checked institution, planned and not yet made.
  ///
  /// - Parameters:
  ///   - checked: What was checked.
  ///   - request: What it was checked for.
  ///   - assets: Where pages have their look from; without it from the files of their tree.
  /// - Returns: The edition; `nil` when the institution has an error.
  public func edition(
    of checked: CheckedInstitution,
    for request: Request,
    assets: PageAssets? = nil
  ) -> Edition? {
    checked.material.map { material in
      watch(.planning) {
        Edition(material, checked, for: request, assets: assets ?? material.assets.shared)
      }
    }
  }

  /// The number of the notice in the edition.
  private func number(
    of notice: NoticeRequest,
    among notices: EditionDocuments,
    in institution: Institution
  ) throws(Failure) -> Int {
    let period = notice.period?.isoFigures ?? notices.currentPeriod
    guard let period else { throw .usage("дистанционных периодов нет") }
    let ofPeriod = notices.subjects.filter { $0.name.hasPrefix("\(period)/") }
    if let day = notice.period, ofPeriod.isEmpty { throw .usage(Self.noPeriod(day, notices)) }
    let wanted = "\(period)/\(notice.group)"
    if let exact = ofPeriod.first(where: { $0.name == wanted }) { return exact.number }
    let slugs = ofPeriod.map { String($0.name.dropFirst(period.count + 1)) }
    let search = NoticeGroupSearch(slugs, in: institution)
    return ofPeriod[try search.index(of: notice.group)].number
  }

  /// `nil` when the notice is not made in the format.
  private func file(
    of number: Int,
    _ format: String,
    in edition: Edition
  ) throws(Failure) -> EditionFile? {
    do throws(RenderingError) { return try edition.file(of: number, as: format) } catch {
      throw .world("уведомление не удалось записать: \(error.fault.russian)")
    }
  }

  /// With the first days of the periods that there are.
  private static func noPeriod(_ period: CalendarDate, _ notices: EditionDocuments) -> String {
    let known = Set(notices.subjects.compactMap { $0.name.split(separator: "/").first })
    let days = Set(known.compactMap { CalendarDate(folder: String($0)) }).sorted()
    return "--period: нет периода, который начинается \(period.russianFigures)"
      + (days.isEmpty ? "" : "; есть: ")
      + days.map(\.russianFigures).joined(separator: ", ")
  }
}
