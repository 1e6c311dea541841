stream-list = Рабочие группы
stream-lead = Члены предлагают, над чем работать; Руководящий комитет одобряет это с ясным кругом ведения и сроком. Что опаздывает, видно само.
stream-none = Рабочих групп пока нет
stream-none-text = Предложить группу может член. Она начинает, когда её одобрит Руководящий комитет.
stream-propose = Предложить рабочую группу
stream-propose-lead = Скажите ясно, что она должна сделать, в ответ на что и до какого времени. При сохранении её сравнят с другими рабочими группами.
stream-rewrite = Переписать предложение
stream-withdraw = Забрать предложение
stream-state-proposed = Предложена
stream-state-active = Работает
stream-state-completed = Выполнена
stream-state-closed = Закрыта
stream-of = Рабочая группа при
stream-until = До { $date }
stream-by = к { $date }
stream-next-report = Следующий отчёт к { $date }
stream-overdue = { $count ->
        [one] Просрочен { $count } отчёт
        [few] Просрочены { $count } отчёта
        [many] Просрочено { $count } отчётов
       *[other] Просрочено { $count } отчёта
    }
stream-over-time = Её время вышло
stream-over-time-text = Последний день прошёл, и никто её не продлил, не завершил и не закрыл.
stream-no-committee = Здесь нет Руководящего комитета, который мог бы решить об этом. Такой орган должен быть частью Объединения.
stream-ended = Закончена { $date }:
stream-wanted = Просят больше времени, до { $date }:
stream-requests = О чём просили и что вышло
stream-requests-request = Запрос или приоритет
stream-requests-workstream = Рабочие группы
stream-requests-outputs = Результаты
stream-requests-nothing = Пока ничего
stream-field-title = Как она называется?
stream-field-title-hint = Несколько слов.
stream-field-answers = На какой запрос она отвечает?
stream-field-answers-hint = Решение Комиссии или приоритет Объединения, как их цитируют: решение 54/102 h).
stream-field-objectives = Для чего она?
stream-field-objectives-hint = Что изменится, когда работа будет сделана.
stream-field-topics = О чём она?
stream-field-topics-hint = Несколько ключевых слов через запятую. Их сравнивают со словами других рабочих групп.
stream-field-boundary = Где заканчивается ваша работа?
stream-field-boundary-hint = Если другие работают над близким: кто что делает.
stream-field-deliverables = Что она даст?
stream-field-deliverables-hint = По одному в строке: день, затем что. Например: 2027-05-31 Руководство по качеству
stream-field-leads = Кто её ведёт?
stream-field-leads-hint = Организации или люди, которые согласились быть названными.
stream-field-start = Первый день
stream-field-end = Последний день
stream-field-report_weeks = Раз во сколько недель она отчитывается?
stream-field-report_weeks-hint = Число от 1 до 26.
stream-rhythm = Отчёты
stream-weeks = { $count ->
        [one] Раз в { $count } неделю
        [few] Раз в { $count } недели
        [many] Раз в { $count } недель
       *[other] Раз в { $count } недели
    }
stream-extension = Больше времени
stream-extended = С { $from } до { $date }:
stream-decision = Решение комитета
stream-waits-for = Ещё не поставлено на голосование: { $body }.
stream-ask = Поставить на голосование комитета
stream-settle = Выполнить решение
stream-motion = Одобрить то, о чём просит рабочая группа «{ $title }»
stream-motion-text = Мы одобряем рабочую группу «{ $title }» с её кругом ведения и сроком точно в том виде, как на её странице, вместе с временем, о котором она там просит, если просит.
stream-people = Кто над этим работает
stream-resource-person = приглашённый помощник, без голоса
stream-invite = Пригласить помощника
stream-invite-text = Человек со стороны, который помогает в работе. Голоса у помощников нет.
stream-invite-name = Имя
stream-invite-organisation = Организация
stream-invite-brings = Что даёт этот человек?
stream-reports = Отчёты
stream-report-number = №
stream-report-period = Время
stream-report-due = К какому дню
stream-report-state = Состояние
stream-from-to = с { $from } до { $to }
stream-due-coming = Предстоит
stream-due-now = Можно сдать до { $date }
stream-due-overdue = { $count ->
        [one] Опоздание: { $count } день
        [few] Опоздание: { $count } дня
        [many] Опоздание: { $count } дней
       *[other] Опоздание: { $count } дня
    }
stream-due-filed = Сдан
stream-due-filed-late = { $count ->
        [one] Сдан с опозданием на { $count } день
        [few] Сдан с опозданием на { $count } дня
        [many] Сдан с опозданием на { $count } дней
       *[other] Сдан с опозданием на { $count } дня
    }
stream-reports-read = { $count ->
        [one] Прочитать { $count } отчёт
        [few] Прочитать { $count } отчёта
        [many] Прочитать { $count } отчётов
       *[other] Прочитать { $count } отчёта
    }
stream-report-head = Отчёт { $number }, { $date }
stream-report-new = Сдать отчёт
stream-report-done = Что сделано?
stream-report-next = Что дальше?
stream-report-asks = Что нужно от комитета?
stream-report-send = Сдать
stream-more-time = Попросить больше времени
stream-time-until = До какого времени?
stream-why = Почему?
stream-end = Закончить рабочую группу
stream-end-how = Как она заканчивается?
stream-end-completed = Выполнена: всё сдано
stream-end-closed = Закрыта раньше
stream-end-words = Что из этого вышло или почему она заканчивается?
