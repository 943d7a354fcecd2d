/// A register that files are read into and written from; the raw value is its name on the command line.
public enum FileRegister: String, CaseIterable, Sendable {
  case kato, settlements, registrations, centres, kandas, resettlers
}
