import Domain

extension RuleWords {
  /// The form of the data (F01…), whatever the record. Nil for any other rule.
  static func ofForm(_ rule: RuleCode, _ variant: Problem.Variant) -> Phrase? {
    switch (rule, variant) {
    case (.f01, .assumed):
      Phrase(
        "{0}: не указано, взято {1}; проверьте", "{0}: көрсетілмеген, {1} алынды; тексеріңіз",
        "{0}: not told, {1} was taken; check it")
    case (.f01, .untold):
      Phrase(
        "{0}: не указано, принято без этого", "{0}: көрсетілмеген, онсыз қабылданды",
        "{0}: not told, taken without it")
    case (.f01, _):
      Phrase(
        "{0}: без этого не сохранить, заполните", "{0}: онсыз сақталмайды, толтырыңыз",
        "{0}: this is required, fill it in")
    case (.f02, .tooLong):
      Phrase(
        "{0}: длиннее {1} знаков, сократите", "{0}: {1} белгіден ұзын, қысқартыңыз",
        "{0}: longer than {1} characters, shorten it")
    case (.f02, .atLeast):
      Phrase("{0}: здесь не меньше {1}", "{0}: мұнда {1} не одан көп", "{0}: {1} at least")
    case (.f02, .openQuote):
      Phrase(
        "Кавычка открыта и до конца файла не закрыта: поставьте вторую или уберите её",
        "Тырнақша ашылып, файл соңына дейін жабылмаған: екіншісін қойыңыз немесе алып тастаңыз",
        "A quote is opened and not closed before the end of the file: add the second or take it away")
    case (.f02, .fullName):
      Phrase(
        "«{1}»: не видно, где фамилия, где имя; напишите их двумя или тремя словами",
        "«{1}»: тегі мен аты ажыратылмайды; екі не үш сөзбен жазыңыз",
        "“{1}”: which is the surname and which the given name; write two or three words")
    case (.f02, .signCount):
      Phrase(
        "{0}: знаков {1} из {2}, прочитайте строки снова", "{0}: {2} белгінің {1}-і, жолдарды қайта оқыңыз",
        "{0}: {1} signs of {2}, scan the lines again")
    case (.f02, .signCountAt):
      Phrase(
        "{0}: знаков {1} из {2}; пропущено или лишнее в строке {3}, знаки {4}",
        "{0}: {2} белгінің {1}-і; {3}-жолда, {4} белгілерде кем не артық",
        "{0}: {1} signs of {2}; too few or too many in line {3}, signs {4}")
    case (.f02, .passportSign):
      Phrase(
        "{0}: строка {1}, знаки {2} не сходятся с контрольной цифрой; сверьте с документом",
        "{0}: {1}-жол, {2} белгілері бақылау цифрына сай емес; құжатпен салыстырыңыз",
        "{0}: line {1}, signs {2} do not fit their check digit; compare with the document")
    case (.f02, .passportSuggestion):
      Phrase(
        "{0}: строка {1}, знак {2}: похоже, там «{3}»; сверьте с документом",
        "{0}: {1}-жол, {2}-белгі: онда «{3}» сияқты; құжатпен салыстырыңыз",
        "{0}: line {1}, sign {2}: it is probably “{3}”; compare with the document")
    case (.f02, .expiredDocument):
      Phrase(
        "{0}: документ действовал до {1}; попросите действующий",
        "{0}: құжаттың мерзімі {1} күні біткен; жарамдысын сұраңыз",
        "{0}: the document expired on {1}; ask for a valid one")
    case (.f02, .taken):
      Phrase(
        "{0}: «{1}» в этом списке уже есть, назовите иначе", "{0}: «{1}» бұл тізімде бар, басқаша атаңыз",
        "{0}: “{1}” is in this list already, name it otherwise")
    case (.f02, .withoutSelf):
      Phrase(
        "{0}: «{1}» — это вы, и вас здесь нет: допишите себя, иначе вернуть не сможете",
        "{0}: «{1}» — бұл сіз, ал сіз мұнда жоқсыз: өзіңізді қосыңыз, әйтпесе қайтара алмайсыз",
        "{0}: “{1}” is you, and you are not in it: add yourself, or you could not take it back")
    case (.f02, .visa):
      Phrase(
        "{0}: это виза, а не удостоверение личности; прочитайте паспорт",
        "{0}: бұл виза, жеке құжат емес; паспортты оқыңыз",
        "{0}: this is a visa and no identity document; scan the passport")
    case (.f02, .notPassport):
      Phrase(
        "{0}: это не строки документа; прочитайте их снова или впишите поля руками",
        "{0}: бұл құжат жолдары емес; қайта оқыңыз не өрістерді қолмен толтырыңыз",
        "{0}: these are no lines of a document; scan them again or fill in the fields by hand")
    case (.f02, .otherRow):
      Phrase(
        "{0}: «{1}», а в другой строке семьи «{2}»; напишите одинаково",
        "{0}: «{1}», ал отбасының басқа жолында «{2}»; бірдей жазыңыз",
        "{0}: “{1}”, but “{2}” in another row of the family; write the same")
    case (.f02, .otherwise):
      Phrase(
        "{0}: «{2}», а в деле уже «{1}»; исправьте файл или дело",
        "{0}: «{2}», ал істе «{1}»; файлды не істі түзетіңіз",
        "{0}: “{2}”, but the case has “{1}”; mend the file or the case")
    case (.f02, _):
      Phrase(
        "{0}: «{1}» прочитать не удалось, впишите иначе", "{0}: «{1}» оқылмады, басқаша жазыңыз",
        "{0}: “{1}” cannot be read, write it another way")
    case (.f03, .ambiguous):
      Phrase(
        "{0}: «{1}» — мест несколько, уточните: {2}", "{0}: «{1}» — бірнеше жер бар, нақтылаңыз: {2}",
        "{0}: “{1}” means several places, say which: {2}")
    case (.f03, .gone):
      Phrase(
        "{0}: {1} с {2} нет в классификаторе, проверьте преемника",
        "{0}: {1} — {2} күнінен бері жіктеуіште жоқ, орнына келгенін тексеріңіз",
        "{0}: {1} is gone from the classifier since {2}, look for its successor")
    case (.f03, .succeeded):
      Phrase(
        "{0}: {1} с {2} нет в классификаторе, считается за преемником: {3}",
        "{0}: {1} — {2} күнінен бері жіктеуіште жоқ, орнына келгенге саналады: {3}",
        "{0}: {1} is gone from the classifier since {2}, it counts for its successor {3}")
    case (.f03, .notOfList):
      Phrase(
        "{0}: «{1}» нет в списке; годится: {2}", "{0}: «{1}» тізімде жоқ; жарайтыны: {2}",
        "{0}: “{1}” is not in the list; what it takes: {2}")
    case (.f03, .point):
      Phrase(
        "{0}: {1} — не населённый пункт, выберите другой", "{0}: {1} — елді мекен емес, басқасын таңдаңыз",
        "{0}: {1} is not a settlement, choose another")
    case (.f03, .noCentre):
      Phrase(
        "{0}: «{1}» среди центров нет; сначала заведите его или загрузите файл центров",
        "{0}: «{1}» орталықтар арасында жоқ; алдымен оны енгізіңіз не орталықтар файлын жүктеңіз",
        "{0}: there is no centre “{1}”; enter it first, or import the file of centres")
    case (.f03, _):
      Phrase(
        "{0}: «{1}» нет в списке, выберите из него", "{0}: «{1}» тізімде жоқ, тізімнен таңдаңыз",
        "{0}: “{1}” is not in the list, choose from it")
    case (.f04, .already):
      Phrase(
        "{0}: {1} и так такой день, проверьте дату", "{0}: {1} онсыз да сондай күн, тексеріңіз",
        "{0}: {1} is such a day already, check it")
    case (.f04, .repeated):
      Phrase(
        "{0}: такая услуга за {1} уже записана; если их было две, напишите, почему",
        "{0}: {1} күнгі мұндай қызмет жазылып қойған; екеу болса, себебін жазыңыз",
        "{0}: the same service of {1} is entered already; if there were two, say why")
    case (.f04, .future):
      Phrase(
        "{0}: {1} ещё не наступило, проверьте дату", "{0}: {1} күні әлі келген жоқ, тексеріңіз",
        "{0}: {1} is yet to come, check the day")
    case (.f04, .order):
      Phrase(
        "{0}: {2} раньше, чем {1}, проверьте обе даты",
        "{0}: {2} күні {1} күнінен ерте, екеуін де тексеріңіз",
        "{0}: {2} is before {1}, check both days")
    case (.f04, .old):
      Phrase(
        "{0}: {1} — больше 120 лет, проверьте год", "{0}: {1} — 120 жастан асады, жылын тексеріңіз",
        "{0}: {1} makes more than 120 years, check the year")
    case (.f04, .missing):
      Phrase(
        "{0}: такого шага без {1} не бывает; впишите {1} или уберите этот день",
        "{0}: {1} болмаса, мұндай қадам болмайды; {1} толтырыңыз не бұл күнді алып тастаңыз",
        "{0}: no such step without {1}; fill in {1} or take this day out")
    case (.f04, .excluded):
      Phrase(
        "{0}: после {1} такого шага не бывает; оставьте верный день",
        "{0}: {1} болғаннан кейін мұндай қадам болмайды; дұрыс күнді қалдырыңыз",
        "{0}: no such step after {1}; leave the day that is right")
    case (.f04, .otherDirection):
      Phrase(
        "{0}: внутри области такого шага нет, уберите этот день",
        "{0}: облыс ішінде мұндай қадам жоқ, бұл күнді алып тастаңыз",
        "{0}: there is no such step inside the oblast, take this day out")
    case (.f04, .corrected):
      Phrase(
        "{0}: было {1}, сроки пойдут с нового дня; напишите, почему исправляете",
        "{0}: {1} болатын, мерзімдер жаңа күннен есептеледі; неге түзететініңізді жазыңыз",
        "{0}: it was {1}, terms will count from the new day; write why you correct it")
    case (.f04, .afterStep):
      Phrase(
        "{0}: следующий шаг был уже {1}; день не позже него, или сначала отмените тот шаг",
        "{0}: келесі қадам {1} күні жасалған; одан кеш болмайды, не алдымен сол қадамды қайтарыңыз",
        "{0}: the next step was made on {1}; a day not after it, or take that step back first")
    case (.f04, .otherwise):
      Phrase(
        "{0}: {2}, а в деле уже {1}; исправьте файл или отмените шаг в деле",
        "{0}: {2}, ал істе {1}; файлды түзетіңіз не істегі қадамды қайтарыңыз",
        "{0}: {2}, but the case has {1}; mend the file or take the step back")
    case (.f04, _):
      Phrase(
        "{0}: такой даты быть не может, проверьте", "{0}: мұндай күн болуы мүмкін емес, тексеріңіз",
        "{0}: this day cannot be, check it")
    case (.f05, _):
      Phrase(
        "Столбец «{1}» неизвестен, назовите его верно или уберите",
        "«{1}» бағаны белгісіз, атауын түзетіңіз немесе алып тастаңыз",
        "The column “{1}” is unknown, name it rightly or take it out")
    case (.f06, .signs):
      Phrase(
        "{0}: в имени стоит «{1}», проверьте написание", "{0}: есімде «{1}» тұр, жазылуын тексеріңіз",
        "{0}: there is “{1}” in the name, check the spelling")
    case (.f06, _):
      Phrase(
        "{0}: убраны лишние знаки, проверьте написание", "{0}: артық белгілер алынды, жазылуын тексеріңіз",
        "{0}: stray characters were taken out, check the spelling")
    default: nil
    }
  }
}
