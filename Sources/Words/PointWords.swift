/// The twelve points of the Rules, each retold in a sentence.
public enum PointWords {
  /// The points that there are.
  public static let points = 1...12

  /// «Пункт 12 Правил.»
  public static func reference(_ point: Int) -> Phrase {
    Phrase("Пункт \(point) Правил.", "Қағидалардың \(point)-тармағы.", "Point \(point) of the Rules.")
  }

  /// What a point says; of another number, that there is no such point.
  public static func text(_ point: Int) -> Phrase {
    switch point {
    case 1:
      Phrase(
        "Правила следуют типовым правилам 2023 года и действуют по всей Туркестанской области.",
        "Қағидалар 2023 жылғы үлгілік қағидаларға сүйенеді және бүкіл Түркістан облысында қолданылады.",
        "The Rules follow the model rules of 2023 and hold in the whole of Turkestan oblast.")
    case 2:
      Phrase(
        "Объяснено, кто такие кандас, переселенец и внутренний мигрант, что такое квота и переселение в области.",
        "Қандас, қоныс аударушы, ішкі көшіп-қонушы, квота, облысішілік қоныс аудару ұғымдары түсіндірілген.",
        "Says who is a kandas, a resettler, an internal migrant, and what quotas and intra-oblast moves are.")
    case 3:
      Phrase(
        "Миграцию наблюдают вместе с тем, как она меняет хозяйство, население, культуру и природу области.",
        "Көші-қон облыстың шаруашылығына, халқына, мәдениеті мен табиғатына ықпалымен бірге бақыланады.",
        "Migration is watched together with what it does to the economy, people, culture and nature.")
    case 4:
      Phrase(
        "Управление предлагает центру, каким территориям принимать людей и какими быть квотам.",
        "Басқарма орталыққа қай аумақтар адам қабылдайтынын және квоталар қандай болатынын ұсынады.",
        "The department proposes to the centre which territories receive people and how large the quotas are."
      )
    case 5:
      Phrase(
        "Кандасы и переселенцы едут либо по квоте в регионы, выбранные Правительством, либо внутри области.",
        "Қандастар мен қоныс аударушылар Үкімет айқындаған өңірлерге квотамен не облыс ішінде қоныстанады.",
        "Kandas and resettlers go by quota to regions the Government names, or settle inside the oblast.")
    case 6:
      Phrase(
        "В перечень входят сёла, малые и моногорода с потенциалом не ниже среднего, города и центры роста.",
        "Тізбеге әлеуеті орта немесе жоғары ауылдар, шағын және моноқалалар, қалалар, өсу орталықтары кіреді.",
        "The list takes villages, small and mono-towns of medium or high potential, cities and growth centres."
      )
    case 7:
      Phrase(
        "Перечень для переселения, в том числе внутри области, определяют каждый год до 15 декабря.",
        "Қоныс аударуға, соның ішінде облысішілікке арналған тізбе жыл сайын 15 желтоқсанға дейін айқындалады.",
        "The list for resettlement, that inside the oblast included, is settled each year before 15 December."
      )
    case 8:
      Phrase(
        "Перечень размещают на Электронной бирже труда и рассылают центрам и акимам сельских округов.",
        "Тізбе Электрондық еңбек биржасына орналастырылып, орталықтар мен ауылдық округ әкімдеріне жіберіледі.",
        "The list goes to the Electronic Labour Exchange, to the centres and to the akims of rural okrugs.")
    case 9:
      Phrase(
        "Когда отток больше прироста, готовят меры: зовут специалистов, обучают кандасов, прежде всего молодых.",
        "Кету өсімнен асса, іс-шаралар әзірленеді: мамандар тартылады, қандастар, әсіресе жастар оқытылады.",
        "Where outflow exceeds growth, measures follow: specialists are drawn, kandas, the young first, trained."
      )
    case 10:
      Phrase(
        "Где есть потенциал и нужна поддержка населения, для кандасов ведут адаптационные программы.",
        "Әлеуеті бар, демографиялық қолдау қажет жерлерде қандастарға бейімдеу бағдарламалары жүргізіледі.",
        "Places with potential that need demographic support run adaptation programmes for kandas.")
    case 11:
      Phrase(
        "Учёт населения нужен, чтобы предвидеть миграцию и планировать работу, школы, детсады и больницы.",
        "Халықты есепке алу көші-қонды болжау, жұмыс, мектеп, балабақша, аурухана жоспарлау үшін керек.",
        "People are recorded to foresee migration and to plan jobs, schools, kindergartens and hospitals.")
    case 12:
      Phrase(
        "Граждане, иностранцы и лица без гражданства регистрируются там, где живут или временно находятся.",
        "Азаматтар, шетелдіктер, азаматтығы жоқ адамдар тұратын немесе уақытша болатын жерінде тіркеледі.",
        "Citizens, foreigners and stateless people are registered where they live or temporarily stay.")
    default:
      Phrase(
        "Такого пункта в Правилах нет.", "Қағидаларда мұндай тармақ жоқ.", "The Rules have no such point.")
    }
  }
}
