design-tabs = Замысел этого раунда
design-tab-room = Комната замысла
design-tab-questions = Вопросы
design-tab-decided = Кто что решил
design-tab-risks = Может ли это навредить?
design-tab-incidents = Что пошло не так

design-title = Замышляем вместе
design-problem = Что сегодня не так?
design-problem-none = Пока этого никто не записал.
design-problem-hint = Кто так говорит? Запишите так, как это говорят люди.
design-wish = Что вы хотите изменить?
design-wish-none = Пока этого никто не записал.
design-wish-hint = Что должно быть иначе через год?
design-about-edit = Написать, о чём этот раунд
design-open = Кто может участвовать?
design-open-members = Члены органа и те, кто работает над инициативой
design-open-everybody = Все, кто вошёл на сайт
design-open-you = Читать здесь могут все, а вы можете участвовать.
design-members-you = Эта комната – для членов органа и тех, кто работает над инициативой. Вы среди них.
design-open-sign-in = Читать здесь могут все. Чтобы участвовать, войдите.
design-members-others = Эта комната – для членов органа и тех, кто работает над инициативой. Вы можете прочитать то, что принято.
design-members-sign-in = Эта комната – для членов органа и тех, кто работает над инициативой. Если вы среди них, войдите. То, что принято, могут прочитать все.
design-alone-title = Один человек решает единолично
design-alone = Органа сообщества пока нет. До тех пор тот, кто руководит инициативой, решает единолично, и каждая страница об этом говорит.
design-nothing-yet = Пока ничего не предложено.
design-hidden = { $count ->
    [one] Члены обсуждают ещё { $count } предложение.
    [few] Члены обсуждают ещё { $count } предложения.
    [many] Члены обсуждают ещё { $count } предложений.
   *[other] Члены обсуждают ещё { $count } предложения.
}
design-propose = Предложить что-нибудь
design-questions-open = Поговорить о вопросах анкеты
design-meetings = Люди, с которыми мы встретились
design-meetings-text = Телефон есть не у всех. Здесь записано, с кем встречались; сказанное там можно внести от имени этих людей. Это везде помечено и никогда не считается за большее число людей, чем было.
design-meeting-add = Записать встречу
design-meeting-place = Где?
design-meeting-on = В какой день?
design-meeting-people = Сколько было людей?
design-meeting-people-hint = Считайте тех, кто пришёл, без себя.
design-meeting-note = Кто они?
design-meeting-note-hint = Как группа, например «женщины нижней деревни». Без имён.
design-people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}

design-new-title = Что вы предлагаете?
design-new-title-hint = Одной строкой.
design-new-text = Скажите об этом подробнее
design-new-why = Почему?
design-new-words = На языке: { $language }
design-propose-send = Предложить
design-language = Язык ваших слов
design-language-of = Язык
design-whose = Чьи это слова?
design-whose-hint = Если это сказано на встрече, выберите встречу.
design-my-own = Мои собственные
design-state-open = Обсуждается
design-state-vote = На голосовании
design-state-adopted = Принято
design-state-declined = Не принято
design-state-merged = Продолжается в другом
design-state-withdrawn = Отозвано
design-by = Кто предложил
design-somebody = кто-то, кого здесь больше нет
design-told = Сказано на встрече
design-told-title = Это сказано на встрече
design-told-by = Записано: { $name }.
design-comments = { $count ->
    [one] { $count } отзыв
    [few] { $count } отзыва
    [many] { $count } отзывов
   *[other] { $count } отзыва
}
design-goes-on-in = Продолжается здесь:
design-merged-here = Здесь продолжаются эти предложения:

design-support = Кто за
design-support-own = { $count ->
    [0] Здесь пока никто не за
    [one] Здесь за это { $count } человек
    [few] Здесь за это { $count } человека
    [many] Здесь за это { $count } человек
   *[other] Здесь за это { $count } человека
}
design-support-before = { $count ->
    [one] { $count } из них сказал это до того, как слова изменили.
    [few] { $count } из них сказали это до того, как слова изменили.
    [many] { $count } из них сказали это до того, как слова изменили.
   *[other] { $count } из них сказали это до того, как слова изменили.
}
design-support-told = На встрече за это было { $said } из { $met } человек.
design-support-met = { $count ->
    [one] { $count } человек на встрече
    [few] до { $count } человек на встрече
    [many] до { $count } человек на встрече
   *[other] до { $count } человека на встрече
}
design-support-apart = Людей здесь и людей на встречах не складывают: кто-то может быть и там и там.
design-support-give = Я за это
design-support-again = Я и за эти слова
design-unsupport = Я больше не за это
design-tell = Сказать, сколько людей на встрече было за это
design-tell-where = Какая встреча?
design-tell-people = Сколько было за это?
design-tell-hint = Не больше, чем там было. Если внести снова, действует новое число.

