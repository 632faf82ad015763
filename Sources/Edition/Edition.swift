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

  /// The files of a document, by its number in 0..<``count``.
  public func files(of number: Int) -> [EditionFile] {
    let place = (starts.firstIndex { $0 > number } ?? starts.count) - 1
    let plan = plans[place]
    let index = number - starts[place]
    guard let address = book.address(of: plan.documents[index]),
      let links = book.links(from: plan.documents[index])
    else { return [] }
    let document = plan.document(at: index)
    let sources = plan.sources(at: index)
    let formats = formats(of: address.tree)
    return address.formats.compactMap { name in
      formats.rendering(as: name, of: document, links: links).map { rendering in
        EditionFile(
          path: "\(address.tree.rawValue)/\(address.path).\(name.fileExtension)",
          kind: plan.kind,
          sources: sources,
          format: name,
          rendering: rendering
        )
      }
    }
  }

  private func formats(of tree: Tree) -> FormatSet {
    switch tree {
    case .site: site
    case .internal: staff
    }
  }
}

/// One file of a document, not yet rendered.
public struct EditionFile: Sendable {
  /// From the output folder, with `/` between folders.
  public let path: String
  /// The document's kind.
  public let kind: String
  /// The definition files that the document is about.
  public let sources: [String]
  public let format: FormatName
  public let rendering: Rendering
}
