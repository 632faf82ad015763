/// The reason why a workbook cannot become a file, before a document is named.
struct SheetFault: Error, Hashable {
  /// In Russian, without a final period.
  var reason: String

  init(_ reason: String) { self.reason = reason }

  /// The same fault, said of a sheet.
  func inSheet(_ name: String) -> Self { Self("лист «\(name)»: \(reason)") }
}
