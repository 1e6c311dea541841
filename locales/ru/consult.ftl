consult-list = Обсуждения
consult-lead = Тексты, которые можно комментировать абзац за абзацем. Каждый комментарий получает ответ с причиной.
consult-none = Обсуждений пока нет
consult-none-text = Когда этот орган спросит людей о каком-нибудь тексте, он будет здесь.
consult-open-now = Сейчас открыты для комментариев
consult-others = Другие тексты
consult-new = Написать текст
consult-title = Как он называется?
consult-text = Текст
consult-text-hint = Пустая строка начинает новый абзац; каждый получает номер. Строка, которая начинается с #, – заголовок.
consult-revise-hint = Пустая строка начинает новый абзац; строка, которая начинается с #, – заголовок. Оставшиеся абзацы сохраняют номера; новые получают предыдущий номер с буквой, например 4a.
consult-write = Сохранить текст
consult-stands-none = Пока никого не спрашивали
consult-stands-open = Открыт для комментариев
consult-stands-answering = На комментарии отвечают
consult-stands-concluded = Завершено
consult-until = Комментарии до { $date }
consult-version = Версия { $number }
consult-comments = { $count ->
        [0] Комментариев нет
        [one] { $count } комментарий
        [few] { $count } комментария
        [many] { $count } комментариев
       *[other] { $count } комментария
    }
consult-asks-everybody = Спрашивают всех
consult-asks-members = Спрашивают членов органа «{ $body }»
consult-of-output = Это текст результата работы:
consult-frozen = Этот текст одобрен и остаётся как есть.
consult-not-you = Этот текст могут комментировать только члены. Если вы член, войдите.
consult-all-answered = { $count ->
        [0] Никто не оставил комментариев.
        [one] Оставлен { $count } комментарий, и на него есть ответ.
        [few] Оставлено { $count } комментария, и на каждый есть ответ.
        [many] Оставлено { $count } комментариев, и на каждый есть ответ.
       *[other] Оставлено { $count } комментария, и на каждый есть ответ.
    }
consult-waiting-many = { $count ->
        [one] { $count } комментарий без учётной записи ждёт, пока вы его посмотрите.
        [few] { $count } комментария без учётной записи ждут, пока вы их посмотрите.
        [many] { $count } комментариев без учётной записи ждут, пока вы их посмотрите.
       *[other] { $count } комментария без учётной записи ждут, пока вы их посмотрите.
    }
consult-to-answers = { $count ->
        [0] Комментарии и ответы
       *[other] Комментарии и ответы ({ $count })
    }
consult-to-changes = Что изменилось
consult-to-text = Переписать текст
consult-comment-on = Комментировать { $number }
consult-comment-on-whole = Комментировать весь текст
consult-whole = Текст в целом
consult-words = Что вы думаете?
consult-instead = Как должен звучать этот абзац?
consult-instead-hint = Напишите так, как хотели бы вы. Орган увидит, что отличается.
consult-instead-said = Должно быть так:
consult-name = Ваше имя
consult-name-hint = Его могут прочитать все. Можно оставить пустым.
consult-organisation = Ваша организация
consult-organisation-hint = За кого вы говорите, если говорите за других.
consult-send = Отправить комментарий
consult-sent = Спасибо. Ваш комментарий стоит здесь, и ответ вы тоже прочтёте здесь.
consult-sent-waits = Спасибо. Кто-то из органа посмотрит ваш комментарий, прежде чем его прочтут другие. Ответ будет здесь.
consult-somebody = Кто-то
consult-somebody-account = Кто-то с учётной записью
consult-number = № { $number }
consult-waiting = Читатели пока не видят
consult-removed = Слова убраны: { $reason }
consult-reason-is = Ответ:
consult-answers = Комментарии и ответы
consult-answered = Комментарии с ответом
consult-of-members = Спрашивали только членов. Что они сказали, читают члены.
consult-no-comments = Пока никто не оставил комментариев.
consult-all = Все комментарии
consult-only-open = Только без ответа
consult-as-table = Таблицей
consult-as-csv = Файлом (CSV)
consult-paragraph = Абзац { $number }
consult-tick = Ответить на № { $number }
consult-answer-ticked = Ответить на отмеченные
consult-answer = Что с этим делают?
consult-answer-taken = Принято
consult-answer-taken_in_part = Принято отчасти
consult-answer-not_taken = Не принято
consult-answer-noted = Принято к сведению, изменений не просили
consult-reason = Почему?
consult-reason-hint = Это прочтёт тот, кто оставил комментарий. Нужно и для того, чтобы убрать слова.
consult-give-answer = Дать этот ответ
consult-let-read = Показать читателям
consult-remove = Убрать слова
consult-column-number = №
consult-column-paragraph = Абзац
consult-column-comment = Комментарий
consult-column-who = Кто
consult-column-answer = Что сделано
consult-column-reason = Почему
consult-ask = Спросить об этом тексте
consult-review = Дать членам рассмотреть его
consult-review-text = { $count ->
        [one] Спрашивают всех членов Объединения, не меньше { $count } дня. В это время текст остаётся как есть.
        [few] Спрашивают всех членов Объединения, не меньше { $count } дней. В это время текст остаётся как есть.
        [many] Спрашивают всех членов Объединения, не меньше { $count } дней. В это время текст остаётся как есть.
       *[other] Спрашивают всех членов Объединения, не меньше { $count } дня. В это время текст остаётся как есть.
    }
consult-audience = Кого спрашивают?
consult-audience-members = Членов этого органа
consult-audience-everybody = Всех, с учётной записью или без неё
consult-last-day = До какого дня?
consult-question = Что вы хотите узнать?
consult-question-hint = Одна-две короткие фразы над текстом.
consult-conclude = Завершить обсуждение
consult-left = { $count ->
        [one] На { $count } комментарий ещё нет ответа.
        [few] На { $count } комментария ещё нет ответа.
        [many] На { $count } комментариев ещё нет ответа.
       *[other] На { $count } комментария ещё нет ответа.
    }
consult-answer-them = Ответить на них
consult-summary = Что из этого вышло?
consult-summary-hint = В нескольких фразах, для всех, кто участвовал.
consult-from-to = От версии { $from } к версии { $to }
consult-no-changes = Ни один абзац не отличается.
consult-same = { $count ->
        [one] { $count } абзац или заголовок остался как был.
        [few] { $count } абзаца и заголовка остались как были.
        [many] { $count } абзацев и заголовков остались как были.
       *[other] { $count } абзаца и заголовка остались как были.
    }
consult-other-versions = Другие версии:
consult-became-changed = Изменено
consult-became-gone = Убрано
consult-became-new = Новое
