lists-title = Списки
lists-to-collect = Назад к сбору
lists-lead = В списке – то, что вы встречаете не один раз: домохозяйства, колодцы, люди. Анкеты могут выбирать из него, добавлять и изменять.
lists-none = Списков пока нет.
lists-none-text = Анкета с листом «entities» создаёт свой список, когда её открывают. Список можно создать и здесь и загрузить файл.
lists-name = Имя списка
lists-name-hint = Как его пишут анкеты: латинские буквы, цифры, _ и -. Например: households.
lists-make = Создать список
lists-count = Вещи
lists-properties = Что говорится о каждой
lists-look = Посмотреть
lists-look-none = Ничего
lists-look-some = { $count ->
    [one] Посмотреть { $count }
    [few] Посмотреть { $count }
    [many] Посмотреть { $count }
   *[other] Посмотреть { $count }
}
lists-look-only = Только где столкнулись изменения
lists-all = Все списки
lists-things = { $count ->
    [one] { $count } вещь.
    [few] { $count } вещи.
    [many] { $count } вещей.
   *[other] { $count } вещи.
}
lists-file = Взять файлом (CSV)
lists-search-hint = Ищите по началу названия.
lists-nothing = Здесь ничего нет.
lists-label = Название
lists-version = Версия
lists-next = Следующая страница
lists-conflict-soft = Изменения столкнулись
lists-conflict-hard = Изменения столкнулись: выберите
lists-troubles = Что не получилось
lists-troubles-text = Эти ответы сохранены, но то, что они говорят об этом списке, не выполнено.
lists-fault-other-list = Ответы называют другой список, чем их анкета.
lists-fault-no-list = Такого списка не было.
lists-fault-bad-id = Номер – не UUID.
lists-fault-no-label = Не сказано, как вещь называется.
lists-fault-no-base = Ответы не говорят, какую версию изменяют.
lists-fault-no-version = Версии, которую изменяют ответы, здесь никогда не было.
lists-fault-not-here = Вещи, которую надо изменить, нет в списке.
lists-fault-here = Вещь, которую надо создать, уже есть в списке.
lists-fault-waits = Вещь будет создана, когда ответы одобрят.
lists-approval-on = Вещи в этом списке создаются, только когда одобрены ответы, которые их создают.
lists-approval-off = Вещи в этом списке создаются, как только приходят ответы.
lists-approval-ask = Ждать одобрения
lists-approval-drop = Не ждать; создать сейчас то, что ждёт
lists-own-on = Тот, кто собирает, получает только созданное им самим.
lists-own-off = Все, кто собирает, получают весь этот список.
lists-own-ask = Давать каждому только своё
lists-own-drop = Давать всем всё
lists-add = Добавить
lists-upload = Загрузить файл
lists-upload-file = Файл (CSV, UTF-8)
lists-upload-hint = По строке на каждую вещь. Столбец «label» говорит, как она называется; каждый другой столбец – свойство. Берутся все строки или ни одной.
lists-upload-adds = Добавить свойства для столбцов, которых список не знает
lists-property = Добавить свойство
lists-property-name = Свойство
lists-property-hint = Латинские буквы, цифры, _ и -. Например: water_source.
lists-back = Назад к
lists-now = Что известно сейчас
lists-not-said = Ничего не сказано.
lists-past = Что было сказано, самое новое первым
lists-past-version = Версия { $number }, { $at }
lists-origin-form = Из ответов на { $form }
lists-origin-person = Кто: { $name }
lists-origin-file = Из файла { $file }
lists-origin-taken-back = Отозвано самим человеком: ничего не сохранилось.
lists-origin-unknown = Кто-то, кого здесь не знают
lists-no-change = Это ничего не изменило.
lists-changes = Что это изменило
lists-before = Было
lists-after = Стало
lists-settle = Столкнулись два изменения
lists-settle-soft = Кто-то изменил это, не зная о другом изменении. Они изменили разное, и действуют оба. Посмотрите, верно ли это.
lists-settle-hard = Кто-то изменил это, не зная о другом изменении, и они говорят разное. Выберите верное.
lists-settle-done = Это верно
lists-said-in = Сказано в версии { $versions }
lists-empty = (пусто)
lists-change = Изменить
lists-change-done = Сохранить изменение
lists-remove = Убрать
lists-remove-text = Это исчезнет навсегда со всем, что было сказано. Ответы, в которых это сказано, остаются.
