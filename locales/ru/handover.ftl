### Дверь в официальную статистику: передача, стол ведомства, реестр.

handover-register = Перед официальной статистикой
handover-register-lead = Какие публикации сообщества передали статистическим ведомствам, что ведомства решили и что ждёт ответа.
handover-register-none = Пока ни одна публикация не передана ведомству.
handover-equals = Гражданские данные могут стоять рядом с официальной статистикой тремя способами, и ни один не лучше другого: быть её частью, иметь подтверждённое качество рядом с ней или быть независимыми. Независимость – это выбор. Она ничего не умаляет.
handover-file = Реестр в виде файла (CSV)
handover-table = Публикации перед ведомствами
handover-table-note = «Без ответа» значит, что ведомство ничего не сказало к дню, о котором просили. Это не отказ.
handover-kicker = Перед ведомством:
handover-release = Публикация
handover-office = Ведомство
handover-from = От кого
handover-standing = Как обстоит дело
handover-indicator = Показатель
handover-indicator-hint = Код задачи или показателя Повестки дня до 2030 года, например 6.1.1.
handover-sent = Передано
handover-due = Ответ просят к
handover-due-hint = Не раньше чем через 28 дней от сегодня. Пока ведомство ждёт вашего ответа, этот день отодвигается.
handover-age = Прошло дней
handover-decided-on = Решено
handover-decided-by = Кто решил
handover-expires = Действует до
handover-review = Посмотрят снова
handover-review-due = пора посмотреть снова
handover-none = не сказано

handover-waiting = Ждёт ведомство
handover-waiting-text = { $office }: попросили ответить до { $due }.
handover-asked = Ведомство спросило
handover-asked-text = { $office }: есть вопрос. Пока на него не ответят, срок ведомства не идёт.
handover-unanswered = Без ответа
handover-unanswered-text = { $office }: попросили ответить до { $due }, но пока ничего не сказано. Это не отказ.
handover-left = Ведомства больше нет
handover-left-text = { $office }: распущено { $left } и больше не отвечает. Это не отказ. Те, кто передал публикацию, могут передать её другому ведомству или оставить независимой.
handover-left-since = распущено { $day }
handover-left-note = Если ведомства больше нет, те, кто передал публикацию, могут передать её другому ведомству или оставить независимой.
handover-left-desk = О том, что лежит здесь, больше никто не решает. Те, кто это передал, могут передать другому ведомству или оставить независимым.
handover-to-another = Передать другому ведомству
handover-integrated = Часть официальной статистики
handover-integrated-text = { $office } принимает эти цифры как свои.
handover-integrated-hint = Ведомство принимает эти цифры как свои.
handover-complementary = Подтверждённое качество, рядом с официальной статистикой
handover-complementary-text = { $office }: посмотрели, как сделаны эти цифры, и считают, что ими можно пользоваться рядом со своими.
handover-complementary-hint = Ведомство ручается за качество; цифры остаются за сообществом.
handover-independent = Независимо
handover-independent-text = Эти цифры стоят сами по себе, вне официальной статистики. Это ничего не умаляет.
handover-independent-hint = Цифры стоят сами по себе. Это не знак неудачи.
handover-expired = Больше не действует
handover-expired-text = { $office }: решение действовало на время, которое прошло. Можно решить заново.
handover-chosen_independent = Независимо по своему выбору
handover-chosen_independent-text = Те, кто сделал эти цифры, держат их вне официальной статистики. Это ничего не умаляет.

handover-tab = В ведомство
handover-tab-lead = Передайте публикацию статистическому ведомству, ответьте на его вопросы и узнайте, что оно решило.
handover-new = Передать публикацию
handover-new-text = Ведомство получает то, что есть в вашей записи: вопрос, оба взгляда на то, кто участвовал, доказательства, метод, пределы, что сделано для защиты людей, и ваши соглашения. Ничего набирать заново не нужно.
handover-no-release = У вас пока нет вышедшей публикации.
handover-no-office = На этом сайте публикации пока не принимает ни одно ведомство. Его может добавить администратор.
handover-words = Словами производителя данных
handover-words-hint = Что вы хотите сообщить ведомству.
handover-send = Передать
handover-answer = Ваш ответ
handover-answer-send = Ответить
handover-waits = Ждёт ответа.
handover-go-independent = Оставить независимой
handover-go-independent-text = Вы можете в любое время забрать публикацию из ведомства и не обязаны говорить почему. Она остаётся опубликованной, и её вердикт не меняется.
handover-why = Почему, если хотите сказать

