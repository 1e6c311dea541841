releases-title = Цифры
releases-lead = Что сообщества посчитали и опубликовали – с защитой, чтобы никого нельзя было узнать.
releases-none = Пока ничего не опубликовано.
releases-catalogue = Все публикации одним каталогом (DCAT)
release-question = Вопрос:
release-limits = О чём это говорит и о чём не говорит
release-can = О чём это говорит
release-cannot = О чём это не говорит
release-edition = Издание
release-replaces = заменяет
release-method = Как считали
release-protected = Как защищены люди
release-facts = Об этих цифрах
release-downloads = Взять с собой
release-cite = Сослаться
release-records = Записи, на которых это основано
release-issued = Опубликовано
release-period = Период
release-places = Места
release-licence = Лицензия
release-snapshot = Состояние данных
release-content = Отпечаток содержания
release-of = Ответ или группа
release-total = Всего
release-count = Сколько
release-recalled = Эти цифры отозваны.
release-superseded = Есть более новый выпуск этих цифр.
release-vetoed = { $body }: решение против, { $day }
release-vetoed-decision = Решение
release-sent-back = Её вернули
release-vetoed-now = Она не выходит. О тех же цифрах и словах дважды не спрашивают: составьте другую публикацию, которая отвечает на причины.
release-sent-back-now = В таком виде она не выходит. Проверьте её снова, когда причина устранена, или составьте другую публикацию.
release-later = Перейти к новому выпуску
release-not-out = Это не опубликовано. Это видят только те, кто работает над инициативой.
release-alone = Координатор разрешил это единолично
release-alone-text = { $by }: { $reason }
release-decided = Разрешил орган сообщества
release-with-interval = У каждой цифры есть { $confidence }-процентный интервал: границы, в которых, вероятно, лежит истина.
release-withheld = { $count ->
    [0] Ничего не скрыто.
    [one] Чтобы защитить людей, скрыто { $count } значение.
    [few] Чтобы защитить людей, скрыто { $count } значения.
    [many] Чтобы защитить людей, скрыто { $count } значений.
   *[other] Чтобы защитить людей, скрыто { $count } значения.
}
release-official = Нижняя линия – данные, которые публикует { $publisher }.
release-place = Клетка { $number } (мест измерения: { $sites })
release-coarse = Места показаны по сетке с шагом { $metres } м, а не там, где они на самом деле.
release-cell-withheld = Скрыто, чтобы защитить людей.
release-state-assembled = Собрано
release-state-checked = Проверено
release-state-before_the_community = На рассмотрении сообщества
release-state-approved = Разрешено
release-state-published = Опубликовано
release-state-superseded = Опубликовано, есть более новый выпуск
release-state-sent-back = Возвращена
release-state-recalled = Отозвано

protecting-title = Защитить
protecting-lead = Составьте таблицы, в которых никого нельзя узнать. Малые ячейки скрываются, а вместе с ними – столько других, сколько нужно, чтобы ни одну нельзя было вычислить.
protecting-done = Уже защищено
protecting-new = Защитить таблицы
protecting-no-data = Снимка данных пока нет.
protecting-to-check = Сначала сделайте снимок.
protecting-not-yet = Counted защищает таблицы и оценки. Файлы отдельных записей, округление и шум появятся позже; до тех пор публиковать их нельзя.
protecting-data = Данные (их последний снимок)
protecting-table = Таблица { $number }
protecting-table-title = Название
protecting-by-1 = В разбивке по
protecting-by-2 = и по
protecting-by-3 = и ещё по
protecting-by-none = – выбрать –
protecting-threshold = Сколько людей должно быть в ячейке, чтобы её показать
protecting-threshold-hint = Не меньше 3; для начала хорошо взять 10.
protecting-zeros = Пустые ячейки тоже могут что-то выдать: скрывать их, как малые
protecting-run = Защитить и проверить
protecting-audit-lead = Таблицы на этой странице защищены вместе. Проверка пыталась вычислить каждую скрытую ячейку.
protecting-cells = Ячейки
protecting-primary = Скрыто: слишком мало людей
protecting-secondary = Скрыто, чтобы защитить те ячейки
protecting-undone = Можно вычислить
protecting-certified = Подтверждено, что остаётся несколько возможных значений
protecting-certified-of = { $cells } из { $withheld }, по всем таблицам вместе
protecting-narrowest = Самые узкие границы, которые может вычислить читатель
protecting-from-to = от { $low } до { $high }
protecting-to-publish = Перейти к публикации

