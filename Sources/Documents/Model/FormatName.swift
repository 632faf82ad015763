/// The file formats of the edition.
public enum FormatName: Hashable, Sendable, CaseIterable {
  case html
  case xlsx
  case csv
}
