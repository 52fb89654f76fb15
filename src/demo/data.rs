//! Data of the demo: people, places and ideas. All persons and institutions are invented; names are
//! in the script of their language.

/// A country of the demo.
pub(super) struct Place {
    /// ISO 3166-1 alpha-2.
    pub(super) code: &'static str,
    /// Number of teams.
    pub(super) teams: usize,
    /// Number of judges.
    pub(super) judges: usize,
    /// Language in which its entries are written.
    pub(super) language: &'static str,
    /// Cities of the country.
    pub(super) cities: Vec<&'static str>,
    /// Universities, one for each city.
    pub(super) universities: Vec<&'static str>,
    /// Given names.
    pub(super) given: Vec<&'static str>,
    /// Family names.
    pub(super) family: Vec<&'static str>,
}

impl Place {
    /// A full name in the order and spacing of the country.
    pub(super) fn name(&self, given: usize, family: usize) -> String {
        let given = self.given[given % self.given.len()];
        let family = self.family[family % self.family.len()];
        match self.code {
            "CN" => format!("{family}{given}"),
            "KH" | "MN" => format!("{family} {given}"),
            "MM" | "AF" if family.is_empty() => given.to_owned(),
            _ => format!("{given} {family}"),
        }
    }
}

/// All countries, in the order of the table.
pub(super) fn places() -> Vec<Place> {
    let list = |cell: &'static str| cell.split('|').collect();
    let place = |line: &'static str| {
        let cell: Vec<&'static str> = line.split(';').collect();
        let [
            code,
            teams,
            judges,
            language,
            cities,
            universities,
            given,
            family,
        ] = cell[..]
        else {
            return None;
        };
        Some(Place {
            code,
            teams: teams.parse().ok()?,
            judges: judges.parse().ok()?,
            language,
            cities: list(cities),
            universities: list(universities),
            given: list(given),
            family: list(family),
        })
    };
    TABLE.lines().filter_map(place).collect()
}

