extension Manifest {
  /// The manifest as JSON, one line for each file, so that two builds can be compared by `diff`.
  public var text: [UInt8] {
    var json = JSONText(capacity: 256 + entries.count * 384)
    json.append(raw: "{\n  \"generator\": \"ozero\",\n  \"version\": ")
    json.append(origin == nil ? 1 : 2)
    if let origin {
      json.append(raw: ",\n  \"program\": ")
      json.append(origin.program)
      json.append(raw: ",\n  \"templates\": ")
      json.append(origin.templates)
    }
    json.append(raw: ",\n  \"scan\": ")
    json.append(scan)
    json.append(raw: ",\n  \"files\": [")
    for (index, entry) in entries.enumerated() {
      json.append(raw: index == 0 ? "\n    " : ",\n    ")
      json.append(entry)
    }
    json.append(raw: "\n  ]\n}\n")
    return json.bytes
  }
}

extension JSONText {
  /// An entry in one line, its members always in this order.
  fileprivate mutating func append(_ entry: ManifestEntry) {
    append(raw: "{\"path\": ")
    append(entry.path)
    append(raw: ", \"size\": ")
    append(entry.size)
    append(raw: ", \"sha256\": ")
    append(entry.digest)
    append(raw: ", \"key\": ")
    append(entry.key)
    if let content = entry.content {
      append(raw: ", \"content\": ")
      append(content)
    }
    append(raw: ", \"kind\": ")
    append(entry.kind)
    append(raw: ", \"sources\": ")
    append(entry.sources)
    append(raw: "}")
  }
}
