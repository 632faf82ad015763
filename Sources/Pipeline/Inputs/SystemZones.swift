import CivilTime
import Documents
import Glibc
import InstitutionModel
import Rules
import Schema

/// The system's data of time zones.
public enum SystemZones {
  /// Where all systems have it.
  private static let folder = "/usr/share/zoneinfo"
  /// Larger than any zone's.
  private static let most = 1 << 16

  /// The file of a zone; `nil` where there is none, or for what is no name of a zone.
  @Sendable
  public static func file(of zone: String) -> [UInt8]? {
    guard TimeZoneNames.isName(zone) || zone == "UTC", let file = fopen("\(folder)/\(zone)", "r")
    else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: most)
    bytes.removeLast(most - fread(&bytes, 1, most, file))
    return bytes.isEmpty ? nil : bytes
  }
}

extension ValidatedInstitution {
  /// The institution's zone on all days of its year; `nil` where it names none that the system knows.
  func zone(_ file: (String) -> [UInt8]?) -> CalendarZone? {
    guard let name = institution.identity.timeZone.value, let days = institution.year?.days,
      let rules = file(name).flatMap(ZoneRules.init)
    else { return nil }
    return CalendarZone(name, rules.course(of: days.withSummers))
  }
}
