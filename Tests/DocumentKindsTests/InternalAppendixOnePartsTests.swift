import Testing

@testable import DocumentKinds

struct InternalAppendixOnePartsTests {
  @Test(arguments: [
    (0, [0]), (1, [1]), (6, [6]), (7, [6, 1]), (18, [6, 12]), (19, [6, 6, 7]), (30, [6, 12, 12]),
    (66, [6, 12, 12, 12, 12, 12]),
  ])
  func `dates are shared out among as few tables as possible`(count: Int, parts: [Int]) {
    #expect(Array(0..<count).parts(first: 6, ofAtMost: 12).map(\.count) == parts)
  }

  @Test func `parts follow each other without gap`() {
    for count in 1...100 {
      let parts = Array(0..<count).parts(first: 6, ofAtMost: 12)
      #expect(parts.flatMap(Array.init) == Array(0..<count))
      #expect(parts.allSatisfy { $0.count <= 12 })
    }
  }
}
