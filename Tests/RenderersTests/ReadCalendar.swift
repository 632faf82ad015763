/// A calendar as PyPI's icalendar reads it.
struct ReadCalendar: Decodable {
  struct Event: Decodable {
    var uid: String
    var sequence: Int
    var stamp: String
    var start: String
    var end: String
    var summary: String
    var description: String
    var location: String?
    var status: String
    var transparent: Bool
  }

  var name: String
  var zones: [String]
  var events: [Event]
  /// What is wrong with its bytes and its events.
  var faults: [String]
}
