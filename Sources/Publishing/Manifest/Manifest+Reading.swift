import Hashing

extension Manifest {
  /// Reads back what `text` wrote; `nil` when not every byte is as this program writes it.
  ///
  /// A manifest is the proof that a folder is ours to replace, so a general JSON reader would be
  /// too kind here, besides being some thirty times slower at 25,000 files.
  public init?(text: [UInt8]) {
    let manifest = text.withUnsafeBufferPointer { buffer in
      var reader = ManifestReader(text: buffer)
      return reader.manifest()
    }
    guard let manifest, manifest.text == text else { return nil }
    self = manifest
  }
}

/// Reads the fixed layout of a manifest from the first byte to the last.
private struct ManifestReader {
  let text: UnsafeBufferPointer<UInt8>
  /// The index of the next byte.
  var position = 0
  /// The neighbour before, whose texts are often the same and then kept once.
  private var last: PlannedFile?

  init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The manifest; `nil` at the first byte that is not as expected.
  mutating func manifest() -> Manifest? {
    guard skip("{\n  \"generator\": \"ozero\",\n  \"version\": "), let version = number(),
      (1...2).contains(version)
    else { return nil }
    let origin = version == 1 ? nil : origin()
    guard version == 1 || origin != nil,
      skip(",\n  \"scan\": "), let scan = digest(),
      skip(",\n  \"files\": ["), let entries = entries(),
      skip("\n  ]\n}\n"), position == text.count
    else { return nil }
    return Manifest(origin: origin, scan: scan, sorted: entries)
  }

  /// The two digests, which version 2 has.
  private mutating func origin() -> BuildOrigin? {
    guard skip(",\n  \"program\": "), let program = digest(),
      skip(",\n  \"templates\": "), let templates = digest()
    else { return nil }
    return BuildOrigin(program: program, templates: templates)
  }

  /// All entries, in the order of the file.
  private mutating func entries() -> [ManifestEntry]? {
    var entries: [ManifestEntry] = []
    while skip(entries.isEmpty ? "\n    {" : ",\n    {") {
      guard let entry = entry() else { return nil }
      entries.append(entry)
    }
    return entries
  }

  /// One line; a path that leads out of the output makes the whole manifest a foreign one.
  private mutating func entry() -> ManifestEntry? {
    guard skip("\"path\": "), let path = string(), PlannedFile.isSafe(path: path),
      skip(", \"size\": "), let size = number(),
      skip(", \"sha256\": "), let digest = digest(),
      skip(", \"key\": "), let key = self.digest(), let content = content(),
      skip(", \"kind\": "), let kind = string(),
      skip(", \"sources\": ["), let sources = strings(),
      skip("}")
    else { return nil }
    let file = PlannedFile(
      path: path,
      key: key,
      content: content,
      kind: last.map { $0.kind == kind ? $0.kind : kind } ?? kind,
      sources: last.map { $0.sources == sources ? $0.sources : sources } ?? sources
    )
    last = file
    return ManifestEntry(file, size: size, digest: digest)
  }

  /// The digest of what a document says, which assets lack; `nil` where it is none.
  private mutating func content() -> Digest?? {
    guard skip(", \"content\": ") else { return .some(nil) }
    return digest().map { $0 }
  }

  /// Moves behind the expected bytes, or stays.
  private mutating func skip(_ expected: StaticString) -> Bool {
    let count = expected.utf8CodeUnitCount
    guard text.count - position >= count else { return false }
    for offset in 0..<count where text[position + offset] != expected.utf8Start[offset] {
      return false
    }
    position += count
    return true
  }

  /// At least one digit; `nil` also where no `Int` holds them.
  private mutating func number() -> Int? {
    let start = position
    while position < text.count, 0x30...0x39 ~= text[position] { position += 1 }
    return Int(String(decoding: text[start..<position], as: UTF8.self))
  }

  /// 64 lower-case hexadecimal digits in quotation marks.
  private mutating func digest() -> Digest? {
    guard text.count - position >= 66, skip("\""),
      let digest = Digest(hex: UnsafeBufferPointer(rebasing: text[position..<position + 64]))
    else { return nil }
    position += 64
    return skip("\"") ? digest : nil
  }

  /// A list in one line, behind its bracket.
  private mutating func strings() -> [String]? {
    var strings: [String] = []
    while !skip("]") {
      guard strings.isEmpty || skip(", "), let string = string() else { return nil }
      strings.append(string)
    }
    return strings
  }

  /// A text in quotation marks; `nil` where it is not UTF-8.
  private mutating func string() -> String? {
    guard skip("\"") else { return nil }
    let start = position
    while position < text.count, text[position] != .quote, text[position] != .backslash {
      position += 1
    }
    guard position < text.count else { return nil }
    guard text[position] == .quote else { return escapedString(from: start) }
    position += 1
    return String(validating: text[start..<position - 1], as: UTF8.self)
  }

  /// The rare string with an escape, read again from its first byte.
  private mutating func escapedString(from start: Int) -> String? {
    position = start
    var bytes: [UInt8] = []
    while position < text.count {
      let byte = text[position]
      position += 1
      if byte == .quote { return String(validating: bytes, as: UTF8.self) }
      guard let unescaped = byte == .backslash ? escaped() : byte else { return nil }
      bytes.append(unescaped)
    }
    return nil
  }

  /// The byte that an escape stands for; `nil` for escapes that are never written.
  private mutating func escaped() -> UInt8? {
    if skip("\"") { return .quote }
    if skip("\\") { return .backslash }
    guard skip("u00"), text.count - position >= 2 else { return nil }
    let digits = String(decoding: text[position..<position + 2], as: UTF8.self)
    position += 2
    return UInt8(digits, radix: 16)
  }
}
