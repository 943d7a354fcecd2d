/// The countries of ISO 3166-1, and behind them what passports have in place of a country (ICAO Doc 9303-3 §5, part D:
/// the stateless, refugees, organizations), a row each: alpha-3, alpha-2, Russian, Kazakh, English.
///
/// One text, parsed once: an array of so many literals would be slow to compile.
enum CountryTable {
  static let text = """
    ABW|AW|Аруба|Аруба|Aruba
    AFG|AF|Афганистан|Ауғанстан|Afghanistan
    AGO|AO|Ангола|Ангола|Angola
    AIA|AI|Ангилья|Ангилья|Anguilla
    ALA|AX|Аландские острова|Аланд аралдары|Åland Islands
    ALB|AL|Албания|Албания|Albania
    AND|AD|Андорра|Андорра|Andorra
    ARE|AE|Объединённые Арабские Эмираты|Біріккен Араб Әмірліктері|United Arab Emirates
    ARG|AR|Аргентина|Аргентина|Argentina
    ARM|AM|Армения|Армения|Armenia
    ASM|AS|Американское Самоа|Америкалық Самоа|American Samoa
    ATA|AQ|Антарктида|Антарктида|Antarctica
    ATF|TF|Французские Южные территории|Францияның оңтүстік аумақтары|French Southern Territories
    ATG|AG|Антигуа и Барбуда|Антигуа және Барбуда|Antigua and Barbuda
    AUS|AU|Австралия|Аустралия|Australia
    AUT|AT|Австрия|Аустрия|Austria
    AZE|AZ|Азербайджан|Әзірбайжан|Azerbaijan
    BDI|BI|Бурунди|Бурунди|Burundi
    BEL|BE|Бельгия|Бельгия|Belgium
    BEN|BJ|Бенин|Бенин|Benin
    BES|BQ|Карибские Нидерланды|Кариб Нидерландысы|Caribbean Netherlands
    BFA|BF|Буркина-Фасо|Буркина-Фасо|Burkina Faso
    BGD|BD|Бангладеш|Бангладеш|Bangladesh
    BGR|BG|Болгария|Болгария|Bulgaria
    BHR|BH|Бахрейн|Бахрейн|Bahrain
    BHS|BS|Багамы|Багам аралдары|Bahamas
    BIH|BA|Босния и Герцеговина|Босния және Герцеговина|Bosnia and Herzegovina
    BLM|BL|Сен-Бартелеми|Сен-Бартелеми|Saint Barthélemy
    BLR|BY|Беларусь|Беларусь|Belarus
    BLZ|BZ|Белиз|Белиз|Belize
    BMU|BM|Бермуды|Бермуд аралдары|Bermuda
    BOL|BO|Боливия|Боливия|Bolivia
    BRA|BR|Бразилия|Бразилия|Brazil
    BRB|BB|Барбадос|Барбадос|Barbados
    BRN|BN|Бруней|Бруней|Brunei
    BTN|BT|Бутан|Бутан|Bhutan
    BVT|BV|Остров Буве|Буве аралы|Bouvet Island
    BWA|BW|Ботсвана|Ботсвана|Botswana
    CAF|CF|Центральноафриканская Республика|Орталық Африка Республикасы|Central African Republic
    CAN|CA|Канада|Канада|Canada
    CCK|CC|Кокосовые острова|Кокос аралдары|Cocos Islands
    CHE|CH|Швейцария|Швейцария|Switzerland
    CHL|CL|Чили|Чили|Chile
    CHN|CN|Китай|Қытай|China
    CIV|CI|Кот-д’Ивуар|Кот-д’Ивуар|Côte d'Ivoire
    CMR|CM|Камерун|Камерун|Cameroon
    COD|CD|ДР Конго|Конго ДР|DR Congo
    COG|CG|Конго|Конго|Congo
    COK|CK|Острова Кука|Кук аралдары|Cook Islands
    COL|CO|Колумбия|Колумбия|Colombia
    COM|KM|Коморы|Комор аралдары|Comoros
    CPV|CV|Кабо-Верде|Кабо-Верде|Cabo Verde
    CRI|CR|Коста-Рика|Коста-Рика|Costa Rica
    CUB|CU|Куба|Куба|Cuba
    CUW|CW|Кюрасао|Кюрасао|Curaçao
    CXR|CX|Остров Рождества|Рождество аралы|Christmas Island
    CYM|KY|Каймановы острова|Кайман аралдары|Cayman Islands
    CYP|CY|Кипр|Кипр|Cyprus
    CZE|CZ|Чехия|Чехия|Czechia
    DEU|DE|Германия|Германия|Germany
    DJI|DJ|Джибути|Джибути|Djibouti
    DMA|DM|Доминика|Доминика|Dominica
    DNK|DK|Дания|Дания|Denmark
    DOM|DO|Доминиканская Республика|Доминикан Республикасы|Dominican Republic
    DZA|DZ|Алжир|Алжир|Algeria
    ECU|EC|Эквадор|Эквадор|Ecuador
    EGY|EG|Египет|Мысыр|Egypt
    ERI|ER|Эритрея|Эритрея|Eritrea
    ESH|EH|Западная Сахара|Батыс Сахара|Western Sahara
    ESP|ES|Испания|Испания|Spain
    EST|EE|Эстония|Эстония|Estonia
    ETH|ET|Эфиопия|Эфиопия|Ethiopia
    FIN|FI|Финляндия|Финляндия|Finland
    FJI|FJ|Фиджи|Фиджи|Fiji
    FLK|FK|Фолклендские острова|Фолкленд аралдары|Falkland Islands
    FRA|FR|Франция|Франция|France
    FRO|FO|Фарерские острова|Фарер аралдары|Faroe Islands
    FSM|FM|Микронезия|Микронезия|Micronesia
    GAB|GA|Габон|Габон|Gabon
    GBR|GB|Великобритания|Ұлыбритания|United Kingdom
    GEO|GE|Грузия|Грузия|Georgia
    GGY|GG|Гернси|Гернси|Guernsey
    GHA|GH|Гана|Гана|Ghana
    GIB|GI|Гибралтар|Гибралтар|Gibraltar
    GIN|GN|Гвинея|Гвинея|Guinea
    GLP|GP|Гваделупа|Гваделупа|Guadeloupe
    GMB|GM|Гамбия|Гамбия|Gambia
    GNB|GW|Гвинея-Бисау|Гвинея-Бисау|Guinea-Bissau
    GNQ|GQ|Экваториальная Гвинея|Экваторлық Гвинея|Equatorial Guinea
    GRC|GR|Греция|Грекия|Greece
    GRD|GD|Гренада|Гренада|Grenada
    GRL|GL|Гренландия|Гренландия|Greenland
    GTM|GT|Гватемала|Гватемала|Guatemala
    GUF|GF|Французская Гвиана|Француз Гвианасы|French Guiana
    GUM|GU|Гуам|Гуам|Guam
    GUY|GY|Гайана|Гайана|Guyana
    HKG|HK|Гонконг|Гонконг|Hong Kong
    HMD|HM|Острова Херд и Макдональд|Херд және Макдональд аралдары|Heard Island and McDonald Islands
    HND|HN|Гондурас|Гондурас|Honduras
    HRV|HR|Хорватия|Хорватия|Croatia
    HTI|HT|Гаити|Гаити|Haiti
    HUN|HU|Венгрия|Венгрия|Hungary
    IDN|ID|Индонезия|Индонезия|Indonesia
    IMN|IM|Остров Мэн|Мэн аралы|Isle of Man
    IND|IN|Индия|Үндістан|India
    IOT|IO|Британская территория в Индийском океане|Үнді мұхитындағы Британ аумағы|British Indian Ocean Territory
    IRL|IE|Ирландия|Ирландия|Ireland
    IRN|IR|Иран|Иран|Iran
    IRQ|IQ|Ирак|Ирак|Iraq
    ISL|IS|Исландия|Исландия|Iceland
    ISR|IL|Израиль|Израиль|Israel
    ITA|IT|Италия|Италия|Italy
    JAM|JM|Ямайка|Ямайка|Jamaica
    JEY|JE|Джерси|Джерси|Jersey
    JOR|JO|Иордания|Иордания|Jordan
    JPN|JP|Япония|Жапония|Japan
    KAZ|KZ|Казахстан|Қазақстан|Kazakhstan
    KEN|KE|Кения|Кения|Kenya
    KGZ|KG|Кыргызстан|Қырғызстан|Kyrgyzstan
    KHM|KH|Камбоджа|Камбоджа|Cambodia
    KIR|KI|Кирибати|Кирибати|Kiribati
    KNA|KN|Сент-Китс и Невис|Сент-Китс және Невис|Saint Kitts and Nevis
    KOR|KR|Южная Корея|Оңтүстік Корея|South Korea
    KWT|KW|Кувейт|Кувейт|Kuwait
    LAO|LA|Лаос|Лаос|Laos
    LBN|LB|Ливан|Ливан|Lebanon
    LBR|LR|Либерия|Либерия|Liberia
    LBY|LY|Ливия|Ливия|Libya
    LCA|LC|Сент-Люсия|Сент-Люсия|Saint Lucia
    LIE|LI|Лихтенштейн|Лихтенштейн|Liechtenstein
    LKA|LK|Шри-Ланка|Шри-Ланка|Sri Lanka
    LSO|LS|Лесото|Лесото|Lesotho
    LTU|LT|Литва|Литва|Lithuania
    LUX|LU|Люксембург|Люксембург|Luxembourg
    LVA|LV|Латвия|Латвия|Latvia
    MAC|MO|Макао|Макао|Macao
    MAF|MF|Сен-Мартен|Сен-Мартен|Saint Martin
    MAR|MA|Марокко|Марокко|Morocco
    MCO|MC|Монако|Монако|Monaco
    MDA|MD|Молдова|Молдова|Moldova
    MDG|MG|Мадагаскар|Мадагаскар|Madagascar
    MDV|MV|Мальдивы|Мальдив аралдары|Maldives
    MEX|MX|Мексика|Мексика|Mexico
    MHL|MH|Маршалловы острова|Маршалл аралдары|Marshall Islands
    MKD|MK|Северная Македония|Солтүстік Македония|North Macedonia
    MLI|ML|Мали|Мали|Mali
    MLT|MT|Мальта|Мальта|Malta
    MMR|MM|Мьянма|Мьянма|Myanmar
    MNE|ME|Черногория|Черногория|Montenegro
    MNG|MN|Монголия|Моңғолия|Mongolia
    MNP|MP|Северные Марианские острова|Солтүстік Мариана аралдары|Northern Mariana Islands
    MOZ|MZ|Мозамбик|Мозамбик|Mozambique
    MRT|MR|Мавритания|Мавритания|Mauritania
    MSR|MS|Монтсеррат|Монтсеррат|Montserrat
    MTQ|MQ|Мартиника|Мартиника|Martinique
    MUS|MU|Маврикий|Маврикий|Mauritius
    MWI|MW|Малави|Малави|Malawi
    MYS|MY|Малайзия|Малайзия|Malaysia
    MYT|YT|Майотта|Майотта|Mayotte
    NAM|NA|Намибия|Намибия|Namibia
    NCL|NC|Новая Каледония|Жаңа Каледония|New Caledonia
    NER|NE|Нигер|Нигер|Niger
    NFK|NF|Остров Норфолк|Норфолк аралы|Norfolk Island
    NGA|NG|Нигерия|Нигерия|Nigeria
    NIC|NI|Никарагуа|Никарагуа|Nicaragua
    NIU|NU|Ниуэ|Ниуэ|Niue
    NLD|NL|Нидерланды|Нидерланд|Netherlands
    NOR|NO|Норвегия|Норвегия|Norway
    NPL|NP|Непал|Непал|Nepal
    NRU|NR|Науру|Науру|Nauru
    NZL|NZ|Новая Зеландия|Жаңа Зеландия|New Zealand
    OMN|OM|Оман|Оман|Oman
    PAK|PK|Пакистан|Пәкістан|Pakistan
    PAN|PA|Панама|Панама|Panama
    PCN|PN|Питкэрн|Питкэрн аралдары|Pitcairn
    PER|PE|Перу|Перу|Peru
    PHL|PH|Филиппины|Филиппин|Philippines
    PLW|PW|Палау|Палау|Palau
    PNG|PG|Папуа — Новая Гвинея|Папуа — Жаңа Гвинея|Papua New Guinea
    POL|PL|Польша|Польша|Poland
    PRI|PR|Пуэрто-Рико|Пуэрто-Рико|Puerto Rico
    PRK|KP|Северная Корея|Солтүстік Корея|North Korea
    PRT|PT|Португалия|Португалия|Portugal
    PRY|PY|Парагвай|Парагвай|Paraguay
    PSE|PS|Палестина|Палестина|Palestine
    PYF|PF|Французская Полинезия|Француз Полинезиясы|French Polynesia
    QAT|QA|Катар|Катар|Qatar
    REU|RE|Реюньон|Реюньон|Réunion
    ROU|RO|Румыния|Румыния|Romania
    RUS|RU|Россия|Ресей|Russia
    RWA|RW|Руанда|Руанда|Rwanda
    SAU|SA|Саудовская Аравия|Сауд Арабиясы|Saudi Arabia
    SDN|SD|Судан|Судан|Sudan
    SEN|SN|Сенегал|Сенегал|Senegal
    SGP|SG|Сингапур|Сингапур|Singapore
    SGS|GS|Южная Георгия|Оңтүстік Георгия|South Georgia
    SHN|SH|Остров Святой Елены|Әулие Елена аралы|Saint Helena
    SJM|SJ|Шпицберген и Ян-Майен|Шпицберген және Ян-Майен|Svalbard and Jan Mayen
    SLB|SB|Соломоновы острова|Соломон аралдары|Solomon Islands
    SLE|SL|Сьерра-Леоне|Сьерра-Леоне|Sierra Leone
    SLV|SV|Сальвадор|Сальвадор|El Salvador
    SMR|SM|Сан-Марино|Сан-Марино|San Marino
    SOM|SO|Сомали|Сомали|Somalia
    SPM|PM|Сен-Пьер и Микелон|Сен-Пьер және Микелон|Saint Pierre and Miquelon
    SRB|RS|Сербия|Сербия|Serbia
    SSD|SS|Южный Судан|Оңтүстік Судан|South Sudan
    STP|ST|Сан-Томе и Принсипи|Сан-Томе және Принсипи|Sao Tome and Principe
    SUR|SR|Суринам|Суринам|Suriname
    SVK|SK|Словакия|Словакия|Slovakia
    SVN|SI|Словения|Словения|Slovenia
    SWE|SE|Швеция|Швеция|Sweden
    SWZ|SZ|Эсватини|Эсватини|Eswatini
    SXM|SX|Синт-Мартен|Синт-Мартен|Sint Maarten
    SYC|SC|Сейшелы|Сейшел аралдары|Seychelles
    SYR|SY|Сирия|Сирия|Syria
    TCA|TC|Тёркс и Кайкос|Теркс және Кайкос|Turks and Caicos Islands
    TCD|TD|Чад|Чад|Chad
    TGO|TG|Того|Того|Togo
    THA|TH|Таиланд|Таиланд|Thailand
    TJK|TJ|Таджикистан|Тәжікстан|Tajikistan
    TKL|TK|Токелау|Токелау|Tokelau
    TKM|TM|Туркменистан|Түрікменстан|Turkmenistan
    TLS|TL|Восточный Тимор|Тимор-Лесте|Timor-Leste
    TON|TO|Тонга|Тонга|Tonga
    TTO|TT|Тринидад и Тобаго|Тринидад және Тобаго|Trinidad and Tobago
    TUN|TN|Тунис|Тунис|Tunisia
    TUR|TR|Турция|Түркия|Türkiye
    TUV|TV|Тувалу|Тувалу|Tuvalu
    TWN|TW|Тайвань|Тайвань|Taiwan
    TZA|TZ|Танзания|Танзания|Tanzania
    UGA|UG|Уганда|Уганда|Uganda
    UKR|UA|Украина|Украина|Ukraine
    UMI|UM|Внешние малые острова США|АҚШ-тың сыртқы кіші аралдары|US Outlying Islands
    URY|UY|Уругвай|Уругвай|Uruguay
    USA|US|США|АҚШ|United States
    UZB|UZ|Узбекистан|Өзбекстан|Uzbekistan
    VAT|VA|Ватикан|Ватикан|Vatican City
    VCT|VC|Сент-Винсент и Гренадины|Сент-Винсент және Гренадиндер|Saint Vincent and the Grenadines
    VEN|VE|Венесуэла|Венесуэла|Venezuela
    VGB|VG|Британские Виргинские острова|Британдық Виргин аралдары|British Virgin Islands
    VIR|VI|Виргинские острова США|АҚШ-тың Виргин аралдары|US Virgin Islands
    VNM|VN|Вьетнам|Вьетнам|Vietnam
    VUT|VU|Вануату|Вануату|Vanuatu
    WLF|WF|Уоллис и Футуна|Уоллис және Футуна|Wallis and Futuna
    WSM|WS|Самоа|Самоа|Samoa
    YEM|YE|Йемен|Йемен|Yemen
    ZAF|ZA|ЮАР|Оңтүстік Африка|South Africa
    ZMB|ZM|Замбия|Замбия|Zambia
    ZWE|ZW|Зимбабве|Зимбабве|Zimbabwe
    XXA||без гражданства|азаматтығы жоқ|stateless
    XXB||беженец (Конвенция 1951 года)|босқын (1951 жылғы Конвенция)|refugee (1951 Convention)
    XXC||беженец, не по Конвенции|босқын, Конвенциядан тыс|refugee, other than by the Convention
    XXX||гражданство не определено|азаматтығы анықталмаған|unspecified nationality
    UNO||Организация Объединённых Наций|Біріккен Ұлттар Ұйымы|United Nations Organization
    UNA||учреждение ООН|БҰҰ мекемесі|United Nations agency
    UNK||житель Косова (миссия ООН)|Косово тұрғыны (БҰҰ миссиясы)|resident of Kosovo (UN mission)
    RKS||Косово|Косово|Kosovo
    EUE||Европейский союз (пропуск)|Еуропалық одақ (рұқсаттама)|European Union (laissez-passer)
    """
}
