/// What a small drawing shows.
public enum Drawing: UInt8, Hashable, Sendable, CaseIterable {
  case brush, gear, leaf, ball, compass, people, note, star
}