/// code; teams; judges; language; cities; universities; given names; family names
const TABLE: &str = "\
CN;15;4;zh;青岛|西安|乌鲁木齐;青岛湾科技大学|西安北原理工学院|天山创新大学;子涵|雨桐|浩然|思远|明哲|佳怡|文博|晓彤;王|李|张|刘|陈|赵|孙|周
IN;10;3;en;Pune|Jaipur|Kochi;Sahyadri Institute of Technology|Aravalli Technical University|Malabar University of Engineering;अनन्या|आरव|ईशा|रोहन|काव्या|Vikram|Meera|Arjun;शर्मा|पटेल|वर्मा|Nair|Iyer|Joshi|Kulkarni|Reddy
KZ;8;3;ru;Алматы|Астана|Караганда;Алатауский технический университет|Университет Сарыарка Тех|Карагандинский институт новых материалов;Айгерим|Нұрлан|Данияр|Әсел|Тимур|Мәдина|Ерлан|Жанар;Ахметов|Сәрсенов|Ибраева|Жұмабаев|Оспанов|Касымова
KG;5;2;ru;Бишкек|Ош;Ала-Арчинский технический университет|Сулайманский институт технологий;Айбек|Гүлнара|Бакыт|Нургүл|Эмиль|Айпери;Асанов|Токтогулова|Мамытов|Жумалиев|Осмонова
PK;8;3;en;Lahore|Karachi|Peshawar;Ravi University of Applied Sciences|Indus Coast Institute of Technology|Khyber Valley Technical University;عائشہ|حمزہ|فاطمہ|بلال|Sana|Usman|Hira|Danish;خان|ملک|قریشی|Chaudhry|Siddiqui|Baig
RU;12;4;ru;Казань|Новосибирск|Екатеринбург;Заречный технический университет|Сибирский институт прикладных наук|Уральская школа инженеров;Анна|Дмитрий|Екатерина|Илья|Мария|Артём|Ольга|Тимофей;Соколов|Морозова|Лебедев|Орлова|Фёдоров|Захарова|Громов|Белова
TJ;4;2;ru;Душанбе|Худжанд;Варзобский технический университет|Худжандский институт энергетики;Фарҳод|Зарина|Ҷамшед|Мадина|Рустам|Шаҳноза;Раҳимов|Назарова|Каримов|Шарипова|Саидов
UZ;8;3;ru;Ташкент|Самарканд|Бухара;Чирчикский университет технологий|Самаркандский институт инноваций|Бухарская школа инженерии;Jasur|Dilnoza|Sardor|Nilufar|Бобур|Малика|Aziz|Kamola;Karimov|Yusupova|Rahmonov|Турсунов|Исмоилова|Tosheva
IR;7;2;en;Isfahan|Shiraz|Tabriz;Zayandeh University of Technology|Fars Institute of Science|Sahand Technical College;سارا|امیر|نرگس|رضا|مریم|کیان;احمدی|رضایی|کریمی|حسینی|موسوی
BY;5;2;ru;Минск|Гомель;Свислочский технический университет|Полесский институт информатики;Алесь|Вольга|Мікіта|Дарья|Павел|Ксения;Каваленка|Новік|Шаўчук|Лукьянова|Савицкий
AF;2;2;en;Kabul|Herat;Pamir Polytechnic|Hari River University;احمد|زهرا|نور|لیلا;رحیمی|صافی|نوری
MN;4;2;ru;Улан-Батор|Эрдэнэт;Тулский технологический университет|Эрдэнэтийн инженерный институт;Бат-Эрдэнэ|Сарангэрэл|Тэмүүлэн|Номин|Анударь;Д.|Б.|Г.|Ц.
AZ;4;2;en;Baku|Ganja;Absheron Technical University|Kapaz Institute of Technology;Leyla|Elvin|Aysel|Rəşad|Nigar|Tural;Əliyev|Məmmədova|Hüseynov|Quliyeva
AM;3;2;en;Yerevan|Gyumri;Hrazdan Engineering University|Shirak Technology Institute;Անի|Արամ|Նարե|Տիգրան|Մարիամ;Պետրոսյան|Սարգսյան|Հակոբյան
KH;3;2;en;Phnom Penh|Battambang;Tonle Institute of Technology|Sangkae University;សុភា|ដារ៉ា|Bopha|Rithy|Sreymom;សុខ|ចាន់|Keo|Heng
NP;4;2;en;Kathmandu|Pokhara;Bagmati Engineering College|Phewa Institute of Science;सृजना|विवेक|अनिता|सुमन|प्रकाश;अधिकारी|श्रेष्ठ|गुरुङ|Thapa
TR;5;2;en;Ankara|İzmir;Kızılırmak Teknik Üniversitesi|Ege Kıyısı Üniversitesi;Elif|Emre|Zeynep|Kerem|Defne|Ozan;Yılmaz|Demir|Şahin|Çelik|Aydın
LK;3;2;en;Colombo|Kandy;Kelani Institute of Technology|Hanthana University;නිමාලි|කසුන්|Dilani|Ruwan|Tharindu;පෙරේරා|සිල්වා|Fernando|Jayasinghe
EG;4;3;en;Alexandria|Asyut;Mareotis University of Technology|Upper Nile Valley Institute;مريم|أحمد|نور|يوسف|سلمى|عمر;حسن|إبراهيم|عبد الله|منصور
SA;3;2;en;Riyadh|Dammam;Najd Technical University|Eastern Shore Institute of Science;نورة|عبد العزيز|ريم|فهد|سارة;القحطاني|العتيبي|الشمري
QA;2;2;en;Doha|Al Khor;Pearl Coast University|Al Khor Institute of Energy;لولوة|حمد|شيخة|جاسم;الكواري|المري
KW;2;2;en;Kuwait City|Al Ahmadi;Failaka Technical College|Burgan Science University;دانة|بدر|غالية|سعود;العنزي|الرشيدي
MV;2;1;en;Malé|Addu;Atoll University of Technology|Equatorial College;އައިޝަތު|Ahmed|Mariyam|Ibrahim;Waheed|Shareef|Naseer
MM;2;1;en;Yangon|Mandalay;Hlaing Technological College|Ayeyar University;အောင်မင်း|သီရိ|Thandar|Zaw;ခိုင်|Win|Htun
AE;3;3;en;Abu Dhabi|Sharjah;Liwa Institute of Science|Gulf Dunes University;ميثاء|سلطان|حصة|راشد;المنصوري|الكعبي|الشامسي
BH;2;1;en;Manama|Riffa;Dilmun Technical University|Riffa College of Engineering;مروة|عيسى|هدى|خليفة;الدوسري|جناحي
LA;2;1;en;Vientiane|Luang Prabang;Mekong Bend University|Khan River Institute;ບຸນມີ|ດາລາ|Khamla|Souphaphone;ວົງສາ|Phommachanh|Sisouk
";

