import Domain

@testable import Words

/// All phrases of the domain's words with the place each comes from; without the countries.
let everyPhrase: [(place: String, phrase: Phrase)] =
  fieldPhrases + choicePhrases + rulePhrases + adaptationPhrases + resettlerPhrases + otherPhrases

private let fieldPhrases = FieldID.allCases.flatMap { id in
  [
    ("label \(id)", FieldWords.label(id)), ("column \(id)", FieldWords.column(id)),
    ("help \(id)", FieldWords.help(id)), ("consequence \(id)", FieldWords.consequence(id)),
  ]
}

private let choicePhrases = ChoiceList.allCases.flatMap { list in
  list.codes.flatMap { code in
    [ChoiceWords.label(list, code), ChoiceWords.short(list, code)].compactMap { $0 }
      .map { ("choice \(list) \(code)", $0) }
  }
}

private let rulePhrases =
  RuleCode.allCases.flatMap { [("title \($0)", RuleWords.title($0)), ("why \($0)", RuleWords.why($0))] }
  + everyFinding.map { ("sentence \($0.rule) \($0.variant)", RuleWords.phrase($0.rule, $0.variant)) }
  + ParameterName.allCases.map { ("parameter \($0)", RuleWords.parameter($0)) }
  + ParameterName.allCases.compactMap { name in RuleWords.manner(name).map { ("manner \(name)", $0) } }
  + [Severity.information, .warning, .block, .error].map { ("severity \($0)", RuleWords.severity($0)) }

private let adaptationPhrases: [(String, Phrase)] =
  [
    AdaptationWords.title, AdaptationWords.help, AdaptationWords.give, AdaptationWords.giveShort,
    AdaptationWords.serviceForm, AdaptationWords.wholeFamily, AdaptationWords.given, AdaptationWords.notGiven,
    AdaptationWords.noServices, AdaptationWords.allServices, AdaptationWords.stays, AdaptationWords.noStays,
    AdaptationWords.moveIn, AdaptationWords.moveOut, AdaptationWords.moveOutShort, AdaptationWords.stayForm,
    AdaptationWords.noCentre, AdaptationWords.meanwhile, AdaptationWords.since,
    AdaptationWords.sinceUntil, AdaptationWords.centres,
    AdaptationWords.centresHelp,
    AdaptationWords.noCentres, AdaptationWords.newCentre, AdaptationWords.archive,
    AdaptationWords.archiveShort,
    AdaptationWords.reopenShort, AdaptationWords.archived, AdaptationWords.lodgers, AdaptationWords.free,
    AdaptationWords.total, AdaptationWords.counts, AdaptationWords.empty,
    AdaptationWords.lodgersHelp, AdaptationWords.lastDay, AdaptationWords.more, AdaptationWords.moreShort,
    KandasWords.term(.r55),
  ].map { ("adaptation", $0) }

private let resettlerPhrases: [(String, Phrase)] =
  ResettlerStage.allCases.map { ("stage \($0)", ResettlerWords.stage($0)) }
  + directions.flatMap { direction in
    ResettlerStep.allCases.flatMap { step in
      [
        ("command \(step)", ResettlerWords.command(step, direction)),
        ("happened \(step)", ResettlerWords.happened(step, direction)),
        ("lack \(step)", ResettlerWords.lack(before: step, direction)),
      ]
    } + ResettlerWords.way(direction).map { ("way", $0) }
  }
  + ResettlerStep.allCases.map { ("short \($0)", ResettlerWords.short($0)) }
  + [RuleCode.r26, .r27, .r30].map { ("term \($0)", ResettlerWords.term($0)) }
  + [
    ResettlerWords.title, ResettlerWords.number, ResettlerWords.help, ResettlerWords.caseHelp,
    ResettlerWords.conditions, ResettlerWords.priority, ResettlerWords.sectionNote,
    ResettlerWords.memberFacts,
    ResettlerWords.oneCase, ResettlerWords.target, ResettlerWords.isFiled, ResettlerWords.isIncluded,
    ResettlerWords.hasMoved, ResettlerWords.hasEnded, ResettlerWords.support, ResettlerWords.index,
    ResettlerWords.moving, ResettlerWords.employerPays, ResettlerWords.rentLeast, ResettlerWords.rentMost,
    ResettlerWords.certificate, ResettlerWords.noNumbers, ResettlerWords.othersDecide,
  ].map { ("resettlers", $0) }

private let directions: [ResettlerDirection?] = [nil] + ResettlerDirection.allCases

