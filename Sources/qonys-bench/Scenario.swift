import ArgumentParser

/// What can be measured.
enum Scenario: String, CaseIterable, ExpressibleByArgument {
  case start, list, narrow, frequency, form, search, pages, save, registrations, kato, size, today, reports,
    duplicates, backup

  /// Measures it; what goes wrong becomes a row that failed.
  func rows(on bench: Bench) -> [Row] {
    do {
      return try measured(on: bench)
    } catch {
      return [Row(name: rawValue, state: .failed("\(error)"))]
    }
  }

  private func measured(on bench: Bench) throws -> [Row] {
    switch self {
    case .start: try StartScenario.rows(bench)
    case .list: try ListScenario.rows(bench)
    case .narrow: try NarrowScenario.rows(bench)
    case .frequency: try FrequencyScenario.rows(bench)
    case .form: try FormScenario.rows(bench)
    case .search: try SearchScenario.rows(bench)
    case .pages: try PageScenario.rows(bench)
    case .save: try SaveScenario.rows(bench)
    case .registrations: try RegistrationImportScenario.rows(bench)
    case .kato: try KatoImportScenario.rows(bench)
    case .size: try SizeScenario.rows(bench)
    case .today: try TodayScenario.rows(bench)
    case .reports: [.notBuilt("a standard report", unit: .seconds, [Limit(.p95, 2)])]
    case .duplicates: [.notBuilt("duplicate check of all people", unit: .seconds, [Limit(.p95, 120)])]
    case .backup: try BackupScenario.rows(bench)
    }
  }
}
