# Замечания к ранжированию.
note-line = замечание: { $text }
note-no-residual = работы, судьи и треки объясняют каждый балл: остаточная дисперсия равна нулю, и стандартные ошибки ничего не говорят о случайности
note-one-judge = судья только один: строгость нельзя отличить от уровня баллов
note-judges-alike = заметных различий между судьями нет
note-judges-alike-panels-differ = заметных различий между судьями нет; отличия от исходного порядка происходят в основном от разного размера коллегий
note-entries-alike = порядок неразличим: заметных различий между работами нет
note-entries-alike-in-tracks = порядок неразличим: заметных различий между работами одного трека нет
note-random-tracks = в одном из треков меньше { $fewest } работ: эффекты треков считаются случайными (дисперсия { $variance })
note-single-sheets = { $entries ->
    [one] { $entries } работа имеет один лист: её
    [few] { $entries } работы имеют один лист: их
   *[other] { $entries } работ имеют один лист: их
} балл нельзя отличить от случайности этого судьи, смотрите стандартные ошибки
note-parts = части соревнования ({ $parts }) не связаны ни одним судьёй: места в каждой считаются заново, и баллы разных частей сравнивать нельзя
note-tracks = { $tracks ->
    [one] { $tracks } трек
    [few] { $tracks } трека
   *[other] { $tracks } треков
}: места в каждом считаются заново
note-not-ranked = { $entries ->
    [one] { $entries } работа без учтённого листа не получает
    [few] { $entries } работы без учтённого листа не получают
   *[other] { $entries } работ без учтённого листа не получают
} места: { $named }
note-tied = место { $rank }: { $entries } равны по всем правилам и делят место
note-tie-broken = место { $rank }: баллы равны, порядок по правилу { $rule }: { $order }
note-method = метод { $method }: только для сравнения; по умолчанию — calibrated
note-no-same-country-effect = эффекта общей страны нет: ни в одном треке нет листов и с ним, и без него
note-approximate = работ { $entries } и судей { $judges }, больше { $most } с обеих сторон: дисперсии и стандартные ошибки приближённые (сопряжённые градиенты, следы по четырём пробам), критерия REML нет
note-entries-of-no-country = { $unknown ->
    [one] { $unknown } работа
    [few] { $unknown } работы
   *[other] { $unknown } работ
} без страны: конфликта по стране у них нет ни с кем
note-judges-of-no-country = { $unknown ->
    [one] { $unknown } судья
    [few] { $unknown } судьи
   *[other] { $unknown } судей
} без страны: конфликта по стране у них нет ни с кем
note-left-out-incomplete = { $sheets ->
    [one] { $sheets } лист не учтён
    [few] { $sheets } листа не учтены
   *[other] { $sheets } листов не учтены
}: не все оценки
note-left-out-same-country = { $sheets ->
    [one] { $sheets } лист не учтён
    [few] { $sheets } листа не учтены
   *[other] { $sheets } листов не учтены
}: общая страна
note-left-out-sheet = работа { $entry }, судья { $judge }: { $why }
note-group = { $track } (часть { $part })
