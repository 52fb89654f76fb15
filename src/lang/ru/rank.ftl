# Отчёт о ранжировании.
report-title = Результаты и как они получены
report-counts = { $entries ->
    [one] { $entries } работа
    [few] { $entries } работы
   *[other] { $entries } работ
}, { $judges ->
    [one] { $judges } судья
    [few] { $judges } судьи
   *[other] { $judges } судей
}, { $sheets ->
    [one] { $sheets } лист оценок
    [few] { $sheets } листа оценок
   *[other] { $sheets } листов оценок
}.
report-how = Как вычисляется балл
report-how-calibrated = Одни судьи оценивают строго, другие щедро. Там, где судьи оценивали одни и те же работы, видно, насколько. Каждая оценка поправляется на строгость её судьи, чтобы не имело значения, кто судил работу.
report-how-few = В малом числе листов случай весит больше, чем в большом. Поэтому балл немного сдвигается к середине своего трека: тем сильнее, чем меньше у работы листов и чем меньше согласны судьи.
report-how-other = Баллы вычислены методом «{ $method }».
report-how-robust = Судьи, чьи оценки похожи на случайные, учитываются с меньшим весом.
report-parts = Части этого соревнования ({ $parts }) не связаны ни одним судьёй. Места в каждой считаются заново, и баллы разных частей сравнивать нельзя.
report-track = Трек { $track }
report-part = часть { $part }
report-standings = Места
report-intervals = Точный порядок не знает никто: при других судьях он мог быть иным. Полоса показывает правдоподобные места; истинное место лежит в ней с вероятностью 90 %.
report-rank = место
report-entry = работа
report-plausible = правдоподобные места
report-first = первое
report-top = среди { $top } лучших
report-score = балл
report-mean = простое среднее
report-mean-rank = место по простому среднему
report-sheets = листы
report-open = Оценки не решают, кто входит в число { $top } лучших; эти работы слишком близки: { $entries }.
report-slopes = Что изменила поправка: слева место по простому среднему, справа — по баллу.
report-why = Почему такое место?
report-why-lead = О каждой из этих работ: какие оценки она получила, насколько строги были судьи и что из этого вышло.
report-judge = судья
report-given = оценка
report-severity = строгость
report-corrected = с поправкой
report-why-mean = Среднее полученных оценок — { $mean }, с поправкой — { $corrected }.
report-why-drawn = При { $sheets ->
    [one] { $sheets } листе
   *[other] { $sheets } листах
} балл, сдвинутый к середине, равен { $score }.
report-why-gap = { $above }, следующая выше, впереди на { $gap }.
report-why-gap-sure = { $above }, следующая выше, впереди на { $gap }. Один лишь случай меняет такую разницу примерно на { $error }.
report-judges = Судьи
report-judges-severity = Строгость — на сколько баллов судья ставит ниже среднего судьи за ту же работу: выше нуля — строгий, ниже — щедрый. Линия показывает, насколько это надёжно (95 %). Строгость не вина: поправка её убирает.
report-judges-plain = Этот метод не отличает строгих судей от щедрых.
report-countries = страны
report-lenient-harsh = щедрый – строгий
report-look = стоит взглянуть
report-flag-harsh = явно строгий
report-flag-lenient = явно щедрый
report-flag-careless = оценки похожи на случайные
report-flag-narrow = использует малую часть шкалы
report-flag-erratic = расходится с другими больше обычного
report-flag-disagrees = располагает работы не так, как другие
report-agreement = Насколько судьи согласны
report-reliability = Из того, что разделяет средние оценки работ, другая коллегия того же размера подтвердила бы { $percent } %; остальное — кто судил и случай.
report-single = Для оценки одного судьи было бы { $percent } %.
report-alpha = Альфа Криппендорфа равна { $alpha } (1 — полное согласие, 0 — случай).
report-left-out = Что не учитывается
report-nothing-left-out = Учтён каждый лист.
report-reason = почему
report-incomplete = нет оценки по одному из критериев
report-same-country = общая страна судьи и работы
report-no-sheet = нет учтённых листов: без места
report-more = И ещё { $count }.
report-record = Для тех, кто хочет проверить
report-record-lead = План оценивания, отпечаток входных данных и версия программы. Те же данные, план и версия дают те же числа на любой машине.

# The report: panels, patterns, other choices.
report-panels = Кто с кем судил
report-panels-judges = Каждая точка — судья; линия соединяет двоих, оценивавших одну работу, и она тем толще, чем чаще это было. По этим линиям идёт сравнение от судьи к судье: чем их больше, тем лучше строгость отделяется от качества. Цвета — { $colours ->
    [parts] части, которых не связывает ни один судья
   *[countries] страны
}.
report-panels-countries = Каждая точка — страна, тем крупнее, чем больше у неё судей; линия соединяет две страны, чьи судьи оценивали одну работу, и она тем толще, чем чаще это было.
report-patterns = На что стоит взглянуть
report-patterns-lead = Пары стран с достаточным числом листов и то, как связаны критерии каждого судьи, сравнены с оценками коллег за те же работы: { $tests ->
    [one] { $tests } сравнение
    [few] { $tests } сравнения
   *[other] { $tests } сравнений
}. У различия может быть много причин: вкус, тема, случай; оно никого не обвиняет. Перечислены те, которые трудно объяснить случаем; примерно одно из двадцати всё же может быть случайным.
report-patterns-untested = Для сравнения не хватает листов с известными странами или критериев.
report-patterns-none = Ни одно из сравнений не отличается больше, чем объяснимо случаем.
report-favour = Судьи из { $judges }, работы из { $entries }: отличие от оценок коллег { $effect } балла (± { $error }; { $sheets ->
    [one] { $sheets } лист
    [few] { $sheets } листа
   *[other] { $sheets } листов
}).
report-reciprocal = { $first } и { $second }: судьи каждой дали работам другой больше, чем коллеги, на { $given } и { $returned } балла.
report-halo = Судья { $judge }: критерии связаны сильнее, чем у коллег (корреляция { $own }, у коллег { $others }).
report-choices = Изменил бы результат другой выбор?
report-choices-account = Без одного судьи призёры меняются в { $judges } случаях из { $all-judges }, без судей одной страны — в { $countries } из { $all-countries }, при другом выборе в плане — в { $choices } из { $all-choices }.
report-choices-lead = В каждой строке те же работы упорядочены заново. Согласие двух порядков — тау Кендалла: 1 — порядок тот же, 0 — связи нет.
report-choice = другой выбор
report-podium = призёры
report-tau = согласие
report-unchanged = те же
report-enters = вошли: { $entries }
report-leaves = вышли: { $entries }
report-wins = первые: { $entries }
report-choice-method = метод «{ $setting }»
report-choice-robust-on = небрежные оценки весят меньше
report-choice-robust-off = небрежные оценки весят полностью
report-choice-same-country = судьи из страны работы: { $setting }
report-choice-ties = правила при равенстве: { $setting }
report-choice-missing = без работ, которым не хватает листов ({ $setting })
report-without-judge = без судьи { $without }
report-without-country = без судей из { $without }
report-choice-refused = упорядочить нельзя
