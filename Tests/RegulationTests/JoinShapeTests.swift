import Regulation
import Testing

struct JoinShapeTests {
  @Test func `every built-in part tells an address from others, and stands once`() {
    let parts = JoinShape.builtIn.map(\.part)
    #expect(parts.allSatisfy(JoinShape.isTelling))
    #expect(Set(parts).count == parts.count)
    #expect(JoinShape.builtIn.allSatisfy { !$0.target.isEmpty })
  }

  @Test(arguments: ["", "/", "a=", "join", "вход"])
  func `a part that other addresses have too is none`(_ part: String) {
    #expect(!JoinShape.isTelling(part))
  }
}
