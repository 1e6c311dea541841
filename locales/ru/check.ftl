check-title = Проверить
check-lead = Загрузите данные, скажите, что это такое, посмотрите, что в них не так, примите решения и сделайте снимок для анализа.
check-none = Данных пока нет
check-none-text = Позже то, что люди ответят на вашу анкету, будет приходить сюда само. Файл, который у вас уже есть, можно загрузить сейчас.
check-datasets = Данные на хранении
check-dataset = Данные
check-rows = Строки
check-rows-anew = собираются заново
check-columns = Столбцы
check-decisions = Решения
check-snapshots = Снимки
check-answers = Ответы на анкету
check-answers-text = Они собираются заново при каждом чтении: того, что человек отозвал, нет ни в чём, что сделано потом.
check-answers-open = Работать с ответами
check-import = Загрузить файл
check-import-text = Файл CSV, обычный или сжатый gzip. Если в нём что-то не так, ничего не сохраняется, и вы сразу увидите всё, что не так.
check-file = Файл
check-file-hint = CSV, до 64 МБ; больший файл сожмите gzip.
check-name = Как он называется?
check-order = Как записаны даты?
check-order-iso = 2021-07-06 или так, как видно из самого файла
check-order-day = сначала день: 06/07/2021 – это 6 июля
check-order-month = сначала месяц: 07/06/2021 – это 6 июля
check-against = Это ответы на анкету?
check-against-hint = Тогда каждый ответ сверяется с вопросами и вариантами анкеты.
check-against-nothing = Нет, покажите мне, что в нём
check-encoding = Как записаны буквы?
check-encoding-unicode = Юникод (UTF-8, UTF-16)
check-encoding-hint = Оставьте так, если при загрузке вам не сказали иного.
check-findings = Что найдено в файле
check-findings-again = Что найдено в файле
check-no-findings = Замечаний нет: прочитаны все ячейки.
check-imported = { $count ->
    [one] Принята { $count } строка.
    [few] Приняты { $count } строки.
    [many] Принято { $count } строк.
   *[other] Принято { $count } строки.
}
check-to-dataset = К данным
check-on-this-page = На этой странице
check-rows-raw = Строк пришло
check-rows-now = Строк после решений
check-left-out = Не вошло: отозвано или не разрешено
check-rejected = Не вошли: отклонены при проверке
check-source = Откуда
check-from-file = файл { $name }
check-from-submissions = присланные ответы
check-from-snapshot = другой снимок
check-key = Записи обозначены
check-key-row = номером строки
check-came = С какого времени
check-variables = Переменные
check-variables-text = От роли зависит, как переменная защищается: прямые идентификаторы, ключи, свободный текст и параданные никогда отсюда не выходят. Проверьте каждую, с которой ещё не всё верно.
check-variable = Переменная
check-variable-lead = Скажите, что это за переменная. При другом типе файл читается заново.
check-label = Словами
check-kind = Тип
check-kind-hint = При другом типе файл читается заново; ячейки, которые не подходят, станут «нечитаемыми».
check-role = Роль
check-unit = Единица
check-min = Наименьшее возможное значение
check-max = Наибольшее возможное значение
check-answered = Есть ответ
check-missing = Нет ответа
check-distinct = Разных
check-span = От – до, или самые частые
check-outside = Вне границ
check-rules = Правила
check-rules-text = Правило указывает на записи и ничего не меняет. Что с ними делать – это решение, ниже.
check-rules-none = Правил пока нет.
check-rule = Правило
check-rule-add = Добавить правило
check-rule-tested = Проверено
check-rule-broken = Нарушено
check-rule-where = В строках
check-rule-name = Правило в нескольких словах
check-rule-name-hint = Например: в домохозяйстве не больше 40 человек.
check-rule-kind = Что требуется
check-rule-kind-range = Число между двумя границами
check-rule-kind-required = Ответ
check-rule-kind-allowed = Только определённые коды
check-rule-kind-unique = Никаких двух одинаковых записей
check-rule-codes = Допустимые коды
check-rule-codes-hint = Через пробел.
check-duplicates = Повторы
check-duplicates-all = { $count ->
    [0] Нет двух записей, у которых совпадают все ответы.
    [one] { $count } запись повторяет все ответы другой.
    [few] { $count } записи повторяют все ответы другой.
    [many] { $count } записей повторяют все ответы другой.
   *[other] { $count } записи повторяют все ответы другой.
}
check-duplicates-key = { $count ->
    [0] Ни один ключ не повторяется.
    [one] У { $count } записи ключ другой записи.
    [few] У { $count } записей ключ другой записи.
    [many] У { $count } записей ключ другой записи.
   *[other] У { $count } записи ключ другой записи.
}
check-log = Решения
check-log-text = Исходные данные никогда не меняются. Каждое решение говорит, кто, почему и когда его принял, и все решения заново применяются к исходным данным при каждом снимке.
check-log-says = Решений: { $entries }, из них подействовало: { $applied }; убрано строк: { $removed }.
check-log-latest = Последние решения, которые подействовали
check-log-none = Пока ничего не решено.
check-log-import = Загрузить журнал очистки, который вели в другом месте
check-entry-add = Добавить решение
check-entry-record = Запись
check-entry-record-hint = Её ключ или номер строки, если ключей нет. Оставьте пустым только для перекодирования во всех записях.
check-entry-what = Что
check-entry-why = Почему
check-entry-when = Когда
check-entry-outcome = Итог
check-entry-from = Прежнее значение
check-entry-from-hint = Нужно для перекодирования; в других случаях – только для верности.
check-entry-to = Новое значение
check-action-change = Изменить значение
check-action-blank = Очистить ячейку, которая не может быть верной
check-action-remove = Убрать запись
check-action-recode = Перекодировать значение везде
check-scope-where = где выполняется условие
check-scope-all = все записи
check-did-change = { $variable }: { $from } → { $to }
check-did-blank = { $variable }: очищено
check-did-recode = { $variable }: каждое { $from } → { $to }
check-did-remove = убрано
check-did-keep = { $variable }: проверено и оставлено
check-outcome-applied = { $count ->
    [one] { $count } ячейка или строка
    [few] { $count } ячейки или строки
    [many] { $count } ячеек или строк
   *[other] { $count } ячейки или строки
}
check-outcome-no-effect = так уже и было
check-outcome-kept = оставлено
check-outcome-moot = запись убрана
check-outcome-failed = не применено
check-map-key = Переменная данных, которая обозначает запись
check-map-key-hint = В ней должны быть те же имена, что и в журнале.
check-map-record-column = Столбец с записью
check-map-variable-column = Столбец с переменной
check-map-action-column = Столбец с видом решения
check-map-to-column = Столбец с новым значением
check-map-from-column = Столбец с прежним значением
check-map-why-columns = Столбцы с причиной
check-map-why-hint = Через запятую.
check-map-word-change = Слово для «изменить значение»
check-map-word-blank = Слово для «очистить»
check-map-word-remove = Слово для «убрать запись»
check-map-word-keep = Слово для «оставить как есть»
check-snapshots-text = Снимок закрепляет данные такими, какими их оставили решения. Анализ, защита и публикации опираются только на снимки.
check-snapshots-none = Снимков пока нет.
check-snapshot-take = Сделать снимок
check-snapshot-number = №
check-snapshot-made = Сделан
check-snapshot-from = Как
check-snapshot-by = применено решений: { $applied }, убрано строк: { $removed }
check-snapshot-rejected = отклонены при проверке и не вошли: { $rejected }
check-snapshot-raw = как пришло
check-snapshot-content = Содержание
check-snapshot-gone = Удалено: кто-то отозвал свои ответы или истёк их срок