/// A topic with products in English, Russian and Chinese.
pub(super) struct Topic {
    /// Its code in the tables.
    pub(super) name: &'static str,
    /// Products by language.
    products: [&'static str; 3],
}

/// Settings by language, for titles.
const SETTINGS: [&str; 3] = [
    "for mountain villages|for dry steppe towns|for small workshops|for border markets|for river deltas|for new industrial parks|for rural schools|for coastal cities|for young families|for co-operatives",
    "для горных сёл|для степных городов|для малых мастерских|для приграничных рынков|для речных долин|для индустриальных парков|для сельских школ|для северных районов|для молодых семей|для кооперативов",
    "面向山区村镇的|面向草原城市的|面向小微工坊的|面向边境口岸的|面向河流三角洲的|面向产业园区的|面向乡村学校的|面向沿海城市的|面向青年家庭的|面向合作社的",
];

/// Topics with their products in three languages.
pub(super) const TOPICS: [Topic; 10] = [
    Topic {
        name: "energy",
        products: [
            "Solar cold store|Shared battery bank|Silent micro wind turbine|Heat from server rooms",
            "Солнечный холодильный склад|Общий накопитель энергии|Тихая микротурбина",
            "太阳能冷库|共享储能站|静音微型风机",
        ],
    },
    Topic {
        name: "water",
        products: [
            "Fog water harvester|Low-salt drip controller|Well level radio network|Membrane from rice husk",
            "Сборщик туманной влаги|Радиосеть уровня колодцев|Мембрана из рисовой шелухи",
            "雾水收集器|水井监测网|稻壳滤膜",
        ],
    },
    Topic {
        name: "agriculture",
        products: [
            "Early frost forecaster|Pasture map from satellites|Bee health monitor|Seed bank exchange",
            "Прогноз ранних заморозков|Спутниковая карта пастбищ|Монитор здоровья пчёл",
            "早霜预报仪|卫星牧草地图|蜂群健康监测",
        ],
    },
    Topic {
        name: "health",
        products: [
            "Pocket hearing test|Tele-rehabilitation glove|Vaccine cool box|Sign-language clinic assistant",
            "Карманная проверка слуха|Перчатка для реабилитации|Термобокс для вакцин",
            "便携听力筛查|康复训练手套|疫苗保温箱",
        ],
    },
    Topic {
        name: "education",
        products: [
            "Offline science library|Laboratory in a suitcase|Tutor for two alphabets|Robotics league kit",
            "Офлайн-библиотека науки|Лаборатория в чемодане|Набор лиги роботов",
            "离线科学图书馆|手提箱实验室|机器人联赛套件",
        ],
    },
    Topic {
        name: "transport",
        products: [
            "Freight pooling app|Electric cargo trike|Rail crack listener|Safe crossing sensor",
            "Сервис попутных грузов|Грузовой электротрайк|Датчик трещин рельсов",
            "拼车货运平台|电动货运三轮|钢轨裂纹听诊器",
        ],
    },
    Topic {
        name: "materials",
        products: [
            "Brick from mine tailings|Felt insulation panel|Recyclable boat resin|Mycelium packaging",
            "Кирпич из отвалов|Войлочная теплопанель|Упаковка из мицелия",
            "尾矿再生砖|羊毛毡保温板|菌丝包装",
        ],
    },
    Topic {
        name: "software",
        products: [
            "Customs form translator|Open ledger of small loans|Voice shop for feature phones|Maintenance diary",
            "Переводчик таможенных форм|Открытый реестр микрозаймов|Голосовой магазин",
            "报关单翻译助手|小额贷款公开账本|语音商店",
        ],
    },
    Topic {
        name: "climate",
        products: [
            "Glacier lake alarm|Dust storm shield plants|Methane finder drone|Urban heat atlas",
            "Сигнал ледниковых озёр|Дрон-искатель метана|Атлас городской жары",
            "冰湖预警系统|甲烷探测无人机|城市热岛图",
        ],
    },
    Topic {
        name: "culture",
        products: [
            "Caravan route game|Museum of sounds|Embroidery pattern archive|Story map of crafts",
            "Игра о караванных путях|Музей звуков|Архив узоров вышивки",
            "商队之路游戏|声音博物馆|刺绣纹样档案",
        ],
    },
];

const ABSTRACTS: [&str; 3] = [
    "Our team built a first working model of this idea and tried it with {n} users over {m} weeks. It costs a third of what is on the market and is repaired with parts from any bazaar. The next step is a pilot with a park and a public partner in a neighbouring country.",
    "Наша команда сделала первую рабочую модель и проверила её с участием {n} пользователей за {m} недель. Решение втрое дешевле имеющихся и ремонтируется доступными деталями. Следующий шаг — пилот с парком и государственным партнёром в соседней стране.",
    "团队完成了第一台可运行样机，并在{m}周内邀请{n}位用户试用。成本约为现有产品的三分之一，维修所需零件随处可得。下一步将与邻国的园区和公共机构合作开展试点。",
];

fn language_index(language: &str) -> usize {
    ["en", "ru", "zh"]
        .iter()
        .position(|l| *l == language)
        .unwrap_or(0)
}

/// A title from a product and a setting.
pub(super) fn title(topic: usize, language: &str, product: usize, setting: usize) -> String {
    let at = language_index(language);
    let pick = |cell: &'static str, i: usize| {
        let all: Vec<&str> = cell.split('|').collect();
        all[i % all.len()]
    };
    let product = pick(TOPICS[topic % TOPICS.len()].products[at], product);
    let setting = pick(SETTINGS[at], setting);
    match language {
        "zh" => format!("{setting}{product}"),
        _ => format!("{product} {setting}"),
    }
}

