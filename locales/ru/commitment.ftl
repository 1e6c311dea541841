### Что обещано другим.

commitment-list = Обязательства
commitment-lead = Что обещано другим и что показывает, как далеко это зашло. Ход никто не ставит вручную: он следует из доказательств.
commitment-none = Пока не записано ни одного обязательства.
commitment-new = Записать обязательство
commitment-sum = Выполнено: { $kept }, в работе: { $begun }, всего: { $all }
commitment-until = До { $date }
commitment-over = Срок вышел { $date }
commitment-keeper = Кто ведёт
commitment-title = Как оно называется?
commitment-organisation = Кто его дал?
commitment-objective = Чего оно должно достичь?
commitment-promises = Что именно обещано
commitment-promises-hint = По одному обещанию в строке.
commitment-source = Где оно дано?
commitment-source-hint = Документ или страница, где это может прочитать каждый.
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
