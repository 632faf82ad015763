import CivilTime

/// The permanent identity of a document: what it is and what it is about.
///
/// A link names a document by it; only the edition knows where the document lies.
public struct DocumentID: Hashable, Comparable, Sendable {
  /// The kind's permanent name: `group-schedule`.
  public var kind: String
  /// What it is about, in ASCII, usable in addresses: `vesyolaya-kistochka-1`; empty for a kind
  /// that has one document.
  public var subject: String

  /// A kind with one document leaves the subject out.
  public init(kind: String, subject: String = "") {
    self.kind = kind
    self.subject = subject
  }

  /// By kind, then by subject: the order of manifests.
  public static func < (first: Self, second: Self) -> Bool {
    (first.kind, first.subject) < (second.kind, second.subject)
  }
}

/// A paper, page or table before any file format.
///
/// Equal documents give equal files: there is no clock, locale or address in it.
public struct Document: Hashable, Sendable {
  /// Unique within an edition.
  public var id: DocumentID
  /// What stands in the window's title and in file properties.
  public var title: String
  /// Whether the title names the institution, so that nobody adds it.
  public var namesInstitution: Bool
  /// How many pages it may take; formats without pages pay no heed.
  public var fit: PageFit
  /// The same content in as many shapes as there are families of formats for it, one of each case.
  public var bodies: [Body]
  /// What the document follows from; printed at its end.
  public var imprint: Imprint
  /// The document that tells the news of the page to programs; `nil` where there is none.
  public var feed: DocumentID?

  public init(
    id: DocumentID,
    title: String,
    namesInstitution: Bool = false,
    fit: PageFit = .free,
    bodies: [Body],
    imprint: Imprint,
    feed: DocumentID? = nil
  ) {
    self.id = id
    self.title = title
    self.namesInstitution = namesInstitution
    self.fit = fit
    self.bodies = bodies
    self.imprint = imprint
    self.feed = feed
  }
}

/// How many pages a document may take on paper.
public enum PageFit: UInt8, Hashable, Sendable {
  /// As many pages as it takes.
  case free
  /// One page; larger letters than those of the style are not tried.
  case onePage
  /// One page in the largest letters that let all of it stand there.
  case onePageInFittingLetters
}

/// What a document carries with it: institution, law, date.
///
/// Russian: «выходные сведения». All texts are ready to print.
public struct Imprint: Hashable, Sendable {
  /// As it is printed.
  public var institution: String
  /// Numbers of clauses as the institution's regulation prints them.
  public var clauses: [String]
  /// «приказ от 20.11.2026 № 112»; `nil` where no order stands behind the document.
  public var directive: String?
  /// «Положение, редакция 1 (приказ от 28.08.2026 № 53)».
  public var edition: String?
  /// The date of the order or of the last change, never of the build.
  public var date: CalendarDate?
  /// Whether the order is not yet issued: papers say «ПРОЕКТ».
  public var isDraft: Bool
  /// Whether all data are invented: papers say «ОБРАЗЕЦ», pages carry a band.
  public var isSample: Bool

  public init(
    institution: String,
    clauses: [String] = [],
    directive: String? = nil,
    edition: String? = nil,
    date: CalendarDate? = nil,
    isDraft: Bool = false,
    isSample: Bool = false
  ) {
    self.institution = institution
    self.clauses = clauses
    self.directive = directive
    self.edition = edition
    self.date = date
    self.isDraft = isDraft
    self.isSample = isSample
  }
}