/// An abstract with two random figures.
pub(super) fn summary(language: &str, users: usize, weeks: usize) -> String {
    ABSTRACTS[language_index(language)]
        .replace("{n}", &users.to_string())
        .replace("{m}", &weeks.to_string())
}

/// A judge's comment.
pub(super) fn comment(language: &str, good: bool) -> &'static str {
    match (language, good) {
        ("zh", true) => "思路清晰，样机可信，建议尽快开展试点。",
        ("zh", false) => "问题真实，但成本与用户数据需要补充。",
        ("ru", true) => "Сильная идея и убедительный прототип; пора начинать пилот.",
        ("ru", false) => "Проблема настоящая, но расчёты затрат пока слабые.",
        (_, true) => "A clear idea and a convincing prototype; ready for a pilot.",
        (_, false) => "A real problem, but the figures on cost and users need work.",
    }
}

/// The rubric: code, weight, titles in English, Russian and Chinese.
pub(super) const CRITERIA: [(&str, i64, [&str; 3]); 5] = [
    ("novelty", 25, ["Novelty", "Новизна", "创新性"]),
    (
        "feasibility",
        20,
        ["Feasibility", "Осуществимость", "可行性"],
    ),
    (
        "impact",
        25,
        ["Impact on people", "Польза для людей", "社会影响"],
    ),
    (
        "market",
        15,
        ["Path to the market", "Путь на рынок", "市场前景"],
    ),
    (
        "presentation",
        15,
        ["Presentation", "Представление", "展示表达"],
    ),
];

/// Described levels: mark, texts in English, Russian and Chinese.
pub(super) const LEVELS: [(i64, [&str; 3]); 4] = [
    (1, ["Not shown", "Не показано", "未体现"]),
    (
        4,
        [
            "Partly shown, important gaps",
            "Показано частично, есть пробелы",
            "部分体现，仍有明显不足",
        ],
    ),
    (
        7,
        [
            "Convincing, small gaps",
            "Убедительно, мелкие пробелы",
            "有说服力，略有不足",
        ],
    ),
    (
        10,
        [
            "Outstanding, could be an example to others",
            "Образцово",
            "出色，可作示范",
        ],
    ),
];

/// A text in the three languages.
pub(super) fn texts(of: [&str; 3]) -> std::collections::BTreeMap<String, String> {
    ["en", "ru", "zh"]
        .into_iter()
        .zip(of)
        .map(|(language, text)| (language.to_owned(), text.to_owned()))
        .collect()
}