private let otherPhrases =
  PointWords.points.map { ("point \($0)", PointWords.text($0)) }
  // The number of an order has its letter in every language.
  + ActWords.all.filter { !$0.ru.contains("-ө-м") }.map { ("act", $0) }
  + Weekday.allCases.map { ("weekday \($0)", WeekdayWords.short($0)) }
  + [
    CatalogueWords.others, CatalogueWords.everybody, CatalogueWords.editors, CatalogueWords.editedByAll,
    CatalogueWords.noHolidaysYet,
  ].map { ("catalogue", $0) }
  + [
    CommonWords.yes, CommonWords.no, CommonWords.save, CommonWords.cancel, CommonWords.error,
    CommonWords.warning, CommonWords.unknown, CommonWords.none, CommonWords.today, CommonWords.yesterday,
    CommonWords.tomorrow, CommonWords.record, CommonWords.person, CommonWords.rules,
    CommonWords.demonstration, CommonWords.auxiliaryJournal,
  ].map { ("common", $0) }

/// A finding of each kind that the rules produce, with values as they come.
let everyFinding: [Problem] = [
  Problem(.f01, .surname), Problem(.f03, .consent, values: ["устно", "consent"], variant: .notOfList),
  Problem(.f01, .filedOn, values: ["01.02.2026"], variant: .assumed),
  Problem(.f01, .decisionNumber, variant: .untold),
  Problem(.f02, .direction, values: ["outbound", "intra_oblast"], variant: .otherRow),
  Problem(.f02, .contractNumber, values: ["12", "14"], variant: .otherwise),
  Problem(.f04, .returnedOn, values: ["decided_on"], variant: .missing),
  Problem(.f04, .refusedOn, values: ["withdrawn_on"], variant: .excluded),
  Problem(.f04, .forwardedOn, variant: .otherDirection),
  Problem(.f04, .filedOn, values: ["17.11.2026"], variant: .corrected),
  Problem(.f04, .filedOn, values: ["20.11.2026"], variant: .afterStep),
  Problem(.f04, .contractedOn, values: ["01.02.2026", "02.02.2026"], variant: .otherwise),
  Problem(.r54, .isHead, values: ["Q-2026-118"], variant: .noHeadOfFamily),
  Problem(.r54, .isHead, values: ["Q-2026-118", "2"], variant: .severalHeads),
  Problem(.f02, .birthDate, values: ["31.02.1990"]),
  Problem(.f02, .street, values: ["100"], variant: .tooLong),
  Problem(.f02, .passportLines, values: ["86", "88"], variant: .signCount),
  Problem(.f02, .passportLines, values: ["86", "88", "2", "22–27"], variant: .signCountAt),
  Problem(.f02, .passportLines, values: ["2", "14–20"], variant: .passportSign),
  Problem(.f02, .passportLines, values: ["2", "14", "0"], variant: .passportSuggestion),
  Problem(.f02, .passportLines, variant: .visa),
  Problem(.f02, .nameRu, values: ["опекун"], variant: .taken),
  Problem(.f04, .givenOn, severity: .warning, values: ["20.11.2026"], variant: .repeated),
  Problem(.f02, .value, values: ["aigul"], variant: .withoutSelf),
  Problem(.f02, .passportLines, variant: .notPassport),
  Problem(.f02, variant: .openQuote),
  Problem(.f03, .citizenship, values: ["Атлантида"]),
  Problem(.f03, .toTerritory, values: ["Аксу", "@615233100 @613645100"], variant: .ambiguous),
  Problem(.f03, .toTerritory, values: ["@615233100", "12.05.2024"], variant: .gone),
  Problem(.f03, .code, values: ["@615233100"], variant: .point),
  Problem(.f03, .centre, values: ["Қоныс"], variant: .noCentre),
  Problem(.f04, .arrivedOn),
  Problem(.f04, .arrivedOn, values: ["01.01.2030"], variant: .future),
  Problem(.f04, .holiday, values: ["16.12.2026"], variant: .already),
  Problem(.f04, .registeredOn, values: ["11.11.2026", "10.11.2026"], variant: .order),
  Problem(.f04, .birthDate, values: ["01.01.1880"], variant: .old),
  Problem(.f05, values: ["Рост"]),
  Problem(.f06, .surname),
  Problem(.r02a, .type, values: ["@615233100"]),
  Problem(.r05, .potentialOn, values: ["01.02.2020", "36"]),
  Problem(
    .r05, .potentialOn, values: ["01.02.2025", "Приказ от 13.09.2019 № 81"], variant: .repealed),
  Problem(.r08, .code, values: ["@615233100"]),
  Problem(.r67, .toTerritory, severity: .warning, values: ["14"], variant: .apart),
  Problem(
    .f03, .toTerritory, values: ["@615233100", "01.10.2026", "@614435100"], variant: .succeeded),
  Problem(.r10, .destination, values: ["@615233100", "@350000000"]),
  Problem(.r11, .origin, values: ["@615233100"]),
  Problem(.r11, .origin, variant: .noOrigin),
  Problem(.r11, .origin, values: ["@615233100"], variant: .unknownSettlement),
  Problem(.r12, .destination, values: ["@615233100"]),
  Problem(.r12, .destination, variant: .noDestination),
  Problem(.r12, .destination, values: ["@615233100"], variant: .unknownSettlement),
  Problem(.r12, .destination, values: ["@615233100"], variant: .point),
  Problem(.r12, .destination, values: ["@615233100"], variant: .notHigh),
  Problem(.r13, .stateDwelling),
  Problem(.r13, .job, variant: .noWork),
  Problem(.r14, .destination, values: ["@615233100"]),
  Problem(.r20, .targetOblast, values: ["@350000000", "2026"]),
  Problem(.r20, .targetOblast, variant: .noTarget),
  Problem(.r20, .targetOblast, values: ["2027"], variant: .noRows),
  Problem(.r20, .targetOblast, values: ["@350000000", "2025"], variant: .incomplete),
  Problem(.r20, .targetOblast, values: ["@350000000", "@550000000"], variant: .otherOblast),
  Problem(.r21, .targetOblast, values: ["2820", "38"]),
  Problem(.r21, .targetOblast, values: ["30", "01.10.2026", "34"], variant: .left),
  Problem(.r21, .placesLeft, values: ["2900", "2820"], variant: .moreThanQuota),
  Problem(.r22, .jobSeeker),
  Problem(.r22, .citizenship, values: ["Үлгіев Сынақ"], variant: .noCitizenship),
  Problem(.r22, .citizenship, values: ["Үлгіев Сынақ"], variant: .foreigner),
  Problem(.r23, .priorRegistrationSince, values: ["01.03.2026", "12"]),
  Problem(.r23, .priorRegistrationSince, variant: .noDay),
  Problem(.r24, .divorceCertificate, values: ["01.03.2025", "36"]),
  Problem(.r25, .graduatedOn, values: ["01.03.2026", "6"]),
  Problem(.r25, .graduatedOn, variant: .noDay),
  Problem(.r26, .moveDay, values: ["18.11.2026"]),
  Problem(.r27, .moveDay, values: ["18.11.2026"]),
  Problem(.r28, values: ["70", "4"]),
  Problem(.r28, values: ["2027"], variant: .noIndex),
  Problem(.r29, .employerPays),
  Problem(.r30, values: ["01.06.2031"]),
  Problem(.r30, .moveDay, values: ["01.06.2031"], variant: .early),
  Problem(.r30, .moveDay, values: ["01.06.2031"], variant: .afterEnd),
  Problem(.r31, .isReleased),
  Problem(.r31, .isOrphan, values: ["16", "23"], variant: .orphan),
  Problem(.r31, .isOrphan, values: ["16", "23", "31"], variant: .orphanAge),
  Problem(.r31, .isGraduate, variant: .graduate),
  Problem(.r32, .targetOblast),
  Problem(.r32, .targetOblast, variant: .ownRow),
  Problem(.r40, .nationality, values: ["Үлгіев Сынақ"]),
  Problem(.r40, .nationality, values: ["Үлгіев Сынақ", "узбек"], variant: .otherNationality),
  Problem(.r40, .citizenship, values: ["Үлгіев Сынақ"], variant: .citizen),
  Problem(.r40, .wantsStatus, variant: .notWanted),
  Problem(.r41, .ground),
  Problem(.r41, .ground, variant: .noQuota),
  Problem(.r42, .toTerritory),
  Problem(.r42, .toTerritory, variant: .unknownSettlement),
  Problem(.r42, .relative, variant: .relative),
  Problem(.r42, .employer, variant: .employer),
  Problem(.r42, .employerBIN, values: ["230540007012"], variant: .wrongBIN),
  Problem(.r43, values: ["2"]),
  Problem(.r44, .moveDay, values: ["18.11.2026"]),
  Problem(.r45, .moveDay, values: ["18.11.2026"]),
  Problem(.r46, .moveDay, values: ["18.11.2026"]),
  Problem(.r47, .moveUntil, values: ["31.03.2027"]),
  Problem(.r48, values: ["1"]),
  Problem(.r48, .moveUntil, values: ["30.09.2027"], variant: .tooLongTerm),
  Problem(.r49, .moveDay, values: ["18.11.2026"]),
  Problem(.r49, .moveDay, values: ["18.11.2026"], variant: .afterEnd),
  Problem(.r50, values: ["18.11.2026"]),
  Problem(.r51, values: ["18.11.2026"]),
  Problem(.r52, values: ["Үлгіев Сынақ"]),
  Problem(.r53, values: ["Үлгіев Сынақ", "18.11.2026", "20.11.2026"]),
  Problem(.r55, .leftCentreOn, values: ["20.05.2026"]),
  Problem(.r55, .centre, values: ["Қоныс", "10", "12"], variant: .full),
  Problem(.r55, .livedSince, values: ["20.05.2026"], variant: .already),
  Problem(.r56, .number),
  Problem(.r60, .registeredOn, values: ["14", "10"]),
  Problem(.r60, .registeredOn, values: ["14", "10"], variant: .afterFormer),
  Problem(.r95, .surname, values: ["Үлгіева Сынақ"], variant: .otherName),
  Problem(.r94, values: ["12.03.2026", "Правила регистрации населения", "10"]),
  Problem(.f02, .passportLines, values: ["10.04.2019"], variant: .expiredDocument),
  Problem(.r61, .until, values: ["1"]),
  Problem(.r62, .until, values: ["1"]),
  Problem(.r62, .until, values: ["12", "20.11.2027"], variant: .tooLongTerm),
  Problem(.r62, .until, values: ["20.11.2027"], variant: .noTerm),
  Problem(.r63, .consent),
  Problem(.r63, .host, variant: .institution),
  Problem(.r63, .consentOn, variant: .noConsentDay),
  Problem(.r63, .coOwners, values: ["3"], variant: .coOwners),
  Problem(.r64, .kind, values: ["03.02.2024", "@615233100"]),
  Problem(.r64, .registeredOn, values: ["03.02.2024", "@615233100"], variant: .olderThanOpen),
  Problem(.r65, .kind, values: ["03.02.2024", "?"]),
  Problem(.r66, .until, values: ["19.11.2026"]),
  Problem(.r67, .birthDate, values: ["14"]),
  Problem(.r67, .birthDate, values: ["16"], variant: .parents),
  Problem(.r68, .registeredOn),
  Problem(.r68, .registeredOn, values: ["7", "30275"], variant: .overMonth),
  Problem(.r68, .registeredOn, values: ["10", "43250"], variant: .foreigner),
  Problem(.r69, .registeredOn, values: ["40", "30"]),
  Problem(.r69, .until, values: ["20.11.2026"], variant: .permit),
  Problem(.r54, .relation, values: ["A-100"], variant: .noHead),
  Problem(.r54, .relation, values: ["A-100"], variant: .headRefused),
  Problem(.r54, .relation, values: ["Қасымов Арман"], variant: .headGuessed),
  Problem(.r54, .relation, values: ["Қасымов Арман", "2"], variant: .severalMarked),
  Problem(.r54, .iin, values: ["Қасымов Арман"], variant: .inOpenCase),
  Problem(.r54, .iin, values: ["Қасымов Арман"], variant: .closedCase),
  Problem(.f02, .papers, values: ["1"], variant: .atLeast),
  Problem(.f06, .surname, values: ["777"], variant: .signs),
  Problem(.r92, .iin, values: ["АБ"], variant: .notDigits),
  Problem(.r54, .relation, variant: .headByMenu),
  Problem(.r54, .relation, values: ["Қасымов Арман"], variant: .headByCard),
  Problem(.r54, .relation, variant: .headLeaves),
  Problem(.r54, .relation, variant: .headless),
  Problem(.r54, .relation, values: ["Қасымов Арман"]),
  Problem(.r69, .until, values: ["120", "90"], variant: .running),
  Problem(.r69, .registeredOn, values: ["5", "20.11.2026"], variant: .moved),
  Problem(.r70, .reason),
  Problem(.r70, .registeredOn, values: ["11.11.2026", "10.11.2026"], variant: .order),
  Problem(.r70, .fromTerritory, variant: .notOpen),
  Problem(.r70, .reason, variant: .moveWithoutPlace),
  Problem(.r71, values: ["Правила регистрации населения"]),
  Problem(.r91, values: ["2027"]),
  Problem(.r92, .iin),
  Problem(.r92, .iin, values: ["10"], variant: .notTwelveDigits),
  Problem(.r92, .ownerIIN, values: ["910412400087"], variant: .wrongCheckDigit),
  Problem(.r92, .iin, values: ["051231570031"], variant: .zeroAdded),
  Problem(.r92, .iin, values: ["12.04.1991", "12.04.1997"], variant: .birth),
  Problem(.r92, .iin, variant: .sex),
  Problem(.r92, .iin, values: ["9104124000??"], variant: .unreadable),
  Problem(.r93, .toTerritory, values: ["@790000000", "@615200000"]),
  Problem(.r95, .iin, values: ["Сәлімова Гүлназ"], variant: .otherPerson),
  Problem(.r95, .iin, values: ["2"], variant: .severalPeople),
]
