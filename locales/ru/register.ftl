initiatives-title = Инициативы
initiatives-lead = Кто считает то, что для него важно, где, и кто решает о данных.
initiatives-words = Поиск по словам
initiatives-count = { $count ->
    [one] { $count } инициатива
    [few] { $count } инициативы
    [many] { $count } инициатив
   *[other] { $count } инициативы
}
initiatives-found = Найдено инициатив: { $count } из { $of }
initiatives-map = Показать на карте
initiatives-list = Показать списком
initiatives-map-title = Инициативы на карте
initiatives-elsewhere = { $count ->
    [one] Ещё { $count } инициатива действует сразу во многих странах, и на карте её нет.
    [few] Ещё { $count } инициативы действуют сразу во многих странах, и на карте их нет.
    [many] Ещё { $count } инициатив действуют сразу во многих странах, и на карте их нет.
   *[other] Ещё { $count } инициативы действуют сразу во многих странах, и на карте их нет.
}
initiatives-none = Ничто не подходит под все условия. Уберите один из фильтров.
filter-any = Любое
filter-more = Уточнить
filter-place = Страна или регион
filter-goal = Цель Повестки дня до 2030 года
filter-kind = Тип
filter-verdict = Что говорит рамочная основа
filter-standing = Насколько это подтверждено
period = с { $from } по { $to }
period-since = с { $from }

example-title = Непроверенный пример.
example-text = Мы заполнили его по открытым источникам. Никто из названных здесь его не видел и не подтверждал.
initiative-work = Работать над этой инициативой
initiative-profile = Кто участвует и насколько
initiative-verdict = Что говорит рамочная основа
initiative-story = История
initiative-releases = Что выяснилось
initiative-rounds = Раунды
initiative-parties = Кто участвует
initiative-deciders = Кто решает
initiative-groups = О ком эти данные
group-not-own = (не их собственными словами)
initiative-goals = Цели Повестки дня до 2030 года
initiative-website = Страница инициативы
initiative-take-part = Как принять участие
initiative-contact = Как связаться
initiative-sources = Источники
initiative-ppsr = Эта запись в формате PPSR Core (JSON)
party-person = Человек
party-role-initiator = Начал
party-role-responsible = Отвечает
party-role-partner = Партнёр
party-role-funder = Платит
party-role-custodian = Хранит данные

round-number = Раунд { $number }
round-risks = Может ли это кому-то навредить?
round-history = Как всё шло до сих пор

standing-unassessed = Ещё не оценено
standing-example = Пример
standing-claimed = Заявлено
standing-documented = Подтверждено документами
standing-corroborated = Подтверждено участниками
standing-contested = Оспорено
standing-verified = Проверено
standing-stale = Устарело
perspective-initiator = Те, кто начал
perspective-participants = Те, кто участвовал
perspective-reviewer = Независимый эксперт
perspective-example = Пример от редакции
judgement-several = Всё зависит от того, что пока неизвестно. Вот правила, которые ещё могут подойти:
judgement-settle = Что решило бы вопрос
judgement-change = Что изменило бы ответ
judgement-warnings = { $count ->
    [one] { $count } странность
    [few] { $count } странности
    [many] { $count } странностей
   *[other] { $count } странности
}
judgement-count = { $count ->
    [one] { $count } оценка в деле
    [few] { $count } оценки в деле
    [many] { $count } оценок в деле
   *[other] { $count } оценки в деле
}
judgement-confidence = Это опирается на этапы: { $stages }. Самый слабый из них опирается вот на что:
judgement-version = Рамочная основа, версия { $version }.
judgement-table = Девять этапов
judgement-stage = Этап
judgement-level = Уровень
judgement-evidence = Чем подтверждено
reason-below = Ниже уровня 4: { $stages }.
answer-yes = Да
answer-no = Нет
answer-unknown = Неизвестно

framework-title = Копенгагенская рамочная основа по гражданским данным
framework-lead = Когда данные можно назвать гражданскими? Это зависит от того, кто решает на каждом шаге, а не от того, кому принадлежит инструмент.
framework-definition = Гражданские данные появляются благодаря инициативам, которые начали сами граждане или в которых они участвуют в достаточной мере – хотя бы в замысле или в сборе данных. Входят ли они в официальную статистику, не имеет значения. «Гражданин» здесь – любой человек: гражданство и правовой статус роли не играют.
framework-source = Подготовлено Объединением по гражданским данным к пятьдесят пятой сессии Статистической комиссии Организации Объединённых Наций, 2024 год; здесь – нашими словами, со ссылками на пункты.
framework-types = Шесть типов инициатив
framework-types-lead = Кто начал и с кем вместе работает? Решает это – и уровень участия на каждом этапе.
framework-green = Начали граждане
framework-yellow = Решают уровни
framework-out = За пределами
framework-chain = Цепочка создания ценности
framework-what = Что это значит
framework-gsbpm = Фазы ТМПСИ (GSBPM)
framework-clause = Пункт
framework-levels = Уровни участия
framework-levels-lead = Начиная с уровня 4 участие достаточно. Уровень 0 добавили мы: он значит, что участия нет совсем.
framework-says = Что сказал бы участник
framework-strengths = Насколько сильны подтверждения
framework-strengths-lead = Вывод заслуживает такого доверия, какого заслуживает самое слабое подтверждение среди ответов, от которых он зависит.
framework-rules = Правила
framework-rules-lead = Правила применяются в этом порядке; вывод даёт первое, которое подошло. Неизвестный ответ никогда не угадывается: вывод верен, только если к нему ведут все возможные ответы.
framework-rule = Правило
framework-verdict = Вывод
framework-why = Почему
framework-objectives = Семь целей
framework-principles = Десять принципов
framework-elements = Восемь элементов благоприятной среды
framework-categories = Три положения по отношению к официальной статистике