kind-text = Текст
kind-integer = Целое число
kind-decimal = Число
kind-boolean = Да или нет
kind-date = Дата
kind-time = Время
kind-date-time = Дата и время
kind-single-choice = Один вариант из списка
kind-multiple-choice = Несколько вариантов из списка
kind-geo-point = Место
kind-geo-line = Линия из мест
kind-geo-area = Участок
kind-file = Файл

role-key = Ключ записи
role-key-text = Обозначает запись; сам по себе ничего не говорит о человеке. Никогда не публикуется.
role-direct-identifier = Прямой идентификатор
role-direct-identifier-text = Указывает на человека или жильё: имя, номер телефона, точное место. Никогда не публикуется.
role-quasi-identifier = Квазиидентификатор
role-quasi-identifier-text = Вместе с другими сужает круг людей: возраст, пол, район.
role-sensitive = Чувствительное
role-sensitive-text = То, что человек не хотел бы открывать: здоровье, доход, насилие.
role-weight = Вес
role-weight-text = Сколько людей или домохозяйств представляет одна запись.
role-stratum = Страта
role-stratum-text = Часть населения, из которой отобрана запись.
role-cluster = Кластер
role-cluster-text = Группа, вместе с которой отобрана запись: деревня, датчик.
role-population-size = Численность совокупности
role-population-size-text = Сколько всего единиц в страте или кластере.
role-paradata = Параданные
role-paradata-text = Как появилась запись: начало, конец, устройство. Никогда не публикуются.
role-free-text = Свободный текст
role-free-text-text = Слова, в которых может встретиться чьё-то имя. Никогда не публикуется.
role-measure = Показатель
role-measure-text = То, что вы хотите узнать.
role-other = Другое
role-other-text = Ничто из этого, или пока никто не сказал.

missing-reason-not-asked = не спрашивали: { $count }
missing-reason-no-answer = нет ответа: { $count }
missing-reason-dont-know = не знают: { $count }
missing-reason-refused = отказались отвечать: { $count }
missing-reason-withheld = скрыто: { $count }
missing-reason-unreadable = не читается: { $count }
missing-reason-blanked = очищено: { $count }
