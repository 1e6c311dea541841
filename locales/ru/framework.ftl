verdict-citizen = Гражданские данные
verdict-not = Не гражданские данные
verdict-case = В каждом случае отдельно
verdict-out = Вне сферы охвата
verdict-undetermined = Пока неизвестно
verdict-why = Почему
verdict-settle = Что решило бы вопрос
verdict-change = Что изменило бы ответ
verdict-warnings = { $count ->
    [one] { $count } странность
    [few] { $count } странности
   *[many] { $count } странностей
}
verdict-by = По Копенгагенской рамочной основе
verdict-rule = правило
stage-design = Замысел
level-unknown = Неизвестно
