// Written by Scripts/register.sh; `make register` writes it anew.

/// The file formats of the edition.
public enum FormatName: UInt8, Hashable, Sendable, CaseIterable {
  case atom
  case csv
  case docx
  case html
  case ics
  case pdf
  case txt
  case xlsx
  case zip
}
