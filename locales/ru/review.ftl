review-title = Ответы
review-lead = Здесь только действующие ответы людей, которые согласились на главную цель анкеты. В журнале записано, что вы их смотрели.
review-own-title = Что сдано мной
review-own-lead = Здесь только ответы, которые вы сдали сами. «Есть что исправить» значит: кто-то просит вас исправить; что – говорит комментарий.
review-no-forms = Ни одна анкета пока не открыта.
review-link = Посмотреть ответы
review-own-link = Посмотреть, что сдано мной
review-fill = Заполнить анкету
review-back = Назад ко всем ответам
review-own-back = Назад к тому, что сдано мной
review-state-received = Получено
review-state-has-issues = Есть что исправить
review-state-edited = Изменено
review-state-approved = Одобрено
review-state-rejected = Отклонено
review-counts = Сколько в каком состоянии
review-filters = Фильтры и столбцы
review-filter-state = Состояние проверки
review-filter-from = Получено не раньше
review-filter-until = Получено не позже
review-filter-who = Кто сдал
review-filter-none = без условия
review-filter-question = Условие { $n }: вопрос
review-filter-relation = Условие { $n }: ответ
review-filter-value = Условие { $n }: значение
review-relation-is = равен
review-relation-not = не равен
review-relation-has = содержит
review-relation-least = не меньше
review-relation-most = не больше
review-relation-empty = отсутствует
review-relation-answered = есть
review-columns = Вопросы в таблице
review-table = Ответы, самые новые первыми
review-when = Получено
review-pick = Выбрать
review-pick-one = Выбрать ответы от { $when }
review-state = Проверка
review-who = Кто сдал
review-edits = Изменения
review-comments = Комментарии
device-remarks-title = Что сказано об ответах с устройств
device-remarks-lead = Телефон не показывает, что сказано об ответах, которые он отправил. Передайте это тому, у кого он. Того, что одобрено, отклонено или сдано заново, здесь больше нет.
device-remarks-none = Ничего не ждёт.
device-remarks-see = Посмотреть ответы
device-remarks-waiting = { $count ->
    [one] { $count } ответ с устройства, о котором что-то сказано
    [few] { $count } ответа с устройств, о которых что-то сказано
   *[other] { $count } ответов с устройств, о которых что-то сказано
}
review-none = Подходящих ответов нет.
review-looked = Показано { $shown } из { $looked } просмотренных.
review-next = Более старые ответы
review-gone = кто-то, кого здесь больше нет
review-respondent = не записано
review-many = Проверить выбранные
review-many-to = Перевести в состояние
review-many-go = Проверить выбранные
review-many-done = { $count ->
    [one] Проверена { $count } запись.
    [few] Проверены { $count } записи.
    [many] Проверено { $count } записей.
   *[other] Проверено { $count } записи.
}
review-many-none = Ничего не выбрано.
review-many-left = Проверено: { $done }, осталось как было: { $left }
review-one = Одна запись
review-form = Проверка
review-to = На чём стоит проверка
review-go = Сохранить проверку
review-comment = Комментарий
review-comment-hint = Скажите, что надо исправить. Это прочтёт тот, кто сдал ответы. Не пишите, кто этот человек.
review-comment-go = Добавить комментарий
review-comments-none = Пока никто ничего не сказал.
review-reviewed = Кто проверил
review-eyes-same = тот же человек: больше проверить здесь некому
review-device = Устройство
review-version = Версия анкеты
review-language = Язык
review-identity = Номер
review-agreed = На что человек согласился
review-answers = Что сказано
review-files = Файлы
review-history = История
review-changes = Что изменилось
review-question = Вопрос
review-before = Было
review-after = Стало
review-log = Что говорит журнал
fill-noted = Вы вошли и собираете для этой инициативы: будет записано, что эти ответы сдали вы. Если отвечаете за себя, сначала выйдите.
flag-title = Заметное
flag-lead = Это повод посмотреть и спросить, но никогда не отклонить: у каждого есть невинные причины, и ни один не доказательство.
flag-filter = Заметное
flag-hint = Между собой сравниваются 500 самых новых ответов.
flag-other = Посмотреть другие ответы
flag-short = быстро
flag-short-text = Заняло минут: { $value }. У половины по этой анкете – { $against } или больше. Кого касается мало вопросов, тот справляется быстро по праву.
flag-inaccurate = неточное место
flag-inaccurate-text = Место точно лишь до { $value } м, как считало устройство; больше { $against } – это много.
flag-near-duplicate = почти двойник
flag-near-duplicate-text = { $value } % ответов те же, что в другой беседе; больше { $against } – это много. Кто живёт похоже, отвечает похоже.
flag-straight-line = один ответ на всё
flag-straight-line-text = Одинаковый ответ на столько вопросов подряд: { $value }. Если все заданы в одну сторону, это может быть правдой.
flag-overlap = две сразу
flag-overlap-text = Собиравший { $value } мин этого времени был в другой беседе. Учётная запись может быть общей на двоих, или анкета осталась открытой.
flag-fast-collector = быстрый сборщик
flag-fast-collector-text = Половина бесед этого сборщика заняла { $value } мин или меньше; половина у остальных – { $against } или больше.
flag-not-title = Что не искали
flag-near-duplicate-not = Почти повторы не искали: в двух беседах должны быть ответы хотя бы на { $least } вопросов; здесь не больше { $here }.
flag-short-not = Короткие беседы не искали: хотя бы у { $least } бесед должна быть известна длительность; здесь у { $here }.
flag-inaccurate-not = Неточные места не искали: ни одно место не говорит, насколько оно точно.
flag-straight-line-not = Один ответ на всё не искали: хотя бы { $least } вопроса подряд должны иметь одни и те же варианты; здесь не больше { $here }.
flag-overlap-not = Две беседы сразу не искали: хотя бы у { $least } бесед должно быть известно, кто их провёл и как долго; здесь у { $here }.
flag-fast-collector-not = Быстрых сборщиков не искали: у одного сборщика должно быть 5 бесед с известной длительностью, у остальных – 10.
target-title = Как далеко мы продвинулись
target-none = Никто не сказал, сколько ответов нужно.
target-groups = Нужные и полученные ответы
target-group = Место или группа
target-goal = Нужно
target-done = Получено
target-share = Доля
target-no-goal = не сказано
target-collectors = Получено по сборщикам
target-own = { $count ->
    [one] Вы сдали { $count } зачтённую запись.
    [few] Вы сдали { $count } зачтённые записи.
    [many] Вы сдали { $count } зачтённых записей.
   *[other] Вы сдали { $count } зачтённой записи.
}
target-own-of = Вы сдали { $done } из { $goal }, нужных от каждого сборщика.
target-map = Как далеко продвинулось каждое место
target-map-sentence = { $count ->
    [one] На карте { $count } место, в середине ответов оттуда.
    [few] На карте { $count } места, каждое в середине ответов оттуда.
    [many] На карте { $count } мест, каждое в середине ответов оттуда.
   *[other] На карте { $count } места, каждое в середине ответов оттуда.
}
target-map-left = { $count ->
    [one] Для { $count } места ещё нет ответа, где оно; оно только в таблице.
    [few] Для { $count } мест ещё нет ответа, где они; они только в таблице.
    [many] Для { $count } мест ещё нет ответа, где они; они только в таблице.
   *[other] Для { $count } места ещё нет ответа, где они; они только в таблице.
}
target-set = Сказать, сколько нужно
target-question = Вопрос, который называет место или группу
target-question-hint = Отклонённое при проверке не считается.
target-choose = Выбрать
target-each = От каждого сборщика
target-save = Сохранить
view-title = Сохранённые виды
view-name = Название
view-hint = Сохраняет эти условия и столбцы для всех, кто работает с ответами.
view-save = Сохранить этот вид
view-drop = Удалить
points-link = На карте
points-title = Ответы на карте
points-lead = Каждая точка – клетка примерно в 111 метров, где дали ответы; точное место стоит на странице каждой записи. Фильтры таблицы действуют и здесь.
points-count = Ответы
points-place = Место { $count }
points-list = Места и ответы из них
points-where = Место
points-cells = { $count ->
    [one] Ответы в { $count } клетке.
    [few] Ответы в { $count } клетках.
    [many] Ответы в { $count } клетках.
   *[other] Ответы в { $count } клетки.
}
points-all = { $count ->
    [one] Подходит { $count } запись; записи без места на карте нет.
    [few] Подходят { $count } записи; записей без места на карте нет.
    [many] Подходят { $count } записей; записей без места на карте нет.
   *[other] Подходят { $count } записи; записей без места на карте нет.
}
points-more = Самые новые из подходящих: { $count }; есть ещё. Отфильтруйте, чтобы увидеть другие.
points-back = Назад к таблице
