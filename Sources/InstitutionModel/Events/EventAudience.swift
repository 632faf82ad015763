/// Whom an event is for.
///
/// Russian: «для», «кроме».
public struct EventAudience: Sendable {
  /// What its author names.
  ///
  /// Russian: «подразделение», «программа», «группа», «площадка».
  public enum Part: Hashable, Sendable {
    case department(Department.ID)
    case program(Program.ID)
    case group(Group.ID)
    case site(Site.ID)
  }

  /// Whom it is for; empty for everybody.
  public var named: [Part]
  /// Who of them is left out.
  public var except: [Part]
  public var coverage: Coverage

  public init(named: [Part] = [], except: [Part] = [], coverage: Coverage) {
    (self.named, self.except, self.coverage) = (named, except, coverage)
  }
}
