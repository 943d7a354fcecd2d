/// What happened to a district's people in one year; the rows of all districts together make the oblast's.
struct DistrictYear {
  /// People on the first day of the year.
  var population = 0
  var births = 0
  var deaths = 0
  /// From abroad and to it.
  var immigration = 0
  var emigration = 0
  /// From other oblasts and to them.
  var fromOblasts = 0
  var toOblasts = 0
  /// From other districts of the oblast and to them.
  var fromDistricts = 0
  var toDistricts = 0

  var internalIn: Int { fromOblasts + fromDistricts }
  var internalOut: Int { toOblasts + toDistricts }
  var arrivals: Int { immigration + internalIn }
  var departures: Int { emigration + internalOut }

  /// By how much there are more people a year later.
  var growth: Int { births - deaths + arrivals - departures }

  /// The whole oblast: what moves between its districts neither arrives nor departs.
  static func sum(_ districts: [DistrictYear]) -> DistrictYear {
    districts.reduce(into: DistrictYear()) { sum, district in
      sum.population += district.population
      sum.births += district.births
      sum.deaths += district.deaths
      sum.immigration += district.immigration
      sum.emigration += district.emigration
      sum.fromOblasts += district.fromOblasts
      sum.toOblasts += district.toOblasts
    }
  }

  /// The year of each district, which had so many people at its beginning.
  static func drawn(_ year: Int, people: [Int], _ random: inout Randomness) -> [DistrictYear] {
    let rates = YearlyRates.of(year)
    var years = zip(Districts.all, people).map { row, people in
      func about(_ rate: Double) -> Int {
        Int(Double(people) * rate * Double(random.uniform(92...108))) / 100_000
      }
      var year = DistrictYear()
      year.population = people
      year.births = about(rates.births)
      year.deaths = about(rates.deaths)
      year.immigration = about(0.3)
      year.emigration = about(0.25)
      year.fromOblasts = about(rates.arrivals)
      year.toOblasts = about(rates.arrivals + rates.loss * Double(row.leaving) / 10)
      year.toDistricts = about(0.6 * Double(row.leaving))
      return year
    }
    share(years.reduce(0) { $0 + $1.toDistricts }, among: &years)
    return years
  }

  /// Who leaves one district for another arrives in one: more of them where fewer leave.
  private static func share(_ moving: Int, among years: inout [DistrictYear]) {
    let weights = zip(Districts.all, years).map { row, year in year.population / (row.leaving + 4) }
    let whole = weights.reduce(0, +)
    var left = moving
    for (district, weight) in weights.enumerated() {
      let here = district == weights.count - 1 ? left : moving * weight / max(whole, 1)
      years[district].fromDistricts = here
      left -= here
    }
  }
}
