import CivilTime
import Diagnostics
import Schema
import SourceText
import YAMLTree

extension DefinitionSchemas {
  /// The first day of the school year by `institution.yaml`, whatever else is wrong there; `nil` where it cannot
  /// be read.
  func yearStart(among inputs: [InputFile]) -> CalendarDate? {
    guard let index = inputs.firstIndex(where: { FileRole(path: $0.path).kind == .institution })
    else { return nil }
    let (input, id) = (inputs[index], SourceFileID(index: index))
    let (file, refusals) = SourceDecoding.decode(bytes: input.bytes, path: input.path, id: id)
    guard refusals.isEmpty, let root = YAMLParser.parse(file, id: id).root else { return nil }
    return institution.value(of: \.year, in: root).value?.first.value
  }
}
