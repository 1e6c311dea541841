site-name = Counted
site-promise = От вопроса сообщества до цифры, с которой считаются
footer-word = Вопрос сообщества, его данные и власть над ними остаются в одних руках — в его собственных.
footer-privacy = Без слежки, без рекламы, ничего с чужих сайтов.

site-trial = Проба: этот сайт считает, что сегодня { $date }. Здесь нет ничего настоящего.
nav-skip = Перейти к содержанию
nav-main = Основное меню
nav-language = Язык
nav-display = Вид
nav-initiatives = Инициативы
nav-releases = Цифры
nav-collaborative = Объединение
nav-knowledge = Знания
nav-framework = Рамочная основа
nav-about = О сайте
nav-work = Моя работа
nav-account = Моя учётная запись
nav-my-data = Мои данные
nav-api = API
nav-log = Журнал
nav-patterns = Элементы сайта
nav-sign-in = Войти
nav-sign-out = Выйти
nav-breadcrumbs = Вы здесь
nav-pages = Страницы
nav-next = Далее
nav-previous = Назад
nav-page-of = Страница { $page } из { $pages }

display-theme = Светлый или тёмный
display-theme-auto = Как на устройстве
display-theme-light = Светлый
display-theme-dark = Тёмный
display-contrast = Контраст
display-contrast-auto = Как на устройстве
display-contrast-high = Высокий
display-apply = Применить

action-save = Сохранить
action-start = Начать
action-continue = Продолжить
action-back = Назад
action-cancel = Отмена
action-remove = Удалить
action-add = Добавить
action-change = Изменить
action-download = Скачать
action-search = Поиск
action-filter = Показать
action-clear = Сбросить всё
action-upload = Загрузить файл
action-import = Импортировать
action-publish = Опубликовать
action-approve = Утвердить
action-submit = Отправить
action-view = Посмотреть

badge-draft = Черновик
badge-open = Открыто
badge-done = Готово
badge-attention = Требует внимания
badge-blocked = Заблокировано
badge-protected = Защищено
badge-next = Следующий шаг

number-percent = { $value } %
number-range = от { $low } до { $high }
date-moment = { $date }, { $time } UTC

field-optional = (необязательно)
error-word = Ошибка:
error-summary = { $count ->
    [one] Нужно исправить { $count } пункт
    [few] Нужно исправить { $count } пункта
   *[many] Нужно исправить { $count } пунктов
}
finding-error = Ошибка
finding-warning = Предупреждение
finding-info = Примечание
finding-where = Где
finding-cure = Что делать
error-not-found = Такой страницы нет
error-not-found-cure = Возможно, в адресе опечатка или страница перемещена. Перейдите на главную страницу или воспользуйтесь поиском.
error-forbidden = У вас нет доступа к этой странице
error-forbidden-cure = Попросите доступ у координатора инициативы или войдите под другой учётной записью.
error-forbidden-seat = Это может только тот, у кого есть место в этом органе, или кто ведёт его дела. Обратитесь к ним или войдите под другой учётной записью.
error-sign-in = Сначала войдите
error-full = На сайте не осталось места
error-full-cure = Ничего из отправленного не сохранено. Сообщите тому, кто ведёт сайт, и отправьте ещё раз позже.
error-server = Ошибка на нашей стороне
error-server-cure = Ничего из отправленного не сохранено. Попробуйте ещё раз через минуту.
error-too-many = Слишком много попыток
error-too-many-cure = Подождите { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[other] { $minutes } минут
} и попробуйте снова.
error-expired = Страница была открыта слишком долго
error-expired-cure = Вернитесь назад, обновите страницу и отправьте форму ещё раз.
error-findings = В таком виде это принять нельзя
error-conflict = Тем временем это изменил кто-то другой
error-conflict-cure = Вернитесь назад, обновите страницу, посмотрите, что изменилось, и внесите свои изменения снова.

protected-legend = Эта ячейка скрыта, чтобы никого нельзя было узнать.
protected-small = Защищено: людей слишком мало, чтобы показать число и не раскрыть, кто они.
protected-second = Защищено: по этой ячейке можно было бы вычислить скрытую.
missing-not-asked = Не спрашивали.
missing-no-answer = Нет ответа.
missing-no-data = Нет данных.

work-tabs = Шаги работы
work-decide = Решить
work-ask = Спросить
work-collect = Собрать
work-check = Проверить
work-analyse = Проанализировать
work-protect = Защитить
work-publish = Опубликовать
work-use = Использовать

finding-errors = { $count ->
    [one] { $count } ошибка
    [few] { $count } ошибки
   *[many] { $count } ошибок
}
finding-warnings = { $count ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
   *[many] { $count } предупреждений
}
finding-infos = { $count ->
    [one] { $count } примечание
    [few] { $count } примечания
   *[many] { $count } примечаний
}
place-sheet = лист
place-row = строка
place-column = столбец
place-language = язык
place-line = строка
place-field = поле
place-file = файл
place-table = таблица
place-variable = переменная
place-question = вопрос

progress-running = Выполняется
progress-of = { $done } из { $all }
filter-all = Все
filter-found = { $count ->
    [0] Ничего не найдено
    [one] Найден { $count } результат
    [few] Найдено { $count } результата
   *[many] Найдено { $count } результатов
}
patterns-lead = Все части, из которых состоят страницы, с примерами. Цифры вымышлены.
nav-decisions = Решения
