/// Names of the other peoples who live in the oblast or come to it.
///
/// An entry of several spellings has them parted by a stroke.
enum OtherNames {
  /// Uzbek: in Uzbek Cyrillic, in Russian, in Uzbek Latin.
  enum Uzbek {
    static let surnames = """
      Йўлдошев/Юлдашев/Yoʻldoshev Каримов/Каримов/Karimov Раҳимов/Рахимов/Rahimov Турсунов/Турсунов/Tursunov
      Мирзаев/Мирзаев/Mirzayev Ҳамидов/Хамидов/Hamidov Саидов/Саидов/Saidov Усмонов/Усманов/Usmonov
      Эргашев/Эргашев/Ergashev Холматов/Холматов/Xolmatov Исмоилов/Исмаилов/Ismoilov Аҳмедов/Ахмедов/Ahmedov
      Тошпўлатов/Ташпулатов/Toshpoʻlatov Қодиров/Кадыров/Qodirov Маматов/Маматов/Mamatov
      Норматов/Норматов/Normatov Умаров/Умаров/Umarov Назаров/Назаров/Nazarov Файзиев/Файзиев/Fayziyev
      Ҳайдаров/Хайдаров/Haydarov Ёқубов/Якубов/Yoqubov Убайдуллаев/Убайдуллаев/Ubaydullayev
      Ражабов/Раджабов/Rajabov Абдуллаев/Абдуллаев/Abdullayev Султонов/Султанов/Sultonov
      Мирҳамидов/Мирхамидов/Mirhamidov Жўраев/Джураев/Joʻrayev Бозоров/Базаров/Bozorov
      """.words

    static let men = """
      Шерзод/Шерзод/Sherzod Бахтиёр/Бахтияр/Baxtiyor Жаҳонгир/Джахангир/Jahongir Улуғбек/Улугбек/Ulugʻbek
      Дилшод/Дильшод/Dilshod Акмал/Акмал/Akmal Рустам/Рустам/Rustam Фарҳод/Фархад/Farhod Отабек/Атабек/Otabek
      Санжар/Санжар/Sanjar Жасур/Жасур/Jasur Азиз/Азиз/Aziz Шуҳрат/Шухрат/Shuhrat Илҳом/Ильхом/Ilhom
      Музаффар/Музаффар/Muzaffar Равшан/Равшан/Ravshan Хуршид/Хуршид/Xurshid Одил/Адыл/Odil
      Мирзоҳид/Мирзахид/Mirzohid Тўлқин/Тулкун/Toʻlqin Ғайрат/Гайрат/Gʻayrat Абдулла/Абдулла/Abdulla
      """.words

    static let women = """
      Дилноза/Дильноза/Dilnoza Гулнора/Гульнара/Gulnora Шаҳноза/Шахноза/Shahnoza Нилуфар/Нилуфар/Nilufar
      Мадина/Мадина/Madina Зулфия/Зульфия/Zulfiya Феруза/Фируза/Feruza Малика/Малика/Malika Севара/Севара/Sevara
      Муниса/Муниса/Munisa Насиба/Насиба/Nasiba Барно/Барно/Barno Лола/Лола/Lola Дилдора/Дильдора/Dildora
      Саодат/Саадат/Saodat Нигора/Нигара/Nigora Гўзал/Гузаль/Goʻzal Ойдин/Айдын/Oydin Ҳилола/Хилола/Hilola
      """.words
  }

  /// Russian, one spelling.
  enum Russian {
    static let surnames = """
      Иванов Кузнецов Попов Смирнов Волков Морозов Соколов Лебедев Новиков Павлов Козлов Степанов Фёдоров Орлов
      Макаров Захаров Зайцев Соловьёв Борисов Яковлев Григорьев Романов Воробьёв Сергеев Ковалёв
      """.words

    static let men = """
      Сергей Александр Андрей Алексей Дмитрий Владимир Виктор Николай Юрий Евгений Олег Игорь Михаил Иван Павел
      Максим Роман Артём Денис Виталий Константин Вячеслав
      """.words

    static let women = """
      Елена Ольга Наталья Татьяна Ирина Светлана Анна Марина Галина Людмила Екатерина Юлия Оксана Виктория Надежда
      Анастасия Дарья Полина Вера Лариса
      """.words
  }

  /// Kazakhs of China: as they write themselves, and the Latin letters of their passports.
  enum ChinaKazakh {
    static let men = """
      Ерлан/YEERLAN Серік/SAILIKE Нұрлан/NUERLAN Бақыт/BAHETI Болат/BULATI Мұрат/MULATI Асқар/ASIKAER
      Қайрат/HAYILATI Ерболат/YEERBOLATI Дәурен/DAWULEN Бауыржан/BAWUERJIANG Ахмет/AHEMAITI Қуаныш/KUANISHI
      Мейрам/MEIRAMU Жеңіс/JIENGISI Айдын/AYIDENG Талғат/TALEHATI Оразбек/WULAZIBIEKE Ермек/YEERMEKE
      Саят/SAYATI Әлім/ALIMU Қанат/HANATI Жанат/JIANATI Серікжан/SAILIKEJIANG
      """.words

    static let women = """
      Жанар/JIANAER Гүлнар/GULINAER Айгүл/AYIGULI Сәуле/SAWULIE Бақытгүл/BAHETIGULI Шолпан/XIAOLEPAN
      Айнұр/AYINUER Мөлдір/MOLIDIER Алма/ALEMA Нұргүл/NUERGULI Маржан/MAERJIANG Назым/NAZEMU Раушан/LAWUXIANG
      Қарлығаш/KAERLEHASHI Айжан/AYIJIANG Сандуғаш/SANDUHASHI
      """.words
  }

  /// Chinese, as a clerk writes them, and the Latin letters of their passports.
  enum Chinese {
    static let surnames = "Ван/WANG Ли/LI Чжан/ZHANG Лю/LIU Чэнь/CHEN Ян/YANG Чжао/ZHAO У/WU Чжоу/ZHOU Сюй/XU"
      .words
    static let men = "Вэй/WEI Цзянь/JIAN Мин/MING Лэй/LEI Цзюнь/JUN Хайтао/HAITAO Чжицян/ZHIQIANG".words
    static let women = "Фан/FANG Ли/LI На/NA Сюин/XIUYING Хун/HONG Юйлань/YULAN".words
  }
}
