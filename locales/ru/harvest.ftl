### Что приходит с других сайтов и что уходит к ним.

elsewhere-title = С других сайтов
elsewhere-lead = Что публикуют другие сайты Counted, передано сюда. Это их: наш сайт этого не писал и в своё не засчитывает.
elsewhere-beside = Это передано с других сайтов и не засчитано в то, что выше.
elsewhere-none = С других сайтов пока ничего не пришло.
elsewhere-all = { $count ->
    [one] Все записи с других сайтов ({ $count })
    [few] Все записи с других сайтов ({ $count })
    [many] Все записи с других сайтов ({ $count })
   *[other] Все записи с других сайтов ({ $count })
}
elsewhere-found = { $count ->
    [0] Записей нет
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
elsewhere-gone = Отозвано
elsewhere-gone-text = Запись отозвана её источником: { $origin }. Того, что в ней было, здесь больше не видно.
elsewhere-own-text = Это собственная запись этого сайта – в том виде, в каком её передают другим.
elsewhere-direct-text = Источник записи: { $origin }. Она пришла прямо оттуда, и подпись проверена ключом, который подтвердил администратор этого сайта.
elsewhere-passed-text = Источник записи: { $origin }. Её передал { $by }. Подпись источника { $origin } проверена и цела; что ключ действительно его, говорит { $by }.
elsewhere-confirmed-text = Источник записи: { $origin }. Её передал { $by }, а подпись проверена ключом, который подтвердил администратор этого сайта.
elsewhere-unvouched-text = Источник записи: { $origin }. Её передал { $by }, и тогда подпись была проверена. { $by } больше не говорит, что это ключ { $origin }: он может быть у кого-то другого.
elsewhere-there = Прочитать там, откуда она
elsewhere-nobody = сайт без имени
elsewhere-way-own = Этого сайта
elsewhere-way-direct = Подпись проверена
elsewhere-way-passed = Подпись проверена, передано другим
elsewhere-way-confirmed = Подпись проверена подтверждённым ключом, передано другим
elsewhere-way-unvouched = Подпись проверена, но за ключ больше не ручаются
elsewhere-proof = Откуда это
elsewhere-kind = Что это
elsewhere-origin = Чьё это
elsewhere-version = Версия
elsewhere-signed = Написано там
elsewhere-taken = Пришло сюда
elsewhere-json = Подписанная запись (JSON)
elsewhere-kind-initiative = Инициатива
elsewhere-kind-verdict = Вердикт рамочной основы
elsewhere-kind-release = Публикация
elsewhere-kind-decision = Решение ведомства
elsewhere-kind-case-study = Разбор случая
elsewhere-kinds-initiative = Инициативы
elsewhere-kinds-verdict = Вердикты рамочной основы
elsewhere-kinds-release = Публикации
elsewhere-kinds-decision = Решения ведомств
elsewhere-kinds-case-study = Разборы случаев
elsewhere-fact-aim = Чего хочет
elsewhere-fact-description = Что это
elsewhere-fact-state = На чём стоит
elsewhere-fact-places = Где
elsewhere-fact-sdgs = Цели
elsewhere-fact-topics = Темы
elsewhere-fact-started = Началось
elsewhere-fact-ended = Закончилось
elsewhere-fact-verdict = Вердикт
elsewhere-fact-standing = Насколько это подтверждено
elsewhere-fact-framework = По рамочной основе
elsewhere-fact-sentence = Одной фразой
elsewhere-fact-reason = Почему отозвано
elsewhere-fact-initiative-title = Инициатива
elsewhere-fact-issued = Опубликовано
elsewhere-fact-publisher = Кто опубликовал
elsewhere-fact-licence = Лицензия
elsewhere-fact-digest = Отпечаток публикации
elsewhere-fact-category = Решено
elsewhere-fact-office = Ведомство
elsewhere-fact-indicator = Показатель
elsewhere-fact-reasons = Почему
elsewhere-fact-scope = Для кого, где и когда
elsewhere-fact-decided = Когда
elsewhere-fact-expires = Действует до
elsewhere-fact-organisation = Кто написал
elsewhere-fact-reviewed-by = Кто рассмотрел
elsewhere-fact-published = Опубликовано

source-title = Источники записей
source-lead = Чьи открытые записи этот сайт берёт и передаёт и что отдаёт сам.
source-none = Этот сайт не берёт чужих записей.
source-name = Сайт
source-state = Как обстоит дело
source-is-on = Спрашивают время от времени
source-is-silent = Не отвечает
source-is-stopped = Не спрашивают
source-is-other-key = Остановлено: другой ключ
source-records = Записи
source-last = Последний раз
source-last-time = { $at }: { $taken ->
    [0] ничего нового
    [one] { $taken } запись новая или более свежая
    [few] { $taken } записи новые или более свежие
    [many] { $taken } записей новых или более свежих
   *[other] { $taken } записи новые или более свежие
}
source-never = Пока ни разу
source-address = Адрес
source-by-hand = Нет: приносят файлы
source-fingerprint = Отпечаток ключа
source-fingerprint-hint = Только для сайта, который здесь впервые: восемь групп по четыре знака, как их сообщили его люди. Не копируйте его из самого файла.
source-origins = Чьи записи он передаёт
source-origins-text = Он говорит, что эти ключи – их. Каждую запись проверяют ключом её источника.
source-troubles = Что не взято
source-troubles-text = Ничего не потеряно: оно остаётся там, откуда пришло, и его посмотрят снова, когда вы начнёте заново.
source-steps = Изменить
source-steps-text = Если начать заново, снова посмотрят каждую запись, в том числе отклонённые.
source-anew = Начать заново
source-stop = Больше не спрашивать
source-drop = Убрать
source-drop-text = Все записи, которые он принёс, уйдут с этого сайта. Кто взял их отсюда, сохранит их.
source-by-file = Принести файл
source-by-file-text = Сайт без сети пишет свои записи в один файл. Его люди приносят файл на флешке или присылают, а отпечаток ключа сообщают вам другим путём.
source-file = Файл с записями
source-file-hint = Файл records.json, который написал другой сайт, не больше 32 МБ.
source-take = Взять его записи
source-file-taken = Файл от { $origin } содержит { $records ->
    [one] { $records } запись
    [few] { $records } записи
    [many] { $records } записей
   *[other] { $records } записи
}; { $taken ->
    [0] новых среди них нет
    [one] новых или более свежих: { $taken }
    [few] новых или более свежих: { $taken }
    [many] новых или более свежих: { $taken }
   *[other] новых или более свежих: { $taken }
}.
source-own = Что отдаёт этот сайт
source-own-text = Каждая открытая запись этого сайта подписана его ключом, а взятое у других сохраняет их подписи. Сообщите этот отпечаток тем, кто берёт ваши записи, и не только по сети.
source-own-file = Все записи одним файлом
source-own-instance = Как этот сайт описывает себя
source-own-feed = Лента, которую читают другие сайты
source-now = Спросить сейчас
source-address-hint = Например https://counted.example
source-look = Посмотреть
source-by-address = Добавить сайт по адресу
source-by-address-text = Сначала вы увидите отпечаток его ключа и сравните с тем, что сообщили его люди. С этого времени его открытые записи приходят сами.
source-confirm = Это тот самый сайт?
source-confirm-text = Спросите его людей другим путём, по телефону или на бумаге, и сравните каждую группу. Только потом берите записи.
source-key = Его ключ
source-confirmed = Отпечаток тот же: взять его записи
source-is-revoked = Его ключ больше не действует
elsewhere-way-revoked = Подписано ключом, который больше не действует
elsewhere-revoked-since = Ключ, которым это подписано, не действует с { $from }: { $reason } Запись пришла в этот день или позже, так что она может быть чужой.
elsewhere-revoked-before = Ключ, которым это подписано, не действует с { $from }: { $reason } Запись пришла до этого дня.
source-revoked-text = С { $from } ничего с подписью этим ключом не берут: { $reason } Когда у этого сайта будет новый ключ, добавьте сайт снова и сравните отпечаток; его записи придут с новым ключом.
source-revoke = Его ключ больше не действует
source-revoke-text = Если ключ потерян или мог попасть к другим. Ничего с его подписью больше не берут, какой бы день там ни стоял; что пришло с тех пор, помечают, и этот сайт больше не ручается за ключ. Отменить это нельзя.
source-revoke-from = С какого дня?
source-revoke-from-hint = Что пришло в этот день или позже, может быть чужим.
source-revoke-reason = Почему?
source-revoke-reason-hint = Это читают все.
