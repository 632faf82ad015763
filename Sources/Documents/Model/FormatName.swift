// Written by Scripts/register.sh; `make register` writes it anew.

/// The file formats of the edition.
public enum FormatName: Hashable, Sendable {
  case csv
  case docx
  case html
  case txt
  case xlsx
}
