import CivilTime

extension CalendarDate {
  /// The first day of the period that a folder is named after: `2026-11-23`, and `2026-11-23-2` for a
  /// second one from that day on.
  init?(folder: String) { self.init(iso: String(folder.prefix(10))) }
}
