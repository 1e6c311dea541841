indicator-list = Показатели
indicator-list-lead = Что публикуют статистические ведомства и что считают сообщества – рядом: кто считал, как, сколько ответов, насколько это надёжно и чего это не может сказать.
indicator-list-none = Цифр ни по одному показателю пока нет.
indicator-list-table = Задачи и показатели, по которым есть цифры
indicator-official = Официальные ряды
indicator-releases = Публикации сообществ
indicator-official-none = Официального ряда по этому показателю здесь нет.
indicator-kind-none = Нет.
indicator-period = Когда
indicator-for-whom = О ком
indicator-figure = Цифра
indicator-interval = Между
indicator-status = Статус
indicator-everybody = Все
indicator-no-figure = цифры нет
indicator-no-interval = интервал не указан
indicator-withheld = скрыто, чтобы защитить людей
indicator-how = Как считали и чего это не может сказать
indicator-who = Считали: { $who } · { $initiative }
indicator-origin = Источник: { $source }. Лицензия: { $licence }. Загружено { $day }.
indicator-standing = Отношение к официальной статистике
series-title = Ряды ведомства
series-lead = Собственные цифры ведомства, прочитанные из его файлов. Они стоят рядом с цифрами сообществ, и с ними сравнивают публикацию.
series-none = Пока не прочитано ни одного ряда.
series-new = Прочитать ряд, впервые или заново
series-new-text = Ряд с тем же кодом заменяется целиком; сообщается, что добавлено, исправлено или убрано. Читаются три формата: SDMX-ML 2.1 (данные по структуре), SDMX-CSV и CSV из Open SDG.
series-code = Код ряда
series-code-hint = Только для CSV, который его не называет, например SH_H2O_SAFE.
series-file = Файл
series-file-hint = Не больше 2 МБ.
series-source = Где опубликован
series-source-hint = Адрес или ссылка на источник.
series-licence = Его лицензия
series-read = Прочитать
series-figures = Цифры
series-unit-percent = проценты
series-unit-number = число
series-interval = от { $low } до { $high }
series-words = Слова для кодов
series-words-text = Файл структуры (SDMX-ML 2.1, DSD со списками кодов) говорит, что означают коды рядов. Тогда все читают его слова вместо кодов, на тех языках, которые в нём есть. Прочитайте его ещё раз, когда появятся новые ряды.
series-words-read = Прочитать слова
series-words-made = { $structure }: { $series ->
    [one] слова теперь есть у { $series } ряда.
   *[other] слова теперь есть у { $series } рядов.
}
series-drop = Убрать ряд
series-drop-text = Для ряда, прочитанного по ошибке. Он уходит со страницы показателя, и с ним больше ничего не сравнивают; принятые решения остаются. Что он был и почему убран, остаётся в открытом журнале.
series-drop-why = Почему
series-drop-why-hint = Это каждый может прочитать в журнале.
series-drop-it = Убрать
series-dropped = Ряд { $code } убран.
series-name = Ряд
series-read-on = Прочитан
series-made = { $code }: прочитано цифр – { $figures }.
series-renewed = { $code }: цифр – { $figures }; с прошлого раза добавлено { $added }, исправлено { $revised }, убрано { $gone }.
benchmark-title = Рядом с рядом самого ведомства
benchmark-text = Уровень, динамика и охват, каждая разница со своим интервалом. Это не говорит, что из двух верно: определения, люди и время могут различаться.
benchmark-none = Сравнивать пока нечего: нужны ряд ведомства и цифры публикации.
benchmark-ours = Цифры публикации
benchmark-official = Цифры ведомства
benchmark-compare = Сравнить
benchmark-levels = Уровень
benchmark-no-levels = Ни одна цифра публикации и ряда не говорит об одних и тех же людях.
benchmark-years-apart = Разница в годах
benchmark-difference = Разница
benchmark-apart = интервал не включает ноль
benchmark-within = интервал включает ноль
benchmark-not-told = сказать нельзя
benchmark-trend = Динамика
benchmark-trend-years = Изменение с { $first } по { $last }
benchmark-broken = Ряд ведомства прерывается между { $first } и { $last }: с тем, что раньше, сравнивать нельзя.
benchmark-no-trend = Для динамики нужны два года, которые есть у обоих.
benchmark-coverage = Охват
benchmark-both = { $count ->
    [0] Ни одной группы нет у обоих.
    [one] У обоих есть { $count } группа.
    [few] У обоих есть { $count } группы.
    [many] У обоих есть { $count } групп.
   *[other] У обоих есть { $count } группы.
}
benchmark-only-office = { $count ->
    [one] { $count } группа, о которой говорит только ведомство:
    [few] { $count } группы, о которых говорит только ведомство:
    [many] { $count } групп, о которых говорит только ведомство:
   *[other] { $count } группы, о которых говорит только ведомство:
}
benchmark-only-ours = { $count ->
    [one] { $count } группа, о которой говорит только публикация:
    [few] { $count } группы, о которых говорит только публикация:
    [many] { $count } групп, о которых говорит только публикация:
   *[other] { $count } группы, о которых говорит только публикация:
}
benchmark-withheld = { $count ->
    [one] { $count } цифра публикации скрыта, чтобы защитить людей, и ни с чем не сравнивается.
    [few] { $count } цифры публикации скрыты, чтобы защитить людей, и ни с чем не сравниваются.
    [many] { $count } цифр публикации скрыто, чтобы защитить людей, и ни с чем не сравниваются.
   *[other] { $count } цифры публикации скрыто, чтобы защитить людей, и ни с чем не сравниваются.
}
benchmark-limits = Обе считаются независимыми друг от друга. Если ведомство не указывает интервал, его цифра считается точной, и разница кажется надёжнее, чем она есть. Два раунда с одними и теми же людьми не независимы: тогда интервал динамики слишком широк.
