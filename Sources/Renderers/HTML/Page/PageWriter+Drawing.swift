import Documents

extension PageWriter {
  /// A drawing of lines in a square of 24 units; readers that speak pass over it.
  mutating func drawing(_ drawing: Drawing) {
    out.markup("<svg class=\"drawing\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">")
    out.write("<path d=\"\(drawing.path)\" /></svg>")
  }
}

extension Drawing {
  /// The data of a path, as SVG writes it.
  fileprivate var path: String {
    switch self {
    case .brush: "M20 3L10 13M13 16L21 4M10 13q-4 0-5 3t-3 4q7 2 10-1 2-2 1-3z"
    case .gear:
      "M12 6a6 6 0 100 12 6 6 0 000-12M12 9.5a2.5 2.5 0 100 5 2.5 2.5 0 000-5M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M5.6 18.4l2.2-2.2M16.2 7.8l2.2-2.2"
    case .leaf: "M5 19Q2 6 20 4q1 18-15 15zM4 21q3-8 10-11"
    case .ball: "M12 3a9 9 0 100 18 9 9 0 000-18M3 12h18M12 3q-5 9 0 18M12 3q5 9 0 18"
    case .compass: "M12 3a9 9 0 100 18 9 9 0 000-18M16 8l-2.5 5.5-5.5 2.5 2.5-5.5z"
    case .people:
      "M8 5a3 3 0 100 6 3 3 0 000-6M2 20q0-6 6-6t6 6M16.5 6a2.5 2.5 0 110 5M17 14q5 0 5 5"
    case .note: "M9 18V5l11-2v13M6 15a3 3 0 100 6 3 3 0 000-6M17 13a3 3 0 100 6 3 3 0 000-6"
    case .star: "M12 3l2.6 6 6.4.6L16.2 14l1.4 6.5L12 17l-5.6 3.5L7.8 14 3 9.6 9.4 9z"
    }
  }
}