publishing-title = Опубликовать
publishing-lead = Соберите защищённые таблицы и цифры, скажите, что они значат и чего не говорят, и выпустите их.
publishing-releases = Публикации
publishing-new = Собрать публикацию
publishing-tables = Защищённые таблицы
publishing-no-tables = Таблиц нет
publishing-figures = Цифры из анализа
publishing-no-figures = Анализа пока нет, поэтому опубликовать можно только таблицы.
publishing-map = Карта мест измерения
publishing-no-map = Без карты
publishing-points-data = Данные
publishing-points-latitude = Столбец с широтой
publishing-points-longitude = Столбец с долготой
publishing-points-value = Столбец, среднее которого показано
publishing-points-title = Название карты
publishing-points-grid = Сетка в метрах
publishing-points-grid-hint = Места показаны по сетке и никогда – там, где они на самом деле. Не меньше 500; для ответов людей – не меньше 5000.
publishing-word-title = Название
publishing-word-title-hint = Что, где, когда.
publishing-word-sentence = Вывод одной фразой
publishing-word-sentence-hint = С числом и с тем, насколько оно надёжно. Стоит над всем остальным.
publishing-word-question = Вопрос
publishing-word-question-hint = Так, как его задало сообщество.
publishing-word-method = Как считали
publishing-word-method-hint = Кого спрашивали, как их выбрали, когда.
publishing-word-can = О чём это говорит
publishing-word-can-hint = Какие выводы из этого можно сделать. По одной фразе в строке.
publishing-word-limits = О чём это не говорит
publishing-word-limits-hint = Каких выводов из этого делать нельзя. По одной фразе в строке.
publishing-word-creators = Кого назвать авторами
publishing-word-creators-hint = По одному в строке.
publishing-word-publisher = Кто публикует
publishing-word-publisher-hint = Если оставить пустым – инициатива.
publishing-word-keywords = Слова, по которым это найдут
publishing-word-keywords-hint = По одному в строке: место, тема, цель.
publishing-word-start = Первый день, о котором речь
publishing-word-end = Последний день, о котором речь
publishing-slug = Имя в адресе
publishing-subject = О чём эти цифры?
publishing-persons = О людях или домохозяйствах
publishing-things = Об измерениях вещей (воздух, вода, шум), не о людях
publishing-declaration = Заявить, что это никому не может навредить
publishing-declared-by = Кто заявляет
publishing-declared-reason = Почему
publishing-declared-on = Когда
publishing-assemble = Собрать
publishing-see = Посмотреть страницу
publishing-next = Следующий шаг
publishing-history = Что происходило
publishing-content = Что внутри
publishing-reason = Причина
publishing-alone-reason = Почему вы решаете единолично (это увидит каждый читатель)
publishing-until = Сообщество может возразить до
publishing-until-hint = Первыми это видят те, у кого есть квитанция, члены органа и у кого есть ссылка. Двух недель хватает для собрания.
publishing-step-check = Сверить с прежними публикациями
publishing-step-approve = Разрешить единолично, как координатор
publishing-step-approve-decided = Разрешить, как решил орган
publishing-step-community = Показать сообществу
publishing-step-back = Вернуть на доработку
publishing-step-publish = Опубликовать
publishing-step-supersede = Указать более новый выпуск
publishing-later = Более новый выпуск
publishing-step-recall = Отозвать
release-thanks = Спасибо:
release-thanks-community = { $count ->
    [one] и ещё { $count } человек из сообщества
    [few] и ещё { $count } человека из сообщества
    [many] и ещё { $count } человек из сообщества
   *[other] и ещё { $count } человека из сообщества
}

release-holds-taken-back = Кто-то, чьи ответы есть в этих цифрах, отозвал их после расчёта. Следующее издание будет сделано без них.
release-data-deleted = Данные, из которых получены эти цифры, удалены { $when }: кто-то отозвал ответы, или их срок истёк. Цифры подтверждаются своим отпечатком и журналом.
state-gone = Последнее замороженное состояние удалено
state-gone-again = Заморозить новое состояние
state-gone-text =
    Оно удалено { $when }: кто-то, чьи ответы в нём были, отозвал их, или их срок истёк. { $older ->
        [0] Заморозьте новое и задавайте вопросы ему.
       *[other] Ниже предлагается более старое состояние { $older }; для самых новых ответов заморозьте новое.
    }
