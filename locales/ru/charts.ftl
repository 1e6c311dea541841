chart-as-table = Показать таблицей
table-first-rows = Здесь показано строк: { $shown } из { $all }.
table-whole = Показать все строки
chart-value = Значение
chart-interval = { $confidence }-процентный интервал
chart-n = Ответы
chart-day = День
chart-country = Страна или территория
chart-place = Место
chart-citizen = Граждане
chart-official = Официальные
chart-legend-interval = { $confidence }-процентный интервал: где, вероятно, лежит истинное значение
chart-legend-band = Полоса: { $confidence }-процентный интервал
chart-legend-few = Меньше { $few } ответов: читайте с осторожностью
chart-legend-protected = Защищено: скрыто, чтобы никого нельзя было узнать
chart-line-said = { $name }, { $start } – { $end }: от { $low } до { $high }
chart-grid = Сторона клетки сетки – { $km } км
chart-coarsened = Места показаны с точностью до { $km } км
chart-boundaries = Границы взяты из Natural Earth и не выражают какого-либо мнения о статусе территорий.
stat-answers = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
   *[many] { $count } ответов
}
stat-interval = { $confidence }-процентный интервал: от { $low } до { $high }
stat-limits = О чём это говорит и о чём не говорит
stat-can = Это говорит
stat-cannot = Это не говорит
profile-title = Кто решает на каждом этапе
profile-stage = Этап
profile-level = Уровень
profile-participants = Мнение участников
profile-enough = Отсюда достаточно
profile-sentence = { $known ->
    [9] Люди достаточно влияют на решения (уровень 4 или 5) на { $enough } из 9 этапов.
   *[other] Люди достаточно влияют на решения (уровень 4 или 5) на { $enough } из { $known } этапов.
}
profile-open = { $count ->
    [one] { $count } этап неизвестен.
    [few] { $count } этапа неизвестны.
   *[many] { $count } этапов неизвестны.
}
profile-agree = Участники видят это так же.
profile-lower = { $count ->
    [one] Участники оценивают ниже { $count } этап.
    [few] Участники оценивают ниже { $count } этапа.
   *[many] Участники оценивают ниже { $count } этапов.
}
profile-higher = { $count ->
    [one] Участники оценивают выше { $count } этап.
    [few] Участники оценивают выше { $count } этапа.
   *[many] Участники оценивают выше { $count } этапов.
}
profile-both = Этапов, которые участники оценивают ниже: { $lower }; выше: { $higher }.
profile-unknown = Пока никто не оценил, кто и на каком этапе решал.
profile-said = { $stage }: { $own }; участники: { $theirs }
profile-legend-enough = Достаточно: уровень 4 или 5
profile-legend-below = Ниже 4
profile-legend-unknown = Неизвестно
profile-legend-dot = Мнение участников
profile-legend-parts = Участники видят это иначе
