### Публикация простыми словами: на своей странице, по радио, на стене; и когда она выходит.

spoken-title = Простыми словами
spoken-none-here = Простыми словами на этом языке ({ $language }) это ещё никто не написал.
spoken-others = Это есть на языках:
spoken-radio = Текст для радио
spoken-poster = Плакат
spoken-time = { $count ->
    [one] Вслух это примерно { $count } секунда.
    [few] Вслух это примерно { $count } секунды.
   *[other] Вслух это примерно { $count } секунд.
}
spoken-copy = Скопировать текст
spoken-back = Назад к цифрам
spoken-opening = { $initiative } спрашивает: { $question }
spoken-figure = { $label }: { $value }. На деле, вероятно, от { $low } до { $high }.
spoken-figure-alone = { $label }: { $value }.
spoken-rests = { $count ->
    [one] Это основано на { $count } ответе.
   *[other] Это основано на { $count } ответах.
}
spoken-rests-readings = { $count ->
    [one] Это основано на { $count } измерении.
   *[other] Это основано на { $count } измерениях.
}
spoken-period = Они собраны с { $start } по { $end }.
spoken-where = Прочитать всё, спросить или сказать, что не так, можно здесь: { $address }.
poster-range = вероятно, от { $low } до { $high }
poster-rests = { $count ->
    [one] Основано на { $count } записи
   *[other] Основано на { $count } записях
}
poster-scan = Все цифры, как их считали и где спросить
poster-edition = Издание { $number }
poster-print = Напечатайте эту страницу: она помещается на один лист.
poster-a3 = Для большого листа (A3)
poster-a4 = Для малого листа (A4)
calendar-title = Что и когда выходит
calendar-lead = Цифры, которые разрешены и ждут своего часа: название и день, и ничего о том, что в них. Раньше их не видит никто, кто здесь не назван, кроме тех, кто их готовит, и тех, о ком они.
calendar-none = Ничего не объявлено.
calendar-moved = Перенесено с { $from } на { $to }: { $reason }
calendar-called-off = Отменено на { $from }: { $reason }
calendar-nobody = Никто другой раньше цифр не видит.
calendar-access = Раньше видят: { $names }
calendar-held = Задержано
calendar-out = Вышли недавно
calendar-file = Файлом календаря
calendar-announced = Объявлено заранее
calendar-announced-for = Выход был объявлен на { $date }.
spoken-share-none = никто
spoken-share-almost-none = почти никто
spoken-share-one-in-ten = примерно один из десяти
spoken-share-one-in-five = примерно один из пяти
spoken-share-quarter = примерно четверть
spoken-share-three-in-ten = примерно трое из десяти
spoken-share-third = примерно треть
spoken-share-four-in-ten = примерно четверо из десяти
spoken-share-half = примерно половина
spoken-share-six-in-ten = примерно шестеро из десяти
spoken-share-two-thirds = примерно две трети
spoken-share-seven-in-ten = примерно семеро из десяти
spoken-share-three-quarters = примерно три четверти
spoken-share-eight-in-ten = примерно восемь из десяти
spoken-share-nine-in-ten = примерно девять из десяти
spoken-share-almost-all = почти все
spoken-share-all = все
words-lead = Пишите так, как рассказали бы соседу. Это стоит над всем остальным, звучит по радио и висит на стенах. Пока публикация не разрешена, это можно переписать; потом можно только добавить язык.
words-write = Написать простыми словами
words-lacks = Людей спрашивали на этих языках: { $languages }; простых слов на них пока нет.
words-there = Написано
words-missing = Не хватает
words-title = Как это называется
words-title-hint = Коротко.
words-sentence = Что выяснилось, одной фразой
words-sentence-hint = С числом и с тем, насколько оно надёжно.
words-figures = Важные цифры
words-figures-hint = По фразе в строке, с надёжностью каждой. Программа предлагает некоторые из показанных цифр; скрытой среди них никогда нет.
words-caution = Какого вывода из этого делать нельзя
words-caution-hint = Фраза, которую нельзя опустить.
words-save = Сохранить
schedule-title = Когда она выйдет
schedule-text = Назначьте день и час, и сайт выпустит её сам. До этого все читают в календаре её название и день, но не цифры. Или опубликуйте её сейчас, ниже.
schedule-goes-out = Выйдет { $date }.
schedule-day = День
schedule-day-hint = Оставьте пустым, чтобы отменить.
schedule-hour = Час (UTC)
schedule-hour-hint = Например 14:00.
schedule-reason = Почему это меняется?
schedule-reason-hint = Это прочтут в календаре все.
schedule-access = Кто видит цифры раньше
schedule-access-hint = Ведомство или редакция, по одному в строке. Пусто: никто. Этот список читают все.
schedule-set = Назначить
schedule-held = Она не вышла
schedule-held-text = Её час настал { $date }, но что-то помешало. Она останется здесь, пока вы не назначите другой час или не опубликуете её.
schedule-free = Больше ничто не мешает.
release-doi = DOI
release-doi-hint = Когда зарегистрируете его, напишите здесь: 10.1234/abcd. Сама публикация не меняется.
release-doi-note = Записать
