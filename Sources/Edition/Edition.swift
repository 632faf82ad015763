import Documents
import Hashing
import Renderers

/// Everything that is to be published: which documents, where, in which formats.
///
/// Documents stream: ``files(of:)`` builds one document, renders what is asked for, and forgets it.
public struct Edition: Sendable {
  /// In the order of turns.
  private let plans: [KindPlan]
  /// The number of the first document of each plan.
  private let starts: [Int]
  /// Where each document lies.
  private let book: AddressBook
  /// The name of the period whose papers lie at the short paths; `nil` where there is none.
  private let currentPeriod: String?
  /// Formats of the tree for everybody.
  private let site: FormatSet
  /// Formats of the tree for staff.
  private let staff: FormatSet

  /// What the site has beside its documents.
  private let beside: SiteFiles

  /// The number of documents.
  public let count: Int
  /// The numbers of the documents in the order of their turns; each turn may look at the files of those
  /// before.
  public let turns: [Range<Int>]

  /// Plans may come in any order; within a turn theirs is kept.
  init(
    plans: [KindPlan],
    currentPeriod: String?,
    site: FormatSet,
    staff: FormatSet,
    beside: SiteFiles
  ) {
    self.beside = beside
    let turns = Placement.Turn.allCases.map { turn in plans.filter { $0.placement.turn == turn } }
    let plans = turns.flatMap(\.self)
    self.plans = plans
    book = AddressBook(
      plans.map { ($0.placement, $0.documents) },
      currentPeriod: currentPeriod
    )
    self.currentPeriod = currentPeriod
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
    var first = 0
    self.turns = turns.map { plans in
      let numbers = first..<first + plans.reduce(0) { $0 + $1.documents.count }
      first = numbers.upperBound
      return numbers
    }
  }

  /// What is known of a document without making it, by its number in 0..<``count``.
  public func outline(of number: Int) -> DocumentOutline {
    let (plan, index) = place(of: number)
    let paths = book.address(of: plan.documents[index]).map { address in
      address.formats.map { address.path(as: $0) }
    }
    return DocumentOutline(
      kind: plan.kind,
      turn: plan.placement.turn,
      key: plan.key(at: index),
      paths: paths ?? []
    )
  }

  /// A document, made and not yet written in any format.
  public func document(of number: Int) -> Document {
    let (plan, index) = place(of: number)
    return plan.document(at: index)
  }

  /// The paths of the files that an archive is made of, from the output folder.
  public func parts(of number: Int) -> [String] { parts(of: document(of: number)) }

  private func parts(of document: Document) -> [String] {
    document.bodies.flatMap { body -> [String] in
      guard case .archive(let entries) = body else { return [] }
      return entries.compactMap { book.path(of: $0.document, as: $0.format) }
    }
  }

  /// Whether anything is written of a document: an archive of nothing is not made.
  @Sendable private func isMade(_ document: DocumentID) -> Bool {
    guard let plan = plans.first(where: { $0.kind == document.kind }),
      plan.placement.turn == .afterDocuments, let index = plan.documents.firstIndex(of: document)
    else { return true }
    return !parts(of: plan.document(at: index)).isEmpty
  }

  /// What a document says, by which it is known again: equal digests, equal files.
  ///
  /// - Parameters:
  ///   - document: The document of the number.
  ///   - number: Tells where it lies.
  /// - Returns: `nil` for a document that looks at files of others.
  public func content(of document: Document, _ number: Int) -> Digest? {
    let (plan, index) = place(of: number)
    guard plan.placement.turn == .first,
      let links = book.links(from: plan.documents[index], isMade: isMade)
    else { return nil }
    var hash = SHA256()
    hash.update(plan.shared)
    hash.update(Fingerprint(of: document, links: links).digest)
    return hash.digest()
  }