handover-desk = Стол
handover-desk-lead = Что сообщества передали этому ведомству; самое срочное – наверху.
handover-desk-none = Этому ведомству пока ничего не передано.
handover-desk-open = { $count ->
    [one] Ведомство ждёт { $count } публикация.
    [few] Ведомство ждут { $count } публикации.
    [many] Ведомство ждут { $count } публикаций.
   *[other] Ведомство ждут { $count } публикации.
}
handover-desk-table = На столе
handover-questions = Вопросы и ответы
handover-no-questions = Ведомство ничего не спросило.
handover-ask = Спросить производителя данных
handover-criterion = О чём
handover-in-general = публикация в целом
handover-question = Вопрос
handover-ask-send = Спросить
handover-judged = Как её оценило ведомство
handover-not-yet-judged = Ведомство её ещё не оценило.
handover-judge = Оценить по схеме
handover-note = Почему
handover-judge-save = Сохранить
handover-decide = Что решает ведомство
handover-category = Итог
handover-reasons = Причины
handover-scope = Для кого, где и когда действует
handover-scope-hint = Нужно, если она не независима.
handover-nature = Характер цифр
handover-status = Статус цифр
handover-codes-hint = Эти коды ставит только ведомство и только для цифр, которые принимает или за которые ручается.
handover-not-set = Не поставлено
handover-no-codes = Ведомство их не поставило.
handover-propose = Сказать
handover-proposed = Скоро будет решено
handover-proposed-text = Это ещё не действует. Решают так, как говорят правила ведомства.
handover-decision = Что решило ведомство
handover-alone = { $by }, единолично: { $reason }
handover-motion = Официальная статистика: { $title }
handover-motion-text = Ведомство решает о публикации «{ $title }» так, как предложено на её странице: с причинами, охватом и днями.
nature-C = C: данные страны
nature-CA = CA: скорректированные данные страны
nature-E = E: оценка
nature-M = M: данные модели или наблюдений
nature-N = N: неприменимо
obs-status-A = A: обычное
obs-status-E = E: оценка
obs-status-G = G: экспериментальное
obs-status-P = P: предварительное
obs-status-U = U: низкая надёжность
obs-status-V = V: не подтверждено

handover-dossier = Что передано
handover-dossier-text = Взято из записи в тот день; никто этого не набирал. Каждая строка показывает, к какому шагу подготовки статистики она относится (GSBPM 5.1) и о какой стороне качества говорит (Национальная рамочная основа обеспечения качества ООН).
handover-gaps = { $count ->
    [one] В записи нечего сказать по { $count } строке. Она так и говорит.
    [few] В записи нечего сказать по { $count } строкам. Она так и говорит.
    [many] В записи нечего сказать по { $count } строкам. Она так и говорит.
   *[other] В записи нечего сказать по { $count } строки. Она так и говорит.
}
dossier-missing = В записи об этом ничего нет.
dossier-read = Прочитать там
dossier-question = Вопрос
dossier-coverage = Где и когда
dossier-issued = Вышло
dossier-organiser = Кто участвовал: взгляд организатора
dossier-participants = Кто участвовал: взгляд участников
dossier-evidence = Что это подтверждает
dossier-evidence-count = { $count ->
    [one] { $count } доказательство
    [few] { $count } доказательства
    [many] { $count } доказательств
   *[other] { $count } доказательства
}
dossier-method = Метод
dossier-records = Записи
dossier-records-count = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
dossier-uncertainty = Неопределённость
dossier-uncertainty-count = { $count ->
    [one] { $count } цифра со своим интервалом
    [few] { $count } цифры со своими интервалами
    [many] { $count } цифр со своими интервалами
   *[other] { $count } цифры со своими интервалами
}
dossier-limits = О чём это говорит и о чём не говорит
dossier-protection = Защита людей
dossier-protection-count = { $count ->
    [one] { $count } строка отчёта о защите
    [few] { $count } строки отчёта о защите
    [many] { $count } строк отчёта о защите
   *[other] { $count } строки отчёта о защите
}
dossier-approval = Кто разрешил выпустить
dossier-agreement = Действующие соглашения
dossier-licence = Лицензия
gsbpm-specify_needs = 1 Определение потребностей
gsbpm-design = 2 Проектирование
gsbpm-collect = 4 Сбор
gsbpm-process = 5 Обработка
gsbpm-analyse = 6 Анализ
gsbpm-disseminate = 7 Распространение
gsbpm-evaluate = 8 Оценка
quality-relevance = Актуальность
quality-accuracy = Точность и надёжность
quality-timeliness = Своевременность
quality-accessibility = Доступность и ясность
quality-coherence = Согласованность и сопоставимость
quality-metadata = Метаданные
quality-confidentiality = Конфиденциальность
quality-impartiality = Беспристрастность
quality-methods = Надёжные методы
