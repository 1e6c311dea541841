### Что обещано другим.

commitment-list = Обязательства
commitment-lead = Что обещано другим и что показывает, как далеко это зашло. Ход никто не ставит вручную: он следует из доказательств.
commitment-none = Пока не записано ни одного обязательства.
commitment-new = Записать обязательство
commitment-sum = Выполнено: { $kept }, в работе: { $begun }, всего: { $all }
commitment-until = До { $date }
commitment-over = Срок вышел { $date }
commitment-by = Выполнить до (включительно)
commitment-stands = Как обстоит дело
commitment-kept-on = Выполнено { $on }, в срок
commitment-kept-late =
    { $count ->
        [one] Выполнено { $on }, с опозданием на { $count } день
        [few] Выполнено { $on }, с опозданием на { $count } дня
        [many] Выполнено { $on }, с опозданием на { $count } дней
       *[other] Выполнено { $on }, с опозданием на { $count } дня
    }
commitment-left =
    { $count ->
        [one] Остался { $count } день
        [few] Осталось { $count } дня
        [many] Осталось { $count } дней
       *[other] Осталось { $count } дня
    }
commitment-today = Срок сегодня
commitment-keeper = Кто ведёт
commitment-title = Как оно называется?
commitment-organisation = Кто его дал?
commitment-objective = Чего оно должно достичь?
commitment-promises = Что именно обещано
commitment-promises-hint = По одному обещанию в строке.
commitment-source = Где оно дано?
commitment-source-hint = Документ или страница, где это может прочитать каждый.
commitment-source-use = Использование данных, на которое дан ответ
commitment-data-type = Какие данные?
commitment-region = Для какой части мира?
commitment-length = Сколько месяцев оно длится?
commitment-months =
    { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
        [many] { $count } месяцев
       *[other] { $count } месяца
    }
commitment-since = Первый день
commitment-sponsors = Кто за ним стоит?
commitment-supporters = Кто его поддерживает?
commitment-unsaid = В источнике не сказано
commitment-nothing-known = Пока ничего не известно
commitment-under-way = В работе
commitment-kept = Выполнено
commitment-how = «В работе» – показан хотя бы один шаг; «выполнено» – показан шаг, которым обещание исполнено.
commitment-show-title = Показать шаг
commitment-which = К какому обещанию?
commitment-what-happened = Что произошло?
commitment-keeps = Этим обещание выполнено
commitment-show = Показать
