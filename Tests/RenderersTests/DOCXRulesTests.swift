import Documents
import Foundation
import Renderers
import Testing

/// That the checks of papers find what is wrong, and nothing in ours.
struct DOCXRulesTests {
  @Test func `a paper with every block breaks no rule`() throws {
    let file = try PaperSample.read(PaperSample.order())
    #expect(file.faults == [])
    let faults = try DOCXRules(file).faults()
    #expect(faults == [])
  }

  @Test(arguments: [
    ("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Spacer\"/><w:keepNext/></w:pPr></w:p>", "</w:tbl>"),
    ("<w:gridSpan w:val=\"2\"/>", ""),
    ("<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>"),
    ("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/>", "</w:tblGrid><w:tr><w:trPr>"),
    ("w:tag w:val=\"box-", "w:tag w:val=\"blank-1\" w:x=\""),
    ("r:embed=\"rId", "r:embed=\"rId9"),
    ("</w:p></w:tc>", "</w:p><w:sdt/></w:tc>"),
  ])
  func `a broken document is found`(_ old: String, _ new: String) throws {
    var file = try PaperSample.read(PaperSample.order())
    let index = try #require(file.parts.firstIndex { $0.name == "word/document.xml" })
    try #require(file.parts[index].xml.range(of: old) != nil)
    file.parts[index].xml = file.parts[index].xml.replacingOccurrences(of: old, with: new)
    #expect(try DOCXRules(file).faults() != [])
  }

  @Test(arguments: ["word/header1.xml", "word/numbering.xml", "word/media/image1.png"])
  func `a missing part is found`(_ name: String) throws {
    var file = try PaperSample.read(PaperSample.order())
    file.parts.removeAll { $0.name == name }
    #expect(try DOCXRules(file).faults() != [])
  }
}
