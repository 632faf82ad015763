/// The first lines of an object that Cairo wrote: its number, its type, a line for each entry.
struct ObjectLines {
  private var lines: [ArraySlice<UInt8>]

  init(_ object: [UInt8]) {
    // «/Type», «/S», «/P» and «/K» come first; what follows is kept as it is.
    lines = object.split(separator: Self.newline, maxSplits: 6, omittingEmptySubsequences: false)
  }

  var bytes: [UInt8] { Array(lines.joined(separator: [Self.newline])) }

  /// `nil` for objects of other forms, such as streams.
  var type: String? {
    guard lines.count > 2, lines[1].starts(with: Self.type) else { return nil }
    return String(decoding: lines[1].dropFirst(Self.type.count), as: UTF8.self)
  }

  /// What a part of the tree of tags is: «P».
  var tag: String? { entry("/S /") }

  /// The number of the object above a tag.
  var parent: Int {
    get { entry("/P ").flatMap { $0.split(separator: " ").first }.flatMap { Int($0) } ?? 0 }
    set { set("/P ", "\(newValue) 0 R") }
  }

  /// What is below a tag.
  var children: String {
    get { entry("/K ") ?? "[ ]" }
    set { set("/K ", newValue) }
  }

  mutating func insert(_ entries: String...) {
    lines.insert(contentsOf: entries.map { Array($0.utf8)[...] }, at: 2)
  }

  private func entry(_ name: String) -> String? {
    let start = "   \(name)".utf8
    let line = lines.first { $0.starts(with: start) }
    return line.map { String(decoding: $0.dropFirst(start.count), as: UTF8.self) }
  }

  private mutating func set(_ name: String, _ value: String) {
    let start = "   \(name)".utf8
    guard let index = lines.firstIndex(where: { $0.starts(with: start) }) else { return }
    lines[index] = (Array(start) + Array(value.utf8))[...]
  }

  private static let newline = UInt8(ascii: "\n")
  private static let type = Array("<< /Type /".utf8)
}
