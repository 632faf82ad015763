import CTypesetting

/// A text in lines, ready to be shown.
final class SetText {
  /// The text with its gaps and links.
  let flat: FlatText
  /// From the first on; each knows its baseline, height and bytes.
  let lines: [ozero_line]
  private let text: OpaquePointer

  /// Sets a text; bytes and stretches are copied.
  init(_ flat: FlatText, _ look: ozero_look, by setter: OpaquePointer) {
    self.flat = flat
    text = withUnsafePointer(to: look) { look in
      flat.bytes.withUnsafeBufferPointer { bytes in
        flat.stretches.withUnsafeBufferPointer { stretches in
          ozero_text_new(
            setter,
            bytes.baseAddress,
            bytes.count,
            look,
            stretches.baseAddress,
            stretches.count
          )
        }
      }
    }
    lines = [ozero_line](text)
  }

  deinit { ozero_text_free(text) }

  /// The places of letters that no font has.
  var unknown: Set<Int> {
    let count = ozero_text_unknown(text, nil, 0)
    guard count > 0 else { return [] }
    let places = [Int](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = min(count, ozero_text_unknown(text, buffer.baseAddress, count))
    }
    return Set(places)
  }

  /// The width that the longest line has.
  var width: Double { lines.map(\.width).max() ?? 0 }

  /// Where on its line a place stands, from the left edge of the column.
  func left(of place: Int, line: Int) -> Double { ozero_text_left(text, line, place) }

  /// From left to right.
  func runs(ofLine line: Int) -> UnsafeBufferPointer<ozero_run> {
    var count = 0
    let start = ozero_text_runs(text, line, &count)
    return UnsafeBufferPointer(start: start, count: count)
  }
}

extension [ozero_line] {
  fileprivate init(_ text: OpaquePointer) {
    self = (0..<ozero_text_lines(text)).map { ozero_text_line(text, $0) }
  }
}
