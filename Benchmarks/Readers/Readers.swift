import DelimitedText
import Diagnostics
import Documents
import SourceText
import YAMLTree

/// The readers that texts of strangers reach first, called by libFuzzer; `reader` chooses.
///
/// The first byte of a text is part of it: libFuzzer finds marks of encodings by itself.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let id = SourceFileID(index: 0)
  let (file, refusals) = SourceDecoding.decode(
    bytes: bytes,
    path: "a",
    id: id,
    accepting: .utf8OrWindows1251
  )
  guard refusals.isEmpty else { return 0 }
  let found = diagnostics(of: file, id)
  _ = FullFormat().draw(found, in: SourceSet([file]))
  for finding in found {
    guard let range = finding.range else { continue }
    precondition(Int(range.upper) <= file.text.count, "a finding points outside of its file")
  }
  return 0
}

/// A name that templates may hold.
enum Placeholder: String, TemplateName {
  case institution = "учреждение"
}

private func diagnostics(of file: SourceFile, _ id: SourceFileID) -> [Diagnostic] {
  #if YAML
    return YAMLParser.parse(file, id: id).diagnostics
  #elseif CSV
    return DelimitedText.parse(file, id: id).diagnostics
  #elseif MARKDOWN
    return Markdown.blocks(of: file, id: id).1
  #else
    return Template<Placeholder, NoNames>.parse(file, id: id).diagnostics
  #endif
}
