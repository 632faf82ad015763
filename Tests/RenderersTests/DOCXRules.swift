import Foundation
import FoundationXML

/// What Word wants of a file and no schema says.
struct DOCXRules {
  private let file: ReadPaper
  private let document: XMLDocument

  init(_ file: ReadPaper) throws {
    self.file = file
    document = try XMLDocument(xmlString: file.xml("word/document.xml"))
  }

  /// What is broken, one sentence each.
  func faults() throws -> [String] {
    try tables() + identities() + relations() + parts()
  }

  private func tables() throws -> [String] {
    try elements("//w:tbl").flatMap { try Self.faults(ofTable: $0) }
  }

  private static func faults(ofTable table: XMLElement) throws -> [String] {
    let columns = table.child("w:tblGrid").children("w:gridCol").count
    let rows = table.children("w:tr")
    let headers = rows.map { !$0.child("w:trPr").children("w:tblHeader").isEmpty }
    var faults: [String] = []
    if headers.drop(while: { $0 }).contains(true) { faults.append("a header row below others") }
    var above: [[Int]] = []
    for row in rows {
      let cells = row.children("w:tc")
      let spans = cells.map { $0.child("w:tcPr").child("w:gridSpan").number ?? 1 }
      if spans.reduce(0, +) != columns { faults.append("\(spans) fill no grid of \(columns)") }
      if !cells.allSatisfy({ $0.lastChild?.name == "w:p" }) { faults.append("no end of a cell") }
      var places: [[Int]] = []
      var column = 0
      for (cell, span) in zip(cells, spans) {
        let merging = cell.child("w:tcPr").children("w:vMerge").first
        let isBegun = merging?.attribute("w:val") == "restart"
        if merging != nil, !isBegun, !above.contains([column, span]) {
          faults.append("nothing above joins with column \(column)")
        }
        if merging != nil { places.append([column, span]) }
        column += span
      }
      above = places
    }
    if table.nextSibling?.name == "w:tbl" { faults.append("two tables touch") }
    if !["w:p", "w:tbl"].contains(table.nextSibling?.name ?? "") {
      faults.append("a table ends its parent")
    }
    return faults
  }

  private func identities() throws -> [String] {
    let numbers = try ["//w:sdtPr/w:id/@w:val", "//w:sdtPr/w:tag/@w:val", "//wp:docPr/@id"].map {
      try document.nodes(forXPath: $0).compactMap(\.stringValue)
    }
    return numbers.filter { Set($0).count != $0.count }.map { "an identity occurs twice: \($0)" }
  }

  private func relations() throws -> [String] {
    let relations = try XMLDocument(xmlString: file.xml("word/_rels/document.xml.rels"))
    let all = relations.rootElement().map { $0.children("Relationship") } ?? []
    let identities = all.compactMap { $0.attribute("Id") }
    let used = try document.nodes(forXPath: "//@r:id | //@r:embed").compactMap(\.stringValue)
    let inside = all.filter { $0.attribute("TargetMode") != "External" }
      .compactMap { $0.attribute("Target") }
    let names = Set(file.parts.map(\.name))
    return used.filter { !identities.contains($0) }.map { "\($0) leads nowhere" }
      + inside.filter { !names.contains("word/" + $0) }.map { "the part \($0) is missing" }
      + (Set(identities).count == identities.count ? [] : ["a relation occurs twice"])
  }

  private func parts() throws -> [String] {
    let types = try XMLDocument(xmlString: file.xml("[Content_Types].xml"))
    let known = types.rootElement().map { $0.children("Override") } ?? []
    let names = known.compactMap { $0.attribute("PartName") }
    let written = file.parts.map(\.name).filter { $0.hasSuffix(".xml") && !$0.hasPrefix("[") }
    return Set(names) == Set(written.map { "/" + $0 }) && Set(names).count == names.count
      && Set(file.parts.map(\.name)).count == file.parts.count
      ? [] : ["the list of parts is wrong"]
  }

  private func elements(_ path: String) throws -> [XMLElement] {
    try document.nodes(forXPath: path).compactMap { $0 as? XMLElement }
  }
}

extension XMLElement? {
  fileprivate func child(_ name: String) -> XMLElement? { children(name).first }
  fileprivate func children(_ name: String) -> [XMLElement] { self?.children(name) ?? [] }
  fileprivate var number: Int? { self?.attribute("w:val").flatMap { Int($0) } }
}

extension XMLElement {
  fileprivate func child(_ name: String) -> XMLElement? { children(name).first }
  /// `elements(forName:)` and `attribute(forName:)` find none in a default namespace.
  fileprivate func children(_ name: String) -> [XMLElement] {
    (children ?? []).filter { $0.name == name }.compactMap { $0 as? XMLElement }
  }
  fileprivate func attribute(_ name: String) -> String? {
    attributes?.first { $0.name == name }?.stringValue
  }
  fileprivate var lastChild: XMLNode? { children?.last }
}
