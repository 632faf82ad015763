import Documents
import Renderers

/// Everything that is to be published: which documents, where, in which formats.
///
/// Documents stream: ``files(of:)`` builds one document, renders what is asked for, and forgets it.
public struct Edition: Sendable {
  private let plans: [KindPlan]
  /// The number of the first document of each plan.
  private let starts: [Int]
  private let book: AddressBook
  private let site: FormatSet
  private let staff: FormatSet

  /// The number of documents.
  public let count: Int

  init(plans: [KindPlan], currentPeriod: String?, site: FormatSet, staff: FormatSet) {
    self.plans = plans
    book = AddressBook(
      plans.map { ($0.placement, $0.documents) },
      currentPeriod: currentPeriod
    )
    self.site = site
    self.staff = staff
    var starts: [Int] = []
    var count = 0
    for plan in plans {
      starts.append(count)
      count += plan.documents.count
    }
    self.starts = starts
    self.count = count
  }

  /// What is known of a document without making it, by its number in 0..<``count``.
  public func outline(of number: Int) -> DocumentOutline {
    let (plan, index) = place(of: number)
    let paths = book.address(of: plan.documents[index]).map { address in
      address.formats.map { address.path(as: $0) }
    }
    return DocumentOutline(kind: plan.kind, key: plan.key(at: index), paths: paths ?? [])
  }

  /// The files of a document.
  public func files(of number: Int) throws(RenderingError) -> [EditionFile] {
    let (plan, index) = place(of: number)
    guard let address = book.address(of: plan.documents[index]),
      let links = book.links(from: plan.documents[index])
    else { return [] }
    let document = plan.document(at: index)
    let formats = formats(of: address.tree)
    var files: [EditionFile] = []
    for name in address.formats {
      if let bytes = try formats.bytes(as: name, of: document, links: links) {
        files.append(EditionFile(path: address.path(as: name), bytes: bytes))
      }
    }
    return files
  }

  /// Paths of the definition files that a document is about.
  public func sources(of number: Int) -> [String] {
    let (plan, index) = place(of: number)
    return plan.sources(at: index)
  }

  private func place(of number: Int) -> (plan: KindPlan, index: Int) {
    let place = (starts.firstIndex { $0 > number } ?? starts.count) - 1
    return (plans[place], number - starts[place])
  }

  private func formats(of tree: Tree) -> FormatSet {
    switch tree {
    case .site: site
    case .internal: staff
    }
  }
}