design-amendments = Другие слова
design-amend = Я бы сказал(а) иначе
design-amend-send = Предложить эти слова
design-amendment-open = Ответа пока нет.
design-amendment-taken = Приняты.
design-amendment-refused = Не приняты:
design-amendment-take = Принять эти слова
design-amendment-refuse = Не принимать
design-reason = Почему?
design-comments-title = Что говорят люди
design-comment = Сказать что-нибудь
design-comment-send = Отправить
design-comment-remove = Убрать этот отзыв
design-comment-removed = Убрал тот, кто ведёт комнату:
design-comment-taken-back = Отозвал тот, кто написал.
design-versions = Все варианты текста
design-version = { $number }. { $name }, { $when }
design-reword = Изменить слова
design-merge = Продолжить в другом предложении
design-merge-into = В каком?
design-merge-hint = Остаются оба. Поддержка не переносится.
design-withdraw = Отозвать это предложение
design-decline = Решить против
design-reopen = Вернуться к нему

design-decision = Решение
design-not-decided = Пока не решено.
design-not-decided-alone = Пока не решено. Органа нет: тот, кто руководит инициативой, решит единолично.
design-vote-open = { $body }: решают именно об этих словах.
design-vote-yes = { $body }: сказали «да».
design-vote-no = { $body }: сказали «нет».
design-vote-link = К решению
design-vote-ask = Попросить решить: { $body }
design-adopt-alone = Принять единолично
design-adopt-decided = Внести решение в замысел

design-questions = Вопросы, один за другим
design-questions-lead = Прочитайте каждый вопрос на каждом языке. Скажите, надо ли спросить иначе, не спрашивать или не хватает ли какого-то вопроса.
design-no-form = У этого раунда пока нет анкеты.
design-proposals = { $count ->
    [one] { $count } предложение
    [few] { $count } предложения
    [many] { $count } предложений
   *[other] { $count } предложения
}
design-no-words = На этом языке слов пока нет.
design-question-now = Сейчас спрашивают так:
design-question-after = Новый вопрос идёт после этого:
design-question-name = Вопрос «{ $name }»
design-question-nothing = Об этом вопросе пока ничего не предложили.
design-question-proposals = Что предложили
design-question-before = Предыдущий вопрос
design-question-next = Следующий вопрос
design-about-reword = Спросить иначе
design-about-drop = Не спрашивать
design-about-add = Задать ещё один вопрос
design-words-now = Сейчас
design-words-new = Предложено
design-words-dropped = Больше не спрашивали бы
design-words-added = Спросили бы

power-shown = есть запись
power-said = только слова
power-nobody = Никто не сказал, кто решал.
power-legend-shown = Решение записано.
power-legend-said = Кто-то так говорит; записи об этом нет.
power-community = Сообщество
power-together = Вместе
power-others = Другие
power-alone = Один человек
power-sentence = Решение записано для { $decided } из { $of } шагов.
power-sentence-community = Из них сообщество решило { $count }.
power-sentence-together = { $count ->
    [one] { $count } шаг решили вместе.
    [few] { $count } шага решили вместе.
    [many] { $count } шагов решили вместе.
   *[other] { $count } шага решили вместе.
}
power-sentence-alone = { $count ->
    [one] { $count } шаг решил один человек единолично.
    [few] { $count } шага решил один человек единолично.
    [many] { $count } шагов решил один человек единолично.
   *[other] { $count } шага решил один человек единолично.
}
power-sentence-silent = { $count ->
    [one] О { $count } шаге никто не сказал, кто решал.
    [few] О { $count } шагах никто не сказал, кто решал.
    [many] О { $count } шагах никто не сказал, кто решал.
   *[other] О { $count } шага никто не сказал, кто решал.
}
power-said-words = – так говорит тот, кто руководит инициативой; записи об этом нет.
power-claim-organiser = Тот, кто руководит инициативой, говорит: { $level }. Записи об этом нет.
power-claim-editors = Так редакция сайта поняла из открытых источников: { $level }. Записи об этом нет.
power-claim-reviewer = Эксперт говорит: { $level }. Решения здесь не записано.
power-about-proposal = Замысел
power-about-instrument = Анкета
power-about-objective = Цель
power-about-partner = Партнёр
power-about-agreement = Соглашение
power-about-access_rule = Доступ
power-about-label = Метка
power-about-policy = Защита
power-about-release = Публикация
power-about-risk_assessment = Риски
design-motion = Принять: { $title }
design-motion-text = Органу предлагают принять этот пункт замысла в точности теми словами, которые стоят на его странице.
power-risks = список того, что может навредить
power-signed = Все стороны подписали; действует с { $date }.
power-said-editors = – так редакция сайта поняла из открытых источников; записи об этом нет.
