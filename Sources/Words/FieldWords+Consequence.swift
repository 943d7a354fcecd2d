import Domain

extension FieldWords {
  /// What follows when what stands in a field is wrong.
  public static func consequence(_ id: FieldID) -> Phrase {
    switch id {
    case .surname, .givenName, .patronymic, .birthDate, .sex:
      Phrase(
        "С ошибкой человека примут за другого: похожих не найдут, прежние записи не свяжутся.",
        "Қате болса, адам басқа біреу деп алынады: ұқсастары табылмай, бұрынғы жазбалары байланбайды.",
        "With a slip the person is taken for another: look-alikes are missed, former records stay apart.")
    case .latinName, .passportLines:
      Phrase(
        "С ошибкой паспорт не узнает человека, который уже есть в реестре.",
        "Қате болса, тізілімдегі адам паспортынан танылмайды.",
        "With a slip the passport does not recognise a person whom the register has.")
    case .iin:
      Phrase(
        "Под чужим номером смешаются записи двух людей.",
        "Бөтен нөмірмен екі адамның жазбалары шатасады.",
        "Under somebody else's number the records of two people are mixed.")
    case .documentKind, .documentNumber:
      Phrase(
        "С ошибкой человека без ИИН по документу не найти, и он запишется второй раз.",
        "Қате болса, ЖСН-і жоқ адам құжатынан табылмай, екінші рет жазылады.",
        "With a slip a person without an IIN is not found by the paper and is entered twice.")
    case .citizenship, .exitCountry:
      Phrase(
        "По неверной стране посчитаются чужие сроки и не тот поток.",
        "Ел қате болса, бөтен мерзімдер мен басқа ағын саналады.",
        "By a wrong country other terms and another flow are counted.")
    case .nationality:
      Phrase(
        "С ошибкой статус кандаса не присвоят, а в отчётах выйдет не тот состав.",
        "Қате болса, қандас мәртебесі берілмейді, есептегі құрам да басқа шығады.",
        "With a slip the status of a kandas is not granted, and reports show another make-up.")
    case .fromTerritory, .toTerritory, .origin, .targetOblast, .destination, .movedTo, .centreTerritory:
      Phrase(
        "С неверным местом переезд посчитают не тому пункту, и людей будут искать не там.",
        "Жері қате болса, көшу басқа мекенге саналады, адамдар басқа жерден ізделеді.",
        "With a wrong place the move is counted for another one, and people are looked for elsewhere.")
    case .street, .house, .flat:
      Phrase(
        "С неверным адресом людей не найдут в их доме, а жильцы одного дома не сойдутся в одном списке.",
        "Мекенжай қате болса, адамдар өз үйінен табылмайды, бір үйдің тұрғындары бір тізімге түспейді.",
        "With a wrong address people are not found in their house, nor those of one house in one list.")
    case .arrivedOn, .registeredOn, .crossedOn, .filedOn, .moveDay, .givenOn, .livedSince, .leftCentreOn,
      .priorRegistrationSince, .divorcedOn, .graduatedOn, .decidedOn, .movedOn, .returnedOn, .forwardedOn,
      .refusedOn, .contractedOn, .withdrawnOn, .settledOn:
      Phrase(
        "От неверного дня сроки посчитаются неверно: опоздание не увидят или увидят там, где его нет.",
        "Күні қате болса, мерзімдер қате есептеледі: кешігу көрінбейді не жоқ жерден көрінеді.",
        "From a wrong day the terms are wrong: lateness is not seen, or seen where there is none.")
    case .until, .permittedUntil, .moveUntil, .paperUntil:
      Phrase(
        "С неверным днём срок пройдёт незамеченным, или о нём напомнят зря.",
        "Күні қате болса, мерзім байқалмай өтеді не бекер ескертіледі.",
        "With a wrong day the end goes unnoticed, or is named for nothing.")
    case .kind, .event, .reason, .cause, .relation, .ground, .housing, .direction, .education, .category,
      .serviceKind, .servedMember, .quotaYear:
      Phrase(
        "От выбора зависят проверки и строка отчёта: с неверным запись попадёт не туда.",
        "Тексерулер мен есеп жолы таңдауға байланысты: қате болса, жазба басқа жерге түседі.",
        "Checks and the line of a report go by the choice: with a wrong one the record is counted elsewhere.")
    case .consent, .consentOn, .coOwners, .owner, .ownerIIN, .host:
      Phrase(
        "Без верного согласия регистрацию можно оспорить, и собственник вправе её снять.",
        "Дұрыс келісімсіз тіркеуге дау айтуға болады, меншік иесі оны алып тастай алады.",
        "Without a right consent the registration can be contested, and the owner may end it.")
    case .externalNumber:
      Phrase(
        "С неверным номером файл системы не найдёт эту запись и внесёт её второй раз.",
        "Нөмірі қате болса, жүйе файлы бұл жазбаны таппай, екінші рет енгізеді.",
        "With a wrong number the system's file does not find this record and enters it twice.")
    case .number, .forwardingNumber, .decisionNumber, .refusalNumber, .contractNumber, .employerBIN:
      Phrase(
        "С неверным номером бумагу потом не найти, и шаг нечем подтвердить.",
        "Нөмірі қате болса, құжат кейін табылмайды, қадамды растайтын ештеңе болмайды.",
        "With a wrong number the paper is not found later, and nothing proves the step.")
    case .note, .moveReason, .forwardingReason, .decisionReason, .refusalReason, .contractReason,
      .movedReason,
      .withdrawalReason, .settledReason, .returnReason, .plan, .relative, .employer, .provider, .work,
      .training, .school, .jobPlace, .businessPlan, .kandasPapers:
      Phrase(
        "Кто откроет запись после вас, будет знать только то, что здесь написано.",
        "Жазбаны сізден кейін ашқан адам тек осында жазылғанды біледі.",
        "Whoever opens the record after you knows no more than what is written here.")
    case .wantsStatus, .wasCitizen, .isKandas, .stateDwelling, .job, .business, .employerPays, .jobSeeker,
      .divorceCertificate, .isOrphan, .isGraduate, .isReleased:
      Phrase(
        "С неверным ответом семье откажут зря или примут её вопреки условию.",
        "Жауабы қате болса, отбасына бекер бас тартылады не шартқа қайшы қабылданады.",
        "With a wrong answer a family is refused for nothing, or taken against the condition.")
    case .isOnVideo:
      Phrase(
        "При жалобе спросят запись: неверный ответ её не заменит.",
        "Шағым түссе, жазба сұралады: қате жауап оны алмастырмайды.",
        "On a complaint the recording is asked for: a wrong answer does not stand for it.")
    case .family, .isHead:
      Phrase(
        "С ошибкой семья разойдётся на две или останется без главы.",
        "Қате болса, отбасы екіге бөлінеді не басшысыз қалады.",
        "With a slip the family falls in two, or has no head.")
    case .centreName, .centrePlaces, .centreArchived, .centre, .withFamily:
      Phrase(
        "С ошибкой свободные места посчитаются неверно, и семью пошлют туда, где их нет.",
        "Қате болса, бос орын қате саналады, отбасы орын жоқ жерге жіберіледі.",
        "With a slip free places are counted wrongly, and a family is sent where there are none.")
    case .sender, .slipNumber, .receivedOn, .papers:
      Phrase(
        "С ошибкой опись не сойдётся с бумагами, и пропавший лист не заметят.",
        "Қате болса, тізімдеме қағаздармен сәйкес келмейді, жоғалған парақ байқалмайды.",
        "With a slip the list does not agree with the papers, and a lost one is not noticed.")
    case .nameRu, .nameKk, .nameEn:
      Phrase(
        "Это слово увидят во всех записях и бумагах; с ошибкой в списке появится двойник.",
        "Бұл сөз барлық жазба мен қағазда көрінеді; қате болса, тізімде қосарланады.",
        "All records and papers show this word; with a slip the list has it twice.")
    case .value, .validFrom, .valueBasis:
      Phrase(
        "По неверному значению сроки, суммы или права с этого дня будут не те, что установлены.",
        "Мәні қате болса, осы күннен бастап мерзім, сома не құқық белгіленгендей болмайды.",
        "By a wrong value terms, sums or rights are not those that were set, from this day on.")
    case .holiday, .dayKind:
      Phrase(
        "Лишний или забытый день сдвинет все сроки в рабочих днях.",
        "Артық не ұмытылған күн жұмыс күнімен есептелетін мерзімдердің бәрін жылжытады.",
        "A day too many or forgotten shifts all terms in working days.")
    case .successor, .successorOn, .successorBasis:
      Phrase(
        "С неверным преемником записи исчезнувшего пункта посчитают не там.",
        "Орнына келгені қате болса, жойылған мекеннің жазбалары басқа жерге саналады.",
        "With a wrong successor the records of the place that is gone are counted elsewhere.")
    case .code, .type, .smallTown, .monoTown, .potential, .potentialOn, .potentialBasis, .growthCentre,
      .agglomeration, .demographicNeed:
      Phrase(
        "По неверным сведениям пункт войдёт в перечень зря или не войдёт в него.",
        "Мәлімет қате болса, мекен тізбеге бекер кіреді не кірмей қалады.",
        "By wrong facts a settlement enters the list for nothing, or stays out of it.")
    case .dwellingsState, .dwellingsOther, .vacancies, .schoolPlaces, .kindergartenPlaces, .clinic, .water,
      .gas, .road, .internet, .contact:
      Phrase(
        "По неверным сведениям семью пошлют туда, где ей негде жить, работать или учиться.",
        "Мәлімет қате болса, отбасы тұратын, істейтін не оқитын жері жоқ мекенге жіберіледі.",
        "By wrong facts a family is sent where it has nowhere to live, work or learn.")
    case .places, .placesLeft, .leftOn:
      Phrase(
        "По неверной цифре семью пошлют в область, где мест уже нет.",
        "Саны қате болса, отбасы орын қалмаған облысқа жіберіледі.",
        "By a wrong figure a family is sent to an oblast that has no places left.")
    }
  }

  /// What a field that no point of the Rules names rests on; nil where the office itself decides.
  public static func act(_ id: FieldID) -> Phrase? {
    switch id {
    case .value, .validFrom:
      Phrase(
        "Опирается на акт, который вписан в «Чем установлено».",
        "«Немен белгіленді» өрісіне жазылған актіге сүйенеді.", "It rests on the act written under “Set by”.")
    case .valueBasis:
      Phrase(
        "На этом акте стоят и значение, и день.", "Мәні де, күні де осы актіге сүйенеді.",
        "Value and day rest on this act.")
    case .holiday, .dayKind:
      Phrase(
        "Опирается на закон о праздниках и постановления о переносе дней отдыха.",
        "Мерекелер туралы заңға сүйенеді.",
        "It rests on the law on holidays and the resolutions that move days off.")
    case .nameRu, .nameKk, .nameEn:
      Phrase(
        "Этот список ведёт само управление.", "Бұл тізімді басқарманың өзі жүргізеді.",
        "This list is the department's own.")
    default: nil
    }
  }
}
