/// What the institution keeps on record of a group, or keeps elsewhere.
public enum GroupDatum: Hashable, Sendable {
  case accounts
  case applications
  case invitation
  case modeAgreement
}
