duty-tab = Обязанности
duty-title = Что должно быть в
duty-sum = Сделано: { $done } из { $all }.{ $late ->
        [0] { "" }
       *[other] { " " }Опаздывает: { $late }.
    }{ $missed ->
        [0] { "" }
       *[other] { " " }Пропущено: { $missed }.
    }
duty-years = Другие годы
duty-since = Этот реестр начался { $date }. Что делалось раньше, здесь никто не знает; это считается неизвестным, а не пропущенным.
duty-waiting = Ждёт исполнения
duty-board = Весь год
duty-how = Как это считается
duty-how-text = Эту страницу никто не пишет. Её каждый раз вычисляют из реестра: проведённых заседаний, одобренных планов и отчётов, приёмов новых членов и рабочих групп. Где круг ведения не называет числа или дня, стоит наше, и это отмечено. Заседание считается за то время, в которое попало: опоздавшее может закрыть более раннее время, но не более позднее, а несколько в один день – это одно.
duty-committee = Комитет, чьи заседания считаются:
duty-no-committee = В этом реестре пока нет руководящего комитета, поэтому его заседания не считаются.
duty-feed = Ближайшие дни в календаре
duty-source = Круг ведения: { $clause }
duty-none-owed = В этом году обязанностей нет
duty-done-of = { $done } из { $all }
duty-by-what = Что и когда сделано
duty-besides = Кроме того, { $date }
duty-nth = { $duty } ({ $number } из { $of })
duty-committee-meetings = Руководящий комитет заседает каждый месяц
duty-committee-in-person = Он дважды собирается в одном месте
duty-expert-group = Группа экспертов собирается в одном месте
duty-consultations = Советуются с членами
duty-information-sessions = Всех информируют, и все могут спросить
duty-drives = Приглашают новых членов
duty-annual-plan = План работы на год
duty-medium-term-plan = План работы на несколько лет
duty-progress-report = Отчёт о ходе работы за год
duty-workstream-reports = Рабочие группы отчитываются
duty-reading-consultations = В тексте «регулярно»; мы читаем это как два раза в год.
duty-reading-information-sessions = Числа в тексте нет; каждый приём следует за встречей, значит, два в год.
duty-reading-drives = В тексте «bi-annual»; мы читаем это как два раза в год.
duty-reading-annual-plan = Дня в тексте нет; мы берём конец марта.
duty-reading-medium-term-plan = Дня в тексте нет; мы берём конец года.
duty-reading-progress-report = Дня в тексте нет; мы берём конец марта следующего года.
duty-slot-done = Сделано { $date }
duty-slot-done-late = Сделано с опозданием, { $date }
duty-slot-planned = Созвано на { $date }
duty-slot-coming = С { $date }
duty-slot-due = До { $date }
duty-slot-overdue = Опаздывает с { $date }
duty-slot-missed = Пропущено; срок был { $date }
duty-slot-unknown = Неизвестно; до этого реестра
duty-standing-done = Сделано
duty-standing-done-late = Сделано с опозданием
duty-standing-planned = Созвано
duty-standing-coming = Ещё нет
duty-standing-due = Пора
duty-standing-overdue = Опаздывает
duty-standing-missed = Пропущено
duty-standing-unknown = Неизвестно
duty-entered-later = внесено { $date }
duty-of-later = { $count ->
    [one] из них внесено позже: { $count }
    [few] из них внесено позже: { $count }
    [many] из них внесено позже: { $count }
   *[other] из них внесено позже: { $count }
}
duty-calendar = Что должен: { $body }
