/// What became of a text read as a machine readable zone.
public enum MRZReading: Hashable, Sendable {
  /// A whole zone, and what is wrong in it: with no problems every check digit is right.
  case read(MachineReadableZone, [MRZProblem])
  /// A zone, but signs are lacking or too many.
  case miscounted(MRZMiscount)
  /// A visa (code `V`, ICAO Doc 9303-7): it proves nobody's identity, and its number is not the passport's.
  case visa
  /// No machine readable zone at all.
  case notMRZ
}
