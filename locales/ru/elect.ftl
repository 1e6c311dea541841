elect-list = Выборы
elect-lead = Члены называют кандидатов, каждый с правом голоса голосует сразу обо всех, и подсчёт открыт для всех.
elect-none = Выборов пока не было.
elect-new = Назначить выборы
elect-call = Назначить
elect-field-title = Как они называются?
elect-field-places = Сколько человек избирают?
elect-field-nominate_until = Последний день, чтобы назвать кандидатов
elect-field-start = Первый день срока
elect-field-end = Последний день срока
elect-co-lead-hint = Сопредседатели служат не больше двух лет, и их двое одновременно.
elect-what = { $post }, мест: { $places }, { $start } – { $end }
elect-state-nominating = Называют кандидатов
elect-state-voting = Идёт голосование
elect-state-declared = Решено
elect-state-cancelled = Отменено
elect-candidates = Кто выдвинут
elect-candidate = Кандидат
elect-nobody = Пока никого не назвали.
elect-asked = Назван, но ещё не согласился
elect-nominate-until = Кандидатов можно называть до { $date }
elect-nominate-text = Назовите себя или другого. Названный сам решает, выдвигаться ли.
elect-nominate = Назвать кандидата
elect-myself = Я: { $name }
elect-field-statement = Что вы хотите делать на этой должности?
elect-field-statement-hint = Нужно, если вы называете себя. Другие пишут сами, когда соглашаются.
elect-you-were-named = Вас назвали кандидатом
elect-your-statement = Что вы хотите делать на этой должности?
elect-yes = Да, я выдвигаюсь
elect-no = Нет, я не выдвигаюсь
elect-stand-down = Я больше не выдвигаюсь
elect-open = Открыть голосование
elect-closes = Последний день голосования
elect-field-secret = Тайное голосование: хранится только подсчёт
elect-vote-until = Голосуют до { $date }
elect-secret = Голосование тайное: хранится только подсчёт.
elect-open-ballot = Голосование открытое: члены видят, кто как голосовал.
elect-voted = { $count ->
        [0] Пока никто не проголосовал.
        [one] Проголосовал { $count } член.
        [few] Проголосовали { $count } члена.
        [many] Проголосовали { $count } членов.
       *[other] Проголосовали { $count } члена.
    }
elect-ballot = Ваш бюллетень
elect-ballot-text = О каждом кандидате скажите, согласны ли вы. Бюллетень берётся целиком, и изменить его нельзя.
elect-vote = Подать бюллетень
elect-declare = Подсчитать и объявить итог
elect-statement = Что вышло и почему
elect-statement-hint = Эта фраза стоит у итога, для всех.
elect-cancel = Отменить выборы
elect-result = Итог
elect-came-of-it = Что вышло
elect-elected = Избран
elect-tie = Поровну
elect-tie-text = За последнее место голосов поровну. Жребия не бросают: решают другие выборы.
elect-empty = { $count ->
        [one] Свободно { $count } место
        [few] Свободны { $count } места
        [many] Свободно { $count } мест
       *[other] Свободно { $count } места
    }
elect-empty-text = Назначьте для этого другие выборы.
elect-quorum = Проголосовали { $voted } из { $seats }; нужно было { $quorum }. Избран тот, с кем согласились; первым – тот, с кем согласились больше всего.
elect-motion = { $name }: { $post }
elect-motion-text = { $name } занимает должность «{ $post }» с { $start } до { $end }. Своими словами: { $words }
extend-motion = Продлить срок: { $title }
extend-motion-text = Срок продлевается до этого дня один раз, чтобы смена прошла хорошо: { $title }.