  /// The files of a document; an archive reads those that it holds.
  ///
  /// - Parameters:
  ///   - document: The document of the number.
  ///   - number: Tells where it lies.
  ///   - finished: Reads what was made before.
  /// - Returns: One for each format in which it can be.
  /// - Throws: `EditionError` with the path of the file that cannot be.
  public func files(
    of document: Document,
    _ number: Int,
    reading finished: FileReading = .none
  ) throws(EditionError) -> [EditionFile] {
    let (plan, index) = place(of: number)
    guard let address = book.address(of: plan.documents[index]),
      let links = book.links(from: plan.documents[index], files: finished, isMade: isMade)
    else { return [] }
    let formats = formats(of: address.tree)
    var files: [EditionFile] = []
    for name in address.formats {
      let path = address.path(as: name)
      do throws(RenderingError) {
        guard let bytes = try formats.bytes(as: name, of: document, links: links) else { continue }
        let words = address.tree == .site ? name.hiddenWords(of: document) : nil
        files.append(EditionFile(path: path, bytes: bytes, words: words))
      } catch {
        throw EditionError(path: path, fault: error.fault)
      }
    }
    return files
  }

  /// What the site has beside its documents: for servers, search engines, chats and other programs.
  public var siteFiles: [EditionFile] {
    let pages = plans.filter { $0.placement.tree == .site && $0.placement.formats.first == .html }
      .flatMap { $0.documents.compactMap { book.address(of: $0)?.target } }
    return beside.all(pages: pages.map { String(decoding: $0, as: UTF8.self) }, in: book)
  }

  /// The names that documents are asked for by: those of kinds, and of folders that they lie in.
  public var names: Set<String> {
    plans.reduce(into: []) { names, plan in
      names.insert(plan.kind)
      for document in plan.documents {
        let folders = book.address(of: document)?.path.split(separator: "/").dropLast() ?? []
        names.formUnion(folders.map(String.init))
      }
    }
  }

  /// The documents of a kind.
  public func documents(of kind: String) -> EditionDocuments {
    let subjects = zip(plans, starts).filter { $0.0.kind == kind }.flatMap { plan, start in
      plan.documents.enumerated().map { (name: $1.subject, number: start + $0) }
    }
    return EditionDocuments(subjects: subjects, currentPeriod: currentPeriod)
  }

  /// The endings of the files that a document is made in.
  public func formats(of number: Int) -> [String] {
    let (plan, _) = place(of: number)
    return plan.placement.formats.map(\.fileExtension)
  }

  /// The file of a document with the ending, to be sent alone; `nil` when it is not made so.
  public func file(of number: Int, as ending: String) throws(RenderingError) -> EditionFile? {
    let (plan, index) = place(of: number)
    guard let name = plan.placement.formats.first(where: { $0.fileExtension == ending }),
      let address = book.address(of: plan.documents[index])
    else { return nil }
    let document = plan.document(at: index)
    return try formats(of: address.tree).bytes(as: name, of: document, links: NoNeighbours())
      .map { EditionFile(path: address.path(as: name), bytes: $0, words: nil) }
  }

  /// Paths of the definition files that a document is about.
  public func sources(of number: Int) -> [String] {
    let (plan, index) = place(of: number)
    return plan.sources(at: index)
  }

  /// The plan of a document, and its index there.
  private func place(of number: Int) -> (plan: KindPlan, index: Int) {
    let place = (starts.firstIndex { $0 > number } ?? starts.count) - 1
    return (plans[place], number - starts[place])
  }

  /// Those of the tree, which have its shell and menu.
  private func formats(of tree: Tree) -> FormatSet {
    switch tree {
    case .site: site
    case .internal: staff
    }
  }
}

extension FormatName {
  /// What a file says whose bytes do not show it; `nil` where they do.
  fileprivate func hiddenWords(of document: Document) -> [UInt8]? {
    switch self {
    // Lines of calendars are cut anywhere.
    case .docx, .ics, .pdf, .xlsx, .zip: Array(document.spokenWords.utf8)
    case .atom, .csv, .html, .txt: nil
    }
  }
}
