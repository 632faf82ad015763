import Edition
import Renderers

extension OutputFormat {
  /// The format as the tests use it.
  init() throws { self.init(try HTMLFixture.frame()) }
}
