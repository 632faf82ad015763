import Testing

@testable import Renderers

struct QRMatrixTests {
  @Test func `a short address gives the smallest code that holds it`() throws {
    let matrix = try #require(QRMatrix("https://vk.me/join/abc"))
    #expect(matrix.side == 25)
    #expect(matrix.runs.first.map { [$0.row, $0.column, $0.length] } == [0, 0, 7])
    #expect(matrix.runs.allSatisfy { $0.length > 0 && $0.column + $0.length <= matrix.side })
  }

  @Test func `runs of a row never touch`() throws {
    let matrix = try #require(QRMatrix(String(repeating: "я", count: 100)))
    for (first, second) in zip(matrix.runs, matrix.runs.dropFirst()) where first.row == second.row {
      #expect(first.column + first.length < second.column)
    }
  }

  @Test func `what no code holds gives none`() {
    #expect(QRMatrix("") == nil)
    #expect(QRMatrix(String(repeating: "a", count: 5_000)) == nil)
  }
}

struct QRPictureTests {
  @Test(arguments: ["https://vk.me/join/abc", String(repeating: "я", count: 100)])
  func `another reader sees each square eight pixels wide and the light edge`(
    _ text: String
  ) throws {
    let matrix = try #require(QRMatrix(text))
    let picture = try #require(PNGPixels(matrix.png))
    let pixels = picture.width
    #expect(pixels == (matrix.side + 8) * 8)
    #expect(picture.height == pixels)
    var seen = Set<[Int]>()
    for row in 0..<pixels {
      for column in 0..<pixels where picture.bytes[4 * (row * pixels + column)] == 0 {
        seen.insert([row, column])
      }
    }
    #expect(seen == Self.dark(matrix))
  }

  private static func dark(_ matrix: QRMatrix) -> Set<[Int]> {
    var pixels = Set<[Int]>()
    for run in matrix.runs {
      for row in (run.row + 4) * 8..<(run.row + 5) * 8 {
        for column in (run.column + 4) * 8..<(run.column + run.length + 4) * 8 {
          pixels.insert([row, column])
        }
      }
    }
    return pixels
  }
}

struct Base64Tests {
  /// The examples of RFC 4648, 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `bytes become letters`(_ text: String, _ letters: String) {
    #expect(Base64.text(of: Array(text.utf8)) == letters)
  }
}