guard-title = название
guard-aim = цель
guard-place = место
guard-responsible_party = тот, кто за неё отвечает
guard-risk_assessment = проверка, нет ли риска для людей
guard-open_instrument = открытая анкета
guard-consent_notice = сообщение о согласии
guard-custody_key = хранитель ключа к данным
guard-compiles = анкета без ошибок
guard-sign_off = решение сообщества или причина, почему его нет
guard-payload_destroyed = уничтожение ответов
guard-five_answers = ответы не менее чем пяти участников
guard-reason = причина

work-title = Моя работа
work-lead = Инициативы, в которых у вас есть роль.
work-none = У вас пока нет инициатив. Опишите первую или попросите координатора пригласить вас.
work-new = Описать новую инициативу
new-title = Описать инициативу
new-lead = Её никто не увидит, пока вы её не опубликуете. Всё, кроме названия, может подождать.
decide-title = Решить
decide-lead = О чём она, кто участвует и кто решает на каждом этапе?
decide-alone = Пока ни один орган не решает за эту инициативу: вы действуете единолично, и журнал говорит об этом. Как только у людей появятся места в органе, он решает предложением и голосованием.
decide-record = Запись
decide-record-edit = Изменить запись
decide-state = На какой она стадии
decide-next = Следующий шаг
decide-needs = Ещё нужно: { $needs }.
decide-reason = Причина
decide-move-registered = Опубликовать запись
decide-move-active = Начать
decide-move-paused = Приостановить
decide-move-completed = Завершить
decide-move-abandoned = Отказаться
decide-parties = Кто участвует
decide-party-add = Добавить организацию
decide-party-name = Название
decide-party-class = Вид организации
decide-party-role = Её роль
decide-party-objectives = Она задала цели?
decide-party-objectives-hint = Только для того, кто платит. Если о чём спрашивать решает тот, кто даёт деньги, инициатива вряд ли принадлежит самим людям.
decide-party-set = задала цели
decide-party-not-set = не задавала целей
decide-rounds = Раунды
decide-round-add = Начать новый раунд
decide-round-edit = Изменить раунд
decide-round-assess = Оценить раунд
decide-round-decider = Кто решает?
field-title = Как она называется?
field-slug = Короткое имя в адресе
field-slug-hint = Строчные латинские буквы, цифры и дефисы. Оставьте пустым, и мы возьмём его из названия.
field-aim = Чего вы хотите добиться? Одной фразой.
field-description = Расскажите её историю
field-issue = В чём проблема и кто её поднял?
field-kind = Кто начал и с кем вместе работает?
field-practices = Как вы называете то, что делаете?
field-objectives = Для чего она?
field-methods = Как собирают данные?
field-places = Страна или регион
field-locality = Точное место, вашими словами
field-groups = О ком она?
field-groups-hint = По одной группе в строке – так, как они называют себя сами.
field-topics = Темы
field-topics-hint = Через запятую.
field-sdgs = Цели, задачи или показатели Повестки дня до 2030 года
field-sdgs-hint = Например 6, 6.1 или 6.1.1, через запятую.
field-started = Когда началась?
field-date-hint = Год, месяц или день: 2014, 2014-05 или 2014-05-17.
field-ended = Когда закончилась?
field-website = Страница в интернете
field-how_to_take_part = Как можно принять участие?
field-contact = Как с вами связаться? (видно всем)
assess-title = Оценить раунд
assess-lead = Отвечайте на то, что знаете. Чего вы не укажете, никто не станет угадывать; вы увидите, что решило бы вопрос.
assess-about = Об инициативе
assess-practice-hint = Ею руководят учёные, и одна из её целей – научные данные. Одно название ещё не делает её гражданской наукой.
assess-stages = Кто решает на каждом этапе
assess-evidence = Чем это подтверждено?
assess-evidence-note = Каким документом или записью?
assess-note = Почему такие ответы?
assess-preview = Посмотреть, что получится
assess-file = Внести оценку в дело
assess-follows = Что следует из этих ответов
assess-filed = Оценка внесена в дело. Она добавляется к прежним и ни одну не заменяет.
described-from = Она уже описана в другом месте
described-title = Взять готовое описание
described-lead = Запись из каталога или другого реестра заполнит форму. Вы посмотрите и поправите её, прежде чем что-то сохранится.
described-file = Файл
described-file-hint = Набор данных CKAN (ответ package_show), DCAT в виде JSON-LD или RDF/XML, проект PPSR Core или EU-Citizen.Science.
described-text = Или её текст
described-text-hint = Вставьте его сюда, если файла нет.
described-look = Заполнить форму
described-done = Заполнено по записи { $form }. Пока ничего не сохранено: просмотрите каждое поле, затем сохраните.
described-organisation = Там за неё отвечает { $organisation }. Когда сохраните, добавьте, кто участвует.
initiative-brought = Описание взято из записи { $form }:
